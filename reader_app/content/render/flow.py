"""Walks a publisher's text and writes it down as blocks."""

import re
from collections.abc import Callable, Mapping
from html import escape
from unicodedata import bidirectional

from lxml.html import HtmlElement  # type: ignore[import-untyped]

from reader_app.content.media import read_placeholder
from reader_app.content.render.card import card
from reader_app.content.render.hyphens import Hyphenator
from reader_app.content.render.picture import Pictures
from reader_app.content.render.table import Cell, Grid, read_grid
from reader_app.content.render.writer import Writer
from reader_app.domain import Role, said

__all__ = ["Flow"]

DEEPEST = 150  # elements inside one another; below that only the text
LONG_LINE = 84  # characters of code that fit into the column
HYPHENATED = {Role.TEXT, Role.ITEM, Role.DEFINITION}
BLOCKS = (
    "address article aside caption center dd details div dl dt figcaption figure footer header "
    "hgroup li main p section summary tbody td tfoot th thead tr"
)
PLAIN_BLOCKS = frozenset(BLOCKS.split())
ROLES = {
    "caption": Role.CAPTION,
    "dd": Role.DEFINITION,
    "dt": Role.TERM,
    "figcaption": Role.CAPTION,
    "summary": Role.SUMMARY,
}
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
INLINE = {
    "b": "b",
    "cite": "i",
    "code": "code",
    "del": "s",
    "dfn": "i",
    "em": "i",
    "i": "i",
    "ins": "u",
    "kbd": "code",
    "s": "s",
    "samp": "code",
    "strike": "s",
    "strong": "b",
    "sub": "sub",
    "sup": "sup",
    "tt": "code",
    "u": "u",
    "var": "i",
}
OUTSIDE = ("http://", "https://", "mailto:")
# A line break between two characters of Chinese or Japanese is no space.
CJK = "\u3000-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uff00-\uffef"
CJK_BREAK = re.compile(rf"(?<=[{CJK}])\s*\n\s*(?=[{CJK}])")
LONG_NAME = 120  # characters
RIGHT_TO_LEFT = frozenset(("R", "AL", "AN"))
ISOLATES = {"ltr": "\u2066", "rtl": "\u2067"}
FIRST_STRONG, END_ISOLATE = "\u2068", "\u2069"


class Flow:
    """One walk over one text. `targets`: the ids that links of the text lead to; `level`: of its
    highest heading."""

    def __init__(
        self, pictures: Pictures, hyphenate: Hyphenator, targets: frozenset[str], level: int
    ) -> None:
        self._writer = Writer()
        self._pictures = pictures
        self._hyphenate = hyphenate
        self._targets = targets
        self._level = level
        self._depth = 0
        self._whole = 0  # inside links and code, where words stay whole
        self._wide = 0  # pieces met so far that can be opened in full
        self.finished = ""
        self.mirrored = False  # whether most of the text runs to the left
        self.full: dict[int, str] = {}  # their HTML, by number
        self._special: Mapping[str, Callable[[HtmlElement], None]] = {
            "a": self._link,
            "bdi": self._isolated,
            "bdo": self._isolated,
            "blockquote": self._quote,
            "br": self._break,
            "hr": self._rule,
            "img": self._picture,
            "mark": self._marked,
            "ol": self._list,
            "pre": self._code,
            "q": self._quoted,
            "rp": lambda _: None,
            "rt": self._ruby,
            "table": self._table,
            "ul": self._list,
            "wbr": lambda _: self._writer.gap("\u200b"),
            **dict.fromkeys(HEADINGS, self._heading),
        }

    def run(self, root: HtmlElement) -> None:
        self._inside(root)
        self.finished = self._writer.finish()

    def _inside(self, element: HtmlElement) -> None:
        self._text(element.text)
        for child in element:
            self._element(child)
            self._text(child.tail)

    def _element(self, element: HtmlElement) -> None:
        self._depth += 1
        tag = str(element.tag)
        if self._depth > DEEPEST:
            self._text(element.text_content())
        elif tag in PLAIN_BLOCKS:
            with self._writer.block(ROLES.get(tag), direction=direction(element)):
                self._anchor(element)
                self._inside(element)
        elif tag in INLINE:
            self._anchor(element)
            self._tagged(element, INLINE[tag])
        else:
            self._anchor(element)
            self._special.get(tag, self._inside)(element)
        self._depth -= 1

    def _text(self, text: str | None) -> None:
        if not text:
            return
        if not self._whole and self._writer.place.role in HYPHENATED:
            text = self._hyphenate(text)
        self._writer.text(CJK_BREAK.sub("", text))

    def _anchor(self, element: HtmlElement) -> None:
        name = element.get("id") or element.get("name")
        if name in self._targets:
            self._writer.anchor(name)

    def _tagged(self, element: HtmlElement, tag: str) -> None:
        self._whole += tag == "code"
        with self._writer.inline(tag):
            self._apart(element)
        self._whole -= tag == "code"

    def _apart(self, element: HtmlElement) -> None:
        """The inside of an element; a name in Latin letters in a text that runs to the left keeps
        its signs on their side."""
        if not self.mirrored or not runs_right(element):
            self._inside(element)
            return
        self._writer.text(ISOLATES["ltr"])
        self._inside(element)
        self._writer.text(END_ISOLATE)

    def _link(self, element: HtmlElement) -> None:
        medium = read_placeholder(element.attrib)
        if medium is not None and not len(element) and not (element.text or "").strip():
            with self._writer.block(Role.CARD):
                self._writer.markup(card(medium))
            return
        address = (element.get("href") or "").strip()
        inside = address.startswith("#") and address[1:] in self._targets
        if not inside and not address.lower().startswith(OUTSIDE):
            self._inside(element)
            return
        self._whole += 1
        with self._writer.inline("a", f' href="{escape(address)}"'):
            self._apart(element)
        self._whole -= 1

    def _isolated(self, element: HtmlElement) -> None:
        self._writer.text(ISOLATES.get(element.get("dir", ""), FIRST_STRONG))
        self._inside(element)
        self._writer.text(END_ISOLATE)

    def _marked(self, element: HtmlElement) -> None:
        with self._writer.inline("span", ' class="mark"'):
            self._inside(element)

    def _quoted(self, element: HtmlElement) -> None:
        self._writer.text("“")
        self._inside(element)
        self._writer.text("”")

    def _ruby(self, element: HtmlElement) -> None:
        reading = element.text_content().strip()
        if reading:
            self._writer.text(f"（{reading}）")

    def _break(self, element: HtmlElement) -> None:
        follower = element.getnext()
        if follower is not None and follower.tag == "br" and not (element.tail or "").strip():
            self._writer.end()
        else:
            self._writer.gap("<br>")

    def _rule(self, _: HtmlElement) -> None:
        with self._writer.block(Role.RULE):
            self._writer.text("* * *")

    def _quote(self, element: HtmlElement) -> None:
        with self._writer.block(quote=1, direction=direction(element)):
            self._inside(element)

    def _heading(self, element: HtmlElement) -> None:
        level = min(4, 2 + HEADINGS.index(str(element.tag)) - self._level)
        with self._writer.block(Role.HEADING, level=level, direction=direction(element)):
            self._inside(element)

    def _code(self, element: HtmlElement) -> None:
        """The lines of a piece of code stay one block, so that its panel has no gaps."""
        for line_break in element.iter("br"):
            line_break.tail = "\n" + (line_break.tail or "")
        text = element.text_content().expandtabs(4).strip("\n").rstrip()
        if not text:
            return
        lines = [line.rstrip() for line in text.splitlines()]
        with self._writer.block(Role.CODE, direction="ltr"):
            for number, line in enumerate(lines):
                if number:
                    self._writer.gap("<br>")
                self._writer.verbatim(line)
        if max(map(len, lines)) > LONG_LINE:
            self._offer(said("Open the code in full"), self._writer.last())

    def _list(self, element: HtmlElement) -> None:
        if element.find("li") is None:
            self._inside(element)
            return
        self._writer.raw(f"<{element.tag}{list_attributes(element)}>")
        for child in element:
            if child.tag != "li":
                self._element(child)
                continue
            self._writer.raw("<li>")
            with self._writer.block(Role.ITEM, direction=direction(child)):
                self._anchor(child)
                self._inside(child)
            self._writer.raw("</li>")
        self._writer.raw(f"</{element.tag}>")

    def _picture(self, element: HtmlElement) -> None:
        source, alt = element.get("src") or "", element.get("alt") or ""
        if self._pictures.tiny(element):
            inline = self._pictures.inline(source, alt)
            if inline:
                self._writer.markup(inline)
            else:
                self._text(alt)
            return
        if self._writer.place.role is Role.TEXT and (shown := self._pictures.shows(element)):
            with self._writer.block(Role.ALT):
                self._writer.text(shown)
        with self._writer.block(self._pictures.role(source)):
            self._writer.markup(self._pictures.block(source, alt))

    def _table(self, element: HtmlElement) -> None:
        grid = read_grid(element)
        if grid is None:
            with self._writer.block():
                self._inside(element)
            return
        if grid.caption is not None:
            self._element(grid.caption)
        if grid.wide:
            with self._writer.aside() as blocks:
                self._rows(grid)
            self._offer(said("Open the table in full"), "".join(blocks))
            self._records(grid)  # they are long: the way to the table comes before them
            return
        with self._writer.aside() as blocks:
            self._rows(grid)
        self._writer.raw("".join(blocks))
        if grid.broad:
            self._offer(said("Open the table in full"), "".join(blocks))

    def _offer(self, words: str, html: str) -> None:
        """The way to a piece that is too wide for the column."""
        with self._writer.block(Role.CAPTION):
            self._writer.markup(f'<a href="article:full/{self._wide}">{escape(words)}</a>')
        self.full[self._wide] = html
        self._wide += 1

    def _rows(self, grid: Grid) -> None:
        self._writer.raw('<table width="100%" cellspacing="0" border="0">')
        for row in grid.rows:
            self._writer.raw("<tr>")
            for cell in reversed(row) if grid.mirrored else row:
                self._cell(cell)
            self._writer.raw("</tr>")
        self._writer.raw("</table>")

    def _cell(self, cell: Cell) -> None:
        spans = f' colspan="{cell.columns}"' if cell.columns > 1 else ""
        spans += f' rowspan="{cell.rows}"' if cell.rows > 1 else ""
        self._writer.raw(f"<td{spans}>")
        with self._writer.block(Role.HEAD if cell.head else Role.CELL, align=cell.align):
            self._inside(cell.element)
        self._writer.raw("</td>")

    def _records(self, grid: Grid) -> None:
        """A table too wide for the column: every row a small list of what is what."""
        heads = [cell.element.text_content().strip() for cell in grid.heads]
        for row in grid.body:
            for number, cell in enumerate(row):
                with self._writer.block(Role.DEFINITION if number else Role.TERM):
                    if 0 < number < len(heads) and heads[number]:
                        self._writer.text(f"{heads[number]}: ")
                    self._inside(cell.element)


def runs_right(element: HtmlElement) -> bool:
    """Whether an element is a few words that all run to the right."""
    text = element.text_content()
    if len(text) > LONG_NAME or not any(letter.isalpha() for letter in text):
        return False
    return not RIGHT_TO_LEFT.intersection(map(bidirectional, text))


def direction(element: HtmlElement) -> str:
    found = element.get("dir") or ""
    return found if found in ISOLATES else ""


def list_attributes(element: HtmlElement) -> str:
    found = f' dir="{direction(element)}"' if direction(element) else ""
    start, kind = element.get("start") or "", element.get("type") or ""
    if element.tag == "ol" and re.fullmatch(r"\d{1,6}", start):
        found += f' start="{start}"'
    if element.tag == "ol" and kind in ("1", "a", "A", "i", "I"):
        found += f' type="{kind}"'
    return found
