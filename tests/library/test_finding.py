"""What a search finds in a real library."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader_app.domain import BadQuery, QueryFault, SearchOrder
from reader_app.library import Library, finder
from reader_app.services import Searching
from tests.library.shelf import NOW, entry, follow, intent, store
from tests.seek import seek, snippet_of

__all__: list[str] = []

DAY = 86_400
TEXTS = (
    "The harbour wall broke",
    "Café Müller opens on the Straße",
    "今日の新聞を読む ＡＢＣ",
    "A wall of the harbour, said the university",
    "أعلن مُحَمَّد العاصفة",
    "서울에서 열린 회의",
    "“Don’t stop,” he said; the ferry stopped",
    "ﾃﾚﾋﾞを見る",
)


@pytest.fixture
def filled(library: Library) -> Library:
    """Eight articles, the first the newest; 1 to 3 are read, 2 and 4 saved."""
    follow(library, "World")
    items = [intent(entry(n, text=text)) for n, text in enumerate(TEXTS, 1)]
    store(library, 1, *items)
    library.sync.index_waiting().result()
    library.mark([1, 2, 3], read=True).result()
    library.mark([2, 4], saved=True).result()
    return library


FOUND = {
    "harbour": [1, 4],
    "harbours": [1, 4],
    "HARBOUR Wall": [1, 4],
    '"harbour wall"': [1],
    "harbour -broke": [4],
    'wall -"harbour wall"': [4],
    "broke OR café": [1, 2],
    "(broke OR opens) -harbour": [2],
    "univers*": [4],
    "cafe muller": [2],
    "strasse": [2],
    "STRASSE OR Straße": [2],
    "新聞": [3],
    "聞新": [],
    "abc": [3],
    "ａｂｃ": [3],
    "محمد": [5],
    "العـاصفة": [5],
    "اعلن": [5],
    "서울": [6],
    "テレビ": [8],
    "don't": [7],
    "“don’t stop”": [7],
    "stops": [7],
    "is:unread": [4, 5, 6, 7, 8],
    "is:read": [1, 2, 3],
    "is:saved": [2, 4],
    "-is:read is:saved": [4],
    "is:saved -harbour": [2],
    "is:saved OR broke": [1, 2, 4],
    "is:ready harbour": [1, 4],
    "harbour is:unread": [4],
    "harbour (is:saved OR broke)": [1, 4],
    "publication:tribune harbour": [1, 4],
    'section:"WÖRLD" harbour': [1, 4],
    "-publication:tribune harbour": [],
    "harbour -section:world": [],
    "title:headline harbour": [1, 4],
    "title:harbour": [],
    "author:nobody": [],
    "after:1970": [1, 2, 3, 4, 5, 6, 7, 8],
    "before:1971": [],
    "harbour after:1970 before:2100": [1, 4],
}


@pytest.mark.parametrize("words", FOUND)
def test_a_search_finds_what_it_says(filled: Library, words: str) -> None:
    hits = seek(filled, words)
    assert sorted(hits.ids) == FOUND[words]
    assert (hits.total, hits.more) == (len(FOUND[words]), False)


def test_days_are_bounds_that_say_what_they_hold(library: Library) -> None:
    follow(library, "World")
    times = [NOW - n * DAY for n in range(4)]
    items = [replace(entry(n), published=when) for n, when in enumerate(times, 1)]
    store(library, 1, *map(intent, items))
    library.sync.index_waiting().result()
    searching = Searching(library, lambda: float(NOW))

    def found(words: str) -> list[int]:
        search = searching.read(words).search
        assert search is not None
        return sorted(searching.find(search).ids)

    assert found("after:today") == [1]
    assert found("after:yesterday") == [1, 2]
    assert found("before:today") == [2, 3, 4]
    assert found("after:2d before:1d") == [3]
    assert found("headline after:2d before:today") == [2, 3]


@pytest.mark.parametrize(
    ("words", "fault"),
    [("publication:nowhere", QueryFault.PUBLICATION), ("a section:none", QueryFault.SECTION)],
)
def test_a_name_that_nothing_has_is_refused(filled: Library, words: str, fault: QueryFault) -> None:
    with pytest.raises(BadQuery) as caught:
        seek(filled, words)
    assert caught.value.fault is fault


def test_the_headline_counts_for_more_than_the_text(library: Library) -> None:
    follow(library, "World")
    items = (entry(1, text="ice " * 3 + "and snow"), entry(2, text="snow", title="Ice"))
    store(library, 1, *map(intent, items))
    library.sync.index_waiting().result()
    assert seek(library, "ice").ids == (2, 1)


def test_the_newest_come_first_where_that_is_asked(filled: Library) -> None:
    searching = Searching(filled, lambda: float(NOW))
    search = searching.read("harbour").search
    assert search is not None
    newest = searching.find(search, order=SearchOrder.NEWEST).ids
    rows = filled.rows(newest)
    assert [row.published for row in rows] == sorted((r.published for r in rows), reverse=True)


@pytest.mark.parametrize("sort", [1, 10])
def test_the_newest_is_the_newest_however_many_there_are_and_whenever_they_were_indexed(
    library: Library, monkeypatch: pytest.MonkeyPatch, sort: int
) -> None:
    monkeypatch.setattr(finder, "MOST", 1)
    monkeypatch.setattr(finder, "_SORTED", sort)
    follow(library, "World")
    for number in (3, 2, 1):  # the newest is indexed first
        store(library, 1, intent(entry(number, text="The harbour wall")))
        library.sync.index_waiting().result()
    published = library.published([1, 2, 3])
    assert published[1] > published[2] > published[3]
    found = seek(library, "harbour", 2, SearchOrder.NEWEST)
    assert (found.ids, found.more) == ((1, 2), True)
    library.mark([1], read=True).result()
    assert seek(library, "harbour -is:read", 1, SearchOrder.NEWEST).ids == (2,)


def test_more_than_are_ranked_are_said_to_be_more(
    filled: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(finder, "MOST", 1)
    for words in ("harbour", "is:unread"):
        hits = seek(filled, words)
        assert (len(hits.ids), hits.total, hits.more) == (2 if words == "harbour" else 5, 1, True)


def test_a_word_that_fills_the_list_is_not_taken_for_a_beginning(filled: Library) -> None:
    searching = Searching(filled, lambda: float(NOW))
    asked = searching.read("wall stop", typing=True).search
    search = searching.read("wal", typing=True).search
    word = searching.read("stop", typing=True).search
    starred = searching.read("stop*", typing=True).search
    assert asked
    assert search
    assert word
    assert starred
    assert sorted(searching.find(search).ids) == [1, 4]
    assert searching.find(word, limit=1).search == searching.read("stop").search
    assert searching.find(word, limit=2).search is None
    assert searching.find(starred, limit=1).search is None
    assert searching.find(asked).total == 0


def test_many_that_pass_a_filter_change_no_answer(
    filled: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = [seek(filled, words).ids for words in FOUND]
    monkeypatch.setattr(finder, "_FEW", 0)
    assert [seek(filled, words).ids for words in FOUND] == expected


def test_a_word_is_found_whatever_says_where_it_may_be_broken(library: Library) -> None:
    follow(library, "World")
    store(library, 1, intent(entry(1, text="The Donau\xaddampf\xadschiff of <i>Que<wbr>bec</i>")))
    library.sync.index_waiting().result()
    found = {words: seek(library, words).ids for words in ("donaudampfschiff", "quebec", "dampf")}
    assert found == {"donaudampfschiff": (1,), "quebec": (1,), "dampf": ()}


def test_what_is_highlighted_is_what_was_found(filled: Library) -> None:
    assert "\x02harbour\x03" in snippet_of(filled, 4, "harbours")
    assert "\x02新聞\x03" in snippet_of(filled, 3, "新聞")
    assert "\x02مُحَمَّد\x03" in snippet_of(filled, 5, "محمد")
    assert "\x02Straße\x03" in snippet_of(filled, 2, "strasse")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
@given(
    st.lists(
        st.one_of(
            st.sampled_from(
                'a "b c" OR - ( ) title:a title:* is:unread -is:saved after:7d section:world "a * ^'
                " NEAR(a AND NOT “ « ' 新聞 \0 \ud800 {title} : + -( x* don't body:a".split(" ")
            ),
            st.text(max_size=5),
        ),
        max_size=12,
    ).map(" ".join)
)
def test_no_text_reaches_the_engine_as_its_own_language(filled: Library, text: str) -> None:
    searching = Searching(filled, lambda: float(NOW))
    try:
        for typing in (False, True):
            search = searching.read(text, typing=typing).search
            if search is not None:
                hits = searching.find(search)
                searching.snippets(hits.ids, search)
                searching.titles(hits.ids, search)
                assert searching.count(search) >= len(hits.ids)
    except BadQuery as error:
        assert error.fault in QueryFault  # noqa: PT017 - the one error that may come


def test_kept_searches_keep_their_order(library: Library) -> None:
    kept = library.kept
    for words in ("ice", "snow", "hail", "ice"):
        kept.keep(words.title(), words).result()
    assert [one.words for one in kept.all()] == ["ice", "snow", "hail"]
    first, second, third = kept.all()
    kept.arrange([third.id, first.id, second.id]).result()
    assert kept.remove(first.id).result().kept
    assert [one.words for one in kept.all()] == ["hail", "snow"]
    kept.restore(first, 1).result()
    assert [one.words for one in kept.all()] == ["hail", "ice", "snow"]


def test_kept_searches_count_what_is_unread(filled: Library) -> None:
    searching = Searching(filled, lambda: float(NOW))
    for words in ("harbour", "is:saved", "publication:gone", "-"):
        filled.kept.keep(words, words).result()
    counts = searching.unread(searching.kept())
    assert list(counts.values()) == [1, 1, 0, 0]
