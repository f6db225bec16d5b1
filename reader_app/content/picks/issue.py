"""The articles that a text names, each with the words that stand beside it: a newsletter's issue,
or a short note about one page."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from lxml import etree  # type: ignore[import-untyped]
from lxml import html as markup

from reader_app.content.picks.outward import Site, is_article, unwrapped
from reader_app.content.text import count_words, line

__all__ = ["NOTE", "Named", "named_in", "shortened"]

NOTE = 600  # characters of somebody's words
MOST = 60  # articles of one issue
ALONE = 120  # words about a single article; more is a text of its own
EACH = 250  # words for each of several; where there are more, they are sources of an essay
TERSE = 60
LONGEST = 1_000_000  # characters of a text that are looked at
BLOCKS = frozenset(
    (
        "address article aside blockquote center dd details div dl dt figcaption figure footer h1"
        " h2 h3 h4 h5 h6 header hr li main ol p pre section summary table tbody td tfoot th thead"
        " tr ul"
    ).split()
)
HEADINGS = frozenset("h1 h2 h3 h4 h5 h6 dt".split())
# What a link says that does not say where it leads.
VAGUE = re.compile(
    r"(?:(?:read|see|learn|find out|view|watch|listen)?\s*(?:more|on|now|here|this|it"
    r"|full (?:story|article|post)|the (?:rest|article|story|post))?|continue(?: reading)?|link"
    r"|source|via|permalink|comments?|weiterlesen|mehr(?: lesen)?|lire la suite|leer más)"
    r"[\s.…→»›>]*|https?://\S+|[^\w]*",
    re.IGNORECASE,
)
EDGE = " \t\n–—-:;,.|·•→»›>()[]“”\"'"
SPONSORED = re.compile(r"<a\b[^<>]*\brel\s*=\s*[\"'][^\"'<>]*\bsponsored\b[^<>]*>", re.IGNORECASE)
HREF = re.compile(r"\bhref\s*=\s*[\"']([^\"'<>]*)", re.IGNORECASE)

Element = Any  # lxml has no types


@dataclass(slots=True)
class Named:
    """An article that a text names: its address, its title as the text has it, the words beside."""

    url: str
    title: str
    note: str
    set_out: bool  # it stands at an edge of its paragraph, or that is hardly more


@dataclass(slots=True)
class Block:
    """A paragraph with its links, as places in its text."""

    tag: str
    text: str = ""
    links: list[tuple[str, int, int]] = field(default_factory=list)


def named_in(html: str, raw: str, site: Site) -> list[Named]:
    """Return the articles elsewhere that a text is a list of, in its order; none where it is an
    essay with its sources. `raw`: the text before it was cleaned, which tells what was paid for."""
    paid = {unwrapped(href[1]) for tag in SPONSORED.findall(raw) if (href := HREF.search(tag))}
    blocks = list(blocks_in(html[:LONGEST]))
    found: dict[str, Named] = {}
    for place, block in enumerate(blocks):
        for url, start, end in block.links:
            if url in paid or site.owns(url) or not is_article(url):
                continue
            one = name(blocks, place, url, start, end, site)
            known = found.setdefault(url, one)
            known.title = max(known.title, one.title, key=len)
            known.note = known.note or one.note
            known.set_out |= one.set_out
    words = sum(count_words(block.text) for block in blocks)
    every = list(found.values())
    return every[:MOST] if is_list(every, words) else []


def is_list(found: list[Named], words: int) -> bool:
    """Whether a text names articles for their own sake."""
    if len(found) < 2:
        return bool(found) and words <= ALONE
    out = sum(one.set_out for one in found)
    return words <= EACH * len(found) and (2 * out >= len(found) or words <= TERSE * len(found))


def name(blocks: list[Block], place: int, url: str, start: int, end: int, site: Site) -> Named:
    block = blocks[place]
    before, after = block.text[:start].strip(EDGE), block.text[end:].strip(EDGE)
    title = "" if VAGUE.fullmatch(block.text[start:end].strip()) else line(block.text[start:end])
    single = len({link[0] for link in block.links}) == 1
    if single and not (before and after):
        note = block.text[end:] if after else block.text[:start]
    else:
        note = block.text
    if not (before or after):
        note = beside(blocks, place + 1, site)
    if not title and place and not blocks[place - 1].links and blocks[place - 1].tag in HEADINGS:
        title = line(blocks[place - 1].text)
    set_out = not (before and after) or count_words(block.text) <= TERSE // 2
    return Named(url, title, shortened(note), set_out)


def beside(blocks: list[Block], place: int, site: Site) -> str:
    """The words below a link that stands alone."""
    if place >= len(blocks) or blocks[place].tag in HEADINGS:
        return ""
    block = blocks[place]
    others = any(is_article(url) and not site.owns(url) for url, *_ in block.links)
    return "" if others else block.text


def shortened(text: str) -> str:
    """Return somebody's words as plain text on one line, cut at a word where they are too many."""
    text = line(text).lstrip(" –—-:;,.|·•→»›>)]").rstrip(" –—-:|·•(→»›>[")
    if VAGUE.fullmatch(text):
        return ""
    return text if len(text) <= NOTE else text[:NOTE].rsplit(" ", 1)[0].rstrip(EDGE) + "…"


def blocks_in(html: str) -> Iterator[Block]:
    """Yield the paragraphs of sanitised HTML, but for its foot."""
    if not html.strip():
        return
    try:
        root = markup.fragment_fromstring(html, create_parent="div")
    except (etree.ParserError, etree.XMLSyntaxError):
        return
    for foot in list(root.iter("footer")):
        foot.drop_tree()
    yield from Walk().over(root)


class Walk:
    """One pass over a tree, without recursion."""

    def __init__(self) -> None:
        self.block = Block("div")
        self.link: tuple[str, int] | None = None

    def over(self, root: Element) -> Iterator[Block]:
        for event, element in etree.iterwalk(root, events=("start", "end")):
            if not isinstance(element.tag, str):
                continue
            if event == "start":
                yield from self.start(element)
                self.add(element.text)
            else:
                yield from self.end(element)
                self.add(element.tail if element is not root else "")
        yield from self.close("div")

    def start(self, element: Element) -> Iterator[Block]:
        if element.tag in BLOCKS:
            yield from self.close(element.tag)
        elif element.tag == "br":
            self.add("\n")
        elif element.tag == "a" and self.link is None:
            url = unwrapped(element.get("href") or "")
            self.link = (url, len(self.block.text)) if url else None

    def end(self, element: Element) -> Iterator[Block]:
        if element.tag in BLOCKS:
            yield from self.close("div")
        elif element.tag == "a" and self.link is not None:
            url, start = self.link
            self.block.links.append((url, start, len(self.block.text)))
            self.link = None

    def close(self, tag: str) -> Iterator[Block]:
        """Ends a paragraph, unless a link goes on."""
        if self.link is not None:
            self.block.text += " "
            return
        if self.block.text.strip() or self.block.links:
            yield self.block
        self.block = Block(tag)

    def add(self, text: str | None) -> None:
        self.block.text += text or ""
