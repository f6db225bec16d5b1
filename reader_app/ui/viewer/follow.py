"""What a click or Enter on a link of the text does."""

from PySide6.QtCore import QObject, QUrl, Signal

from reader_app.ui.viewer.anchors import Span
from reader_app.ui.viewer.links import Target, classify
from reader_app.ui.viewer.look import Look
from reader_app.ui.viewer.notecard import NoteCard
from reader_app.ui.viewer.notes import Note, read_note
from reader_app.ui.viewer.page import Page
from reader_app.ui.viewer.trail import Trail

__all__ = ["Follow"]


class Follow(QObject):
    """Leaps and notes inside the text are done here; what leads elsewhere comes out."""

    outside = Signal(str)
    picture = Signal(str)
    browser = Signal()
    fetch = Signal()
    left_out = Signal()
    sign_in = Signal()
    changes = Signal()
    unmute = Signal()
    story = Signal(int)  # its id
    full = Signal(int)  # number of the table or code

    def __init__(self, page: Page, trail: Trail) -> None:
        super().__init__(page)
        self._page = page
        self._trail = trail
        self.look: Look | None = None
        self.card = NoteCard(page)
        self._open: tuple[Note, Span] | None = None
        self.card.followed.connect(self.go)
        self.card.gone_to.connect(self._to_note)
        page.anchorClicked.connect(self._clicked)
        page.replaced.connect(self.card.dismiss)
        page.verticalScrollBar().valueChanged.connect(lambda _: self.card.dismiss())

    def go(self, url: QUrl, link: Span | None = None) -> None:
        """Follow a link, wherever it leads."""
        found = classify(url)
        if found.target is Target.OUTSIDE:
            self.outside.emit(found.what)
        elif found.target is Target.PICTURE:
            self.picture.emit(found.what)
        elif found.target is Target.BROWSER:
            self.browser.emit()
        elif found.target is Target.FETCH:
            self.fetch.emit()
        elif found.target is Target.LEFT_OUT:
            self.left_out.emit()
        elif found.target is Target.SIGN_IN:
            self.sign_in.emit()
        elif found.target is Target.CHANGES:
            self.changes.emit()
        elif found.target is Target.UNMUTE:
            self.unmute.emit()
        elif found.target is Target.STORY:
            self.story.emit(int(found.what))
        elif found.target is Target.FULL:
            self.full.emit(int(found.what))
        elif found.target is Target.INSIDE and not (link and self._show_note(link)):
            here = self._page.textCursor().position()
            self._trail.leap(found.what, link.start if link else here)

    def _clicked(self, url: QUrl) -> None:
        self.go(url, self._link(url))

    def _link(self, url: QUrl) -> Span | None:
        """Which of the links with this address it was: the keyboard's, else the pointer's."""
        if (link := self._page.focused_link()) is not None:
            return link
        same = [span for span in self._page.anchors().links if QUrl(span.address) == url]
        if len(same) < 2:
            return same[0] if same else None
        port = self._page.viewport()
        at = self._page.cursorForPosition(port.mapFromGlobal(port.cursor().pos())).position()
        return min(same, key=lambda span: abs(span.start - at))

    def _show_note(self, link: Span) -> bool:
        document, anchors = self._page.document(), self._page.anchors()
        note = read_note(document, anchors, link)
        if note is None or self.look is None:
            return False
        self._open = note, link
        self.card.open_note(note, self._page.rect_of(link), self.look, self._page.tokens)
        return True

    def _to_note(self) -> None:
        if self._open is not None:
            note, link = self._open
            self._trail.leap(note.name, link.start)
