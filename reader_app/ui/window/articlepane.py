"""The right pane: a toolbar, and under it the article or a panel."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from reader_app.domain import Article, ReadingPlace, counted
from reader_app.services import sentence, size_of
from reader_app.ui.actions import Actions
from reader_app.ui.kit import Kit
from reader_app.ui.parts import Pane, column
from reader_app.ui.revisions import Remarks
from reader_app.ui.viewer import ArticleView, Typography, minutes
from reader_app.ui.window.articlebar import ArticleBar
from reader_app.ui.window.findbar import FindBar
from reader_app.ui.window.overlays import LinkHint, ReadingLine
from reader_app.ui.window.typepanel import TypePanel

__all__ = ["ArticlePane"]

USUAL = 16  # px of interface text: beyond, a system set to larger text enlarges articles too
BEGUN = 0.03  # of an article: from here on it is told how long the rest takes


class ArticlePane(Pane):
    """Shows one article, or in its place a panel that can be left again."""

    def __init__(self, kit: Kit, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit = kit
        self.setProperty("ground", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._filled = False
        self.typography = typography(kit)
        self.remarks = Remarks(kit)
        self.view = ArticleView(
            kit.desk.reading.render,
            kit.desk.reading.picture,
            kit.theme.tokens,
            self.typography,
            explain=lambda failure: sentence(failure, now=kit.clock()),
            now=kit.clock,
            limit=lambda: size_of(kit.desk.budget.limit) if kit.desk.budget.limit else "",
            signed=kit.desk.signing.of,
            remarks=self.remarks.of,
        )
        kit.theme.changed.connect(self._follow)
        kit.choices.changed.connect(self._chosen)
        self.bar = ArticleBar(kit, actions)
        self.back = self.bar.back
        self.finding = FindBar(kit, self.view)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._panel: QWidget | None = None
        self._line = ReadingLine(kit.theme, self._stack)
        self.hint = LinkHint(kit.theme, self._stack)
        self._types: TypePanel | None = None
        self._lay_out()
        self._wire(actions)

    def entrance(self) -> QWidget:
        return self._panel or self.view

    def show_article(self, article: Article, place: ReadingPlace | None = None) -> None:
        """Where it was left in this window, else at `place`."""
        self.close_panel()
        self.view.show_article(article, place)
        self._filled = True
        self._show_tools()
        self._scrolled(self.view.place())

    def show_nothing(self, text: str, button: str = "") -> None:
        self.finding.dismiss()
        self.view.clear(text, button)
        self._filled = False
        self._show_tools()

    def show_state(self, *, read: bool, saved: bool) -> None:
        """The toolbar's marks say how the article is."""
        self.bar.depict(read=read, saved=saved)

    def show_panel(self, panel: QWidget) -> None:
        self.close_panel()
        self.finding.dismiss()
        self._panel = panel
        self._stack.addWidget(panel)
        self._stack.setCurrentWidget(panel)
        self._show_tools()
        panel.setFocus()

    @property
    def panel(self) -> QWidget | None:
        return self._panel

    def close_panel(self) -> bool:
        """Back from a panel to the article; False where there was none."""
        if self._panel is None:
            return False
        self._stack.setCurrentWidget(self.view)
        self._stack.removeWidget(self._panel)
        self._panel.deleteLater()
        self._panel = None
        self._show_tools()
        return True

    def dress(self) -> None:
        """Take the reader's text size."""
        wanted = typography(self._kit)
        if wanted != self.typography:
            self.typography = wanted
            self.view.set_typography(wanted)

    def add_foot(self, bar: QWidget) -> None:
        """Put a strip under the article."""
        self._box.addWidget(bar)

    def _follow(self) -> None:
        self.view.set_theme(self._kit.theme.tokens)
        self.dress()

    def step_back(self) -> bool:
        """Close the find bar, else go back to where a link of the text was followed; False where
        there was neither."""
        if not self._reads or not self.view.isVisible():
            return False
        if self.finding.isVisible():
            self.finding.dismiss()
            return True
        return self.view.trail.back()

    def open_types(self) -> None:
        """Colours and type, under their button."""
        if not self._reads:
            return
        if self._types is None or self._types.parentWidget() is not self.window():
            self._types = TypePanel(self._kit, self.window())
        self._types.open_under(self.bar.type)

    @property
    def types(self) -> TypePanel | None:
        """The panel of colours and type, once it was open."""
        return self._types

    @property
    def line(self) -> ReadingLine:
        return self._line

    @property
    def _reads(self) -> bool:
        return self._filled and self._panel is None

    def _wire(self, actions: Actions) -> None:
        self.bar.type_wanted.connect(self.open_types)
        self.view.scrolled.connect(self._scrolled)
        self.view.link_hovered.connect(self.hint.say)
        actions.bind(
            find=self._find,
            find_next=lambda: self._find_step(1),
            find_previous=lambda: self._find_step(-1),
            type=self.open_types,
        )

    def _find(self) -> None:
        if self._reads:
            self.finding.open()

    def _find_step(self, way: int) -> None:
        if self._reads:
            self.finding.step(way)

    def _chosen(self, names: frozenset[str]) -> None:
        self.dress()
        if "reading_line" in names:
            self._show_tools()

    def _scrolled(self, share: float) -> None:
        """How far: the line grows, and whole minutes are told."""
        self._line.show_share(share)
        article = self.view.article()
        left = minutes(article, 1 - share) if article is not None and BEGUN < share < 1 else 0
        self.bar.say_left(counted(left, "{n} min left", "{n} min left") if left else "")

    def _show_tools(self) -> None:
        """They are an article's: without one they would do nothing."""
        self.bar.fill(self._reads)
        self._line.setVisible(self._reads and self._kit.choices.values.reading_line)
        self.hint.say("")

    def _lay_out(self) -> None:
        self._box = box = column(self)
        box.addWidget(self.bar)
        box.addWidget(self._stack, 1)
        box.addWidget(self.finding)


def typography(kit: Kit) -> Typography:
    chosen = kit.desk.settings.values
    return Typography(
        size=round(chosen.text_size * max(1, kit.theme.base.pixelSize() / USUAL)),
        family=chosen.text_family,
        line_height=chosen.line_height,
        measure=chosen.measure,
        justify=chosen.justify,
        hyphenate=chosen.hyphenate,
    )
