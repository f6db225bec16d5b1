"""Panels in the article's place: what needs attention, and what is ready offline."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from reader_app.domain import Publication, Section
from reader_app.services import explain
from reader_app.ui.kit import Kit
from reader_app.ui.parts import Label, column, push_button, row
from reader_app.ui.phrase import counted
from reader_app.ui.theme import Space, TextSize

__all__ = ["Panel", "TroublesPanel"]

WIDEST = 640


class Panel(QScrollArea):
    """A column of text with a title, scrolled when long."""

    closed = Signal()

    def __init__(self, kit: Kit, title: str) -> None:
        super().__init__()
        self.kit = kit
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(title)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        inside.setMaximumWidth(WIDEST)
        self.box: QVBoxLayout = column(
            inside, gap=Space.L, margins=(Space.XXL, 0, Space.XXL, Space.XXL)
        )
        holder = QWidget()
        outer = row(holder)
        outer.addWidget(inside, 1)
        self.setWidget(holder)
        head: QHBoxLayout = row(gap=Space.S)
        head.addWidget(Label(kit.theme, title, TextSize.TITLE, weight=QFont.Weight.DemiBold), 1)
        close = push_button(self.tr("Back"), quiet=True)
        close.clicked.connect(self.closed)
        head.addWidget(close)
        self.box.addLayout(head)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def say(
        self, text: str, *, tone: str = "", weight: QFont.Weight = QFont.Weight.Normal
    ) -> Label:
        label = Label(self.kit.theme, text, tone=tone, weight=weight)
        self.box.addWidget(label)
        return label

    def end(self) -> None:
        self.box.addStretch(1)


class TroublesPanel(Panel):
    """Per section: what is wrong, what is safe, what to do."""

    def __init__(
        self,
        kit: Kit,
        tree: tuple[Publication, ...],
        *,
        retry: Callable[[int], object],
        browse: Callable[[str], object],
        unfollow: Callable[[int], object],
    ) -> None:
        super().__init__(kit, self.tr("What needs attention"))
        self._retry, self._browse, self._unfollow = retry, browse, unfollow
        found = [(p, s) for p in tree for s in p.sections if s.failure is not None]
        if found:
            failed = counted(len(found), "section", "sections")
            text = self.tr("{failed} could not be read when last asked.")
            self.say(text.format(failed=failed), tone="soft")
        else:
            self.say(self.tr("All sections answered when they were last asked."), tone="soft")
        for publication, section in found:
            self._add(publication, section)
        self.end()

    def _add(self, publication: Publication, section: Section) -> None:
        assert section.failure is not None
        told = explain(section.failure, now=self.kit.clock())
        part = column(gap=Space.XS)
        name = publication.title
        if section.title and section.title != publication.title:
            name = f"{section.title} · {publication.title}"
        theme = self.kit.theme
        part.addWidget(Label(theme, name, TextSize.HEADLINE, weight=QFont.Weight.DemiBold))
        part.addWidget(Label(theme, told.what))
        part.addWidget(Label(theme, told.safe, tone="soft"))
        part.addWidget(Label(theme, " ".join(x for x in (told.todo, told.when) if x), tone="soft"))
        buttons = row(gap=Space.S, margins=(0, Space.S, 0, Space.S))
        for words, act in (
            (self.tr("Try again"), lambda: self._retry(publication.id)),
            (self.tr("Open in browser"), lambda: self._browse(section.site_url or section.url)),
            (self.tr("Unfollow"), lambda: self._unfollow(publication.id)),
        ):
            button = push_button(words)
            button.setAccessibleName(f"{words}: {name}")
            button.clicked.connect(lambda _=False, act=act: act())
            buttons.addWidget(button)
        buttons.addStretch(1)
        part.addLayout(buttons)
        self.box.addLayout(part)
