"""One pick list in the dialog: how it stands, and what can be done with it."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from reader_app.domain import PickList, host_of
from reader_app.services import explain
from reader_app.ui.kit import Kit
from reader_app.ui.parts import Label, column, push_button, row
from reader_app.ui.phrase import counted, listed, paragraph, said, when
from reader_app.ui.theme import Space, TextSize

__all__ = ["ListRow"]


class ListRow(QWidget):
    """Title, who and where, what it has brought, and its trouble where it has some."""

    def __init__(self, kit: Kit, one: PickList) -> None:
        super().__init__()
        self._kit, self.list = kit, one
        theme = kit.theme
        whole = row(self, gap=Space.L)
        box = column(gap=Space.XS)
        whole.addLayout(box, 1)
        box.addWidget(Label(theme, one.title, TextSize.HEADLINE, weight=QFont.Weight.DemiBold))
        box.addWidget(Label(theme, _whence(one), tone="soft"))
        box.addWidget(Label(theme, _standing(one, kit.clock()), tone="soft"))
        if one.failure is not None:
            told = explain(one.failure, now=kit.clock())
            box.addWidget(Label(theme, paragraph(told.what, told.safe, told.when or told.todo)))
        self.rename = push_button(self.tr("Rename…"))
        self.unfollow = push_button(self.tr("Unfollow"))
        acts = row(gap=Space.S)
        for button in (self.rename, self.unfollow):
            words = button.text().rstrip("…")
            button.setAutoDefault(False)
            button.setAccessibleName(self.tr("{act}: {list}").format(act=words, list=one.title))
            acts.addWidget(button)
        beside = column()
        beside.addLayout(acts)
        beside.addStretch(1)
        whole.addLayout(beside)


def _whence(one: PickList) -> str:
    where = host_of(one.home) or host_of(one.url) or said("a file on this computer")
    if one.author:
        return said("{person}, {where}", person=one.author, where=where)
    return where


def _standing(one: PickList, now: float) -> str:
    parts = [counted(one.articles, "{n} article", "{n} articles")]
    if one.waiting:
        parts.append(counted(one.waiting, "{n} still to be fetched", "{n} still to be fetched"))
    if one.failed:
        parts.append(counted(one.failed, "{n} could not be fetched", "{n} could not be fetched"))
    if one.checked is not None:
        parts.append(said("asked {day}", day=when(one.checked, now, days=1)))
    return listed(parts)
