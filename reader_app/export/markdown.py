"""Articles as Markdown (CommonMark with tables)."""

import re

from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString
from markdownify import ATX, BACKSLASH, MarkdownConverter

__all__ = ["to_markdown"]

# What is Markdown anywhere in a line; an underscore inside a word is not.
SPECIAL = re.compile(r"[\\`*\[\]<]|(?<!\w)_|_(?!\w)|~(?=~)|(?<=~)~|&(?=#?\w+;)")
# What is Markdown at the start of a line: headings, lists, quotations, rules, underlines.
OPENING = re.compile(r"^(\s*)(#{1,6}(?=\s|$)|[+-](?=\s|$)|>|={2,}|-{2,}|\+{2,})")
NUMBERED = re.compile(r"^(\s*\d{1,9})([.)])(?=\s|$)")
BREAKS = re.compile(r"\s*\n\s*")
FENCE = re.compile(r"`{3,}")
ADDRESS = re.compile(r"(?:https?|mailto):", re.IGNORECASE)
LINKED = re.compile(r"https?://[^\s<>]+")
MEDIUM = re.compile(r"media-(audio|video)")
LANGUAGE = re.compile(r"language-([\w+#.-]+)")
COLUMNS = 100
CELLS = frozenset(("td", "th"))


def to_markdown(title: str, byline: str, html: str, source: str = "") -> str:
    """Return an article as Markdown that ends in a line feed. `source`: the address of its page,
    to stand under the byline.

    `html` is the sanitised text of an article. Whatever of its text would mean something in
    Markdown is escaped; links and pictures other than http, https and mailto are left out.
    """
    converter = Converter(
        heading_style=ATX, newline_style=BACKSLASH, bullets="-", sup_symbol="<sup>",
        sub_symbol="<sub>", keep_inline_images_in=["td", "th", "a", "h2", "h3"],
    )  # fmt: skip
    parts = [
        f"# {converter.escape(title.strip(), set())}" if title.strip() else "",
        f"*{converter.escape(byline.strip(), set())}*" if byline.strip() else "",
        f"<{source.strip()}>" if LINKED.fullmatch(source.strip()) else "",
        converter.convert(html).strip(),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


class Converter(MarkdownConverter):
    """markdownify with its escaping, tables, lists, code and addresses put right."""

    opening = False  # whether the text at hand begins a line

    def convert(self, html: str) -> str:
        soup = BeautifulSoup(html, "html.parser")
        for inner in soup.find_all(["ul", "ol"]):
            settle(inner)
        return str(self.convert_soup(soup))

    def process_text(self, el: NavigableString, parent_tags: set[str] | None = None) -> str:
        before = el.previous_sibling
        self.opening = before is None or getattr(before, "name", "") == "br"
        text = str(super().process_text(el, parent_tags=parent_tags))  # type: ignore[misc]
        self.opening = False
        return text.replace("\xad", "")  # a soft hyphen would part the word in a plain text

    def escape(self, text: str, parent_tags: set[str]) -> str:
        text = SPECIAL.sub(r"\\\g<0>", text)
        if self.opening:
            text = NUMBERED.sub(r"\1\\\2", OPENING.sub(r"\1\\\2", text))
        return text.replace("|", r"\|") if CELLS & parent_tags else text

    def convert_a(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        href = str(el.get("href") or "")
        if not text.strip():
            text = self.escape(played(el), parent_tags)
        if "_noformat" in parent_tags or not ADDRESS.match(href) or not text.strip():
            return text
        before, after = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
        return f"{before}[{text.strip()}]({address(href)}){after}"

    def convert_img(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        source = str(el.get("src") or "")
        alt = SPECIAL.sub(r"\\\g<0>", " ".join(str(el.get("alt") or "").split()))
        if CELLS & parent_tags:
            alt = alt.replace("|", r"\|")
        return f"![{alt}]({address(source)})" if ADDRESS.match(source) else alt

    def convert_br(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        if CELLS & parent_tags:
            return "<br>"
        return " " if "_inline" in parent_tags else "\\\n"

    def convert_p(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        if CELLS & parent_tags:
            return f"\n{text.strip()}\n"
        return self.block(el, text, parent_tags)

    def convert_td(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        columns = str(el.get("colspan") or "1")
        across = min(int(columns), COLUMNS) if columns.isdecimal() else 1
        return f" {BREAKS.sub('<br>', text.strip())} |" + " |" * (across - 1)

    convert_th = convert_td

    def convert_pre(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        fence = "`" * max(3, *(len(run) + 1 for run in FENCE.findall(text)), 3)
        return f"\n\n{fence}{language(el)}\n{text.strip(chr(10))}\n{fence}\n\n" if text else ""

    def convert_rt(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        bracketed = el.parent is not None and el.parent.find("rp") is not None
        return text if bracketed else f"({text})"

    def convert_summary(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        return f"\n\n**{text.strip()}**\n\n" if text.strip() else ""

    def block(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        text = text.strip()
        if "_inline" in parent_tags:
            return f" {text} "
        return f"\n\n{text}\n\n" if text else ""

    convert_div = convert_article = convert_section = convert_figcaption = block
    convert_figure = convert_aside = convert_details = convert_address = convert_main = block
    convert_header = convert_footer = convert_hgroup = convert_center = block


def played(link: Tag) -> str:
    """What a link stands for that has no text: sound or film with its title."""
    medium = MEDIUM.search(" ".join(link.get_attribute_list("class") or []))
    title = str(link.get("title") or "").strip()
    return ": ".join(filter(None, (medium[1].title(), title))) if medium else ""


def settle(inner: Tag) -> None:
    """Put a list that stands directly in a list into the item before it, as browsers show it."""
    parent = inner.parent
    if parent is None or parent.name not in ("ul", "ol"):
        return
    item = inner.find_previous_sibling("li")
    if isinstance(item, Tag):
        item.append(inner.extract())
    else:
        inner.wrap(BeautifulSoup("", "html.parser").new_tag("li"))


def address(text: str) -> str:
    """Return an address as Markdown wants it inside round brackets."""
    text = text.strip().replace("\n", "").replace("<", "%3C").replace(">", "%3E")
    return f"<{text}>" if re.search(r"[\s()]", text) else text


def language(pre: Tag) -> str:
    for element in (pre, *pre.find_all("code")):
        match = LANGUAGE.search(" ".join(element.get_attribute_list("class") or []))
        if match:
            return match[1]
    return ""
