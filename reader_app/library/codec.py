"""Bodies as stored bytes. The codec's number is kept in the row, so a better one can be added."""

import threading

import zstandard

from reader_app.domain import LibraryDamaged

__all__ = ["CODEC", "pack", "unpack"]

CODEC = 1  # zstd at level 3 without a dictionary
_MAX_BODY = 64 * 1024 * 1024

_local = threading.local()  # zstandard's objects must not be shared by threads


def pack(html: str) -> bytes:
    """The body compressed with `CODEC`."""
    if not hasattr(_local, "pack"):
        _local.pack = zstandard.ZstdCompressor(level=3)
    packed: bytes = _local.pack.compress(html.encode())
    return packed


def unpack(codec: int, data: bytes) -> str:
    """The body again.

    Raises LibraryDamaged where the bytes do not decompress or the codec is unknown.
    """
    if codec != CODEC:
        raise LibraryDamaged(f"body has unknown codec {codec}")
    if not hasattr(_local, "unpack"):
        _local.unpack = zstandard.ZstdDecompressor()
    try:
        html: bytes = _local.unpack.decompress(data, max_output_size=_MAX_BODY)
        return html.decode()
    except (zstandard.ZstdError, UnicodeDecodeError) as error:
        raise LibraryDamaged(f"body does not decompress: {error}") from error
