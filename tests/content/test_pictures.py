"""Pictures are proven by decoding them, and nothing that acts is inside a drawing."""

import random
import struct
import zlib
from contextlib import suppress
from io import BytesIO
from typing import Any

import pytest
from PIL import Image

from reader_app.content import read_picture
from reader_app.domain import Fault, PictureFacts, PublisherTrouble

__all__: list[str] = []

NOISE = Image.frombytes("RGB", (160, 120), random.Random(1).randbytes(160 * 120 * 3))
FRAMES = [
    Image.frombytes("L", (40, 30), random.Random(seed).randbytes(1200)).convert("P")
    for seed in range(4)
]


def encoded(kind: str, picture: Image.Image = NOISE, **options: Any) -> bytes:
    out = BytesIO()
    picture.save(out, kind, **options)
    return out.getvalue()


def moving(kind: str) -> bytes:
    return encoded(kind, FRAMES[0], save_all=True, append_images=FRAMES[1:])


KEPT = {
    "JPEG": (encoded("JPEG"), "image/jpeg"),
    "progressive JPEG": (encoded("JPEG", progressive=True), "image/jpeg"),
    "JPEG of four inks": (encoded("JPEG", NOISE.convert("CMYK")), "image/jpeg"),
    "PNG": (encoded("PNG"), "image/png"),
    "PNG with a palette": (encoded("PNG", NOISE.convert("P")), "image/png"),
    "GIF": (encoded("GIF"), "image/gif"),
    "WebP": (encoded("WEBP"), "image/webp"),
    "BMP": (encoded("BMP"), "image/bmp"),
}
CONVERTED = {kind: encoded(kind) for kind in ("AVIF", "TIFF", "JPEG2000")}


def fault(data: bytes, kind: str = "image/jpeg") -> Fault:
    with pytest.raises(PublisherTrouble) as caught:
        read_picture(data, kind)
    return caught.value.fault


@pytest.mark.parametrize("name", KEPT)
@pytest.mark.parametrize("said", ["image/jpeg", "application/octet-stream", ""])
def test_what_the_viewer_shows_is_kept_whatever_the_server_calls_it(name: str, said: str) -> None:
    data, kind = KEPT[name]
    assert read_picture(data, said) == PictureFacts(kind, 160, 120)


def test_an_icon_is_kept() -> None:
    icon = encoded("ICO", NOISE.resize((64, 64)))
    assert read_picture(icon, "") == PictureFacts("image/vnd.microsoft.icon", 64, 64)


@pytest.mark.parametrize("kind", ["GIF", "WEBP", "PNG"])
def test_moving_pictures_are_kept(kind: str) -> None:
    facts = read_picture(moving(kind), "")
    assert (facts.width, facts.height, facts.data) == (40, 30, None)


@pytest.mark.parametrize("kind", CONVERTED)
def test_what_the_viewer_lacks_is_converted(kind: str) -> None:
    facts = read_picture(CONVERTED[kind], "")
    assert (facts.media_type, facts.width, facts.height) == ("image/jpeg", 160, 120)
    assert facts.data is not None
    assert read_picture(facts.data, "") == PictureFacts("image/jpeg", 160, 120)


def test_what_can_be_seen_through_stays_so() -> None:
    clear = NOISE.convert("RGBA")
    clear.putalpha(Image.linear_gradient("L").resize(clear.size))
    facts = read_picture(encoded("AVIF", clear), "")
    assert facts.media_type == "image/webp"
    with Image.open(BytesIO(facts.data or b"")) as picture:
        assert picture.has_transparency_data


@pytest.mark.parametrize("mode", ["I;16", "1", "LA", "F", "CMYK", "P"])
def test_every_kind_of_pixel_can_be_converted(mode: str) -> None:
    assert read_picture(encoded("TIFF", Image.new(mode, (8, 6))), "").width == 8


def test_the_orientation_of_a_photograph_is_applied_to_its_size() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    assert read_picture(encoded("JPEG", exif=exif), "") == PictureFacts("image/jpeg", 120, 160)
    turned = read_picture(encoded("TIFF", exif=exif), "")
    assert (turned.width, turned.height) == (120, 160)


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
@pytest.mark.parametrize("name", [*KEPT, *CONVERTED])
def test_a_picture_that_was_cut_off_is_none(name: str, share: float) -> None:
    data = KEPT[name][0] if name in KEPT else CONVERTED[name]
    assert fault(data[: int(len(data) * share)]) is Fault.NOT_A_PICTURE


@pytest.mark.parametrize("kind", ["GIF", "WEBP"])
def test_a_moving_picture_that_was_cut_off_is_none(kind: str) -> None:
    data = moving(kind)
    assert fault(data[: len(data) * 3 // 4]) is Fault.NOT_A_PICTURE


def test_a_png_without_its_end_is_none() -> None:
    assert fault(KEPT["PNG"][0][:-12]) is Fault.NOT_A_PICTURE


@pytest.mark.parametrize(
    "data", [b"", b"<html>no</html>", b"\x89PNG\r\n\x1a\n", b"%!PS-Adobe", b"\0" * 500, b"GIF89a"]
)
def test_what_is_no_picture_is_named_so(data: bytes) -> None:
    assert fault(data, "image/png") is Fault.NOT_A_PICTURE


def test_pages_of_a_printer_language_are_never_interpreted() -> None:
    eps = encoded("EPS", NOISE)
    assert fault(eps) is Fault.NOT_A_PICTURE


@pytest.mark.parametrize("name", KEPT)
def test_damaged_bytes_are_a_picture_or_none_and_nothing_else(name: str) -> None:
    data, chance = KEPT[name][0], random.Random(7)
    for _ in range(40):
        bad = bytearray(data)
        for _ in range(20):
            bad[chance.randrange(len(bad))] = chance.randrange(256)
        with suppress(PublisherTrouble):
            read_picture(bytes(bad), "")


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


@pytest.mark.parametrize(("width", "height"), [(60_000, 60_000), (8_000, 8_000), (70_000, 10)])
@pytest.mark.timeout(60)
def test_a_picture_that_would_fill_the_memory_is_not_decoded(width: int, height: int) -> None:
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = chunk(b"IDAT", zlib.compress(b"\0" * 1000))
    png = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + body + chunk(b"IEND", b"")
    assert fault(png) is Fault.TOO_LARGE


SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" {}>{}</svg>'
)


def drawing(inner: str, attributes: str = 'viewBox="0 0 20 10"') -> PictureFacts:
    return read_picture(SVG.format(attributes, inner).encode(), "image/svg+xml")


@pytest.mark.parametrize(
    ("attributes", "size"),
    [
        ('viewBox="0 0 20 10"', (20, 10)),
        ('viewBox="0,0,20,10" width="100%" height="100%"', (20, 10)),
        ('width="640" height="480"', (640, 480)),
        ('width="2in" height="96pt"', (192, 128)),
        ('width="40" viewBox="0 0 20 10"', (40, 20)),
        ('height="30px" viewBox="0 0 20 10"', (60, 30)),
        ('width="x" height="y" viewBox="a b c d"', (300, 150)),
        ("", (300, 150)),
    ],
)
def test_a_drawing_has_the_size_it_asks_for(attributes: str, size: tuple[int, int]) -> None:
    facts = drawing("<rect/>", attributes)
    assert (facts.width, facts.height) == size
    assert facts.media_type == "image/svg+xml"


@pytest.mark.parametrize(
    "inner",
    [
        "<script>alert(1)</script>",
        '<rect onload="alert(1)" onclick="alert(1)"/>',
        '<a href="javascript:alert(1)"><rect/></a>',
        '<a xlink:href="https://evil.example/"><rect/></a>',
        '<image href="https://evil.example/x.png"/>',
        '<image href="file:///etc/passwd"/>',
        '<image href="data:image/svg+xml;base64,PHN2Zz4="/>',
        '<use href="https://evil.example/x.svg#y"/>',
        '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">evil</p></foreignObject>',
        '<style>@import url("https://evil.example/x.css");</style>',
        "<style>rect { fill: url(https://evil.example/x.svg#y) }</style>",
        '<rect style="fill: url(//evil.example/x)"/>',
        '<rect fill="url(https://evil.example/x)"/>',
        '<set attributeName="href" to="javascript:alert(1)"/>',
        '<animate attributeName="href" values="javascript:alert(1)"/>',
        '<iframe xmlns="http://www.w3.org/1999/xhtml" src="https://evil.example/"/>',
        '<filter id="f"><feGaussianBlur stdDeviation="9999"/></filter>',
        "<!-- evil -->",
        "<?evil alert?>",
    ],
)
def test_a_drawing_neither_acts_nor_fetches(inner: str) -> None:
    data = drawing(f'{inner}<circle id="kept" r="4"/>').data or b""
    for trace in (b"evil", b"alert", b"http:" + b"//x", b"file:", b"on", b"filter", b"svg+xml"):
        text = data.replace(b"version", b"")
        assert trace not in text
    assert b"circle" in data


def test_what_a_drawing_draws_stays() -> None:
    inner = (
        '<defs><linearGradient id="g"><stop offset="0" stop-color="#f00"/></linearGradient></defs>'
        '<rect fill="url(#g)" style="fill:url(#g)"/><use xlink:href="#g"/><text>a<tspan>b</tspan>c'
        "</text>"
        '<image href="data:image/png;base64,iVBORw0KGgo="/>'
    )
    data = (drawing(inner).data or b"").decode()
    for part in (
        'fill="url(#g)"',
        'xlink:href="#g"',
        "a<tspan>b</tspan>c",
        "data:image/png;base64",
    ):
        assert part in data


def test_a_drawing_is_known_by_its_bytes() -> None:
    source = b"<?xml version='1.0'?>\n<!-- made by hand -->\n" + SVG.format("", "<g/>").encode()
    assert read_picture(source, "text/plain").media_type == "image/svg+xml"


@pytest.mark.parametrize(
    "source",
    [
        b"<svg",
        b"<html><svg/></html>",
        b'<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]><x>&b;</x>',
        SVG.format("", '<g id="a"><use href="#a"/></g>').encode(),
        SVG.format(
            "",
            '<g id="a0"><rect/></g>'
            + "".join(
                f'<g id="a{n}">' + f'<use href="#a{n - 1}"/>' * 10 + "</g>" for n in range(1, 9)
            ),
        ).encode(),
    ],
)
def test_a_drawing_that_cannot_be_drawn_is_no_picture(source: bytes) -> None:
    assert fault(source, "image/svg+xml") is Fault.NOT_A_PICTURE


def test_a_drawing_does_not_read_files() -> None:
    source = (
        b'<!DOCTYPE svg [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
        b'<svg xmlns="http://www.w3.org/2000/svg"><text>&e;</text></svg>'
    )
    assert b"root" not in (read_picture(source, "image/svg+xml").data or b"")


def test_a_drawing_without_bounds_is_too_large() -> None:
    assert fault(SVG.format('width="99999" height="99999"', "").encode()) is Fault.TOO_LARGE
