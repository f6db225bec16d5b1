"""The dialog of moving: from where to where, what of it, what will happen, and how far it is."""

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from reader_app.services import MovePlan
from reader_app.ui.kit import Kit
from reader_app.ui.lists import ChoiceModel, ChoiceTree, Pages, Working
from reader_app.ui.moving.shelf import Place, Shelf
from reader_app.ui.parts import CheckBox, Fitting, Label, Picker, column, row
from reader_app.ui.phrase import counted
from reader_app.ui.speak import announce
from reader_app.ui.theme import Space, TextSize

__all__ = ["MovingDialog"]

TREE, LINES = 96, 48  # px that tree and sentences have at the least, at the usual size of text


class MovingDialog(Pages):
    """`changed`: something else is chosen, so that it is to be planned anew; `agreed`: the reader
    wants this plan; `regretted`: they take it back."""

    changed = Signal()
    agreed = Signal(object)
    regretted = Signal()

    def __init__(self, kit: Kit, window: QWidget) -> None:
        super().__init__(kit, window)
        self.entitle(self.tr("Move to another account"))
        self._shelf = Shelf((), (), {})
        self._sections: list[int] = []
        self.plan: MovePlan | None = None
        self.source, self.target = self._picker(self.tr("From")), self._picker(self.tr("To"))
        self.tree = ChoiceTree(kit.theme, self.tr("Sections to be moved"))
        self.leave = CheckBox(kit.theme)
        self.lines = QPlainTextEdit()
        self._look = self._make_look()
        self._way = self._make_way()
        self.cancel = self.button(self.tr("Cancel"))
        self.undo = self.button(self.tr("Undo"))
        self.close_ = self.button(self.tr("Close"))
        self.move_ = self.button(self.tr("Move"), primary=True)
        self._wire()
        self.turn(self._look, "", self.cancel, self.move_)

    # -- what it is told

    def offer(self, shelf: Shelf, source: Place, wanted: Collection[int] = ()) -> None:
        """All there is; of it the sections that are `wanted`, all without."""
        self._shelf = shelf
        places = shelf.places()
        for picker in (self.source, self.target):
            picker.clear()
            for place in places:
                picker.addItem(shelf.name(place), place)
        self.source.setCurrentIndex(places.index(source) if source in places else 0)
        self.target.setCurrentIndex(places.index(None) if source is not None else 1)
        self._list(wanted)
        self.tree.view.setFocus()

    @property
    def places(self) -> tuple[Place, Place]:
        """From where, to where."""
        return self.source.currentData(), self.target.currentData()

    @property
    def chosen(self) -> tuple[int, ...]:
        """The sections that are to be moved, by id."""
        return tuple(self._sections[place] for place in sorted(self.tree.chosen()))

    def present(self, plan: MovePlan) -> None:
        """What will happen, as it is chosen now."""
        self.plan = plan
        text = "\n".join(plan.lines())
        if text != self.lines.toPlainText():
            self.lines.setPlainText(text)
            announce(self, text)
        self.move_.setEnabled(bool(plan.sections) and plan.source != plan.target)

    def refuse(self, text: str) -> None:
        """Nothing can be said or done."""
        self.plan = None
        self.lines.setPlainText(text)
        self.move_.setEnabled(False)
        announce(self, text)

    def follow(self, words: str, done: int, whole: int) -> None:
        """It is done here, and on its way to the servers."""
        if self.stack.currentWidget() is not self._way:
            self.way.begin(words)
            self.turn(self._way, words, self.undo, self.close_)
            self.close_.setFocus()
        self.way.words.setText(words)
        self.way.tell(done, whole)

    def arrive(self, words: str) -> None:
        """The servers have it all."""
        self.way.tell(1, 1)
        self.way.words.setText(words)
        announce(self, words)

    # -- inside

    def _picker(self, name: str) -> Picker:
        picker = Picker(self.kit.theme)
        picker.setAccessibleName(name)
        return picker

    def _make_look(self) -> QWidget:
        theme, page = self.kit.theme, self.page()
        places = Fitting(gap=Space.L)
        for picker in (self.source, self.target):
            pair = QWidget()
            line = row(pair, gap=Space.S)
            name = Label(theme, picker.accessibleName(), wrap=False)
            name.setBuddy(picker)
            line.addWidget(name)
            line.addWidget(picker, 1)
            places.add(pair)
        grown = QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored  # the foot comes first
        self.tree.setSizePolicy(*grown)
        self.tree.setMinimumHeight(theme.wide(TREE))
        head = Label(
            theme, self.tr("What will happen"), TextSize.TEXT, weight=QFont.Weight.DemiBold
        )
        self.lines.setAccessibleName(head.text())
        self.lines.setProperty("lines", True)
        self.lines.setReadOnly(True)
        self.lines.setTabChangesFocus(True)
        self.lines.setUndoRedoEnabled(False)
        self.lines.setSizePolicy(*grown)
        self.lines.setMinimumHeight(theme.wide(LINES))
        self.lines.document().setDocumentMargin(Space.S)
        box = column(page, gap=Space.M)
        box.addWidget(places)
        box.addWidget(self.tree, 3)
        box.addWidget(self.leave)
        box.addWidget(head)
        box.addWidget(self.lines, 2)
        return page

    def _make_way(self) -> QWidget:
        self.way = Working(self.kit)
        self.stack.addWidget(self.way)
        return self.way

    def _wire(self) -> None:
        self.source.activated.connect(lambda _: self._moved_from())
        self.target.activated.connect(lambda _: self._moved_to())
        self.tree.changed.connect(self._ask)
        self.leave.toggled.connect(lambda _: self._ask())
        self.cancel.clicked.connect(self.reject)
        self.close_.clicked.connect(self.accept)
        self.undo.clicked.connect(self.regretted)
        self.move_.clicked.connect(self._agree)

    def _list(self, wanted: Collection[int] = ()) -> None:
        """What is at the source."""
        shown = self._shelf.shown(self.places[0])
        self._sections = [id for id, _ in shown]
        chosen = {place for place, (id, _) in enumerate(shown) if id in wanted} if wanted else None
        self.tree.offer(ChoiceModel([one for _, one in shown], chosen=chosen))
        self._name_leaving()

    def _moved_from(self) -> None:
        """Who comes from an account goes elsewhere."""
        source, target = self.places
        if source == target:
            other = next(p for p in self._shelf.places() if p != source)
            self.target.setCurrentIndex(self.target.findData(other))
        self._list()

    def _moved_to(self) -> None:
        source, target = self.places
        if source == target:
            other = next(p for p in self._shelf.places() if p != target)
            self.source.setCurrentIndex(self.source.findData(other))
            self._list()
            return
        self._name_leaving()
        self._ask()

    def _name_leaving(self) -> None:
        source, target = self.places
        if source is None:
            words = self.tr("Follow them through {account} alone, no longer here")
            self.leave.setText(words.format(account=self._shelf.name(target)))
        else:
            words = self.tr("Unsubscribe from them at {account}")
            self.leave.setText(words.format(account=self._shelf.name(source)))

    def _ask(self) -> None:
        self.move_.setEnabled(False)
        self.move_.setText(
            counted(len(self.tree.chosen()), "Move {n} section", "Move {n} sections")
        )
        self.changed.emit()

    def _agree(self) -> None:
        if self.plan is not None:
            self.move_.setEnabled(False)
            self.agreed.emit(self.plan)
