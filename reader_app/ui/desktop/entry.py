"""Desktop entries: files that say how a program is started.

https://specifications.freedesktop.org/desktop-entry-spec/latest/
"""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

__all__ = [
    "application",
    "autostart",
    "config_home",
    "data_home",
    "exec_line",
    "is_switched_on",
]

RESERVED = re.compile(r"[\s\"'\\><~|&;$*?#()`]")
WITHIN_QUOTES = re.compile(r"([\"`$\\])")
SWITCHED_OFF = re.compile(
    r"^\s*(Hidden\s*=\s*true|X-GNOME-Autostart-enabled\s*=\s*false)", re.MULTILINE
)
PLACEHOLDER = "Exec=broadsheet"


def exec_line(words: Sequence[str]) -> str:
    """The words as the value of Exec, quoted once as an argument and once as a string."""
    return " ".join(quoted(word) for word in words)


def quoted(word: str) -> str:
    word = word.replace("%", "%%")
    if word and not RESERVED.search(word):
        return word
    inner = WITHIN_QUOTES.sub(r"\\\1", word)
    return f'"{inner}"'.replace("\\", "\\\\")


def autostart(command: Sequence[str]) -> str:
    """An entry that starts the command at login."""
    return "\n".join(
        (
            "[Desktop Entry]",
            "Type=Application",
            "Name=Broadsheet",
            f"Exec={exec_line(command)}",
            "Icon=broadsheet",
            "Terminal=false",
            "StartupNotify=false",
            "X-GNOME-Autostart-enabled=true",
            "",
        )
    )


def is_switched_on(text: str) -> bool:
    """Whether an entry counts: desktops switch one off without removing it."""
    return not SWITCHED_OFF.search(text)


def application(template: str, command: Sequence[str]) -> str:
    """The program's own entry, for menus and links, with the words that start it here."""
    lines = []
    for line in template.splitlines():
        if line.startswith(PLACEHOLDER):
            line = f"Exec={exec_line(command)}{line.removeprefix(PLACEHOLDER)}"
        lines.append(line)
    return "\n".join([*lines, ""])


def config_home(environment: Mapping[str, str]) -> Path:
    """Where the reader's own settings files are."""
    return home(environment, "XDG_CONFIG_HOME", ".config")


def data_home(environment: Mapping[str, str]) -> Path:
    """Where the reader's own program files are."""
    return home(environment, "XDG_DATA_HOME", ".local/share")


def home(environment: Mapping[str, str], name: str, usual: str) -> Path:
    named = environment.get(name, "")
    # A path that is not absolute is to be ignored, the specification says.
    return Path(named) if named.startswith("/") else Path.home() / usual
