"""Secrets from standard input: what is an argument everybody on the machine can read."""

import sys
from getpass import getpass

from reader_app.cli.parser import WrongUsage

__all__ = ["secrets"]


def secrets(command: str, *prompts: str) -> tuple[str, ...]:
    """One for each prompt, a line each, unseen on a terminal. Raises WrongUsage where one is
    missing; `command` is named there."""
    given = tuple(_ask(prompt) for prompt in prompts)
    if not all(given):
        what = " and the ".join(prompt.rstrip(": ").lower() for prompt in prompts)
        raise WrongUsage(f"{command}: Give the {what} on standard input.")
    return given


def _ask(prompt: str) -> str:
    return getpass(prompt) if sys.stdin.isatty() else sys.stdin.readline().rstrip("\r\n")
