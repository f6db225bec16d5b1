"""Pages of columns as they are seen: each text stands out from its ground in every theme, none is
cut off at twice the size, and a window from right to left is the mirror of the other."""

from collections import Counter

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics, QImage
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from reader_app.domain import EditionPlan, MuteKind
from reader_app.ui.columns import Card, ColumnsView, Note
from reader_app.ui.columns.canvas import Canvas
from reader_app.ui.columns.faces import Faces, Rank
from reader_app.ui.columns.foot import fit
from reader_app.ui.columns.plates import MEASURE, plate
from reader_app.ui.columns.sheet import Sheet
from reader_app.ui.parts import wrap
from reader_app.ui.story.layout import Columns
from reader_app.ui.theme import THEMES, Theme
from tests.ui.conftest import OpenStage, Stage
from tests.ui.test_theme import contrast

__all__: list[str] = []

PAGES = ("front", "foryou", "picks", "editions", "muted")
LEAST = 4.5  # of WCAG, for text
SAMPLE = 200  # px of a line that are looked at
FOUND: list[int] = []  # px of text, by the tests that enlarge it


def canvas_of(stage: Stage, key: str) -> Canvas:
    """The page, with something on it."""
    if key == "editions":
        plan = EditionPlan("Morning", 7 * 60, minutes=10, publications=(1, 2))
        stage.desk.editions.compile(stage.desk.editions.put(plan).result())
    if key == "muted":
        stage.desk.mutes.add(
            MuteKind.WORD, "the", text=True, until=stage.desk.mutes.until(7)
        ).result()
    stage.window.choose(key)
    stage.wait(lambda: stage.session.jobs.idle)
    standing = stage.window.spreads.standing
    assert standing is not None
    view = standing.view  # type: ignore[attr-defined]
    assert isinstance(view, ColumnsView)
    stage.wait(lambda: bool(view.blocks))
    canvas = view.widget()
    assert isinstance(canvas, Canvas)
    return canvas


def texts(canvas: Canvas) -> list[tuple[str, QRect]]:
    """Each text on the page with the place of its first line."""
    found = []
    for card in canvas.cards:
        for text in card._composed.texts:
            line = QRect(text.left, text.top, min(text.width, SAMPLE), text.face.line)
            found.append((text.whole, card._mirror().of(line).translated(card.pos())))
    labels = [one for one in canvas.findChildren(QLabel) if one.isVisible() and one.text()]
    return found + [(one.text(), QRect(one.mapTo(canvas, QPoint()), one.size())) for one in labels]


def stands_out(image: QImage, place: QRect) -> float:
    """The best contrast of a pixel there with the colour that most of them have."""
    part = image.copy(place).convertToFormat(QImage.Format.Format_RGB32)
    colours = Counter(memoryview(part.constBits()).cast("I"))
    ground = f"#{colours.most_common(1)[0][0] & 0xFFFFFF:06X}"
    return max(contrast(f"#{one & 0xFFFFFF:06X}", ground) for one in colours)


@pytest.mark.parametrize("key", PAGES)
def test_each_text_stands_out_in_every_theme(stage: Stage, key: str) -> None:
    canvas = canvas_of(stage, key)
    for name in THEMES:
        stage.window.kit.theme.choose(name)
        QApplication.processEvents()
        image = canvas.grab().toImage()
        faint = {
            words: round(stands_out(image, place), 2)
            for words, place in texts(canvas)
            if stands_out(image, place) < LEAST
        }
        assert not faint, name
        assert texts(canvas)


@pytest.mark.parametrize("key", PAGES)
def test_at_twice_the_size_no_text_is_cut_off_nor_stands_on_another(
    open_stage: OpenStage, theme: Theme, key: str
) -> None:
    theme.enlarge(2.0)
    stage = open_stage(size=(700, 900))
    canvas = canvas_of(stage, key)
    stage.wait(lambda: canvas.width() <= stage.window.width())
    QApplication.processEvents()
    page = QRect(0, 0, canvas.width(), canvas.height())
    places = [card.geometry() for card in canvas.cards]
    for card in canvas.cards:
        for text in card._composed.texts:
            metrics = QFontMetrics(text.face.font())
            assert all(metrics.horizontalAdvance(line) <= text.width for line in text.lines)
            assert card.rect().contains(text.rect), text.whole
    for number, place in enumerate(places):
        assert page.contains(place.adjusted(1, 1, -1, -1))
        others = places[number + 1 :]
        assert not any(place.adjusted(1, 1, -1, -1).intersects(other) for other in others)
    for label in canvas.findChildren(QLabel):
        if label.isVisible() and label.text():
            assert page.contains(QRect(label.mapTo(canvas, QPoint()), label.size()))
            if label.wordWrap():
                assert label.height() >= label.heightForWidth(label.width()), label.text()
            else:
                assert label.width() >= label.sizeHint().width(), label.text()
    for button in canvas.findChildren(QPushButton):
        if button.isVisible():
            assert button.width() >= button.sizeHint().width(), button.text()


@pytest.mark.parametrize("key", PAGES)
def test_from_right_to_left_a_page_is_the_mirror_of_the_other(stage: Stage, key: str) -> None:
    canvas = canvas_of(stage, key)
    buttons = [one for one in canvas.findChildren(QPushButton) if one.isVisible()]

    def places() -> list[QRect]:
        made = [one.geometry() for one in canvas.cards]
        return made + [QRect(one.mapTo(canvas, QPoint()), one.size()) for one in buttons]

    before, width = places(), canvas.width()
    mirror = [(width - one.right() - 1, one.top(), one.width(), one.height()) for one in before]
    stage.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    stage.window.resize(1300, 800)
    stage.window.resize(1280, 800)

    def mirrored() -> bool:
        there = [(one.left(), one.top(), one.width(), one.height()) for one in places()]
        near = [
            all(abs(a - b) <= 1 for a, b in zip(one, other, strict=True))
            for one, other in zip(there, mirror, strict=True)
        ]
        return bool(before) and all(near)

    stage.wait(mirrored)


def test_a_narrow_card_has_fewer_icons_and_then_fewer_facts_but_none_is_cut(theme: Theme) -> None:
    meta = "65 publications · 3 hours ago · 51 wire copies folded"
    card, faces = Card("story:1", "", meta=meta, icons=tuple(range(65)), ready=True), Faces(theme)
    wide, column, narrow = (fit(card, faces, width) for width in (700, 305, 240))
    assert (wide.icons, wide.more, wide.words) == (5, "+60", meta)
    assert column.words == meta.rpartition(" · ")[0]
    assert (column.icons, column.more) == (3, "+62")
    assert narrow.words == "65 publications"
    long = Card("story:1", "", meta="8 publications · today", icons=tuple(range(8)))
    assert fit(long, faces, 210).icons >= 2
    assert fit(long, faces, 210).words == long.meta
    assert fit(card, faces, 160).words.endswith("…")


@pytest.mark.parametrize("width", [700, 1280])
def test_the_front_page_cuts_no_last_line(stage: Stage, width: int) -> None:
    stage.window.resize(width, 800)
    lines = [card.last_line() for card in canvas_of(stage, "front").cards]
    assert lines
    assert not [line.words for line in lines if line.words.endswith("…")]


@pytest.mark.parametrize("width", [500, 700, 900, 1000])
def test_a_story_has_the_margins_of_the_front_page(theme: Theme, width: int) -> None:
    assert Columns.of(theme, width, ()).left == Sheet(width, 1.0).left


def test_a_long_note_is_set_in_lines_that_one_can_read(theme: Theme) -> None:
    note = plate(theme, Note("You have seen all that is new. Sync, or come back later. " * 4))
    note.resize(1200, note.tall(1200))
    note.show()
    (text,) = note.findChildren(QLabel)
    assert text.width() == theme.wide(MEASURE)
    assert text.height() >= text.heightForWidth(text.width())
    note.deleteLater()


def test_a_long_word_makes_a_headline_smaller_and_one_too_long_is_divided(theme: Theme) -> None:
    faces = Faces(theme)
    short, long, longest = (
        Card("article:1", f"Das {word} verhandelt")
        for word in ("Gericht", "Bundesverfassungsgericht", "Rindfleischetikettierung" * 2)
    )
    usual = faces.headline(Rank.SECOND, 1000, short)
    width = round(0.9 * QFontMetrics(usual.font()).horizontalAdvance("Bundesverfassungsgericht"))
    smaller, still = (faces.headline(Rank.SECOND, width, one) for one in (long, longest))
    assert smaller.pixels < usual.pixels == still.pixels
    assert QFontMetrics(smaller.font()).horizontalAdvance("Bundesverfassungsgericht") <= width
    lines = wrap(longest.headline, still.family, still.pixels, still.weight.value, width, 4)
    assert any(line.endswith("\u2010") for line in lines)
    room = QFontMetrics(still.font())
    assert all(room.horizontalAdvance(line) <= width for line in lines)
    assert not any(line.endswith("\u2010") for line in wrap("港の防波堤" * 9, "", 20, 400, 240, 4))


@pytest.mark.parametrize("turn", [1, 2])
def test_text_that_one_test_enlarges_is_as_it_was_in_the_next(theme: Theme, turn: int) -> None:
    FOUND.append(QApplication.font().pixelSize())
    theme.enlarge(2.0)
    assert len(set(FOUND)) == 1
    assert QApplication.font().pixelSize() == 2 * FOUND[0]
