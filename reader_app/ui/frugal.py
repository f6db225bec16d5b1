"""Giving memory back. The C library of Linux keeps what was freed, for the next who asks: among
small things that stay, the room of pictures that went is never given back, and a window that is
open all day grows and grows."""

import ctypes
import gc
import sys
from contextlib import suppress

__all__ = ["give_back", "tidy_up", "trim"]

M_MMAP_THRESHOLD, M_ARENA_MAX = -3, -8  # of malloc.h
LARGE = 128 * 1024  # bytes from which on a piece is the system's own, and goes back at once
ARENAS = 2  # threads that take turns share what they keep


def give_back() -> None:
    """From now on large pieces, pictures above all; does nothing on other systems."""
    tell("mallopt", M_MMAP_THRESHOLD, LARGE)
    tell("mallopt", M_ARENA_MAX, ARENAS)


def tidy_up() -> None:
    """After a whole window has gone, which is garbage in many circles: Python searches for such
    rarely."""
    gc.collect()
    trim()


def trim() -> None:
    """After something large that has been let go."""
    tell("malloc_trim", 0)


def tell(name: str, *words: int) -> None:
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):  # another C library
            getattr(ctypes.CDLL(None), name)(*words)
