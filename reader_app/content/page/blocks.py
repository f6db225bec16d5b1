"""A page in its pieces, in their order, each with whether the article has it."""

from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass

from lxml import html  # type: ignore[import-untyped]

from reader_app.content.media import Medium
from reader_app.content.page.clean import COMMENTS, SILENT, outside, unseen
from reader_app.content.page.flow import unbox
from reader_app.content.page.measure import Size, measure
from reader_app.content.page.naming import TEXT, generic, name_of, own
from reader_app.content.page.players import release_media
from reader_app.content.page.ruling import fit
from reader_app.content.page.tables import tabular
from reader_app.content.page.tree import HtmlElement, fold, names, text_of
from reader_app.content.sanitise import sanitise
from reader_app.content.text import count_words, plain
from reader_app.domain import BlockRule, PageBlock

__all__ = ["Watch"]

MOST = 300  # blocks of one page
LARGEST = 1_000_000  # characters of all of them
LONGEST = 100_000  # characters of one
UNITS = frozenset("figure table aside blockquote pre ul ol dl details address".split(" ")) | TEXT
INLINE = frozenset(
    (
        "a abbr acronym b bdi bdo big br cite code del dfn em font i ins kbd label mark nobr q rp "
        "rt ruby s samp small span strike strong sub sup time tt u var wbr"
    ).split(" ")
)
SKIPPED = frozenset((*SILENT, "nav", "h1", "head", "button", "dialog"))
ROLES = frozenset("navigation search menu menubar banner contentinfo".split(" "))
WHOLE = 1_500  # bytes of text; a larger box is told in its parts
PART = 0.25  # share of the page's text from which on a box is told in its parts
LOOSE = 20  # characters that stand in a box without a tag of their own
PICTURE = 60  # characters that a picture counts as
HALF = 0.5


@dataclass(slots=True)
class Piece:
    """`kept`: the share of it that the article has, 0 to 1."""

    block: str
    elements: list[HtmlElement]
    kept: bool


class Watch:
    """Looks on while a page is taken apart. Made before anything is taken out; `settle` is told
    what has become of it."""

    def __init__(self, root: HtmlElement, media: Sequence[Medium]) -> None:
        self._order = list(root.iter())
        copy = deepcopy(root)
        self._twins = list(copy.iter())
        self._root = copy
        self._media = list(media)
        self._alive: set[int] | None = None

    def settle(self, holder: HtmlElement, brought: Sequence[HtmlElement]) -> None:
        """The article is what stands in `holder` now, and copies of what was `brought` in."""
        inside = {*holder.iter(), *brought}
        self._alive = {place for place, one in enumerate(self._order) if one in inside}

    def blocks(
        self, base: str, rules: Sequence[BlockRule], title: str, text: str, settled: bool
    ) -> tuple[PageBlock, ...]:
        """The blocks of the page but its headline. `text`: the article's, plain; where it does not
        come from what was `settled`, it alone says what is kept."""
        body = self._root.find("body")
        split = Split(self._root if body is None else body, self._shares(text, settled))
        decided = {rule.block: rule.keep for rule in rules}
        found: list[PageBlock] = []
        room = LARGEST
        for piece in split.pieces:
            block = self._told(piece, base, decided)
            room -= len(block.html) + len(block.text)
            if room < 0 or len(found) == MOST:
                break
            shows = block.text or "<img" in block.html or "<a" in block.html
            if shows and fold(block.text) != fold(title):
                found.append(block)
        return tuple(found)

    def _told(self, piece: Piece, base: str, decided: dict[str, bool]) -> PageBlock:
        box = piece.elements[0].makeelement("div")
        for element in piece.elements:
            box.append(fit(deepcopy(element)))
        release_media(box, self._media)
        unbox(box)
        source = str(html.tostring(box, encoding="unicode"))
        shown = sanitise(source, base) if len(source) <= LONGEST else ""
        text = plain(shown or source)[:LONGEST]
        rule = decided.get(piece.block)
        return PageBlock(piece.block, text, shown, piece.kept, count_words(text), rule)

    def _shares(self, text: str, settled: bool) -> dict[HtmlElement, tuple[int, int]]:
        """What each element weighs with all in it, and how much of that the article has."""
        places = {element: place for place, element in enumerate(self._twins)}
        said = fold(text)
        shares: dict[HtmlElement, tuple[int, int]] = {}
        for element in reversed(self._twins):
            weight = len((element.text or "").strip())
            weight += sum(len((child.tail or "").strip()) for child in element)
            weight += PICTURE * (element.tag == "img")
            if not weight:
                there = False
            elif settled and self._alive is not None:
                there = places[owner(element)] in self._alive
            else:
                there = bool(own_text := fold(text_of(element))) and own_text in said
            total, kept = weight, weight * there
            for child in element:
                more, had = shares[child]
                total, kept = total + more, kept + had
            shares[element] = (total, kept)
        return shares


def owner(element: HtmlElement) -> HtmlElement:
    """Return the piece of text that an element is a part of: the extraction takes the others
    apart without leaving out what they say."""
    caption = next(element.iterancestors("figcaption"), None)
    if caption is not None and element.tag != "img":
        return caption
    while element.tag in INLINE and element.getparent() is not None:
        element = element.getparent()
    return element


class Split:
    """The pieces of one page."""

    def __init__(self, body: HtmlElement, shares: dict[HtmlElement, tuple[int, int]]) -> None:
        self.pieces: list[Piece] = []
        self._shares = shares
        self._sizes: dict[HtmlElement, Size] = measure(body)
        self._total = max(1, self._sizes[body].text)
        self._walk(body)

    def _walk(self, box: HtmlElement) -> None:
        loose = len((box.text or "").strip())
        loose += sum(
            len((one.tail or "").strip()) + (not block(one)) * len(text_of(one)) for one in box
        )
        if loose >= LOOSE and box.tag != "body":
            self._add(box, without_blocks(box))
        for child in box:
            if block(child) and not skipped(child):
                if self._unit(child):
                    self._add(child, child)
                else:
                    self._walk(child)

    def _unit(self, element: HtmlElement) -> bool:
        """Whether an element is told as one piece."""
        size = self._sizes[element]
        weight, kept = self._shares[element]
        if not any(block(one) for one in element):
            return True
        if element.tag in UNITS and not (element.tag == "table" and not tabular(element)):
            return size.text < PART * self._total or size.text < WHOLE or element.tag == "table"
        if size.text > WHOLE or 0.1 * weight < kept < 0.9 * weight:
            return False
        called = own(element)
        if not called or generic(called):
            return False
        return kept <= 0.1 * weight or size.text < PART * self._total

    def _add(self, named: HtmlElement, element: HtmlElement) -> None:
        weight, kept = self._shares[named]
        if not weight:
            return
        name, there = name_of(named), kept >= HALF * weight
        last = self.pieces[-1] if self.pieces else None
        if last is not None and (last.block, last.kept) == (name, there):
            last.elements.append(element)
        else:
            self.pieces.append(Piece(name, [element], there))


def block(element: HtmlElement) -> bool:
    """Whether an element is, or holds, more than a part of a line."""
    if element.tag not in INLINE:
        return True
    return next(element.iter("p", "figure", "div", "img", "h2", "h3"), None) is not None


def skipped(element: HtmlElement) -> bool:
    """Whether an element is no part of any article, or not to be seen."""
    if element.tag in SKIPPED or element.get("role") in ROLES or unseen(element):
        return True
    if element.tag in ("header", "footer") and outside(element):
        return element.find(".//h1") is None and element.find(".//figure") is None
    return not COMMENTS.isdisjoint(names(element))


def without_blocks(box: HtmlElement) -> HtmlElement:
    """Return a copy of a box with the text that stands in it without a tag of its own."""
    copy = deepcopy(box)
    for child in list(copy):
        if block(child):
            child.drop_tree()
    return copy
