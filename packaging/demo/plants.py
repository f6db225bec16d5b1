"""Pictures of plants."""

import math

from brush import Canvas, Point, blend

__all__ = ["moss", "pears"]


def pears() -> Canvas:
    c = Canvas("pears")
    c.sky((0, "#f7f0df"), (1, "#ecdfc3"))
    bough = [(-20 + t * 12.6, 170 + 50 * math.sin(t / 26) - t * 0.4) for t in range(101)]
    c.lines([bough], "#4a3524", 20)
    c.lines([[(x, y - 5) for x, y in bough]], "#8a6b4a", 5, 0.7)

    def leaf(x: float, y: float, long: float, angle: float, tone: str) -> None:
        a = math.radians(angle)
        rim = [(long * t / 16, long * 0.24 * math.sin(t / 16 * math.pi) ** 0.9) for t in range(17)]
        rim += [(px, -py) for px, py in reversed(rim)]
        turned = [
            (x + px * math.cos(a) - py * math.sin(a), y + px * math.sin(a) + py * math.cos(a))
            for px, py in rim
        ]
        c.shape(turned, (blend(tone, "#ffffff", 0.18), tone))
        ribs: list[list[Point]] = [[(x, y), (x + long * math.cos(a), y + long * math.sin(a))]]
        for t in range(3, 14, 2):
            bx, by = x + long * t / 16 * math.cos(a), y + long * t / 16 * math.sin(a)
            ribs += [
                [(bx, by), (bx + long * 0.17 * math.cos(a + s), by + long * 0.17 * math.sin(a + s))]
                for s in (0.8, -0.8)
            ]
        c.lines(ribs, "#e9e7bd", 1.6, 0.55)

    for x, y, long, angle, tone in (
        (120, 190, 190, 120, "#4f7d3c"),
        (330, 190, 170, 60, "#6d9a48"),
        (500, 190, 180, -62, "#5a8a43"),
        (760, 140, 190, 50, "#3f6d3a"),
        (900, 150, 170, -50, "#7aa651"),
        (1020, 160, 200, 70, "#55843f"),
        (600, 160, 170, 105, "#44733b"),
    ):
        leaf(x, y, long, angle, tone)
    for x, y, size in ((300, 430, 1.0), (620, 500, 1.2), (930, 420, 0.95)):
        body = []
        for t in range(121):
            a = t / 120 * math.tau
            neck = 1 - 0.44 * max(0.0, -math.cos(a)) ** 1.6
            body.append(
                (
                    x + 118 * size * math.sin(a) * neck,
                    y
                    + 70 * size
                    + (150 if math.cos(a) < 0 else 100)
                    * size
                    * math.cos(a)
                    * (1 if math.cos(a) > 0 else 1.25),
                )
            )
        c.shape([(px + 14, py + 18) for px, py in body], "#7b6742", 0.25, blur=14)
        c.shape(body, ("#c9c24f", "#a98a2c"))
        c.discs([(x + 46 * size, y + 90 * size, 58 * size, 84 * size)], "#c0622f", 0.42, 26)
        c.discs([(x - 44 * size, y + 40 * size, 26 * size, 60 * size)], "#fdf6b8", 0.55, 16)
        c.discs(
            [
                (
                    x + c.chance.gauss(0, 46) * size,
                    y + 80 * size + c.chance.gauss(0, 44) * size,
                    1.6,
                    1.6,
                )
                for _ in range(60)
            ],
            "#6f5a1f",
            0.5,
        )
        c.lines(
            [
                [
                    (x, y - 112 * size),
                    (x + 6, y - 150 * size),
                    (x + 18, y - 186 * size),
                    (x + 22, 176 + 50 * math.sin((x + 42) / 12.6 / 26) - (x + 42) / 12.6 * 0.4),
                ]
            ],
            "#4a3524",
            8,
        )
        c.discs([(x, y + 168 * size, 12 * size, 6 * size)], "#4a3524")
    return c


def moss() -> Canvas:
    c = Canvas("moss")
    c.sky((0, "#0f2a22"), (1, "#1f4a33"))
    c.glow(760, 240, 560, "#a9cf78", 0.4)

    def frond(x: float, y: float, long: float, angle: float, tone: str) -> None:
        spine, leaves = [], []
        for t in range(41):
            a = math.radians(angle) + 0.55 * (t / 40) ** 2 * (1 if angle > -90 else -1)
            px, py = x + long * t / 40 * math.cos(a), y + long * t / 40 * math.sin(a)
            spine.append((px, py))
            if 2 < t < 40:
                reach = long * 0.24 * math.sin(math.pi * (t / 40) ** 0.6) ** 0.9
                for s in (1, -1):
                    b = a + s * 1.05
                    tip = (px + reach * math.cos(b), py + reach * math.sin(b))
                    leaves.append(
                        [
                            (px, py),
                            (
                                px + reach * 0.5 * math.cos(b - 0.22),
                                py + reach * 0.5 * math.sin(b - 0.22),
                            ),
                            tip,
                            (
                                px + reach * 0.5 * math.cos(b + 0.22),
                                py + reach * 0.5 * math.sin(b + 0.22),
                            ),
                        ]
                    )
        c.shapes(leaves, (blend(tone, "#efffc0", 0.22), tone))
        c.lines([spine], blend(tone, "#f3ffd0", 0.5), 3)

    for depth, (tone, count, blur) in enumerate(
        (("#23533a", 11, 1), ("#3b7a45", 10, 0), ("#6aa84f", 8, 0), ("#a3cf62", 5, 0))
    ):
        for n in range(count):
            x = n * 1200 / (count - 1) + c.chance.uniform(-50, 50)
            frond(
                x,
                840 - depth * 8,
                c.chance.uniform(430, 640) - depth * 76 + blur,
                c.chance.uniform(-116, -64),
                tone,
            )
    for _ in range(46):
        x, y, r = c.chance.uniform(0, 1200), c.chance.uniform(240, 780), c.chance.uniform(3, 9)
        c.disc(x, y, r, "#e9ffe0", 0.55)
        c.disc(x - r * 0.3, y - r * 0.3, r * 0.34, "#ffffff", 0.95)
    return c
