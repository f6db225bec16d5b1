"""What of an article is read aloud, and where it stands in its document."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor, QTextDocument, QTextTable

from reader_app.domain import Role, said, unmark
from reader_app.ui.aloud.sentences import cut

__all__ = ["Sentence", "sentences"]

SPOKEN = frozenset(
    (
        Role.TEXT,
        Role.HEADLINE,
        Role.STANDFIRST,
        Role.HEADING,
        Role.CAPTION,
        Role.ITEM,
        Role.TERM,
        Role.DEFINITION,
        Role.SUMMARY,
    )
)
CELLS = (Role.CELL, Role.HEAD)
RAISED = QTextCharFormat.VerticalAlignment.AlignSuperScript
OWN = "article:"  # what leads to a part of the window is not the article's text
INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\ufffc\u2066\u2067\u2068\u2069"))
NOTE = re.compile(r"\[\d{1,3}\]")


@dataclass(frozen=True, slots=True)
class Sentence:
    """One piece that is spoken and marked. Positions of the document; `text` is what is said."""

    start: int
    end: int
    text: str


def sentences(document: QTextDocument, language: str) -> list[Sentence]:
    """Headline, standfirst, text, captions and the rows of tables in their order; code is named
    and passed over, and so are cards of sound and film."""
    found: list[Sentence] = []
    row: list[QTextBlock] = []
    block = document.begin()
    while block.isValid():
        role, _ = unmark(block.userState())
        if row and not (role in CELLS and same_row(row[0], block)):
            found += told_row(row)
            row = []
        if block.userState() >= 0:
            if role in CELLS:
                row.append(block)
            elif role in SPOKEN and not block.charFormat().anchorHref().startswith(OWN):
                found += told(block, language)
            elif role is Role.CODE:
                found.append(whole(block, said("Code, not read aloud.")))
        block = block.next()
    return [*found, *(told_row(row) if row else ())]


def told(block: QTextBlock, language: str) -> Iterator[Sentence]:
    at = block.position()
    hushed = without_notes(block)
    data = hushed.encode("utf-16-le", "surrogatepass")
    for start, end in cut(hushed, language):
        spoken = clean(data[2 * start : 2 * end].decode("utf-16-le", "replace"))
        if spoken:
            yield Sentence(at + start, at + end, spoken)


def without_notes(block: QTextBlock) -> str:
    """The text with invisible characters in the place of the signs of footnotes."""
    text = block.text()
    runs = block.begin()
    while not runs.atEnd():
        run = runs.fragment()
        shape = run.charFormat()
        if shape.anchorHref().startswith("#") and (
            shape.verticalAlignment() == RAISED or NOTE.fullmatch(run.text().strip())
        ):
            start = run.position() - block.position()
            units = text.encode("utf-16-le", "surrogatepass")
            gone = "\u200b" * run.length()
            text = (
                units[: 2 * start] + gone.encode("utf-16-le") + units[2 * (start + run.length()) :]
            ).decode("utf-16-le", "surrogatepass")
        runs += 1
    return text


def clean(text: str) -> str:
    return " ".join(text.translate(INVISIBLE).split())


def whole(block: QTextBlock, words: str) -> Sentence:
    return Sentence(block.position(), block.position() + block.length() - 1, words)


def same_row(one: QTextBlock, other: QTextBlock) -> bool:
    first, second = QTextCursor(one), QTextCursor(other)
    # The binding claims a table for every cursor.
    table: QTextTable | None = first.currentTable()
    other_table: QTextTable | None = second.currentTable()
    if table is None or other_table is None:
        return False
    if table.objectIndex() != other_table.objectIndex():
        return False
    return table.cellAt(first).row() == other_table.cellAt(second).row()


def told_row(row: list[QTextBlock]) -> list[Sentence]:
    """The cells of a row of a table, said one after the other."""
    cells = [words for block in row if (words := clean(block.text()))]
    if not cells:
        return []
    last = row[-1]
    text = ". ".join(cell.rstrip(".") for cell in cells) + "."
    return [Sentence(row[0].position(), last.position() + last.length() - 1, text)]
