"""The markup of the articles."""

from reader_app.demo.markup import Picture, opening, render, words

__all__: list[str] = []

TEXT = """First *word* with [a link](https://a.example/x) and `code`.[^1]

## Heading

> Said so.
> -- Somebody

- one
- two

1. three

| A | B |
| 1 < 2 | **3** |

!harbour | A caption | A credit

```python
if a < b:

    pass
```

{楓|かえで} last.

[^1]: A note."""


def test_every_kind_of_block_becomes_html() -> None:
    html = render(TEXT, lambda p: f"[{p.name}/{p.caption}/{p.credit}]")
    for piece in (
        '<p>First <em>word</em> with <a href="https://a.example/x">a link</a> and ',
        '<code>code</code>.<sup id="ref-1"><a href="#note-1">1</a></sup></p>',
        "<h2>Heading</h2>",
        "<blockquote><p>Said so.</p><p><cite>Somebody</cite></p></blockquote>",
        "<ul><li>one</li><li>two</li></ul>",
        "<ol><li>three</li></ol>",
        '<th scope="col">A</th>',
        "<td>1 &lt; 2</td><td><strong>3</strong></td>",
        "[harbour/A caption/A credit]",
        '<pre><code class="language-python">if a &lt; b:\n\n    pass</code></pre>',
        "<ruby>楓<rp>(</rp><rt>かえで</rt><rp>)</rp></ruby> last.",
        '<section class="footnotes"><ol><li id="note-1">A note. <a href="#ref-1">↩</a></li>',
    ):
        assert piece in html


def test_the_opening_is_paragraphs_only() -> None:
    assert opening(TEXT, 2).endswith("{楓|かえで} last.")
    assert "Heading" not in opening(TEXT, 2)


def test_captions_tables_code_and_notes_are_not_counted() -> None:
    assert words(TEXT) == 7 + 1 + 3 + 2 + 1 + 2


def test_a_picture_line_has_three_parts() -> None:
    assert Picture.parse("a | b | c") == Picture("a", "b", "c")
