"""What to say where nothing can be read aloud, and the line that puts it right."""

import sys

from reader_app.domain import said
from reader_app.ui.aloud.voice import Lack

__all__ = ["advice"]

PART = "python -m pip install PySide6-Addons==6.11.3"
DEBIAN = "sudo apt-get install speech-dispatcher speech-dispatcher-espeak-ng libspeechd2 libpulse0"


def advice(lack: Lack, system: str = sys.platform, python: str = sys.executable) -> tuple[str, str]:
    """The sentence, and what to type ("" where there is nothing to type)."""
    part = f"{quoted(python)} -m {PART.partition(' -m ')[2]}"
    if system.startswith("linux"):
        if lack is Lack.PART:
            return said(
                "Reading aloud needs a part of Qt, and voices, that are not installed yet. On "
                "Debian and Ubuntu this line installs both; type it in a terminal, then "
                "choose Read aloud again."
            ), f"{part} && {DEBIAN}"
        return said(
            "No voice was found on this computer. On Debian and Ubuntu this line installs some; "
            "type it in a terminal, then choose Read aloud again."
        ), DEBIAN
    if lack is Lack.PART:
        return said(
            "Reading aloud needs a part of Qt that is not installed yet. This line installs it; "
            "type it in a terminal, then choose Read aloud again."
        ), part
    if system == "darwin":
        return said(
            "No voice was found on this computer. Add one in System Settings, Accessibility, "
            "Spoken Content."
        ), ""
    return said(
        "No voice was found on this computer. Add one in Settings, Time and language, Speech."
    ), ""


def quoted(path: str) -> str:
    return f'"{path}"' if " " in path else path
