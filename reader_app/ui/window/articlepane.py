"""The right pane: a toolbar, and under it the article or a panel."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from reader_app.domain import Article
from reader_app.services import sentence, size_of
from reader_app.ui.actions import Actions
from reader_app.ui.kit import Kit
from reader_app.ui.parts import Band, IconButton, column
from reader_app.ui.theme import Space
from reader_app.ui.viewer import ArticleView, Typography

__all__ = ["ArticlePane"]

USUAL = 16  # px of interface text: beyond, a system set to larger text enlarges articles too


class ArticlePane(QWidget):
    """Shows one article, or in its place a panel that can be left again."""

    def __init__(self, kit: Kit, actions: Actions) -> None:
        super().__init__()
        self._kit = kit
        self.setProperty("ground", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._filled = False
        self.typography = typography(kit)
        self.view = ArticleView(
            kit.desk.reading.render,
            kit.desk.reading.picture,
            kit.theme.tokens,
            self.typography,
            explain=lambda failure: sentence(failure, now=kit.clock()),
            now=kit.clock,
            limit=lambda: size_of(kit.desk.budget.limit) if kit.desk.budget.limit else "",
        )
        kit.theme.changed.connect(self._follow)
        self.back = IconButton(kit.theme, "back", self.tr("Back to the list"))
        self.type = IconButton(kit.theme, "type", self.tr("Text size and colours"))
        self.read = IconButton(kit.theme, "read", "").follow(actions["toggle-read"])
        self.saved = IconButton(kit.theme, "saved", "").follow(actions["toggle-saved"])
        self.browser = IconButton(kit.theme, "browser", "").follow(actions["browser"])
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._panel: QWidget | None = None
        self._lay_out()
        self.setFocusProxy(self.view)

    def show_article(self, article: Article) -> None:
        self.close_panel()
        self.view.show_article(article)
        self._filled = True
        self._show_tools()

    def show_nothing(self, text: str, button: str = "") -> None:
        self.view.clear(text, button)
        self._filled = False
        self._show_tools()

    def show_state(self, *, read: bool, saved: bool) -> None:
        """The toolbar's marks say how the article is."""
        self.read.depict("read" if read else "unread")
        self.saved.depict("saved-full" if saved else "saved")

    def show_panel(self, panel: QWidget) -> None:
        self.close_panel()
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

    def _follow(self) -> None:
        self.view.set_theme(self._kit.theme.tokens)
        self.dress()

    def _show_tools(self) -> None:
        """They are an article's: without one they would do nothing."""
        for button in self._tools:
            button.setVisible(self._filled and self._panel is None)

    def _lay_out(self) -> None:
        self._tools = (self.type, self.read, self.saved, self.browser)
        band = Band(self._kit.theme, (Space.M, 0, Space.L, 0))
        top = band.box
        top.addWidget(self.back)
        top.addStretch(1)
        for button in self._tools:
            top.addWidget(button)
        box = column(self)
        box.addWidget(band)
        box.addWidget(self._stack, 1)


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
