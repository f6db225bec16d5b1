"""Whether an article falls under a rule, in every script."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.domain import Judge, Mute, MuteKind, Said, raw_words, tokens_of, word_forms

__all__: list[str] = []


def judged(
    kind: MuteKind, value: str, *, whole: bool = False, only: int | None = None, **said: str
) -> bool:
    facts = {"title": "", "byline": "", "standfirst": "", "text": "", **said}
    return Judge([Mute(7, kind, value, whole, only)]).verdict(Said(1, **facts)) == 7  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("value", "title"),
    [
        ("election", "Election night"),
        ("election", "What the elections decide"),
        ("Élection", "ELECTION: how it went"),
        ("church", "Churches close"),
        ("stadium", "The stadium’s roof"),
        ("elect*", "An electorate waits"),
        ("選挙", "衆議院選挙の結果"),
        ("انتخابات", "نتائج انتخابات اليوم"),
        ("royal wedding", "The royal weddings of the year"),
        ("Straße", "STRASSE gesperrt"),
    ],
)
def test_a_word_is_found_in_a_headline(value: str, title: str) -> None:
    assert judged(MuteKind.WORD, value, title=title)


@pytest.mark.parametrize(
    ("value", "title"),
    [
        ("universe", "The university opens"),
        ("art", "Parts of the party"),
        ("election", "A selection of wines"),
        ("royal wedding", "A royal, and a wedding elsewhere"),
        ("選挙", "選ばれた挙手"),
        ("*", "Anything"),
        ("", "Anything"),
    ],
)
def test_a_word_is_not_found_in_others(value: str, title: str) -> None:
    assert not judged(MuteKind.WORD, value, title=title)


def test_a_phrase_is_these_very_words() -> None:
    assert judged(MuteKind.PHRASE, "climate summit", title="The Climate Summit ends")
    assert not judged(MuteKind.PHRASE, "climate summit", title="Climate summits end")


def test_the_text_counts_only_where_it_is_asked_for() -> None:
    def found(value: str, *, whole: bool) -> bool:
        text = "A word about the election."
        return judged(
            MuteKind.WORD, value, whole=whole, title="News", standfirst="In short", text=text
        )

    assert not found("election", whole=False)
    assert found("election", whole=True)
    assert not found("elect*", whole=False)
    assert found("elect*", whole=True)
    assert found("short", whole=False)


def test_a_phrase_does_not_go_on_from_the_headline_into_the_standfirst() -> None:
    assert not judged(
        MuteKind.PHRASE, "royal wedding", title="The royal", standfirst="wedding is off"
    )


def test_an_author_is_one_of_several() -> None:
    assert judged(MuteKind.AUTHOR, "jane doe", byline="By Jane Doe and John Smith")
    assert not judged(MuteKind.AUTHOR, "jane doe", byline="Janet Doe", title="Jane Doe")


@pytest.mark.parametrize(
    ("label", "muted"),
    [("Football", True), ("Sport/Football", True), ("American Football", False), ("Sport", False)],
)
def test_a_topic_is_a_whole_label_or_a_part_of_its_path(label: str, muted: bool) -> None:
    judge = Judge([Mute(7, MuteKind.TOPIC, "football")])
    assert (judge.verdict(Said(1, "Football", "", "", "", ("News", label))) == 7) is muted


def test_a_rule_for_one_publication_leaves_others_alone() -> None:
    assert judged(MuteKind.WORD, "storm", only=1, title="Storm")
    assert not judged(MuteKind.WORD, "storm", only=2, title="Storm")


def test_the_oldest_of_several_rules_is_named() -> None:
    rules = [Mute(9, MuteKind.WORD, "storm"), Mute(4, MuteKind.WORD, "flood")]
    assert Judge(rules).verdict(Said(1, "Storm and flood", "", "")) == 4


def plainly(rule: Mute, said: Said) -> bool:
    """Whether a rule for words hides an article, word by word."""
    words = tokens_of(rule.value)
    begun = rule.kind is MuteKind.WORD and rule.value.endswith("*")

    def here(text: str) -> bool:
        found = raw_words(text)
        places = range(len(found) - len(words) + 1)
        return any(
            tuple(found[n : n + len(words) - 1]) == words[:-1]
            and (
                found[n + len(words) - 1] in word_forms(rule)
                or (begun and found[n + len(words) - 1].startswith(words[-1]))
            )
            for n in places
        )

    if rule.publication_id not in (None, said.publication_id):
        return False
    if rule.kind is MuteKind.AUTHOR:
        return here(said.byline)
    return here(said.title) or here(said.standfirst) or (rule.text and here(said.text))


SOME = st.sampled_from(["storm", "storms", "stormy", "Sea", "sea", "the", "Meer", "über", "暴風"])
LINES = st.lists(SOME, max_size=8).map(" ".join)
RULES = st.builds(
    Mute,
    st.integers(1, 40),
    st.sampled_from([MuteKind.WORD, MuteKind.PHRASE, MuteKind.AUTHOR]),
    st.builds(lambda words, end: " ".join(words) + end, st.lists(SOME, min_size=1, max_size=3),
              st.sampled_from(["", "*"])),
    st.booleans(),
    st.sampled_from([None, 1, 2]),
)  # fmt: skip


@given(
    st.lists(RULES, max_size=6, unique_by=lambda rule: rule.id),
    st.builds(Said, st.just(1), LINES, LINES, LINES, LINES),
)
def test_many_rules_at_once_say_what_each_says_alone(rules: list[Mute], said: Said) -> None:
    alone = [rule.id for rule in rules if plainly(rule, said)]
    assert Judge(rules).verdict(said) == min(alone, default=None)
