"""What to say where there is no sign-in window, and the line that puts it right."""

import sys

from reader_app.domain import said
from reader_app.ui.browser.order import Lack

__all__ = ["advice"]

PART = "-m pip install PySide6-Addons==6.11.3"
DEBIAN = (
    "sudo apt-get install libasound2 libgbm1 libnss3 libxcb-dri3-0 libxcomposite1 libxdamage1 "
    "libxkbfile1 libxrandr2 libxtst6"
)


def advice(
    lack: Lack, detail: str = "", system: str = sys.platform, python: str = sys.executable
) -> tuple[str, str, str]:
    """What is the matter, what to do, and what to type ("" where there is nothing to type)."""
    other = said("You can sign in with a cookies.txt from your usual browser instead.")
    match lack:
        case Lack.PART:
            return (
                said("The sign-in window needs a part of Qt that is not installed yet"),
                said("This line installs it; type it in a terminal, then try again."),
                f'"{python}" {PART}' if " " in python else f"{python} {PART}",
            )
        case Lack.LIBRARY:
            return (
                said("The sign-in window cannot be loaded ({detail})", detail=detail),
                said("On Debian and Ubuntu this line installs what it needs of the system.")
                if system.startswith("linux")
                else other,
                DEBIAN if system.startswith("linux") else "",
            )
        case Lack.ROOT:
            text = said("The sign-in window does not open for the system's administrator")
            return text, said("Start Broadsheet as an ordinary user."), ""
        case Lack.SANDBOX:
            return said("This system does not allow the sign-in window its sandbox"), other, ""
        case Lack.CRASH:
            return said("The sign-in window has ended unexpectedly"), other, ""
