"""Tables: which ones are data, and which of those fit into a column of text."""

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from typing import Literal

from lxml.html import HtmlElement  # type: ignore[import-untyped]

__all__ = ["Cell", "Grid", "read_grid", "right_to_left"]

WIDEST = 62  # characters of the tables' type that fit side by side in the column
BROAD = 40  # characters from which on a narrow column is too narrow
GUTTER = 2  # characters between two columns
LONGEST_CELL = 400  # characters; a cell with more is there for layout
MOST_COLUMNS = 16
MOST_ROWS = 60  # of a rowspan
NUMBER = re.compile(r"[^\w]*[\d.,\s  '+\-−–%]+\s*(?:%|[a-zA-Z€£$¥]{1,3})?[^\w]*")
BLOCKS = "article aside blockquote dl figure h1 h2 h3 h4 h5 h6 ol pre section table ul"
INNER = " | ".join(f".//{tag}" for tag in BLOCKS.split())


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell and how many columns and rows it covers."""

    element: HtmlElement
    head: bool
    columns: int
    rows: int
    align: Literal["", "left", "right", "center"] = ""


@dataclass(frozen=True, slots=True)
class Grid:
    """A table of data. `wide`: it does not fit into the column; `broad`: it does, but not into a
    narrow one; `mirrored`: its first column stands at the right."""

    rows: tuple[tuple[Cell, ...], ...]
    caption: HtmlElement | None
    wide: bool
    mirrored: bool
    broad: bool = False

    @property
    def heads(self) -> tuple[Cell, ...]:
        """The first row where it is all headings."""
        first = self.rows[0]
        return first if all(cell.head for cell in first) else ()

    @property
    def body(self) -> tuple[tuple[Cell, ...], ...]:
        return self.rows[1:] if self.heads else self.rows


def read_grid(table: HtmlElement) -> Grid | None:
    """The data in a table, or None for one that only lays out a page."""
    rows = [
        tuple(read_cell(cell) for cell in row if cell.tag in ("td", "th"))
        for row in table.iter("tr")
        if next(row.iterancestors("table")) is table
    ]
    rows = [row for row in rows if row]
    widths = [sum(cell.columns for cell in row) for row in rows]
    if (
        len(rows) < 2
        or max(widths) < 2
        or any(lays_out(cell.element) for row in rows for cell in row)
    ):
        return None
    lines = tuple(aligned(rows)) if len(set(widths)) == 1 else tuple(rows)
    caption = table.find("caption")
    need = width(rows)
    wide = need > WIDEST or max(widths) > MOST_COLUMNS
    return Grid(lines, caption, wide, right_to_left(table), BROAD < need <= WIDEST)


def right_to_left(table: HtmlElement) -> bool:
    """Whether most of its letters run to the left."""
    kinds = Counter(map(unicodedata.bidirectional, table.text_content()))
    return kinds["R"] + kinds["AL"] > kinds["L"]


def read_cell(element: HtmlElement) -> Cell:
    return Cell(
        element,
        element.tag == "th",
        span(element.get("colspan"), MOST_COLUMNS),
        span(element.get("rowspan"), MOST_ROWS),
    )


def span(text: str | None, most: int) -> int:
    return max(1, min(most, int(text))) if text and text.isdigit() else 1


def lays_out(cell: HtmlElement) -> bool:
    return bool(cell.xpath(INNER)) or len(cell.text_content()) > LONGEST_CELL


def width(rows: list[tuple[Cell, ...]]) -> int:
    """Characters that the columns need at least, each as wide as its longest word."""
    columns: dict[int, int] = {}
    for row in rows:
        for number, cell in enumerate(row):
            if cell.columns == 1:
                longest = max(map(len, cell.element.text_content().split()), default=0)
                columns[number] = max(columns.get(number, 0), longest + GUTTER)
    return sum(columns.values())


def aligned(rows: list[tuple[Cell, ...]]) -> list[tuple[Cell, ...]]:
    """The same rows with columns of numbers set flush right, their headings too."""
    body = [row for row in rows if not all(cell.head for cell in row)]
    if not body or any(cell.columns > 1 or cell.rows > 1 for row in rows for cell in row):
        return rows
    texts = [[cell.element.text_content().strip() for cell in row] for row in body]
    numeric = {
        column
        for column in range(len(body[0]))
        if all(NUMBER.fullmatch(line[column]) or not line[column] for line in texts)
        and any(line[column] for line in texts)
    }
    return [
        tuple(
            Cell(c.element, c.head, 1, 1, "right" if number in numeric else "")
            for number, c in enumerate(row)
        )
        for row in rows
    ]
