"""The cover of an edition: nameplate, date, the lead picture, the first headline."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from reader_app.domain import Edition
from reader_app.ui.editions.words import day_of, facts_of
from reader_app.ui.kit import Kit
from reader_app.ui.parts import Mirror, flags, push_button, wrap
from reader_app.ui.phrase import counted, said
from reader_app.ui.plain import line
from reader_app.ui.theme import Space, TextSize
from reader_app.ui.viewer import Fonts, Script

__all__ = ["Cover"]

USUAL = 14  # px of interface text
BANNER = 372  # px: the height of a cover above its contents, at the usual size of text
NAME = 56  # px at the usual size
HEADLINES = (34, 30, 27)  # px at the usual size: the largest at which it is whole
LYING = (26, 23, 20)  # the same above the contents
RULE = 3
LEAST = 80  # px of a picture's height
BELOW = 6  # px for letters that go below their line


class Cover(QWidget):
    """As a page beside the contents, or lying above them. `started`: the reader wants to read;
    `heard`, `exported`, `kept`: its buttons."""

    started = Signal()
    heard = Signal()
    exported = Signal()
    kept = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._edition: Edition | None = None
        self._lying = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.start = push_button("", primary=True)
        self.listen = push_button(said("Listen"))
        self.export = push_button(said("Export as EPUB…"))
        self.keep = push_button("", quiet=True)
        self.keep.setProperty("flush", True)
        for button, signal in (
            (self.start, self.started),
            (self.listen, self.heard),
            (self.export, self.exported),
            (self.keep, self.kept),
        ):
            button.setParent(self)
            button.clicked.connect(signal)
        kit.pictures.arrived.connect(self._arrived)
        kit.theme.changed.connect(self._place)

    def show_edition(self, edition: Edition) -> None:
        self._edition = edition
        begun = edition.read > 0
        self.start.setText(said("Go on reading") if begun else said("Start reading"))
        self.keep.setText(said("Do not keep for good") if edition.saved else said("Keep for good"))
        self.setAccessibleName(", ".join((edition.name, day_of(edition), facts_of(edition))))
        for button in (self.start, self.listen, self.export):
            button.setEnabled(bool(edition.articles))
        self._place()
        self.update()

    def lie(self, lying: bool) -> None:
        """Lying above the contents, or standing beside them."""
        if lying != self._lying:
            self._lying = lying
            self._place()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(440, round(BANNER * self._scale) if self._lying else 640)

    @property
    def _scale(self) -> float:
        return (1 + max(1.0, self._kit.theme.base.pixelSize() / USUAL)) / 2

    # -- Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens = self._kit.theme.tokens
        painter.fillRect(self.rect(), QColor(tokens.raised))
        painter.fillRect(self._edge(), QColor(tokens.line))
        if self._edition is not None:
            mirror = Mirror(self.rect(), self.layoutDirection())
            self._paint(painter, mirror, self._edition)
        painter.end()

    # -- inside

    def _edge(self) -> QRect:
        """The line towards the contents."""
        if self._lying:
            return QRect(0, self.height() - 1, self.width(), 1)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return QRect(0 if mirrored else self.width() - 1, 0, 1, self.height())

    def _area(self) -> tuple[QRect, QRect]:
        """Where the picture is, and where the words are."""
        pad = Space.XL
        whole = self.rect().adjusted(pad, pad, -pad, -pad)
        if not self._pictured():
            return QRect(), whole
        if self._lying:
            wide = round(whole.width() * 0.42)
            words = whole.adjusted(wide + pad, 0, 0, 0)
            return QRect(whole.left(), whole.top(), wide, whole.height()), words
        return QRect(), whole

    def _pictured(self) -> bool:
        cover = self._edition.cover if self._edition is not None else None
        return cover is not None and bool(cover.picture)

    def _paint(self, painter: QPainter, mirror: Mirror, edition: Edition) -> None:
        beside, words = self._area()
        if not beside.isEmpty():
            self._paint_picture(painter, mirror.of(beside), edition)
        top = self._paint_head(painter, mirror, words, edition)
        bottom = self.start.y() - Space.L
        cover = edition.cover
        if cover is None:
            return
        title = line(cover.title) or said("Untitled")
        captions = 1 if self._lying else 2
        below = Space.S + self._caption_line() * captions
        headline, pixels = self.headline(title, words.width(), bottom - top - below)
        tall = len(headline) * _high(pixels) + below
        place = QRect(words.left(), top, words.width(), bottom - top - tall - Space.L)
        if not self._lying and self._pictured() and place.height() > LEAST:
            self._paint_picture(painter, mirror.of(place), edition)
            top = place.bottom() + 1 + Space.L
        top = self._paint_lines(painter, mirror, words, top, headline, pixels, title) + Space.S
        more = len(edition.items) - 1
        text = counted(more, "and {n} more article", "and {n} more articles") if more else ""
        said_of = ((line(cover.publication), "soft"), (text, "faint"))
        for words_below, tone in said_of[:captions] if headline else ():
            self._paint_caption(painter, mirror, words, top, words_below, tone)
            top += self._caption_line()

    def _paint_head(self, painter: QPainter, mirror: Mirror, words: QRect, edition: Edition) -> int:
        """Nameplate, rule, date; returns where they end."""
        tokens = self._kit.theme.tokens
        pixels = round((36 if self._lying else NAME) * self._scale)
        name = line(edition.name)
        face = self._face(pixels, QFont.Weight.Bold)
        shown = self._lines(name, pixels, QFont.Weight.Bold, words.width(), 1)
        painter.setFont(face)
        painter.setPen(QColor(tokens.ink))
        high = round(pixels * 1.36)
        place = QRect(words.left(), words.top(), words.width(), high)
        painter.drawText(mirror.of(place), self._side(mirror, name), shown[0] if shown else "")
        rule = QRect(words.left(), words.top() + high + Space.S, words.width(), RULE)
        painter.fillRect(mirror.of(rule), QColor(tokens.accent))
        top = rule.bottom() + 1 + Space.S
        caption = f"{day_of(edition)} · {facts_of(edition)}"
        self._paint_caption(painter, mirror, words, top, caption, "soft")
        return top + self._caption_line() + Space.L

    def _side(self, mirror: Mirror, text: str) -> int:
        """To the side where lines begin in this window, whatever the letters."""
        way = flags(text) & ~(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignRight).value
        return way | mirror.leading.value

    def _paint_lines(
        self,
        painter: QPainter,
        mirror: Mirror,
        words: QRect,
        top: int,
        lines: list[str],
        pixels: int,
        whole: str,
    ) -> int:
        painter.setFont(self._face(pixels, QFont.Weight.DemiBold))
        painter.setPen(QColor(self._kit.theme.tokens.ink))
        high = _high(pixels)
        for one in lines:
            place = QRect(words.left(), top - BELOW, words.width(), high + 2 * BELOW)
            painter.drawText(mirror.of(place), flags(whole), one)
            top += high
        return top

    def _paint_caption(
        self, painter: QPainter, mirror: Mirror, words: QRect, top: int, text: str, tone: str
    ) -> None:
        font = self._kit.theme.font(TextSize.CAPTION)
        painter.setFont(font)
        painter.setPen(QColor(getattr(self._kit.theme.tokens, tone)))
        place = QRect(words.left(), top, words.width(), self._caption_line())
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(mirror.of(place), self._side(mirror, text), shown)

    def _paint_picture(self, painter: QPainter, place: QRect, edition: Edition) -> None:
        cover = edition.cover
        if cover is None or not cover.picture:
            return
        density = self.devicePixelRatioF()
        found = self._kit.pictures.area(cover.picture, place.width(), place.height(), 0, density)
        if found is not None and not found.isNull():
            painter.drawPixmap(place.topLeft(), found)
        else:
            painter.fillRect(place, QColor(self._kit.theme.tokens.line))

    def headline(self, title: str, width: int, room: int) -> tuple[list[str], int]:
        """The lines of a headline in so many px, and their size: whole if any size lets it be."""
        lines: list[str] = []
        pixels = 0
        for usual in LYING if self._lying else HEADLINES:
            pixels = round(usual * self._scale)
            most = min(4, max(0, room) // _high(pixels))
            lines = self._lines(title, pixels, QFont.Weight.DemiBold, width, most)
            if len(self._lines(title, pixels, QFont.Weight.DemiBold, width, most + 1)) <= most:
                break
        return lines, pixels

    def _lines(
        self, text: str, pixels: int, weight: QFont.Weight, width: int, most: int
    ) -> list[str]:
        if not most:
            return []
        return wrap(text, self._family(), pixels, weight.value, width, most)

    def _family(self) -> str:
        return ",".join(Fonts(self._kit.theme.base.family()).text("", Script.LATIN))

    def _face(self, pixels: int, weight: QFont.Weight) -> QFont:
        font = QFont(self._family())
        font.setPixelSize(pixels)
        font.setWeight(weight)
        return font

    def _caption_line(self) -> int:
        return round(self._kit.theme.font(TextSize.CAPTION).pixelSize() * 1.5)

    def _place(self) -> None:
        """The buttons at the foot, in as many lines as they need."""
        _, words = self._area()
        buttons = [self.start, self.listen, self.export, self.keep]
        lines: list[list[QPushButton]] = [[]]
        room = words.width()
        for button in buttons:
            wide = button.sizeHint().width()
            taken = sum(one.sizeHint().width() + Space.S for one in lines[-1])
            if lines[-1] and taken + wide > room:
                lines.append([])
            lines[-1].append(button)
        high = self.start.sizeHint().height()
        top = words.bottom() + 1 - len(lines) * (high + Space.S) + Space.S
        for one in lines:
            left = words.left()
            for button in one:
                wide = min(button.sizeHint().width(), max(room, 1))
                place = QRect(left, top, wide, high)
                if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                    place.moveLeft(self.width() - place.right() - 1)
                button.setGeometry(place)
                left += wide + Space.S
            top += high + Space.S
        self.update()

    def _arrived(self, sha256: str) -> None:
        cover = self._edition.cover if self._edition is not None else None
        if cover is not None and cover.picture == sha256:
            self.update()


def _high(pixels: int) -> int:
    """The height of a line of a headline in letters of that size."""
    return round(pixels * 1.18)
