"""Fetched pictures: proof that they decode, their size, and the viewer's formats for others."""

import struct
import warnings
import zlib
from io import BytesIO

from PIL import Image, ImageOps, UnidentifiedImageError

from reader_app.content.drawing import is_drawing, read_drawing
from reader_app.domain import Fault, PictureFacts, PublisherTrouble

__all__ = ["read_picture"]

PIXELS = 60_000_000
# Decoding WebP and writing another format hold several copies of all pixels.
COSTLY = {"WEBP": 30_000_000, **dict.fromkeys(("AVIF", "TIFF", "JPEG2000"), 30_000_000)}
FRAMES = 200_000_000  # pixels of all frames of a moving picture that are decoded to prove it
SIDE = 65_500  # a JPEG's limit
WEBP_SIDE = 16_383
QUALITY = 88
PNG_END = b"IEND\xaeB`\x82"

SHOWN = {  # by Qt's own image formats
    "JPEG": "image/jpeg",
    "MPO": "image/jpeg",
    "PNG": "image/png",
    "GIF": "image/gif",
    "WEBP": "image/webp",
    "BMP": "image/bmp",
    "DIB": "image/bmp",
    "ICO": "image/vnd.microsoft.icon",
}
CONVERTED = ("AVIF", "TIFF", "JPEG2000")
OPENED = ("JPEG", "PNG", "GIF", "WEBP", "BMP", "DIB", "ICO", *CONVERTED)
# What a damaged picture makes the decoders raise.
DAMAGED = (
    OSError, SyntaxError, ValueError, EOFError, LookupError, TypeError, ArithmeticError,
    AttributeError, AssertionError, RuntimeError, struct.error, zlib.error,
)  # fmt: skip


def read_picture(data: bytes, content_type: str) -> PictureFacts:
    """Decode a picture whole, as `engines.read_picture` says."""
    if is_drawing(data, content_type):
        return read_drawing(data)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        try:
            with Image.open(BytesIO(data), formats=OPENED) as picture:
                return decode(picture, data)
        except (Image.DecompressionBombError, Image.DecompressionBombWarning, MemoryError) as error:
            raise PublisherTrouble(Fault.TOO_LARGE, str(error)) from error
        except UnidentifiedImageError as error:
            raise PublisherTrouble(Fault.NOT_A_PICTURE, content_type) from error
        except DAMAGED as error:
            raise PublisherTrouble(Fault.NOT_A_PICTURE, str(error)) from error


def decode(picture: Image.Image, data: bytes) -> PictureFacts:
    kind = picture.format or ""
    width, height = picture.size
    if width * height > COSTLY.get(kind, PIXELS) or max(width, height) > SIDE:
        raise PublisherTrouble(Fault.TOO_LARGE, f"{width} x {height} pixels")
    if min(width, height) < 1:
        raise PublisherTrouble(Fault.NOT_A_PICTURE, f"{width} x {height} pixels")
    picture.load()
    # The decoder does not miss the end of these two.
    if (kind == "PNG" and PNG_END not in data) or (kind == "GIF" and not gif_ends(data)):
        raise PublisherTrouble(Fault.NOT_A_PICTURE, "no end of the picture")
    if kind in CONVERTED:
        return convert(picture)
    if picture.getexif().get(0x0112, 1) in (5, 6, 7, 8):
        width, height = height, width
    further_frames(picture)
    return PictureFacts(SHOWN[kind], width, height)


def further_frames(picture: Image.Image) -> None:
    """Decode a moving picture to its end, or until it is certain that it is one."""
    if picture.format not in ("GIF", "WEBP", "PNG"):
        return
    left = FRAMES // (picture.width * picture.height)
    for frame in range(1, min(getattr(picture, "n_frames", 1), left)):
        picture.seek(frame)
        picture.load()


def gif_ends(data: bytes) -> bool:
    """Whether the blocks of a GIF lead to its trailer and not to the end of the bytes."""
    place = 13 + colours(data[10])
    while place < len(data) and data[place] in b"!,":
        if data[place] == 0x21:
            place += 2
        elif place + 9 < len(data):
            place += 11 + colours(data[place + 9])
        else:
            return False
        while place < len(data) and data[place]:
            place += data[place] + 1
        place += 1
    return place < len(data)


def colours(flags: int) -> int:
    """Return the bytes of the colour table that the flags of a screen or an image announce."""
    return 3 * 2 ** ((flags & 7) + 1) if flags & 0x80 else 0


def convert(picture: Image.Image) -> PictureFacts:
    """Return a picture of a format that the viewer lacks in one that it has."""
    profile = picture.info.get("icc_profile")
    ImageOps.exif_transpose(picture, in_place=True)
    upright: Image.Image = picture
    clear = upright.has_transparency_data
    if upright.mode not in ("RGB", "RGBA", "L"):
        upright = upright.convert("RGBA" if clear else "RGB")
        profile = None
    kind = "WEBP" if clear and max(upright.size) <= WEBP_SIDE else "PNG" if clear else "JPEG"
    out = BytesIO()
    upright.save(out, kind, quality=QUALITY, icc_profile=profile)
    return PictureFacts(SHOWN[kind], *upright.size, out.getvalue())
