"""Pages and pictures that are broken or built to hurt: each is reported or read as well as it can
be, and its neighbours arrive whole. `siege` checks the latter, and the bounds of memory."""

import io
import struct
import zlib
from collections.abc import Iterator

import pytest
from PIL import Image

from reader_app.domain import PageState, TextState
from tests.sync.press import Reply, article, picture
from tests.sync.siege import Siege

__all__: list[str] = []

HTML = "text/html; charset=utf-8"
TEXT = article("Headline bad").body.partition(b"<article>")[2]


def page(inner: bytes, head: bytes = b"") -> Reply:
    """A page with an article after `inner`."""
    start = b"<!doctype html><html lang=en><head><title>Headline bad</title>" + head
    return Reply(start + b"</head><body>" + inner + b"<article>" + TEXT)


def fifty_megabytes() -> Iterator[bytes]:
    yield b"<!doctype html><html><body>"
    for _ in range(800):
        yield b"<p>The council met on Monday.</p>" * 2000


def data(text: bytes) -> bytes:
    return b'<script type="application/ld+json">' + text + b"</script>"


def zeros() -> Iterator[bytes]:
    engine = zlib.compressobj(9, wbits=31)
    for _ in range(200):
        yield engine.compress(bytes(1_000_000))
    yield engine.flush()


REFUSED = {
    "50 MB": (Reply(pieces=fifty_megabytes), "too-large"),
    "bomb": (Reply(pieces=zeros, headers={"Content-Encoding": "gzip"}), "too-large"),
    "closed in the middle": (Reply(page(b"").body, cut=900), "truncated"),
    "ends in the middle": (Reply(page(b"").body[:900]), "malformed"),
    "tags without end": (page(b"<i>" * 300_000), "hostile"),
    "empty": (Reply(b""), "malformed"),
    "no content": (Reply(b"", status=204), "malformed"),
    "sign-in": (
        Reply(b"", status=401, headers={"WWW-Authenticate": 'Basic realm="x"'}),
        "forbidden",
    ),
}


@pytest.mark.parametrize("name", REFUSED)
@pytest.mark.timeout(60)
def test_a_page_that_no_reader_can_use_is_reported_and_costs_no_other(
    siege: Siege, name: str
) -> None:
    bad, kind = REFUSED[name]
    assert siege.kinds(siege.page(bad)) == {"/bad": kind}
    (row,) = siege.bad()
    assert (row.page, row.ready) == (PageState.FAILED, False)


BURIED = {
    "boxes": page(b"<div>" * 100_000),
    "comments": page(b"<!-- x -->" * 200_000),
    "attribute": page(b'<p title="' + b"x" * 9_000_000 + b'"></p>'),
    "attributes": page(b"<p " + b" ".join(b"a%d=1" % n for n in range(100_000)) + b"></p>"),
    "links": page(b"<ul>" + b'<li><a href="/l">link</a></li>' * 50_000 + b"</ul>"),
    "data nested": page(b"", data(b'{"@graph":' * 100_000)),
    "data nested and closed": page(b"", data(b"[" * 100_000 + b"]" * 100_000)),
    "data huge": page(b"", data(b"[" + b'{"@type":"Thing","name":"x"},' * 200_000 + b"{}]")),
    "data absurd": page(b"", data(b'{"@type":"Article","wordCount":1e999,"headline":[[{}]]}')),
    "scripts": page(b"<script>x</script>" * 50_000),
    "words": page(b"", b"<meta name=description content='" + b"x" * 5_000_000 + b"'>"),
}


@pytest.mark.parametrize("name", BURIED)
@pytest.mark.timeout(60)
def test_ballast_neither_hides_the_text_nor_costs_a_neighbour(siege: Siege, name: str) -> None:
    report = siege.page(BURIED[name])
    assert siege.kinds(report) == {}
    (row,) = siege.bad()
    assert row.text is TextState.COMPLETE
    assert 200 < row.words < 500


def test_a_page_of_ten_thousand_pictures_gets_three_hundred(siege: Siege) -> None:
    images = b"".join(b'<p>Words, and more.</p><img src="/p%d.png">' % n for n in range(10_000))
    report = siege.page(page(images))
    assert len(siege.kinds(report)) <= 301
    assert sum(path.startswith("/p") for path in siege.press.asked) <= 301


def test_a_title_of_a_megabyte_is_cut(siege: Siege) -> None:
    long = b"x" * 1_000_000
    siege.page(page(b"<h1>" + long + b"</h1>", b"<meta property=og:title content=" + long + b">"))
    (row,) = siege.bad()
    assert len(row.title) <= 2000


def test_a_picture_where_a_page_should_be_leaves_the_feeds_text(siege: Siege) -> None:
    for kind in ("image/png", HTML):
        assert siege.page(Reply(picture().body, kind)).failures == []
        (row,) = siege.bad()
        assert (row.page, row.text, row.ready) == (PageState.UNWANTED, TextState.FEED, True)


@pytest.mark.parametrize(
    "bad",
    [
        Reply(page("Größe".encode()).body.decode().encode("utf-16")),
        Reply(page("Größe".encode()).body, "text/html; charset=iso-8859-1"),
        Reply(page("Größe".encode("cp1252")).body, HTML),
        Reply(page("Größe".encode()).body.replace(b"council", b"cou\0ncil"), "text/html"),
        Reply(page("Größe".encode(), b"<meta charset=utf-16>").body, "text/plain"),
    ],
    ids=["utf-16", "latin-1", "cp1252", "nul", "says utf-16"],
)
def test_lies_about_the_encoding_of_a_page_are_seen_through(siege: Siege, bad: Reply) -> None:
    assert siege.page(bad).failures == []
    (row,) = siege.bad()
    assert "The council met" in siege.library.article(row.id).html


# -- pictures


def png(width: int, height: int) -> bytes:
    """A PNG of a few bytes that claims a size."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(bytes(1000))), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
        for name, body in chunks
    )


def large(kind: str, mode: str, side: int) -> bytes:
    """A picture of one colour, just under the limit of pixels, in few bytes."""
    out = io.BytesIO()
    options = {"compression": "tiff_adobe_deflate"} if kind == "TIFF" else {}
    Image.new(mode, (side, side)).save(out, kind, **options)
    return out.getvalue()


def zlib_text() -> bytes:
    """A PNG whose text chunk is a bomb."""
    bomb = b"zTXt", b"Comment\0\0" + zlib.compress(bytes(60_000_000))
    whole = picture().body
    packed = struct.pack(">I", len(bomb[1])) + bomb[0] + bomb[1]
    return whole[:33] + packed + struct.pack(">I", zlib.crc32(bomb[0] + bomb[1])) + whole[33:]


def profile_bomb() -> bytes:
    """A PNG whose colour profile is a bomb."""
    profile = b"x\0\0" + zlib.compress(bytes(60_000_000))
    chunk = b"iCCP" + profile
    whole = picture().body
    packed = struct.pack(">I", len(profile)) + chunk + struct.pack(">I", zlib.crc32(chunk))
    return whole[:33] + packed + whole[33:]


def animation(side: int, frames: int) -> bytes:
    """A GIF of many frames, each of them a few bytes."""
    pictures = [Image.new("P", (side, side), n % 2) for n in range(2)]
    out = io.BytesIO()
    pictures[0].save(out, "GIF", save_all=True, append_images=pictures[1:], duration=20)
    whole = out.getvalue()
    last = whole.rindex(b"\x21\xf9\x04")
    return whole[:last] + whole[last:-1] * (frames - 1) + b";"


SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink">'
COPIES = (
    SVG
    + '<g id="a0"><path d="M0 0h1"/></g>'
    + "".join(f'<g id="a{n}">' + f'<use x:href="#a{n - 1}"/>' * 10 + "</g>" for n in range(1, 12))
    + "</svg>"
)
CIRCLE = SVG + '<g id="a"><use x:href="#b"/></g><g id="b"><use x:href="#a"/></g></svg>'
ENTITIES = (
    "<!DOCTYPE svg [<!ENTITY a 'lol'>"
    + "".join(f"<!ENTITY {chr(n)} '{f'&{chr(n - 1)};' * 10}'>" for n in range(ord("b"), ord("k")))
    + "]>"
    + SVG
    + '<text>&j;</text><rect width="9" height="9"/></svg>'
)

SCRIPTED = b"""<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
 width="60" height="40" onload="x()"><script>x()</script><image xlink:href="TRAP"/>
<foreignObject><iframe src="TRAP"/></foreignObject><style>@import "TRAP";</style>
<rect width="9" height="9" onclick="x()"/></svg>"""

NO_PICTURE = {
    "60,000 x 60,000": (Reply(png(60_000, 60_000), "image/png"), "too-large"),
    "svg 60,000 x 60,000": (
        Reply(b'<svg xmlns="http://www.w3.org/2000/svg" width="60000" height="60000"/>'),
        "too-large",
    ),
    "svg nested": (
        Reply(b'<svg xmlns="http://www.w3.org/2000/svg">' + b"<g>" * 100_000, "image/svg+xml"),
        "not-a-picture",
    ),
    "svg of copies": (Reply(COPIES.encode(), "image/svg+xml"), "not-a-picture"),
    "svg in a circle": (Reply(CIRCLE.encode(), "image/svg+xml"), "not-a-picture"),
    "text bomb": (Reply(zlib_text(), "image/png"), "not-a-picture"),
    "closed in the middle": (Reply(picture().body, "image/png", cut=60), "truncated"),
    "ends in the middle": (Reply(picture().body[:-20], "image/png"), "not-a-picture"),
    "a page": (Reply(page(b"").body, "image/png"), "not-a-picture"),
    "empty": (Reply(b"", "image/png"), "not-a-picture"),
    "no content": (Reply(b"", "image/png", 204), "not-a-picture"),
    "endless": (Reply(pieces=fifty_megabytes, kind="image/png"), "too-large"),
    "sign-in": (
        Reply(b"", status=401, headers={"WWW-Authenticate": 'Basic realm="x"'}),
        "forbidden",
    ),
}


@pytest.mark.parametrize("name", NO_PICTURE)
@pytest.mark.timeout(60)
def test_a_picture_that_cannot_be_shown_is_reported_and_its_article_is_not_ready(
    siege: Siege, name: str
) -> None:
    bad, kind = NO_PICTURE[name]
    assert siege.kinds(siege.picture(bad)) == {"/bad": kind}
    (row,) = siege.bad()
    assert (row.text, row.ready, row.pictures_stored) == (TextState.COMPLETE, False, 1)


@pytest.mark.parametrize(
    ("kind", "mode", "side"),
    [("PNG", "RGBA", 7_740), ("GIF", "P", 7_740), ("TIFF", "RGBA", 5_470), ("WEBP", "RGB", 5_470)],
)
def test_the_largest_pictures_are_stored_within_the_bounds_of_memory(
    siege: Siege, kind: str, mode: str, side: int
) -> None:
    data = large(kind, mode, side)
    report = siege.picture(Reply(data, "image/x"))
    assert len(data) < 1_000_000
    assert (report.pictures_stored, report.failures) == (3, [])


@pytest.mark.parametrize(
    "bad",
    [profile_bomb(), animation(16, 100_000), animation(4_000, 250), ENTITIES.encode()],
    ids=["colour profile", "many frames", "many large frames", "entities"],
)
def test_what_a_picture_brings_besides_costs_neither_time_nor_memory(
    siege: Siege, bad: bytes
) -> None:
    """`siege` has the bound of memory, and a worker that of time: "hostile" would be its word."""
    assert len(bad) < 8_000_000
    assert set(siege.kinds(siege.picture(Reply(bad, "image/x"))).values()) <= {"not-a-picture"}


def test_a_drawing_reads_no_file_for_an_entity(siege: Siege) -> None:
    kind = (
        '<!DOCTYPE svg [<!ENTITY f SYSTEM "file:///etc/passwd">'
        f'<!ENTITY % p SYSTEM "{siege.trap.url("/p")}">%p;]>'
    )
    drawn = kind + SVG + '<text>before &f; after</text><use x:href="file:///etc/passwd#a"/></svg>'
    siege.picture(Reply(drawn.encode(), "image/svg+xml"))
    (row,) = siege.bad()
    for one in siege.library.article(row.id).pictures:
        if one.sha256:
            assert b"root:" not in siege.library.picture(one.sha256).read_bytes()


def test_a_drawing_is_stored_without_scripts_and_addresses(siege: Siege) -> None:
    drawn = SCRIPTED.replace(b"TRAP", siege.trap.url("/x").encode())
    assert siege.picture(Reply(drawn, "image/svg+xml")).failures == []
    (row,) = siege.bad()
    stored = {one.url: one.sha256 for one in siege.library.article(row.id).pictures}
    sha256 = stored[siege.press.url("/bad")]
    assert sha256 is not None
    text = siege.library.picture(sha256).read_bytes()
    assert b"<rect" in text
    assert not any(word in text for word in (b"script", b"http://127", b"onload", b"onclick"))


def test_a_picture_that_says_it_is_a_page_is_shown(siege: Siege) -> None:
    assert siege.picture(Reply(picture("gold").body, HTML)).failures == []
    assert siege.bad()[0].ready
