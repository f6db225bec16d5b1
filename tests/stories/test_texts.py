"""Texts as terms, sketches and sentences that a publication repeats."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader_app.stories.boilerplate import Habits, body_units, units_of
from reader_app.stories.noise import Noise
from reader_app.stories.sketch import Copies, are_copies, changed_share, sketch
from reader_app.stories.tokens import base_language, figure, read_terms
from reader_app.stories.weights import Weights, cosine
from tests.stories.newsroom import filler
from tests.stories.texts import TOLD, told

__all__: list[str] = []


def words(title: str, body: str = "", language: str = "en") -> set[str]:
    """The words that count, as they are written."""
    return set(read_terms(title, body, language).surfaces.values())


def same(one: str, other: str, language: str) -> bool:
    terms = read_terms(one, "", language).counts.keys()
    return terms == read_terms(other, "", language).counts.keys() and bool(terms)


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("Storms", "storm", "en"),
        ("cities", "City", "en"),
        ("1,200", "1200", "en"),
        ("1.200", "1200", "de"),
        ("3,5", "3.5", "de"),
        ("ＡＢＣ", "abc", "en"),
        ("Zürich", "Zurich", "de"),
        ("السد", "سد", "ar"),
        ("والمياه", "مياه", "ar"),
        ("إسكندرية", "اسكندرية", "ar"),
        ("कीमत", "कीमत", "hi"),
        ("新幹線", "新幹線", "ja"),
    ],
)
def test_forms_of_one_word_are_one_term(one: str, other: str, language: str) -> None:
    assert same(one, other, language)


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [("bus", "bu", "en"), ("1,5", "15", "de"), ("news", "new", "de"), ("سد", "مد", "ar")],
)
def test_other_words_are_other_terms(one: str, other: str, language: str) -> None:
    assert not same(one, other, language)


def test_words_that_say_nothing_are_left_out() -> None:
    assert words("The mayor said that it was a storm") == {"mayor", "storm"}
    assert words("Die Brücke ist für alle gesperrt", "", "de") == {"Brücke", "gesperrt"}
    assert words("وقالت الوزيرة إن السد كبير", "", "ar") == {"الوزيرة", "السد", "كبير"}


def test_text_without_spaces_is_taken_in_pairs() -> None:
    assert words("北浜市地震", "", "ja") == {"北浜", "浜市", "市地", "地震"}
    assert words("iPhone発売", "", "ja") == {"iPhone", "発売"}


def test_the_title_names_and_figures_count_more() -> None:
    found = read_terms("quiet harbour", "A ship left Skarvik with 212 people.", "en")
    counts = {word: found.counts[term] for term, word in found.surfaces.items()}
    assert counts["harbour"] == 3
    assert counts["Skarvik"] == counts["212"] == 1.5
    assert counts["ship"] == 1
    assert {found.surfaces[term] for term in found.names} == {"Skarvik", "212"}


def test_a_title_in_capitals_has_no_names() -> None:
    loud = read_terms("Storm Tears Roofs From Houses In Averland", "", "en")
    assert set(loud.counts.values()) == {3.0}
    assert not loud.names


def test_only_the_beginning_of_a_long_text_counts() -> None:
    body = " ".join(f"word{i}" for i in range(1000))
    found = read_terms("", body, "en")
    assert (len(found.counts), found.words) == (200, 200)
    dense = read_terms("", "".join(chr(0x4E00 + i) for i in range(1000)), "zh")
    assert len(dense.counts) == 400


@settings(max_examples=40)
@given(st.text(), st.text(), st.sampled_from(["en", "ar", "zh", "th", ""]))
def test_any_text_can_be_read(title: str, body: str, language: str) -> None:
    found = read_terms(title, body, language)
    assert all(count > 0 for count in found.counts.values())
    assert found.surfaces.keys() == found.counts.keys() >= found.names
    assert sketch(body, language) == sketch(body, language)
    assert "".join("".join(body_units(body)).split()) == "".join(body.split())


def test_what_is_longer_than_any_word_is_none() -> None:
    marks = "\u0301\u0345" * 400  # to put these in their order takes the square of their number
    assert words("Storm", f"{'x' * 81} {marks} {'y' * 80}") == {"Storm", "y" * 80}


def test_a_language_is_known_without_its_country() -> None:
    assert [base_language(tag) for tag in ("en-GB", "zh_Hant", "", "DE")] == ["en", "zh", "", "de"]
    assert figure("12,345,678") == "12345678"


LONG = " ".join(one.body for one in TOLD if one.language == "en")


def test_an_edited_copy_is_known() -> None:
    cut = LONG[: len(LONG) * 6 // 10].replace("harbour", "port").replace("vote", "ballot")
    edited = f"SKARVIK (Wire) - {cut} Additional reporting by our staff in the north."
    assert are_copies(sketch(LONG, "en"), sketch(edited, "en"))
    assert changed_share(sketch(LONG, "en"), sketch(LONG + " The end.", "en")) < 0.1


def test_other_articles_of_one_event_are_no_copies() -> None:
    for event in {one.event for one in TOLD}:
        first, second, *_ = told(event)
        runs = (sketch(one.body, one.language) for one in (first, second))
        assert not are_copies(*runs), event


def test_copies_are_found_for_fourteen_days_and_the_nearest_first() -> None:
    copies = Copies()
    for number in range(1, 40):
        copies.add(number, sketch(filler(number, 200).text, "en"), 100)
    copies.add(50, sketch(LONG[:700], "en"), 100)
    copies.add(51, sketch(LONG, "en"), 102)
    assert copies.nearest(sketch(LONG + " It ended.", "en")) == 51
    assert copies.nearest(sketch(filler(7, 200).text, "en")) == 7
    assert copies.nearest(sketch(filler(77, 200).text, "en")) is None
    copies.drop(51)
    assert copies.nearest(sketch(LONG, "en")) == 50
    assert set(copies.forget_before(102)) == {*range(1, 40), 50}
    assert copies.nearest(sketch(LONG, "en")) is None


def test_a_publications_usual_sentences_are_taken_off() -> None:
    habits = Habits()
    titles = ("Storm", "Fair", "Fire", "Feast")
    articles = [
        units_of(f"{one} in town | The Gazette", f"Told {filler(i).text}\nUpdated at 1{i}:30.")
        for i, one in enumerate(titles)
    ]
    for one in articles:
        habits.learn(1, one)
    title, body = habits.strip(1, articles[2])
    assert title == "Fire in town"
    assert "Updated" not in body
    assert body.startswith("Told")
    assert habits.strip(2, articles[2])[0] == "Fire in town - The Gazette"
    told = "Fire in town | The Gazette", f"Told {filler(3).text}\nUpdated at 14:30."
    for publication in (1, 2):
        assert habits.stripped(publication, *told) == habits.strip(publication, units_of(*told))


def test_weights_are_those_of_the_last_days_alone() -> None:
    moved, fresh = Weights(), Weights()
    for day in range(30):
        for article in range(5):
            terms = {day % 7, 100 + article, 1000 + day}
            moved.learn(terms, day)
            if day >= 16:
                fresh.learn(terms, day)
        moved.forget_before(day - 13, day)
    counts = {2: 1.0, 101: 2.0, 1020: 3.0, 5: 1.0}
    assert moved.vector(counts) == fresh.vector(counts)
    assert moved.rarity(1000) == fresh.rarity(1000) > fresh.rarity(1020)


@given(st.dictionaries(st.integers(0, 500), st.floats(1, 50), min_size=1, max_size=200))
def test_a_vector_has_length_one(counts: dict[int, float]) -> None:
    vector = Weights().vector(counts)
    assert cosine(vector, vector) == pytest.approx(1)
    assert len(vector) <= 60


def test_chance_is_measured_over_pairs_of_other_houses() -> None:
    noise = Noise()
    alike = [(f"{i}", {1: 0.3, 10 + i: 0.95}) for i in range(200)]
    noise.learn([("one", vector) for _, vector in alike])
    assert noise.level() == 0
    noise.learn(alike)
    assert noise.level() == pytest.approx(0.09, abs=0.011)
