"""Old charts of the Sound, as drawn and as a camera sees them."""

import math

from brush import Canvas, Point, blend

__all__ = ["atlas", "spectral"]


def _coast(c: Canvas, x: float, y: float, r: float, rough: float) -> list[Point]:
    waves = [
        (c.chance.uniform(0.3, 1) * rough / (n + 1), n + 2, c.chance.uniform(0, 6.3))
        for n in range(9)
    ]
    ring = []
    for step in range(220):
        a = step / 220 * math.tau
        k = 1 + sum(h * math.sin(f * a + p) for h, f, p in waves)
        ring.append((x + r * k * math.cos(a), y + r * 0.72 * k * math.sin(a)))
    return ring


def _rose(c: Canvas, x: float, y: float, r: float, dark: str, light: str) -> None:
    for n in range(16):
        a, long = n * math.pi / 8, r * (1 if n % 4 == 0 else 0.7 if n % 2 == 0 else 0.42)
        for side, tone in ((1, dark), (-1, light)):
            c.shape(
                [
                    (x, y),
                    (x + math.cos(a) * long, y + math.sin(a) * long),
                    (
                        x + math.cos(a + side * 0.32) * r * 0.2,
                        y + math.sin(a + side * 0.32) * r * 0.2,
                    ),
                ],
                tone,
            )
    ring = [(x + r * 0.56 * math.cos(t / 20), y + r * 0.56 * math.sin(t / 20)) for t in range(127)]
    c.lines([ring], dark, 2)


def _chart(c: Canvas, sea: tuple[str, str], land: tuple[str, str], ink: str, accent: str) -> None:
    c.sky((0, sea[0]), (1, sea[1]))
    for _ in range(26):
        c.disc(
            c.chance.uniform(0, 1200),
            c.chance.uniform(0, 800),
            c.chance.uniform(60, 200),
            blend(sea[1], ink, 0.25),
            0.06,
            40,
        )
    for x, y in ((300, 560), (880, 230), (610, 400)):
        c.lines(
            [
                [
                    (x, y),
                    (x + 1500 * math.cos(n * math.pi / 16), y + 1500 * math.sin(n * math.pi / 16)),
                ]
                for n in range(32 if x == 300 else 16)
            ],
            blend(ink, accent, 0.4),
            1,
            0.34,
        )
    for x, y, r, rough in (
        (160, 160, 300, 0.30),
        (1090, 660, 290, 0.32),
        (640, 470, 96, 0.36),
        (470, 330, 44, 0.4),
        (760, 610, 36, 0.4),
        (860, 420, 24, 0.4),
    ):
        ring = _coast(c, x, y, r, rough)
        c.lines([[*ring, ring[0]]], ink, 14, 0.16, blur=5)
        c.shape(ring, land)
        c.lines([[*ring, ring[0]]], ink, 2.5)
        inner = [(x + (px - x) * 0.965, y + (py - y) * 0.965) for px, py in ring]
        c.lines([[*inner, inner[0]]], accent, 3, 0.6)
        for _ in range(int(r / 14)):
            a, k = c.chance.uniform(0, 6.3), c.chance.uniform(0.1, 0.62)
            mx, my = x + r * k * math.cos(a), y + r * 0.7 * k * math.sin(a)
            c.lines([[(mx - 13, my + 9), (mx, my - 12), (mx + 13, my + 9)]], ink, 2, 0.75)
    _rose(c, 300, 560, 112, ink, accent)
    _rose(c, 880, 230, 66, ink, accent)
    x, y = 540, 640
    c.shape([(x - 44, y), (x + 48, y), (x + 34, y + 24), (x - 30, y + 24)], ink)
    for dx, tall in ((-20, 62), (12, 76)):
        c.line([(x + dx, y), (x + dx, y - tall - 8)], ink, 2)
        c.shape(
            [
                (x + dx - 20, y - 12),
                (x + dx + 20, y - 12),
                (x + dx + 14, y - tall),
                (x + dx - 12, y - tall),
            ],
            sea[0],
        )
        c.lines(
            [
                [
                    (x + dx - 20, y - 12),
                    (x + dx + 20, y - 12),
                    (x + dx + 14, y - tall),
                    (x + dx - 12, y - tall),
                    (x + dx - 20, y - 12),
                ]
            ],
            ink,
            2,
        )
    c.lines(
        [
            [(22, 22), (1178, 22), (1178, 778), (22, 778), (22, 22)],
            [(40, 40), (1160, 40), (1160, 760), (40, 760), (40, 40)],
        ],
        ink,
        2,
    )
    c.boxes([(40 + n * 56, 24, 28, 15) for n in range(20)], ink, 0.7)
    c.boxes([(40 + n * 56, 761, 28, 15) for n in range(20)], ink, 0.7)


def atlas() -> Canvas:
    c = Canvas("atlas")
    _chart(c, ("#f0e2bd", "#dcc48f"), ("#cfa968", "#b98f52"), "#4a2f1c", "#a8472e")
    return c


def spectral() -> Canvas:
    c = Canvas("spectral")
    plates = [
        (("#10243f", "#0a1730"), ("#2f7fa6", "#1d5a86"), "#9fe7f2", "#f4d35e"),
        (("#2a0f3a", "#1b0a2a"), ("#8c2f7a", "#5f1e63"), "#ffb3d9", "#ffd166"),
        (("#f5f0e0", "#e4dcc6"), ("#b9c4b0", "#96a792"), "#26413c", "#c1554d"),
        (("#0f2f22", "#081f17"), ("#4f9d5b", "#2d6e46"), "#d8f7b0", "#ff9f5a"),
    ]
    for n, plate in enumerate(plates):
        part = Canvas("atlas")
        _chart(part, *plate)
        half = (c.image.width // 2 - 9, c.image.height // 2 - 9)
        small = part.image.resize(half)
        c.image.paste(small, ((n % 2) * (half[0] + 18), (n // 2) * (half[1] + 18)))
    return c
