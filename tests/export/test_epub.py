"""Editions as EPUB 3: what is in the book, and that epubcheck finds nothing to complain of."""

import io
import random
import re
import shutil
import subprocess
import zipfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PIL import Image

from reader_app.content import sanitise
from reader_app.content.sanitise import TAGS
from reader_app.export import Book, Chapter, Picture, write_epub
from reader_app.export.epub.address import link
from reader_app.export.epub.markup import xhtml
from reader_app.export.epub.pictures import fitted

__all__: list[str] = []

SEEDS = 40
URL = "https://tribune.example/a.webp"
HOSTILE = """
<p>Hi &amp; <b>bold <p>inner</p></b></p><ul>text<p>x</p><li>ok<ul><li>n</li></ul></li></ul>
<dl><dd>a</dd><dt>b</dt></dl><dl><dt>t<p>x</p></dt><dd>d<p>q</p></dd></dl><h1>Big</h1>
<table><caption><p>Cap</p></caption><tr><th><h3>H</h3></th><td colspan="0" rowspan="2">x
<table><tr><td>in</td></tr></table></td></tr><tr></tr></table><table></table><address><h2>x</h2>
</address><figure><figcaption>one</figcaption><img src="https://tribune.example/a.webp"
alt="A &quot;q&quot;"><figcaption>two</figcaption></figure><center><font>c</font></center>
<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp>tail</ruby><ruby><rb>字</rb><rtc><rt>ji</rt></rtc></ruby>
<a href="#n-f1">1</a><p id="n-f1">note <a href="https://exa mple.org/a b?q=ü#%zz">l</a>
<a href="https://bücher.example/ä?x=1&amp;y=%">m</a><a href="http://[bad">z</a>
<a href="#none">nn</a></p><img id="n-f1" src="https://tribune.example/lost.png" alt="gone"><hr>
<pre><code class="language-py">x &lt; 1</code></pre><details><summary>S</summary>more</details>
<time datetime="foo">t</time><bdo>q</bdo><span><div>b</div></span><a href="https://a.example"><p>
para</p></a><a class="media-audio" href="https://a.example/x.mp3" title="Talk"></a><li>stray</li>
<p lang="x_y_z" dir="rtl">مرحبا</p><h6><p>p in h</p></h6>
<ol start="x" reversed type="Z"><li value="3">one</li></ol>
<a href="https://a.example">o<a href="https://b.example">i</a></a><q cite="x">q</q>
<del datetime="never">gone</del><a href="mailto:a@b.example?subject=Hi there">mail</a>
"""
ARABIC = "<p>أعلنت المدينة عن بناء <b>رصيف</b>.</p><ul><li>أول</li></ul>"
CHINESE = "<p>将在风暴后<ruby>重建<rt>chóngjiàn</rt></ruby>。</p><hr>"


def picture(kind: str, size: tuple[int, int] = (64, 40), mode: str = "RGB") -> Picture:
    out = io.BytesIO()
    Image.new(mode, size, 90 if mode == "L" else (90, 120, 150, 128)[: len(mode)]).save(out, kind)
    return Picture(kind.lower() * 8, out.getvalue)


def book(chapters: Sequence[Chapter], **facts: object) -> Book:
    usual: dict[str, object] = {
        "title": "Morning", "identifier": "urn:uuid:12345678-1234-5678-1234-567812345678",
        "modified": 1_795_428_120, "chapters": chapters, "subtitle": "23 November · 20 minutes",
        "headline": "City rebuilds its wall", "languages": ("en", "ar"),
    }  # fmt: skip
    return Book(**{**usual, **facts})  # type: ignore[arg-type]


def written(made: Book) -> zipfile.ZipFile:
    out = io.BytesIO()
    write_epub(made, out)
    return zipfile.ZipFile(out)


CHAPTER = Chapter(
    "City & harbour <wall>", HOSTILE, "Top stories", "The Tribune · World", "By W", "23 November",
    "A standfirst", "en", "https://tribune.example/1?a=b&c=é", picture("JPEG"),
    {URL: picture("WEBP")},
)  # fmt: skip


def test_the_media_type_comes_first_and_unpacked() -> None:
    made = written(book([CHAPTER]))
    first = made.infolist()[0]
    assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
    assert made.read("mimetype") == b"application/epub+zip"


def test_the_same_book_has_the_same_bytes() -> None:
    books = []
    for _ in range(2):
        out = io.BytesIO()
        write_epub(book([CHAPTER]), out)
        books.append(out.getvalue())
    assert books[0] == books[1]


def test_every_page_is_well_formed_and_stands_in_the_order_of_the_edition() -> None:
    made = written(book([CHAPTER, replace(CHAPTER, title="Second", language="ar", heading="")]))
    for name in made.namelist():
        if name.endswith((".xhtml", ".opf", ".ncx", ".xml")):
            ElementTree.fromstring(made.read(name))
    nav = made.read("EPUB/nav.xhtml").decode()
    assert nav.index("article-001.xhtml") < nav.index("article-002.xhtml")
    assert nav.count("Top stories") == 1
    second = made.read("EPUB/article-002.xhtml").decode()
    assert 'lang="ar" xml:lang="ar" dir="rtl"' in second
    first = made.read("EPUB/article-001.xhtml").decode()
    assert "<title>City &amp; harbour &lt;wall&gt;</title>" in first
    assert 'href="https://tribune.example/1?a=b&amp;c=%C3%A9"' in first
    package = made.read("EPUB/package.opf").decode()
    assert "<dc:language>en</dc:language>\n<dc:language>ar</dc:language>" in package
    assert "2026-11-23T10:02:00Z" in package
    assert (
        'page-progression-direction="rtl"'
        in written(book([CHAPTER], languages=("ar",))).read("EPUB/package.opf").decode()
    )


def test_pictures_are_in_the_book_once_as_every_reader_shows_them() -> None:
    twice = replace(CHAPTER, html=HOSTILE + f'<img src="{URL}" alt="again">')
    made = written(book([twice, twice], cover=picture("WEBP")))
    names = [name for name in made.namelist() if name.startswith("EPUB/pictures/")]
    assert len(names) == 2
    kinds = {Image.open(io.BytesIO(made.read(name))).format for name in names}
    assert kinds == {"JPEG"}
    assert "[gone]" in made.read("EPUB/article-001.xhtml").decode()
    cover = Image.open(io.BytesIO(made.read("EPUB/cover.jpg")))
    assert (cover.format, cover.size) == ("JPEG", (1200, 1800))


@pytest.mark.parametrize(
    ("kind", "size", "mode", "becomes"),
    [
        ("JPEG", (64, 40), "RGB", ("JPEG", (64, 40))),
        ("PNG", (64, 40), "RGBA", ("PNG", (64, 40))),
        ("GIF", (64, 40), "L", ("GIF", (64, 40))),
        ("WEBP", (64, 40), "RGBA", ("PNG", (64, 40))),
        ("BMP", (64, 40), "RGB", ("JPEG", (64, 40))),
        ("JPEG", (3200, 400), "RGB", ("JPEG", (1600, 200))),
    ],
)
def test_a_picture_is_fitted(
    kind: str, size: tuple[int, int], mode: str, becomes: tuple[str, tuple[int, int]]
) -> None:
    data = picture(kind, size, mode).read()
    assert data is not None
    fit = fitted(data)
    assert fit is not None
    found = Image.open(io.BytesIO(fit[0]))
    assert (found.format, found.size) == becomes


def test_a_picture_that_is_gone_or_broken_is_left_out() -> None:
    for data in (None, b"rotten", b""):
        lost = Picture("lost", lambda data=data: data)  # type: ignore[misc]
        made = written(book([replace(CHAPTER, lead=lost, pictures={URL: lost})], cover=lost))
        assert not [name for name in made.namelist() if "pictures/" in name]


@pytest.mark.parametrize(
    ("address", "becomes"),
    [
        ("https://a.example/x y?q=ü#z z", "https://a.example/x%20y?q=%C3%BC#z%20z"),
        ("https://bücher.example/", "https://xn--bcher-kva.example/"),
        ("https://a.example:8080/%41%zz", "https://a.example:8080/%2541%25zz"),
        ("http://[bad", ""),
        ("javascript:alert(1)", ""),
        ("https:///nowhere", ""),
        ("https://a.example:port/", ""),
        ("mailto:a@b.example", "mailto:a@b.example"),
        ("https://a_b.example/", "https://a_b.example/"),
    ],
)
def test_addresses_are_links_or_nothing(address: str, becomes: str) -> None:
    assert link(address) == becomes


@pytest.mark.parametrize(
    ("html", "becomes"),
    [
        ("<span><p>x</p></span>", "<p>x</p>"),
        ("<p>a<b>b</b></p>", "<p>a<b>b</b></p>"),
        ("<ul>t<li>x</li></ul>", "<p>t</p><ul><li>x</li></ul>"),
        ("<ruby>漢<rt>kan</rt>x</ruby>", "<ruby>漢<rt>kan</rt></ruby>x"),
        ("<table><tr></tr></table>", ""),
        ('<a href="#n">1</a><i id="n">x</i>', '<a href="#n1">1</a><i id="n1">x</i>'),
        ('<a href="#n">1</a><br id="n">', '<a href="#n1">1</a><br/><span id="n1"></span>'),
        ('<a href="#gone">1</a>', "1"),
        ("a\x00b\x0bc", "abc"),
        ("", ""),
    ],
)
def test_markup_is_put_where_it_may_stand(html: str, becomes: str) -> None:
    assert xhtml(html, lambda url: None) == becomes


def test_no_word_is_lost_whatever_the_markup() -> None:
    for seed in range(SEEDS):
        html = sanitise(tangle(random.Random(seed)), "https://tribune.example/")
        words = set("".join(ElementTree.fromstring(f"<r>{shown(html)}</r>").itertext()).split())
        there = set(re.findall(r"\bw\d+\b", re.sub("<[^>]*>", " ", html)))
        assert there, seed
        assert not there - words, seed


def shown(html: str) -> str:
    return xhtml(html, lambda url: "pictures/x.png")


def tangle(dice: random.Random, depth: int = 0) -> str:
    """Elements inside each other as no publisher would dare."""
    parts = []
    for _ in range(dice.randint(1, 4)):
        name = dice.choice(sorted(TAGS))
        facts = dice.choice(
            ["", ' id="n-x"', ' href="#x"', ' dir="auto"', ' lang="de"', ' colspan="2"']
        )
        facts += f' src="{URL}"' if name == "img" else ""
        inner = tangle(dice, depth + 1) if depth < 5 else ""
        parts.append(f"w{dice.randint(0, 399)} <{name}{facts}>{inner}</{name}> ")
    return "".join(parts)


@pytest.mark.skipif(
    not (shutil.which("epubcheck") and shutil.which("java")),
    reason="epubcheck is not installed (apt-get install epubcheck)",
)
def test_epubcheck_finds_nothing_to_complain_of(tmp_path: Path) -> None:
    """One run for everything: Java takes seconds to start."""
    arabic = replace(CHAPTER, html=ARABIC, title="رصيف", language="ar", heading="العالم")
    chinese = replace(CHAPTER, html=CHINESE, title="防波堤", language="zh-Hans", url="no address")
    chapters = [CHAPTER, arabic, chinese]
    chapters.append(Chapter("", "", language="x"))
    html = "".join(tangle(random.Random(seed)) for seed in range(SEEDS // 4))
    clean = sanitise(html, "https://tribune.example/")
    chapters.append(replace(CHAPTER, html=clean, title="Tangle"))
    file = tmp_path / "book.epub"
    with file.open("wb") as out:
        write_epub(book(chapters, cover=picture("PNG", mode="RGBA")), out)
    program = shutil.which("epubcheck") or ""
    java = ["java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", program]
    command = java if zipfile.is_zipfile(program) else [program]
    command += ["--failonwarnings", str(file)]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-3000:]
