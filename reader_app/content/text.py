"""Plain text: out of HTML, cleaned of what no reader should see, counted."""

import re
from html import escape, unescape

__all__ = [
    "clean",
    "count_words",
    "headline",
    "line",
    "longer",
    "paragraphs",
    "plain",
    "without_illegal",
]

# What a browser makes of the C1 controls: bytes of Windows-1252 in a text that says Latin-1.
C1 = {code: bytes([code]).decode("cp1252", "ignore") or None for code in range(0x80, 0xA0)}
DIRTY = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffe\uffff]")
CONTROLS: dict[int, str | None] = {
    **dict.fromkeys([*range(0x09), 0x0B, *range(0x0E, 0x20), 0x7F, 0xFEFF, 0xFFFE, 0xFFFF]),
    **dict.fromkeys([*range(0xFDD0, 0xFDF0), *range(0xD800, 0xE000)]),
    0x0C: "\n",
    0x0D: "\n",
    **C1,
}

# What turns round the text after it, and what stands in it unseen; joiners have their meaning.
TURNING = dict.fromkeys(
    [0xAD, 0x200B, *range(0x202A, 0x202F), *range(0x2060, 0x2065), *range(0x2066, 0x206A)]
)

# What is not closed swallows the rest, as in a browser; so no input is searched twice.
SILENT = re.compile(
    r"<!--.*?(?:-->|\Z)"
    r"|<(script|style|template|noscript|svg|math|head|title)\b[^<>]*>.*?(?:</\1\s*>|\Z)",
    re.IGNORECASE | re.DOTALL,
)
MAYBE_SILENT = re.compile(r"<(?:!--|[sS][cCtTvV]|[tT][eEiI]|[nN][oO]|[mM][aA]|[hH][eE])")
# A quoted value may hold ">"; a tag whose quotes do not close ends at its first ">".
TAG = re.compile(
    r"""<(/?[a-zA-Z][a-zA-Z0-9:-]*+)(?:[^<>"']++|"[^"]{0,2000}+"|'[^']{0,2000}+')*+>"""
    r"""|<(/?[a-zA-Z][a-zA-Z0-9:-]*+)[^<>]*+>|<[!?][^<>]*+>"""
)
NAMES = (
    "address article aside blockquote body caption center dd details div dl dt fieldset figcaption "
    "figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main nav ol p pre section "
    "summary table tbody tfoot thead tr ul"
)
SEPARATORS = {
    **{name: "\n\n" for block in NAMES.split() for name in (block, f"/{block}")},
    "td": " ",
    "th": " ",
    "br": "\n",
}
SPACES = re.compile("  +")

SCRIPT = re.compile(r"<(script|style)\b[^<>]*>.*?</\1\s*>", re.IGNORECASE | re.DOTALL)
FORMATTING = re.compile(
    r"</?(?:a|abbr|acronym|b|bdi|bdo|big|br|center|cite|code|del|div|dfn|em|font|h[1-6]|i|img|ins"
    r"|kbd|mark|p|q|s|small|span|strike|strong|sub|sup|tt|u|var|wbr)(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
PAIRED = re.compile(
    r"<(abbr|b|cite|code|em|font|i|q|s|small|span|strong|sub|sup|u|a)(?:\s[^<>]*)?>"
    r"([^<>]*)</\1\s*>",
    re.IGNORECASE,
)
REFERENCE = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});")

# What XML cannot hold: raw, or as a reference to its number.
ILLEGAL = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]"
    r"|&#(?:[xX]([0-9a-fA-F]{1,9})|([0-9]{1,9}));?"
)

LONGEST = 2_000  # characters of a headline that are looked at

IDEOGRAPHS = re.compile(
    "[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)
PER_WORD = 1.7

LABEL = 40  # words; a page that has fewer has nothing that a feed's text could be measured by
LONGER = 1.15  # how much more a feed must have before its text is kept


def clean(text: str) -> str:
    """Return `text` without controls and lone surrogates, C1 read as Windows-1252.

    Tabs and line feeds stay; carriage returns become line feeds.
    """
    if text.replace("\n", " ").isprintable():  # far quicker than the search
        return text
    if "\r" in text:
        text = text.replace("\r\n", "\n")
    return text.translate(CONTROLS) if DIRTY.search(text) else text


def line(text: str) -> str:
    """Return `text` cleaned, on one line, without space at its ends or doubled inside, and
    without characters that would make other text beside it read differently."""
    text = clean(text)
    if not text.isascii():
        text = text.translate(TURNING)
    return " ".join(text.split())


def without_illegal(text: str) -> str:
    """Return markup without characters that XML cannot hold, written raw or as references."""
    return ILLEGAL.sub(legal, text.replace("\f", " "))


def legal(match: re.Match[str]) -> str:
    number = int(match[1], 16) if match[1] else int(match[2]) if match[2] else 0
    sound = number in (9, 10, 13) or 0x20 <= number < 0xD800 or 0xE000 <= number < 0x110000
    return match[0] if sound and number not in (0xFFFE, 0xFFFF) else ""


def headline(text: str, *, html: bool = True) -> str:
    """Return a title, name or label as plain text on one line.

    Publishers write titles as text, as HTML and escaped once too often, and do not say which.
    Tags of formatting go where `html` is true, anything else in angle brackets stays ("a < b",
    "the <dialog> element"); character references are resolved up to twice.
    """
    text = text[:LONGEST]
    if "<" in text and html:
        text = FORMATTING.sub(spaced, SCRIPT.sub("", text))
    if "&" in text:
        text = unescape(text) if html else REFERENCE.sub(resolved, text)
        if html and "<" in text:
            text = PAIRED.sub(r"\2", text)
        if "&" in text:
            text = REFERENCE.sub(resolved, text)
    return line(text)


def spaced(tag: re.Match[str]) -> str:
    return " " if tag[0].lower().startswith(("<br", "<p", "</p", "<div", "</div")) else ""


def resolved(reference: re.Match[str]) -> str:
    return unescape(reference[0])


def plain(html: str) -> str:
    """Return the readable text of `html`, blocks separated by an empty line.

    A `<br>` is a line feed, a table's cells are separated by a space. What is written inside
    scripts, styles and their like is not text, nor is what says where a word may be broken
    (`<wbr>`, soft hyphens). Linear in the length of any input.
    """
    html = clean(html).replace("\n", " ").replace("\t", " ")
    if "<" in html:
        if MAYBE_SILENT.search(html):
            html = SILENT.sub("", html)
        html = TAG.sub(separator, html)
    text = SPACES.sub(" ", unescape(html) if "&" in html else html).replace("\xad", "")
    return "\n\n".join(filter(None, map(trimmed, text.split("\n\n"))))


def trimmed(block: str) -> str:
    block = block.strip()
    return "\n".join(map(str.strip, block.split("\n"))) if "\n" in block else block


def separator(tag: re.Match[str]) -> str:
    name = tag[1] or tag[2] or ""
    return SEPARATORS.get(name) or SEPARATORS.get(name.lower(), "")


def paragraphs(text: str, *, lines: bool = False) -> str:
    """Return plain `text` as HTML: a paragraph for each part between empty lines.

    With `lines` single line feeds are kept as `<br>`.
    """
    parts = (escape(part.strip(), quote=False) for part in re.split(r"\n[^\S\n]*\n", clean(text)))
    html = "".join(f"<p>{part}</p>" for part in parts if part)
    return html.replace("\n", "<br>") if lines else html


def count_words(text: str) -> int:
    """Return how many words `text` has: what stands between spaces.

    Chinese and Japanese are written without spaces; there 1.7 characters count as a word, the
    usual figure for reading times.
    """
    foreign = 0 if text.isascii() else len(text.encode("utf-8", "replace")) - len(text)
    if foreign * 50 < len(text):  # too few to matter: each ideograph adds two bytes
        return len(text.split())
    characters = len(IDEOGRAPHS.findall(text))
    return round(characters / PER_WORD) + len(IDEOGRAPHS.sub(" ", text).split())


def longer(feed: int, page: int) -> bool:
    """Whether a feed's text of an article is clearly longer than its page's, in words."""
    return feed > (page * LONGER + 20 if page >= LABEL else page)
