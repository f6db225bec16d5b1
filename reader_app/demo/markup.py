"""The small markup that the demonstration's articles are written in.

Blocks are parted by an empty line: `## heading`, `> quotation` (`> -- who said it`), `- item`,
`1. item`, `| cell | cell |` (first row: headings), `!picture | caption | credit`, a fenced code
block, `[^1]: footnote`, else a paragraph. Inside: `*emphasis*`, `**strong**`, `` `code` ``,
`[text](address)`, `[^1]`, `{漢字|かんじ}`.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from html import escape

__all__ = ["Picture", "opening", "render", "words"]

INLINE = (
    (re.compile(r"`([^`]+)`"), r"<code>\1</code>"),
    (re.compile(r"\*\*([^*]+)\*\*"), r"<strong>\1</strong>"),
    (re.compile(r"\*([^*]+)\*"), r"<em>\1</em>"),
    (re.compile(r"\[\^(\d+)\]"), r'<sup id="ref-\1"><a href="#note-\1">\1</a></sup>'),
    (re.compile(r"\[([^\]]+)\]\(([^)\s]+)\)"), r'<a href="\2">\1</a>'),
    (
        re.compile(r"\{([^|}]+)\|([^}]+)\}"),
        r"<ruby>\1<rp>(</rp><rt>\2</rt><rp>)</rp></ruby>",
    ),
)
UNSEEN = re.compile(r"<rt>.*?</rt>|<sup.*?</sup>|</?(?:a|b|em|strong|code|ruby|rp|cite)\b[^>]*>")
TAG = re.compile(r"<[^>]+>")


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture in an article; `name` is its file's, without the suffix."""

    name: str
    caption: str
    credit: str

    @classmethod
    def parse(cls, line: str) -> "Picture":
        """Read `name | caption | credit`."""
        name, caption, credit = (part.strip() for part in line.split("|"))
        return cls(name, caption, credit)


def render(text: str, figure: Callable[[Picture], str]) -> str:
    """An article's text as HTML; `figure` draws a picture with its caption."""
    notes: list[str] = []
    parts = []
    for block in _blocks(text):
        if note := re.match(r"\[\^(\d+)\]:\s*(.*)", block, re.DOTALL):
            back = f'<a href="#ref-{note[1]}">↩</a>'
            notes.append(f'<li id="note-{note[1]}">{_inline(note[2])} {back}</li>')
        else:
            parts.append(_block(block, figure))
    if notes:
        parts.append(f'<section class="footnotes"><ol>{"".join(notes)}</ol></section>')
    return "\n".join(parts)


def opening(text: str, paragraphs: int) -> str:
    """The source of the first paragraphs, nothing else."""
    return "\n\n".join([b for b in _blocks(text) if _is_paragraph(b)][:paragraphs])


def words(text: str) -> int:
    """Words of the running text: paragraphs, headings, quotations and lists."""
    running = [b for b in _blocks(text) if _is_paragraph(b) or b[0] in "#>-1"]
    html = " ".join(_block(b, lambda _: "") for b in running)
    return len(TAG.sub(" ", UNSEEN.sub("", html)).split())


def _blocks(text: str) -> list[str]:
    found = re.findall(r"```.*?\n```|(?:(?!\n[ \t]*\n|```).)+", text, re.DOTALL)
    return [block.strip("\n ") for block in found if block.strip()]


def _is_paragraph(block: str) -> bool:
    return not re.match(r"#|>|- |\d+\. |\||!|```|\[\^", block)


def _inline(text: str) -> str:
    html = escape(" ".join(text.splitlines()), quote=False)
    for pattern, replacement in INLINE:
        html = pattern.sub(replacement, html)
    return html


def _block(block: str, figure: Callable[[Picture], str]) -> str:
    lines = block.splitlines()
    match block[0]:
        case "#":
            return f"<h2>{_inline(block.lstrip('# '))}</h2>"
        case ">":
            return _quotation(lines)
        case "|":
            return _table(lines)
        case "!":
            return figure(Picture.parse(block[1:]))
        case "`" if block.startswith("```"):
            language, code = block[3:].removesuffix("```").split("\n", 1)
            return f'<pre><code class="language-{language}">{escape(code.rstrip())}</code></pre>'
        case _ if _is_paragraph(block):
            return f"<p>{_inline(block)}</p>"
        case _:
            kind = "ul" if block.startswith("-") else "ol"
            items = re.split(r"(?m)^(?:- |\d+\. )", block)[1:]
            return f"<{kind}>{''.join(f'<li>{_inline(i.strip())}</li>' for i in items)}</{kind}>"


def _quotation(lines: list[str]) -> str:
    said = [line[1:].strip() for line in lines]
    by = said.pop()[2:].strip() if said[-1].startswith("--") else ""
    source = f"<p><cite>{_inline(by)}</cite></p>" if by else ""
    return f"<blockquote><p>{_inline(' '.join(said))}</p>{source}</blockquote>"


def _table(lines: list[str]) -> str:
    rows = [[_inline(cell.strip()) for cell in line.strip("| ").split("|")] for line in lines]
    head = "".join(f'<th scope="col">{cell}</th>' for cell in rows[0])
    body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows[1:])
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
