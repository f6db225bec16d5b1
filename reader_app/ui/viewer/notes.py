"""Footnotes: which links lead to one, and what it says."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextDocument, QTextList

from reader_app.domain import Role, unmark
from reader_app.ui.viewer.anchors import Anchors, Span
from reader_app.ui.viewer.links import Target, classify

__all__ = ["Note", "read_note"]

MOST = 8  # blocks of one note
LONGEST = 3_000  # characters
# 1, [12], (iv), a, *, ††, note 3, 注1, ※2
LABEL = re.compile(
    r"[\[(（［〔]?\s*(?:(?:note|nb|n|fn|注|註|※)?[.\s]*\d{1,4}|[ivxlc]{1,6}|[a-zα-ω]|[*†‡§¶#※]{1,4})"
    r"\s*[\])）］〕]?[.:]?",
    re.IGNORECASE,
)
# What stands for "back to the text".
RETURN = re.compile(r"[\s↩↵⏎↑⇑^⤴︎️←⬆⮐\[\]a-z\d,]{0,8}", re.IGNORECASE)
LEADING = re.compile(r"\s*(?:[\[(]?(?:\d{1,4}|[*†‡§¶]{1,4})(?:[\])]\.?|[.:])?(?=\s|$)\s*)?")
TRAILING = re.compile(r"\s*[↩↵⤴⏎↑]\ufe0e?\s*$")
ENDS = (Role.HEADING, Role.RULE, Role.CODE, Role.FIGURE)


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote: as small HTML, and where it stands in the text."""

    html: str
    text: str
    position: int
    name: str


def read_note(document: QTextDocument, anchors: Anchors, link: Span) -> Note | None:
    """The note that a link refers to; None where the link is another kind of leap: a contents
    list's, or a note's way back."""
    name = inside(link.address)
    target = anchors.places.get(name, -1)
    if target <= link.start or not LABEL.fullmatch(words(document, link).strip()):
        return None
    first = document.findBlock(target)
    if unmark(first.userState())[0] is Role.HEADING:
        return None
    html: list[str] = []
    texts: list[str] = []
    for block in extent(document, anchors, first):
        runs = list(shown(block, target))
        text = "".join(run for run, _ in runs)
        if not texts:
            text, runs = without_label(text, runs)
        if text.strip():
            texts.append(" ".join(text.split()))
            turned = block.textDirection() == Qt.LayoutDirection.RightToLeft
            inner = "".join(dressed(run, shape) for run, shape in runs)
            html.append(f'<p dir="{"rtl" if turned else "ltr"}">{inner}</p>')
    if not texts:
        return None
    return Note("".join(html), "\n".join(texts)[:LONGEST], target, name)


def inside(address: str) -> str:
    link = classify(QUrl(address))
    return link.what if link.target is Target.INSIDE else ""


def words(document: QTextDocument, link: Span) -> str:
    block = document.findBlock(link.start)
    return utf16(block.text(), link.start - block.position(), link.end - block.position())


def utf16(text: str, start: int, end: int) -> str:
    return text.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le", "ignore")


def extent(document: QTextDocument, anchors: Anchors, first: QTextBlock) -> Iterator[QTextBlock]:
    """The blocks of the note that begins with `first`: to the end of its item in a list, to the
    next note, or, where none follows, its first block that says something."""
    others = {inside(link.address) for link in anchors.links}
    starts = {
        document.findBlock(anchors.places[name]).blockNumber()
        for name in others & anchors.places.keys()
    }
    items: QTextList | None = first.textList()
    listed = items is not None
    found = [first]
    block = first.next()
    while block.isValid() and len(found) < MOST:
        role = unmark(block.userState())[0] if block.userState() >= 0 else Role.TEXT
        if listed and (block.textList() is not None or role is not Role.ITEM):
            return iter(found)
        if block.blockNumber() in starts or role in ENDS:
            return iter(found if block.blockNumber() in starts or listed else alone(found))
        found.append(block)
        block = block.next()
    return iter(found if listed else alone(found))


def alone(found: list[QTextBlock]) -> list[QTextBlock]:
    """Up to the first block that is more than a label."""
    for number, block in enumerate(found):
        if not LABEL.fullmatch(block.text().strip()) and block.text().strip():
            return found[: number + 1]
    return found


def shown(block: QTextBlock, target: int) -> Iterator[tuple[str, QTextCharFormat]]:
    """The runs of a block but pictures and the ways back."""
    runs = block.begin()
    while not runs.atEnd():
        run = runs.fragment()
        shape = run.charFormat()
        back = shape.anchorHref().startswith("#") and RETURN.fullmatch(run.text())
        if not shape.isImageFormat() and not back:
            yield TRAILING.sub("", run.text()).replace("\u2028", "\n"), shape
        runs += 1


def without_label(
    text: str, runs: list[tuple[str, QTextCharFormat]]
) -> tuple[str, list[tuple[str, QTextCharFormat]]]:
    """Without the number that the note begins with: it stands in the text already."""
    length = match.end() if (match := LEADING.match(text)) else 0
    kept = []
    for run, shape in runs:
        taken = min(length, len(run))
        length -= taken
        if run[taken:]:
            kept.append((run[taken:], shape))
    return "".join(run for run, _ in kept), kept


def dressed(text: str, shape: QTextCharFormat) -> str:
    html = escape(text).replace("\n", "<br>")
    if shape.fontItalic():
        html = f"<i>{html}</i>"
    if shape.fontWeight() >= 600:
        html = f"<b>{html}</b>"
    if shape.anchorHref():
        html = f'<a href="{escape(shape.anchorHref())}">{html}</a>'
    return html
