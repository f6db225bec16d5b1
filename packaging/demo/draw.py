#!/usr/bin/env python3
"""Draws every picture of the demonstration: `python packaging/demo/draw.py [NAME ...]`.

Needs Pillow. The same code draws the same pixels; the files are committed, so this runs only when
a picture is changed. Each picture comes in two widths, 1200 and 480.
"""

import sys
from pathlib import Path

import flat
import land
import logos
import maps
import plants
import sea
from PIL import Image

__all__ = ["main"]

PICTURES = Path(__file__).resolve().parents[2] / "resources" / "demo" / "pictures"
SMALL = (480, 320)
PNG = {"fish", "poster", "waves"}
WEBP = {"arches", "atlas", "eels", "markets", "meadows", "mill", "moss", "spectral", "threads"}


def _save(picture: Image.Image, file: Path, suffix: str) -> None:
    file = file.with_suffix(suffix)
    file.parent.mkdir(parents=True, exist_ok=True)
    if suffix == ".png":
        picture.quantize(48, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE).save(
            file, optimize=True
        )
    elif suffix == ".webp":
        picture.save(file, quality=58, method=6)
    else:
        picture.save(file, quality=72, optimize=True, progressive=True)


def _emblems() -> None:
    folder = PICTURES.parent / "logos"
    folder.mkdir(parents=True, exist_ok=True)
    for name in logos.__all__:
        emblem: Image.Image = getattr(logos, name)().finished().quantize(64)
        emblem.save(folder / f"{name}.png", optimize=True)
        emblem.convert("RGBA").save(folder / f"{name}.ico", sizes=[(32, 32)])


def main(wanted: list[str]) -> None:
    """Draw the pictures named, or all of them."""
    scenes = [
        getattr(module, name)
        for module in (sea, land, maps, plants, flat)
        for name in module.__all__
    ]
    total = 0
    _emblems()
    for scene in scenes:
        name = scene.__name__
        if wanted and name not in wanted:
            continue
        suffix = ".png" if name in PNG else ".webp" if name in WEBP else ".jpg"
        picture = scene().finished()
        small = picture.resize(SMALL, Image.Resampling.LANCZOS)
        _save(picture, PICTURES / name, suffix)
        _save(small, PICTURES / "small" / name, suffix)
        size = (PICTURES / name).with_suffix(suffix).stat().st_size
        total += size + (PICTURES / "small" / name).with_suffix(suffix).stat().st_size
        sys.stdout.write(f"{name:10} {size / 1000:6.1f} kB\n")
    sys.stdout.write(f"together {total / 1000:.0f} kB\n")


if __name__ == "__main__":
    main(sys.argv[1:])
