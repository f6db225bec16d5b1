"""Messages of D-Bus as bytes: https://dbus.freedesktop.org/doc/dbus-specification.html

Qt's own binding cannot say from Python that a number has no sign, which notifications ask for.
"""

import struct
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

__all__ = ["CALL", "ERROR", "LARGEST", "RETURN", "SIGNAL", "Message", "pack", "unpack"]

CALL, RETURN, ERROR, SIGNAL = 1, 2, 3, 4
LARGEST = 1 << 20  # bytes of a message that we read
PLAIN = {"y": "B", "b": "I", "n": "h", "q": "H", "i": "i", "u": "I", "x": "q", "t": "Q", "d": "d"}
ALIGN = {"y": 1, "n": 2, "q": 2, "x": 8, "t": 8, "d": 8, "g": 1, "v": 1, "(": 8, "{": 8}
FIELDS = {1: "o", 2: "s", 3: "s", 4: "s", 5: "u", 6: "s", 7: "s", 8: "g"}


@dataclass(frozen=True, slots=True)
class Message:
    """`fields` by their numbers: 1 path, 2 interface, 3 member, 5 answer to, 6 to, 8 signature."""

    kind: int
    serial: int
    fields: Mapping[int, Any]
    body: tuple[Any, ...] = ()

    @property
    def member(self) -> str:
        return str(self.fields.get(3, ""))

    @property
    def answers(self) -> int:
        return int(self.fields.get(5, 0))


def split(signature: str) -> Iterator[str]:
    """The single complete types of a signature."""
    place = 0
    while place < len(signature):
        end = ending(signature, place)
        yield signature[place:end]
        place = end


def ending(signature: str, place: int) -> int:
    match signature[place]:
        case "a":
            return ending(signature, place + 1)
        case "(" | "{" as opened:
            closer = ")" if opened == "(" else "}"
            place += 1
            while signature[place] != closer:
                place = ending(signature, place)
    return place + 1


class Writer:
    """Bytes that grow."""

    def __init__(self) -> None:
        self.data = bytearray()

    def pad(self, to: int) -> None:
        self.data.extend(bytes(-len(self.data) % to))

    def put(self, kind: str, value: Any) -> None:
        self.pad(ALIGN.get(kind[0], 4))
        match kind[0]:
            case "s" | "o":
                raw = str(value).encode()
                self.data += struct.pack("<I", len(raw)) + raw + b"\0"
            case "g":
                raw = str(value).encode()
                self.data += bytes([len(raw)]) + raw + b"\0"
            case "v":
                inner, value = value
                self.put("g", inner)
                self.put(inner, value)
            case "a":
                self.put_array(kind[1:], value)
            case "(" | "{":
                for part, one in zip(split(kind[1:-1]), value, strict=True):
                    self.put(part, one)
            case plain:
                self.data += struct.pack("<" + PLAIN[plain], value)

    def put_array(self, kind: str, values: Any) -> None:
        place = len(self.data)
        self.data += bytes(4)
        self.pad(ALIGN.get(kind[0], 4))
        start = len(self.data)
        for one in values.items() if isinstance(values, Mapping) else values:
            self.put(kind, one)
        struct.pack_into("<I", self.data, place, len(self.data) - start)


class Reader:
    """Bytes that are read from the front."""

    def __init__(self, data: bytes, order: str) -> None:
        self._data, self._order, self.place = data, order, 0

    def align(self, to: int) -> None:
        self.place += -self.place % to

    def number(self, form: str) -> Any:
        size = struct.calcsize(form)
        (value,) = struct.unpack_from(self._order + form, self._data, self.place)
        self.place += size
        return value

    def take(self, kind: str) -> Any:
        self.align(ALIGN.get(kind[0], 4))
        match kind[0]:
            case "s" | "o" | "g":
                size = self.number("B" if kind == "g" else "I")
                raw = self._data[self.place : self.place + size]
                self.place += size + 1
                return raw.decode(errors="replace")
            case "v":
                return self.take(self.take("g"))
            case "a":
                return self.take_array(kind[1:])
            case "(" | "{":
                return tuple(self.take(part) for part in split(kind[1:-1]))
            case "b":
                return bool(self.number("I"))
            case plain:
                return self.number(PLAIN[plain])

    def take_array(self, kind: str) -> list[Any]:
        size = self.number("I")
        self.align(ALIGN.get(kind[0], 4))
        end = self.place + size
        found = []
        while self.place < end:
            found.append(self.take(kind))
        return found


def pack(message: Message) -> bytes:
    """The body is written by the signature in the fields."""
    body = Writer()
    for kind, value in zip(split(message.fields.get(8, "")), message.body, strict=True):
        body.put(kind, value)
    head = Writer()
    head.data += struct.pack("<cBBBII", b"l", message.kind, 0, 1, len(body.data), message.serial)
    fields: Sequence[Any] = [(n, (FIELDS[n], value)) for n, value in message.fields.items()]
    head.put("a(yv)", fields)
    head.pad(8)
    return bytes(head.data + body.data)


def unpack(data: bytes) -> tuple[Message | None, int]:
    """The first message of the bytes and how many it took; None and 0 where more have to come.

    Raises ValueError for what is no message.
    """
    if len(data) < 16:
        return None, 0
    order = {b"l": "<", b"B": ">"}.get(data[:1])
    if order is None:
        raise ValueError("no message of D-Bus")
    size, serial, fields = struct.unpack_from(order + "III", data, 4)
    start = 16 + fields + -fields % 8
    if start + size > LARGEST:
        raise ValueError("a message too large")
    if len(data) < start + size:
        return None, 0
    try:
        head = Reader(data[:start], order)
        head.place = 12
        found = dict(head.take("a(yv)"))
        body = Reader(data[start : start + size], order)
        parts = tuple(body.take(kind) for kind in split(found.get(8, "")))
    except (struct.error, IndexError, KeyError, TypeError, RecursionError) as error:
        raise ValueError("a broken message") from error
    return Message(data[1], serial, found, parts), start + size
