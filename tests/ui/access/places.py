"""Every view, dialog and card that the window has: how each is brought up."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from reader_app.domain import (
    AccountKind,
    ArticleQuery,
    BlockRule,
    LibraryDamaged,
    NoKeyring,
    OtherHost,
    dialect_of,
)
from reader_app.services import explain
from reader_app.ui.accounts.form import FormLeaf
from reader_app.ui.accounts.row import Deed
from reader_app.ui.accounts.verdict import Part, Verdict, judge
from reader_app.ui.dialogs import TroubleDialog
from reader_app.ui.signing import Outcome, SignInDialog, ask_session, of_error
from tests.ui import remote, world
from tests.ui.conftest import Stage

__all__ = ["PLACES", "WALKED", "Place", "focused", "foremost", "tops"]

Place = Callable[[Stage], None]


def tops() -> list[QWidget]:
    """Windows, dialogs and menus that are on screen."""
    shown = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    return [one for one in shown if type(one).__name__ != "QTipLabel"]


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def foremost(stage: Stage) -> QWidget:
    """The dialog, else the window."""
    found = next((one for one in tops() if one is not stage.window), stage.window)
    found.activateWindow()
    QApplication.processEvents()
    return found


def plain(stage: Stage) -> None:
    pass


def sidebar(stage: Stage) -> None:
    world.break_section(stage.library, 1)
    stage.window._reread()
    stage.wait(lambda: not stage.window.sidebar.attention.isHidden())
    if not stage.window.sidebar.isVisible():
        stage.press("sidebar")


def article(stage: Stage) -> None:
    stage.open_next()


def front(stage: Stage) -> None:
    stage.window.choose("front")
    stage.wait(lambda: stage.session.jobs.idle)
    stage.press("next")


def action(name: str) -> Place:
    def act(stage: Stage) -> None:
        stage.open_next()
        stage.press(name)
        stage.wait(lambda: stage.session.jobs.idle)
        QApplication.processEvents()

    return act


def troubles(stage: Stage) -> None:
    world.break_section(stage.library, 1)
    stage.window._reread()
    stage.wait(lambda: not stage.window.sidebar.attention.isHidden())
    stage.press("troubles")
    stage.wait(lambda: stage.session.jobs.idle)


def words(text: str) -> Place:
    def act(stage: Stage) -> None:
        field = stage.window.articles.search
        field.setFocus()
        stage.type(field, text)
        pane = stage.window.articles
        stage.wait(lambda: pane.wrong or stage.window.lister.view.words == text)
        stage.wait(lambda: stage.session.jobs.idle)

    return act


def completions(stage: Stage) -> None:
    field = stage.window.articles.search
    field.setFocus()
    stage.wait(lambda: bool(field.names.publications))
    stage.type(field, "publication:")
    stage.wait(field._offered.isVisible)


def found(stage: Stage) -> None:
    stage.press("palette")
    stage.type(stage.window.keyboard.palette.field, "tri")
    stage.wait(lambda: stage.session.jobs.idle)


def finding(stage: Stage) -> None:
    stage.open_next()
    stage.press("find")
    focus = QApplication.focusWidget()
    assert focus is not None
    stage.type(focus, "the")


def enlarged(stage: Stage) -> None:
    stage.open_next()
    opened = stage.window.reader.article
    assert opened is not None
    picture = next(one for one in opened.pictures if one.sha256)
    stage.window.page.view.picture_activated.emit(picture.sha256)
    stage.wait(lambda: stage.session.jobs.idle)


def said(stage: Stage) -> None:
    stage.press("mark-all")
    stage.wait(lambda: stage.window.toast.offers_undo)


def stays(stage: Stage) -> None:
    stage.window.toast.say("A sync ended before its time.", "Try again", lambda: None, stay=True)


def trouble(stage: Stage) -> None:
    dialog = TroubleDialog(stage.window.kit.theme, LibraryDamaged("the file is damaged"))
    dialog.setParent(stage.window, Qt.WindowType.Dialog)
    dialog.show()


def signing(stage: Stage) -> SignInDialog:
    stage.window.signing.show(1)
    stage.wait(lambda: stage.window.signing.dialog is not None)
    dialog = stage.window.signing.dialog
    assert dialog is not None
    return dialog


def sign_in(stage: Stage) -> None:
    """All that can be filled in."""
    signing(stage).entry.open_more()


def not_signed_in(stage: Stage) -> None:
    signing(stage).say(of_error(OtherHost(subject="login.example", page=""), window=False))


def keeping(stage: Stage) -> None:
    ask_session(stage.window.kit, stage.window, NoKeyring(), lambda: None)


def table(stage: Stage) -> None:
    stage.open_next()
    cells = "".join(f"<td>Harbour {number}</td>" for number in range(12))
    stage.window.page.view.open_full(f"<table><tr>{cells}</tr></table>", "Table")


def row_menu(stage: Stage) -> None:
    stage.open_next()
    stage.key(stage.window.articles.table, Qt.Key.Key_Menu)


def more(stage: Stage) -> None:
    stage.open_next()
    stage.window.page.bar.open_menu()


def syncing(stage: Stage) -> None:
    stage.engine.hold = True
    stage.press("sync")
    stage.wait(lambda: stage.window.sidebar.sync_bar.currentIndex() == 1)


def health(stage: Stage) -> None:
    world.break_section(stage.library, 1)
    stage.window._reread()
    stage.wait(lambda: stage.window._tree == stage.desk.browsing.tree())
    stage.wait(lambda: stage.session.jobs.idle)
    stage.press("health")
    page = stage.window.managing.page
    stage.wait(lambda: stage.session.jobs.idle and page.chosen != ())
    stage.wait(lambda: page.detail.buttons != {} and not page.loader.left)
    stage.wait(lambda: stage.session.jobs.idle)


def moved(stage: Stage) -> None:
    section = stage.library.tree()[0].sections[0]
    stage.library.offers.looked(section.id, "http://new.example/feed", world.NOW).result()
    health(stage)


def properties(stage: Stage) -> None:
    rule = BlockRule("div.letter", False, "Our letter each Friday.")
    stage.desk.rules.decide_all(1, {rule.block: rule}).result()
    stage.window.managing.properties([1])
    stage.wait(lambda: stage.session.jobs.idle)


def several(stage: Stage) -> None:
    stage.desk.publications.change([1], keep=7, pages=False).result()
    stage.window.managing.properties([1, 2])
    stage.wait(lambda: stage.session.jobs.idle)


def account(stage: Stage, code: str = "") -> int:
    """One that has everything, with some changes that it has not got."""
    id = remote.add(stage.library)
    remote.link(stage.library, id)
    stage.desk.reading.mark_read(stage.library.ids(ArticleQuery())[:9], True).result()
    ops = [one.op for one in stage.library.outbox.waiting(id)]
    stage.library.outbox.failed(ops[:3], "timeout", world.NOW + 600).result()
    stage.library.outbox.send(ops[3:5], world.NOW).result()
    remote.trouble(stage.library, id, code)
    stage.window._reread()
    stage.wait(lambda: bool(stage.window.standing.state.held))
    stage.wait(lambda: stage.window.standing.state.accounts[0].trouble == code)
    stage.wait(lambda: stage.session.jobs.idle)
    return id


def outbox(stage: Stage) -> None:
    account(stage)
    stage.press("outbox")
    stage.wait(lambda: stage.window.remote.outbox.dialog is not None)
    stage.wait(lambda: stage.session.jobs.idle)
    dialog = stage.window.remote.outbox.dialog
    assert dialog is not None
    dialog.list.selectAll()
    dialog.told.setText("9 changes are not sent.")
    dialog.undo.show()


def nothing_waits(stage: Stage) -> None:
    remote.arrive(stage.library, account(stage))
    stage.press("outbox")
    stage.wait(lambda: stage.window.remote.outbox.dialog is not None)
    stage.wait(lambda: stage.session.jobs.idle)


def moving(stage: Stage) -> None:
    account(stage)
    stage.window.remote.moving.show([2])
    stage.wait(lambda: stage.window.remote.moving.dialog is not None)
    stage.wait(lambda: stage.session.jobs.idle)


def on_its_way(stage: Stage) -> None:
    moving(stage)
    dialog = stage.window.remote.moving.dialog
    assert dialog is not None
    dialog.follow("It is done here. 3 changes are still on their way; you can close this.", 1, 4)


def notice(stage: Stage) -> None:
    account(stage, "sign-in-refused")
    stage.wait(stage.window.toast.isVisible)


def target(stage: Stage) -> None:
    account(stage)
    stage.press("follow")
    stage.wait(lambda: stage.session.jobs.idle)


def accounts(stage: Stage) -> None:
    """One that is well and one that wants its password."""
    account(stage)
    remote.trouble(stage.library, remote.add(stage.library, "At work"), "sign-in-refused")
    stage.press("accounts")
    stage.wait(lambda: stage.window.accounts.dialog is not None)
    stage.wait(lambda: stage.session.jobs.idle)
    assert stage.window.accounts.dialog is not None
    stage.window.accounts.dialog.list.say("FreshRSS 1.25: 42 sections in 6 folders.")


def services(stage: Stage) -> None:
    stage.press("add-account")
    stage.wait(lambda: stage.session.jobs.idle)


def form(stage: Stage) -> FormLeaf:
    services(stage)
    dialog = stage.window.accounts.dialog
    assert dialog is not None
    dialog.fill(dialect_of(AccountKind.GREADER, "freshrss"))
    leaf = dialog.leaf
    assert isinstance(leaf, FormLeaf)
    return leaf


def account_refused(stage: Stage) -> None:
    leaf = form(stage)
    words = "rss.example.org does not accept this name and password. Enter the API password."
    leaf.say(Verdict(Part.PASSWORD, Outcome(words)))
    leaf.say(Verdict(Part.SERVER, Outcome("There is no server of this name.", "Look again.")))


def account_kept(stage: Stage) -> None:
    form(stage).say(judge(NoKeyring(), explain(NoKeyring())))


def account_password(stage: Stage) -> None:
    stage.window.accounts.open_password(account(stage))
    stage.wait(lambda: stage.session.jobs.idle)


def account_removal(stage: Stage) -> None:
    id = account(stage)
    accounts(stage)
    assert stage.window.accounts.dialog is not None
    stage.window.accounts.dialog.list.wanted.emit(Deed.REMOVE, id)


PLACES: dict[str, Place] = {
    "the front page": front,
    "list": plain,
    "sidebar": sidebar,
    "article": article,
    "follow": action("follow"),
    "settings": action("settings"),
    "shortcuts": action("shortcuts"),
    "health": health,
    "what has moved": moved,
    "settings of a publication": properties,
    "settings of several publications": several,
    "palette": action("palette"),
    "palette with finds": found,
    "what needs attention": troubles,
    "what is ready": action("readiness"),
    "why it waits": action("why"),
    "text and colours": action("type"),
    "read aloud": action("read-aloud"),
    "menu": action("menu"),
    "filters": lambda stage: stage.window.articles.arrange.click(),
    "search": words("harbour"),
    "wrong search": words("ferry after:yesterdy"),
    "nothing found": words("zeppelin"),
    "completions": completions,
    "search help": action("search-help"),
    "find": finding,
    "lightbox": enlarged,
    "toast with undo": said,
    "toast that stays": stays,
    "trouble": trouble,
    "sign in": sign_in,
    "sign in on another host": not_signed_in,
    "sign-ins": action("sign-ins"),
    "keep for the session": keeping,
    "wide table": table,
    "menu of a row": row_menu,
    "menu of the article": more,
    "a sync": syncing,
    "waiting changes": outbox,
    "nothing waits": nothing_waits,
    "moving to another account": moving,
    "moving, on its way": on_its_way,
    "notice of an account": notice,
    "where new publications go": target,
    "accounts": accounts,
    "no accounts": action("accounts"),
    "services of accounts": services,
    "a new account": lambda stage: form(stage).work("Signing in…"),
    "an account refused": account_refused,
    "an account without a keyring": account_kept,
    "password of an account": account_password,
    "removing an account": account_removal,
}

WALKED = (
    "accounts",
    "an account refused",
    "article",
    "find",
    "follow",
    "health",
    "lightbox",
    "moving to another account",
    "notice of an account",
    "password of an account",
    "removing an account",
    "search",
    "search help",
    "services of accounts",
    "settings",
    "settings of a publication",
    "shortcuts",
    "sign in",
    "sign in on another host",
    "text and colours",
    "toast that stays",
    "waiting changes",
    "what has moved",
    "what is ready",
    "what needs attention",
    "why it waits",
)
"""Places with controls of their own."""
