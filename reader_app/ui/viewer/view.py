"""The article pane."""

import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QTimer, QUrl, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen, QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication, QStackedLayout, QWidget

from reader_app.domain import Article, Failure, ReadingPlace, Role, SignIn
from reader_app.ui.parts import Pane
from reader_app.ui.speak import announce
from reader_app.ui.theme import Tokens
from reader_app.ui.viewer.composer import Composer, Render
from reader_app.ui.viewer.dress import Anatomy
from reader_app.ui.viewer.empty import Empty
from reader_app.ui.viewer.figures import Figure, figures
from reader_app.ui.viewer.fit import Fit
from reader_app.ui.viewer.follow import Follow
from reader_app.ui.viewer.fonts import Fonts
from reader_app.ui.viewer.foot import Foot
from reader_app.ui.viewer.full import FullView
from reader_app.ui.viewer.gallery import Gallery
from reader_app.ui.viewer.header import Remark, describe
from reader_app.ui.viewer.hunt import Hunt
from reader_app.ui.viewer.links import Target, classify
from reader_app.ui.viewer.look import Look
from reader_app.ui.viewer.notecard import NoteCard
from reader_app.ui.viewer.page import Page
from reader_app.ui.viewer.place import TOP, Place, Places, read_place, restore
from reader_app.ui.viewer.speech import spoken
from reader_app.ui.viewer.trail import Trail
from reader_app.ui.viewer.typography import Typography

__all__ = ["ArticleView"]

RING = 2  # px: the focus ring, and its distance
SETTLE = 120  # ms after the last resize before pictures are decoded again
OVERLAP = 56  # px of the old page that stay when a page is turned


class ArticleView(Pane):
    """Shows one article from memory and the library's picture files, or an empty pane."""

    link_activated = Signal(str)
    link_hovered = Signal(str)
    picture_activated = Signal(str)
    browser_wanted = Signal(int)
    text_wanted = Signal(int)
    left_out_wanted = Signal(int)
    sign_in_wanted = Signal(int)  # the publication
    changes_wanted = Signal(int)
    unmute_wanted = Signal(int)
    story_wanted = Signal(int)  # its id
    full_wanted = Signal(int)  # number of the table or code
    action_wanted = Signal()
    scrolled = Signal(float)
    pictures_settled = Signal()

    def __init__(
        self,
        render: Render,
        picture_path: Callable[[str], Path],
        tokens: Tokens,
        typography: Typography = Typography(),
        *,
        explain: Callable[[Failure], str] = lambda _: "",
        now: Callable[[], float] = time.time,
        limit: Callable[[], str] = str,
        signed: Callable[[int], SignIn | None] = lambda _: None,
        remarks: Callable[[int], Sequence[Remark]] = lambda _: (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._now = now
        self._path = picture_path
        fonts = Fonts(QApplication.font().family())
        self._composer = Composer(
            render, fonts, tokens, typography, explain, now, limit, signed, remarks
        )
        self._sign_in: SignIn | None = None
        self._places = Places()
        self._article: Article | None = None
        self._gallery = Gallery(picture_path, self)
        self._page = Page(self._gallery, tokens, self)
        self.hunt = Hunt(self._page)
        self.trail = Trail(self._page)
        self._follow = Follow(self._page, self.trail)
        self.foot = Foot(self._page)
        self._empty = Empty(self)
        self._fit: Fit | None = None
        self._look: Look | None = None
        self._ringed = False
        self._later = QTimer(self, singleShot=True, interval=SETTLE)
        self._build()
        self._wire()
        self.set_theme(tokens)
        self.clear()

    def article(self) -> Article | None:
        return self._article

    def entrance(self) -> QWidget:
        return self._page if self._article is not None else self._empty.button

    def show_article(self, article: Article, kept: ReadingPlace | None = None) -> None:
        """Show it where it was left, in this window or, before it, at `kept`; from the top where
        that was its end. The same article again keeps its place."""
        self._remember()
        same = self._article is not None and self._article.row.id == article.row.id
        place = self._places.get(article.row.id) or Place(kept.position if kept else 0)
        self._article = article
        self._gallery.open()
        self._stack.setCurrentWidget(self._page)
        if not same:
            self.foot.put(None)
            self.trail.forget()
            self._page.setTextCursor(QTextCursor())
        self._compose(place if same or not place.ended else TOP)
        self._page.setAccessibleName(article.row.title)
        self._page.setAccessibleDescription(describe(article, self.locale(), self._now()))

    def clear(self, message: str = "", action: str = "") -> None:
        """Show nothing but one sentence and, where it is given, one button."""
        self._remember()
        self._article = None
        self._fit = None
        self.foot.put(None)
        self.trail.forget()
        self._gallery.open()
        self._page.put(QTextDocument(self._page), Anatomy())
        self._empty.say(message, action)
        self._stack.setCurrentWidget(self._empty)

    def set_typography(self, typography: Typography) -> None:
        self._composer.typography = typography
        self._recompose()

    def set_theme(self, tokens: Tokens) -> None:
        self._composer.tokens = self._page.tokens = tokens
        palette = QPalette(self.palette())
        for role, colour in (
            (QPalette.ColorRole.Window, tokens.paper),
            (QPalette.ColorRole.Base, tokens.paper),
            (QPalette.ColorRole.Text, tokens.ink),
            (QPalette.ColorRole.Highlight, tokens.select),
            (QPalette.ColorRole.HighlightedText, tokens.ink),
        ):
            palette.setColor(role, QColor(colour))
        self.setPalette(palette)
        self._page.setPalette(palette)
        self._recompose()

    def look_again(self) -> None:
        """The sign-in at the publication may be another: a preview tells of it."""
        article = self._article
        if article is not None and self._composer.sign_in(article) != self._sign_in:
            self._recompose()

    def page_down(self) -> bool:
        """Turn one page; False at the end of the text."""
        value, end = self._page.verticalScrollBar().value(), self.foot.end()
        return value < end and self._turn(1)

    def page_up(self) -> bool:
        """Turn one page back; False at the top."""
        return self._turn(-1)

    def mark(self, terms: Sequence[str], *, go: bool = False) -> int:
        """Mark the words and phrases of a search, see `Hunt.mark`."""
        return self.hunt.mark(terms, go=go)

    def figures(self) -> tuple[Figure, ...]:
        """The pictures of the text that can be enlarged, in its order."""
        article = self._article
        return figures(self._page.document(), self._page.anatomy(), article) if article else ()

    def reading_place(self) -> ReadingPlace:
        """Where the reader is in this article, for keeping."""
        return ReadingPlace(read_place(self._page).position, self.place())

    def note_card(self) -> NoteCard:
        return self._follow.card

    def place(self) -> float:
        """How far down the text is, 0 to 1."""
        value, end = self._page.verticalScrollBar().value(), self.foot.end()
        return min(1.0, value / end) if end else float(value > 0)

    def go_to(self, fraction: float) -> None:
        self._page.verticalScrollBar().setValue(round(fraction * self.foot.end()))

    def selected_text(self) -> str:
        return self._page.selected_text()

    def pictures_wanted(self) -> int:
        """Distinct pictures that the article wants, stored or not."""
        if self._article is None:
            return 0
        return len({picture.sha256 or picture.url for picture in self._article.pictures})

    def pictures_pending(self) -> int:
        return self._gallery.pending()

    def pictures_decoded(self) -> int:
        return self._gallery.decoded()

    def broken_pictures(self) -> list[str]:
        """SHA-256 of stored pictures that do not decode, addresses of those not stored."""
        if self._article is None:
            return []
        absent = [picture.url for picture in self._article.pictures if picture.sha256 is None]
        return self._gallery.broken() + absent

    def refresh_pictures(self) -> None:
        """Decode for the place in sight now, what is nearest first."""
        self._decode()

    def open_full(self, html: str, title: str) -> FullView | None:
        """Show a table or code, rendered, in a window of its own."""
        if self._look is None or not html:
            return None
        full = FullView(html, self._look, title, self)
        full.link_activated.connect(self.link_activated)
        full.open()
        return full

    def empty(self) -> Empty:
        return self._empty

    def page(self) -> Page:
        """The text, for what works on its cursor."""
        return self._page

    def _build(self) -> None:
        self._stack = QStackedLayout(self)
        ring = 2 * RING
        self._stack.setContentsMargins(ring, ring, ring, ring)
        self._stack.addWidget(self._page)
        self._stack.addWidget(self._empty)
        self.setAutoFillBackground(True)
        self.setAccessibleName(self.tr("Article"))

    def _wire(self) -> None:
        self._follow.outside.connect(self.link_activated)
        self._follow.picture.connect(self.picture_activated)
        self._follow.browser.connect(lambda: self.browser_wanted.emit(self._id()))
        self._follow.full.connect(self.full_wanted)
        self._follow.fetch.connect(lambda: self.text_wanted.emit(self._id()))
        self._follow.left_out.connect(lambda: self.left_out_wanted.emit(self._id()))
        self._follow.sign_in.connect(self._want_sign_in)
        self._follow.changes.connect(lambda: self.changes_wanted.emit(self._id()))
        self._follow.unmute.connect(lambda: self.unmute_wanted.emit(self._id()))
        self._follow.story.connect(self.story_wanted)
        self._page.highlighted.connect(self._hover)
        self._page.link_focused.connect(self._focus)
        self._page.resized.connect(self._resized)
        self._page.focus_seen.connect(self._ring)
        self._page.verticalScrollBar().valueChanged.connect(self._moved)
        self._gallery.arrived.connect(self._arrived)
        self._gallery.settled.connect(self.pictures_settled)
        self._empty.pressed.connect(self.action_wanted)
        self._later.timeout.connect(self._decode)
        self.destroyed.connect(self._gallery.close)

    def _compose(self, place: Place) -> None:
        """Make the document of the article in hand and show it at `place`."""
        if self._article is None:
            return
        made = self._composer.compose(self._article, self._page, self.locale())
        self._look = made.look
        self._sign_in = self._composer.sign_in(self._article)
        self._fit = Fit(
            made.document,
            made.anatomy,
            {role: made.look.font(role) for role in (Role.HEADLINE, Role.STANDFIRST)},
            self._article,
            self._path,
        )
        self._fit.to(self._column())
        self._page.put(made.document, made.anatomy)
        self._follow.look = made.look
        restore(self._page, place)
        self.hunt.renew()
        self._decode()

    def _column(self) -> int:
        """The width of the column in this window; squares fill their lines."""
        if self._look is None:
            return self._page.column(self._page.width(), 1)
        return self._page.column(self._look.measure(), self._look.square())

    def _recompose(self) -> None:
        if self._article is not None:
            self._gallery.open()
            self._compose(read_place(self._page))

    def _remember(self) -> None:
        if self._article is not None:
            place = read_place(self._page, self.foot.end())
            self._places.keep(self._article.row.id, place)

    def _decode(self) -> None:
        if self._fit is None:
            return
        tokens = self._composer.tokens
        # A diagram drawn in black on nothing cannot be read on a dark page.
        ground = "#FFFFFF" if tokens.dark else ""
        top = self._page.verticalScrollBar().value()
        self._gallery.ask(self._fit.rooms(top, self.devicePixelRatioF()), ground)

    def _arrived(self, digest: str) -> None:
        self._page.refresh(digest)

    def _resized(self) -> None:
        """The column may be another: everything finds its room again."""
        if self._fit is not None:
            self._fit.to(self._column())
            self._later.start()

    def _moved(self) -> None:
        self.scrolled.emit(self.place())
        if self._gallery.crowded():
            self._later.start()

    def _turn(self, way: int) -> bool:
        bar = self._page.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + way * max(self._page.viewport().height() - OVERLAP, OVERLAP))
        return bar.value() != before

    def _id(self) -> int:
        return self._article.row.id if self._article is not None else 0

    def _want_sign_in(self) -> None:
        if self._article is not None:
            self.sign_in_wanted.emit(self._article.row.publication_id)

    def _focus(self, address: str) -> None:
        """The keyboard is at a link: it is told where that leads, and what a picture shows."""
        self._hover(QUrl(address))
        if address:
            self._ring(False)
            announce(self._page, spoken(address, self._page, self.figures()))

    def _hover(self, url: QUrl) -> None:
        link = classify(url)
        self.link_hovered.emit(link.what if link.target is Target.OUTSIDE else "")

    def _ring(self, seen: bool) -> None:
        self._ringed = seen
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._ringed:
            return
        painter = QPainter(self)
        painter.setPen(QPen(QColor(self._composer.tokens.accent), RING))
        half = RING // 2
        painter.drawRect(self.rect().adjusted(half, half, -half, -half))
        painter.end()
