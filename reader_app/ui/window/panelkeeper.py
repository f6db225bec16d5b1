"""Opens the panels, keeps them true, and does what their buttons say."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from reader_app.domain import Publication
from reader_app.ui.actions import Actions
from reader_app.ui.kit import Kit
from reader_app.ui.viewer import open_outside
from reader_app.ui.window.articlepane import ArticlePane
from reader_app.ui.window.panels import Panel, TroublesPanel
from reader_app.ui.window.panes import Panes
from reader_app.ui.window.readiness import Loaded, ReadinessPanel, load_readiness
from reader_app.ui.window.waits import LoadedWaits, WaitsPanel, chosen, load_waits

__all__ = ["PanelKeeper"]


class PanelKeeper(QObject):
    """One panel at a time, in the article's place."""

    def __init__(
        self,
        kit: Kit,
        panes: Panes,
        page: ArticlePane,
        actions: Actions,
        *,
        sync: Callable[[tuple[int, ...]], None],
        unfollow: Callable[[int, str], None],
        renew: Callable[[int], None],
        open_article: Callable[[int], None],
        chosen_key: Callable[[], str],
        uncovered: Callable[[], None],
    ) -> None:
        """`uncovered`: a panel is gone that stood alone beside the sidebar."""
        super().__init__(panes)
        self._kit, self._panes, self._page = kit, panes, page
        self._sync, self._unfollow, self._open = sync, unfollow, open_article
        self._renew, self._uncovered = renew, uncovered
        self._tree: tuple[Publication, ...] = ()
        self._key = ""
        actions.bind(
            troubles=self.show_troubles,
            readiness=self.show_readiness,
            why=lambda: self.show_waits(chosen_key()),
        )

    def refresh(self, tree: tuple[Publication, ...]) -> None:
        """The tree is another one: so may be what the open panel says."""
        old, self._tree = self._tree, tree
        if isinstance(self._page.panel, TroublesPanel) and troubles(old) != troubles(tree):
            self.show_troubles()

    def sync_ended(self) -> None:
        """What a sync has asked is known now."""
        if isinstance(self._page.panel, WaitsPanel):
            self.show_waits(self._key)

    def show_waits(self, key: str) -> None:
        """Why what a row of the sidebar stands for was not fetched."""
        self._key = key
        self._kit.jobs.run(lambda: load_waits(self._kit), self._show_waits, latest="waits")

    def show_troubles(self) -> None:
        panel = TroublesPanel(
            self._kit,
            self._tree,
            retry=lambda *keys: self._sync(keys),
            browse=open_outside,
            unfollow=lambda key: self._unfollow(key, self._title(key)),
            renew=self._renew,
        )
        self._put(panel)

    def show_readiness(self) -> None:
        self._kit.jobs.run(
            lambda: load_readiness(self._kit), self._show_readiness, latest="readiness"
        )

    def close(self) -> bool:
        closed = self._page.close_panel()
        if closed and self._panes.alone:
            self._uncovered()
        elif closed:
            self._panes.show_list()
        return closed

    # -- inside

    def _show_waits(self, loaded: LoadedWaits) -> None:
        panel = WaitsPanel(self._kit, chosen(self._tree, self._key), loaded)
        panel.wanted.connect(self._sync)
        self._put(panel)

    def _show_readiness(self, loaded: Loaded) -> None:
        panel = ReadinessPanel(self._kit, loaded)
        panel.wanted.connect(self._open)
        panel.retry.connect(lambda: self._sync(()))
        self._put(panel)

    def _put(self, panel: Panel) -> None:
        panel.closed.connect(self.close)
        self._page.show_panel(panel)
        self._panes.show_article()
        self._panes.close_drawer()

    def _title(self, publication_id: int) -> str:
        return next((p.title for p in self._tree if p.id == publication_id), "")


def troubles(tree: tuple[Publication, ...]) -> list[object]:
    return [(s.id, s.failure) for p in tree for s in p.sections if s.failure is not None]
