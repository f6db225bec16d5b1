"""Sanitised HTML to XHTML that every rule of EPUB allows.

Publishers nest what must not be nested. What stands where the content models of HTML do not allow
it is taken out of its element; its text always stays.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from lxml import html as parser  # type: ignore[import-untyped]

from reader_app.export.epub.address import FORBIDDEN, link, text
from reader_app.export.epub.book import tag as language_tag

__all__ = ["xhtml"]

Shown = Callable[[str], str | None]
_NUMBER = re.compile(r"-?\d{1,6}")
_CODE = re.compile(r"language-[\w+#.-]+")
# Elements that are written otherwise, and those of which only the content stays.
_OTHER = {
    "tt": "code", "strike": "s", "acronym": "abbr", "dfn": "i", "center": "div", "article": "div",
    "aside": "div", "section": "div", "header": "div", "footer": "div", "main": "div",
    "hgroup": "div", "address": "div", "details": "div", "h1": "h2",
}  # fmt: skip
_PHRASES = frozenset(
    (
        "a abbr b bdi bdo cite code del em i ins kbd mark q s samp small span strong sub sup u var"
    ).split()
)
_HEADINGS = frozenset("h2 h3 h4 h5 h6".split())
_BLOCKS = frozenset("blockquote div dl figure ol p pre table ul hr".split()) | _HEADINGS
_OPEN = frozenset("blockquote div".split())  # blocks may stand in them
_SIMPLE = frozenset("big br img ruby time".split())
_WIDEST = 1000  # columns or rows of a cell
_ROWS = "./tr | ./thead/tr | ./tbody/tr | ./tfoot/tr"


def xhtml(source: str, shown: Shown) -> str:
    """The text of an article as the content of a block. `shown`: the file of a picture, by its
    address, None where there is none."""
    clean = FORBIDDEN.sub("", source)
    if not clean.strip():
        return ""
    root = parser.fragment_fromstring(clean, create_parent="div", parser=_parser())
    return _Writer(root, shown).whole(root)


def _parser() -> Any:
    return parser.HTMLParser(huge_tree=True, remove_comments=True, remove_pis=True)


class _Writer:
    """Writes one document. `flow`: where blocks may stand; `phrase`: where only text may."""

    def __init__(self, root: Any, shown: Shown) -> None:
        self._shown = shown
        wanted = {one.get("href", "")[1:] for one in root.iter("a")}
        named = [name for one in root.iter() for name in (one.get("id"), one.get("name")) if name]
        targets = (name for name in dict.fromkeys(named) if name in wanted)
        self._ids = {name: f"n{number}" for number, name in enumerate(targets, 1)}
        self._placed: set[str] = set()

    def whole(self, root: Any) -> str:
        """The document; where links lead that lost their place is its end."""
        written = "".join(self.flow(root))
        lost = (name for name in self._ids.values() if name not in self._placed)
        return written + "".join(f'<span id="{name}"></span>' for name in lost)

    def flow(self, element: Any) -> Iterator[str]:
        """What is in an element, where blocks may stand."""
        yield text(element.text or "")
        for child in element:
            yield from self._block(child)
            yield text(child.tail or "")

    def phrase(self, element: Any, linked: bool = False) -> Iterator[str]:
        """What is in an element, where no block may stand."""
        yield text(element.text or "")
        for child in element:
            yield from self._phrase(child, linked)
            yield text(child.tail or "")

    # -- blocks

    def _block(self, element: Any) -> Iterator[str]:
        name = _name(element)
        special = {
            "ul": self._list, "ol": self._list, "dl": self._definitions, "table": self._table,
            "figure": self._figure,
        }  # fmt: skip
        if name in special:
            yield from special[name](element)
        elif name == "hr":
            yield "<hr/>"
        elif name == "wbr":  # the parser does not know that it ends at once
            yield "<wbr/>"
            yield from self.flow(element)
        elif name in _OPEN or name in ("li", "dd", "dt", "summary", "figcaption", "caption"):
            kind = name if name in _OPEN else "div"
            yield from self._whole(kind, element, self.flow(element))
        elif name in ("p", "pre") or name in _HEADINGS:
            yield from self._whole(name, element, self.phrase(element))
        elif name in _SIMPLE or (name in _PHRASES and not _has_blocks(element)):
            yield from self._phrase(element)
        else:  # a phrase round blocks, or a part of a table without one
            yield self._anchor(element)
            yield from self.flow(element)

    def _whole(self, name: str, element: Any, inner: Iterable[str]) -> Iterator[str]:
        yield f"<{name}{self._attributes(name, element)}>"
        yield from inner
        yield f"</{name}>"

    def _list(self, element: Any) -> Iterator[str]:
        if not any(_name(child) == "li" for child in element):
            yield from self._whole("div", element, self.flow(element))
            return
        name = _name(element)
        if (element.text or "").strip():
            yield f"<p>{text(element.text)}</p>"
        yield f"<{name}{self._attributes(name, element)}>"
        for child in element:
            if _name(child) == "li":
                yield from self._whole("li", child, self.flow(child))
            elif _speaks(child):
                yield f"<li>{''.join(self._block(child))}</li>"
            if (child.tail or "").strip():
                yield f"<li>{text(child.tail)}</li>"
        yield f"</{name}>"

    def _definitions(self, element: Any) -> Iterator[str]:
        kinds = "".join({"dt": "t", "dd": "d"}.get(_name(child), "x") for child in element)
        stray = (element.text or "") + "".join(child.tail or "" for child in element)
        if stray.strip() or not re.fullmatch("(t+d+)+", kinds):
            yield from self._whole("div", element, self.flow(element))
            return
        yield f"<dl{self._attributes('dl', element)}>"
        for child in element:
            inner = self.phrase(child) if _name(child) == "dt" else self.flow(child)
            yield from self._whole(_name(child), child, inner)
        yield "</dl>"

    def _figure(self, element: Any) -> Iterator[str]:
        captions = [child for child in element if _name(child) == "figcaption"]
        yield f"<figure{self._attributes('figure', element)}>"
        yield text(element.text or "")
        for child in element:
            if child not in captions:
                yield from self._block(child)
            yield text(child.tail or "")
        if captions:
            yield "<figcaption>"
            for number, caption in enumerate(captions):
                yield "<br/>" if number else ""
                yield from self.flow(caption)
            yield "</figcaption>"
        yield "</figure>"

    def _table(self, element: Any) -> Iterator[str]:
        rows = [row for row in element.xpath(_ROWS) if any(_name(cell) in _CELLS for cell in row)]
        captions = [child for child in element if _name(child) == "caption"]
        for caption in captions[1:]:
            yield from self._whole("div", caption, self.flow(caption))
        if not rows:
            yield from self.flow(element)
            return
        yield f"<table{self._attributes('table', element)}>"
        for caption in captions[:1]:
            yield from self._whole("caption", caption, self.phrase(caption))
        heads = [row for row in rows if _name(row.getparent()) == "thead"]
        for name, part in (("thead", heads), ("tbody", [row for row in rows if row not in heads])):
            if part:
                yield f"<{name}>"
                for row in part:
                    yield from self._whole("tr", row, self._cells(row))
                yield f"</{name}>"
        yield "</table>"

    def _cells(self, row: Any) -> Iterator[str]:
        for cell in row:
            name = _name(cell)
            if name in _CELLS:
                inner = self.phrase(cell) if name == "th" else self.flow(cell)
                yield from self._whole(name, cell, inner)

    # -- phrases

    def _phrase(self, element: Any, linked: bool = False) -> Iterator[str]:
        name = _name(element)
        if name in ("br", "hr"):
            yield "<br/>"
        elif name == "wbr":
            yield "<wbr/>"
            yield from self.phrase(element, linked)
        elif name == "img":
            yield self._picture(element)
        elif name == "ruby":
            yield from self._ruby(element, linked)
        elif name == "a" and (linked or not self._address(element)):
            yield self._anchor(element)
            yield from self.phrase(element, linked)
        elif name == "bdo" and element.get("dir") not in ("ltr", "rtl"):
            yield from self.phrase(element, linked)
        elif name in _PHRASES:
            inner = self.phrase(element, linked or name == "a")
            if name == "a" and not _speaks(element):
                inner = iter([text(_played(element))])
            yield from self._whole(name, element, inner)
        else:  # a block where none may stand
            space = " " if name in _BLOCKS or name in ("li", "dd", "dt", "tr", *_CELLS) else ""
            yield self._anchor(element) + space
            yield from self.phrase(element, linked)
            yield space

    def _ruby(self, element: Any, linked: bool) -> Iterator[str]:
        """Text and reading in turn; what comes after the last reading stands behind it."""
        base, done = [text(element.text or "")], []
        for child in element:
            name = _name(child)
            if name == "rt":
                reading = "".join(self.phrase(child, linked))
                done.append(f"{''.join(base)}<rt>{reading}</rt>")
                base = []
            elif name in ("rb", "rtc"):
                base += self.phrase(child, linked)
            elif name != "rp":
                base += self._phrase(child, linked)
            elif len("".join(child.itertext()).strip()) > 1:  # more than a bracket
                base += self.phrase(child, linked)
            base.append(text(child.tail or ""))
        yield f"<ruby>{''.join(done)}</ruby>" if done else ""
        yield from base

    def _picture(self, element: Any) -> str:
        alt = " ".join((element.get("alt") or "").split())
        file = self._shown(element.get("src") or "")
        if file is None:
            return f'<span class="lost">[{text(alt)}]</span>' if alt else ""
        return f'<img src="{text(file)}" alt="{text(alt)}"/>'

    # -- attributes

    def _attributes(self, name: str, element: Any) -> str:
        found = dict(self._own(name, element))
        if anchor := self._id(element):
            found["id"] = anchor
        if language := language_tag(element.get("lang") or ""):
            found |= {"lang": language, "xml:lang": language}
        if (way := element.get("dir")) in ("ltr", "rtl") or (way == "auto" and name != "bdo"):
            found["dir"] = way
        return "".join(f' {key}="{text(value)}"' for key, value in found.items())

    def _own(self, name: str, element: Any) -> Iterator[tuple[str, str]]:
        if name == "a":
            yield "href", self._address(element)
        if name == "abbr" and element.get("title"):
            yield "title", element.get("title")
        if name in ("code", "pre") and _CODE.fullmatch(element.get("class") or ""):
            yield "class", element.get("class")
        for key in {"ol": ("start",), "li": ("value",), "td": _SPANS, "th": _SPANS}.get(name, ()):
            number = element.get(key) or ""
            wrong = not _NUMBER.fullmatch(number)
            if not wrong and (key not in _SPANS or 1 < int(number) <= _WIDEST):
                yield key, str(int(number))
        if name == "ol" and element.get("type") in ("1", "a", "A", "i", "I"):
            yield "type", element.get("type")
        if name == "ol" and element.get("reversed") is not None:
            yield "reversed", "reversed"

    def _address(self, element: Any) -> str:
        address = element.get("href") or ""
        if address.startswith("#"):
            return f"#{self._ids[address[1:]]}" if address[1:] in self._ids else ""
        return link(address)

    def _id(self, element: Any) -> str:
        """Its name in this document where a link leads to it, once."""
        for key in ("id", "name"):
            wanted = self._ids.get(element.get(key) or "", "")
            if wanted and wanted not in self._placed:
                self._placed.add(wanted)
                return wanted
        return ""

    def _anchor(self, element: Any) -> str:
        """What is left of an element that goes, where a link leads to it."""
        name = self._id(element)
        return f'<span id="{name}"></span>' if name else ""


_CELLS = ("td", "th")
_SPANS = ("colspan", "rowspan")


def _name(element: Any) -> str:
    name = element.tag if isinstance(element.tag, str) else ""
    return _OTHER.get(name, name)


def _has_blocks(element: Any) -> bool:
    return any(_name(one) in _BLOCKS or _name(one) == "li" for one in element.iterdescendants())


def _played(element: Any) -> str:
    """What a link stands for that has no text: sound or film with its title."""
    return element.get("title") or element.get("href") or ""


def _speaks(element: Any) -> bool:
    return bool("".join(element.itertext()).strip() or next(element.iter("img"), None) is not None)
