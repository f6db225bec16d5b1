"""The sidebar: sync on top, publications, what is ready at the bottom."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from reader_app.domain import Counts, Offer, Publication, SyncProgress
from reader_app.ui.actions import Actions
from reader_app.ui.kit import Kit
from reader_app.ui.models import Kind, SidebarEntry, SidebarModel
from reader_app.ui.parts import Band, IconButton, Label, Pane, column, facing, push_button, row
from reader_app.ui.phrase import counted
from reader_app.ui.theme import Space, TextSize
from reader_app.ui.window.branches import SidebarDelegate
from reader_app.ui.window.footbutton import FootButton
from reader_app.ui.window.syncbar import SyncBar
from reader_app.ui.window.tree import SidebarTree

__all__ = ["Sidebar"]

LEFT = 28  # where icons begin, those of the tree and those of buttons


class Sidebar(Pane):
    """Built from the kit; refreshed from the tree and the counts."""

    def __init__(self, kit: Kit, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit = kit
        self._grown = False
        self._counts = Counts(0, 0, 0, 0, 0)
        self._called: dict[str, str] = {}  # folders of which the path has changed
        self.setProperty("ground", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Sidebar"))
        self.model = SidebarModel(self)
        self.tree = SidebarTree(self.model, kit.theme, self)
        self.tree.setAccessibleName(self.tr("Publications"))
        self.rows = SidebarDelegate(
            kit.theme,
            kit.pictures,
            self.tree,
            self.model,
            lambda entry: entry.key == self.tree.carrying.target,
            lambda entry: entry.key == self.tree.shown,
        )
        self.tree.setItemDelegate(self.rows)
        self.sync_bar = SyncBar(kit.theme, actions)
        self.attention = FootButton(kit.theme, "warning", actions["troubles"])
        self.ready = FootButton(kit.theme, "ready", actions["readiness"])
        self.outbox = FootButton(kit.theme, "up", actions["outbox"])
        self.held = Label(kit.theme, "", TextSize.CAPTION, tone="soft")
        self.held.setContentsMargins(*facing(Space.S + 2, Space.XS, 0, 0))
        self.anyway = push_button(self.tr("Download now anyway"), quiet=True)
        self.anyway.clicked.connect(actions["download-anyway"].trigger)
        self._lay_out(actions)
        self.hold("")
        self._dress()
        kit.theme.changed.connect(self._dress)
        kit.pictures.arrived.connect(lambda _: self.tree.viewport().update())

    def refresh(
        self, tree: tuple[Publication, ...], counts: Counts, offers: tuple[Offer, ...] = ()
    ) -> None:
        """`offers`: what the reader may decide about sections."""
        self._counts = counts
        with self.tree.steady():
            self.model.update(tree, counts, {one.section_id: one.kind for one in offers})
        troubled = sum(s.failure is not None for p in tree for s in p.sections)
        self.attention.setVisible(troubled > 0)
        words = counted(troubled, "section needs attention", "sections need attention")
        self.attention.say(words)
        number = self._kit.theme.number
        words = self.tr("{ready} of {all} ready")
        self.ready.say(words.format(ready=number(counts.ready), all=number(counts.articles)))
        self.ready.depict("ready" if counts.ready == counts.articles else "partial")
        self.ready.setVisible(counts.articles > 0)
        if not self._grown and tree:
            self._grown = True
            self._open_few(tree)

    def rearrange(self, tree: tuple[Publication, ...], keys: Mapping[str, str]) -> None:
        """Show at once what is being written: another order, other folders, of which these keys
        are other ones then."""
        opened = [keys[key] for key in self.tree.opened() if key in keys]
        self._called.update(keys)
        self._called.update({new: old for old, new in keys.items()})
        picked = [keys.get(one.key, one.key) for one in self.tree.picks.rows()] if keys else []
        current = self.tree.current_key()
        with self.tree.still():
            self.model.update(tree, self._counts, moved=True)
            self.tree.open(opened)
            if keys:
                self.tree.picks.set(picked, keys.get(current, ""))

    def called(self, key: str) -> str:
        """The key of a row now, where a folder has got another name, or its old one again."""
        other = self._called.get(key, "")
        return other if other and not self.has(key) and self.has(other) else key

    def entrance(self) -> QWidget:
        return self.tree

    def restore(self, opened: list[str]) -> None:
        """Open the rows that were open when the window was closed."""
        self._grown = True
        self.tree.open(opened)

    def keep(self, kept: Sequence[SidebarEntry]) -> None:
        """The rows of kept searches."""
        with self.tree.steady():
            self.model.keep(kept)

    def head(self, spreads: Sequence[SidebarEntry]) -> None:
        """The rows of pages that have all the room beside the sidebar."""
        with self.tree.steady():
            self.model.head(spreads)

    def progress(self, progress: SyncProgress) -> None:
        self.sync_bar.show_progress(progress)

    def wait(self, words: str) -> None:
        """Says how much waits for accounts; "" where nothing does."""
        self.outbox.say(words)
        self.outbox.setVisible(bool(words))

    def hold(self, why: str) -> None:
        """Says why downloads wait; "" where they do not."""
        self.held.setText(self.tr("Downloads paused: {why}").format(why=why))
        for part in (self.held, self.anyway):
            part.setVisible(bool(why))

    # -- inside

    def _open_few(self, tree: tuple[Publication, ...]) -> None:
        """Few publications are shown with their sections from the start."""
        if sum(len(publication.sections) for publication in tree) <= 24:
            self.tree.open([f"publication:{one.id}" for one in tree if len(one.sections) > 1])

    def _lay_out(self, actions: Actions) -> None:
        menu = IconButton(self._kit.theme, "menu", self.tr("Menu")).follow(actions["menu"])
        add = IconButton(self._kit.theme, "plus", "").follow(actions["follow"])
        self.menu_button = menu
        band = Band(self._kit.theme, (LEFT - 6, 0, Space.S, 0))
        top = band.box
        top.addWidget(self.sync_bar, 1)
        top.addWidget(add)
        foot = column(gap=0, margins=(LEFT - 8, Space.S, Space.S, Space.S))
        foot.addWidget(self.held)
        foot.addWidget(self.anyway)
        foot.addWidget(self.outbox)
        foot.addWidget(self.attention)
        last = row()
        last.addWidget(self.ready, 100)
        last.addStretch(1)
        last.addWidget(menu)
        foot.addLayout(last)
        box = column(self)
        box.addWidget(band)
        box.addWidget(self.tree, 1)
        box.addLayout(foot)
        QWidget.setTabOrder(add, self.tree)  # as they stand

    def _dress(self) -> None:
        self.anyway.setFont(self._kit.theme.font(TextSize.CAPTION))
        self.tree.doItemsLayout()

    def within(self, key: str) -> str:
        """The publication of a section; "" for all else."""
        above = self.model.entry(self.model.find(key).parent())
        return above.title if above is not None else ""

    def has(self, key: str) -> bool:
        entry = self.model.named(key)
        return entry is not None and entry.kind is not Kind.CAPTION
