"""What the reader decides for a publication, or for several at once; each choice holds at once."""

from collections.abc import Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from reader_app.domain import BlockRule, Changes, Publication, PublicationSettings, SignIn
from reader_app.services import Chosen, Desk, advised, sentence, stated
from reader_app.ui.dialogs import ask_name
from reader_app.ui.kit import Kit
from reader_app.ui.managing.knobs import ARTICLES, CHECKING, ITSELF, Knob
from reader_app.ui.managing.lines import KnobLine, Line
from reader_app.ui.managing.routes import Routes
from reader_app.ui.managing.rules import Rules
from reader_app.ui.managing.sections import Sections
from reader_app.ui.outbox import Deed, limits, synced_with
from reader_app.ui.parts import ElidedLabel, Label, Picker, column, push_button, row
from reader_app.ui.phrase import counted, listed, paragraph
from reader_app.ui.plain import line
from reader_app.ui.speak import announce
from reader_app.ui.theme import Space, TextSize

__all__ = ["PropertiesDialog"]

SIZE = (640, 700)
NAMED = 3  # publications by their titles
FIELD = 240  # px


@dataclass(frozen=True, slots=True)
class Held:
    """What holds now. `rules`, `sign_in`: of one publication alone."""

    settings: Mapping[int, PublicationSettings]
    rules: tuple[BlockRule, ...] = ()
    sign_in: SignIn | None = None


class PropertiesDialog(QDialog):
    """`changed`: something was written about these publications."""

    changed = Signal(tuple)

    def __init__(
        self, kit: Kit, window: QWidget, routes: Routes, publications: Sequence[Publication]
    ) -> None:
        super().__init__(window)
        self._kit, self._routes = kit, routes
        self._publications = tuple(publications)
        self._steps: list[Future[Changes]] = []
        room = window.screen().availableSize()
        width, height = (kit.theme.wide(side) for side in SIZE)
        self.resize(
            min(width, room.width(), max(window.width(), 480)),
            min(height, room.height(), max(window.height(), 480)),
        )
        self.lines: dict[str, KnobLine] = {}
        self.name = QLineEdit()
        self.folder = Picker(kit.theme)
        self.sections = Sections(kit)
        self.rules = Rules(kit)
        self.sign_in = push_button("")
        self._heading = Label(kit.theme, size=TextSize.TITLE, weight=QFont.Weight.DemiBold)
        self._lay_out()
        self._wire()
        self._show_tree()
        self._ask()

    @property
    def ids(self) -> tuple[int, ...]:
        return tuple(one.id for one in self._publications)

    @property
    def alone(self) -> Publication | None:
        """The publication, where it is one."""
        return self._publications[0] if len(self._publications) == 1 else None

    def refresh(self, tree: Sequence[Publication]) -> None:
        """What is followed now; without its publications there is nothing to decide."""
        ids = set(self.ids)
        self._publications = tuple(one for one in tree if one.id in ids)
        if not self._publications:
            self.reject()
            return
        self._show_tree()
        self._ask()

    # -- laid out

    def _lay_out(self) -> None:
        kit, page = self._kit, QWidget()
        box = column(page, margins=(Space.XL, 0, Space.XL, Space.L))
        if self.alone is not None:
            sentence_ = self.tr("Empty it for the name that its publisher gives it.")
            box.addWidget(Line(kit, self.tr("Name"), sentence_, self.name))
        box.addWidget(Line(kit, self.tr("Folder"), "", self.folder))
        self._add(box, ITSELF)
        self._head(box, self.tr("Articles"))
        self._add(box, ARTICLES)
        self._head(box, self.tr("Looking for articles"))
        self._add(box, CHECKING)
        if self.alone is not None:
            self._head(box, self.tr("Sign-in"))
            self._signed = Line(kit, self.tr("For subscribers"), "", self.sign_in)
            box.addWidget(self._signed)
            self._head(box, self.tr("What was left out"))
            box.addWidget(self.rules)
            self._head(box, self.tr("Sections"))
            box.addWidget(self.sections)
            self.more = push_button(self.tr("Look for more sections"))
            box.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        box.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setAccessibleName(self.tr("Settings"))
        scroll.setWidget(page)
        top = column(gap=Space.XS, margins=(Space.XL, Space.XL, Space.XL, Space.M))
        top.addWidget(self._heading)
        self._names = Label(kit.theme, tone="soft")
        top.addWidget(self._names)
        self._synced = Label(kit.theme, tone="soft")
        top.addWidget(self._synced)
        all_ = column(self)
        all_.addLayout(top)
        all_.addWidget(scroll, 1)
        all_.addLayout(self._foot())

    def _foot(self) -> QVBoxLayout:
        self.told = ElidedLabel(self._kit.theme, tone="soft")
        self.undo = push_button(self.tr("Undo"), quiet=True)
        self.undo.hide()
        self.close_ = push_button(self.tr("Close"))
        line_ = row(gap=Space.S, margins=(Space.XL, Space.S, Space.XL, Space.L))
        line_.addWidget(self.told, 1)
        line_.addWidget(self.undo)
        line_.addWidget(self.close_)
        foot = column()
        foot.addLayout(line_)
        return foot

    def _head(self, box: QVBoxLayout, words: str) -> None:
        weight = QFont.Weight.DemiBold
        head = Label(self._kit.theme, words, TextSize.HEADLINE, weight=weight)
        head.setContentsMargins(0, Space.L, 0, Space.XS)
        box.addWidget(head)

    def _add(self, box: QVBoxLayout, knobs: Sequence[Knob]) -> None:
        for knob in knobs:
            made = KnobLine(self._kit, knob)
            made.chosen.connect(self._choose)
            self.lines[knob.name] = made
            box.addWidget(made)

    def _wire(self) -> None:
        self.name.setMinimumWidth(self._kit.theme.wide(FIELD))
        self.name.editingFinished.connect(self._rename)
        self.folder.setPlaceholderText(self.tr("Different"))
        self.folder.activated.connect(self._move)
        self.sections.renamed.connect(self._rename_section)
        self.sections.unfollowed.connect(self._unfollow_section)
        self._routes.standing.changed.connect(self._show_tree)
        self.sections.told.connect(self._say)
        self.rules.forget.connect(self._forget)
        self.rules.export_wanted.connect(self._export)
        self.undo.clicked.connect(self._regret)
        self.close_.clicked.connect(self.accept)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, self._regret)
        if (one := self.alone) is not None:
            self.sign_in.clicked.connect(lambda: self._routes.sign_in(one.id))
            self.more.clicked.connect(self._look)

    # -- shown

    def _show_tree(self) -> None:
        """What the tree says of them."""
        one, titles = self.alone, [line(p.title) for p in self._publications]
        number = len(titles)
        head = titles[0] if one else counted(number, "{n} publication", "{n} publications")
        self._heading.setText(head)
        self.setWindowTitle(self.tr("Settings of {title}").format(title=head))
        more = counted(number - NAMED, "{n} more", "{n} more") if number > NAMED else ""
        names = listed(filter(None, [*titles[:NAMED], more]))
        self._names.setText(names)
        self._names.setVisible(one is None)
        if one is not None:
            if not self.name.hasFocus() or not self.name.isModified():
                self.name.setText(one.title)
            self.sections.show_sections(one, self._routes.standing.state)
        self._show_folders()
        self._show_accounts()

    def _show_accounts(self) -> None:
        """Who has them too, and what cannot be told to whom."""
        state, chosen = self._routes.standing.state, self._publications
        words = synced_with(state.of(*chosen))
        self._synced.setText(paragraph(words, *(limits(state, chosen, deed) for deed in Deed)))
        self._synced.setVisible(bool(words))

    def _show_folders(self) -> None:
        here = {one.folder for one in self._publications}
        self._folders = sorted({"", *self._routes.folders(), *here}, key=str.casefold)
        self.folder.clear()
        for path in self._folders:
            self.folder.addItem(path.replace("/", " / ") or self.tr("No folder"))
        self.folder.addItem(self.tr("New folder…"))
        alike = len(here) == 1
        self.folder.setCurrentIndex(self._folders.index(next(iter(here))) if alike else -1)

    def _ask(self) -> None:
        desk, ids = self._kit.desk, self.ids
        self._kit.jobs.run(partial(read, desk, ids), self._show, self._fail, latest="properties")

    def _show(self, held: Held) -> None:
        for name, one in self.lines.items():
            one.show_values([getattr(held.settings[id], name) for id in held.settings])
        if self.alone is None:
            return
        self.rules.show_rules(held.rules)
        signed = held.sign_in
        words = self.tr("You are not signed in.")
        if signed is not None:
            words = paragraph(stated(signed, self._kit.clock()), advised(signed))
        self._signed.sentence.setText(words)
        self._signed.sentence.show()
        self.sign_in.setAccessibleDescription(words)
        self.sign_in.setText(self.tr("Sign in…") if signed is None else self.tr("Sign-in…"))

    # -- chosen

    def _choose(self, name: str, value: object) -> None:
        chosen = Chosen(**{name: value})  # type: ignore[misc]
        done = self._kit.desk.publications.change(self.ids, **chosen)
        self._did(self.tr("Changed."), done)

    def _rename(self) -> None:
        one, title = self.alone, " ".join(self.name.text().split())
        if one is None or title == one.title or not self.name.isModified():
            return
        self.name.setModified(False)
        done = self._kit.desk.subscriptions.rename_publication(one.id, title)
        text = self.tr("It is called {title} now.").format(title=title)
        self._did(text if title else self.tr("It has its publisher's name again."), done)

    def _rename_section(self, id: int, title: str) -> None:
        done = self._kit.desk.subscriptions.rename_section(id, title)
        self._did(self.tr("It is called {title} now.").format(title=title), done)

    def _unfollow_section(self, id: int) -> None:
        done = self._kit.desk.publications.unfollow_sections([id])
        self._did(self.tr("You no longer follow this section."), done)

    def _move(self, number: int) -> None:
        if number < len(self._folders):
            self._put(self._folders[number])
            return
        self._show_folders()  # as it was, should the reader think better of it
        title, label = self.tr("New folder"), self.tr("Name of the folder")
        ask_name(self, title, label, self.tr("Move there"), lambda name: self._put(joined(name)))

    def _put(self, path: str) -> None:
        if {path} == {one.folder for one in self._publications}:
            return
        done = self._kit.desk.publications.move(self.ids, path)
        self._did(self.tr("Moved."), done)

    def _forget(self, blocks: tuple[str, ...]) -> None:
        done = self._kit.desk.rules.decide_all(self.ids[0], dict.fromkeys(blocks))
        self._did(self.tr("Forgotten; it holds for what comes from now on."), done)

    def _look(self) -> None:
        """For other sections, at the publication's front page."""
        one = self.alone
        self.accept()
        if one is not None:
            self._routes.follow(one.home)

    # -- a file

    def _export(self) -> None:
        one = self._publications[0]
        files = QFileDialog(self, self.tr("Export rules"))
        files.setFileMode(QFileDialog.FileMode.AnyFile)
        files.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        files.setNameFilters([self.tr("Rules (*.json)"), self.tr("All files (*)")])
        files.setDefaultSuffix("json")
        files.selectFile(self._kit.desk.reading.file_name(one.title, "json"))
        files.finished.connect(files.deleteLater)
        files.fileSelected.connect(self.export_to)
        files.open()

    def export_to(self, file: str) -> None:
        rules, id = self._kit.desk.rules, self.ids[0]
        self._kit.jobs.run(lambda: rules.export(id, Path(file)), self._exported, self._fail)

    def _exported(self, count: int) -> None:
        self._say(counted(count, "Exported {n} rule.", "Exported {n} rules."))

    # -- done

    def _did(self, text: str, done: Future[Changes]) -> None:
        self._steps.append(done)
        told = partial(self._done, text, self.ids)
        self._kit.courier.watch(done, told, partial(self._undone, done))

    def _done(self, text: str, ids: tuple[int, ...], _: Changes) -> None:
        self._say(text)
        self.undo.setVisible(bool(self._steps))
        self.changed.emit(ids)
        self._ask()

    def _undone(self, done: Future[Changes], error: BaseException) -> None:
        self._steps = [step for step in self._steps if step is not done]
        self._fail(error)

    def _regret(self) -> None:
        """What was done here last; each further time what was done before."""
        ids, steps = self.ids, self._steps
        undone = self._kit.desk.reading.undo(steps.pop()) if steps else None
        if not steps and self.undo.hasFocus():
            self.close_.setFocus()
        self.undo.setVisible(bool(steps))
        if undone is None:
            self._say(self.tr("There is nothing to undo."))
            return

        told = partial(self._taken_back, ids)
        self._kit.courier.watch(undone, told, self._fail)

    def _taken_back(self, ids: tuple[int, ...], _: Changes) -> None:
        self._say(self.tr("Taken back."))
        self.changed.emit(ids)
        self._ask()

    def _fail(self, error: BaseException) -> None:
        self._say(sentence(error))
        self._show_tree()

    def _say(self, text: str) -> None:
        self.told.setText(text)
        announce(self, text)


def read(desk: Desk, ids: Sequence[int]) -> Held:
    """On any thread."""
    settings = desk.publications.settings(ids)
    if len(ids) != 1:
        return Held(settings)
    return Held(settings, desk.rules.of(ids[0]), desk.signing.of(ids[0]))


def joined(name: str) -> str:
    """A folder as it is typed, perhaps within others, as its path."""
    return "/".join(filter(None, (part.strip() for part in name.split("/"))))
