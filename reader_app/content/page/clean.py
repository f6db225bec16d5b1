"""What surrounds an article taken out of its page: navigation, boxes, what nobody sees.

Judged by structure, role, whole words of class names and density of links, never by phrases. What
may hold the article stays, whatever it is called.
"""

import re

from reader_app.content.page.measure import Size, measure
from reader_app.content.page.tables import unarrange
from reader_app.content.page.tree import HtmlElement, drop, fold, names, text_of, tokens

__all__ = ["clean"]

SILENT = (
    "script", "style", "template", "link", "meta", "base", "object", "embed", "applet", "canvas",
    "audio", "video", "svg", "select", "textarea", "datalist", "input", "iframe", "frame",
    "frameset", "noscript", "noembed", "noframes", "track", "param", "map", "amp-ad", "amp-embed",
    "amp-analytics", "amp-sidebar", "amp-social-share", "amp-consent", "amp-video", "amp-iframe",
    "amp-audio", "amp-youtube", "amp-sticky-ad", "amp-auto-ads", "amp-user-notification",
)  # fmt: skip
ROLES = frozenset(
    (
        "navigation search dialog alertdialog menu menubar toolbar tablist tooltip contentinfo "
        "banner status timer"
    ).split(" ")
)
COMMENTS = frozenset(
    (
        "comments comment-list commentlist comments-area comments-section comment-section "
        "disqus_thread respond fb-comments comment-respond commentarea livefyre coral_talk_stream "
        "comments-container post-comments article-comments user-comments"
    ).split(" ")
)
# One of these words in a class name, and the element goes unless it may hold the article.
STRONG = frozenset(
    (
        "cookie cookies consent gdpr onetrust didomi newsletter newsletters outbrain taboola "
        "zergnet revcontent advert adverts advertisement advertisements advertising adsense "
        "adslot adunit sharedaddy addthis addtoany sharethis sharebar breadcrumb breadcrumbs "
        "relatedposts pagination disqus mostread readnext recirc recirculation"
    ).split(" ")
)
# One of these, and it goes unless it holds prose that is no list of links.
WEAK = frozenset(
    (
        "ad ads share sharing shares social promo promos promoted promotion sponsor sponsored "
        "related recommended recommendations recommendation trending popular subscribe "
        "subscription signup login signin tags taglist toolbar pager popup modal overlay menu nav "
        "navbar navigation navi sidebar footer masthead donate toast prevnext readmore "
        "topics follow syndication paywall regwall"
    ).split(" ")
)
PAIRS = (
    ("read", "also"), ("read", "next"), ("read", "more"), ("see", "also"), ("also", "like"),
    ("most", "read"), ("most", "popular"), ("most", "viewed"), ("sign", "up"), ("more", "stories"),
    ("more", "from"), ("up", "next"), ("more", "on"), ("links", "block"), ("topic", "list"),
    ("skip", "link"), ("tag", "list"), ("tag", "cloud"), ("post", "nav"), ("author", "bio"),
)  # fmt: skip
LABELS = frozenset(("share", "ad", "related", "read-more"))
BUTTONS = frozenset(("button", "btn", "cta"))
UNSEEN = frozenset(
    (
        "sr-only visually-hidden visuallyhidden visually_hidden screen-reader-text "
        "screen-reader-only screenreader-only u-visually-hidden element-invisible a11y-hidden "
        "skip-link"
    ).split(" ")
)
# Elements of a text: they hold it, so that their class alone says nothing against them.
TEXT = frozenset(
    (
        "html body main article p h1 h2 h3 h4 h5 h6 li td th tr tbody thead tfoot table figure "
        "figcaption blockquote pre code em strong b i span dl dt dd cite q sup sub time picture "
        "img a br caption mark ruby rt rp details summary"
    ).split(" ")
)
DISPLAY = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
ARTICLE = 0.4  # share of the page's prose from which on an element may be the article
MOST = 0.7  # share of its text
FORM = 0.25  # share of the page's text from which on a form is put around the article
SOME = 200  # bytes of prose that a box with a weak name may not have
LINKS = 0.3  # share of link text from which on a box is a list of links
BUTTON = 5  # words that a link dressed as a button has
WAITING = 600  # bytes of prose
LABEL = 120  # bytes of a text that may be the label of something left out


def clean(root: HtmlElement) -> None:
    """Take out of the page's tree what is certainly not its article."""
    for template in list(root.iter("template")):
        if template.get("shadowrootmode") or template.get("shadowroot"):
            template.drop_tag()
    for formula in list(root.iter("math")):
        spell(formula)
    for element in list(root.iter(*SILENT)):
        if element is not root:
            drop(element)
    unwrap(root)
    sizes = measure(root)
    if hidden(root, sizes):
        sizes = measure(root)
    total = sizes[root]
    for element in list(root.iter()):
        if element is not root and element.tag not in ("head", "title"):
            size = sizes[element]
            if surplus(element, size) and not may_be_article(element, size, total):
                drop(element)


def spell(formula: HtmlElement) -> None:
    """Replace a formula by its source text, which can be shown."""
    source = next(formula.iter("annotation"), None)
    text = formula.get("alttext") or text_of(formula if source is None else source)
    tail = formula.tail
    formula.clear()
    formula.tag, formula.text, formula.tail = "span", text, tail


def unwrap(root: HtmlElement) -> None:
    """Keep what forms and buttons are put around: whole pages, pictures, questions."""
    for button in list(root.iter("button")):
        head = next(button.iterancestors("h2", "h3", "h4", "summary", "dt"), None)
        question = head is not None and text_of(head) == text_of(button)
        if button.find(".//img") is not None or question:
            button.drop_tag()
        else:
            drop(button)
    everything = len(text_of(root))
    for form in list(root.iter("form")):
        if len(text_of(form)) > everything * FORM or form.find(".//h1") is not None:
            form.drop_tag()
        else:
            drop(form)
    unarrange(root)
    for holder in list(root.iter("fieldset", "label", "optgroup", "font", "nobr", "blink")):
        holder.drop_tag()


def hidden(root: HtmlElement, sizes: dict[HtmlElement, Size]) -> bool:
    """Drop what no reader sees; but what holds a good part of a page's prose, and not once more
    what is seen, waits for a script to show it. Returns whether there was anything."""
    dropped = False
    for element in list(root.iter()):
        if element.tag in ("html", "body") or not unseen(element):
            continue
        prose = sizes[element].prose
        if prose < WAITING or prose < sizes[root].prose * 0.25 or seen_elsewhere(element, root):
            drop(element)
            dropped = True
    return dropped


def seen_elsewhere(element: HtmlElement, root: HtmlElement) -> bool:
    """Whether the paragraphs of a hidden element stand in the page a second time."""
    inner = set(element.iter("p"))
    said = {fold(text_of(one)) for one in inner if len(text_of(one)) > LABEL / 2}
    others = {fold(text_of(one)) for one in root.iter("p") if one not in inner}
    return not said.isdisjoint(others)


def unseen(element: HtmlElement) -> bool:
    attributes = element.attrib
    if "hidden" in attributes and attributes["hidden"] != "until-found":
        return True
    if "style" in attributes and DISPLAY.search(attributes["style"]):
        return True
    if attributes.get("aria-hidden") == "true" and element.tag not in ("img", "figure", "picture"):
        return element.find(".//img") is None
    if element.tag == "dialog":
        return "open" not in attributes
    return "class" in attributes and not UNSEEN.isdisjoint(names(element))


def may_be_article(element: HtmlElement, size: Size, total: Size) -> bool:
    """Whether an element holds so much that it is not dropped for what it is called."""
    if not COMMENTS.isdisjoint(names(element)) and element.find(".//h1") is None:
        return total.prose - size.prose < SOME
    if size.prose > total.prose * ARTICLE and size.prose > SOME:
        return True
    if size.text > total.text * MOST:
        return True
    return element.tag == "main" or any(
        "articleBody" in (one.get("itemprop") or "")
        for one in element.iter("div", "section", "article")
    )


def surplus(element: HtmlElement, size: Size) -> bool:
    """Whether the tag, role or names of an element say that it is not part of an article."""
    if element.tag in TEXT:
        return label(element, size)
    if element.tag == "nav" or element.get("role") in ROLES:
        return element.find(".//h1") is None or element.tag == "nav"
    if element.tag == "header":
        return (
            outside(element) and element.find(".//h1") is None and element.find(".//figure") is None
        )
    if element.tag == "footer":
        return outside(element)
    if element.tag == "aside" and boxed(size):
        return True
    own = tokens(element)
    if not COMMENTS.isdisjoint(names(element)):
        return True
    if titled(element):
        return False
    if not STRONG.isdisjoint(own):
        return True
    weak = not WEAK.isdisjoint(own) or any(one in own and two in own for one, two in PAIRS)
    listed = size.density > LINKS
    return weak and (listed or (size.prose < SOME and not lone(size) and not shows(element)))


def titled(element: HtmlElement) -> bool:
    """Whether a section's id is made of its own heading: its words are those of the text."""
    own = fold(element.get("id") or "")
    heading = next(element.iter("h1", "h2", "h3", "h4", "h5"), None) if own else None
    return heading is not None and fold(text_of(heading)) == own


def shows(element: HtmlElement) -> bool:
    """Whether a box holds a captioned figure, a quotation, code or a table."""
    return next(element.iter("figcaption", "pre", "blockquote", "table"), None) is not None


def lone(size: Size) -> bool:
    """Whether a box is a picture without a text: its name may be that of a lightbox."""
    return size.pictures > 0 and size.text < LABEL and size.anchors <= size.pictures


def boxed(size: Size) -> bool:
    """Whether an aside is a list of links or next to nothing."""
    return size.density > LINKS or (size.text < 20 and not size.pictures)


def label(element: HtmlElement, size: Size) -> bool:
    """Whether a short line of text is called what it is: "share", "advertisement"."""
    if element.tag in ("html", "body", "main", "article", "table") or size.text > LABEL:
        return False
    if size.pictures or not element.attrib:
        return False
    own = names(element)
    words = len(text_of(element).split())
    if size.density > 0.9 and words <= BUTTON and not BUTTONS.isdisjoint(tokens(element)):
        return True
    exact = not STRONG.isdisjoint(own) or not LABELS.isdisjoint(own)
    return exact and (size.density > 0.4 or words <= 2)


def outside(element: HtmlElement) -> bool:
    """Whether an element stands outside every article, quotation and figure."""
    return next(element.iterancestors("article", "main", "blockquote", "figure"), None) is None
