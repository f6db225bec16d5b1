"""What is made of stories for a reader: what only one source says, what is related, a rebuild."""

from collections.abc import Iterator
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from reader_app.stories import (
    Answer,
    Report,
    Stories,
    Subject,
    Text,
    begun,
    only_here,
    settled_ids,
)
from reader_app.stories.rebuild import under_known_ids
from tests.stories.newsroom import DAY, HOUR, NOON, Shelf, article, filler, world
from tests.stories.texts import told

__all__: list[str] = []


def texts(event: str) -> list[Text]:
    return [Text(i, i, one.body) for i, one in enumerate(told(event), 1)]


def test_only_sentences_with_facts_of_their_own_are_named() -> None:
    found = only_here(texts("ferry"), "en")
    assert any("Torgeir Lund" in sentence for sentence in found[3])
    assert any("3,000 litres" in sentence for sentence in found[2])
    assert not any("212" in sentence and "Skarvik" in sentence for sentence in found[3])
    assert all(len(sentences) <= 3 for sentences in found.values())
    for one in texts("ferry"):
        assert all(sentence in one.text for sentence in found.get(one.article, ()))


def test_every_language_has_facts() -> None:
    assert any("4 und 9" in one for one in only_here(texts("brücke"), "de").get(1, ()))
    assert any(
        "5強" in one or "東海北" in one for one in only_here(texts("地震"), "ja").get(1, ("5強",))
    )
    dense = [
        Text(1, 1, "新製品は「アルファ」という。"),
        Text(2, 2, "価格は9800円とアルファ社は発表した。"),
    ]
    assert only_here(dense, "ja") == {2: ("価格は9800円とアルファ社は発表した。",)}
    assert any("700" in one for one in only_here(texts("سد"), "ar")[1])


def test_where_all_nouns_are_large_one_alone_is_no_name() -> None:
    rest = "Die Brücke bei Halden wurde am Dienstag wieder für alle geöffnet."
    noun = "Danach haben viele Leute noch lange auf die Fähre gewartet."
    named = "Danach hat Otto Brandt noch lange mit allen dort gesprochen."
    for sentence, found in ((noun, {}), (named, {1: (named,)})):
        said = only_here(
            [Text(1, 1, f"{rest} {sentence}"), Text(2, 2, f"{rest} Viele Leute.")], "de"
        )
        assert said == found


def test_a_copy_is_no_other_source() -> None:
    one = told("ferry")[0].body
    assert (
        only_here([Text(1, 1, one), Text(2, 1, one + " It was 7.15 in the morning.")], "en") == {}
    )
    assert only_here([], "en") == {}


def test_the_same_fact_in_another_form_is_no_news() -> None:
    first = "The company Fjordlinja lost 1,200 passengers to Halden's bus line."
    second = "Some 1200 passengers left, and Fjordlinja blames the new bus line to Halden."
    assert only_here([Text(1, 1, first), Text(2, 2, second)], "en") == {}


@given(st.lists(st.text(max_size=200), max_size=4), st.sampled_from(["en", "zh", "ar", ""]))
def test_any_texts_can_be_compared(bodies: list[str], language: str) -> None:
    parts = [Text(i, i, body) for i, body in enumerate(bodies)]
    assert only_here(parts, language).keys() <= set(range(len(bodies)))


def library() -> tuple[Stories, list[Report], Shelf]:
    shelf = Shelf()
    reports = [*(one for _, one in world()), *map(filler, range(100, 160))]
    shelf.add(reports)
    return shelf.stories, reports, shelf


def test_an_index_is_asked_for_the_heaviest_words() -> None:
    stories, reports, _ = library()
    words = Subject(stories, reports[0], None).words()
    assert {"skarvik", "nordlys"} <= set(words)
    assert not {"the", "said"} & set(words)
    assert len(words) == 16
    japanese = next(one for one in reports if one.language == "ja")
    assert {len(word) for word in Subject(stories, japanese, None).words(6)} == {2}


def answers(reports: list[Report], shelf: Shelf) -> Iterator[Answer]:
    return (Answer(one, shelf.story.get(one.article)) for one in reports)


def test_its_own_story_and_copies_stand_apart_from_what_is_related() -> None:
    stories, reports, shelf = library()
    ferry = reports[0]
    copy = replace(ferry, article=500, owner="copy.example")
    older = article(
        501,
        "Fjordlinja told to repair the Nordlys",
        "The safety board told Fjordlinja to repair a pump on the ferry Nordlys before the summer"
        " crossings between Skarvik and Halden, after a passenger ship lost its steering.",
        published=NOON - 100 * DAY,
    )
    subject = Subject(stories, ferry, shelf.story[1])
    subject.compare(answers([*reports, copy, older], shelf))
    found = subject.found()
    assert {one.article for one in found.story} == {2, 3}
    assert [one.article for one in found.copies] == [500]
    assert [(one.article, one.background) for one in found.others] == [(501, True)]
    assert "Nordlys" in found.others[0].shared


def test_one_house_has_two_places_and_background_one() -> None:
    stories, reports, shelf = library()
    ferry = reports[0]
    mixed = sorted(ferry.text.split())
    near = [
        article(
            600 + i,
            f"Nordlys at Skarvik {i}",
            " ".join([*mixed[i::2], f"Told by house {i}."]),
            owner="one.example" if i < 4 else f"{i}.example",
        )
        for i in range(10)
    ]
    earlier = {"owner": "old.example", "published": NOON - 90 * DAY}
    old = [
        article(650 + i, f"The Nordlys {i}", told("ferry")[2].body[: 200 - i], **earlier)
        for i in range(3)
    ]
    subject, apart = (Subject(stories, ferry, None) for _ in range(2))
    subject.compare(answers([*near, *old], shelf))
    found = subject.found().others
    for part in (near[::2], [*old, *near[1::2]]):
        apart.compare(answers(part, shelf))
    assert apart.found().others == found
    owners = {one.article: one.owner for one in [*near, *old]}
    assert len(found) == 5
    houses = [owners[one.article] for one in found]
    assert max(map(houses.count, houses)) <= 2
    assert any(one.background for one in found)


def rebuilt(reports: list[Report], first: int, before: dict[int, int]) -> Shelf:
    """The same library once more, some articles at a time, as a rebuild goes over it."""
    shelf = Shelf(begun(first))
    claimed: set[int] = set()
    ordered = sorted(reports, key=lambda one: (one.at, one.article))
    for start in range(0, len(ordered), 4):
        part = ordered[start : start + 4]
        born = shelf.stories.state.next_story
        had = {one.article: before[one.article] for one in part if one.article in before}
        outcome, _ = settled_ids(shelf.stories, shelf.stories.add(part), born, had, claimed)
        shelf.take(outcome)
        claimed.update(shelf.story.values())
    return shelf


def test_a_rebuild_is_the_same_every_time_and_keeps_ids() -> None:
    _, reports, before = library()
    assert rebuilt(reports, 1000, {}).story == rebuilt(reports, 1000, {}).story
    again = rebuilt(reports, 1000, before.story)
    assert again.story == before.story
    more = told("ferry")[1]
    outcome = again.add([article(700, more.title, more.body, published=NOON + 3 * HOUR)])
    assert outcome.placed[0].story == before.story[1]


def test_a_story_that_was_two_takes_the_id_of_the_larger_and_tells_the_other_where_it_went() -> (
    None
):
    _, reports, before = library()
    ferry = [one.article for one in reports if before.story[one.article] == before.story[1]]
    had = before.story | {ferry[-1]: 900}
    stories = begun(1000)
    outcome, leanings = settled_ids(stories, stories.add(reports), 1000, had, ())
    assert {one.story for one in outcome.placed if one.article in ferry} == {before.story[1]}
    assert leanings == {900: before.story[1]}


def test_ids_that_a_rebuild_leaves_over_go_on_as_others() -> None:
    names, aliases = under_known_ids({1: 50, 2: 50, 3: 50, 4: 51}, {1: 7, 2: 7, 3: 8})
    assert names == {50: 7}
    assert aliases == ((8, 7),)
