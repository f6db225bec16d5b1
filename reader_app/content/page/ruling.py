"""What the reader has decided about a publication's pages, put into practice on one of them."""

import logging
import re
from collections.abc import Iterable, Iterator, Sequence
from copy import deepcopy

from reader_app.content.page.clean import SILENT, unseen
from reader_app.content.page.figures import settle_figures
from reader_app.content.page.flow import paragraphs
from reader_app.content.page.naming import TEXT, called, name_of
from reader_app.content.page.tables import unarrange
from reader_app.content.page.tree import HtmlElement, drop, text_of
from reader_app.content.text import count_words
from reader_app.domain import BlockRule

__all__ = ["Ruling", "fit", "unwanted"]

LEAST = 0.25  # share of an article's words that has to be left by "never"
SAME = 0.95  # share of a block's words from which on the extraction has it already
MOST = 100  # blocks of one page that rules bring in
CONTROLS = (*SILENT, "form", "button", "dialog", "fieldset", "nav", "h1")
HEAD = re.compile(r"([a-z0-9-]+)(?:#[^.\[ ]+)?(\S*)")  # the tag of a block, and what it is called
# Boxes between whose children a block may stand.
OPEN = frozenset(("div", "section", "article", "main", "body", "center", "header", "footer"))

log = logging.getLogger(__name__)


class Ruling:
    """The rules on the tree of one page. Made before anything is taken out of it."""

    def __init__(self, root: HtmlElement, rules: Sequence[BlockRule]) -> None:
        self.added = 0  # words that the rules brought in
        self.removed = 0  # words that they took out
        self.ignored = False  # one would have left next to nothing
        self.brought: list[HtmlElement] = []  # what came in, as it stood on the page
        found = list(matches(root, rules))
        # lxml makes an element's object anew whenever nobody has it.
        order = root.iter() if found else ()
        self._place = {element: place for place, element in enumerate(order)}
        self.concerns = bool(found)  # this page
        self._never = [(one, rule.block) for one, rule in found if not rule.keep]
        wanted = [one for one, rule in found if rule.keep and one.tag not in CONTROLS]
        outer = [one for one in wanted if not any(up in wanted for up in one.iterancestors())]
        self._wanted = [(one, list(one.iter()), self._copy(one)) for one in outer[:MOST]]

    def _copy(self, element: HtmlElement) -> HtmlElement:
        """A block without what is never to be in it; taken now, as long as it is whole."""
        whole = deepcopy(element)
        never = {one for one, _ in self._never} - {element}
        pairs = zip(element.iter(), list(whole.iter()), strict=True)
        for twin in [twin for one, twin in pairs if one in never]:
            drop(twin)
        return whole

    def apply(self, holder: HtmlElement) -> None:
        """Takes out of the article in `holder` what is never to be in it, puts in what is."""
        self._take_out(holder)
        for element, inner, copy in self._wanted:
            self._put_in(holder, element, inner, copy)

    def _take_out(self, holder: HtmlElement) -> None:
        whole = left = count_words(text_of(holder))
        around = {holder, *holder.iterancestors()}
        for block in dict.fromkeys(block for _, block in self._never):
            group = [one for one, name in self._never if name == block]
            inside = [one for one in group if holder in one.iterancestors()]
            tops = [one for one in inside if not any(up in inside for up in one.iterancestors())]
            words = sum(count_words(text_of(one)) for one in tops)
            if not around.isdisjoint(group) or (words and left - words < LEAST * whole):
                log.info("a rule would have left too little of an article")
                self.ignored = True
                continue
            left -= words
            for element in group:
                drop(element)
        self.removed = whole - left

    def _put_in(
        self, holder: HtmlElement, element: HtmlElement, inner: list[HtmlElement], copy: HtmlElement
    ) -> None:
        if holder in inner:  # it holds the whole article, and more
            return
        there = [one for one in inner if holder in one.iterancestors()]
        if len(there) == len(inner):
            return
        copy = fit(copy)
        words = count_words(text_of(copy))
        tops = [one for one in there if one.getparent() not in there]
        had = sum(count_words(text_of(one)) for one in tops)
        if element in there and had >= SAME * words and pictures(tops) >= pictures([copy]):
            return
        for one in tops:
            drop(one)
        self.added += words - had
        self.brought += inner
        self._insert(holder, self._place[element], copy)

    def _insert(self, holder: HtmlElement, place: int, copy: HtmlElement) -> None:
        """Puts a block before the first element that comes after it on the page."""
        later = (one for one in holder.iter() if self._place.get(one, -1) > place)
        mark = next((one for one in later if one is not holder), None)
        if mark is None:
            holder.append(copy)
            return
        behind = False
        while (parent := mark.getparent()) is not holder and parent.tag not in OPEN:
            mark = parent
            behind = behind or self._place.get(mark, place) < place
        parent.insert(parent.index(mark) + behind, copy)


def matches(
    root: HtmlElement, rules: Sequence[BlockRule]
) -> Iterator[tuple[HtmlElement, BlockRule]]:
    """Yield what the rules name, each with its rule."""
    wanted = {rule.block: rule for rule in rules}
    heads = {
        (tag, match[2]) for name in wanted if (match := HEAD.match(name)) for tag in tags(match)
    }
    if not heads:
        return
    for element in root.iter(*{tag for tag, _ in heads}):
        # The whole name takes longer, and hardly any element comes so far.
        if (element.tag, called(element)) in heads and (rule := wanted.get(name_of(element))):
            yield element, rule


def tags(head: "re.Match[str]") -> Iterable[str]:
    """Return the tags of the elements that a name which begins so can be of."""
    return TEXT if head[1] == "p" else ("figure",) if head[1] == "embed" else (head[1],)


def unwanted(root: HtmlElement, rules: Sequence[BlockRule]) -> None:
    """Drop from a page's tree what is never to be in an article."""
    for element in [element for element, rule in matches(root, rules) if not rule.keep]:
        if element.tag not in ("html", "body"):
            drop(element)


def fit(block: HtmlElement) -> HtmlElement:
    """Return a box with what may stand in an article of a copied piece of a page: nothing that
    plays, asks, or nobody sees."""
    box = block.makeelement("div")
    block.tail = None
    box.append(block)
    for element in list(box.iter()):
        inside = element is not box and element is not block
        if inside and (element.tag in CONTROLS or unseen(element)):
            drop(element)
    unarrange(box)
    settle_figures(box)
    paragraphs(box)
    return box


def pictures(elements: Iterable[HtmlElement]) -> int:
    return sum(1 for element in elements for _ in element.iter("img"))
