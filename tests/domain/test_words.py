"""Words without their clothes: folding, stems, and where a search's words stand in a text."""

import sqlite3
import unicodedata
from contextlib import closing

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reader_app.domain import Needle, Part, folded, keys, lit, raw_words, snippet, spaced, spots
from reader_app.domain import words as inside
from reader_app.domain.stem import stem

__all__: list[str] = []

FOLDED = {
    "Café MÜLLER": "cafe muller",
    "Straße": "strasse",
    "ＡＢＣ１２３": "abc123",
    "ﾃﾚﾋﾞ": "テレビ",
    "テレビ": "テレビ",
    "한국": "한국",
    "مُحَمَّد": "محمد",
    "العـــاصفة": "العاصفة",
    "أحمد آل إبراهيم": "احمد ال ابراهيم",
    "ﬁnance": "finance",
    "Ёлка": "елка",
    "Øystein": "oystein",
}


@pytest.mark.parametrize("text", FOLDED)
def test_words_that_are_typed_either_way_are_folded_alike(text: str) -> None:
    assert folded(text) == FOLDED[text]
    assert folded(folded(text)) == folded(text)


def one_by_one(text: str) -> str:
    """Folded in one piece, as it is defined."""
    text = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
    return unicodedata.normalize("NFC", inside._MARKS.sub("", text)).translate(inside._ALIKE)


@given(
    st.lists(
        st.sampled_from(
            ["e", "A ", "_x", "é", "ß", "“", "’", "\xad", "\u0301", "\u0345", "ﾊ", "ﾞ", "选"]
        )
        | st.characters(max_codepoint=0x24F)
        | st.characters(),
        max_size=30,
    ).map("".join)
)
@example("x\u0338<\u0338 ŉ ǰ")
@example("각\u1100\u1161 Ά ς")
@example("plain words 12 “İstanbul’s” ½ … \ud800")
@example("Щётка, щётка; й")
def test_texts_are_folded_and_cut_in_pieces_as_in_one(text: str) -> None:
    assert folded(text) == one_by_one(text)
    assert raw_words(text) == inside._WORD.findall(one_by_one(text))
    padded = f"{text} and so on, and so on, and so on, for most of a text"
    assert raw_words(padded) == inside._WORD.findall(one_by_one(padded))


def test_letters_that_stand_for_themselves_do_so_beside_all_others() -> None:
    alone = [chr(n) for n in range(0x80, 0x2200) if inside._ALONE.fullmatch(chr(n))]
    line = "".join(alone)
    text = f"{line} {line[::-1]} {'z'.join(alone)} {'Q. '.join(alone)} {'and ASCII ' * 2000}"
    assert raw_words(text) == inside._WORD.findall(one_by_one(text))


def test_characters_without_blanks_between_them_are_words_each() -> None:
    assert spaced("今日ABC").split() == ["今", "日", "abc"]
    assert keys("新聞を読む") == ("新", "聞", "を", "読", "む")


@given(
    st.lists(
        st.builds(
            str.__add__,
            st.text("abdeilnorstuvy", min_size=1, max_size=7),
            st.sampled_from(
                ["", *"s es ies sses ed ing eed ation ational iveness ly fully y ll ement".split()]
            ),
        ),
        max_size=40,
    )
)
@example(["yyed"])  # where y counts as a consonant
def test_stems_are_those_of_the_index(words: list[str]) -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("CREATE VIRTUAL TABLE t USING fts5(x, tokenize='porter unicode61')")
        connection.execute("CREATE VIRTUAL TABLE v USING fts5vocab(t, 'instance')")
        connection.executemany(
            "INSERT INTO t (rowid, x) VALUES (?, ?)", list(enumerate(words, start=1))
        )
        found = dict(connection.execute("SELECT doc, term FROM v"))
    assert [stem(word) for word in words] == [found[n] for n in range(1, len(words) + 1)]


def needle(words: str, part: Part = Part.ANYWHERE, begun: str = "") -> Needle:
    return Needle(keys(words), part, begun)


def hits(text: str, *needles: Needle, part: Part = Part.ANYWHERE) -> list[str]:
    return [text[a:b] for a, b in spots(text, needles, part)]


def test_all_forms_of_a_word_are_found_as_they_stand() -> None:
    text = "The harbours' wall. HARBOUR! Harbouring; harborough"
    assert hits(text, needle("harbour")) == ["harbours", "HARBOUR", "Harbouring"]


def test_a_phrase_is_found_whole_and_only_in_its_order() -> None:
    text = "Harbour walls, a wall of the harbour, the harbour\u00a0wall"
    assert hits(text, needle("harbour wall")) == ["Harbour walls", "harbour\u00a0wall"]


def test_accents_width_and_points_make_no_difference() -> None:
    assert hits("Le Café, cafe\u0301s", needle("CAFE")) == ["Café", "cafe\u0301s"]
    assert hits("ＣＡＦＥ", needle("cafe")) == ["ＣＡＦＥ"]
    assert hits("قال مُحَمَّد", needle("محمد")) == ["مُحَمَّد"]
    assert hits("ﾃﾚﾋﾞを", needle("テレビ")) == ["ﾃﾚﾋﾞ"]
    assert hits("Straße", needle("strasse")) == ["Straße"]


def test_characters_of_one_word_make_one_place() -> None:
    assert hits("今日の新聞を読む", needle("新聞")) == ["新聞"]


def test_a_beginning_is_found_in_every_word_that_begins_so() -> None:
    assert hits("Universe, university, unit", needle("univer", begun="univer")) == [
        "Universe",
        "university",
    ]
    assert hits("the harbour wall", needle("harbour wa", begun="wa")) == ["harbour wall"]


def test_what_is_asked_of_a_title_is_marked_in_titles_only() -> None:
    wanted = needle("storm", Part.TITLE)
    assert hits("Storm", wanted) == []
    assert hits("Storm", wanted, part=Part.TITLE) == ["Storm"]
    assert lit("A storm", [wanted], Part.TITLE) == "A \x02storm\x03"
    assert lit("A calm", [wanted], Part.TITLE) == ""


def test_a_snippet_begins_shortly_before_the_first_hit() -> None:
    text = "word " * 100 + "the harbour wall " + "word " * 100
    found = snippet(text, [needle("harbour")])
    assert found.startswith("…")
    assert found.endswith("…")
    assert "the \x02harbour\x03 wall" in found
    assert len(found) < 170
    assert snippet("Short.", [needle("harbour")]) == "Short."
    assert snippet("", [needle("harbour")]) == ""


FORMS = (
    "relational filing hopping dying skies happily possibility École école straße STRASSE 中国"
    " カタカナ ｶﾞ naïve e\u0301tude it's foo_bar x ﬁnance troubled 한국어 العَرَبِيّ ВОЙНА war3"
).split()


@given(
    st.lists(st.tuples(st.sampled_from(FORMS), st.sampled_from([" ", ", ", "", "_", "-"]))),
    st.lists(st.sampled_from(FORMS), min_size=1, max_size=2),
    st.integers(0, 3),
)
def test_a_snippet_passes_over_no_hit(
    text: list[tuple[str, str]], wanted: list[str], typed: int
) -> None:
    joined = "".join(word + between for word, between in text)
    needles = [needle(" ".join(wanted))]
    if typed and len(folded(wanted[0])) > typed:
        begun = folded(wanted[0])[:typed]
        needles.append(Needle(keys(begun), Part.ANYWHERE, begun))
    found = spots(joined, needles)
    shown = snippet(joined, needles, length=80)
    if not found:
        assert "\x02" not in shown
    elif found[0][1] - found[0][0] < 50:
        first = joined[found[0][0] : found[0][1]]
        assert shown[shown.index("\x02") + 1 :].startswith(first)


@given(st.text(), st.lists(st.text(min_size=1), max_size=3))
def test_places_are_in_order_and_inside_whatever_the_text(text: str, words: list[str]) -> None:
    wanted = [Needle(keys(one), Part.ANYWHERE, one) for one in words if keys(one)]
    last = 0
    for begin, end in spots(text, wanted):
        assert last <= begin < end <= len(text)
        last = end


def test_marks_that_stand_in_a_text_are_no_hits() -> None:
    text = "A \x02calm\x03 sea and a storm \x03"
    found = "A  calm  sea and a \x02storm\x03  "
    assert lit(text, [needle("storm")]) == found
    assert snippet(text, [needle("storm")]) == found
