"""Where sentences begin and end, in many languages."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.ui.aloud.sentences import cut

__all__: list[str] = []


def said(text: str, language: str = "") -> list[str]:
    data = text.encode("utf-16-le")
    return [data[2 * a : 2 * b].decode("utf-16-le") for a, b in cut(text, language)]


@pytest.mark.parametrize(
    ("language", "parts"),
    [
        ("en", ["Mr. Smith met Dr. Jones.", "They left at 5 p.m. on Oct. 3.", "Why?", "No."]),
        ("en", ["J. R. R. Tolkien wrote it.", "The U.S. Senate agreed."]),
        ("en", ["“Stop!” he said.", "“I will not.”", "(She did.)", "See No. 7 and Fig. 2."]),
        ("en", ["He said no.", "Then he went.", "It cost 3.50 dollars."]),
        ("de", ["Am 22. November kam z. B. Herr Dr. Maier.", "Er blieb bzw. Sie ging.", "Ende."]),
        ("fr", ["M. Dupont est venu.", "« Bonjour ! » dit-il.", "Il partit."]),
        ("es", ["¿Quién es?", "¡Nadie!", "El Sr. Gómez vive en la Avda. Goya."]),
        ("ru", ["В 1990 г. Москва росла.", "Потом нет."]),
    ],
)
def test_abbreviations_initials_and_quotes_do_not_end_a_sentence(
    language: str, parts: list[str]
) -> None:
    assert said(" ".join(parts), language) == parts


@pytest.mark.parametrize(
    ("language", "parts"),
    [
        ("ja", ["市は港の壁を再建する。", "「いつですか？」", "来年です。"]),
        ("zh", ["他来了。", "“好吗？”", "她说：“好！”", "然后走了。"]),
        ("ko", ["시는 항구를 짓는다. ", "언제인가? ", "내년이다."]),
        ("ar", ["هل جاء أحمد؟", "نعم، جاء.", "ثم ذهب!"]),
        ("fa", ["آیا آمد؟", "بله."]),
        ("ur", ["وہ آیا۔", "کیا وہ گیا؟"]),
        ("hi", ["वह आया।", "क्या वह गया?"]),
    ],
)
def test_the_stops_of_other_writings_end_a_sentence(language: str, parts: list[str]) -> None:
    joint = "" if language in ("ja", "zh", "ko") else " "
    assert said(joint.join(parts), language) == [part.strip() for part in parts]


def test_a_line_break_ends_a_sentence_even_without_a_stop() -> None:
    assert said("Monday\u2028Dr.\u2028Tuesday") == ["Monday", "Dr.", "Tuesday"]


def test_thai_is_parted_at_its_spaces() -> None:
    parts = said(("ภาษาไทยไม่มีจุด " * 40).strip(), "th")
    assert len(parts) > 4
    assert all(len(part) <= 120 for part in parts)


def test_a_very_long_sentence_is_parted_behind_commas() -> None:
    parts = said("and the wind blew over the wall, " * 60, "en")
    assert all(len(part) <= 400 for part in parts)
    assert all(part.endswith(",") for part in parts)


def test_what_has_no_letters_is_said_with_what_stands_before_it() -> None:
    assert said("He waited. … * * *") == ["He waited. … * * *"]
    assert said("* * *") == []


def test_places_count_as_qt_counts_where_letters_take_two_units() -> None:
    assert said("😀 One. Two 😀 three. Four.") == ["😀 One.", "Two 😀 three.", "Four."]


@given(st.text(max_size=300), st.sampled_from(["", "en", "de", "ja", "th"]))
def test_nothing_readable_is_lost_and_nothing_is_said_twice(text: str, language: str) -> None:
    spans = cut(text, language)
    assert all(start < end for start, end in spans)
    assert all(one[1] <= two[0] for one, two in pairwise(spans))
    data = text.encode("utf-16-le", "surrogatepass")
    kept = "".join(data[2 * a : 2 * b].decode("utf-16-le", "surrogatepass") for a, b in spans)
    assert [c for c in kept if c.isalnum()] == [c for c in text if c.isalnum()]
