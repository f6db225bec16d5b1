"""What the two processes of the sign-in window say to each other: JSON, one value on a line."""

import json
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Self

__all__ = ["RAISE", "Lack", "News", "Order"]

RAISE = b"raise\n"  # to the browser: come to the front


class Lack(StrEnum):
    """Why there is no browser."""

    PART = "part"  # Qt's WebEngine is not installed
    LIBRARY = "library"  # a library of the system is missing
    ROOT = "root"  # Chromium's sandbox is not for the system's administrator
    SANDBOX = "sandbox"  # the system does not allow the sandbox
    CRASH = "crash"  # it ended by itself


@dataclass(frozen=True, slots=True)
class Order:
    """What to open, and how this program looks and speaks. It goes through a pipe: addresses may
    hold secrets, and arguments of a process can be read by everybody."""

    title: str
    start: str
    hosts: tuple[str, ...]
    resources: str
    theme: str
    pixels: int  # of the usual text
    language: str

    def line(self) -> bytes:
        """As it is sent."""
        return json.dumps(asdict(self)).encode() + b"\n"

    @classmethod
    def read(cls, line: bytes) -> Self:
        """What `line` made."""
        told = json.loads(line)
        return cls(**{**told, "hosts": tuple(told["hosts"])})


@dataclass(frozen=True, slots=True)
class News:
    """From the browser: it stands, it cannot be, or what it brings. `cookies` is the text of a
    cookies.txt."""

    opened: bool = False
    lack: Lack | None = None
    detail: str = ""
    cookies: str | None = None

    def __repr__(self) -> str:
        """Without the cookies."""
        return f"News(opened={self.opened}, lack={self.lack}, detail={self.detail!r})"

    def line(self) -> bytes:
        """As it is sent."""
        return json.dumps(asdict(self)).encode() + b"\n"

    @classmethod
    def read(cls, line: bytes) -> Self | None:
        """What `line` made; None for anything else."""
        try:
            told = json.loads(line)
            lack = None if told["lack"] is None else Lack(told["lack"])
            return cls(told["opened"] is True, lack, str(told["detail"]), told["cookies"])
        except (ValueError, TypeError, KeyError):
            return None
