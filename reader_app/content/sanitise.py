"""Publishers' HTML to the allow-listed subset that is stored and shown."""

import re
from functools import lru_cache
from urllib.parse import unquote

import nh3

from reader_app.content.media import CLASS, mark_media
from reader_app.content.nesting import flatten

__all__ = ["sanitise"]

BLOCKS = (
    "address article aside blockquote center dd details div dl dt figcaption figure footer h1 h2 "
    "h3 h4 h5 h6 header hgroup hr li main ol p pre section summary ul"
)
INLINE = (
    "a abbr acronym b bdi bdo big br cite code del dfn em i img ins kbd mark q rb rp rt rtc ruby s "
    "samp small span strike strong sub sup time tt u var wbr"
)
TABLES = "caption col colgroup table tbody td tfoot th thead tr"
TAGS = frozenset(f"{BLOCKS} {INLINE} {TABLES}".split(" "))

# What stands inside these is either not text or text for somebody else.
SILENT = frozenset(
    (
        "applet audio button canvas datalist dialog embed frame frameset iframe math noembed "
        "noframes noscript object option script select style svg template textarea title video"
    ).split(" ")
)

CELL = {"colspan", "rowspan", "align"}
ATTRIBUTES = {
    "*": {"dir", "lang", "id"},
    "a": {"href", "title", "name", "class"},  # a class of sound and film alone
    "abbr": {"title"},
    "acronym": {"title"},
    "code": {"class"},
    "col": {"span"},
    "colgroup": {"span"},
    "del": {"datetime"},
    "details": {"open"},
    "dfn": {"title"},
    # style is read here to find hidden pictures and never leaves this module
    "img": {"src", "alt", "title", "width", "height", "style"},
    "ins": {"datetime"},
    "li": {"value"},
    "ol": {"start", "type", "reversed"},
    "pre": {"class"},
    "td": CELL,
    "th": CELL | {"scope"},
    "time": {"datetime"},
}
SCHEMES = {"http", "https", "mailto"}
MOST = 300  # pictures of one document; more are there to keep a reader busy
MORE = 3  # times that a tangle is read again
PREFIX = "n-"  # an article's ids stay apart from the viewer's own
NOWHERE = "http://base.invalid/"  # stands for a base that is not known

CONTROLS = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f\ufdd0-\ufdef\ufffe\uffff]")
REFERENCES = 5_000  # in one text or tag
REFERENCE = re.compile(r"&(?:[a-zA-Z]\w{0,30};|#\w{1,8};)?|\xa0")
# The sanitiser writes a bare < for nothing but a tag, and every attribute in double quotes.
MARKUP = re.compile(r'<[a-z0-9]+(?: [a-z]+="[^"]*")+>')
IMAGE = re.compile(r'<img((?: [a-z]+="[^"]*")*)>')
ATTRIBUTE = re.compile(r' ([a-z]+)="([^"]*)"')
ID = re.compile(r' (?:id|name)="([^"]*)"')
ADDRESS = re.compile(r' (?:href|src)="([^"]*)"')
LANGUAGE = re.compile(r"(?:^|\s)(?:language-|lang-|highlight-source-|brush:\s*)([\w+#.-]+)")
HIDDEN = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|(?:^|[;\s])(?:width|height)\s*:\s*[012]px"
)
LINK = re.compile(r"<(/?)a[ >]")
NUMBER = re.compile(r"\s*(\d{1,5})(?:px|\.\d+)?\s*$")


def sanitise(html: str, base: str) -> str:
    """Return `html` with nothing but harmless markup, every address absolute.

    `base` is the address of the document, or "" where it is not known: relative addresses are
    then dropped. Addresses are http, https or mailto. Ids carry a prefix, and links to ids of
    the same document stay links inside it, so that footnotes work. Pictures that nobody can see
    (no address, hidden, at most two pixels wide or high) are dropped, and so are all after the
    first 300 that differ. Sound and film leave an empty link, see `media`. Sanitising twice gives
    the same as sanitising once.
    """
    cleaned = once(html, base)
    for _ in range(MORE):
        if not entangled(cleaned):
            break
        cleaned = once(cleaned, base)
    return cleaned


def once(html: str, base: str) -> str:
    text = mark_media(CONTROLS.sub("", html.replace("\f", " ")))
    text = thin(flatten(text))
    home = base if base.startswith(("http://", "https://")) else NOWHERE
    cleaned = cleaner(NOWHERE).clean(text)
    if home != NOWHERE and NOWHERE in cleaned:  # few documents have relative addresses
        try:
            cleaned = cleaner(home).clean(text)
        except ValueError:  # the base looks like an address and is none
            home = NOWHERE
    if "&#" in text:  # a reference may stand for a control
        cleaned = CONTROLS.sub("", cleaned.replace("\f", " "))
    if NOWHERE in cleaned or ' id="' in cleaned or ' name="' in cleaned:
        cleaned = settle(cleaned, page_of(home))
    return few(IMAGE.sub(visible, cleaned)) if "<img" in cleaned else cleaned


def entangled(html: str) -> bool:
    """Return whether a link has another one inside, as tables in the wrong place bring about: read
    again they are told apart in another way."""
    depth = 0
    if "<table" in html:
        for link in LINK.finditer(html):
            depth += -1 if link[1] else 1
            if depth > 1:
                return True
    return False


def thin(html: str) -> str:
    """Return `html` with spaces for the ampersands of a text that has thousands of them in one
    piece: the sanitiser's time grows with the square of their number."""
    if html.count("&") + html.count("\xa0") <= REFERENCES:
        return html
    return "<".join(
        piece if piece.count("&") + piece.count("\xa0") <= REFERENCES else REFERENCE.sub(" ", piece)
        for piece in html.split("<")
    )


@lru_cache(maxsize=16)
def page_of(home: str) -> str:
    """Return the address of the document at `home` as the sanitiser writes it."""
    try:
        top = cleaner(home).clean('<a href="#">')
    except ValueError:
        return page_of(NOWHERE)
    return top.partition('"')[2].partition('#"')[0]


@lru_cache(maxsize=16)
def cleaner(base: str) -> nh3.Cleaner:
    return nh3.Cleaner(
        tags=set(TAGS),
        clean_content_tags=set(SILENT),
        attributes={tag: set(names) for tag, names in ATTRIBUTES.items()},
        attribute_filter=attribute,
        link_rel=None,
        url_schemes=SCHEMES,
        url_relative=("rewrite_with_base", base),
        id_prefix=PREFIX,
    )


def attribute(tag: str, name: str, value: str) -> str | None:
    """Return the value to keep of one allowed attribute, or None to drop it."""
    if name == "class" and tag == "a":
        return value if CLASS.fullmatch(value) else None
    if name == "class":
        match = LANGUAGE.search(value)
        return f"language-{match[1].lower()}" if match else None
    if name == "style":
        return "hidden" if HIDDEN.search(value.lower()) else None
    if name in ("width", "height", "colspan", "rowspan", "span"):
        match = NUMBER.match(value)
        return str(int(match[1])) if match else None
    if name == "dir":
        return value.lower() if value.lower() in ("ltr", "rtl", "auto") else None
    if name == "name":
        return value if value.startswith(PREFIX) else PREFIX + value
    if name in ("href", "src"):
        return value.strip() or None
    return value


def visible(match: re.Match[str]) -> str:
    """Return a picture's tag as it was, or "" for one that nobody can see."""
    found = dict(ATTRIBUTE.findall(match[1]))
    tiny = any(int(found.get(side, "3")) <= 2 for side in ("width", "height"))
    return "" if tiny or "style" in found or not found.get("src") else match[0]


def few(html: str) -> str:
    """Return `html` with no more than `MOST` different pictures."""
    if html.count("<img") <= MOST:
        return html
    shown: set[str] = set()

    def keep(match: re.Match[str]) -> str:
        source = dict(ATTRIBUTE.findall(match[1])).get("src", "")
        if len(shown) < MOST:
            shown.add(source)
        return match[0] if source in shown else ""

    return IMAGE.sub(keep, html)


def settle(html: str, page: str) -> str:
    """Turn links to ids of this document, `page`, into links inside it, drop those that lead
    nowhere."""
    ids = {name for tag in MARKUP.findall(html) for name in ID.findall(tag)}

    def local(match: re.Match[str]) -> str:
        address = match[1]
        if address.startswith(page + "#"):
            target = unquote(address[len(page) + 1 :])
            target = target if target.startswith(PREFIX) else PREFIX + target
            if target in ids:
                return f' href="#{target}"'
        return "" if address.startswith(NOWHERE) else match[0]

    return MARKUP.sub(lambda tag: ADDRESS.sub(local, tag[0]), html)
