"""What belongs to one story, and that it stays so."""

import random
from dataclasses import replace

import pytest

from reader_app.stories import Outcome, Report, Story, engine, live, nearby
from tests.stories.newsroom import DAY, HOUR, NOON, Shelf, article, filler, world
from tests.stories.texts import TOLD, told

__all__: list[str] = []

FERRY = [(one.title, one.body) for one in told("ferry")]
EVENTS = dict.fromkeys(one.event for one in TOLD)


def ferry(number: int, version: int = 0, **more: object) -> Report:
    title, body = FERRY[version]
    return article(number, title, body, **more)


def test_articles_of_one_event_are_one_story_in_every_language() -> None:
    shelf = Shelf()
    events = list(world())
    shelf.add([*(one for _, one in events), *map(filler, range(100, 160))])
    found: dict[str, set[int]] = {}
    for event, one in events:
        found.setdefault(event, set()).add(shelf.story[one.article])
    assert {event: len(stories) for event, stories in found.items()} == dict.fromkeys(EVENTS, 1)
    assert len(set().union(*found.values())) == len(EVENTS)


def test_articles_about_nothing_in_common_are_stories_of_their_own() -> None:
    shelf = Shelf()
    shelf.add(map(filler, range(1, 80)))
    assert len(set(shelf.story.values())) == 79


def test_the_order_in_a_call_is_the_order_of_dates() -> None:
    reports = [*(one for _, one in world()), *map(filler, range(100, 130))]
    one, other = Shelf(), Shelf()
    outcome = one.add(reports)
    random.Random(3).shuffle(reports)
    assert other.add(reports) == outcome


def test_news_that_comes_in_parts_makes_the_same_stories() -> None:
    parts, whole = Shelf(), Shelf()
    reports = sorted((one for _, one in world()), key=lambda one: (one.at, one.article))
    whole.add(reports)
    for one in reports:
        parts.add([one])
    assert parts.story == whole.story


def test_a_second_sync_without_news_changes_nothing() -> None:
    shelf = Shelf()
    reports = [one for _, one in world()]
    shelf.add(reports)
    assert shelf.add(reports) == Outcome()
    assert shelf.add([]) == Outcome()


def test_an_id_that_was_shown_stays_when_others_come() -> None:
    shelf = Shelf()
    shelf.add([ferry(1), *map(filler, range(100, 120))])
    shown = shelf.story[1]
    shelf.add([ferry(2, 1, published=NOON + HOUR)])
    shelf.add([ferry(3, 2, published=NOON + 5 * HOUR)])
    assert shelf.story[1] == shelf.story[2] == shelf.story[3] == shown


def test_two_earthquakes_are_two_stories() -> None:
    shelf = Shelf()
    quakes = [(event, one) for event, one in world() if "quake" in event]
    shelf.add([*(one for _, one in quakes), *map(filler, range(100, 130))])
    first = {shelf.story[one.article] for event, one in quakes if event == "quake"}
    second = {shelf.story[one.article] for event, one in quakes if event != "quake"}
    assert len(first) == len(second) == 1
    assert first != second


def test_what_comes_after_four_days_is_another_story() -> None:
    shelf = Shelf()
    shelf.add([ferry(1)])
    shelf.add([ferry(2, 1, published=NOON + 3 * DAY), ferry(3, 1, published=NOON + 8 * DAY)])
    assert not shelf.together(1, 3)


def test_an_old_article_that_comes_late_does_not_join_todays_story() -> None:
    shelf = Shelf()
    shelf.add([ferry(1)])
    shelf.add([ferry(2, 1, published=NOON - 10 * DAY, fetched=NOON + HOUR)])
    assert not shelf.together(1, 2)


def test_old_articles_that_come_together_make_stories_among_themselves() -> None:
    shelf = Shelf()
    shelf.add([filler(9)])
    late = NOON - 20 * DAY
    seen = {"fetched": NOON + HOUR}
    shelf.add([
        ferry(1, 0, published=late, **seen),
        ferry(2, 1, published=late + HOUR, **seen),
    ])  # fmt: skip
    assert shelf.together(1, 2)
    shelf.add([ferry(3, 2, published=late - HOUR, **seen)])
    assert shelf.together(1, 2, 3)
    shelf.add([filler(10, published=NOON + 2 * DAY)])
    story = shelf.told[shelf.story[1]]
    assert isinstance(story, Story)
    assert story.closed


def test_a_copy_of_days_later_is_another_story_though_both_came_today() -> None:
    shelf, seen = Shelf(), {"fetched": NOON + HOUR}
    shelf.add([ferry(1, published=NOON - 10 * DAY, **seen)])
    shelf.add([ferry(2, published=NOON - 4 * DAY, **seen)])
    assert not shelf.together(1, 2)
    assert shelf.group[1] == shelf.group[2]


def test_a_tremor_with_other_names_is_another_one() -> None:
    verbs = "rescuers searched collapsed houses after strong tremor shook villages".split()

    def tremor(number: int, names: str) -> Report:
        known = names.split()
        words = (
            f"{verb} {known[0].lower()}{i}x {known[1].lower()}{i}y {known[i % len(known)]}"
            for i, verb in enumerate(verbs)
        )
        return article(number, f"Tremor near {known[0]} and {known[1]}", f"{' '.join(words)}.")

    shelf = Shelf()
    shelf.add(map(filler, range(100, 140)))
    shelf.add([
        tremor(1, "Karsk Velden Oristo Menda Palvik Torrin"),
        tremor(2, "Ushuan Lirapo Deskal Quemba Yorvand Sestri"),
    ])  # fmt: skip
    assert not shelf.together(1, 2)


def test_old_articles_of_many_publications_keep_no_more_stories_open_than_there_is_room_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shelf = Shelf()
    old = [filler(i, published=NOON - 40 * DAY + i * DAY, fetched=NOON) for i in range(20)]
    shelf.add([filler(90), *old])
    assert len(shelf.stories.state.languages) == 21
    monkeypatch.setattr(engine, "MOST_LIVE", 10)
    shelf.add([filler(91)])
    assert len(shelf.stories.state.languages) == 2


def test_what_is_old_by_the_end_of_a_call_is_placed_all_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(engine, "BATCH", 2)
    shelf = Shelf()
    shelf.add(filler(i, published=NOON + i * DAY, fetched=NOON + 20 * DAY) for i in range(20))
    assert set(shelf.story) == set(range(20))
    assert 0 not in shelf.stories.state.where


def test_languages_are_kept_apart() -> None:
    shelf = Shelf()
    shelf.add([ferry(1), ferry(2, 0, language="de"), ferry(3, 0, language="en-GB")])
    assert not shelf.together(1, 2)
    assert shelf.together(1, 3)


def test_a_copy_is_folded_with_its_original() -> None:
    shelf = Shelf()
    title, body = FERRY[0]
    shelf.add([
        article(1, title, body),
        article(2, "Ferry accident in the north", f"SKARVIK (Wire) - {body} Reporting by staff."),
        article(3, *FERRY[1]),
    ])  # fmt: skip
    assert shelf.group == {1: 1, 2: 1, 3: 3}
    assert shelf.together(1, 2, 3)


def test_a_story_says_what_it_has() -> None:
    shelf = Shelf()
    title, body = FERRY[0]
    shelf.add([
        article(1, title, body),
        article(2, title, body, owner="house1.example", published=NOON + HOUR),
        article(3, *FERRY[1], published=NOON + 2 * HOUR),
        *map(filler, range(100, 140)),
    ])  # fmt: skip
    story = shelf.told[shelf.story[1]]
    assert isinstance(story, Story)
    assert (story.articles, story.owners, story.groups) == (3, 2, 2)
    assert (story.first_at, story.last_at) == (NOON, NOON + 2 * HOUR)
    assert {"Skarvik", "Nordlys"} <= set(story.labels)
    assert [one for one, _ in story.central] in ([1, 3], [3, 1])
    assert not story.closed


def test_no_label_of_a_japanese_story_is_a_piece_with_syllables() -> None:
    shelf = Shelf()
    title, body = "造船所に十二隻の注文、三百人を新たに採用", "三百人を夏までに雇うと述べた。"
    shelf.add(article(number, title, title + body, language="ja") for number in (1, 2))
    stories = [one for one in shelf.told.values() if isinstance(one, Story)]
    labels = [label for story in stories for label in story.labels]
    assert labels
    assert not [label for label in labels if any("ぁ" <= letter <= "ゟ" for letter in label)]


def test_a_story_is_closed_when_nothing_came_for_four_days() -> None:
    shelf = Shelf()
    shelf.add([ferry(1), ferry(2, 1)])
    outcome = shelf.add([filler(5, published=NOON + 5 * DAY)])
    assert [story.closed for story in outcome.stories if story.id == shelf.story[1]] == [True]


def test_a_full_story_goes_on_in_a_new_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(live, "MOST", 10)
    shelf = Shelf()
    shelf.add([*map(filler, range(100, 140)), *(ferry(i, i % 3) for i in range(1, 13))])
    ferries = [shelf.story[i] for i in range(1, 13)]
    assert [ferries.count(one) for one in sorted(set(ferries))] == [10, 2]
    first, second = (shelf.told[one] for one in sorted(set(ferries)))
    assert isinstance(first, Story)
    assert isinstance(second, Story)
    assert first.closed
    assert second.earlier == first.id


def test_two_halves_of_a_story_meet_under_the_older_id() -> None:
    shelf = Shelf()
    late = NOON + 93 * HOUR
    shelf.add([*map(filler, range(100, 140)), ferry(1), ferry(2, 1, published=late)])
    older, younger = shelf.story[1], shelf.story[2]
    assert older < younger
    between = ferry(3, 2, published=NOON + 47 * HOUR, fetched=late)
    assert shelf.add([between]).aliases == ((younger, older),)
    assert shelf.story[1] == shelf.story[2] == shelf.story[3] == older


@pytest.mark.parametrize(("days", "together"), [(1, True), (3, False)])
def test_halves_that_are_too_far_apart_stay_two_stories(
    monkeypatch: pytest.MonkeyPatch, days: int, together: bool
) -> None:
    shelf = Shelf()
    shelf.add([*map(filler, range(100, 140)), ferry(1), ferry(2, 1)])
    for name in ("JOIN", "JOIN_BUSY", "JOIN_MOST"):
        monkeypatch.setattr(nearby, name, 0.99)  # nothing but copies joins by itself
    monkeypatch.setattr(nearby, "MERGE", 0.1)
    at = NOON + days * DAY
    shelf.add([ferry(3, 2, published=at), ferry(4, published=NOON, fetched=at)])
    assert shelf.together(1, 2, 4)
    assert shelf.together(1, 3) == together


def test_an_edited_article_keeps_its_story() -> None:
    shelf = Shelf()
    shelf.add([ferry(1), ferry(2, 1), *map(filler, range(100, 120))])
    story = shelf.story[2]
    edited = ferry(2, 1)
    shelf.take(shelf.stories.revise([replace(edited, text=edited.text + " Updated at noon.")]))
    shelf.take(shelf.stories.revise([filler(2)]))
    assert shelf.story[2] == story


def test_an_article_that_comes_whole_finds_its_story() -> None:
    shelf = Shelf()
    shelf.add([ferry(1), article(2, "A night at sea", ""), *map(filler, range(100, 120))])
    alone = shelf.story[2]
    assert alone != shelf.story[1]
    outcome = shelf.take(shelf.stories.revise([article(2, "A night at sea", FERRY[1][1])]))
    assert shelf.together(1, 2)
    assert outcome.aliases == ((max(alone, shelf.story[1]), min(alone, shelf.story[1])),)


def test_what_is_deleted_leaves_its_story() -> None:
    shelf = Shelf()
    shelf.add([ferry(1), ferry(2, 1), ferry(3, 2)])
    shelf.take(shelf.stories.forget([2, 777]))
    story = shelf.told[shelf.story[1]]
    assert isinstance(story, Story)
    assert (story.articles, story.owners) == (2, 2)
    shelf.take(shelf.stories.forget([1, 3]))
    shelf.add([ferry(4)])
    assert shelf.story[4] != shelf.story[1]


@pytest.mark.parametrize("houses", [1, 6])
def test_boilerplate_makes_no_story(houses: int) -> None:
    shelf = Shelf()
    usual = (
        "Subscribe to our newsletter for the best of the weekend, hand-picked by our editors."
        " Follow our correspondents on every channel and join the Gazette Circle."
        " The Gazette is published by Gazette Media of Marlow and printed on recycled paper."
    )
    reports = []
    for i in range(1, 49):
        own = filler(i, words=45)
        at = NOON + i * 60
        reports.append(
            replace(own, text=f"{own.text}\n\n{usual}", publication=i % houses, published=at)
        )
    shelf.add([replace(one, owner=f"{one.publication}.example") for one in reports])
    assert len(set(shelf.story.values())) == 48


def test_a_future_date_counts_as_the_day_of_fetching() -> None:
    shelf = Shelf()
    shelf.add([ferry(1), replace(ferry(2, 1), published=NOON + 300 * DAY, fetched=NOON + HOUR)])
    assert shelf.together(1, 2)
    story = shelf.told[shelf.story[1]]
    assert isinstance(story, Story)
    assert story.last_at == NOON + HOUR


def test_what_is_kept_does_not_grow_with_the_days() -> None:
    shelf = Shelf()
    sizes = []
    for day in range(40):
        at = NOON + day * DAY
        shelf.add(filler(day * 10 + i, published=at + i, words=30) for i in range(10))
        state = shelf.stories.state
        sizes.append((len(state.where), len(state.languages), len(state.weights["en"].days)))
    assert sizes[20] == sizes[39]
    assert sizes[39][0] <= 14 * 10
