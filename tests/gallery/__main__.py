"""Draws the gallery into `packaging/gallery`: `./dev gallery [WORD...]` makes the pictures whose
names have one of the words, and all of them without any."""

import os
import shutil
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from reader_app import bootstrap
from reader_app.library import Library
from reader_app.ui.theme import Theme
from tests.gallery.crowds import make_crowd
from tests.gallery.studio import Shot, make_library, open_stage, save
from tests.gallery.views import SHOTS

__all__ = ["main"]

GALLERY = Path(__file__).parents[2] / "packaging" / "gallery"


def main(words: list[str]) -> int:
    """Returns 1 when a picture could not be made."""
    app = QApplication([])
    theme = Theme(app, bootstrap.resources() / "icons")
    wanted = [s for s in SHOTS if not words or any(word in s.name for word in words)]
    failed = []
    with tempfile.TemporaryDirectory() as folder:
        for shot in wanted:
            library = Path(folder) / shot.name
            if shot.empty:
                Library.open(library).close()
            else:
                shutil.copytree(made(Path(folder), shot), library)
            try:
                with open_stage(app, theme, library, shot) as stage:
                    shot.act(stage)
                    stage.settle()
                    save(stage, GALLERY / f"{shot.name}.webp")
                    print(shot.name, flush=True)
            except Exception as error:  # noqa: BLE001 - the others are still to be drawn
                failed.append(shot.name)
                print(f"{shot.name}: {error!r}", file=sys.stderr, flush=True)
            shutil.rmtree(library)
    return 1 if failed else 0


def made(folder: Path, shot: Shot) -> Path:
    """A library to be copied, made when it is wanted first."""
    whole = folder / f"whole {shot.crowd} {shot.written}"
    if not whole.exists():
        if shot.crowd:
            make_crowd(whole, shot.crowd, shot.written)
        else:
            make_library(whole)
    return whole


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
