"""A story opened: all who report it, in the order in which they did."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from reader_app.domain import StoryPage
from reader_app.ui.kit import Kit
from reader_app.ui.parts import EmptyState, Pane
from reader_app.ui.story.layout import Columns
from reader_app.ui.story.list import LineList
from reader_app.ui.story.plates import Plates
from reader_app.ui.story.setting import Setting
from reader_app.ui.story.telling import Telling, tell
from reader_app.ui.story.tools import Tools

__all__ = ["StoryView"]

KEPT = 50  # stories of which it is known where they were left


@dataclass(frozen=True, slots=True)
class Left:
    """How a story was left: `down` px from its top, with the keyboard at the line `key`."""

    telling: Telling = field(default_factory=Telling)
    down: int = 0
    key: str = "head"


class StoryView(Pane):
    """`left`: the button of the page of a story that is no more; `opened`: the reader asked for
    an article or a story by its key."""

    left = Signal()
    opened = Signal(str)

    def __init__(self, kit: Kit, icon: Callable[[int], str | None]) -> None:
        super().__init__()
        self._kit = kit
        self.setProperty("ground", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.page: StoryPage | None = None
        self._telling = Telling()
        self._left: dict[int, Left] = {}
        self._plates = Plates(kit.jobs, kit.desk.reading.picture, self)
        setting = Setting(kit.theme, kit.pictures, icon, Columns.under(1))
        self.list = LineList(setting, self._plates, self, page=True)
        self.list.setAccessibleName(self.tr("The story"))
        self.tools = Tools(self.list)
        self.list.put_tools(self.tools)
        self.list.dress()
        self.gone = EmptyState(kit.theme)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.gone)
        kit.theme.changed.connect(self.list.dress)
        kit.pictures.arrived.connect(lambda _: self.list.viewport().update())
        self._plates.arrived.connect(self.list.viewport().update)
        self.gone.pressed.connect(self.left)
        self.list.opened.connect(self._open)
        self.tools.why.connect(self.ask_why)
        self._stack.setCurrentWidget(self.gone)

    def entrance(self) -> QWidget:
        return self.list if self._stack.currentWidget() is self.list else self.gone

    def show_page(self, page: StoryPage) -> None:
        """As it was left, with what is new in it; one that was not open yet from its top."""
        same = self.page is not None and self.page.id == page.id
        if not same:
            self._leave()
        left = self._left.get(page.id, Left())
        self.page = page
        if not same:
            self._telling = left.telling
        self._tell()
        if not same:
            self.list.go_to(left.key) or self.list.go_to("head")
            self.list.verticalScrollBar().setValue(left.down)
        self._show(self.list)

    def wait(self) -> None:
        """Nothing, for the moment that a page takes."""
        self._leave()
        self.page = None
        self.gone.say("")
        self._show(self.gone)

    def say_gone(self, text: str, button: str) -> None:
        """What there is to say instead of a story."""
        self.page = None
        self.gone.say(text, button)
        self._show(self.gone)

    def ids(self) -> tuple[int, ...]:
        """All its articles in their order on the page, copies last."""
        lines = self.page.lines if self.page is not None else ()
        first = [line.row.id for line in lines]
        return tuple(dict.fromkeys([*first, *(one.id for line in lines for one in line.copies)]))

    def ask_why(self) -> None:
        """Say under the headline why this is a story, or say it no more."""
        self._telling = replace(self._telling, why=not self._telling.why)
        self._tell()

    # -- inside

    def _leave(self) -> None:
        """Keep where the reader is in this story."""
        if self.page is not None:
            row = self.list.row()
            down = self.list.verticalScrollBar().value()
            self._left.pop(self.page.id, None)
            self._left[self.page.id] = Left(self._telling, down, row.key if row else "head")
            if len(self._left) > KEPT:
                del self._left[next(iter(self._left))]

    def _open(self, key: str) -> None:
        if key.startswith("fold:"):
            self._telling = replace(self._telling, unfolded=self._telling.unfolded ^ {key})
            self._tell()
        elif key == "head" and self.page is not None:
            self.opened.emit(f"article:{self.page.headline.id}")
        elif key.startswith("only:"):
            self.opened.emit(f"article:{key.split(':')[1]}")
        else:
            self.opened.emit(key)

    def _tell(self) -> None:
        if self.page is None:
            return
        self._telling = replace(self._telling, now=self._kit.clock())
        rows = tell(self.page, self._telling)
        lines = (*(line.row for line in self.page.lines), self.page.headline)
        read = all(row.read for row in lines)
        self.tools.tell(read=read, saved=self.page.headline.saved, why=self._telling.why)
        self.list.show_rows(rows)

    def _show(self, part: QWidget) -> None:
        """The keyboard goes along."""
        inside = self.isAncestorOf(self.window().focusWidget())
        self._stack.setCurrentWidget(part)
        if inside:
            part.setFocus()
