"""Collecting a body within its limit: sizes, compression, truncation."""

import zlib
from collections.abc import Iterator
from io import BytesIO

from reader_app.domain import Fault, PublisherTrouble
from reader_app.net.headers import Headers, length

__all__ = ["Body"]

STEP = 64 * 1024  # the most that is decompressed before the limit is looked at again
MEMBERS = 1000  # gzip streams in a row; more are made to cost time, not to say anything
EITHER = 47  # zlib's word for: largest window, gzip or zlib by its header
BARE = -15  # deflate without a header, which some servers send as "deflate"


class Body:
    """One body while it arrives. Every method may raise PublisherTrouble: TOO_LARGE over `limit`
    bytes as announced, on the wire or decoded; TRUNCATED for less than was announced;
    MALFORMED for a compression that is broken or was not asked for."""

    def __init__(self, headers: Headers, limit: int) -> None:
        self._limit = limit
        self._announced = length(headers)
        if self._announced is not None and self._announced > limit:
            raise PublisherTrouble(Fault.TOO_LARGE, f"announced {self._announced} bytes")
        self._wire = 0
        self._size = 0
        self._buffer = BytesIO()  # a list of pieces, to be joined, would take twice as much
        coding = headers.get("content-encoding", "").strip().lower()
        self._inflate = None if coding in ("", "identity") else Inflate(coding)

    @property
    def foreseen(self) -> int:
        """How many bytes it will have, as far as the server has said."""
        return self._announced or 0

    def add(self, chunk: bytes) -> Iterator[int]:
        """Takes the next bytes from the wire in small steps; yields after each how many bytes of
        memory the body has come to, so that the next may wait."""
        self._wire += len(chunk)
        if self._wire > self._limit:
            raise PublisherTrouble(Fault.TOO_LARGE, f"over {self._limit} bytes on the wire")
        for piece in (chunk,) if self._inflate is None else self._inflate.add(chunk):
            self._size += len(piece)
            if self._size > self._limit:
                raise PublisherTrouble(Fault.TOO_LARGE, f"over {self._limit} bytes decompressed")
            self._buffer.write(piece)
            yield self._size

    def finish(self) -> bytes:
        """The whole body, once the wire says that it has ended."""
        if self._announced is not None and self._wire < self._announced:
            raise PublisherTrouble(
                Fault.TRUNCATED, f"{self._wire} of {self._announced} bytes arrived"
            )
        if self._inflate is not None and self._wire:
            self._inflate.finish()
        return self._buffer.getvalue()


class Inflate:
    """Decompression in small steps, so that a bomb goes off inside the limit."""

    def __init__(self, coding: str) -> None:
        if coding not in ("gzip", "x-gzip", "deflate"):
            raise PublisherTrouble(Fault.MALFORMED, "compressed in a way that was not asked for")
        self._bare = coding == "deflate"  # until the header has shown otherwise
        self._engine = zlib.decompressobj(EITHER)
        self._members = 1

    def add(self, chunk: bytes) -> Iterator[bytes]:
        """Yields what the chunk decompresses to."""
        full = False  # a full step may have left output inside the engine
        while chunk or full:
            piece = self._step(chunk)
            yield piece
            full = len(piece) == STEP
            chunk = self._engine.unconsumed_tail
            if self._engine.eof:
                full = False
                chunk = self._next(self._engine.unused_data)

    def finish(self) -> None:
        """Says whether the last stream came to its end."""
        if not self._engine.eof:
            raise PublisherTrouble(Fault.TRUNCATED, "the compressed body has no end")

    def _step(self, chunk: bytes) -> bytes:
        try:
            piece = self._engine.decompress(chunk, STEP)
        except zlib.error as error:
            if not self._bare:
                raise PublisherTrouble(Fault.MALFORMED, "broken compression") from error
            self._bare = False
            self._engine = zlib.decompressobj(BARE)
            return self._step(chunk)
        self._bare = False
        return piece

    def _next(self, rest: bytes) -> bytes:
        """What follows a finished stream: another one, or padding that means nothing."""
        if not rest.startswith(b"\x1f\x8b"):
            return b""
        self._members += 1
        if self._members > MEMBERS:
            raise PublisherTrouble(Fault.MALFORMED, f"over {MEMBERS} compressed streams")
        self._engine = zlib.decompressobj(EITHER)
        return rest
