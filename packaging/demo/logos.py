"""The emblems of the six papers."""

import math

from brush import Canvas

__all__ = ["courier", "ledger", "plumbline", "sada", "shiomi", "vey"]


def _ground(colour: str) -> Canvas:
    c = Canvas("logo", 192, 192, 4)
    c.sky((0, colour), (1, colour))
    return c


def courier() -> Canvas:
    c = _ground("#8c1d2f")
    c.shapes([[(96, 60), (4, 28), (4, 76)], [(96, 60), (188, 28), (188, 76)]], "#f6d8a0", 0.55)
    c.shape([(72, 164), (84, 74), (108, 74), (120, 164)], "#fff6e6")
    c.shapes([[(77, 128), (79, 110), (113, 110), (115, 128)]], "#8c1d2f")
    c.box(80, 50, 32, 24, "#f6c35b")
    c.shape([(76, 50), (96, 30), (116, 50)], "#fff6e6")
    c.box(56, 160, 80, 10, "#fff6e6")
    return c


def plumbline() -> Canvas:
    c = _ground("#0f5c66")
    c.line([(96, 16), (96, 104)], "#e9f5f1", 5)
    c.shape([(70, 98), (122, 98), (112, 128), (96, 172), (80, 128)], "#f2a541")
    c.shape([(96, 98), (122, 98), (112, 128), (96, 172)], "#c9772a")
    c.box(40, 16, 112, 9, "#e9f5f1")
    return c


def vey() -> Canvas:
    c = _ground("#34346b")
    c.disc(96, 78, 44, "#f3e9d2")
    c.disc(114, 68, 38, "#34346b")
    for n in range(3):
        wave = [(20 + x * 2, 128 + n * 18 + 7 * math.sin(x / 9 + n)) for x in range(77)]
        c.line(wave, "#9fb0e0", 6)
    return c


def ledger() -> Canvas:
    c = _ground("#9a5b12")
    c.boxes(
        [(38 + n * 32, 150 - (34, 56, 46, 92)[n], 22, (34, 56, 46, 92)[n]) for n in range(4)],
        "#fdf0d5",
    )
    c.box(30, 154, 132, 8, "#fdf0d5")
    c.line([(46, 92), (80, 66), (112, 78), (150, 34)], "#ffd166", 7)
    return c


def sada() -> Canvas:
    c = _ground("#1f6b4f")
    for turn in (0.0, math.pi / 4):
        corners = [
            (96 + 74 * math.cos(turn + k * math.pi / 2), 96 + 74 * math.sin(turn + k * math.pi / 2))
            for k in range(4)
        ]
        c.shape(corners, "#e8c877")
    c.disc(96, 96, 40, "#1f6b4f")
    c.disc(96, 96, 22, "#fdf4dc")
    return c


def shiomi() -> Canvas:
    c = _ground("#fbf3e4")
    c.disc(96, 84, 52, "#c5372c")
    for row in range(3):
        for column in range(-1, 5):
            x, y = column * 48 + (row % 2) * 24, 138 + row * 20
            for ring, tone in ((29, "#fbf3e4"), (26, "#234f7d"), (17, "#fbf3e4"), (13, "#4f8ab5")):
                c.disc(x + 12, y, ring, tone)
    return c
