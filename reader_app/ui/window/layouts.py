"""Which of the three layouts the window has."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup

from reader_app.services import Layout
from reader_app.ui.actions import Actions
from reader_app.ui.kit import Kit
from reader_app.ui.window.panes import Panes

__all__ = ["Layouts"]

NAMES = {Layout.COLUMNS: "layout-columns", Layout.STACKED: "layout-stacked"}
ALONE = "layout-alone"


class Layouts(QObject):
    """The commands of the View menu; "Article alone" leads back to the layout before it."""

    def __init__(self, kit: Kit, panes: Panes, actions: Actions) -> None:
        super().__init__(panes)
        self._kit, self._panes, self._actions = kit, panes, actions
        self._before = Layout.COLUMNS
        group = QActionGroup(self)
        for layout, name in NAMES.items():
            group.addAction(actions[name])
            actions[name].triggered.connect(lambda _=False, layout=layout: self._choose(layout))
        group.addAction(actions[ALONE])
        group.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        actions[ALONE].triggered.connect(self._alone)
        kit.choices.changed.connect(self._chosen)
        self._follow()

    # -- inside

    def _choose(self, layout: Layout) -> None:
        self._kit.prefer(layout=layout)
        self._follow()  # a second press must not take the mark away

    def _alone(self) -> None:
        now = self._kit.choices.values.layout
        if now is Layout.ALONE:
            self._choose(self._before)
        else:
            self._before = now
            self._panes.show_article()
            self._choose(Layout.ALONE)

    def _chosen(self, names: frozenset[str]) -> None:
        if "layout" in names:
            self._follow()

    def _follow(self) -> None:
        now = self._kit.choices.values.layout
        self._panes.arrange(now)
        for layout, name in {**NAMES, Layout.ALONE: ALONE}.items():
            self._actions[name].setChecked(layout is now)
