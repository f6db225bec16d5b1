"""The services with their servers. Each has a module of this name in a folder of its own."""

from importlib import import_module
from pathlib import Path

from tests.accounts.harness import Harness

__all__ = ["ALL"]

ALL: list[Harness] = [
    one
    for folder in sorted(Path(__file__).parent.glob("*/harness.py"))
    for one in import_module(f"tests.accounts.{folder.parent.name}.harness").HARNESSES
]
"""In the order of their folders; each of these modules has `HARNESSES`."""
