"""Asks what is to be muted, and for how long."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from reader_app.domain import Mute, MuteKind, tokens_of
from reader_app.ui.kit import Kit
from reader_app.ui.parts import CheckBox, Label, Picker, column, push_button, row
from reader_app.ui.phrase import marked, said
from reader_app.ui.theme import Space, TextSize

__all__ = ["SPANS", "RuleDialog", "ask_rule"]

WIDE = 420  # px at the usual size of text
USUAL = 14  # px
SPANS: tuple[tuple[int | None, str], ...] = (
    (1, marked("For a day")),
    (7, marked("For a week")),
    (30, marked("For a month")),
    (None, marked("For good")),
)
KINDS = (
    (MuteKind.WORD, marked("Word")),
    (MuteKind.PHRASE, marked("Exact words")),
    (MuteKind.AUTHOR, marked("Author")),
    (MuteKind.TOPIC, marked("Topic or section")),
)


class RuleDialog(QDialog):
    """`rule` is what was chosen; its number is 0."""

    def __init__(self, kit: Kit, parent: QWidget, kind: MuteKind, value: str) -> None:
        super().__init__(parent)
        self._kit = kit
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Mute"))
        self.setMinimumWidth(round(WIDE * max(1, kit.theme.base.pixelSize() / USUAL)))
        self.kind, self.span = Picker(kit.theme), Picker(kit.theme)
        for _, words in KINDS:
            self.kind.addItem(said(words))
        self.kind.setCurrentIndex([one for one, _ in KINDS].index(kind))
        for _, words in SPANS:
            self.span.addItem(said(words))
        self.span.setCurrentIndex(len(SPANS) - 1)
        self.value = QLineEdit(value)
        self.value.setPlaceholderText(self.tr("election"))
        self.text = CheckBox(kit.theme, self.tr("Also where only the text has it"))
        self.note = Label(kit.theme, "", TextSize.CAPTION, tone="soft")
        self.go = push_button(self.tr("Mute"), primary=True)
        self.go.setDefault(True)
        self.cancel = push_button(self.tr("Cancel"))
        self.cancel.setAutoDefault(False)
        self.go.clicked.connect(self.accept)
        self.cancel.clicked.connect(self.reject)
        self.kind.currentIndexChanged.connect(self._tell)
        self.value.textChanged.connect(self._tell)
        for widget, name in (
            (self.kind, self.tr("What is muted")),
            (self.value, self.tr("Words")),
            (self.span, self.tr("How long")),
        ):
            widget.setAccessibleName(name)
        self._lay_out()
        self._tell()
        self.value.setFocus()

    def rule(self) -> Mute:
        """What was chosen, to be made by the services."""
        kind = KINDS[self.kind.currentIndex()][0]
        days = SPANS[self.span.currentIndex()][0]
        value = " ".join(self.value.text().split())
        words = kind in (MuteKind.WORD, MuteKind.PHRASE)
        until = self._kit.desk.mutes.until(days)
        return Mute(0, kind, value, words and self.text.isChecked(), until=until)

    def _tell(self) -> None:
        kind = KINDS[self.kind.currentIndex()][0]
        self.text.setVisible(kind in (MuteKind.WORD, MuteKind.PHRASE))
        notes = {
            MuteKind.WORD: self.tr(
                "Whole words in headline and standfirst, also in their plural; “elect*” for all"
                " that begin so."
            ),
            MuteKind.PHRASE: self.tr("These very words, one after another."),
            MuteKind.AUTHOR: self.tr("The name as it stands above the articles."),
            MuteKind.TOPIC: self.tr("As publications name their topics and sections."),
        }
        self.note.setText(notes[kind])
        self.go.setEnabled(bool(tokens_of(self.value.text())))

    def _lay_out(self) -> None:
        box = column(self, gap=Space.M, margins=(Space.XL, Space.L, Space.XL, Space.L))
        for widget in (self.kind, self.value, self.note, self.text, self.span):
            box.addWidget(widget)
        promise = self.tr(
            "Saved articles are never muted. When a rule ends, what it hid comes back as it was."
        )
        box.addWidget(Label(self._kit.theme, promise, TextSize.CAPTION, tone="soft"))
        foot = row(gap=Space.S)
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.go)
        box.addLayout(foot)


def ask_rule(
    kit: Kit,
    window: QWidget,
    then: Callable[[Mute], object],
    kind: MuteKind = MuteKind.WORD,
    value: str = "",
) -> RuleDialog:
    """Opens the dialog; `then` hears what was chosen."""
    dialog = RuleDialog(kit, window, kind, value)
    dialog.accepted.connect(lambda: then(dialog.rule()))
    dialog.open()
    return dialog
