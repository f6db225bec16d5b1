"""Browsing the catalogue: filters, the list, and the publication that is marked in it."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from reader_app.domain import CatalogueEntry, host_of
from reader_app.services import Catalogue, sentence
from reader_app.ui.catalogue.boxes import Part
from reader_app.ui.catalogue.filters import EVERYTHING, Choice, Counts, Filters, homeland
from reader_app.ui.catalogue.list import EntryList
from reader_app.ui.catalogue.model import EntryModel
from reader_app.ui.catalogue.sheet import Sheet
from reader_app.ui.catalogue.standing import Standing
from reader_app.ui.catalogue.words import facts, remarks
from reader_app.ui.kit import Kit
from reader_app.ui.parts import EmptyState, column, isolated, push_button, row
from reader_app.ui.phrase import counted
from reader_app.ui.plain import line
from reader_app.ui.speak import announce
from reader_app.ui.theme import Space

__all__ = ["Browse"]

REST = 90  # ms after the mark has come to rest, before the publication is shown
NAMED = 60  # letters of the words that found nothing
BESIDE = 840  # px at the usual size of text: with less, list or publication has all the room


@dataclass(frozen=True, slots=True)
class Answer:
    """`elsewhere`: how many more the same words find without the filters."""

    words: str
    entries: tuple[CatalogueEntry, ...]
    elsewhere: int


class Browse(QWidget):
    """`follow`: a publication and the addresses of its sections, None for all of it; `above`: the
    keys go back to the field; `typed`: letters for the field."""

    follow = Signal(object, object)
    above = Signal()
    typed = Signal(str)

    def __init__(self, kit: Kit, standing: Standing) -> None:
        super().__init__()
        self._kit, self._standing = kit, standing
        self._catalogue: Catalogue = kit.desk.catalogue
        self._words = ""
        self._address = False
        self._shown: CatalogueEntry | None = None
        self._opened = False  # the publication has the room, where there is none for both
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._show_marked)
        self.filters = Filters(kit.theme, self._catalogue)
        self.filters.changed.connect(self._ask)
        self.model = EntryModel(self._catalogue, standing, self)
        self.list = EntryList(kit, self.model)
        self.list.current.connect(self._rest.start)
        self.list.opened.connect(self._open)
        self.list.followed.connect(lambda entry: self.follow.emit(entry, None))
        self.list.above.connect(self.above)
        self.list.typed.connect(self.typed)
        self.sheet = Sheet(kit, "panel")
        self.sheet.follow.connect(self._follow_some)
        self.sheet.back.connect(self.step_back)
        self.sheet.over.connect(self._return)
        self.nothing = EmptyState(kit.theme)
        self.nothing.pressed.connect(self.filters.reset)
        self.more = push_button("", quiet=True)
        self.more.clicked.connect(self.filters.reset)
        self._lay_out()

    def begin(self) -> None:
        """The first page of a visit."""
        self.refill(afresh=True)

    def refill(self, *, afresh: bool = False) -> None:
        """What there is to choose from is read beside the window; `afresh`: nothing is chosen."""
        catalogue = self._catalogue

        def counts() -> tuple[Counts, Counts, Counts]:
            return catalogue.languages(), catalogue.countries(), catalogue.topics()

        def fill(found: tuple[Counts, Counts, Counts]) -> None:
            self.filters.fill(*found)
            if afresh:
                self.filters.begin()
            self._ask()

        self._kit.jobs.run(counts, fill, self._failed, latest="catalogue counts")

    def search(self, words: str, *, address: bool = False) -> None:
        """`address`: they may be one."""
        self._words, self._address = words.strip(), address
        self._opened = False
        self._arrange()
        self._ask()

    def restate(self) -> None:
        """Other publications are followed."""
        self.model.restate()
        if self._shown is not None:
            self._show(self._shown)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """To the publications, or to what can be done where there are none."""
        showing = self.list if self._body.currentIndex() == 0 else self.nothing
        showing.setFocus(reason)

    def step_back(self) -> bool:
        """From the publication to the list; False where the list is in sight."""
        if not self._left.isHidden():
            return False
        self._return()
        return True

    # -- Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    # -- inside

    def _lay_out(self) -> None:
        self._left = QWidget()
        under = row(margins=(Space.L, Space.XS, Space.L, Space.XS))
        under.addWidget(self.more)
        under.addStretch(1)
        left = column(self._left)
        left.addWidget(self.list, 1)
        left.addLayout(under)
        both = QWidget()
        beside = row(both)
        for part, share in ((self._left, 3), (self.sheet, 2)):
            part.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
            beside.addWidget(part, share)
        self._body = QStackedWidget()
        self._body.addWidget(both)
        self._body.addWidget(self.nothing)
        column(self).addWidget(self._body)
        self.more.hide()

    def _arrange(self) -> None:
        beside = self.width() >= self._kit.theme.wide(BESIDE)
        self._left.setVisible(beside or not self._opened)
        self.sheet.setVisible(beside or self._opened)
        self.sheet.returning.setVisible(not beside)

    def _ask(self) -> None:
        work = partial(answer, self._catalogue, self._words, self.filters.choice)
        self._kit.jobs.run(work, self._answer, self._failed, latest="catalogue")

    def _answer(self, found: Answer) -> None:
        before = self.list.chosen()
        self.model.show(found.entries)
        self._body.setCurrentIndex(0 if found.entries else 1)
        if found.entries:
            kept = self.model.row_of(before.id) if before is not None and not found.words else 0
            self.list.choose(max(0, kept))
        self._say(found)

    def _say(self, found: Answer) -> None:
        more = counted(
            found.elsewhere,
            "{n} more in other languages, countries or topics",
            "{n} more in other languages, countries or topics",
        )
        self.more.setText(more)
        self.more.setVisible(found.elsewhere > 0)
        if found.entries:
            if found.words:
                number = counted(len(found.entries), "{n} publication", "{n} publications")
                announce(self.list, number)
            return
        button = more if found.elsewhere else ""
        if found.elsewhere:
            text = self.tr("Nothing here is called “{words}”.")
        elif found.words and self._address:
            text = self.tr(
                "The catalogue has nothing called “{words}”. Return looks at that address."
            )
        elif found.words:
            text = self.tr(
                "The catalogue has nothing called “{words}”. If you know its address, type that"
                " instead: the front page will do."
            )
        else:
            text, button = self.tr("The catalogue has nothing of this kind."), self.tr("Show all")
        self.nothing.say(text.format(words=line(found.words, NAMED)), button)
        announce(self, self.nothing.text())

    def _failed(self, error: Exception) -> None:
        self._body.setCurrentIndex(1)
        self.nothing.say(sentence(error))

    def _open(self, entry: CatalogueEntry) -> None:
        self._rest.stop()
        self._show(entry)
        self._opened = True
        self._arrange()
        self.sheet.entrance().setFocus()

    def _return(self) -> None:
        self._opened = False
        self._arrange()
        self.list.setFocus()

    def _show_marked(self) -> None:
        entry = self.list.chosen()
        if entry is not None and entry != self._shown:
            self._show(entry)

    def _show(self, entry: CatalogueEntry) -> None:
        self._shown = entry
        told = [host_of(entry.home), *facts(self._catalogue, entry, topics=len(entry.topics))]
        followed = self._standing.followed(entry)
        parts = [
            Part(part.name, part.url, followed=part.url in followed) for part in entry.sections
        ]
        self.sheet.present(entry.name, " · ".join(map(isolated, told)), parts, remarks(entry))

    def _follow_some(self, numbers: tuple[int, ...]) -> None:
        if self._shown is not None:
            sections = self._shown.sections
            self.follow.emit(self._shown, [sections[number].url for number in numbers])


def answer(catalogue: Catalogue, words: str, choice: Choice) -> Answer:
    """Read on any thread. Without words the reader's own country comes first."""
    found = catalogue.search(
        words, language=choice.language, country=choice.country, topic=choice.topic
    )
    elsewhere = 0
    if words and choice != EVERYTHING:
        elsewhere = len(catalogue.search(words)) - len(found)
    if not words and (home := homeland()):
        found = tuple(sorted(found, key=lambda entry: entry.country != home))
    return Answer(words, found, elsewhere)
