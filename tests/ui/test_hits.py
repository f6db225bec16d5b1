"""What a search found is marked in the row, in however many lines it stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.ui.window.hits import in_lines, pieces, plain

__all__: list[str] = []


def test_a_snippet_begins_a_few_words_before_its_first_hit() -> None:
    long = "The first stones went in before dawn, lowered from a \x02barge\x03 that had waited"
    parts = pieces(long)
    assert parts[0][0].startswith("…")
    assert len(parts[0][0]) < 30
    assert [part for part in parts if part[1]] == [("barge", True)]


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (["City rebuilds harbour"], [[("City ", False), ("rebuilds", True), (" harbour", False)]]),
        (
            ["City", "rebuilds harbour"],
            [[("City", False)], [("rebuilds", True), (" harbour", False)]],
        ),
        (
            ["City reb", "uilds harbour"],
            [[("City ", False), ("reb", True)], [("uilds", True), (" harbour", False)]],
        ),
        (["City rebu…"], [[("City ", False), ("rebu", True), ("…", False)]]),
        (["something else"], [[("something else", False)]]),
    ],
)
def test_hits_of_a_headline_are_found_again_in_its_lines(
    lines: list[str], found: list[list[tuple[str, bool]]]
) -> None:
    assert in_lines("City \x02rebuilds\x03 harbour", lines) == found


@given(st.text("ab \x02\x03c", max_size=30), st.integers(1, 12))
def test_no_letter_of_a_line_is_lost(marked: str, width: int) -> None:
    whole = plain(marked)
    lines = [whole[start : start + width] for start in range(0, len(whole), width)]
    for line, runs in zip(lines, in_lines(marked, lines), strict=True):
        assert "".join(part for part, _ in runs) == line
