"""Whether what Python still holds is still there: Qt takes a window's parts away with it."""

from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject
from shiboken6 import isValid

__all__ = ["heard", "living"]

T = TypeVar("T", bound=QObject)


def living(thing: T | None) -> T | None:
    """The same, None once Qt has deleted it."""
    return thing if thing is not None and isValid(thing) else None


def heard(call: Callable[..., Any]) -> bool:
    """Whether anybody is left to hear this call: False for a method of what Qt has deleted."""
    while isinstance(call, partial):
        call = call.func
    owner = getattr(call, "__self__", None)
    return not isinstance(owner, QObject) or isValid(owner)
