"""The text of an article out of the tree of its page."""

import logging
import re
from collections.abc import Sequence
from dataclasses import dataclass

from lxml import html  # type: ignore[import-untyped]
from readability.readability import Unparseable  # type: ignore[import-untyped]

from reader_app.content.page.blocks import Watch
from reader_app.content.page.choose import chosen
from reader_app.content.page.clean import clean
from reader_app.content.page.figures import settle_figures
from reader_app.content.page.finish import lead_in, standfirst_of, without_repeats
from reader_app.content.page.flow import paragraphs, unbox
from reader_app.content.page.jsonld import Statement
from reader_app.content.page.lazy import settle_pictures
from reader_app.content.page.metadata import Metadata
from reader_app.content.page.players import hold_media, release_media
from reader_app.content.page.prune import prune
from reader_app.content.page.ruling import Ruling, unwanted
from reader_app.content.page.tree import HtmlElement, parse, text_of
from reader_app.content.sanitise import sanitise
from reader_app.content.text import count_words, plain
from reader_app.content.text import paragraphs as from_text
from reader_app.domain import BlockRule

__all__ = ["Extract", "article", "otherwise"]

# The second engine would take a text for subscribers out of it.
DATA = re.compile(r"<script\b[^>]*ld\+json.*?</script\s*>", re.IGNORECASE | re.DOTALL)

log = logging.getLogger(__name__)


@dataclass(slots=True)
class Extract:
    """An article as found in its page. `html`: sanitised; `standfirst`: "" where the text begins
    with it; `added` and `removed`: words by the reader's rules, of which one was `ignored` where
    it would have left next to nothing; `before`: the text without the rules, where there are any;
    `foreign`: it was not made of the page's elements."""

    html: str
    standfirst: str
    added: int = 0
    removed: int = 0
    ignored: bool = False
    before: str = ""
    foreign: bool = False
    watch: Watch | None = None


def article(
    root: HtmlElement,
    base: str,
    title: str,
    byline: str,
    metadata: Metadata,
    rules: Sequence[BlockRule] = (),
    watched: bool = False,
) -> Extract:
    """Return the article; takes the tree apart, watched where its blocks are wanted."""
    kept = list(root.iter())  # lxml makes an element's object anew whenever nobody has it
    settle_pictures(root)
    media = hold_media(root)
    ruling = Ruling(root, rules) if rules else None
    watch = Watch(root, media) if watched else None
    clean(root)
    settle_figures(root)
    found = Extract("", standfirst_of(root, metadata), watch=watch)
    try:
        choice = chosen(root)
    except (Unparseable, ValueError, RecursionError) as error:
        log.info("no text chosen: %s", error)
        choice = (root.makeelement("div"), set())
    holder = choice[0]
    prune(choice, base)
    paragraphs(holder)
    found.standfirst = without_repeats(holder, title, byline, found.standfirst)
    if ruling is not None and ruling.concerns:
        found.before = text_of(holder)
        ruling.apply(holder)
        found.added, found.removed, found.ignored = ruling.added, ruling.removed, ruling.ignored
    if not len(holder) and not holder.text:
        return found
    lead_in(holder, root, metadata)
    if watch is not None:
        watch.settle(holder, ruling.brought if ruling is not None else ())
    unbox(holder)
    release_media(holder, media)
    del kept
    found.html = sanitise(inner(holder), base)
    return found


def inner(holder: HtmlElement) -> str:
    """Return an element's content as HTML, with the direction of writing that it stands in."""
    direction = next(
        (one.get("dir") for one in [holder, *holder.iterancestors()] if one.get("dir")), ""
    )
    holder.tail = None
    holder.attrib.clear()
    holder.tag = "div"
    if direction and direction.lower() == "rtl":
        holder.set("dir", "rtl")
        return str(html.tostring(holder, encoding="unicode"))
    return str(html.tostring(holder, encoding="unicode"))[len("<div>") : -len("</div>")]


def otherwise(
    page: str,
    base: str,
    title: str,
    byline: str,
    found: str,
    statement: Statement,
    rules: Sequence[BlockRule] = (),
) -> str:
    """Return the best text of a page in which hardly any was found: of the second engine, of the
    page's own data where it is for everyone, or what was found."""
    if any(not rule.keep for rule in rules):
        root = parse(page)
        unwanted(root, rules)
        page = str(html.tostring(root, encoding="unicode"))
    options = [found, sanitise(second(DATA.sub("", page), title, byline), base)]
    if statement.body and statement.free is not False:
        options.append(from_text(statement.body))
    words = [count_words(plain(option)) for option in options]
    if len(options) > 2 and words[2] >= 0.9 * max(words):
        return options[2]
    return options[1] if words[1] > 2 * words[0] else found


def second(page: str, title: str, byline: str) -> str:
    """Return what trafilatura makes of a page, "" where it fails."""
    from trafilatura import extract

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    try:
        text = extract(page, output_format="html", include_images=True, include_comments=False)
        holder = parse(text or "").find("body")
    except (ValueError, TypeError, AttributeError, LookupError, RecursionError) as error:
        log.info("the second engine failed: %s", error)
        return ""
    if holder is None:
        return ""
    without_repeats(holder, title, byline, "")
    return inner(holder)
