"""Pictures as every e-reader shows them, and the cover."""

import warnings
from io import BytesIO

from PIL import Image, ImageDraw, ImageFont, ImageOps

from reader_app.export.epub.book import Book

__all__ = ["SUFFIXES", "draw_cover", "fitted"]

SUFFIXES = {"image/jpeg": "jpg", "image/png": "png", "image/gif": "gif"}
_AS_THEY_ARE = {"JPEG": "image/jpeg", "MPO": "image/jpeg", "PNG": "image/png", "GIF": "image/gif"}
_SIDE = 1600  # pixels; larger ones only take room on an e-reader
_QUALITY = 85
_COVER = (1200, 1800)
_PAPER, _INK, _ACCENT, _SOFT = "#FBFAF7", "#1B1A18", "#9B2C1F", "#5C5A55"
_MARGIN = 96
_LATIN = 0x250  # the first character that Pillow's own face may lack


def fitted(data: bytes) -> tuple[bytes, str] | None:
    """A picture's bytes and media type for an e-reader: as they are where every one shows them,
    else as JPEG, or PNG where one can see through it. None for what does not decode."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(BytesIO(data)) as picture:
                kind = picture.format or ""
                if kind in _AS_THEY_ARE and (max(picture.size) <= _SIDE or kind == "GIF"):
                    return data, _AS_THEY_ARE[kind]
                return _converted(picture)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None


def _converted(picture: Image.Image) -> tuple[bytes, str]:
    upright = ImageOps.exif_transpose(picture)
    clear = upright.has_transparency_data
    plain = upright.convert("RGBA" if clear else "RGB")
    plain.thumbnail((_SIDE, _SIDE))
    out = BytesIO()
    plain.save(out, "PNG" if clear else "JPEG", quality=_QUALITY)
    return out.getvalue(), "image/png" if clear else "image/jpeg"


def draw_cover(book: Book, picture: bytes | None) -> bytes:
    """A cover as JPEG: nameplate, date, the lead picture, and the headline as far as the face that
    Pillow brings can write it."""
    page = Image.new("RGB", _COVER, _PAPER)
    draw = ImageDraw.Draw(page)
    width, height = _COVER
    room = width - 2 * _MARGIN
    _write(draw, book.title, _MARGIN, 150, 150, _INK, room, lines=1)
    draw.rectangle((_MARGIN, 330, width - _MARGIN, 336), fill=_ACCENT)
    _write(draw, book.subtitle, _MARGIN, 364, 44, _SOFT, room, lines=1)
    top = 470
    if picture is not None:
        with Image.open(BytesIO(picture)) as found:
            upright = ImageOps.exif_transpose(found).convert("RGB")
            page.paste(ImageOps.fit(upright, (width, 800)), (0, top))
        top += 800
    _write(draw, book.headline, _MARGIN, top + 70, 84, _INK, room, lines=4)
    draw.rectangle((0, height - 24, width, height), fill=_ACCENT)
    out = BytesIO()
    page.save(out, "JPEG", quality=_QUALITY)
    return out.getvalue()


def _write(
    draw: ImageDraw.ImageDraw, text: str, x: int, y: int, size: int, fill: str, room: int,
    *, lines: int,
) -> None:  # fmt: skip
    if not text or any(ord(letter) >= _LATIN and letter not in "–—‘’“”…·" for letter in text):
        return
    face = ImageFont.load_default(size)
    while lines == 1 and size > 40 and draw.textlength(text, face) > room:
        size -= 6
        face = ImageFont.load_default(size)
    line, written = "", 0
    for word in [*text.split(), ""]:
        longer = f"{line} {word}".strip()
        if word and draw.textlength(longer, face) <= room:
            line = longer
            continue
        last = written + 1 == lines and word
        draw.text((x, y + written * size * 1.18), f"{line} …" if last else line, fill, face)
        line, written = word, written + 1
        if written == lines:
            return
