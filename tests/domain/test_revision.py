"""What of a publisher's change matters, and what has changed word by word."""

import random

import pytest

from reader_app.domain import (
    DiffKind,
    DiffPart,
    Edit,
    Telling,
    Weight,
    compare,
    edit_of,
    paragraphs_of,
)

__all__: list[str] = []

LINE = "The harbour master said that three ships had left the quay before the storm came in."


def changed(old: str, new: str, *, title: tuple[str, str] = ("A", "A")) -> Edit:
    before = Telling(title[0], "", tuple(filter(None, old.split("\n"))))
    return edit_of(before, Telling(title[1], "", tuple(filter(None, new.split("\n")))))


def rebuilt(parts: list[DiffPart], leave: DiffKind) -> list[str]:
    """One of the two texts out of their difference."""
    return [
        "".join(piece.text for piece in part.pieces if piece.change is not leave)
        for part in parts
        if part.change is not leave
    ]


@pytest.mark.parametrize(
    "new",
    [
        LINE,
        LINE.replace(" ", "  "),
        LINE.replace("three", "three\u00ad").replace("storm", "storm\u200b"),
        f"{LINE}\nUpdated 23 November 2026, 16:20 GMT",
        f"{LINE}\nLast updated on Monday at 16:20",
        f"{LINE}\nZuletzt aktualisiert: 23.11.2026",
        f"{LINE}\n最終更新 2026年11月23日 16:20",
        f"{LINE}\n23 November 2026 16:20",
        f"{LINE}\n214 comments",
        f"{LINE}\nAdvertisement\n* * *",
    ],
)
def test_what_changes_by_itself_is_no_change(new: str) -> None:
    assert changed(LINE, new).weight is Weight.NONE


def test_a_paragraph_that_is_only_a_link_is_no_part_of_the_text() -> None:
    html = f"<p>{LINE}</p><p><a href='https://x.example'>Read more: another story</a></p>"
    assert paragraphs_of(html.replace("'", '"')) == (LINE,)


@pytest.mark.parametrize(
    "new",
    [
        LINE.replace("harbour", "harbor"),
        LINE.replace("quay", "quai"),
        LINE.replace("said that", "said"),
        LINE.replace("came in.", "came in"),
        LINE.replace("The harbour", "the harbour"),
    ],
)
def test_a_typo_is_minor(new: str) -> None:
    assert changed(LINE, new) == Edit(Weight.MINOR, False, 1)


@pytest.mark.parametrize(
    ("old", "new", "paragraphs"),
    [
        (f"{LINE} 12 died.", f"{LINE} 14 died.", 1),
        (LINE, LINE.replace("had left", "had not left"), 1),
        (LINE, f"{LINE}\nTwo of them came back in the night.", 1),
        (f"{LINE}\nTwo of them came back in the night.", LINE, 1),
        (LINE, LINE.replace("before the storm came in", "while many people stood by weeping"), 1),
        (LINE, f"Two of them came back in the night.\n{LINE} 3.\nNobody was hurt at all there.", 3),
    ],
)
def test_what_matters_is_real_and_counted(old: str, new: str, paragraphs: int) -> None:
    assert changed(old, new) == Edit(Weight.REAL, False, paragraphs)


def test_a_figure_written_otherwise_is_the_same_figure() -> None:
    assert changed("It cost 3,000 euros in all.", "It cost 3.000 euros in all.").weight < 2


@pytest.mark.parametrize(
    ("old", "new", "weight"),
    [
        ("Dam fails, 3 dead", "Dam fails, 5 dead", Weight.REAL),
        ("Dam fails in the north", "Dam holds in the north", Weight.REAL),
        ("Dam fials in the north", "Dam fails in the north", Weight.MINOR),
        ("“Dam fails”", '"Dam fails"', Weight.NONE),
        ("", "Dam fails", Weight.NONE),
    ],
)
def test_a_headline_counts_by_its_words(old: str, new: str, weight: Weight) -> None:
    edit = changed(LINE, LINE, title=(old, new))
    assert edit == Edit(weight, weight is not Weight.NONE, 0)


def test_the_difference_has_both_texts_word_for_word() -> None:
    chance = random.Random(7)
    words = ["a", "the", "storm", "ship", "quay", "12", "嵐", "港", "سفينة", "naïve", "it's"]
    for _ in range(200):
        old = [" ".join(chance.choices(words, k=chance.randrange(1, 30))) for _ in range(6)]
        new = [*old]
        for _ in range(chance.randrange(5)):
            spot = chance.randrange(len(new))
            new[spot : spot + chance.randrange(2)] = [" ".join(chance.choices(words, k=9))]
        parts = compare(old, new)
        for leave, text in ((DiffKind.ADDED, old), (DiffKind.REMOVED, new)):
            assert [one.split() for one in rebuilt(parts, leave)] == [one.split() for one in text]


def test_a_script_without_spaces_is_compared_by_characters() -> None:
    (part,) = compare(["東京で大きな地震がありました"], ["東京で小さな地震がありました"])
    gone = [piece.text for piece in part.pieces if piece.change is DiffKind.REMOVED]
    assert part.change is DiffKind.CHANGED
    assert gone in (["大"], ["大き"])


def test_paragraphs_that_are_alike_are_one_that_was_changed() -> None:
    parts = compare(["A wholly other line here.", LINE], [LINE.replace("three", "four"), "New."])
    assert [part.change for part in parts] == [DiffKind.REMOVED, DiffKind.CHANGED, DiffKind.ADDED]


@pytest.mark.parametrize("words", ["a " * 20_000, "a b " * 10_000])
def test_a_text_of_one_word_over_and_over_needs_no_time_by_the_square(words: str) -> None:
    """Where difflib alone would take minutes, which the time limit of tests ends."""
    old, new = f"{words}end", f"start {words}x {words}"
    parts = compare([old], [new])
    assert "".join(rebuilt(parts, DiffKind.ADDED)).split() == old.split()
    assert "".join(rebuilt(parts, DiffKind.REMOVED)).split() == new.split()
