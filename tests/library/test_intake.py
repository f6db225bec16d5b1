"""What a sync stores, and how kept sums follow."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader_app.domain import (
    ArticleQuery,
    BadQuery,
    Body,
    Changes,
    Failure,
    Feed,
    NotFound,
    Order,
    Page,
    PageState,
    Subject,
    TextSource,
    TextState,
    guid_key,
    url_key,
)
from reader_app.library import FeedResult, Library
from tests.library.shelf import NOW, entry, fill, follow, intent, known, page, picture, store
from tests.seek import seek, snippet_of

__all__: list[str] = []

PNG = "http://tribune.example/a.png"


def test_new_articles_are_unread_listed_and_counted(library: Library) -> None:
    fill(library, 5)
    assert list(library.ids(ArticleQuery())) == [5, 4, 3, 2, 1]
    (publication,) = library.tree()
    assert (publication.unread, publication.sections[0].unread) == (5, 5)
    assert library.counts(NOW + 4).today_unread == 2


def test_an_article_in_two_sections_is_one_article(library: Library) -> None:
    fill(library, 1)
    stored = store(library, 2, intent(entry(1)))
    assert stored.new == 0
    (publication,) = library.tree()
    assert (publication.unread, [s.unread for s in publication.sections]) == (1, [1, 1])
    assert list(library.ids(ArticleQuery(section_id=2))) == [1]
    library.mark([1], read=True).result()
    (publication,) = library.tree()
    assert (publication.unread, [s.unread for s in publication.sections]) == (0, [0, 0])


def test_a_changed_entry_replaces_the_text_and_keeps_the_state(library: Library) -> None:
    fill(library, 1)
    library.mark([1], read=True).result()
    new = intent(entry(1, title="New headline", text="New text"))
    assert store(library, 1, new).updated == 1
    article = library.article(1)
    assert (article.row.title, article.row.read) == ("New headline", True)
    assert "New text" in article.html


def test_a_page_takes_the_place_of_the_feeds_text(library: Library) -> None:
    fill(library, 1, page=True)
    assert [job.article_id for job in library.sync.pages()] == [1]
    assert library.rows([1])[0].page is PageState.PENDING
    stored = library.sync.store_page(1, page(pictures=(PNG,)), "http://tribune.example/1").result()
    assert [job.url for job in stored.pictures] == [PNG]
    assert not library.sync.pages()
    article = library.article(1)
    assert "The whole text." in article.html
    assert article.offline.text is TextState.COMPLETE
    assert not article.offline.ready


def test_an_article_is_ready_once_its_last_picture_is_stored(library: Library) -> None:
    fill(library, 2, page=True)
    for number in (1, 2):
        library.sync.store_page(number, page(pictures=(PNG,)), "").result()
    (job,) = library.sync.pictures()
    sha256 = library.sync.put_picture(b"picture")
    library.sync.store_picture(job.address_id, sha256, picture(), 7).result()
    assert [row.ready for row in library.rows([1, 2])] == [True, True]
    assert library.counts(0).ready == 2
    assert library.article(1).pictures[0].width == 640
    assert library.picture(sha256).read_bytes() == b"picture"


def test_a_preview_is_never_ready(library: Library) -> None:
    fill(library, 1, page=True)
    library.sync.store_page(1, page(state=TextState.PREVIEW), "").result()
    summary = library.offline()
    assert (summary.ready, summary.preview, summary.incomplete) == (0, 1, 0)
    assert summary.missing[0].reason.startswith("preview")


def body(words: int, state: TextState, source: TextSource = TextSource.PAGE) -> Body:
    return Body(f"<p>{state} of {words}</p>", words, source, state)


def paged(told: Body) -> Page:
    return replace(page(), body=told)


@pytest.mark.parametrize(
    "later",
    [
        body(60, TextState.PREVIEW),
        body(900, TextState.PREVIEW),
        body(0, TextState.MISSING),
        body(30, TextState.COMPLETE),  # "This page has moved."
    ],
)
def test_a_whole_text_gives_way_to_no_part(library: Library, later: Body) -> None:
    fill(library, 1, page=True)
    library.sync.store_page(1, paged(body(800, TextState.COMPLETE)), "").result()
    store(library, 1, intent(entry(1, title="New"), page=True))
    library.sync.store_page(1, paged(later), "").result()
    article = library.article(1)
    assert article.html == "<p>complete of 800</p>"
    assert (article.offline.text, article.offline.words) == (TextState.COMPLETE, 800)
    assert article.row.ready
    assert not library.sync.pages()


def test_a_corrected_page_takes_the_place_of_the_old_one(library: Library) -> None:
    fill(library, 1, page=True)
    for words in (800, 700):
        library.sync.store_page(1, paged(body(words, TextState.COMPLETE)), "").result()
    assert library.article(1).html == "<p>complete of 700</p>"


def test_a_feed_that_turns_to_summaries_leaves_the_texts_it_gave(library: Library) -> None:
    follow(library, "World")
    whole = replace(entry(1), body=body(500, TextState.FEED, TextSource.FEED))
    summary = replace(entry(1), body=body(20, TextState.FEED, TextSource.FEED), title="New")
    store(library, 1, intent(whole))
    store(library, 1, intent(summary))
    article = library.article(1)
    assert (article.html, article.row.title) == ("<p>feed of 500</p>", "New")


def test_a_text_of_the_feed_that_the_page_shows_to_be_a_part_is_one(library: Library) -> None:
    fill(library, 1, page=True)
    store(library, 2, intent(replace(entry(9), body=body(500, TextState.FEED, TextSource.FEED))))
    library.sync.store_page(2, paged(body(60, TextState.PREVIEW)), "").result()
    assert library.article(2).offline.text is TextState.PREVIEW
    assert not library.rows([2])[0].ready


def test_a_ready_article_stays_ready_while_its_new_page_cannot_be_had(library: Library) -> None:
    fill(library, 1, page=True)
    library.sync.store_page(1, page(), "").result()
    assert library.counts(0).ready == 1
    store(library, 1, intent(entry(1, title="New"), page=True))
    assert library.counts(0).ready == 1
    failure = Failure(Subject.PAGE, "", "server", retry_at=NOW + 600, since=NOW)
    library.sync.page_failed(1, failure).result()
    assert library.counts(0).ready == 1
    assert [job.article_id for job in library.sync.pages()] == [1]


def test_an_article_whose_page_failed_at_first_is_not_ready(library: Library) -> None:
    fill(library, 1, page=True)
    library.sync.page_failed(1, Failure(Subject.PAGE, "", "server", since=NOW)).result()
    assert library.counts(0).ready == 0


def test_an_article_is_known_by_every_name_it_ever_had(library: Library) -> None:
    follow(library, "World")
    moved = replace(entry(1), url="https://tribune.example/elsewhere")
    store(library, 1, intent(entry(1))._replace(keys=(11, 12)))
    store(library, 1, intent(moved)._replace(keys=(11, 13), content_hash=7))
    assert library.rows([1])[0].url == moved.url
    assert known(library, 13) == 1
    assert store(library, 1, intent(moved)._replace(keys=(13, 14))).new == 0


def test_failures_are_listed_until_they_are_mended(library: Library) -> None:
    fill(library, 1, page=True)
    library.sync.store_page(1, page(pictures=(PNG,)), "").result()
    (job,) = library.sync.pictures()
    failure = Failure(Subject.PICTURE, PNG, "timeout", retry_at=NOW + 600, since=NOW, attempts=3)
    library.sync.picture_failed(job.address_id, failure).result()
    (listed,) = library.failures()
    assert (listed.kind, listed.attempts, listed.id) == ("timeout", 3, 1)
    assert library.sync.pictures()[0].attempts == 3
    sha256 = library.sync.put_picture(b"picture")
    library.sync.store_picture(job.address_id, sha256, picture(), 7).result()
    assert library.failures() == []


def test_a_failed_section_keeps_what_it_had(library: Library) -> None:
    fill(library, 3)
    failure = Failure(Subject.SECTION, "u", "server", status=500, since=NOW, attempts=1)
    result = FeedResult(1, NOW + 60, NOW, 1, failure=failure)
    library.sync.store_feeds([result], NOW).result()
    section = library.tree()[0].sections[0]
    assert section.failure is not None
    assert section.failure.kind == "server"
    assert section.checked == NOW
    assert library.counts(0).articles == 3


def test_unfollowing_hides_all_but_the_saved_and_following_again_restores(
    library: Library,
) -> None:
    fill(library, 4)
    library.mark([1], saved=True).result()
    library.mark([2], read=True).result()
    library.unfollow(1).result()
    assert library.tree() == ()
    assert list(library.ids(ArticleQuery())) == [1]
    assert library.counts(0).articles == 1
    follow(library, "World")
    assert list(library.ids(ArticleQuery())) == [4, 3, 2, 1]
    assert library.rows([2])[0].read
    assert library.counts(0).unread == 3


def test_marking_tells_only_what_was_not_so_before(library: Library) -> None:
    fill(library, 3)
    library.mark([1], read=True).result()
    changes = library.mark_all(ArticleQuery(publication_id=1)).result()
    assert changes == Changes(counts=True, changed=frozenset({2, 3}))
    assert library.mark([1, 2, 3], read=True).result() == Changes()


def test_observers_are_told_after_the_commit_what_changed(library: Library) -> None:
    told: list[Changes] = []
    end = library.observe(told.append)
    fill(library, 2)
    library.mark([1], read=True).result()
    end()
    library.mark([2], read=True).result()
    assert told[-1].changed == {1}
    assert told[1].added == {1, 2}


def test_pages_of_a_list_follow_each_other_without_gap_or_overlap(library: Library) -> None:
    fill(library, 25)
    for order in Order:
        query = ArticleQuery(order=order)
        seen: list[int] = []
        cursor = None
        while True:
            rows, cursor = library.page(query, cursor, 10)
            seen += [row.id for row in rows]
            if cursor is None:
                break
        assert seen == list(library.ids(query))


def test_a_saved_page_is_an_article_without_a_section(library: Library) -> None:
    stored = library.keep_page(page(), "http://elsewhere.example/x").result()
    (article_id,) = stored.changes.added
    row = library.article(article_id).row
    assert (row.saved, row.section_id, row.publication) == (True, None, "Tribune")
    again = library.keep_page(page("Newer text."), "http://elsewhere.example/x").result()
    assert again.changes.added == {article_id}
    assert library.tree() == ()


def test_pages_that_claim_one_address_for_all_are_kept_apart(library: Library) -> None:
    ids: set[int] = set()
    for name in ("first", "second"):
        told = replace(page(name), title=name, canonical="http://tribune.example/")
        stored = library.keep_page(told, f"http://tribune.example/{name}").result()
        ids |= stored.changes.added
    assert sorted(library.article(i).row.title for i in ids) == ["first", "second"]


def test_a_page_saved_under_another_of_its_addresses_is_the_same(library: Library) -> None:
    told = replace(page(), canonical="http://tribune.example/story")
    first = library.keep_page(told, "http://tribune.example/story?from=mail").result()
    again = library.keep_page(told, "http://tribune.example/amp/story").result()
    assert first.changes.added == again.changes.added


@pytest.mark.logs("an observer failed")
def test_an_observer_that_fails_keeps_nothing_from_the_others(library: Library) -> None:
    told: list[Changes] = []

    def fail(changes: Changes) -> None:
        raise KeyError("a window's mistake")

    library.observe(fail)
    library.observe(told.append)
    fill(library, 2)
    library.mark([1], read=True).result()
    library.mark([2], read=True).result()
    assert [sorted(one.changed) for one in told][2] == [1]


def test_reading_what_is_not_there_says_so(library: Library) -> None:
    with pytest.raises(NotFound):
        library.article(77)
    with pytest.raises(NotFound):
        library.rename_section(77, "x").result()


def test_proof_finds_broken_pictures_and_bodies_and_wants_them_again(library: Library) -> None:
    fill(library, 2, page=True)
    for number in (1, 2):
        library.sync.store_page(number, page(pictures=(PNG,)), "").result()
    (job,) = library.sync.pictures()
    sha256 = library.sync.put_picture(b"picture")
    library.sync.store_picture(job.address_id, sha256, picture(), 7).result()
    assert library.verify(lambda data, kind: None).ready == 2
    library.picture(sha256).write_bytes(b"rotten!")
    library._writer.submit(
        lambda: library._store.run("UPDATE body SET html = x'00' WHERE article_id = 2")
    ).result()
    summary = library.verify(lambda data, kind: None)
    assert summary.ready == 0
    assert [job.url for job in library.sync.pictures()] == [PNG]
    assert [job.article_id for job in library.sync.pages()] == [2]


def test_search_finds_words_phrases_accents_and_chinese(library: Library) -> None:
    follow(library, "World")
    texts = [
        "The harbour wall broke",
        "Café Müller opens",
        "今日の新聞を読む",
        "wall of the harbour",
    ]
    store(library, 1, *(intent(entry(n, text=text)) for n, text in enumerate(texts, 1)))
    library.sync.index_waiting().result()

    def found(words: str) -> list[int]:
        return sorted(seek(library, words).ids)

    assert found("harbours") == [1, 4]
    assert found('"harbour wall"') == [1]
    assert found("cafe muller") == [2]
    assert found("新聞") == [3]
    assert found("聞新") == []
    assert "\x02新聞\x03" in snippet_of(library, 3, "新聞")


@pytest.mark.parametrize("query", ["", "   ", '""', "- * ( )"])
def test_a_search_without_a_word_is_refused(library: Library, query: str) -> None:
    with pytest.raises(BadQuery):
        seek(library, query)


@pytest.mark.parametrize("query", ['unclosed "quote', "a AND", "NEAR(", "text:x", "a^b*", "col:"])
def test_no_search_is_taken_for_the_engines_own_language(library: Library, query: str) -> None:
    assert seek(library, query).total == 0


def test_a_changed_text_is_found_by_its_new_words_only(library: Library) -> None:
    fill(library, 1)
    library.sync.index_waiting().result()
    store(library, 1, intent(entry(1, text="Zebra")))
    library.sync.index_waiting().result()
    assert seek(library, "zebra").total == 1
    assert seek(library, "text").total == 0


def test_keys_tell_publications_apart() -> None:
    assert guid_key(1, "a") != guid_key(2, "a")
    assert guid_key(1, "a") != guid_key(1, "a", 3)


@pytest.mark.parametrize(
    "url",
    [
        "http://x.example/a/#top",
        "https://www.x.example/a",
        "http://x.example/a?utm_source=rss&utm_medium=feed",
        "https://x.example/a?at_medium=RSS&at_campaign=rss#0",
        "http://X.example/a#xtor=RSS-3",
    ],
)
def test_how_a_reader_came_to_an_address_is_no_difference(url: str) -> None:
    assert url_key(1, url) == url_key(1, "http://x.example/a")


@pytest.mark.parametrize(
    "url", ["http://x.example/a?id=2", "http://x.example/a#version-2", "http://x.example/A"]
)
def test_other_parameters_and_parts_of_a_page_are_other_articles(url: str) -> None:
    assert url_key(1, url) != url_key(1, "http://x.example/a")


ACTS = st.lists(
    st.one_of(
        st.tuples(st.just("store"), st.integers(1, 2), st.integers(1, 12)),
        st.tuples(st.just("read"), st.booleans(), st.integers(1, 12)),
        st.tuples(st.just("saved"), st.booleans(), st.integers(1, 12)),
        st.tuples(st.just("page"), st.booleans(), st.integers(1, 12)),
        st.tuples(st.just("unfollow"), st.just(0), st.just(0)),
        st.tuples(st.just("refollow"), st.just(0), st.just(0)),
    ),
    max_size=30,
)


@given(ACTS)
@settings(max_examples=40)
def test_kept_counts_are_right_after_any_acts(
    tmp_path_factory: pytest.TempPathFactory, acts: list[tuple[str, int, int]]
) -> None:
    library = Library.open(Path(tmp_path_factory.mktemp("counts")))
    try:
        follow(library, "World", "Sport")
        for name, value, number in acts:
            perform(library, name, value, number)
        findings = {finding.name: finding for finding in library.examine()}
        assert findings["counts"].ok, findings["counts"].message
    finally:
        library.close()


def perform(library: Library, name: str, value: int, number: int) -> None:
    if name == "store":
        store(library, value, intent(entry(number)))
    elif name == "read":
        library.mark([number], read=bool(value)).result()
    elif name == "saved":
        library.mark([number], saved=bool(value)).result()
    elif name == "page" and library.rows([number]):
        state = TextState.COMPLETE if value else TextState.PREVIEW
        library.sync.store_page(number, page(state=state), "").result()
    elif name == "unfollow":
        library.unfollow(1).result()
    elif name == "refollow":
        library.refollow(1).result()


def test_an_unchanged_entry_makes_no_work(library: Library) -> None:
    fill(library, 1, page=True)
    stored = store(library, 1, intent(entry(1), page=True))
    assert (stored.new, stored.updated, stored.pages) == (0, 0, ())


def test_an_id_that_changes_at_every_fetch_makes_no_second_article(library: Library) -> None:
    follow(library, "World")
    store(library, 1, intent(entry(1))._replace(keys=(1, 100)))
    stored = store(library, 1, intent(entry(1))._replace(keys=(2, 100)))
    assert (stored.new, stored.updated) == (0, 0)


def test_a_changed_text_has_its_page_fetched_again(library: Library) -> None:
    fill(library, 1, page=True)
    library.sync.store_page(1, page(), "").result()
    stored = store(library, 1, intent(entry(1, text="New"), page=True))
    assert [job.article_id for job in stored.pages] == [1]


def test_an_article_that_two_sections_bring_at_once_is_one(library: Library) -> None:
    follow(library, "World", "Sport")
    feed = Feed("Tribune", "", "en", "", (), "rss", True)
    results = [FeedResult(n, NOW, NOW, 1, feed, (intent(entry(1)),)) for n in (1, 2)]
    assert library.sync.store_feeds(results, NOW).result().new == 1
    assert [list(library.ids(ArticleQuery(section_id=n))) for n in (1, 2)] == [[1], [1]]


def test_a_part_of_a_feed_does_not_end_its_check(library: Library) -> None:
    follow(library, "World")
    feed = Feed("Tribune", "", "en", "", (), "rss", True)
    result = FeedResult(1, NOW + 99, NOW, 1, feed, (intent(entry(1)),), seen=b"12345678")
    library.sync.store_feeds([replace(result, partial=True)], NOW).result()
    (job,) = library.sync.sections()
    assert (job.next_at, job.seen) == (0, b"")
    library.sync.store_feeds([result], NOW).result()
    (job,) = library.sync.sections()
    assert (job.next_at, job.seen) == (NOW + 99, b"12345678")


def test_a_state_that_has_lost_its_article_gets_it_again_and_keeps_what_it_says(
    library: Library,
) -> None:
    fill(library, 2)
    library.mark([1], read=True, saved=True).result()
    run = library._store.run
    library._writer.submit(lambda: run("DELETE FROM article WHERE id = 1"))
    library._writer.submit(lambda: run("UPDATE state SET listed = 0 WHERE id = 1")).result()
    assert list(library.ids(ArticleQuery())) == [2]
    assert store(library, 1, intent(entry(1)), intent(entry(2))).new == 1
    (row,) = library.rows([1])
    assert (row.title, row.read, row.saved) == ("Headline 1", True, True)
    assert all(finding.ok for finding in library.examine() if finding.name == "counts")


def test_an_index_that_another_program_has_begun_anew_misses_nothing(library: Library) -> None:
    fill(library, 2)
    run = library._store.run
    library._writer.submit(lambda: run("DELETE FROM search.doc")).result()
    library.sync.index_waiting().result()
    assert seek(library, "headline").total == 2
