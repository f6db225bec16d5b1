"""Files that the reader asked for, where they asked for them."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSaveFile

__all__ = ["store", "unique"]


def store(file: str, data: bytes) -> None:
    """Writes a file whole or not at all, on any thread. Raises OSError with the system's words."""
    out = QSaveFile(file)
    if not out.open(QSaveFile.OpenModeFlag.WriteOnly):
        raise OSError(out.errorString())
    if out.write(QByteArray(data)) != len(data) or not out.commit():
        raise OSError(out.errorString())


def unique(names: list[str]) -> list[str]:
    """The same names, no two alike where large and small letters are one."""
    found: dict[str, str] = {}
    for name in names:
        path, number, whole = Path(name), 2, name
        while whole.casefold() in found:
            number, whole = number + 1, f"{path.stem} ({number}){path.suffix}"
        found[whole.casefold()] = whole
    return list(found.values())
