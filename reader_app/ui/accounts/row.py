"""One account in the list: how it stands, and what can be done with it."""

from enum import Enum, auto
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFont, QPixmap
from PySide6.QtWidgets import QLabel, QMenu, QProgressBar, QWidget

from reader_app.domain import SyncProgress, dialect_of
from reader_app.ui.accounts.leaf import lead
from reader_app.ui.accounts.standing import Standing, progress, sums
from reader_app.ui.accounts.words import where
from reader_app.ui.kit import Kit
from reader_app.ui.parts import Fitting, Label, column, push_button, row
from reader_app.ui.theme import Space, TextSize

__all__ = ["AccountRow", "Deed"]

MARK = 32  # px
STEPS = 1000


class Deed(Enum):
    """What the reader wants of an account."""

    SYNC = auto()
    PASSWORD = auto()
    RENAME = auto()
    BOUNDS = auto()
    OUTBOX = auto()
    MOVE = auto()
    REMOVE = auto()


class AccountRow(QWidget):
    """`wanted`: a deed."""

    wanted = Signal(object)

    def __init__(self, kit: Kit, standing: Standing) -> None:
        super().__init__()
        self._kit, self.standing = kit, standing
        theme = kit.theme
        self._mark = QLabel()
        self._title = lead(Label(theme, "", TextSize.HEADLINE, weight=QFont.Weight.DemiBold))
        self._where = lead(Label(theme, tone="soft"))
        self.state = Label(theme)
        self._sign = QLabel()
        self.advice = Label(theme, tone="soft")
        self.sums = Label(theme, tone="soft")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, STEPS)
        self.doing = Label(theme, size=TextSize.CAPTION, tone="soft")
        self.sync = push_button(self.tr("Sync now"))
        self.sync.clicked.connect(lambda: self.wanted.emit(Deed.SYNC))
        self.password = push_button("")
        self.password.clicked.connect(lambda: self.wanted.emit(Deed.PASSWORD))
        self.more = push_button(self.tr("More…"))
        self.more.clicked.connect(self.open_menu)
        self._lay_out()
        theme.changed.connect(self._dress)
        self._dress()
        self.show_standing(standing)
        self.show_progress(None)

    def show_standing(self, standing: Standing) -> None:
        """How it stands now."""
        self.standing = standing
        account = standing.account
        self._title.setText(account.title)
        self._where.setText(where(account))
        self.state.setText(standing.stated)
        self.state.tone("" if account.trouble else "soft")
        self._sign.setVisible(bool(account.trouble))
        self.advice.setText(standing.advised)
        self.advice.setVisible(bool(standing.advised))
        self.sums.setText(sums(standing))
        urgent = standing.wants_password
        words = self.tr("Enter the password…") if urgent else self.tr("Change password…")
        self.password.setText(words)
        if self.password.property("primary") is not urgent:
            self.password.setProperty("primary", urgent)
            self.password.style().unpolish(self.password)
            self.password.style().polish(self.password)
        for button in (self.sync, self.password, self.more):
            words = button.text().rstrip("…")
            button.setAccessibleName(
                self.tr("{act}: {account}").format(act=words, account=account.title)
            )
            button.setAccessibleDescription(standing.stated)
        self._mark.setPixmap(self._picture())

    def show_progress(self, moment: SyncProgress | None) -> None:
        """What the sync is at that it takes part in, None for none."""
        for one in (self.bar, self.doing):
            one.setVisible(moment is not None)
        self._told.setVisible(moment is None)
        self.advice.setVisible(moment is None and bool(self.advice.text()))
        if moment is not None:
            words = progress(moment)
            self.bar.setValue(round(moment.fraction * STEPS))
            self.bar.setAccessibleName(words)
            self.doing.setText(words)

    def open_menu(self) -> None:
        """All else that can be done."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        entries = [
            (self.tr("Rename…"), Deed.RENAME),
            (self.tr("What it brings…"), Deed.BOUNDS),
            (self.tr("Move publications…"), Deed.MOVE),
            (self.tr("Remove…"), Deed.REMOVE),
        ]
        if self.standing.waits:
            entries.insert(2, (self.tr("What waits to be sent…"), Deed.OUTBOX))
        for words, deed in entries:
            if deed is Deed.REMOVE:
                menu.addSeparator()
            menu.addAction(words, partial(self.wanted.emit, deed))
        corner = QPoint(0, self.more.height())
        if self.isRightToLeft():
            corner.setX(self.more.width() - menu.sizeHint().width())
        menu.popup(self.more.mapToGlobal(corner))

    # -- inside

    def _lay_out(self) -> None:
        self._told = QWidget()
        told = row(self._told, gap=Space.S)
        told.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        told.addWidget(self.state, 1)
        texts = column(gap=2)
        for one in (self._title, self._where, self._told, self.advice, self.sums):
            texts.addWidget(one)
        texts.addSpacing(Space.XS)
        texts.addWidget(self.bar)
        texts.addWidget(self.doing)
        acts = Fitting(gap=Space.S)
        for button in (self.sync, self.password, self.more):
            acts.add(button)
        texts.addSpacing(Space.S)
        texts.addWidget(acts)
        box = row(self, gap=Space.M)
        box.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        box.addLayout(texts, 1)

    def _picture(self) -> QPixmap:
        name = dialect_of(self.standing.account.kind, self.standing.account.service).name
        return self._kit.theme.icons.initials(name, MARK, self.devicePixelRatioF())

    def _dress(self) -> None:
        theme, density = self._kit.theme, self.devicePixelRatioF()
        warning = theme.icons.pixmap("warning", theme.icon_size, theme.tokens.ink, density)
        self._sign.setPixmap(warning)
        self._mark.setFixedSize(MARK, MARK)
        self._mark.setPixmap(self._picture())
