"""Shows what would go to keep within the limit, before anything does."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QWidget

from reader_app.domain import BudgetPlan
from reader_app.services import size_of
from reader_app.ui.kit import Kit
from reader_app.ui.parts import CheckBox, Label, column, push_button, row
from reader_app.ui.phrase import counted, listed, when
from reader_app.ui.theme import Space, TextSize

__all__ = ["BudgetDialog"]


class BudgetDialog(QDialog):
    """`agreed`: remove what the plan names, and whether to ask no more; `other`: another limit."""

    agreed = Signal(object, bool)
    other = Signal()

    def __init__(self, kit: Kit, parent: QWidget, plan: BudgetPlan) -> None:
        super().__init__(parent)
        self._kit, self._plan = kit, plan
        self.setWindowTitle(self.tr("Keep within {limit}").format(limit=size_of(plan.limit)))
        self.setMinimumWidth(kit.theme.wide(520))
        self.always = CheckBox(kit.theme, self.tr("From now on keep to it without asking"))
        self.remove = push_button(self.tr("Remove"), primary=True)
        self.remove.clicked.connect(self._agree)
        self.later = push_button(self.tr("Not now"))
        self.later.clicked.connect(self.reject)
        self.later.setDefault(True)
        self.limit = push_button(self.tr("Change limit…"))
        self.limit.clicked.connect(self._change)
        self._lay_out()
        self.later.setFocus()

    # -- inside

    def _lay_out(self) -> None:
        box = column(self, gap=Space.S, margins=(Space.XL, Space.XL, Space.XL, Space.L))
        theme, bold = self._kit.theme, QFont.Weight.DemiBold
        box.addWidget(Label(theme, self.windowTitle(), TextSize.TITLE, weight=bold))
        box.addWidget(Label(theme, self._summary()))
        for title, lines in (
            (self.tr("What goes"), self._goes()),
            (self.tr("What stays"), self._stays()),
        ):
            box.addSpacing(Space.S)
            box.addWidget(Label(theme, title, weight=bold))
            for line in lines:
                box.addWidget(Label(theme, line))
        box.addSpacing(Space.S)
        box.addWidget(Label(theme, self.tr("The first to go"), weight=bold))
        for title in self._plan.sample:
            label = Label(theme, shortened(title or self.tr("Untitled")), tone="soft")
            box.addWidget(label)
        box.addSpacing(Space.M)
        box.addWidget(self.always)
        box.addSpacing(Space.M)
        buttons = row(gap=Space.S)
        buttons.addWidget(self.limit)
        buttons.addStretch(1)
        buttons.addWidget(self.later)
        buttons.addWidget(self.remove)
        box.addLayout(buttons)
        # The size hint of wrapped words is that of another width.
        width = max(self.minimumWidth(), box.sizeHint().width())
        self.resize(width, box.totalHeightForWidth(width))

    def _summary(self) -> str:
        text = self.tr(
            "The library takes {total}: texts {bodies}, pictures {pictures}, the rest {rest}."
        )
        use = self._plan.use
        return text.format(
            total=size_of(use.total),
            bodies=size_of(use.bodies),
            pictures=size_of(use.pictures),
            rest=size_of(use.search + use.database),
        )

    def _goes(self) -> list[str]:
        plan, now = self._plan, self._kit.clock()
        lines = [
            counted(
                len(plan.articles),
                "Text and pictures of {n} article: {size}.",
                "Text and pictures of {n} articles, the oldest first: {size}.",
                size=size_of(plan.bytes),
            )
        ]
        if plan.first is not None and plan.last is not None:
            first, last = (when(day, now, days=0) for day in (plan.first, plan.last))
            one = self.tr("They are from {first}.")
            text = one if first == last else self.tr("They are from {first} to {last}.")
            lines.append(text.format(first=first, last=last))
        if plan.unread:
            unread = counted(plan.unread, "of them is unread.", "of them are unread.")
            lines.append(unread)
        if plan.unfollowed:
            lines.append(
                counted(
                    plan.unfollowed,
                    "{n} is from a publication that you no longer follow.",
                    "{n} are from publications that you no longer follow.",
                )
            )
        return lines

    def _stays(self) -> list[str]:
        kept = self._plan.kept
        lines = [self.tr("Their titles and addresses; each can be fetched again with one click.")]
        parts = [
            text
            for number, text in (
                (kept.saved, counted(kept.saved, "saved article", "saved articles")),
                (
                    kept.favourite,
                    counted(kept.favourite, "unread from a favourite", "unread from favourites"),
                ),
                (kept.edition, counted(kept.edition, "in an edition", "in editions")),
                (
                    kept.unreachable,
                    counted(
                        kept.unreachable,
                        "that could not be fetched again",
                        "that could not be fetched again",
                    ),
                ),
            )
            if number
        ]
        if parts:
            lines.append(self.tr("Whole: {parts}.").format(parts=listed(parts)))
        if self._plan.over:
            text = self.tr("These alone take {size} more than the limit.")
            lines.append(text.format(size=size_of(self._plan.over)))
        return lines

    def _agree(self) -> None:
        self.agreed.emit(self._plan, self.always.isChecked())
        self.accept()

    def _change(self) -> None:
        self.accept()
        self.other.emit()


def shortened(title: str, limit: int = 64) -> str:
    return title if len(title) <= limit else title[: limit - 1].rstrip() + "…"
