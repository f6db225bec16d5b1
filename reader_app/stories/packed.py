"""Numbers kept close together, in memory and in what is saved."""

import json
import sys
from array import array
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

__all__ = ["Ints", "pack", "unpack"]

if TYPE_CHECKING:
    Ints = array[int]
else:  # array takes no parameters before Python 3.12
    Ints = array


def pack(facts: Any, numbers: Sequence[Ints] = ()) -> bytes:
    """Facts that JSON knows, and arrays of numbers, as bytes; alike on all computers."""
    head = json.dumps([facts, [[one.typecode, len(one)] for one in numbers]], ensure_ascii=False)
    written = head.encode("utf-8", "surrogatepass")
    return b"".join((len(written).to_bytes(4, "little"), written, *map(_bytes, numbers)))


def unpack(data: bytes) -> tuple[Any, list[Any]]:
    """What was packed."""
    at = 4 + int.from_bytes(data[:4], "little")
    facts, shapes = json.loads(data[4:at].decode("utf-8", "surrogatepass"))
    numbers = []
    for typecode, length in shapes:
        one = array(typecode)
        end = at + length * one.itemsize
        one.frombytes(data[at:end])
        if sys.byteorder == "big":
            one.byteswap()
        numbers.append(one)
        at = end
    return facts, numbers


def _bytes(numbers: Ints) -> bytes:
    if sys.byteorder == "big":
        numbers = numbers[:]
        numbers.byteswap()
    return numbers.tobytes()
