"""Subscription lists read, whole or damaged."""

import re
from collections.abc import Callable
from html import unescape

from reader_app.content.encoding import decode
from reader_app.content.opml.entry import (
    complaint,
    folder_name,
    foreign,
    label,
    locate,
    read_entry,
    usable,
)
from reader_app.content.opml.join import Joiner
from reader_app.content.opml.nest import Nest, habit
from reader_app.content.opml.own import SPACE, Own
from reader_app.content.opml.scan import Tag, scan, unescaped
from reader_app.content.text import headline, line
from reader_app.domain import ListFault, NewPickList, NotOpml, Skipped, SubscriptionList, mask

__all__ = ["read_opml"]

SIGN = re.compile(r"<(?:[\w-]{1,40}:)?(?:opml|outline)\b", re.IGNORECASE)
ESCAPED = re.compile(r"&lt;(?:[\w-]{1,40}:)?(?:opml|outline)\b", re.IGNORECASE)
ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
DOCTYPE = re.compile(r"<!DOCTYPE[^\[<>]*+(?:\[[^\]]{0,20000}+\][^<>]*+)?>", re.IGNORECASE)
PREFIX = re.compile(rf"""xmlns:([\w.-]{{1,40}})\s{{0,9}}=\s{{0,9}}["']{SPACE}["']""")
ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]{1,20}:/*[^\s\"'<>]+")
# What other programs note for themselves, sign-ins among it.
NOTE = re.compile(r"""([\w.-]++:[\w.-]++\s*+=\s*+)("[^"]*+"|'[^']*+')""")
LOGIN = re.compile(r"[^\s\"'<>=/@:]+:[^\s\"'<>/@]+@")
BETWEEN = re.compile(r"[^\n]")
LONGEST = 300  # characters of a quoted tag
MOST = 5_000  # tags that are told of; nobody mends more by hand
TAGS = 500_000  # of one file; each takes a third of a kilobyte while it is read
OFTEN = 256  # tags between two looks at the reader's mind

Watch = Callable[[int, int], None]


def read_opml(data: bytes, watch: Watch = lambda done, whole: None) -> SubscriptionList:
    """Return the feeds that an OPML file lists, folders as paths ("A/B").

    A damaged file is read as far as it can be; what could not be used or not wholly is in
    `skipped` with its line. Feeds listed more than once are joined: the first place counts, texts
    it lacks are taken from the others, and the later lines are in `joined`. `watch` is called with
    how much has been read of how much and may raise to end it. Raises NotOpml for a file without
    a single outline that is no OPML either.
    """
    text = markup(data)
    if not SIGN.search(text):
        raise NotOpml("no outline in it")
    return Reader(text, watch).read()


def markup(data: bytes) -> str:
    """Return the file as text with its lines where they are; a page that shows a list is taken
    for it."""
    text = decode(data, "").replace("\r\n", "\n").replace("\r", "\n")
    text = ILLEGAL.sub("", text)
    if not SIGN.search(text) and ESCAPED.search(text):
        return unescape(text)
    return text


class Reader:
    """One file on its way from tags to outlines."""

    def __init__(self, text: str, watch: Watch) -> None:
        self.watch, self.source = watch, text
        self.faults: dict[int, tuple[int, ListFault]] = {}  # by place: its line
        self.text = DOCTYPE.sub(self.without_entities, text, count=1)
        self.prefixes = {"broadsheet", *(name.lower() for name in PREFIX.findall(text))}
        self.joiner = Joiner()
        self.title = ""
        self.picks: list[NewPickList] = []

    def read(self) -> SubscriptionList:
        tags = self.tags()
        nest = Nest(habit(tags))
        following = [*tags[1:], Tag("", 0, 0, {})]
        for number, (tag, after) in enumerate(zip(tags, following, strict=True)):
            if number % OFTEN == 0:
                self.watch(len(tags) + number, 2 * len(tags))
            self.take(tag, after, nest)
        self.look_back(tags, nest)
        told = [self.told(at) for at in sorted(self.faults)]
        return SubscriptionList(
            self.title,
            self.joiner.outlines(),
            tuple(one for one in told if one.fault is not ListFault.TWICE),
            tuple(one for one in told if one.fault is ListFault.TWICE),
            tuple(self.picks),
        )

    def tags(self) -> list[Tag]:
        """The whole file must be known before it can be told how it closes what it opens."""
        tags: list[Tag] = []
        for at, tag in scan(self.text):
            locate(tag)
            tags.append(tag)
            if len(tags) == TAGS:
                self.blame(tag, ListFault.CUT)  # nobody follows that much
                break
            if len(tags) % OFTEN == 0:
                self.watch(at, 2 * len(self.text))
        return tags

    def take(self, tag: Tag, after: Tag, nest: Nest) -> None:
        if not tag.sound:
            self.blame(tag, ListFault.BROKEN if tag.whole else ListFault.CUT)
        if tag.name == "title" and not self.title:
            self.title = headline(tag.content)
        elif tag.name in ("body", "opml") and tag.close:
            nest.clear()
        elif tag.name == "outline" and tag.close:
            nest.close(tag)
        elif tag.name == "outline":
            strange = foreign(tag)
            if not (strange or nest.ignoring):
                holds = not tag.empty and after.name == "outline" and not after.close
                self.enter(tag, nest, holds=holds)
            closed = after.name == "outline" and after.close
            name = "" if tag.feed else folder_name(tag)
            nest.open(tag, name, foreign=strange, closed_next=closed)

    def enter(self, tag: Tag, nest: Nest, *, holds: bool) -> None:
        """A feed goes into the list; what is neither that nor a folder is told of."""
        if Own.of(tag.attributes, self.prefixes).text("picks") and not tag.feed:
            if url := usable(tag.attributes.get("url", "")):
                self.picks.append(NewPickList(url, label(tag.attributes)))
            return
        if not tag.feed:
            if fault := complaint(tag, holds=holds, within=nest.in_feed):
                self.blame(tag, fault)
            return
        own = Own.of(tag.attributes, self.prefixes)
        entry = read_entry(tag, nest.folder, own)
        if isinstance(entry, ListFault):
            self.blame(tag, entry)
        elif not self.joiner.add(entry, own.order):
            self.blame(tag, ListFault.TWICE)

    def look_back(self, tags: list[Tag], nest: Nest) -> None:
        """What only the whole file shows."""
        if nest.deep:
            self.blame(nest.deep, ListFault.DEEP)
        if nest.loose:
            self.blame(nest.loose, ListFault.BROKEN)
        lists = [tag for tag in tags if tag.name == "opml" and not tag.empty]
        if lists and not any(tag.close for tag in lists):
            self.blame(tags[-1], ListFault.CUT)

    def blame(self, tag: Tag, fault: ListFault) -> None:
        if len(self.faults) < MOST or fault is ListFault.CUT:
            self.faults.setdefault(tag.start, (tag.line, fault))

    def without_entities(self, doctype: re.Match[str]) -> str:
        """Names that a file declares are not read: they can grow without end, or name files."""
        if "<!ENTITY" in doctype[0].upper():
            at = doctype.start()
            self.blame(Tag("", doctype.string.count("\n", 0, at) + 1, at, {}), ListFault.ENTITIES)
        return BETWEEN.sub(" ", doctype[0])

    def told(self, at: int) -> Skipped:
        """A tag for people, without the secrets of its addresses."""
        number, fault = self.faults[at]
        text = self.source[at : at + 2 * LONGEST]
        text = text[: text.find(">") + 1] or text.partition("\n")[0]
        text = NOTE.sub(r'\1"…"', text)
        text = ADDRESS.sub(lambda found: mask(unescaped(found[0])), text)
        return Skipped(number, LOGIN.sub("…@", line(text))[:LONGEST], fault)
