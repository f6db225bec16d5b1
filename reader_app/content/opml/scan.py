"""The tags of an outline file, one after the other, however the file is damaged.

A parser of XML ends at the first mistake, and what it reads behind one is a guess. Of OPML a few
tags matter, and these are found wherever they stand: each search ends at the next of them, so that
no file is searched twice. Nothing is ever put in for a name that a file declares itself.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html.entities import html5

__all__ = ["Tag", "scan", "unescaped"]

MARK = re.compile(
    r"<(?:(?P<comment>!--)|(?P<data>!\[CDATA\[)|(?P<order>\?)"
    r"|(?P<close>/?)(?:[\w-]{1,40}:)?(?P<name>opml|head|title|body|outline)(?![\w.:-]))",
    re.IGNORECASE,
)
# No group below is repeated possessively: Python before 3.11.5 mistakes those that look ahead.
# A tag as it should be.
WHOLE = re.compile(
    r"(?P<pairs>(?:\s++[^\s=<>/\"']++\s*+=\s*+(?:\"[^\"<]*+\"|'[^'<]*+'))*)\s*+(?P<empty>/?)>"
)
PAIR = re.compile(r"([^\s=<>/\"']++)\s*+=\s*+(?:\"([^\"<]*+)\"|'([^'<]*+)')")
# Parts of one that is not. A quote closes a value where something follows that may.
NAME = re.compile(r"[\s/=\"']*+([^\s=<>/\"']++)\s*+(=?)\s*+")
CLOSES = r"(?=\s*+(?:/?>|\Z|<|[\w.:-]{1,60}+\s*+=))"
STOP = r"<(?!/?(?:[\w-]{1,40}:)?(?:opml|head|body|outline)\b)"
DOUBLE = re.compile(rf"\"((?:[^\"<]++|\"(?!{CLOSES})|{STOP})*)\"{CLOSES}", re.IGNORECASE)
SINGLE = re.compile(rf"'((?:[^'<]++|'(?!{CLOSES})|{STOP})*)'{CLOSES}", re.IGNORECASE)
BARE = re.compile(r"[^\s\"'<>]++")
OPEN = re.compile(r"[\"']?([^\n<>]*+)")
END = re.compile(r"[\s=\"']*+(/?)\s*+>")
# The beginning of another value inside one: the quote before it is missing.
INNER = re.compile(
    r"(?<=[\s,])(?:xmlurl|htmlurl|type|title|text)\s{0,9}=\s{0,9}[\"']", re.IGNORECASE
)
REFERENCE = re.compile(r"&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,30}));")
VALUE = 20_000  # characters of an attribute; an address that is longer leads nowhere
TITLE = 2_000  # characters of the list's own title that are looked at


@dataclass(slots=True)
class Tag:
    """One tag, which begins at `start` of the text. `name` in small letters; attributes by their
    names as written, in small letters too, the first of a name. `close`: it ends an element;
    `empty`: it is one without content. `sound` False: something of it was damaged; `whole` False:
    the file ends in it. `content`: the text behind a "title". `feed`: it has the address of a
    feed, in `address` if that is usable.
    """

    name: str
    line: int
    start: int
    attributes: dict[str, str]
    close: bool = False
    empty: bool = False
    sound: bool = True
    whole: bool = True
    content: str = ""
    feed: bool = False
    address: str = ""


def scan(text: str) -> Iterator[tuple[int, Tag]]:
    """Yield the tags of OPML in a text, each with the place behind it."""
    text = text.rstrip()
    at, line, counted = 0, 1, 0
    endless: set[str] = set()
    while (mark := MARK.search(text, at)) is not None:
        at = mark.end()
        if mark["name"] is None:
            at = past(text, mark, endless)
            continue
        line += text.count("\n", counted, mark.start())
        counted = mark.start()
        tag = Tag(mark["name"].lower(), line, counted, {}, close=bool(mark["close"]))
        at = read_tag(text, at, tag)
        if tag.name == "title" and not tag.close:
            end = text.find("<", at, at + TITLE)
            tag.content = unescaped(text[at : end if end >= 0 else at + TITLE])
        yield at, tag


def past(text: str, mark: re.Match[str], endless: set[str]) -> int:
    """Return where a comment and its like end; one that never does hides nothing, and is not
    looked for again: that is in `endless`."""
    sign = "-->" if mark["comment"] else "]]>" if mark["data"] else ">"
    end = -1 if sign in endless else text.find(sign, mark.end())
    if end < 0:
        endless.add(sign)
        return mark.end()
    return end + len(sign)


def read_tag(text: str, at: int, tag: Tag) -> int:
    """Fill `tag` from its attributes; return the place behind it."""
    whole = WHOLE.match(text, at)
    if whole is not None:
        tag.empty = bool(whole["empty"])
        for name, double, single in PAIR.findall(whole["pairs"]):
            put(tag, name, double or single)
        return whole.end()
    return read_damaged(text, at, tag)


def read_damaged(text: str, at: int, tag: Tag) -> int:
    while (end := END.match(text, at)) is None:
        name = NAME.match(text, at)
        if name is None:  # a tag begins before this one has ended
            tag.sound, tag.empty = False, True
            tag.whole = at < len(text)
            return at
        at = name.end()
        if not name[2]:
            tag.sound = False
            continue
        at, good = read_value(text, at, name[1], tag)
        if not good:
            return rest(text, at, tag)
    tag.empty = bool(end[1])
    return end.end()


def read_value(text: str, at: int, name: str, tag: Tag) -> tuple[int, bool]:
    """Read one value; return the place behind it, and whether it had an end."""
    quote = text[at : at + 1]
    if quote and quote in "\"'":
        found = (DOUBLE if quote == '"' else SINGLE).match(text, at)
        if found is None:
            return open_value(text, at, name, tag)
        if inner := INNER.search(found[1]):
            tag.sound = False
            put(tag, name, found[1][: inner.start()])
            return found.start(1) + inner.start(), True
        put(tag, name, found[1])
        return found.end(), True
    tag.sound = False
    bare = BARE.match(text, at)
    if bare is None:
        return at, True
    if bare.end() == len(text):
        tag.whole = False
        return bare.end(), False
    ends = text[bare.end() : bare.end() + 1] == ">" and bare[0].endswith("/")
    put(tag, name, bare[0][:-1] if ends else bare[0])
    return bare.end() - ends, True


def open_value(text: str, at: int, name: str, tag: Tag) -> tuple[int, bool]:
    """A quote that is never closed: the value ends with its line or its tag, and where the file
    ends there it is not to be trusted."""
    tag.sound = False
    found = OPEN.match(text, at)
    assert found is not None  # it may be empty
    if found.end() == len(text):
        tag.whole = False
    else:
        put(tag, name, found[1].rstrip().removesuffix("/"))
    return found.end(), False


def rest(text: str, at: int, tag: Tag) -> int:
    """Behind a quote that is not closed nothing can be told but where the next tag begins."""
    following = MARK.search(text, at)
    end = following.start() if following else len(text)
    close = text.find(">", at, end)
    tag.empty = close < 0 or text[close - 1] == "/"
    return close + 1 if close >= 0 else end


def put(tag: Tag, name: str, value: str) -> None:
    """XML makes a space of every line end in a value that is not written as a reference."""
    if len(value) > VALUE:
        value = "" if name.lower().endswith("url") else value[:VALUE]
    if "\n" in value or "\t" in value:
        value = value.replace("\n", " ").replace("\t", " ")
    tag.attributes.setdefault(name.lower(), unescaped(value) if "&" in value else value)


def unescaped(text: str) -> str:
    """Return `text` with references to characters resolved once; what else looks like one stays:
    addresses have lone ampersands."""
    return REFERENCE.sub(resolved, text) if "&" in text else text


def resolved(reference: re.Match[str]) -> str:
    decimal, hexadecimal, name = reference.groups()
    if name:
        return html5.get(f"{name};", reference[0])
    number = int(decimal) if decimal else int(hexadecimal, 16)
    legal = number in (9, 10, 13) or 0x20 <= number < 0xD800 or 0xE000 <= number < 0x110000
    return chr(number) if legal and number not in (0xFFFE, 0xFFFF) else ""
