"""The bar over the page: back, again, and where the page is."""

from typing import NamedTuple
from urllib.parse import urlsplit

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy

from reader_app.domain import host_of
from reader_app.ui.parts import Band, ElidedLabel, IconButton, Label, row
from reader_app.ui.theme import Space, Theme

__all__ = ["Bar", "Place", "place_of"]


class Place(NamedTuple):
    """An address as it is shown: `site` is what to look at, `before` and `after` stand around it.
    What follows the path is left out, for it may hold secrets."""

    before: str
    site: str
    after: str
    secure: bool


def place_of(url: str, hosts: tuple[str, ...]) -> Place:
    """The host below which the publication is at home stands out; any other stands out whole."""
    host = host_of(url)
    path = urlsplit(url).path if host else ""
    tree = next((t[1:] for t in hosts if t[:1] == "." and f".{host}".endswith(t)), host)
    cut = len(host) - len(tree)
    return Place(host[:cut], host[cut:], "" if path == "/" else path, url[:6] == "https:")


class Bar(Band):
    """`back` and `again` are asked for."""

    back = Signal()
    again = Signal()

    def __init__(self, theme: Theme, hosts: tuple[str, ...]) -> None:
        super().__init__(theme, (Space.M, 0, Space.M, 0))
        self._theme, self._hosts = theme, hosts
        self.setProperty("ground", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.back_button = IconButton(theme, "back", self.tr("Back"))
        self.back_button.clicked.connect(self.back)
        self.again_button = IconButton(theme, "sync", self.tr("Load again"))
        self.again_button.clicked.connect(self.again)
        self._field = QFrame()
        self._field.setProperty("ground", "popover")
        self._field.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._lock = QLabel()
        self._plain = Label(theme, self.tr("Not encrypted"), tone="accent", wrap=False)
        self._before = Label(theme, tone="soft", wrap=False)
        self._site = Label(theme, weight=QFont.Weight.DemiBold, wrap=False)
        self._after = ElidedLabel(theme, tone="soft")
        for part in (self._field, self._before, self._site, self._after):
            part.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as addresses are
        self._lay_out()
        theme.changed.connect(self._draw)
        self.show_place("", can_go_back=False, loading=False)

    def show_place(self, url: str, *, can_go_back: bool, loading: bool) -> None:
        """Where the page is."""
        place = self.place = place_of(url, self._hosts)
        self._before.setText(place.before)
        self._site.setText(place.site)
        self._after.setText(place.after)
        self._plain.setVisible(bool(place.site) and not place.secure)
        told = self.tr("Address: {host}").format(host=place.before + place.site)
        self._field.setAccessibleName(told)
        self._field.setAccessibleDescription("" if place.secure else self._plain.text())
        self.back_button.setEnabled(can_go_back)
        self.again_button.depict("close" if loading else "sync")
        self.again_button.describe(self.tr("Stop") if loading else self.tr("Load again"))
        self._draw()

    def _draw(self) -> None:
        size = self._theme.icon_size
        name = "lock" if self.place.secure else "warning"
        tokens = self._theme.tokens
        colour = tokens.soft if self.place.secure else tokens.accent
        pixmap = self._theme.icons.pixmap(name, size, colour, self.devicePixelRatioF())
        self._lock.setPixmap(pixmap)
        self._lock.setFixedSize(QSize(size, size))
        self._lock.setVisible(bool(self.place.site))

    def _lay_out(self) -> None:
        inner = row(self._field, margins=(Space.M, Space.XS, Space.M, Space.XS))
        inner.addWidget(self._lock)
        inner.addSpacing(Space.S)
        inner.addWidget(self._plain)
        inner.addSpacing(Space.S)
        for part in (self._before, self._site):
            inner.addWidget(part)
        inner.addWidget(self._after, 1)
        self.box.addWidget(self.back_button)
        self.box.addWidget(self.again_button)
        self.box.addSpacing(Space.XS)
        self.box.addWidget(self._field, 1)
