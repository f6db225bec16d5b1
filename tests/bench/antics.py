"""Everything that a reader could do at a moment, one small thing at a time, in any order."""

import json
import logging
from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QByteArray,
    QEvent,
    QMimeData,
    QPoint,
    QPointF,
    Qt,
    QTimer,
    QUrl,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QFileDialog,
    QLineEdit,
    QWidget,
)
from shiboken6 import isValid

from reader_app.services import Density, Layout, Motion, Show, ThemeChoice
from reader_app.ui.language import LANGUAGES
from reader_app.ui.settings import SettingsWindow
from tests.bench.reach import HELD, Reach, click, point
from tests.ui import world

__all__ = ["ANTICS", "act"]

log = logging.getLogger(__name__)

Antic = Callable[[Reach], None]
ANTICS: list[Antic] = []
"""Each as often as it is likely."""

AWAY = ("quit", "close")  # commands that end what is to be watched

WORDS = (
    "ferry", '"night boat"', "title:lagoon", "is:unread", "-storm", "after:7d", '"broken', "لا",
    "author:wanda OR is:saved", "港", "publication:", "zz qq", "before:2020", "é",
)  # fmt: skip
ADDRESSES = ("http://127.0.0.1:1/", "https://nowhere.invalid/feed.xml", "no address", "127.0.0.1")
SIZES = ((1280, 800), (900, 700), (600, 700), (1500, 900), (400, 400), (1000, 500))
BIG = 4  # pages of the wheel
K = Qt.Key
PLAIN = (
    K.Key_Space, K.Key_Escape, K.Key_Tab, K.Key_Backtab, K.Key_Down, K.Key_Up, K.Key_Left,
    K.Key_Right, K.Key_PageDown, K.Key_PageUp, K.Key_Home, K.Key_End, K.Key_Return, K.Key_Delete,
    K.Key_Backspace, K.Key_F3, K.Key_F5, K.Key_F6, K.Key_F9, K.Key_F10, K.Key_F11, K.Key_F1,
    K.Key_Menu,
)  # fmt: skip
LETTERS = "jkjkjknsmuarlwgtz/?+-0 "
CONTROLLED = tuple(Qt.Key(ord(letter)) for letter in "NOFKZ1234,PC+-0A")


def likely(weight: int) -> Callable[[Antic], Antic]:
    def keep(antic: Antic) -> Antic:
        ANTICS.extend([antic] * weight)
        return antic

    return keep


# -- commands and keys


@likely(16)
def command(reach: Reach) -> None:
    reach.press(reach.one(sorted(reach.window.actions_.names())))


@likely(8)
def turn(reach: Reach) -> None:
    reach.press(reach.one(("next", "next", "next", "next-unread", "previous", "read-on")))


@likely(10)
def key(reach: Reach) -> None:
    reach.key(reach.one(PLAIN), reach.one((*HELD[:1] * 5, *HELD)))


@likely(6)
def letter(reach: Reach) -> None:
    reach.type(reach.one(LETTERS))


@likely(3)
def sequence(reach: Reach) -> None:
    reach.type("g")
    reach.type(reach.one("utsax"))


@likely(3)
def chord(reach: Reach) -> None:
    reach.key(reach.one(CONTROLLED), reach.one(HELD[1:]))


@likely(3)
def undo(reach: Reach) -> None:
    reach.press("undo")


# -- the pointer


@likely(10)
def click_anywhere(reach: Reach) -> None:
    click(*reach.spot(), reach.one((*HELD[:1] * 6, *HELD[:3])))


@likely(1)
def click_twice(reach: Reach) -> None:
    widget, at = reach.spot()
    click(widget, at)
    point(QEvent.Type.MouseButtonDblClick, widget, at, down=True)
    point(QEvent.Type.MouseButtonRelease, widget, at)


@likely(3)
def click_right(reach: Reach) -> None:
    widget, at = reach.spot()
    right = Qt.MouseButton.RightButton
    point(QEvent.Type.MouseButtonPress, widget, at, right, down=True)
    point(QEvent.Type.MouseButtonRelease, widget, at, right)
    if isValid(widget):
        QTimer.singleShot(30, shut)  # the article's menu waits in a loop of its own
        wanted = QContextMenuEvent(
            QContextMenuEvent.Reason.Mouse, at, widget.mapToGlobal(at), HELD[0]
        )
        QApplication.sendEvent(widget, wanted)


def shut() -> None:
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()


@likely(8)
def wheel(reach: Reach) -> None:
    widget, at = reach.spot()
    for _ in range(reach.chance.randrange(1, 8)):
        if isValid(widget):
            turned = QPoint(0, reach.one((-120, -120, 120, -120 * BIG, 120 * BIG)))
            event = QWheelEvent(
                QPointF(at), QPointF(widget.mapToGlobal(at)), QPoint(), turned,
                Qt.MouseButton.NoButton, reach.one((*HELD[:1] * 5, HELD[2])),
                Qt.ScrollPhase.NoScrollPhase, False,
            )  # fmt: skip
            QApplication.sendEvent(widget, event)


@likely(3)
def pull(reach: Reach) -> None:
    """With the button down; not in the sidebar, whose drags wait for the system's pointer."""
    widget, at = reach.spot()
    if widget is reach.window.sidebar.tree.viewport():
        return
    point(QEvent.Type.MouseButtonPress, widget, at, down=True)
    for _ in range(reach.chance.randrange(1, 6)):
        at += QPoint(reach.chance.randrange(-80, 80), reach.chance.randrange(-60, 60))
        point(QEvent.Type.MouseMove, widget, at, down=True)
    point(QEvent.Type.MouseButtonRelease, widget, at)


@likely(3)
def drop_on_row(reach: Reach) -> None:
    """Articles or publications, let go over the sidebar."""
    tree, data = reach.window.sidebar.tree, QMimeData()
    rows = reach.window.articles.model
    ids = [found for row in range(min(9, rows.rowCount())) if (found := rows.id_at(row))]
    entries = [e for e in reach.window.sidebar.model.entries() if e.own]
    if reach.some(0.5) and ids:
        kind, brought = "application/x-broadsheet-articles", str(reach.one(ids))
    elif entries:
        taken = reach.chance.sample(entries, min(len(entries), reach.chance.randrange(1, 4)))
        kind, brought = "application/x-broadsheet-rows", json.dumps([one.key for one in taken])
    else:
        return
    data.setData(kind, QByteArray(brought.encode()))
    drop(reach, tree.viewport(), data)


@likely(2)
def drop_on_window(reach: Reach) -> None:
    data = QMimeData()
    if reach.some(0.5):
        data.setUrls([QUrl(reach.one(ADDRESSES[:2]))])
    else:
        data.setText(reach.one(ADDRESSES))
    drop(reach, reach.window, data)


def drop(reach: Reach, widget: QWidget, data: QMimeData) -> None:
    action, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    at = QPoint(
        reach.chance.randrange(max(1, widget.width())),
        reach.chance.randrange(max(1, widget.height())),
    )
    QApplication.sendEvent(widget, QDragEnterEvent(at, action, data, left, HELD[0]))
    QApplication.sendEvent(widget, QDragMoveEvent(at, action, data, left, HELD[0]))
    if reach.some(0.7):
        QApplication.sendEvent(widget, QDropEvent(QPointF(at), action, data, left, HELD[0]))
    else:
        QApplication.sendEvent(widget, QDragLeaveEvent())


# -- the window's parts


@likely(6)
def go(reach: Reach) -> None:
    if entries := list(reach.window.sidebar.model.entries()):
        reach.window.choose(reach.one(entries).key)


@likely(3)
def search(reach: Reach) -> None:
    reach.press("search")
    reach.type(reach.one(WORDS))
    if reach.some(0.3):
        reach.key(K.Key_Return)
    if reach.some(0.1):
        reach.press("keep-search")


@likely(3)
def palette(reach: Reach) -> None:
    reach.press("palette")
    reach.type(reach.one(("un", "dark", "ferry", "set", "text", "lang", "zq", "mark", "compact")))
    for _ in range(reach.chance.randrange(4)):
        reach.key(K.Key_Down)
    reach.key(reach.one((K.Key_Return, K.Key_Escape)))


@likely(3)
def setting(reach: Reach) -> None:
    """Another value of one of them; languages have a chance of their own."""
    reach.press("settings")
    shown = [one for one in reach.window.findChildren(SettingsWindow) if one.isVisible()]
    if not shown:
        return
    if reach.some(0.2):
        shown[0].field.setText(reach.one(("text", "so", "zz", "")))
    line = reach.one([one for one in shown[0].lines if one.setting.name != "language"])
    match line.control.widget:
        case QCheckBox() as box:
            box.click()
        case QComboBox() as box:
            box.setCurrentIndex(reach.chance.randrange(box.count()))
            box.activated.emit(box.currentIndex())
        case QDoubleSpinBox() as box:
            box.stepBy(reach.one((-3, -1, 1, 3)))


@likely(2)
def shortcuts(reach: Reach) -> None:
    reach.press("shortcuts")
    for _ in range(reach.chance.randrange(1, 8)):
        click(*reach.spot())
        reach.key(reach.one((K.Key_X, K.Key_Y, K.Key_B)), reach.one(HELD))


@likely(4)
def row_menu(reach: Reach) -> None:
    rows = reach.window.articles.model.rowCount()
    if rows:
        reach.pick(reach.window.row_menu.of(reach.chance.randrange(min(rows, 30))))


@likely(4)
def sidebar_menu(reach: Reach) -> None:
    model = reach.window.sidebar.model
    entries = [e for e in model.entries() if e.key]
    if entries:
        reach.pick(reach.window.menus.of_row(model.find(reach.one(entries).key)))


@likely(1)
def main_menu(reach: Reach) -> None:
    reach.pick(reach.window.menus.main())


@likely(4)
def answer(reach: Reach) -> None:
    """What a dialog with a field asks for."""
    dialogs = [one for one in reach.window.findChildren(QDialog) if one.isVisible()]
    plain = [one for one in dialogs if not isinstance(one, QFileDialog)]
    if plain and (field := reach.one(plain).findChild(QLineEdit)) is not None:
        field.setFocus()
        field.setText(reach.one(("Mornings", "Abroad/North", "", "x" * 60, *ADDRESSES)))
        QTest.keyClick(field, K.Key_Return)


@likely(3)
def resize(reach: Reach) -> None:
    reach.window.resize(*reach.one(SIZES))


@likely(2)
def find_in_page(reach: Reach) -> None:
    reach.press("find")
    reach.type(reach.one(("the", "of", "zz", "e")))
    reach.press(reach.one(("find-next", "find-previous")))


@likely(2)
def enlarge(reach: Reach) -> None:
    view = reach.window.page.view
    if figures := view.figures():
        view.picture_activated.emit(reach.one(figures).digest)
        for _ in range(reach.chance.randrange(6)):
            reach.key(
                reach.one((K.Key_Right, K.Key_Left, K.Key_Plus, K.Key_Minus, K.Key_Z, K.Key_Down))
            )


@likely(3)
def follow_link(reach: Reach) -> None:
    """Footnotes, pictures, tables and all else that the text leads to."""
    page = reach.window.page.view.page()
    if links := page.anchors().links:
        page.anchorClicked.emit(QUrl(reach.one(links).address))


@likely(2)
def letters_and_colours(reach: Reach) -> None:
    reach.press("type")
    for _ in range(reach.chance.randrange(4)):
        click(*reach.spot())


@likely(2)
def aloud(reach: Reach) -> None:
    reach.press("read-aloud")
    bar = reach.window.aloud.bar
    reach.one((bar.play.emit, bar.stop.emit, lambda: bar.step.emit(1), bar.closed.emit))()


@likely(3)
def prefer(reach: Reach) -> None:
    wishes: list[dict[str, object]] = [
        {"theme": reach.one(list(ThemeChoice))},
        {"layout": reach.one(list(Layout))},
        {"density": reach.one(list(Density))},
        {"show": reach.one((Show.ALL, *Show))},
        {"motion": reach.one(list(Motion))},
        {"text_size": reach.chance.randrange(13, 41)},
        {"measure": reach.chance.randrange(30, 121)},
        {"justify": reach.some(0.5), "hyphenate": reach.some(0.5)},
    ]
    reach.session.choices.change(**reach.one(wishes))


@likely(1)
def larger_window_text(reach: Reach) -> None:
    reach.window.kit.theme.enlarge(reach.one((1.0, 1.0, 1.25, 1.5, 2.0)))


@likely(1)
def another_language(reach: Reach) -> None:
    reach.session.choices.change(language=reach.one(("en", "ar", *LANGUAGES)))


# -- what comes from outside


@likely(2)
def sync(reach: Reach) -> None:
    if reach.some(0.5):
        reach.publish()
    reach.press("sync")


@likely(2)
def arrive(reach: Reach) -> None:
    """Articles that another program brings."""
    library = reach.library
    sections = [s.id for p in library.tree() for s in p.sections]
    if not sections:
        library.follow(reach.sections).result()
        return
    now = int(reach.window.kit.clock())
    many = reach.chance.randrange(1, 12)
    times = [now - reach.chance.randrange(90_000) for _ in range(many)]
    world.add(library, reach.one(sections), world.headlines(many), times)


@likely(3)
def look_at_all(reach: Reach) -> None:
    """Filters and deleting leave little to see, else."""
    reach.session.choices.change(show=Show.ALL)
    reach.press("go-all")


@likely(1)
def follow_again(reach: Reach) -> None:
    """What was unfollowed on the way."""
    reach.library.follow(reach.sections).result()


@likely(1)
def save_pdf(reach: Reach) -> None:
    article = reach.window.page.view.article()
    if article is not None and not reach.window.sharing.busy and reach.some(0.3):
        reach.window.sharing.save_to(f"{reach.folder}/article.pdf", article)


@likely(1)
def minimise(reach: Reach) -> None:
    reach.window.showMinimized()
    reach.window.showNormal()


def act(reach: Reach, antics: Sequence[Antic] = ()) -> None:
    """One of them, or of all."""
    reach.window.actions_.enable(False, *AWAY)
    antic = reach.one(tuple(antics) or tuple(ANTICS))
    log.debug("%s", antic.__name__)
    antic(reach)
    tidy(reach)


def tidy(reach: Reach) -> None:
    """Popups and dialogs do not pile up; those of files and printers go at once."""
    popup = QApplication.activePopupWidget()
    if popup is not None and reach.some(0.5):
        popup.close()
    for dialog in reach.window.findChildren(QDialog):
        ours = type(dialog).__module__.startswith("reader_app")
        here = isValid(dialog) and dialog.isVisible()
        if here and (not ours or reach.some(0.15)):
            dialog.reject()
