"""The text of an article out of the tree of its page."""

import logging
import re

from lxml import html  # type: ignore[import-untyped]
from readability.readability import Unparseable  # type: ignore[import-untyped]

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
from reader_app.content.page.tree import HtmlElement, parse
from reader_app.content.sanitise import sanitise
from reader_app.content.text import count_words, plain
from reader_app.content.text import paragraphs as from_text

__all__ = ["article", "otherwise"]

# The second engine would take a text for subscribers out of it.
DATA = re.compile(r"<script\b[^>]*ld\+json.*?</script\s*>", re.IGNORECASE | re.DOTALL)

log = logging.getLogger(__name__)


def article(
    root: HtmlElement, base: str, title: str, byline: str, metadata: Metadata
) -> tuple[str, str]:
    """Return the article's sanitised HTML and its standfirst; takes the tree apart.

    The standfirst is "" where the text begins with it.
    """
    kept = list(root.iter())  # lxml makes an element's object anew whenever nobody has it
    settle_pictures(root)
    media = hold_media(root)
    clean(root)
    settle_figures(root)
    standfirst = standfirst_of(root, metadata)
    try:
        choice = chosen(root)
    except (Unparseable, ValueError, RecursionError) as error:
        log.info("no text chosen: %s", error)
        return "", standfirst
    holder = choice[0]
    prune(choice, base)
    paragraphs(holder)
    standfirst = without_repeats(holder, title, byline, standfirst)
    lead_in(holder, root, metadata)
    unbox(holder)
    release_media(holder, media)
    del kept
    return sanitise(inner(holder), base), standfirst


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
    page: str, base: str, title: str, byline: str, found: str, statement: Statement
) -> str:
    """Return the best text of a page in which hardly any was found: of the second engine, of the
    page's own data where it is for everyone, or what was found."""
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
