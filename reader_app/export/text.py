"""Articles as plain text."""

from bs4 import Tag

from reader_app.export.markdown import Converter, played

__all__ = ["to_text"]

MARK = "•"


def to_text(title: str, byline: str, html: str) -> str:
    """Return an article as plain text that ends in a line feed: blocks are separated by an empty
    line, items of lists marked, cells of tables separated by tabs.

    `html` is the sanitised text of an article.
    """
    body = Plain(bullets=MARK, newline_style="backslash").convert(html)
    parts = [part for part in (title.strip(), byline.strip(), body.strip()) if part]
    return "\n\n".join(parts) + "\n"


class Plain(Converter):
    """The same walk through the text without Markdown's signs."""

    def escape(self, text: str, parent_tags: set[str]) -> str:
        return text

    def bare(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        return text

    convert_b = convert_strong = convert_em = convert_i = convert_code = bare
    convert_kbd = convert_samp = convert_del = convert_s = convert_sub = convert_sup = bare

    def convert_a(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        return text or played(el)

    def convert_img(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        return ""

    def convert_br(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        return "\n"

    def convert_hN(self, n: int, el: Tag, text: str, parent_tags: set[str]) -> str:
        return f"\n\n{' '.join(text.split())}\n\n" if text.strip() else ""

    def convert_hr(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        return "\n\n* * *\n\n"

    def convert_pre(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        return f"\n\n{text.strip(chr(10))}\n\n"

    def convert_summary(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        return f"\n\n{text.strip()}\n\n"

    def convert_td(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        return " ".join(text.split()) + "\t"

    convert_th = convert_td

    def convert_tr(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        return text.rstrip("\t") + "\n"
