"""What a reader is thought to like, and what For You chooses by it."""

from collections import Counter
from collections.abc import Iterable
from typing import Any

import pytest

from reader_app.domain import Feature, Portrait, TasteCounter, Trait
from reader_app.stories import Judged, Option, Reason, Taste, choose, features, option, shares

__all__: list[str] = []

NOW = 1_800_000_000
HOUR = 3600


def counter(
    trait: Trait, key: str, liked: float = 0, disliked: float = 0, opened: int = 1
) -> TasteCounter:
    return TasteCounter(1, trait, key, key, opened, 0, 0, 0, 0, liked, disliked, NOW)


def portrait(id: int, publication: int = 1, **facts: Any) -> Portrait:
    known: dict[str, Any] = {
        "publication": f"Paper {publication}",
        "sections": ("Science",),
        "byline": "",
        "title": f"Headline {id}",
        "language": "en",
        "published": NOW - HOUR,
    }
    return Portrait(id, publication, **(known | facts))


def options(numbers: Iterable[tuple[int, int]], liking: float = 0.0) -> list[Option]:
    return [option(portrait(id, own), Judged(liking, ()), NOW) for id, own in numbers]


def of(article: Portrait, trait: Trait, text: str = "") -> list[str]:
    return [one.label for one in features(article, text) if one.trait is trait]


# -- what articles have in common


def test_authors_of_one_byline_are_apart_and_the_publication_is_none() -> None:
    article = portrait(1, byline="By Ann Lee, Bo Ek and Paper 1")
    assert of(article, Trait.AUTHOR) == ["Ann Lee", "Bo Ek"]
    assert of(portrait(1, byline="desk@paper.example"), Trait.AUTHOR) == []


def test_a_section_that_has_the_name_of_its_publication_is_none() -> None:
    assert of(portrait(1, sections=("Paper 1", "Sport")), Trait.SECTION) == ["Sport"]


def test_topics_are_the_words_of_its_story_and_then_its_own_heaviest() -> None:
    article = portrait(1, title="Floods in Freetown", labels=("Ebola",))
    found = of(article, Trait.TOPIC, "The flood came to Freetown at night, and Oxfam helped.")
    assert found[0] == "Ebola"
    assert {"Freetown", "Oxfam"} <= set(found)
    assert len([one for one in found if one.lower().startswith("flood")]) == 1
    assert "the" not in [one.lower() for one in found]


def test_at_most_twenty_topics_of_a_long_text() -> None:
    words = " ".join(f"Word{chr(97 + n // 26)}{chr(97 + n % 26)}" for n in range(300))
    assert len(of(portrait(1), Trait.TOPIC, words)) == 20


# -- what is liked


def test_what_is_not_known_adds_nothing() -> None:
    assert Taste(()).judge(features(portrait(1), "")) == Judged(0.0, ())


def test_what_is_liked_more_than_usual_adds_and_what_less_takes_off() -> None:
    known = [
        counter(Trait.ALL, "", 10, 10),
        counter(Trait.PUBLICATION, "1", 8, 0),
        counter(Trait.PUBLICATION, "2", 0, 8),
    ]
    taste = Taste(known)
    other = taste.adds(Trait.PUBLICATION, "2")
    assert taste.adds(Trait.PUBLICATION, "1") == pytest.approx(-other, abs=0.1)
    judged = taste.judge([Feature(Trait.PUBLICATION, "1", "")])
    assert judged.liking == pytest.approx(1.61, abs=0.03)  # about ln((8 + 4/2) / (4/2))
    assert judged.reasons == (Reason(known[1], judged.liking),)


def test_one_article_says_less_than_many() -> None:
    taste = Taste(
        [
            counter(Trait.ALL, "", 10, 10),
            counter(Trait.TOPIC, "once", 1, 0),
            counter(Trait.TOPIC, "often", 9, 0),
        ]
    )
    assert 0 < taste.adds(Trait.TOPIC, "once") < taste.adds(Trait.TOPIC, "often") / 3


def test_only_the_twelve_largest_count_and_their_sum_has_bounds() -> None:
    all_ = counter(Trait.ALL, "", 50, 50)
    many = [counter(Trait.TOPIC, f"t{n}", 0.3, 0) for n in range(30)]
    found = [Feature(Trait.TOPIC, f"t{n}", "") for n in range(30)]
    judged = Taste([all_, *many]).judge(found)
    assert len(judged.reasons) == 12
    assert judged.liking == pytest.approx(12 * judged.reasons[0].adds)
    strong = [counter(Trait.TOPIC, f"t{n}", 0, 40) for n in range(12)]
    assert Taste([all_, *strong]).judge(found).liking == -3.0


def test_what_most_articles_have_is_no_habit_while_nothing_was_passed_over() -> None:
    known = [counter(Trait.ALL, "", 20), counter(Trait.AUTHOR, "agency", 20)]
    known.append(counter(Trait.AUTHOR, "ann", 8))
    usual = {(Trait.AUTHOR, "agency"): 1.0, (Trait.AUTHOR, "ann"): 0.05}
    blind, seeing = Taste(known), Taste(known, usual)
    assert blind.adds(Trait.AUTHOR, "agency") > blind.adds(Trait.AUTHOR, "ann") > 1
    assert seeing.adds(Trait.AUTHOR, "agency") == pytest.approx(0, abs=0.1)
    assert seeing.adds(Trait.AUTHOR, "ann") > 0.8
    passed = [counter(Trait.ALL, "", 20, 10), *known[1:]]
    assert Taste(passed, usual).adds(Trait.AUTHOR, "agency") == Taste(passed).adds(
        Trait.AUTHOR, "agency"
    )


def test_shares_are_of_the_articles_that_have_a_feature() -> None:
    found = [features(portrait(n, 1 + n % 4), "") for n in range(8)]
    assert shares(found)[Trait.PUBLICATION, "1"] == 0.25
    assert shares(found)[Trait.ALL, ""] == 1.0
    assert shares([]) == {}


# -- what is chosen


def test_fresh_well_told_and_new_comes_first() -> None:
    nothing = Judged(0.0, ())

    def score(**facts: Any) -> float:
        return option(portrait(1, **facts), nothing, NOW).score

    assert score(published=NOW) == pytest.approx(0.6)
    assert score(published=NOW - 24 * HOUR) == pytest.approx(0.3)
    assert score(published=NOW + HOUR) == pytest.approx(0.6)
    assert score(published=NOW, reports=4) == pytest.approx(1.2)
    assert score(published=NOW, shown=1) == pytest.approx(0.6)
    assert score(published=NOW, shown=2) == pytest.approx(-0.1)


def test_at_most_two_of_a_publication_stand_in_any_ten() -> None:
    greedy = [option(portrait(id, 1), Judged(2.0, ()), NOW) for id in range(100)]
    others = options([(1000 + id, 2 + id % 9) for id in range(100)])
    chosen = choose([*greedy, *others], 40, "2027-01-15", explore=True)
    whose = [one.option.portrait.publication_id for one in chosen]
    assert len(whose) == 40
    for start in range(31):
        assert max(Counter(whose[start : start + 10]).values()) <= 2
    assert whose.count(1) >= 7


def test_one_publication_alone_has_two_places_and_no_more() -> None:
    assert len(choose(options([(id, 1) for id in range(9)]), 40, "d", explore=True)) == 2


def test_one_article_of_a_story() -> None:
    told = [
        option(portrait(id, id, story=7, reports=4), Judged(0.0, ()), NOW) for id in range(1, 6)
    ]
    chosen = choose([*told, *options([(10, 10), (11, 11)])], 10, "d", explore=False)
    assert [one.option.portrait.id for one in chosen] == [5, 11, 10]


def test_one_of_ten_is_tried_and_marked_the_same_all_day() -> None:
    habit = Reason(counter(Trait.PUBLICATION, "1", 5), 1.0)
    known = [option(portrait(id, id % 30), Judged(1.0, (habit,)), NOW - id) for id in range(100)]
    strange = options([(500 + id, 100 + id) for id in range(50)])
    disliked = options([(700 + id, 200 + id) for id in range(50)], liking=-1.0)

    def tried(day: str) -> list[tuple[int, int]]:
        chosen = choose([*known, *strange, *disliked], 40, day, explore=True)
        return [(n, one.option.portrait.id) for n, one in enumerate(chosen) if one.exploring]

    monday = tried("2027-01-18")
    assert len(monday) == 4
    assert [place // 10 for place, _ in monday] == [0, 1, 2, 3]
    assert all(500 <= id < 550 for _, id in monday)
    assert tried("2027-01-18") == monday
    assert {id for _, id in tried("2027-01-19")} != {id for _, id in monday}


def test_nothing_is_tried_where_nothing_is_known_or_nothing_is_strange() -> None:
    plain = options([(id, id) for id in range(20)])
    assert not any(one.exploring for one in choose(plain, 10, "d", explore=False))
    habit = Reason(counter(Trait.PUBLICATION, "1", 5), 1.0)
    known = [option(portrait(id, id), Judged(1.0, (habit,)), NOW) for id in range(20)]
    chosen = choose(known, 10, "d", explore=True)
    assert len(chosen) == 10
    assert not any(one.exploring for one in chosen)
