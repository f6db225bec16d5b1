"""A canvas that draws at twice its size and is scaled down at the end, so that edges are smooth.

Every measure is in units of the finished picture. All chance comes from the canvas's own seed.
"""

import math
import random
from collections.abc import Iterable, Sequence

from PIL import Image, ImageDraw, ImageFilter

__all__ = ["Canvas", "Fill", "Point", "blend"]

Point = tuple[float, float]
Fill = str | tuple[str, str]  # one colour, or from the top of the canvas's shape to its bottom


def _rgb(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def blend(one: str, other: str, share: float) -> str:
    """The colour `share` of the way from `one` to `other`."""
    pairs = zip(_rgb(one), _rgb(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


class Canvas:
    """A picture in the making."""

    def __init__(self, seed: str, width: int = 1200, height: int = 800, scale: int = 2) -> None:
        self.width, self.height, self.scale = width, height, scale
        self.image = Image.new("RGB", (width * scale, height * scale))
        self.chance = random.Random(seed)

    def _column(self, stops: Sequence[tuple[float, str]], pixels: int) -> Image.Image:
        column = Image.new("RGB", (1, max(pixels, 1)))
        for y in range(pixels):
            at = y / max(pixels - 1, 1)
            below = max((s for s in stops if s[0] <= at), default=stops[0], key=lambda s: s[0])
            above = min((s for s in stops if s[0] >= at), default=stops[-1], key=lambda s: s[0])
            span = above[0] - below[0]
            share = (at - below[0]) / span if span else 0
            column.putpixel((0, y), _rgb(blend(below[1], above[1], share)))
        return column

    def sky(self, *stops: tuple[float, str], top: float = 0, bottom: float | None = None) -> None:
        """Fill a band over the whole width; stops are (0..1 down the band, colour)."""
        first = round(top * self.scale)
        last = round((self.height if bottom is None else bottom) * self.scale)
        column = self._column(stops, last - first)
        self.image.paste(column.resize((self.image.width, last - first)), (0, first))

    def _mask(self) -> tuple[Image.Image, ImageDraw.ImageDraw]:
        mask = Image.new("L", self.image.size)
        return mask, ImageDraw.Draw(mask)

    def _apply(self, mask: Image.Image, fill: Fill, alpha: float, blur: float) -> None:
        if blur:
            mask = mask.filter(ImageFilter.GaussianBlur(blur * self.scale))
        if alpha < 1:
            mask = mask.point([round(value * alpha) for value in range(256)])
        box = mask.getbbox()
        if box is None:
            return
        size = (box[2] - box[0], box[3] - box[1])
        if isinstance(fill, tuple):
            paint = self._column([(0, fill[0]), (1, fill[1])], size[1]).resize(size)
        else:
            paint = Image.new("RGB", size, _rgb(fill))
        self.image.paste(paint, box[:2], mask.crop(box))

    def _scaled(self, points: Iterable[Point]) -> list[Point]:
        return [(x * self.scale, y * self.scale) for x, y in points]

    def shape(self, points: Iterable[Point], fill: Fill, alpha: float = 1, blur: float = 0) -> None:
        """A filled polygon."""
        mask, pen = self._mask()
        pen.polygon(self._scaled(points), fill=255)
        self._apply(mask, fill, alpha, blur)

    def shapes(
        self, many: Iterable[Iterable[Point]], fill: Fill, alpha: float = 1, blur: float = 0
    ) -> None:
        """Filled polygons of one colour, laid on together."""
        mask, pen = self._mask()
        for points in many:
            pen.polygon(self._scaled(points), fill=255)
        self._apply(mask, fill, alpha, blur)

    def box(
        self, x: float, y: float, w: float, h: float, fill: Fill, alpha: float = 1, blur: float = 0
    ) -> None:
        """An upright rectangle."""
        self.shape([(x, y), (x + w, y), (x + w, y + h), (x, y + h)], fill, alpha, blur)

    def boxes(
        self, many: Iterable[tuple[float, float, float, float]], fill: Fill, alpha: float = 1
    ) -> None:
        """Upright rectangles (x, y, width, height) of one colour."""
        corners = ([(x, y), (x + w, y), (x + w, y + h), (x, y + h)] for x, y, w, h in many)
        self.shapes(corners, fill, alpha)

    def discs(
        self,
        many: Iterable[tuple[float, float, float, float]],
        fill: Fill,
        alpha: float = 1,
        blur: float = 0,
    ) -> None:
        """Ellipses (centre x, centre y, radius x, radius y) of one colour."""
        mask, pen = self._mask()
        for x, y, rx, ry in many:
            corners = self._scaled([(x - rx, y - ry), (x + rx, y + ry)])
            pen.ellipse([*corners[0], *corners[1]], fill=255)
        self._apply(mask, fill, alpha, blur)

    def disc(
        self, x: float, y: float, r: float, fill: Fill, alpha: float = 1, blur: float = 0
    ) -> None:
        """A circle."""
        self.discs([(x, y, r, r)], fill, alpha, blur)

    def glow(self, x: float, y: float, r: float, colour: str, alpha: float = 0.6) -> None:
        """Light that fades from a point."""
        size = round(2 * r * self.scale)
        light = Image.radial_gradient("L").resize((size, size))
        levels = [round(255 * alpha * max(0.0, 1 - v / 181) ** 2.2) for v in range(256)]
        mask = Image.new("L", self.image.size)
        corner = self._scaled([(x - r, y - r)])[0]
        mask.paste(light.point(levels), (round(corner[0]), round(corner[1])))
        self._apply(mask, colour, 1, 0)

    def lines(
        self,
        many: Iterable[Iterable[Point]],
        colour: Fill,
        width: float = 2,
        alpha: float = 1,
        blur: float = 0,
    ) -> None:
        """Polylines of one colour, laid on together."""
        mask, pen = self._mask()
        for points in many:
            pen.line(self._scaled(points), 255, max(1, round(width * self.scale)), "curve")
        self._apply(mask, colour, alpha, blur)

    def line(
        self, points: Iterable[Point], colour: Fill, width: float = 2, alpha: float = 1
    ) -> None:
        """One polyline."""
        self.lines([points], colour, width, alpha)

    def profile(
        self, base: float, height: float, waves: int = 7, start: float = 0.7
    ) -> list[Point]:
        """The outline of hills or waves from edge to edge, around `base`."""
        parts = [
            (height / (1 + n) ** 1.1, start * (1 + n * 0.9), self.chance.uniform(0, 6.3))
            for n in range(waves)
        ]
        outline: list[Point] = []
        for x in range(-6, self.width + 12, 6):
            turn = x / self.width * math.tau
            outline.append((x, base - sum(a * math.sin(f * turn + p) for a, f, p in parts) / 1.6))
        return outline

    def under(self, outline: list[Point], fill: Fill, alpha: float = 1, blur: float = 0) -> None:
        """Everything below an outline."""
        low = self.height + 20
        self.shape([*outline, (self.width + 12, low), (-12, low)], fill, alpha, blur)

    def mist(self, y: float, depth: float, colour: str, alpha: float = 0.6) -> None:
        """A soft horizontal bank of haze."""
        self.discs(
            [(self.width / 2, y, self.width * 0.8, depth / 2)], colour, alpha, blur=depth / 3
        )

    def finished(self) -> Image.Image:
        """The picture at its own size."""
        return self.image.resize((self.width, self.height), Image.Resampling.LANCZOS)
