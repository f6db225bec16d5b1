"""Pictures of an article at their full size, over the whole window."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QImage, QKeyEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from reader_app.ui.kit import Kit
from reader_app.ui.living import living
from reader_app.ui.parts import IconButton, Label, column, row
from reader_app.ui.phrase import paragraph
from reader_app.ui.plain import line
from reader_app.ui.storing import store
from reader_app.ui.theme import Space, TextSize
from reader_app.ui.viewer import Figure, whole
from reader_app.ui.window.stage import Stage

__all__ = ["Lightbox"]

CAPTION = 400  # letters; more would leave no room for the picture
ENDINGS = {"image/jpeg": "jpg", "image/svg+xml": "svg", "image/x-icon": "ico"}


class Lightbox(QWidget):
    """Simply there and simply gone: nothing moves. The focus returns to where it was."""

    def __init__(self, kit: Kit, over: QWidget) -> None:
        super().__init__(over)
        self._kit, self._over = kit, over
        self._figures: Sequence[Figure] = ()
        self._number = 0
        self._image = QImage()
        self._before: QWidget | None = None
        self.setProperty("ground", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._build()
        self._lay_out()
        over.installEventFilter(self)
        self.hide()

    def open(self, figures: Sequence[Figure], digest: str) -> None:
        """The picture of this SHA-256, with all others before and after it."""
        if not self.isVisible():
            self._before = QApplication.focusWidget()
        known = [figure.digest for figure in figures]
        self._figures = figures if digest in known else (Figure(digest),)
        self.setGeometry(self._over.rect())
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        self._turn_to(known.index(digest) if digest in known else 0)

    def dismiss(self) -> None:
        self._kit.jobs.forget("lightbox")
        before, self._before = living(self._before), None
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)
        else:
            self.clearFocus()
        self.hide()
        self._image = QImage()
        self.stage.show_picture(self._image)

    def step(self, way: int) -> None:
        """The next picture of the article, or the one before; none beyond the ends."""
        if 0 <= self._number + way < len(self._figures):
            self._turn_to(self._number + way)

    @property
    def figure(self) -> Figure:
        return self._figures[self._number]

    def message(self) -> str:
        """What is said in place of a picture, "" where one is shown."""
        return self._message.text() if not self._message.isHidden() else ""

    def copy_picture(self) -> None:
        QGuiApplication.clipboard().setImage(self._image)

    def save(self) -> None:
        """Ask where; the file is the publisher's own."""
        dialog = QFileDialog(self, self.tr("Save picture"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        name = self._kit.desk.reading.file_name(*named(self.figure))
        dialog.selectFile(name.rstrip("."))
        dialog.fileSelected.connect(self.save_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save_to(self, file: str) -> None:
        source = self._kit.desk.reading.picture(self.figure.digest)
        words = self.tr("The picture could not be saved there.")
        self._kit.jobs.run(
            lambda: store(file, source.read_bytes()),
            lambda _: self._tell(self.tr("Saved.")),
            lambda error: self._tell(paragraph(words, str(error))),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        forward = -1 if self.isRightToLeft() else 1
        if key == Qt.Key.Key_Escape:
            self.dismiss()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            way = 1 if key == Qt.Key.Key_Right else -1
            if self.stage.fitted or not self.stage.nudge(way, 0):
                self.step(way * forward)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stage.nudge(0, 1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.step(1 if key == Qt.Key.Key_PageDown else -1)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.stage.zoom(1)
        elif key == Qt.Key.Key_Minus:
            self.stage.zoom(-1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Z):
            self.stage.toggle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._over.rect())
        elif event.type() == QEvent.Type.ShortcutOverride and self.isVisible():
            # The window's commands wait: J must not turn the article behind the picture.
            event.accept()
        return False

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab stays among the controls here while they cover all others."""
        controls = [one for one in self._controls if one.isEnabled() and one.isVisible()]
        now = QApplication.focusWidget()
        if not controls:
            return False
        place = controls.index(now) if now in controls else (-1 if next else 0)
        controls[(place + (1 if next else -1)) % len(controls)].setFocus(
            Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason
        )
        return True

    # -- inside

    def _build(self) -> None:
        theme = self._kit.theme
        self.stage = Stage()
        self.stage.dismissed.connect(self.dismiss)
        self.stage.zoomed.connect(self._zoomed)
        self._message = Label(theme, tone="soft")
        self._message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._caption = Label(theme, tone="soft")
        self._caption.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._place = Label(theme, size=TextSize.CAPTION, tone="faint", wrap=False)
        self.earlier = IconButton(theme, "earlier", self.tr("Previous picture"))
        self.later = IconButton(theme, "later", self.tr("Next picture"))
        self.size_button = IconButton(theme, "enlarge", "")
        self.copy_button = IconButton(theme, "copy", self.tr("Copy picture"))
        self.save_button = IconButton(theme, "store", self.tr("Save picture…"))
        self.close_button = IconButton(theme, "close", self.tr("Close"))
        self.earlier.clicked.connect(lambda: self.step(-1))
        self.later.clicked.connect(lambda: self.step(1))
        self.size_button.clicked.connect(self.stage.toggle)
        self.copy_button.clicked.connect(self.copy_picture)
        self.save_button.clicked.connect(self.save)
        self.close_button.clicked.connect(self.dismiss)
        self._controls = (
            self.earlier,
            self.later,
            self.size_button,
            self.copy_button,
            self.save_button,
            self.close_button,
        )

    def _lay_out(self) -> None:
        top = row(gap=Space.XS)
        top.addWidget(self._place)
        top.addStretch(1)
        for button in self._controls:
            top.addWidget(button)
        box = column(self, gap=Space.S, margins=(Space.L, Space.M, Space.L, Space.L))
        box.addLayout(top)
        box.addWidget(self._message, 1)
        box.addWidget(self.stage, 1)
        box.addWidget(self._caption)

    def _turn_to(self, number: int) -> None:
        self._number = number
        figure = self.figure
        count = len(self._figures)
        locale = self.locale()
        self._place.setText(
            self.tr("{number} of {total}").format(
                number=locale.toString(number + 1), total=locale.toString(count)
            )
            if count > 1
            else ""
        )
        self._caption.setText(line(figure.caption or figure.alt, CAPTION))
        self._caption.setVisible(bool(self._caption.text()))
        self.setAccessibleName(self.tr("Picture"))
        self.setAccessibleDescription(figure.alt or figure.caption)
        self.earlier.setEnabled(number > 0)
        self.later.setEnabled(number < count - 1)
        for button in (self.earlier, self.later):
            button.setVisible(count > 1)
        self._show(QImage(), "")
        path = self._kit.desk.reading.picture(figure.digest)
        self._kit.jobs.run(lambda: whole(path), self._arrived, self._failed, latest="lightbox")

    def _arrived(self, image: QImage) -> None:
        damaged = self.tr("This picture's file is damaged, so it cannot be shown.")
        self._show(image, damaged if image.isNull() else "")

    def _failed(self, _: Exception) -> None:
        self._arrived(QImage())

    def _show(self, image: QImage, message: str) -> None:
        self._image = image
        self._message.setText(message)
        self._message.setVisible(bool(message))
        self.stage.setVisible(not message)
        self.stage.show_picture(image)
        for button in (self.size_button, self.copy_button):
            button.setEnabled(not image.isNull())
        self.save_button.setEnabled(not message)

    def _zoomed(self) -> None:
        label = self.tr("Full size") if self.stage.fitted else self.tr("Fit to the window")
        self.size_button.describe(label)

    def _tell(self, text: str) -> None:
        self._place.setText(text)


def named(figure: Figure) -> tuple[str, str]:
    """The publisher's own name of the file, and the ending of what it is."""
    ending = ENDINGS.get(figure.media_type, figure.media_type.rpartition("/")[2])
    name = figure.url.partition("?")[0].rstrip("/").rpartition("/")[2].partition(".")[0]
    kept = "".join(letter for letter in name if letter.isalnum() or letter in "-_ ")[:80]
    return kept or "picture", ending
