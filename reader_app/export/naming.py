"""Names for files that every system takes."""

import re
import unicodedata

__all__ = ["file_name"]

FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f\u2028\u2029]+')
TURNING = re.compile("[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
# Devices of Windows, which no file may be called after, whatever its suffix.
DEVICES = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)
LONGEST = 120  # bytes; some file systems stop at 143


def file_name(title: str, suffix: str, otherwise: str = "Article") -> str:
    """Return a name for a file made of a title, with `suffix` ("pdf"); `otherwise` where nothing of
    the title can stand in a name."""
    name = TURNING.sub("", unicodedata.normalize("NFC", title))
    name = FORBIDDEN.sub(" ", name.replace(": ", " – "))
    name = " ".join(name.split()).strip(". ")
    cut = name.encode()[:LONGEST].decode(errors="ignore")
    if cut != name and " " in cut[len(cut) // 2 :]:
        cut = cut.rpartition(" ")[0]
    name = cut.strip(" .–-,;") if cut != name else cut
    if not name or DEVICES.fullmatch(name):
        name = f"{otherwise} {name}".strip()
    return f"{name}.{suffix}"
