"""A publisher's text as the viewer shows it."""

from collections.abc import Collection, Mapping

from lxml import html as lxml_html  # type: ignore[import-untyped]

from reader_app.content.render.flow import HEADINGS, Flow
from reader_app.content.render.hyphens import Hyphenator
from reader_app.content.render.picture import Pictures
from reader_app.content.render.table import right_to_left
from reader_app.content.sanitise import sanitise

__all__ = ["render", "render_full"]

NO_NOTES: Mapping[str, str] = {}


def render(
    html: str,
    pictures: Mapping[str, str | None],
    *,
    notes: Mapping[str, str] = NO_NOTES,
    small: Collection[str] = (),
    language: str = "",
    hyphenate: int = 0,
) -> str:
    """Return `html` in the subset that the viewer's text engine understands.

    The text is sanitised once more, whatever was done before. It comes out as a flat row of
    paragraphs, headings (h2 to h4), lists and tables; the style of each block holds one number,
    `domain.mark` of its role and depth of quotation, and nothing else, so no look of a
    publisher's survives. Addresses are http, https and mailto, `#id` inside the text,
    `article:picture/SHA256` for pictures, `article:enlarge/SHA256` for the links around them and
    `article:full/NUMBER` for links to what is too wide for the column.

    `pictures`: address of a picture to the SHA-256 of its file, None where it is not stored;
    `notes`: address to a sentence that says why; `small`: addresses of pictures that stand in the
    line. `language` (BCP 47) and `hyphenate`, the letters of the shortest word that gets soft
    hyphens (0 for none; never in code, links, headings, captions and tables).
    """
    flow = walk(html, Pictures(pictures, notes, small), Hyphenator(language, hyphenate))
    return flow.finished


def render_full(html: str, number: int, pictures: Mapping[str, str | None]) -> str:
    """Return the piece of a text that its link `article:full/NUMBER` opens, a table or code, in the
    same subset; "" where there is no such piece."""
    return walk(html, Pictures(pictures, NO_NOTES, ()), Hyphenator("", 0)).full.get(number, "")


def walk(html: str, pictures: Pictures, hyphenate: Hyphenator) -> Flow:
    """Return the walk over a text, done."""
    parser = lxml_html.HTMLParser(huge_tree=True, remove_comments=True, remove_pis=True)
    clean = sanitise(html, "")
    root = lxml_html.fragment_fromstring(clean, create_parent="div", parser=parser)
    targets = {link.get("href", "")[1:] for link in root.iter("a") if in_page(link.get("href"))}
    levels = [HEADINGS.index(str(element.tag)) for element in root.iter(*HEADINGS)]
    flow = Flow(
        pictures,
        hyphenate,
        frozenset(targets - {""}),
        min(levels, default=0),
    )
    flow.mirrored = right_to_left(root)
    flow.run(root)
    return flow


def in_page(address: str | None) -> bool:
    return bool(address) and str(address).startswith("#")
