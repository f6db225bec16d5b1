#!/usr/bin/env python3
"""Puts Broadsheet's desktop entry, AppStream data and icons below a prefix, for packages.

    packaging/linux/install.py PREFIX [COMMAND]

COMMAND is what the entry starts, `broadsheet` unless said. Needs the program's own dependencies
(Qt draws the icons). What it writes:

    PREFIX/share/applications/broadsheet.desktop
    PREFIX/share/metainfo/broadsheet.metainfo.xml
    PREFIX/share/icons/hicolor/{16x16 ... 256x256,scalable}/apps/broadsheet.{png,svg}
"""

import os
import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication  # noqa: E402

from reader_app.ui.desktop import mark  # noqa: E402

__all__ = ["main"]

SIZES = (16, 22, 24, 32, 48, 64, 128, 256)
SOURCE = ROOT / "resources" / "desktop"


def main(prefix: Path, command: str = "broadsheet") -> None:
    share = prefix / "share"
    entry = (SOURCE / "broadsheet.desktop").read_text(encoding="utf-8")
    write(
        share / "applications/broadsheet.desktop",
        entry.replace("Exec=broadsheet", f"Exec={command}"),
    )
    metainfo = (SOURCE / "broadsheet.metainfo.xml").read_text(encoding="utf-8")
    write(share / "metainfo/broadsheet.metainfo.xml", metainfo)
    hicolor = share / "icons" / "hicolor"
    scalable = hicolor / "scalable/apps/broadsheet.svg"
    scalable.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(SOURCE / "broadsheet.svg", scalable)
    app = QApplication([])
    icon = mark(ROOT / "resources")
    for side in SIZES:
        file = hicolor / f"{side}x{side}/apps/broadsheet.png"
        file.parent.mkdir(parents=True, exist_ok=True)
        icon.pixmap(side, side).save(str(file))
    del app


def write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    main(Path(sys.argv[1]), *sys.argv[2:])
