"""Panels in the article's place: what needs attention, and what is ready offline."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from reader_app.domain import Publication, Section
from reader_app.services import explain
from reader_app.ui.kit import Kit
from reader_app.ui.parts import Fitting, Label, column, push_button, row
from reader_app.ui.phrase import counted
from reader_app.ui.plain import tip
from reader_app.ui.signing import lacks_secret
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
        retry: Callable[..., object],
        browse: Callable[[str], object],
        unfollow: Callable[[int], object],
        renew: Callable[[int], object],
    ) -> None:
        """`renew`: ask for the private address of a publication whose secret is gone."""
        super().__init__(kit, self.tr("What needs attention"))
        self._retry, self._browse, self._unfollow = retry, browse, unfollow
        self._renew = renew
        found = [(p, s) for p in tree for s in p.sections if s.failure is not None]
        if found:
            text = counted(
                len(found),
                "{n} section could not be read when last asked.",
                "{n} sections could not be read when last asked.",
            )
            self.say(text, tone="soft")
        else:
            self.say(self.tr("All sections answered when they were last asked."), tone="soft")
        groups = alike(found)
        if len(groups) > 1:
            again = push_button(self.tr("Try all again"))
            again.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            again.clicked.connect(lambda _=False: self._retry())
            self.box.addWidget(again)
        for publication, sections in groups:
            self._add(publication, sections)
        self.end()

    def _add(self, publication: Publication, sections: list[Section]) -> None:
        section = sections[0]
        assert section.failure is not None
        titles = ", ".join(s.title for s in sections if s.title)
        told = explain(replace(section.failure, title=publication.title), now=self.kit.clock())
        part = column(gap=Space.XS)
        name = publication.title
        if titles and titles != publication.title:
            name = f"{titles} · {publication.title}"
        theme = self.kit.theme
        part.addWidget(Label(theme, name, TextSize.HEADLINE, weight=QFont.Weight.DemiBold))
        part.addWidget(Label(theme, told.what))
        part.addWidget(Label(theme, told.safe, tone="soft"))
        part.addWidget(Label(theme, " ".join(x for x in (told.todo, told.when) if x), tone="soft"))

        def unfollow() -> object:
            return self._unfollow(publication.id)

        first = (self.tr("Try again"), lambda: self._retry(publication.id))
        if lacks_secret(section):
            first = (self.tr("Enter its address…"), lambda: self._renew(publication.id))
        buttons = Fitting(gap=Space.S)
        for words, act in (
            first,
            (self.tr("Open in browser"), lambda: self._browse(section.site_url or section.url)),
            (self.tr("Unfollow"), unfollow),
        ):
            button = push_button(words)
            button.setAccessibleName(f"{words}: {name}")
            if act is unfollow:
                every = self.tr("Unfollow {title} with all its sections")
                button.setToolTip(tip(every.format(title=publication.title)))
            button.clicked.connect(lambda _=False, act=act: act())
            buttons.add(button)
        part.addSpacing(Space.XS)
        part.addWidget(buttons)
        part.addSpacing(Space.S)
        self.box.addLayout(part)


def alike(
    found: Sequence[tuple[Publication, Section]],
) -> list[tuple[Publication, list[Section]]]:
    """Sections of one publication that fail in one way are one trouble."""
    groups: dict[tuple[int, str, int | None], tuple[Publication, list[Section]]] = {}
    for publication, section in found:
        assert section.failure is not None
        key = (publication.id, section.failure.kind, section.failure.status)
        groups.setdefault(key, (publication, []))[1].append(section)
    return list(groups.values())
