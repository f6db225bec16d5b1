"""A section's private address, entered anew where its secret is gone."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from reader_app.domain import (
    Changes,
    InputTrouble,
    NoKeyring,
    NotAnAddress,
    OtherPublication,
    Publication,
    ReaderError,
    Section,
    host_of,
)
from reader_app.services import explain, typed_address
from reader_app.ui.kit import Kit
from reader_app.ui.living import living
from reader_app.ui.parts import Label, column, push_button, row
from reader_app.ui.phrase import paragraph
from reader_app.ui.signing.note import Note
from reader_app.ui.signing.outcome import Outcome
from reader_app.ui.signing.session import ask_session
from reader_app.ui.theme import Space, TextSize

__all__ = ["AddressDialog"]

WIDE = 520  # px at the usual size of text


class AddressDialog(QDialog):
    """`mended`: the address is kept; the section can be asked again."""

    mended = Signal()

    def __init__(
        self, kit: Kit, parent: QWidget, publication: Publication, section: Section
    ) -> None:
        super().__init__(parent)
        self._kit, self._section = kit, section
        self.setWindowTitle(self.tr("Enter the private address anew"))
        theme = kit.theme
        self.field = QLineEdit()
        self.field.setPlaceholderText("https://")
        self.field.textEdited.connect(lambda _: self._quiet())
        self.note = Note(theme)
        self.keep = push_button(self.tr("Keep it"), primary=True)
        self.keep.setDefault(True)
        self.keep.clicked.connect(self._keep)
        self.cancel = push_button(self.tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        name = Label(theme, self.tr("Whole address"), weight=QFont.Weight.Medium)
        name.setBuddy(self.field)
        self.field.setAccessibleName(name.text())
        self._box = column(self, gap=Space.M, margins=(Space.XL, Space.XL, Space.XL, Space.L))
        bold = QFont.Weight.DemiBold
        self._box.addWidget(Label(theme, self.windowTitle(), TextSize.TITLE, weight=bold))
        why = self.tr(
            "A part of the address of {section} is secret, and your keyring no longer has it. You"
            " find the whole address in your account at {host}."
        )
        words = why.format(section=named(publication, section), host=host_of(section.url))
        self._box.addWidget(Label(theme, words, tone="soft"))
        entry = column(gap=Space.XS)
        entry.addWidget(name)
        entry.addWidget(self.field)
        self._box.addLayout(entry)
        self._box.addWidget(self.note)
        buttons = row(gap=Space.S)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.keep)
        self._box.addLayout(buttons)
        self._fit()
        self.field.setFocus()

    # -- inside

    def _keep(self) -> None:
        try:
            url = typed_address(self.field.text())
            future = self._kit.desk.addresses.renew(self._section, url)
        except ReaderError as error:
            self._fail(error)
            return
        self.keep.setEnabled(False)
        self._kit.courier.watch(future, self._kept, self._fail)

    def _kept(self, _: Changes) -> None:
        self.mended.emit()
        if living(self) is not None:
            self.accept()

    def _fail(self, error: BaseException) -> None:
        if living(self) is None:
            return
        self.keep.setEnabled(True)
        if isinstance(error, NoKeyring):
            ask_session(self._kit, self, error, self._keep)
            return
        self.note.say(self._outcome(error))
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._fit()

    def _outcome(self, error: BaseException) -> Outcome:
        told = explain(error)
        match error:
            case NotAnAddress():
                return Outcome(told.what)
            case OtherPublication(subject=host):
                what = self.tr("This address is of {host}.").format(host=host)
                return Outcome(what, self.tr("To follow that too, add it as a publication."))
            case InputTrouble():
                what = self.tr("This address has no secret part.")
                return Outcome(what, self.tr("Copy the whole of it from your account."))
        return Outcome(told.what, paragraph(told.safe, told.todo))

    def _quiet(self) -> None:
        if self.note.isVisible():
            self.note.hide()
            self._fit()

    def _fit(self) -> None:
        """The size hint of wrapped words is that of another width."""
        width = min(self._kit.theme.wide(WIDE), self.screen().availableSize().width())
        self.setMinimumWidth(width)
        self._box.activate()
        self.resize(width, self._box.totalHeightForWidth(width))


def named(publication: Publication, section: Section) -> str:
    """A section with its publication."""
    if not section.title or section.title == publication.title:
        return publication.title
    return f"{publication.title} · {section.title}"
