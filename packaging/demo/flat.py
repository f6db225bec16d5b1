"""Flat pictures: posters, patterns, charts, a stage."""

import math

from brush import Canvas, blend

__all__ = ["arches", "fish", "markets", "poster", "stage", "threads", "waves"]


def fish() -> Canvas:
    c = Canvas("fish")
    c.sky((0, "#f3ead7"), (1, "#f3ead7"))
    tones = ["#0f4c5c", "#e36414", "#fb8b24", "#5f0f40", "#2a9d8f", "#9a031e"]
    for row in range(5):
        for column in range(5):
            x, y = 130 + column * 236 - (row % 2) * 110, 90 + row * 156
            tone = tones[(row * 2 + column * 3) % 6]
            other = tones[(row * 2 + column * 3 + 2) % 6]
            upper = [
                (x - 84 + 168 * t / 24, y - 46 * math.sin(t / 24 * math.pi) ** 0.8)
                for t in range(25)
            ]
            lower = [(px, 2 * y - py) for px, py in upper]
            c.shape([*upper, *reversed(lower)], tone)
            c.shape([(x + 70, y), (x + 118, y - 38), (x + 104, y), (x + 118, y + 38)], other)
            c.shapes(
                [
                    [
                        (x - 20 + k * 22, y - 26),
                        (x - 6 + k * 22, y),
                        (x - 20 + k * 22, y + 26),
                        (x - 14 + k * 22, y),
                    ]
                    for k in range(4)
                ],
                other,
                0.9,
            )
            c.shape([(x - 84, y), (x - 34, y - 36), (x - 22, y), (x - 34, y + 36)], other, 0.55)
            c.disc(x - 54, y - 10, 9, "#f3ead7")
            c.disc(x - 54, y - 10, 4.5, "#1b1b1e")
    return c


def poster() -> Canvas:
    c = Canvas("poster")
    c.sky((0, "#efe3c8"), (1, "#efe3c8"))
    c.disc(330, 400, 270, "#d1495b")
    c.shape([(330, 130), (330, 670), (870, 670)], "#00798c")
    c.shape([(330, 400), (330, 670), (600, 670)], "#30343f")
    c.disc(870, 260, 150, "#edae49")
    c.disc(870, 260, 84, "#efe3c8")
    c.boxes([(690 + n * 42, 470, 18, 200) for n in range(10)], "#30343f")
    c.shape([(60, 740), (1140, 740), (1140, 752), (60, 752)], "#30343f")
    c.shape([(60, 50), (1140, 50), (1140, 62), (60, 62)], "#30343f")
    stroke = [
        (120 + t * 9.8, 560 - 190 * math.sin(t / 100 * math.pi * 1.6 + 0.4)) for t in range(101)
    ]
    c.lines([stroke], "#30343f", 26)
    c.lines([stroke], "#efe3c8", 5)
    c.disc(1086, 600, 44, "#d1495b")
    return c


def markets() -> Canvas:
    c = Canvas("markets")
    c.sky((0, "#101a33"), (1, "#1a2a4c"))
    c.lines([[(70, y), (1130, y)] for y in range(120, 700, 96)], "#6f86b8", 1, 0.35)
    for n, (tone, base, rise) in enumerate(
        (("#2f6fb0", 560, 190), ("#25a18e", 610, 150), ("#f2b84b", 660, 96))
    ):
        level, outline = base, []
        for step in range(54):
            level += c.chance.gauss(-rise / 54, 13)
            outline.append((70 + step * 20.0, level))
        c.shape([*outline, (outline[-1][0], 696), (70, 696)], (tone, "#1a2a4c"), 0.62)
        c.lines([outline], blend(tone, "#ffffff", 0.35), 4)
        c.disc(*outline[-1], 10, "#ffffff")
        c.disc(*outline[-1], 6, tone)
        if n == 2:
            for px, py in outline[5::7]:
                c.disc(px, py, 6, "#fff3d1")
    c.boxes(
        [(76 + n * 40, 716, 24, 10 + 34 * (0.5 + 0.5 * math.sin(n * 0.9))) for n in range(26)],
        "#8ba3d6",
        0.8,
    )
    for x, y, r in ((190, 190, 66), (310, 226, 38)):
        start = -1.57
        for share, tone in ((0.46, "#f2b84b"), (0.3, "#25a18e"), (0.24, "#d1495b")):
            wedge = [(x, y)] + [
                (
                    x + r * math.cos(start + share * math.tau * t / 40),
                    y + r * math.sin(start + share * math.tau * t / 40),
                )
                for t in range(41)
            ]
            c.shape(wedge, tone)
            start += share * math.tau
        c.disc(x, y, r * 0.5, "#14213f")
    return c


def threads() -> Canvas:
    c = Canvas("threads")
    c.sky((0, "#2b1e2f"), (1, "#3a2436"))
    tones = ["#e76f51", "#f4a261", "#e9c46a", "#2a9d8f", "#7fb8b0", "#d98c9a", "#f6e2c0"]
    for n in range(76):
        x = n * 16.2
        warp = [
            (x + 10 * math.sin(n / 9) * math.sin(t / 12 * math.pi), t * 40.0 - 5) for t in range(13)
        ]
        c.line(warp, tones[(n // 6) % 7], 6)
    for row in range(11):
        y, tone = 458 + row * 36, tones[(row * 3) % 7]
        zigzag = [(x * 27.0 - 20, y + (15 if x % 2 else -15)) for x in range(48)]
        c.lines([zigzag], blend(tone, "#2b1e2f", 0.35), 27)
        c.lines([zigzag], tone, 19)
        c.lines([zigzag], blend(tone, "#ffffff", 0.4), 3)
    c.shape(
        [(300, 330), (380, 298), (820, 298), (900, 330), (820, 362), (380, 362)], "#120a14", 0.5, 12
    )
    c.shape(
        [(300, 322), (380, 290), (820, 290), (900, 322), (820, 354), (380, 354)],
        ("#c4946a", "#6f4a30"),
    )
    c.shape([(430, 308), (770, 308), (752, 336), (448, 336)], "#3a2418")
    c.discs([(600, 322, 130, 11)], ("#f6e2c0", "#d6b98a"))
    c.line([(730, 322), (1210, 420)], "#f6e2c0", 3)
    return c


def arches() -> Canvas:
    c = Canvas("arches")
    c.sky((0, "#123a4a"), (1, "#0d2a3a"))
    for row in range(5):
        for column in range(13):
            x, y = column * 100.0, row * 100.0 - 40
            for turn, tone in ((0.0, "#2f7f86"), (math.pi / 4, "#e0b35a")):
                square = [
                    (
                        x + 44 * math.cos(turn + k * math.pi / 2),
                        y + 44 * math.sin(turn + k * math.pi / 2),
                    )
                    for k in range(4)
                ]
                c.lines([[*square, square[0], square[1]]], tone, 3, 0.75)
            c.disc(x, y, 13, "#c65f3d", 0.9)
            c.disc(x + 50, y + 50, 9, "#7fc1b5", 0.8)
    c.sky((0, "#e8d3a4"), (1, "#c7a56c"), top=330)
    c.boxes([(0, 322, 1200, 14)], "#8a5f36")
    for n in range(4):
        x = 150 + n * 300
        for grow, fill in ((22, "#a8793f"), (0, None)):
            wide, spring = 104 + grow, 520
            left = [
                (
                    x - wide + 2 * wide * (1 - math.cos(t / 20 * 1.05)) * 0.5 * 1.99,
                    spring - (150 + grow) * math.sin(t / 20 * 1.57) ** 0.9,
                )
                for t in range(21)
            ]
            right = [(2 * x - px, py) for px, py in reversed(left)]
            ring = [(x - wide, 810), *left, *right, (x + wide, 810)]
            c.shape(ring, fill or ("#1d4d5e", "#f0a45f"))
        c.glow(x, 520, 120, "#ffe2a0", 0.75)
        c.line([(x, 380), (x, 480)], "#5a3d22", 3)
        c.shape(
            [(x, 470), (x + 24, 500), (x + 18, 548), (x, 566), (x - 18, 548), (x - 24, 500)],
            ("#fff0bd", "#f0a03f"),
        )
        c.lines([[(x, 470), (x, 566)], [(x - 24, 500), (x + 24, 500)]], "#7b4c22", 2)
        c.discs([(x, 800, 150, 40)], "#e8b878", 0.5, 14)
        pillar = x + 150
        c.box(pillar - 22, 520, 44, 290, ("#f3e4c0", "#b58c55"))
        c.boxes([(pillar - 32, 506, 64, 18)], "#8a5f36")
    return c


def waves() -> Canvas:
    c = Canvas("waves")
    c.sky((0, "#f5ecd9"), (1, "#f2dcc0"))
    c.disc(790, 300, 190, "#d5402f")
    c.shape([(90, 520), (300, 250), (350, 232), (400, 250), (640, 520)], ("#33507d", "#6f8fb0"))
    c.shape(
        [
            (258, 304),
            (300, 250),
            (350, 232),
            (400, 250),
            (446, 302),
            (410, 322),
            (384, 298),
            (352, 330),
            (318, 300),
            (290, 326),
        ],
        "#fbf7ee",
    )
    c.discs(
        [(220, 420, 210, 11), (560, 380, 190, 9), (930, 170, 160, 9), (700, 450, 240, 10)],
        "#f5ecd9",
        0.95,
    )
    for row in range(9):
        for column in range(-1, 16):
            x, y = column * 92 + (row % 2) * 46, 560 + row * 34
            for ring, tone in (
                (52, "#f5ecd9"),
                (48, "#1d4e79"),
                (37, "#f5ecd9"),
                (33, "#2f75a3"),
                (21, "#f5ecd9"),
                (17, "#7fb4c9"),
            ):
                c.disc(x, y, ring, tone)
    return c


def stage() -> Canvas:
    c = Canvas("stage")
    c.sky((0, "#0c0d1f"), (1, "#1c1530"))
    for n in range(9):
        k = n / 9
        for side in (-1, 1):
            near, far = 600 + side * (640 - n * 38), 600 + side * (620 - n * 38 - 34)
            tone = blend("#3a2f4f", "#8a5a58", k)
            c.shape(
                [
                    (near, 130 + n * 56),
                    (far, 130 + n * 56),
                    (600 + side * (250 - n * 8), 330 + n * 22),
                    (600 + side * (264 - n * 8), 330 + n * 22),
                ],
                tone,
            )
            c.shape(
                [
                    (far, 130 + n * 56),
                    (far - side * 4, 186 + n * 56),
                    (600 + side * (246 - n * 8), 352 + n * 22),
                    (600 + side * (250 - n * 8), 330 + n * 22),
                ],
                blend("#1b1530", "#4a2f42", k),
            )
    c.shape([(330, 540), (870, 540), (1060, 700), (140, 700)], ("#c98a5a", "#6f3f3a"))
    c.shape([(400, 330), (800, 330), (820, 540), (380, 540)], ("#232046", "#59355c"))
    for x, tone, alpha in ((250, "#ffd9a0", 0.36), (600, "#fff3cf", 0.5), (950, "#a8c7ff", 0.34)):
        c.shape([(x - 10, 0), (x + 10, 0), (690, 620), (510, 620)], tone, alpha, 12)
    c.discs([(600, 616, 130, 26)], "#fff0c8", 0.75, 8)
    c.disc(600, 470, 15, "#f3d6b8")
    c.shape([(600, 482), (622, 492), (640, 612), (560, 612), (578, 492)], ("#c83c3c", "#7c1f34"))
    c.lines([[(582, 500), (538, 462)], [(618, 500), (664, 466)]], "#f3d6b8", 8)
    heads = [
        (x + c.chance.uniform(-10, 10), 742 + (x // 50 % 2) * 26, 23, 27)
        for x in range(10, 1200, 52)
    ]
    c.discs(heads, "#08070f")
    c.discs([(x, y + 62, 46, 44) for x, y, _, _ in heads], "#08070f")
    c.boxes([(0, 786, 1200, 20)], "#08070f")
    c.discs([(x - 8, y - 16, 7, 4) for x, y, _, _ in heads], "#c98a5a", 0.4, 2)
    return c
