"""Texts as stored bytes. The codec's number is kept in the row, so a better one can be added."""

import threading
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

import zstandard

from reader_app.domain import LibraryDamaged

__all__ = ["CODEC", "Packed", "Span", "Text", "pack", "pack_together", "unpack"]

CODEC = 1  # zstd at level 3 without a dictionary
_MAX_BODY = 64 * 1024 * 1024
_TOGETHER = 128 * 1024  # bytes: what is read back, and lost by damage, with one text
_BETWEEN = "\0"  # stands in no text that was sanitised

_local = threading.local()  # zstandard's objects must not be shared by threads


class Text(NamedTuple):
    """What is stored of an article's text: plain standfirst and HTML."""

    standfirst: str
    html: str


class Span(NamedTuple):
    """Where in a pack a text is, in bytes after decompression."""

    start: int
    size: int


class Packed(NamedTuple):
    """Some texts compressed as one, and where each of them is."""

    data: bytes
    spans: tuple[Span, ...]


def pack(html: str) -> bytes:
    """HTML compressed with `CODEC`."""
    return _compress(html.encode())


def pack_together(texts: Iterable[Text]) -> Iterator[Packed]:
    """The texts in their order, in as many packs as it takes to keep each of them small."""
    parts: list[bytes] = []
    spans: list[Span] = []
    filled = 0
    for text in texts:
        part = _BETWEEN.join(text).encode()
        if parts and filled + len(part) > _TOGETHER:
            yield Packed(_compress(b"".join(parts)), tuple(spans))
            parts, spans, filled = [], [], 0
        parts.append(part)
        spans.append(Span(filled, len(part)))
        filled += len(part)
    if parts:
        yield Packed(_compress(b"".join(parts)), tuple(spans))


def unpack(standfirst: str, codec: int, data: bytes, start: int | None, size: int | None) -> Text:
    """The text again, from a row of the view `stored_text`: of one that is part of a pack `start`
    and `size` say where it is.

    Raises LibraryDamaged where the bytes do not decompress or the codec is unknown.
    """
    if codec != CODEC:
        raise LibraryDamaged(f"text has unknown codec {codec}")
    try:
        if start is None or size is None:
            return Text(standfirst, _decompress(data).decode())
        part = _whole_pack(data)[start : start + size].decode()
    except (zstandard.ZstdError, UnicodeDecodeError) as error:
        raise LibraryDamaged(f"text does not decompress: {error}") from error
    before, between, html = part.partition(_BETWEEN)
    if not between:
        raise LibraryDamaged("text is not where its pack should have it")
    return Text(before, html)


def _compress(data: bytes) -> bytes:
    if not hasattr(_local, "pack"):
        _local.pack = zstandard.ZstdCompressor(level=3)
    packed: bytes = _local.pack.compress(data)
    return packed


def _decompress(data: bytes) -> bytes:
    if not hasattr(_local, "unpack"):
        _local.unpack = zstandard.ZstdDecompressor()
    whole: bytes = _local.unpack.decompress(data, max_output_size=_MAX_BODY)
    return whole


@lru_cache(maxsize=4)
def _whole_pack(data: bytes) -> bytes:
    """Who reads one text of a pack often reads the next."""
    return _decompress(data)
