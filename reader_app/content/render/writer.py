"""Writes blocks and runs of text in the viewer's subset of HTML."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from html import escape

from reader_app.domain import Role, mark

__all__ = ["Place", "Writer"]


@dataclass(frozen=True, slots=True)
class Place:
    """Where the text that comes next stands. `level` is a heading's; `align` as in HTML."""

    role: Role = Role.TEXT
    quote: int = 0
    level: int = 0
    direction: str = ""
    align: str = ""


class Writer:
    """Collects runs into blocks. A block that ends closes the inline tags that are open and the
    next one opens them again, so blocks inside inline tags come out well formed."""

    def __init__(self) -> None:
        self.place = Place()
        self._blocks: list[str] = []
        self._run: list[str] = []
        self._open: list[tuple[str, str]] = []
        self._anchors: list[str] = []  # wait for something to stand at
        self._seen = False  # whether the run has anything to show

    def text(self, text: str) -> None:
        """Add text; the first of a block loses its leading white space."""
        if not self._seen:
            text = text.lstrip(" \t\r\n\f")
        if text:
            self._start()
            self._run.append(escape(text, quote=False))
            self._seen = self._seen or bool(text.strip())

    def verbatim(self, text: str) -> None:
        """Add text with the white space it has."""
        self._start()
        self._run.append(escape(text, quote=False))
        self._seen = True

    def markup(self, html: str) -> None:
        """Add finished inline markup that shows something."""
        self._start()
        self._run.append(html)
        self._seen = True

    def gap(self, html: str) -> None:
        """Add a line break or a place for one; nothing at the start of a block."""
        if self._seen:
            self._run.append(html)

    def anchor(self, name: str) -> None:
        html = f'<a name="{escape(name)}"></a>'
        (self._run or self._anchors).append(html)

    @contextmanager
    def inline(self, tag: str, attributes: str = "") -> Iterator[None]:
        """Everything inside stands in `tag`."""
        self._open.append((tag, attributes))
        if self._run:
            self._run.append(f"<{tag}{attributes}>")
        yield
        self._open.pop()
        if self._run:
            self._run.append(f"</{tag}>")

    @contextmanager
    def block(
        self,
        role: Role | None = None,
        *,
        quote: int = 0,
        level: int = 0,
        direction: str = "",
        align: str = "",
    ) -> Iterator[None]:
        """Everything inside is a block of its own, or several; `quote` levels deeper than here."""
        self.end()
        before = self.place
        self.place = Place(
            before.role if role is None else role,
            before.quote + quote,
            level or before.level,
            direction or before.direction,
            align or before.align,
        )
        yield
        self.end()
        self.place = before

    def end(self) -> None:
        """End the block; one with nothing to show vanishes."""
        if self._seen:
            closing = "".join(f"</{tag}>" for tag, _ in reversed(self._open))
            self._blocks.append(self._wrap("".join(self._run).rstrip() + closing))
        self._run, self._seen = [], False

    def raw(self, html: str) -> None:
        """Add finished block markup."""
        self.end()
        self._blocks.append(html)

    def last(self) -> str:
        """The block that was written last."""
        return self._blocks[-1] if self._blocks else ""

    @contextmanager
    def aside(self) -> Iterator[list[str]]:
        """What is written inside is collected in the list and not in the text."""
        self.end()
        before, self._blocks = self._blocks, []
        yield self._blocks
        self.end()
        self._blocks = before

    def finish(self) -> str:
        self.end()
        return "".join(self._blocks)

    def _start(self) -> None:
        if not self._run:
            self._run = self._anchors + [f"<{tag}{extra}>" for tag, extra in self._open]
            self._anchors = []
            self._run.append("")  # begun, even where nothing is open

    def _wrap(self, html: str) -> str:
        place = self.place
        tag = f"h{place.level}" if place.role is Role.HEADING else "p"
        state = f"-qt-user-state:{mark(place.role, place.quote)}"
        extra = ";white-space:pre-wrap" if place.role is Role.CODE else ""
        direction = f' dir="{place.direction}"' if place.direction else ""
        align = f' align="{place.align}"' if place.align else ""
        return f'<{tag}{direction}{align} style="{state}{extra}">{html}</{tag}>'
