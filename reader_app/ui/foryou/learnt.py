"""The page that shows everything For You has learnt, and deletes it."""

from concurrent.futures import Future

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget

from reader_app.domain import Changes, TasteCounter, TasteStanding, Trait
from reader_app.services import explain, figures
from reader_app.ui.columns import Faces, Routes
from reader_app.ui.foryou.asking import AskOff, AskReset
from reader_app.ui.foryou.lines import LearntModel, named
from reader_app.ui.foryou.table import LearntTable
from reader_app.ui.kit import Kit
from reader_app.ui.parts import EmptyState, Fitting, Label, clearable, column, push_button
from reader_app.ui.phrase import counted, paragraph, said
from reader_app.ui.theme import Space, TextSize

__all__ = ["LearntPage", "LearntSpread"]


class LearntPage(QWidget):
    """Title, what there is altogether, the lines, and what can be done with them."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        theme = kit.theme
        self._kit, self.known = kit, False
        self.title = Label(theme, self.tr("What For You has learnt"), TextSize.TITLE)
        self.summary = Label(theme, tone="soft")
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find a line"))
        self.field.setAccessibleName(self.tr("Find a line"))
        clearable(self.field)
        self.rows = LearntModel(self)
        self.table = LearntTable(kit, self.rows)
        self.nothing = EmptyState(theme)
        self.delete = push_button(self.tr("Delete"))
        self.reset = push_button(self.tr("Delete all…"))
        self.switch = push_button(self.tr("Turn on For You"))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.nothing)
        tools = Fitting(gap=Space.S)
        for part in (self.field, self.delete, self.reset, self.switch):
            tools.add(part)
        box = column(self, gap=Space.L, margins=(Space.L, Space.XL, Space.L, Space.M))
        head = column(gap=Space.L, margins=(Space.L, 0, Space.L, 0))  # where the cells' words begin
        for widget in (self.title, self.summary, tools):
            head.addWidget(widget)
        box.addLayout(head)
        box.addWidget(self._stack, 1)
        self.setProperty("ground", "paper")
        self._dress()
        theme.changed.connect(self._dress)
        self.field.textChanged.connect(self._find)
        self.table.chosen.connect(self.count)
        self.count()

    def present(self, standing: TasteStanding, counters: tuple[TasteCounter, ...]) -> None:
        """What there is now."""
        self.known = True
        whole = next((one for one in counters if one.trait is Trait.ALL), None)
        self.rows.take(counters)
        self.summary.setText(_summary(standing, whole))
        self.switch.setText(
            self.tr("Turn off For You…") if standing.on else self.tr("Turn on For You")
        )
        self._find(self.field.text())

    def count(self) -> None:
        """What can be done now, and what it is called."""
        number = len(self.table.picked())
        words = counted(number, "Delete {n} line", "Delete {n} lines")
        self.delete.setText(words if number else self.tr("Delete"))
        self.delete.setEnabled(number > 0)
        self.reset.setEnabled(self.rows.total > 0)
        self.field.setEnabled(self.rows.total > 0)

    # -- inside

    def _dress(self) -> None:
        """The title is set as that of every other page."""
        self.title.setFont(Faces(self._kit.theme).title().font())

    def _find(self, words: str) -> None:
        self.rows.find(words)
        if not self.rows.total:
            self.nothing.say(self.tr("Nothing has been learnt."))
        else:
            self.nothing.say(self.tr("No line has these words."))
        shown = self.table if self.rows.rowCount() else self.nothing
        self._stack.setCurrentWidget(shown)
        self.count()


class LearntSpread(QObject):
    """A `Spread`; reads off the window's thread."""

    def __init__(self, kit: Kit, routes: Routes) -> None:
        super().__init__()
        self._kit, self._routes = kit, routes
        self.page = LearntPage(kit)
        self._on = False
        self.page.delete.clicked.connect(self._delete)
        self.page.table.unwanted.connect(self._delete)
        self.page.reset.clicked.connect(self._ask_reset)
        self.page.switch.clicked.connect(self._turn)

    @property
    def widget(self) -> QWidget:
        return self.page

    def open(self, key: str) -> None:
        self._load()

    def refresh(self, changes: Changes) -> None:
        if changes.taste or changes.tree:
            self._load()

    def title(self) -> str:
        return self.page.title.text()

    def entrance(self) -> QWidget:
        empty = self.page.known and not self.page.rows.rowCount()
        return self.page.switch if empty else self.page.table

    def act(self, name: str) -> None:
        """The window's key for deleting articles deletes lines here."""
        if name == "delete":
            self._delete()

    # -- inside

    def _load(self) -> None:
        taste = self._kit.desk.taste

        def read() -> tuple[TasteStanding, tuple[TasteCounter, ...]]:
            taste.settle()
            return taste.standing(), taste.learnt()

        self._kit.jobs.run(read, self._show, self._fail, latest="taste")

    def _show(self, found: tuple[TasteStanding, tuple[TasteCounter, ...]]) -> None:
        self._on = found[0].on
        self.page.present(*found)
        self._routes.moved()

    def _fail(self, error: Exception) -> None:
        told = explain(error)
        self._routes.say(paragraph(told.what, told.todo))

    def _delete(self) -> None:
        rows = self.page.table.picked()
        if not rows:
            return
        done = self._kit.desk.taste.forget_all(rows)
        courier = self._kit.courier

        def say(_: Changes) -> None:
            one = named(rows[0])
            text = self.tr("Deleted: {line}").format(line=one)
            if len(rows) > 1:
                text = counted(len(rows), "Deleted {n} line.", "Deleted {n} lines.")
            self._routes.told(text, done)

        courier.watch(done, say, courier.trouble.emit)

    def _ask_reset(self) -> None:
        dialog = AskReset(self._kit, self.page.window())
        text = self.tr("All that For You had learnt is deleted.")
        dialog.wanted.connect(lambda: self._do(self._kit.desk.taste.reset(), text))
        dialog.open()

    def _turn(self) -> None:
        taste = self._kit.desk.taste
        if not self._on:
            self._do(taste.turn(True), self.tr("For You is on."))
            return
        dialog = AskOff(self._kit, self.page.window())
        text = self.tr("For You is off.")
        dialog.wanted.connect(lambda delete: self._do(taste.turn(False, delete=delete), text))
        dialog.open()

    def _do(self, done: Future[Changes], text: str) -> None:
        courier = self._kit.courier
        courier.watch(done, lambda _: self._routes.say(text), courier.trouble.emit)


def _summary(standing: TasteStanding, whole: TasteCounter | None) -> str:
    """How it stands, altogether, and where it is."""
    state = said("For You is on.") if standing.on else said("For You is off.")
    if standing.learning:
        state = said("For You is on, and learning.")
    told = counted(
        standing.signals,
        "It knows of {n} article that you opened, finished, saved or wanted fewer of.",
        "It knows of {n} articles that you opened, finished, saved or wanted fewer of.",
    )
    if not standing.on and whole is None:
        told = ""
    sums = said("Altogether: {figures}.", figures=figures(whole)) if whole is not None else ""
    return paragraph(
        state,
        told,
        sums,
        said("What is older weighs less: half as much in a month."),
        said(
            "Besides these lines your library keeps which articles were counted, so that each"
            " counts once; nothing of it leaves this computer."
        ),
    )
