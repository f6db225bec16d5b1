"""Pictures of water: harbours, storms, islands."""

import math

from brush import Canvas, Point, blend
from PIL import Image

__all__ = ["buoy", "eels", "ferry", "harbour", "island", "lagoon", "shipyard", "skyline"]


def _shimmer(c: Canvas, x: float, top: float, bottom: float, colour: str, reach: float) -> None:
    """A broken path of light on water, wider towards the viewer."""
    strokes = []
    y = top + 4.0
    while y < bottom:
        share = (y - top) / (bottom - top)
        for _ in range(3):
            wide = c.chance.uniform(0.15, 1) * (14 + reach * share)
            shift = c.chance.gauss(0, 8 + reach * 0.55 * share)
            strokes.append((x + shift, y, wide, 0.8 + 2.0 * share))
        y += 5 + 9 * share
    c.discs(strokes, colour, 0.5)


def _towers(c: Canvas, base: float, low: float, high: float, fill: str, lit: str) -> None:
    """A row of buildings with some windows lit."""
    x, walls, windows = -20.0, [], []
    while x < c.width:
        wide = c.chance.uniform(34, 84)
        tall = c.chance.uniform(low, high) * (0.6 + 0.4 * math.sin(x / 240 + 1) ** 2)
        walls.append((x, base - tall, wide, tall + 4))
        if c.chance.random() < 0.35:
            walls.append((x + wide * 0.3, base - tall - 16, wide * 0.4, 18))
        windows += [
            (x + 6 + column * 13, base - tall + 9 + row * 17, 5.0, 7.0)
            for column in range(int(wide // 13))
            for row in range(int(tall // 17))
            if c.chance.random() < 0.34
        ]
        x += wide + c.chance.uniform(-2, 9)
    c.boxes(walls, fill)
    c.boxes(windows, lit, 0.85)


def _sailboat(c: Canvas, x: float, y: float, size: float, hull: str, sail: str) -> None:
    c.shape(
        [
            (x - size, y),
            (x + size, y),
            (x + size * 0.7, y + size * 0.3),
            (x - size * 0.75, y + size * 0.3),
        ],
        hull,
    )
    c.line([(x, y), (x, y - size * 2.2)], hull, 2)
    c.shape([(x + 4, y - size * 2.1), (x + 4, y - 6), (x + size * 0.9, y - 6)], sail)
    c.shape([(x - 4, y - size * 1.8), (x - 4, y - 6), (x - size * 0.7, y - 6)], sail, 0.8)
    c.discs([(x, y + size * 0.75, size * 0.8, size * 0.22)], hull, 0.35, blur=4)


def harbour() -> Canvas:
    c = Canvas("harbour")
    c.sky(
        (0, "#1d2350"),
        (0.35, "#5a3f7d"),
        (0.62, "#c8647f"),
        (0.85, "#f6a76b"),
        (1, "#fbd391"),
        bottom=470,
    )
    c.glow(820, 440, 460, "#ffe1a3", 0.9)
    c.disc(820, 432, 46, "#fff0c4")
    for y, alpha in ((150, 0.20), (205, 0.16), (265, 0.22)):
        c.discs(
            [(c.chance.uniform(150, 1050), y, 420, 9), (c.chance.uniform(0, 1200), y + 16, 260, 6)],
            "#ffc39a",
            alpha,
            7,
        )
    c.under(c.profile(430, 46), "#8a5279")
    c.under(c.profile(452, 24, start=1.6), "#643f6c")
    c.sky((0, "#f0a378"), (0.18, "#b0657f"), (0.55, "#54406f"), (1, "#1c2148"), top=470)
    _shimmer(c, 820, 474, 800, "#ffe3ad", 150)
    walls = [
        (0, 360, 70, 112),
        (66, 322, 58, 150),
        (120, 380, 84, 92),
        (200, 340, 40, 132),
        (238, 392, 96, 80),
        (330, 412, 70, 60),
    ]
    c.boxes(walls, "#2b2450")
    c.shapes(
        [
            [(66, 322), (95, 288), (124, 322)],
            [(238, 392), (286, 362), (334, 392)],
            [(200, 340), (220, 280), (240, 340)],
        ],
        "#2b2450",
    )
    c.boxes([(12 + 22 * i, 384 + 24 * (i % 3), 8, 11) for i in range(15)], "#ffd27e", 0.9)
    c.boxes([(x, 474, w, h * 0.8) for x, _, w, h in walls], "#241f48", 0.35)
    _sailboat(c, 610, 540, 34, "#241d40", "#f7d9b5")
    _sailboat(c, 980, 590, 52, "#1c1838", "#f9e3c4")
    _sailboat(c, 470, 506, 18, "#33284f", "#eebd9c")
    c.shape([(-10, 800), (-10, 690), (330, 716), (360, 740), (360, 800)], "#15142f")
    c.boxes([(40 + i * 72, 664 + i * 6, 10, 44) for i in range(5)], "#15142f")
    c.discs([(45 + i * 72, 662 + i * 6, 9, 5) for i in range(5)], "#3b3560")
    return c


def ferry() -> Canvas:
    c = Canvas("ferry")
    c.sky((0, "#0d1a26"), (0.5, "#27414f"), (1, "#6d8a8c"), bottom=520)
    for _ in range(16):
        x, y = c.chance.uniform(-100, 1300), c.chance.uniform(0, 330)
        c.discs(
            [(x, y, c.chance.uniform(160, 340), c.chance.uniform(22, 60))],
            c.chance.choice(["#0f1e2a", "#1b313d", "#49666d"]),
            0.42,
            26,
        )
    c.shape([(1130, 372), (0, 190), (0, 330)], "#ffe9b0", 0.20, blur=10)
    c.glow(1130, 372, 130, "#fff0c0", 0.9)
    c.shape([(1040, 520), (1090, 452), (1150, 436), (1230, 470), (1230, 520)], "#14212a")
    c.shape([(1117, 446), (1122, 384), (1138, 384), (1144, 446)], "#d8d4c8")
    c.boxes([(1119, 372, 22, 12)], "#fff4cf")
    tones = ["#3c5b63", "#2f4d57", "#24404b", "#18323d", "#0f2530"]
    for n, tone in enumerate(tones[:2]):
        c.under(
            c.profile(500 + n * 34, 20 + n * 8, start=2.2), (blend(tone, "#ffffff", 0.16), tone)
        )
    hull = [(330, 520), (352, 596), (770, 560), (846, 470), (800, 474)]
    c.shape(hull, ("#e9e4d6", "#8d2f2b"))
    c.shape([(344, 562), (352, 598), (772, 560), (806, 520)], "#7c2526")
    c.shape([(378, 514), (372, 452), (700, 424), (742, 480)], "#f3efe3")
    c.shape([(430, 448), (428, 408), (640, 390), (664, 428)], "#e2dccb")
    c.shape([(500, 402), (494, 342), (546, 337), (556, 396)], "#b8402f")
    c.shape([(496, 356), (494, 342), (546, 337), (549, 350)], "#1c2830")
    c.boxes([(396 + i * 24, 478 - i * 2.1, 12, 11) for i in range(13)], "#ffce6b")
    c.boxes([(450 + i * 26, 420 - i * 2.1, 14, 10) for i in range(8)], "#ffdf94")
    c.glow(560, 460, 260, "#ffd27a", 0.35)
    for n, tone in enumerate(tones[2:]):
        outline = c.profile(590 + n * 68, 36 + n * 10, start=1.5)
        c.under(outline, (blend(tone, "#dff0ee", 0.22), tone))
        c.line(outline, "#e5f1ee", 2.5, 0.5)
        for _ in range(26):
            x, y = outline[c.chance.randrange(len(outline))]
            c.discs(
                [(x, y + c.chance.uniform(0, 22), c.chance.uniform(8, 40), 2.2)], "#e5f1ee", 0.42, 1
            )
    rain: list[list[Point]] = []
    for _ in range(320):
        x, y, long = c.chance.uniform(0, 1300), c.chance.uniform(-40, 780), c.chance.uniform(20, 54)
        rain.append([(x, y), (x - long * 0.42, y + long)])
    c.lines(rain, "#dbe9ea", 1, 0.20)
    return c


def lagoon() -> Canvas:
    c = Canvas("lagoon")
    c.sky((0, "#0f4c5f"), (0.5, "#15707e"), (1, "#2c9a9b"))
    for _ in range(60):
        c.discs(
            [(c.chance.uniform(0, 1200), c.chance.uniform(0, 800), c.chance.uniform(40, 160), 3)],
            "#bfe9df",
            0.06,
            3,
        )
    curve = [
        (
            120 + 1020 * math.sin(t / 60 * 1.52) ** 1.05,
            800 - 690 * math.sin(t / 60 * math.pi) ** 0.85,
        )
        for t in range(61)
    ]
    c.shape([*curve, (1200, 800), (120, 800)], ("#1e8f93", "#67c4b4"))
    for _ in range(46):
        c.discs(
            [
                (
                    c.chance.uniform(240, 1000),
                    c.chance.uniform(300, 760),
                    c.chance.uniform(30, 120),
                    2.5,
                )
            ],
            "#e1f7ea",
            0.10,
            2,
        )
    c.lines([curve], "#083742", 34, 0.55, blur=6)
    c.lines([curve], "#b9ac93", 26)
    c.lines([curve], "#ece3cd", 14)
    c.lines([curve], "#8e8470", 1.5)
    for n in range(16):
        at, nxt = curve[18 + n], curve[19 + n]
        turn = math.atan2(nxt[1] - at[1], nxt[0] - at[0])
        c.disc(at[0], at[1], 12, "#43535a")
        c.disc(at[0], at[1], 7, "#f2b84b")
        away = (math.sin(turn), -math.cos(turn))
        fan = [(at[0] + away[0] * 18, at[1] + away[1] * 18)]
        fan += [
            (at[0] + away[0] * 120 + away[1] * s, at[1] + away[1] * 120 - away[0] * s)
            for s in (-17, 17)
        ]
        c.shape(fan, "#f2fffb", 0.55, blur=5)
    c.shape(
        [
            (-10, 560),
            (90, 600),
            (150, 690),
            (250, 740),
            (420, 762),
            (700, 775),
            (1210, 740),
            (1210, 810),
            (-10, 810),
        ],
        ("#d9c48f", "#b79a62"),
    )
    c.shape(
        [
            (-10, 600),
            (80, 640),
            (130, 720),
            (250, 766),
            (420, 786),
            (700, 796),
            (1210, 768),
            (1210, 810),
            (-10, 810),
        ],
        ("#6e9a55", "#46763f"),
    )
    c.boxes([(20 + i * 34, 706 + i * 13, 18, 12) for i in range(7)], "#f3e7d2")
    c.boxes([(20 + i * 34, 702 + i * 13, 18, 6) for i in range(7)], "#b5523b")
    return c


def skyline() -> Canvas:
    c = Canvas("skyline")
    c.sky((0, "#3f6c9c"), (0.4, "#8fb1c9"), (0.75, "#f3cfb3"), (1, "#f9e3c6"), bottom=560)
    c.glow(330, 520, 520, "#fff3d6", 0.85)
    for y in (90, 140, 230):
        c.discs(
            [
                (c.chance.uniform(200, 1000), y, 330, 12),
                (c.chance.uniform(200, 1000), y + 14, 190, 9),
            ],
            "#ffffff",
            0.32,
            9,
        )
    _towers(c, 560, 120, 260, "#9fb0c3", "#eef1f0")
    c.mist(540, 130, "#f8e2cb", 0.75)
    _towers(c, 560, 90, 330, "#5f7896", "#ffe2a8")
    c.shape([(690, 560), (706, 180), (714, 96), (722, 180), (738, 560)], "#4d6786")
    c.mist(556, 80, "#f6dcc4", 0.5)
    _towers(c, 560, 50, 190, "#2d415e", "#ffd488")
    top = c.image.crop((0, 120 * c.scale, c.image.width, 560 * c.scale)).transpose(
        Image.Transpose.FLIP_TOP_BOTTOM
    )
    c.image.paste(top.resize((c.image.width, 240 * c.scale)), (0, 560 * c.scale))
    c.sky((0, "#2d415e"), (1, "#2d415e"), top=558, bottom=564)
    c.box(0, 560, 1200, 240, ("#35557a", "#16263f"), 0.52)
    for _ in range(150):
        y = 566 + 234 * c.chance.random() ** 1.4
        c.discs(
            [(c.chance.uniform(0, 1200), y, c.chance.uniform(12, 90), 1 + (y - 560) / 120)],
            c.chance.choice(["#f5dcc0", "#1c3150"]),
            0.22,
        )
    c.shape([(0, 800), (0, 752), (1200, 716), (1200, 800)], "#101d33")
    c.lines([[(0, 738), (1200, 700)]], "#101d33", 3)
    c.lines([[(x, 800), (x, 738 - x * 0.0317)] for x in range(20, 1200, 46)], "#101d33", 3)
    return c


def island() -> Canvas:
    c = Canvas("island")
    c.sky((0, "#5aa3cf"), (0.6, "#b7dbe6"), (1, "#eef4e4"), bottom=520)
    for x, y, s in ((210, 130, 1.0), (830, 90, 1.3), (1060, 210, 0.8), (520, 230, 0.6)):
        c.discs(
            [
                (x, y, 120 * s, 26 * s),
                (x - 50 * s, y - 20 * s, 60 * s, 30 * s),
                (x + 30 * s, y - 28 * s, 74 * s, 36 * s),
            ],
            "#ffffff",
            0.9,
            5,
        )
    c.under(c.profile(508, 18, start=1.2), "#9dbecb")
    c.sky((0, "#7fbfca"), (0.4, "#3f93ab"), (1, "#1d5f7e"), top=520)
    for _ in range(110):
        y = 526 + 270 * c.chance.random() ** 1.3
        c.discs(
            [(c.chance.uniform(0, 1200), y, c.chance.uniform(14, 70), 1 + (y - 520) / 110)],
            "#dff2ee",
            0.28,
        )
    hill = [
        (x, 598 - 250 * math.exp(-(((x - 640) / 250) ** 2)) - 26 * math.sin(x / 70))
        for x in range(180, 1100, 8)
    ]
    c.shape([(140, 640), *hill, (1120, 640)], ("#8fb75a", "#3f7445"))
    c.shape(
        [(140, 640), (300, 616), (640, 628), (960, 610), (1120, 640), (900, 668), (400, 672)],
        "#d9c79b",
    )
    c.shape(
        [
            (640, 640),
            (600, 560),
            (650, 480),
            (628, 400),
            (644, 400),
            (668, 484),
            (630, 560),
            (690, 640),
        ],
        "#efe0b5",
    )
    c.shape([(560, 392), (560, 318), (720, 318), (720, 392)], ("#fffaf0", "#e6dccb"))
    c.shape([(544, 322), (580, 262), (700, 262), (736, 322)], ("#d4573d", "#a83c2c"))
    c.shape([(622, 262), (640, 224), (658, 262)], "#a83c2c")
    c.boxes([(624, 244, 32, 22)], "#fffaf0")
    c.disc(640, 256, 6, "#c99a3a")
    c.boxes([(576, 340, 24, 28), (612, 340, 24, 28), (684, 340, 24, 28)], "#3f6d85")
    c.boxes([(648, 344, 26, 48)], "#6b4a33")
    for x, y in ((420, 560), (470, 540), (850, 556), (905, 572), (820, 520), (380, 588)):
        c.disc(x, y - 20, 24, ("#7aa84f", "#2f6039"))
        c.boxes([(x - 3, y - 2, 6, 18)], "#5b4433")
    c.lines(
        [
            [(x - 14, y - 7), (x - 6, y - 10), (x, y), (x + 7, y - 11), (x + 16, y - 8)]
            for x, y in ((250, 300), (310, 270), (930, 330), (990, 300), (360, 330))
        ],
        "#33505e",
        2.5,
    )
    return c


def shipyard() -> Canvas:
    c = Canvas("shipyard")
    c.sky((0, "#f2b04f"), (0.5, "#f4803f"), (1, "#c23f3c"), bottom=620)
    c.disc(400, 420, 150, ("#ffe9a8", "#fbb95c"))
    for y in (230, 300, 372, 430):
        c.discs([(c.chance.uniform(300, 900), y, c.chance.uniform(260, 420), 6)], "#ffd993", 0.5, 3)
    c.under(c.profile(560, 30, start=1.3), "#b23c44")

    def crane(x: float, size: float, tone: str, side: int) -> None:
        c.lines(
            [
                [(x - 26 * size, 640), (x - 10 * size, 300 * size**0.3)],
                [(x + 26 * size, 640), (x + 10 * size, 300 * size**0.3)],
            ],
            tone,
            7 * size,
        )
        top = 300 * size**0.3
        c.lines(
            [
                [
                    (x - 24 * size + i * 2 * size, 620 - i * 44),
                    (x + 22 * size - i * 2 * size, 590 - i * 44),
                ]
                for i in range(int((620 - top) / 44))
            ],
            tone,
            3 * size,
        )
        c.line(
            [(x - side * 90 * size, top), (x + side * 300 * size, top - 120 * size)], tone, 9 * size
        )
        c.lines(
            [
                [(x, top - 86 * size), (x + side * 300 * size, top - 120 * size)],
                [(x, top - 86 * size), (x - side * 90 * size, top)],
                [(x, top), (x, top - 90 * size)],
            ],
            tone,
            3 * size,
        )
        c.line(
            [(x + side * 286 * size, top - 116 * size), (x + side * 286 * size, top + 90 * size)],
            tone,
            2,
        )
        c.box(x - side * 90 * size - 22 * size, top - 6, 44 * size, 30 * size, tone)

    crane(980, 0.75, "#8e2c40", -1)
    crane(170, 0.8, "#8e2c40", 1)
    c.shape(
        [(420, 470), (470, 640), (1120, 640), (1190, 440), (1060, 462), (1040, 480), (520, 490)],
        ("#4a1f3c", "#2b1433"),
    )
    c.box(900, 380, 130, 100, "#4a1f3c")
    c.box(930, 330, 70, 60, "#4a1f3c")
    c.lines([[(x, 640), (x, 500)] for x in range(480, 1130, 54)], "#6b2b47", 2, 0.8)
    c.lines([[(440, y), (1160, y - 6)] for y in (540, 586)], "#6b2b47", 2, 0.8)
    crane(640, 1.05, "#2a1231", -1)
    c.box(0, 636, 1200, 170, ("#2a1231", "#160a22"))
    c.boxes([(30 + i * 96, 652, 40, 5) for i in range(13)], "#f4a64f", 0.8)
    for x in (210, 238, 760):
        c.disc(x, 604, 7, "#160a22")
        c.shape([(x - 9, 640), (x - 8, 612), (x + 8, 612), (x + 9, 640)], "#160a22")
    return c


def eels() -> Canvas:
    c = Canvas("eels")
    c.sky((0, "#3fa7a8"), (0.35, "#176a86"), (1, "#071d3a"))
    for n in range(7):
        x = 120 + n * 170
        c.shape([(x, -10), (x + 60, -10), (x - 120, 800), (x - 330, 800)], "#d5fbee", 0.09, 16)
    for n in range(11):
        y0, phase, size = 150 + n * 58, c.chance.uniform(0, 6), c.chance.uniform(0.7, 1.25)
        x0 = c.chance.uniform(-60, 480)
        long = 520 * size
        tone = blend("#0b2c4a", "#9fd8c4", c.chance.random() * 0.85)
        upper, lower = [], []
        for i in range(101):
            t = i / 100
            x = x0 + long * t
            y = y0 + 34 * size * math.sin(phase + t * 8.4) * (0.35 + 0.65 * (1 - t)) - 20 * t
            half = 15 * size * (min(1, (1 - t) * 9) ** 0.5) * (0.10 + 0.9 * t**0.7)
            upper.append((x, y - half))
            lower.append((x, y + half))
        c.shape([*upper, *reversed(lower)], (blend(tone, "#ffffff", 0.25), tone), 0.95)
        eye = upper[95]
        c.disc(eye[0], eye[1] + 8 * size, 2.6, "#f5fff6")
    for _ in range(90):
        c.disc(
            c.chance.uniform(0, 1200),
            c.chance.uniform(0, 800),
            c.chance.uniform(1, 5),
            "#e5fff7",
            0.28,
        )
    c.under(c.profile(760, 22, start=1.7), "#06152b")
    return c


def buoy() -> Canvas:
    c = Canvas("buoy")
    c.sky((0, "#20345c"), (0.55, "#6d86a8"), (1, "#f2c9a5"), bottom=450)
    c.glow(960, 450, 420, "#ffe2bb", 0.7)
    c.sky((0, "#c9a793"), (0.25, "#6f849b"), (1, "#14284a"), top=450)
    for _ in range(170):
        y = 455 + 345 * c.chance.random() ** 1.5
        c.discs(
            [(c.chance.uniform(0, 1200), y, c.chance.uniform(16, 96), 1 + (y - 450) / 90)],
            c.chance.choice(["#f7dcc2", "#20365c", "#20365c"]),
            0.24,
        )
    for n in range(1, 6):
        ring = [
            (520 + 74 * n * math.cos(a / 30), 210 - 74 * n * math.sin(a / 30))
            for a in range(-14, 110)
        ]
        c.lines([ring], "#fff1d8", 3, 0.62 - n * 0.10)
    c.discs([(520, 664, 190, 18)], "#0d1c37", 0.6, 8)
    c.shape([(392, 600), (648, 600), (600, 672), (440, 672)], ("#e8572f", "#8e2a20"))
    c.discs([(520, 600, 128, 22)], "#f4763f")
    c.lines(
        [
            [(440, 600), (496, 270)],
            [(600, 600), (544, 270)],
            [(452, 530), (588, 530)],
            [(466, 440), (574, 440)],
            [(480, 352), (560, 352)],
            [(452, 530), (574, 440)],
            [(466, 440), (560, 352)],
        ],
        "#e9ddc8",
        7,
    )
    c.shape([(456, 516), (584, 516), (572, 452), (468, 452)], ("#27507f", "#183356"))
    c.lines([[(456 + i * 25.6, 516), (468 + i * 20.8, 452)] for i in range(6)], "#8fb4d9", 2)
    c.box(494, 236, 52, 38, "#22324a")
    c.disc(520, 214, 24, "#fff2c9")
    c.glow(520, 212, 150, "#ffedb5", 0.85)
    return c
