"""What each action does, seen from outside: by name, a check that presses it in a real window."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu

from reader_app.domain import Order
from reader_app.services import Density, Layout, Show
from reader_app.ui.signing import SignInsDialog
from tests.ui import remote
from tests.ui.conftest import Stage
from tests.ui.telling import STORY, tell

__all__ = ["EFFECTS", "ELSEWHERE"]

Press = Callable[[], None]
Effect = Callable[[Stage, Press], None]

ELSEWHERE = {
    "export": "test_lists.py: everything is exported but what the reader takes out",
    "pause": "test_syncing.py",
    "cancel": "test_syncing.py",
    "download-anyway": "test_thrift.py",
    "feed-links": "the desktop's own settings; tests of the desktop's manners",
    "print": "the tests of printing",
    "save-pdf": "the tests of printing",
    "copy-markdown": "the tests of printing",
    "read-aloud": "the tests of reading aloud",
    "find": "the tests of finding in the article",
    "find-next": "the tests of finding in the article",
    "find-previous": "the tests of finding in the article",
    "type": "the tests of the article's bar",
    "search-help": "the tests of searching",
    "keep-search": "the tests of searching",
    "mark-above": "the tests of the list",
    "mark-below": "the tests of the list",
}
"""Actions that are tested where what they work on is at hand."""


def opens_dialog(kind: str) -> Effect:
    def check(stage: Stage, press: Press) -> None:
        press()
        shown = [type(d).__name__ for d in stage.window.findChildren(QDialog) if d.isVisible()]
        assert shown == [kind]
        for dialog in stage.window.findChildren(QDialog):
            dialog.close()

    return check


def goes_to(key: str) -> Effect:
    def check(stage: Stage, press: Press) -> None:
        stage.show("publication:1" if key != "publication:1" else "unread")
        press()
        stage.wait(lambda: stage.window.lister.view.key == key)

    return check


def goes_to_page(key: str) -> Effect:
    def check(stage: Stage, press: Press) -> None:
        stage.show("publication:1")
        press()
        assert stage.window.spreads.key == key
        assert stage.window.panes.on_spread
        assert stage.window.sidebar.tree.shown == key

    return check


def prefers(name: str, before: object, after: object) -> Effect:
    def check(stage: Stage, press: Press) -> None:
        stage.show("publication:1")
        stage.window.kit.prefer(**{name: before})
        press()
        assert getattr(stage.window.kit.choices.values, name) == after

    return check


def opens(title_after: Callable[[list[str]], str], first: int) -> Effect:
    def check(stage: Stage, press: Press) -> None:
        wanted = title_after(stage.titles())
        for _ in range(first):
            stage.open_next()
        press()
        stage.wait(lambda: stage.opened() == wanted)

    return check


def shows_panel(kind: str) -> Effect:
    def check(stage: Stage, press: Press) -> None:
        stage.show("publication:1")
        press()
        stage.wait(lambda: type(stage.window.page.panel).__name__ == kind)

    return check


def sync(stage: Stage, press: Press) -> None:
    press()
    stage.wait(lambda: len(stage.engine.asked) == 1 and not stage.window.syncing.running)


def follow(stage: Stage, press: Press) -> None:
    press()
    assert stage.window.adding.page.field.hasFocus()
    assert not stage.window.panes.isVisible()


def closes(stage: Stage, press: Press) -> None:
    with stage.bot.waitSignal(stage.window.closed):
        press()
    assert not stage.window.isVisible()


def palette(stage: Stage, press: Press) -> None:
    press()
    assert stage.window.keyboard.palette.isVisible()
    press()
    assert not stage.window.keyboard.palette.isVisible()


def search(stage: Stage, press: Press) -> None:
    press()
    assert stage.window.articles.search.hasFocus()


def show_all(stage: Stage, press: Press) -> None:
    prefers("show", Show.UNREAD, Show.ALL)(stage, press)


def sidebar(stage: Stage, press: Press) -> None:
    press()
    assert not stage.window.sidebar.isVisible()
    press()
    assert stage.window.sidebar.isVisible()


def read_on(stage: Stage, press: Press) -> None:
    stage.open_next()
    bar = stage.window.page.view.page().verticalScrollBar()
    stage.wait(lambda: bar.maximum() > 0)
    press()
    stage.wait(lambda: bar.value() > 0)


def read_back(stage: Stage, press: Press) -> None:
    stage.open_next()
    bar = stage.window.page.view.page().verticalScrollBar()
    stage.wait(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    press()
    stage.wait(lambda: bar.value() < bar.maximum())


def back(stage: Stage, press: Press) -> None:
    stage.press("readiness")
    stage.wait(lambda: stage.window.page.panel is not None)
    press()
    assert stage.window.page.panel is None


def next_pane(stage: Stage, press: Press) -> None:
    window = stage.window
    stage.open_next()
    window.sidebar.setFocus()
    seen = []
    for _ in range(3):
        press()
        focus = QApplication.focusWidget()
        seen.append(next(p for p in (window.sidebar, window.articles, window.page)
                         if focus is not None and p.isAncestorOf(focus)))  # fmt: skip
    assert seen == [window.articles, window.page, window.sidebar]


def previous_pane(stage: Stage, press: Press) -> None:
    stage.window.articles.setFocus()
    press()
    assert stage.window.sidebar.tree.hasFocus()


def next_unread(stage: Stage, press: Press) -> None:
    titles = stage.titles()
    press()
    stage.wait(lambda: stage.opened() == titles[0])


def toggle_read(stage: Stage, press: Press) -> None:
    stage.open_next()
    article = stage.window.reader.article
    assert article is not None
    press()
    stage.wait(lambda: stage.is_read(article.row.id))


def toggle_saved(stage: Stage, press: Press) -> None:
    stage.open_next()
    press()
    stage.wait(lambda: stage.library.counts(0).saved == 1)


def browser(stage: Stage, press: Press) -> None:
    stage.open_next()
    article = stage.window.reader.article
    assert article is not None
    press()
    assert stage.outside == [article.row.url]


def left_out(stage: Stage, press: Press) -> None:
    stage.open_next()
    press()
    stage.wait(lambda: stage.engine.orders[-1:] != [])
    assert stage.engine.orders[-1].startswith("left out ")
    for dialog in stage.window.findChildren(QDialog):
        dialog.close()


def health(stage: Stage, press: Press) -> None:
    press()
    stage.wait(lambda: stage.window.managing.page.table.ids() != [])
    assert stage.window.managing.page.isVisible()
    press()
    assert stage.window.managing.open


def publication_settings(stage: Stage, press: Press) -> None:
    stage.show("publication:2")
    press()
    dialog = stage.window.managing.dialog
    assert dialog is not None
    assert dialog.ids == (2,)
    dialog.close()


def sign_in(stage: Stage, press: Press) -> None:
    stage.open_next()
    press()
    stage.wait(lambda: stage.window.signing.dialog is not None)
    dialog = stage.window.signing.dialog
    article = stage.window.reader.article
    assert dialog is not None
    assert article is not None
    assert dialog.windowTitle() == f"Sign in to {article.row.publication}"
    dialog.close()


def sign_ins(stage: Stage, press: Press) -> None:
    press()
    stage.wait(lambda: any(one.isVisible() for one in stage.window.findChildren(SignInsDialog)))
    for dialog in stage.window.findChildren(SignInsDialog):
        dialog.close()


def accounts(stage: Stage, press: Press) -> None:
    press()
    stage.wait(lambda: stage.window.accounts.dialog is not None)
    dialog = stage.window.accounts.dialog
    assert dialog is not None
    assert dialog.leaf is dialog.list
    dialog.close()


def add_account(stage: Stage, press: Press) -> None:
    press()
    dialog = stage.window.accounts.dialog
    assert dialog is not None
    assert dialog.leaf is dialog.choice
    dialog.close()


def copy_link(stage: Stage, press: Press) -> None:
    stage.open_next()
    article = stage.window.reader.article
    assert article is not None
    press()
    assert QGuiApplication.clipboard().text() == article.row.url


def delete(stage: Stage, press: Press) -> None:
    before = stage.library.counts(0).articles
    stage.open_next()
    press()
    stage.wait(lambda: stage.library.counts(0).articles == before - 1)


def delete_read(stage: Stage, press: Press) -> None:
    before = stage.library.counts(0).articles
    stage.show("publication:1")
    stage.open_next()
    stage.press("toggle-read")
    stage.wait(lambda: stage.library.counts(0).unread == before - 1)
    press()
    stage.wait(lambda: stage.library.counts(0).articles == before - 1)


def mark_all(stage: Stage, press: Press) -> None:
    press()
    stage.wait(lambda: stage.library.counts(0).unread == 0)


def undo(stage: Stage, press: Press) -> None:
    before = stage.library.counts(0).unread
    stage.press("mark-all")
    stage.wait(lambda: stage.window.toast.offers_undo)
    press()
    stage.wait(lambda: stage.library.counts(0).unread == before)


def menu(stage: Stage, press: Press) -> None:
    press()
    shown = [one for one in stage.window.findChildren(QMenu) if one.isVisible()]
    assert len(shown) == 1
    shown[0].close()


def on_row(key: str, after: Callable[[Stage], bool]) -> Effect:
    """What is done with a row of the sidebar that has the focus."""

    def check(stage: Stage, press: Press) -> None:
        stage.show(key)
        stage.window.sidebar.tree.setFocus()
        assert not after(stage)
        press()
        stage.wait(lambda: after(stage))

    return check


def order(stage: Stage) -> list[int]:
    return [one.id for one in stage.library.tree()]


def renamed(stage: Stage, press: Press) -> None:
    stage.show("publication:2")
    stage.window.sidebar.tree.setFocus()
    press()
    field = stage.window.sidebar.tree.findChild(QLineEdit)
    assert field is not None
    assert field.hasFocus()
    stage.type(field, "Another")
    stage.key(field, Qt.Key.Key_Return)
    stage.wait(lambda: stage.library.tree()[1].title == "Another")


def moved_to(stage: Stage, press: Press) -> None:
    stage.window.folders.move((1,), "Papers")
    stage.wait(lambda: stage.window.sidebar.has("folder:Papers"))
    stage.show("publication:2")
    press()
    (menu,) = (one for one in stage.window.findChildren(QMenu) if one.isVisible())
    menu.actions()[0].trigger()
    menu.close()
    stage.wait(lambda: stage.library.tree()[1].folder == "Papers")


def sync_selected(stage: Stage, press: Press) -> None:
    stage.show("publication:2")
    press()
    stage.wait(lambda: [one.publications for one in stage.engine.asked] == [(2,)])
    stage.wait(lambda: not stage.window.syncing.running)


def with_account(stage: Stage) -> None:
    remote.link(stage.library, remote.add(stage.library))
    stage.window._reread()
    stage.wait(lambda: bool(stage.window.standing.state.held))


def waiting_changes(stage: Stage, press: Press) -> None:
    with_account(stage)
    press()
    stage.wait(lambda: stage.window.remote.outbox.dialog is not None)
    dialog = stage.window.remote.outbox.dialog
    assert dialog is not None
    dialog.close()


def move_account(stage: Stage, press: Press) -> None:
    with_account(stage)
    stage.show("publication:2")
    press()
    stage.wait(lambda: stage.window.remote.moving.dialog is not None)
    dialog = stage.window.remote.moving.dialog
    assert dialog is not None
    assert dialog.chosen == (4, 5)
    dialog.close()


def related(stage: Stage, press: Press) -> None:
    read_of_story(stage)
    press()
    strip = stage.window.related.strip
    assert strip is not None
    assert strip.story.hasFocus()


def open_story(stage: Stage, press: Press) -> None:
    read_of_story(stage)
    press()
    stage.wait(lambda: stage.window.spreads.key == f"story:{STORY}")


def read_of_story(stage: Stage) -> None:
    """An article that others of its story stand under."""
    told = tell(stage.library)
    stage.show("unread")
    stage.window.navigator.open(told.first)
    stage.wait(lambda: stage.window.related.strip is not None)


EFFECTS: dict[str, Effect] = {
    "import": opens_dialog("ImportDialog"),
    "follow": follow,
    "sync": sync,
    "rename": renamed,
    "move-up": on_row("publication:2", lambda stage: order(stage)[:2] == [2, 1]),
    "move-down": on_row("publication:2", lambda stage: order(stage)[:3] == [1, 3, 2]),
    "move-to": moved_to,
    "sort": on_row("publication:2", lambda stage: order(stage)[:3] == [2, 1, 3]),
    "sync-selected": sync_selected,
    "pause-selected": on_row("publication:2", lambda stage: stage.library.tree()[1].paused),
    "favourite": on_row("publication:2", lambda stage: stage.library.tree()[1].favourite),
    "notify": on_row("publication:2", lambda stage: stage.library.tree()[1].notify),
    "unfollow": on_row("publication:2", lambda stage: 2 not in order(stage)),
    "unfollow-section": on_row(
        "section:2", lambda stage: [s.id for s in stage.library.tree()[0].sections] == [1, 3]
    ),
    "outbox": waiting_changes,
    "move-account": move_account,
    "unfollow-delete": on_row(
        "publication:2", lambda stage: 2 not in order(stage) and stage.library.counts(0).unread < 80
    ),
    "troubles": shows_panel("TroublesPanel"),
    "readiness": shows_panel("ReadinessPanel"),
    "why": shows_panel("WaitsPanel"),
    "health": health,
    "publication-settings": publication_settings,
    "settings": opens_dialog("SettingsWindow"),
    "close": closes,
    "quit": closes,
    "palette": palette,
    "search": search,
    "unread-only": prefers("show", Show.ALL, Show.UNREAD),
    "show-all": show_all,
    "show-saved": prefers("show", Show.ALL, Show.SAVED),
    "show-ready": prefers("show", Show.ALL, Show.READY),
    "newest-first": prefers("order", Order.OLDEST, Order.NEWEST),
    "oldest-first": prefers("order", Order.NEWEST, Order.OLDEST),
    "comfortable": prefers("density", Density.COMPACT, Density.COMFORTABLE),
    "compact": prefers("density", Density.COMFORTABLE, Density.COMPACT),
    "go-front": goes_to_page("front"),
    "go-picks": goes_to_page("picks"),
    "go-editions": goes_to_page("editions"),
    "go-unread": goes_to("unread"),
    "go-today": goes_to("today"),
    "go-saved": goes_to("saved"),
    "go-all": goes_to("all"),
    "sidebar": sidebar,
    "layout-columns": prefers("layout", Layout.STACKED, Layout.COLUMNS),
    "layout-stacked": prefers("layout", Layout.COLUMNS, Layout.STACKED),
    "layout-alone": prefers("layout", Layout.COLUMNS, Layout.ALONE),
    "larger": prefers("text_size", 19, 20),
    "smaller": prefers("text_size", 19, 18),
    "usual": prefers("text_size", 28, 19),
    "read-on": read_on,
    "read-back": read_back,
    "back": back,
    "next-place": goes_to("section:1"),
    "previous-place": goes_to("all"),
    "next-pane": next_pane,
    "previous-pane": previous_pane,
    "next": opens(lambda titles: titles[1], 1),
    "previous": opens(lambda titles: titles[0], 2),
    "next-unread": next_unread,
    "related": related,
    "open-story": open_story,
    "toggle-read": toggle_read,
    "toggle-saved": toggle_saved,
    "browser": browser,
    "left-out": left_out,
    "sign-in": sign_in,
    "sign-ins": sign_ins,
    "pick-lists": opens_dialog("PickLists"),
    "publish-picks": opens_dialog("PublishDialog"),
    "accounts": accounts,
    "add-account": add_account,
    "copy-link": copy_link,
    "delete": delete,
    "delete-read": delete_read,
    "mark-all": mark_all,
    "undo": undo,
    "menu": menu,
    "shortcuts": opens_dialog("ShortcutsDialog"),
}
