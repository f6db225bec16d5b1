"""Pictures of land: valleys, fields, dunes, night skies."""

import math

from brush import Canvas, Point, blend

__all__ = ["dunes", "fog", "lanterns", "meadows", "mill", "telescope", "viaduct"]


def viaduct() -> Canvas:
    c = Canvas("viaduct")
    c.sky((0, "#8cc0d8"), (0.6, "#dcebe4"), (1, "#f8efd9"))
    c.disc(930, 150, 62, "#fff7df", 0.9)
    c.glow(930, 150, 260, "#fffbe8", 0.6)
    for n, tone in enumerate(("#b3cfd4", "#8fb4b9", "#6a989b")):
        c.under(
            c.profile(300 + n * 62, 120 - n * 18, start=1.1), (tone, blend(tone, "#f8efd9", 0.35))
        )
        c.mist(420 + n * 52, 110, "#f5f1e0", 0.55)
    c.under(c.profile(560, 60, start=0.9), ("#4d8073", "#2f5d52"))
    spans: list[list[Point]] = []
    for n in range(11):
        left = -20 + n * 116
        arch = [
            (left + 46 - 46 * math.cos(a / 20 * math.pi), 486 - 50 * math.sin(a / 20 * math.pi))
            for a in range(21)
        ]
        spans.append(
            [
                (left, 436),
                (left + 116, 436),
                (left + 116, 800),
                (left + 92, 800),
                *reversed(arch),
                (left, 800),
            ]
        )
    c.shapes(spans, ("#c7a77f", "#8b6b4f"))
    c.boxes([(-10, 420, 1220, 20)], "#a8855f")
    c.boxes([(-10, 414, 1220, 8)], "#dcc19a")
    c.lines([[(-20 + n * 116, 452), (-20 + n * 116, 800)] for n in range(12)], "#775a42", 3, 0.5)
    for n in range(5):
        x = 300 + n * 118
        c.shape(
            [(x, 412), (x, 372), (x + 6, 364), (x + 108, 364), (x + 114, 372), (x + 114, 412)],
            ("#c8402f", "#962a25"),
        )
        c.boxes([(x + 10 + i * 20, 376, 13, 14) for i in range(5)], "#fbe9bf")
        c.boxes([(x + 4, 396, 106, 4)], "#f1d9a6")
    c.shape([(890, 412), (890, 364), (936, 366), (962, 394), (964, 412)], ("#c8402f", "#962a25"))
    c.shape([(916, 372), (936, 372), (950, 390), (916, 390)], "#22343b")
    c.mist(700, 170, "#eef1e4", 0.75)
    c.under(c.profile(740, 36, start=1.7), ("#38705b", "#1d463b"))
    for _ in range(60):
        x = c.chance.uniform(0, 1200)
        y, tall = c.chance.uniform(720, 800), c.chance.uniform(40, 82)
        c.shape(
            [(x - tall * 0.24, y), (x, y - tall), (x + tall * 0.24, y)],
            c.chance.choice(["#173a31", "#22503f", "#0f2f29"]),
        )
    return c


def meadows() -> Canvas:
    c = Canvas("meadows")
    c.sky((0, "#7fa95b"), (1, "#5f9150"))
    greens = ["#8fb665", "#a8c46d", "#6c9d57", "#cdbf6a", "#7fae74", "#b6b75d", "#578a50"]
    for row in range(7):
        for column in range(9):
            x, y = column * 150 - 60 + (row % 2) * 70, row * 126 - 30
            corners = [
                (x + c.chance.uniform(-18, 18) + dx, y + c.chance.uniform(-14, 14) + dy)
                for dx, dy in ((0, 0), (150, 6), (152, 126), (-2, 122))
            ]
            tone = c.chance.choice(greens)
            c.shape(corners, tone)
            if c.chance.random() < 0.45:
                steps = [(corners[0][0] + i * 13, corners[0][1] + 8) for i in range(11)]
                c.lines(
                    [[(px, py), (px + 4, py + 106)] for px, py in steps],
                    blend(tone, "#2c5a33", 0.3),
                    2,
                    0.4,
                )
            c.lines([[*corners, corners[0]]], "#416f40", 4, 0.8)
    bends = [
        (600 + 330 * math.sin(t / 9.5) * math.sin(t / 34 + 0.5), -40 + t * 9.0) for t in range(100)
    ]
    c.lines([bends], "#d9cf9a", 150, 0.75, blur=10)
    c.lines([bends], "#4c8f97", 104)
    c.lines([bends], "#6fb3b5", 78)
    c.lines([[(x + 10, y) for x, y in bends]], "#a9d8d2", 26, 0.6, blur=5)
    for x, y, r in ((230, 240, 90), (940, 560, 120), (1010, 180, 66), (180, 610, 74)):
        c.discs([(x, y, r * 1.5, r * 0.7)], "#d9cf9a", 0.7, 6)
        c.discs([(x, y, r * 1.3, r * 0.52)], ("#7cbcb9", "#5a9fa6"))
        c.discs([(x - r * 0.3, y - r * 0.12, r * 0.6, r * 0.10)], "#d3efe6", 0.6, 3)
    trees = [
        (c.chance.uniform(0, 1200), c.chance.uniform(0, 800), c.chance.uniform(7, 17))
        for _ in range(180)
    ]
    c.discs([(x + 5, y + 6, r, r) for x, y, r in trees], "#23452a", 0.4, 2)
    for x, y, r in trees:
        c.disc(x, y, r, c.chance.choice(["#3f7a3f", "#55904a", "#2f6536"]))
    c.lines([[(-10, 420), (330, 396), (760, 430), (1210, 372)]], "#efe6cb", 8)
    c.boxes([(380, 384, 330, 46)], "#b9a98a", 0.0)
    return c


def fog() -> Canvas:
    c = Canvas("fog")
    c.sky((0, "#7893a3"), (0.5, "#c9d3cf"), (1, "#efe6d3"))
    c.glow(300, 260, 380, "#fff6df", 0.8)
    for n, tone in enumerate(("#a9b7b5", "#8ea19e", "#738a84")):
        c.under(c.profile(330 + n * 84, 70, start=1.0 + n * 0.3), tone)
        c.mist(450 + n * 90, 150, "#eef0e8", 0.85)
    ground = c.profile(690, 46, start=0.8)
    c.under(ground, ("#6b6a4b", "#3c4433"))
    for n in range(5):
        x, size = 110 + n * 235, 1.0 + 0.16 * math.sin(n * 2)
        base = 690 - 20 * math.sin(n) + 10
        high, wide = 250 * size, 176 * size
        c.boxes(
            [(x - 4, base - high, 8, high + 40), (x + wide - 4, base - high, 8, high + 40)],
            "#4b3a2b",
        )
        c.box(x, base - high + 14, wide, high * 0.62, ("#f4f8f4", "#b8c8c6"), 0.45)
        mesh = [
            [(x + i * wide / 22, base - high + 14), (x + i * wide / 22, base - high * 0.32)]
            for i in range(23)
        ]
        mesh += [
            [(x, base - high + 14 + i * 11 * size), (x + wide, base - high + 14 + i * 11 * size)]
            for i in range(15)
        ]
        c.lines(mesh, "#3f5560", 1, 0.5)
        c.box(x - 6, base - high * 0.30, wide + 12, 9, "#7d8f95")
        drops = [
            (
                x + c.chance.uniform(0, wide),
                base - high + 20 + c.chance.random() * high * 0.6,
                1.8,
                2.6,
            )
            for _ in range(60)
        ]
        c.discs(drops, "#ffffff", 0.9)
        c.discs([(x + wide + 30, base + 26, 24, 8)], "#8fa7ad")
        c.box(x + wide + 6, base - 8, 48, 36, ("#4f7f8f", "#2f5664"))
    c.mist(610, 90, "#f1f2ea", 0.35)
    c.under(c.profile(770, 20, start=1.6), "#2f3629")
    return c


def mill() -> Canvas:
    c = Canvas("mill")
    c.sky((0, "#4b93bd"), (0.6, "#b8d9d6"), (1, "#fbe7b4"), bottom=470)
    for x, y, s in ((300, 120, 1.2), (700, 190, 0.8), (1080, 110, 1.1)):
        c.discs(
            [
                (x, y, 140 * s, 24 * s),
                (x - 40 * s, y - 22 * s, 66 * s, 30 * s),
                (x + 50 * s, y - 16 * s, 70 * s, 28 * s),
            ],
            "#fffdf3",
            0.88,
            6,
        )
    c.under(c.profile(446, 26, start=1.2), "#7fa582")
    c.under(c.profile(468, 14, start=1.9), "#5d8a63")
    c.sky((0, "#f3c65a"), (1, "#c07a25"), top=474)
    for n in range(-34, 35):
        c.shape(
            [
                (560 + n * 17, 474),
                (560 + n * 17 + 5, 474),
                (560 + n * 120 + 42, 810),
                (560 + n * 120 - 10, 810),
            ],
            "#a8651d",
            0.34,
        )
    ears = []
    for _ in range(460):
        y = 500 + 300 * c.chance.random() ** 0.8
        size = (y - 470) / 330
        x = c.chance.uniform(-20, 1220)
        ears.append((x, y, 2 + 5 * size, 5 + 17 * size))
    c.discs(ears[::2], "#ffe08a", 0.75)
    c.discs(ears[1::2], "#8f5416", 0.45)
    c.shape([(806, 520), (832, 262), (908, 262), (934, 520)], ("#fbf4e4", "#cdbda0"))
    c.shape([(870, 520), (870, 262), (908, 262), (934, 520)], "#b8a686", 0.5)
    c.shape([(822, 266), (870, 206), (918, 266)], ("#8d3b2c", "#6b2820"))
    c.boxes([(858, 470, 30, 50), (862, 330, 18, 24), (862, 396, 18, 24)], "#4b3526")
    for arm in range(4):
        a = math.radians(26 + arm * 90)
        dx, dy = math.cos(a), math.sin(a)
        c.line([(870, 258), (870 + dx * 200, 258 + dy * 200)], "#4b3526", 6)
        sail = [
            (870 + dx * t - dy * s, 258 + dy * t + dx * s)
            for t, s in ((40, 0), (196, 0), (196, 40), (40, 34))
        ]
        c.shape(sail, "#fffaf0", 0.85)
        ribs = [
            [(870 + dx * t, 258 + dy * t), (870 + dx * t - dy * 38, 258 + dy * t + dx * 38)]
            for t in range(40, 200, 26)
        ]
        c.lines(ribs, "#6b4f38", 2)
    c.disc(870, 258, 10, "#4b3526")
    return c


def telescope() -> Canvas:
    c = Canvas("telescope")
    c.sky((0, "#070b24"), (0.5, "#17245a"), (0.85, "#4a4a88"), (1, "#8a6a92"), bottom=620)
    for _ in range(70):
        t = c.chance.random()
        x, y = 150 + 950 * t + c.chance.gauss(0, 60), 640 - 720 * t + c.chance.gauss(0, 50)
        c.disc(
            x,
            y,
            c.chance.uniform(40, 120),
            c.chance.choice(["#7c7fd0", "#b58fc7", "#5b6fc0"]),
            0.055,
            26,
        )
    for size, count, alpha in ((0.9, 620, 0.75), (1.5, 170, 0.9), (2.4, 26, 1.0)):
        c.discs(
            [
                (c.chance.uniform(0, 1200), 620 * c.chance.random() ** 1.2, size, size)
                for _ in range(count)
            ],
            "#f4f3ff",
            alpha,
        )
    c.glow(905, 120, 60, "#cfe0ff", 0.8)
    c.disc(905, 120, 3.4, "#ffffff")
    c.under(c.profile(560, 70, start=1.0), "#232a5c")
    c.under(c.profile(620, 40, start=1.3), "#151b42")
    for n in range(5):
        x, size = 140 + n * 235, 1.0 - 0.08 * n
        y = 640 - 14 * math.sin(n * 1.7)
        c.shape(
            [
                (x - 34 * size, y + 70),
                (x - 8, y - 70 * size),
                (x + 8, y - 70 * size),
                (x + 34 * size, y + 70),
            ],
            "#0c1130",
        )
        dish = [
            (
                x + 104 * size * math.cos(a / 20) * 0.94 - 20 * math.sin(a / 20),
                y - 100 * size - 46 * size * math.sin(a / 20) - 60 * size * math.cos(a / 20),
            )
            for a in range(-63, 1)
        ]
        c.shape(dish, ("#e9ecff", "#6f78b5"))
        c.lines(
            [
                [
                    (x - 90 * size, y - 40 * size),
                    (x + 56 * size, y - 214 * size),
                    (x + 96 * size, y - 162 * size),
                ]
            ],
            "#aab3e6",
            2.4,
        )
        c.disc(x + 56 * size, y - 214 * size, 6 * size, "#ffb36b")
    c.under(c.profile(712, 18, start=1.5), "#090d26")
    c.boxes([(560, 690, 70, 26)], "#12183a")
    c.boxes([(570, 698, 12, 9), (592, 698, 12, 9)], "#ffc877")
    return c


def dunes() -> Canvas:
    c = Canvas("dunes")
    c.sky((0, "#e8734a"), (0.45, "#f6a75c"), (1, "#fde0a0"), bottom=520)
    c.disc(780, 300, 104, ("#fff4cd", "#ffd27c"))
    c.glow(780, 300, 330, "#fff0c0", 0.5)
    tones = [("#e3a365", "#c9814b"), ("#d68b4e", "#ad6137"), ("#bd6f3b", "#8a4529")]
    for n, tone in enumerate(tones):
        outline = c.profile(450 + n * 76, 40, waves=4, start=0.8)
        c.under(outline, tone)
        lee = [(x, y + 4 + 60 * (0.5 + 0.5 * math.sin(x / 130 + n))) for x, y in outline]
        c.shape([*outline, *reversed(lee)], "#ffdca0", 0.28, blur=4)
    c.shape(
        [(0, 690), (280, 654), (720, 668), (1200, 640), (1200, 716), (700, 730), (240, 712)],
        ("#6fb4ae", "#2f7f86"),
    )
    for _ in range(40):
        c.discs(
            [
                (
                    c.chance.uniform(0, 1200),
                    c.chance.uniform(664, 712),
                    c.chance.uniform(14, 70),
                    1.6,
                )
            ],
            "#fbe9c0",
            0.4,
        )

    def palm(x: float, base: float, tall: float, lean: float) -> None:
        trunk = [(x + lean * (t / 20) ** 2, base - tall * t / 20) for t in range(21)]
        c.lines([trunk], ("#3a2419", "#57351f"), 11 * tall / 300)
        hx, hy = trunk[-1]
        for n in range(11):
            a = math.radians(-172 + n * 16.4)
            reach = tall * 0.5 * (0.85 + 0.15 * math.sin(n * 2))
            upper = [
                (
                    hx + math.cos(a) * reach * t / 12,
                    hy + math.sin(a) * reach * t / 12 * 0.7 + tall * 0.34 * (t / 12) ** 2.4,
                )
                for t in range(13)
            ]
            lower = [
                (px, py + 17 * math.sin(i / 12 * math.pi) * tall / 300)
                for i, (px, py) in enumerate(upper)
            ]
            c.shape([*upper, *reversed(lower)], c.chance.choice(["#1f4a3a", "#2b5f45", "#173a30"]))
        c.discs([(hx + s, hy + 12, 7, 10) for s in (-12, 0, 12)], "#a3512a")

    palm(170, 700, 330, 40)
    palm(270, 712, 240, -30)
    palm(1010, 690, 290, -50)
    palm(1090, 704, 370, 30)
    palm(930, 700, 190, 20)
    c.under(c.profile(752, 20, start=1.4), ("#7c3c22", "#4e2416"))
    return c


def lanterns() -> Canvas:
    c = Canvas("lanterns")
    c.sky((0, "#152046"), (0.6, "#4b3f78"), (1, "#c46f7d"))
    c.under(c.profile(420, 60, start=0.9), "#2c2c5e")
    for side in (0, 1):
        for n in reversed(range(5)):
            near = 1 - n * 0.19
            wide, tall = 300 * near, 470 * near
            x = -60 + n * 92 if side == 0 else 1260 - n * 92 - wide
            base = 800 - n * 62
            tone = blend("#1a1730", "#5a4470", n / 5)
            c.box(x, base - tall, wide, tall + 80, tone)
            roof = [
                (x - 26 * near, base - tall + 8),
                (x + wide * 0.2, base - tall - 66 * near),
                (x + wide * 0.8, base - tall - 66 * near),
                (x + wide + 26 * near, base - tall + 8),
            ]
            c.shape(roof, blend("#0e0d20", "#44355c", n / 5))
            edge = x + wide - 74 * near if side == 0 else x + 14 * near
            for row in range(2):
                c.box(
                    edge,
                    base - tall * (0.72 - row * 0.4),
                    58 * near,
                    78 * near,
                    ("#ffdf9c", "#f0a355"),
                )
                grid = [
                    [
                        (edge + 29 * near, base - tall * (0.72 - row * 0.4)),
                        (edge + 29 * near, base - tall * (0.72 - row * 0.4) + 78 * near),
                    ]
                ]
                c.lines(grid, "#5a3524", 3)
    c.shape([(492, 560), (708, 560), (1180, 810), (20, 810)], ("#6d5078", "#2b2342"))
    for _ in range(60):
        y = 575 + 225 * c.chance.random()
        c.discs(
            [(600 + c.chance.gauss(0, 60 + (y - 560) * 0.9), y, 12 + (y - 560) / 9, 2)],
            "#ffcf8f",
            0.20,
        )
    for row in range(4):
        size = 1.25 - row * 0.26
        y0, left, right = 150 + row * 92, 60 + row * 116, 1140 - row * 116
        sag = [
            (left + (right - left) * t / 40, y0 + 70 * size * math.sin(t / 40 * math.pi))
            for t in range(41)
        ]
        c.lines([sag], "#17132b", 2)
        for t in range(3, 40, 6 if row else 7):
            x, y = sag[t]
            c.glow(x, y + 30 * size, 80 * size, "#ffb765", 0.55)
            c.discs([(x, y + 30 * size, 22 * size, 27 * size)], ("#ffe7b0", "#ef6f45"))
            c.lines(
                [
                    [(x - 20 * size, y + k * size), (x + 20 * size, y + k * size)]
                    for k in (18, 30, 42)
                ],
                "#b8432f",
                1,
                0.5,
            )
            c.boxes(
                [
                    (x - 9 * size, y + 1, 18 * size, 5 * size),
                    (x - 9 * size, y + 54 * size, 18 * size, 5 * size),
                ],
                "#2a1a20",
            )
    for x, s in ((560, 0.62), (640, 0.7), (596, 0.5)):
        y = 560 + s * 170
        c.disc(x, y - 84 * s, 13 * s, "#120f22")
        c.shape(
            [(x - 20 * s, y), (x - 13 * s, y - 70 * s), (x + 13 * s, y - 70 * s), (x + 20 * s, y)],
            "#120f22",
        )
    return c
