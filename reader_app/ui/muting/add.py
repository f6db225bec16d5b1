"""Asks what is to be muted, for how long and where."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime

from PySide6.QtCore import QDate, QLocale, Qt, QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDateEdit, QDialog, QLineEdit, QWidget

from reader_app.domain import Mute, MuteKind, tokens_of
from reader_app.ui.kit import Kit
from reader_app.ui.language import date_form
from reader_app.ui.parts import CheckBox, Label, Picker, column, push_button, row
from reader_app.ui.phrase import counted, marked, said
from reader_app.ui.theme import Space, TextSize

__all__ = ["SPANS", "Publications", "RuleDialog", "ask_rule"]

WIDE = 420  # px at the usual size of text
USUAL = 14  # px
SETTLED = 200  # ms after the last letter
ASKED = "mute forecast"
LATER = 7  # days from now, where a day is to be chosen
SPANS: tuple[tuple[int | None, str], ...] = (
    (1, marked("For a day")),
    (7, marked("For a week")),
    (30, marked("For a month")),
    (None, marked("For good")),
)
DAY = len(SPANS)  # the one after them: until a day of the reader's choice
KINDS = (
    (MuteKind.WORD, marked("Word")),
    (MuteKind.PHRASE, marked("Exact words")),
    (MuteKind.AUTHOR, marked("Author")),
    (MuteKind.TOPIC, marked("Topic or section")),
)
Publications = Sequence[tuple[int, str]]
"""Those that a rule can be restricted to: numbers and titles."""


class RuleDialog(QDialog):
    """`rule` is what was chosen; a `given` one with a number is to be changed. Of a story only the
    end can be another."""

    def __init__(
        self, kit: Kit, parent: QWidget, given: Mute, publications: Publications = ()
    ) -> None:
        super().__init__(parent)
        self._kit, self._given = kit, given
        self._where: list[int | None] = [None, *(id for id, _ in publications)]
        if given.publication_id not in self._where:  # not followed any more
            self._where = [given.publication_id]
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Change what is muted") if given.id else self.tr("Mute"))
        self.setMinimumWidth(round(WIDE * max(1, kit.theme.base.pixelSize() / USUAL)))
        self.kind, self.span, self.where = (Picker(kit.theme) for _ in range(3))
        self.day = QDateEdit()
        self.value = QLineEdit(given.value)
        self.value.setPlaceholderText(self.tr("election"))
        self.text = CheckBox(kit.theme, self.tr("Also where only the text has it"))
        self.text.setChecked(given.text)
        self.note = Label(kit.theme, "", TextSize.CAPTION, tone="soft")
        self.forecast = Label(kit.theme, "", TextSize.CAPTION)
        self._asking = QTimer(self, singleShot=True, interval=SETTLED)
        self.go = push_button(self.tr("Change") if given.id else self.tr("Mute"), primary=True)
        self.go.setDefault(True)
        self.cancel = push_button(self.tr("Cancel"))
        self.cancel.setAutoDefault(False)
        self._fill(publications)
        self._lay_out()
        self._name()
        self.go.clicked.connect(self.accept)
        self.cancel.clicked.connect(self.reject)
        self.kind.currentIndexChanged.connect(self._tell)
        self.span.currentIndexChanged.connect(self._tell)
        self.value.textChanged.connect(self._tell)
        self.text.toggled.connect(self._tell)
        self.where.currentIndexChanged.connect(self._tell)
        self._asking.timeout.connect(self._ask)
        self._tell()
        (self.span if given.id else self.value).setFocus()

    def rule(self) -> Mute:
        """What was chosen, for the services."""
        given, until = self._given, self._until()
        if given.kind is MuteKind.STORY:
            return replace(given, until=until)
        kind = KINDS[self.kind.currentIndex()][0]
        return replace(
            given,
            kind=kind,
            value=" ".join(self.value.text().split()),
            text=_reads(kind) and self.text.isChecked(),
            publication_id=self._where[max(0, self.where.currentIndex())],
            until=until,
        )

    def done(self, result: int) -> None:
        """Nobody waits for a figure any more."""
        self._asking.stop()
        self._kit.jobs.forget(ASKED)
        super().done(result)

    # -- inside

    def _ask(self) -> None:
        rule, forecast = self.rule(), self._kit.desk.mutes.forecast
        self._kit.jobs.run(lambda: forecast(rule), self._foretell, latest=ASKED)

    def _foretell(self, found: tuple[int, bool]) -> None:
        number, more = found
        words = counted(
            number,
            "Of the last 7 days it hides {n} unread article.",
            "Of the last 7 days it hides {n} unread articles.",
        )
        if more:
            words = said(
                "Of the last 7 days it hides more than {number} unread articles.",
                number=self._kit.theme.number(number),
            )
        self.forecast.setText(words)

    def _until(self) -> int | None:
        chosen = self.span.currentIndex()
        if chosen < DAY:
            return self._kit.desk.mutes.until(SPANS[chosen][0])
        day = _day(self.day.date())
        if self._given.until is not None and day == _day(_local(self._given.until)):
            return self._given.until
        return self._kit.desk.mutes.through(day)

    def _fill(self, publications: Publications) -> None:
        given, now = self._given, self._kit.clock()
        for _, words in KINDS:
            self.kind.addItem(said(words))
        if given.kind is not MuteKind.STORY:
            self.kind.setCurrentIndex([one for one, _ in KINDS].index(given.kind))
        for _, words in SPANS:
            self.span.addItem(said(words))
        self.span.addItem(self.tr("Until the end of a day"))
        self.span.setCurrentIndex(DAY - 1 if given.until is None else DAY)
        self.day.setDisplayFormat(date_form(QLocale()))
        self.day.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.day.setMaximumWidth(self.span.maximumWidth())
        self.day.setMinimumDate(_local(now))
        self.day.setDate(_local(now).addDays(LATER) if given.until is None else _local(given.until))
        if len(self._where) > 1:
            self.where.addItem(self.tr("In all publications"))
            self.where.addItems([title for _, title in publications])
            self.where.setCurrentIndex(self._where.index(given.publication_id))

    def _tell(self) -> None:
        kind = KINDS[self.kind.currentIndex()][0]
        self.text.setVisible(_reads(kind) and not self._story)
        self.day.setVisible(self.span.currentIndex() == DAY)
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
        there = self._story or bool(tokens_of(self.value.text()))
        self.go.setEnabled(there)
        # What a rule hides already is told on its card.
        self.forecast.setVisible(there and not self._given.id)
        if there and not self._given.id:
            self._asking.start()

    @property
    def _story(self) -> bool:
        return self._given.kind is MuteKind.STORY

    def _name(self) -> None:
        for widget, name in (
            (self.kind, self.tr("What is muted")),
            (self.value, self.tr("Words")),
            (self.span, self.tr("How long")),
            (self.day, self.tr("Last day")),
            (self.where, self.tr("Where")),
        ):
            widget.setAccessibleName(name)

    def _lay_out(self) -> None:
        box = column(self, gap=Space.M, margins=(Space.XL, Space.XL, Space.XL, Space.L))
        theme, bold = self._kit.theme, QFont.Weight.DemiBold
        box.addWidget(Label(theme, self.windowTitle(), TextSize.TITLE, weight=bold))
        if self._story:
            box.addWidget(Label(self._kit.theme, self._given.value, TextSize.TEXT))
        for widget in (
            self.kind,
            self.value,
            self.note,
            self.text,
            self.where,
            self.span,
            self.day,
            self.forecast,
        ):
            box.addWidget(widget)
        for widget in (self.kind, self.value, self.note):
            widget.setVisible(not self._story)
        self.where.setVisible(not self._story and self.where.count() > 0)
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
    given: Mute | None = None,
    publications: Publications = (),
) -> RuleDialog:
    """Opens the dialog; `then` hears what was chosen."""
    given = given or Mute(0, MuteKind.WORD, "")
    dialog = RuleDialog(kit, window, given, publications)
    dialog.accepted.connect(lambda: then(dialog.rule()))
    dialog.open()
    return dialog


def _reads(kind: MuteKind) -> bool:
    """Whether the whole text can count for it."""
    return kind in (MuteKind.WORD, MuteKind.PHRASE)


def _local(seconds: float) -> QDate:
    moment = datetime.fromtimestamp(seconds, UTC).astimezone()
    return QDate(moment.year, moment.month, moment.day)


def _day(shown: QDate) -> date:
    return date(shown.year(), shown.month(), shown.day())
