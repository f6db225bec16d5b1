"""The links of a text and the places they lead to."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QTextDocument, QTextFragment

from reader_app.ui.viewer.finder import blocks

__all__ = ["Anchors", "Span"]


@dataclass(frozen=True, slots=True)
class Span:
    """A link of the text, from `start` to before `end`."""

    start: int
    end: int
    address: str


class Anchors:
    """Read once for a document, when they are first asked for."""

    def __init__(self, document: QTextDocument) -> None:
        self.places: dict[str, int] = {}
        self.links: list[Span] = []
        for run in fragments(document):
            shape = run.charFormat()
            for name in shape.anchorNames():
                self.places.setdefault(name, run.position())
            if address := shape.anchorHref():
                self._link(run.position(), run.position() + run.length(), address)

    def link_at(self, position: int) -> Span | None:
        """The link that holds a position."""
        return next((link for link in self.links if link.start <= position < link.end), None)

    def _link(self, start: int, end: int, address: str) -> None:
        last = self.links[-1] if self.links else None
        if last is not None and last.end == start and last.address == address:
            self.links[-1] = Span(last.start, end, address)
        else:
            self.links.append(Span(start, end, address))


def fragments(document: QTextDocument) -> Iterator[QTextFragment]:
    for block in blocks(document):
        runs = block.begin()
        while not runs.atEnd():
            yield runs.fragment()
            runs += 1
