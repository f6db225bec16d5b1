"""Signing in to a publication: the dialog, its answers, and what speaks of a sign-in elsewhere."""

import asyncio
from dataclasses import replace
from pathlib import Path
from typing import Any, ClassVar

import pytest
from PySide6.QtCore import QMimeData, QObject, QPointF, Qt, QUrl, Signal
from PySide6.QtGui import QAccessible, QDropEvent
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton

from reader_app.domain import (
    Discovery,
    Failure,
    Fault,
    FormChanged,
    FoundSection,
    KeyringLocked,
    Login,
    LoginMethod,
    NewSection,
    NoKeyring,
    NoNetwork,
    NotCookies,
    OtherHost,
    PublisherTrouble,
    ScriptsNeeded,
    SignIn,
    SignInState,
    Subject,
    SyncOptions,
    marks_in,
)
from reader_app.library import FeedResult
from reader_app.ui.living import living
from reader_app.ui.signing import AddressDialog, SignInDialog, Way, of_error
from reader_app.ui.signing.outcome import Remedy
from reader_app.ui.signing.overview import SignInsDialog
from reader_app.ui.signing.session import SessionDialog
from reader_app.ui.signing.talk import trees
from tests.services.listing import Ring
from tests.ui import world
from tests.ui.conftest import ScriptedEngine, Stage

__all__: list[str] = []

PRIVATE = "http://tribune.example/feed.xml?token=aB3dE5gH7jK9mN1pQ3sT"
SECRET = "correct horse Battery"
TRIBUNE = 1


def opened(stage: Stage, publication: int = TRIBUNE) -> SignInDialog:
    """The dialog of a publication, without what was said before."""
    stage.window.signing.show(publication)
    stage.wait(lambda: stage.window.signing.dialog is not None)
    found = stage.window.signing.dialog
    assert found is not None
    return found


def filled(stage: Stage, user: str = "reader@example.org") -> SignInDialog:
    found = opened(stage)
    stage.type(found.entry.user, user)
    stage.type(found.entry.password.field, SECRET)
    return found


def go(stage: Stage, dialog: SignInDialog, logins: int = 1) -> Login:
    """Press the main button, and wait for what the engine was given."""
    dialog.go.click()
    return given(stage, dialog, logins)


def given(stage: Stage, dialog: SignInDialog, logins: int) -> Login:
    stage.wait(lambda: len(stage.engine.logins) == logins)
    stage.wait(lambda: dialog.cancel.text() != "Stop")
    return stage.engine.logins[-1][1]


def known(stage: Stage, state: SignInState, publication: int = TRIBUNE, **facts: Any) -> SignIn:
    """Writes down how a sign-in stands."""
    method, user = LoginMethod.FORM, "reader@example.org"
    sign_in = SignIn(publication, method, state, user, "", "", (), world.NOW, world.NOW, 0, 0)
    sign_in = replace(sign_in, **facts)
    stage.library.sign_ins.put(sign_in).result()
    return sign_in


def keyring(stage: Stage, *, gone: bool = False) -> Ring:
    """A keyring in place of the system's."""
    ring = Ring()
    ring.gone = gone
    stage.desk.credentials._make = ring.open
    return ring


def gone(dialog: QDialog) -> bool:
    shown = living(dialog)
    return shown is None or not shown.isVisible()


def spoken(field: QLineEdit) -> str:
    """What a screen reader can read of a field."""
    found = QAccessible.queryAccessibleInterface(field)
    return found.text(QAccessible.Text.Value)


# -- name and password


def test_what_was_typed_goes_to_the_engine_and_the_publication_is_synced(stage: Stage) -> None:
    dialog = filled(stage, " reader@example.org ")
    login = go(stage, dialog)
    assert login == Login(LoginMethod.FORM, "reader@example.org", SECRET)
    assert stage.engine.logins[0][0] == TRIBUNE
    stage.wait(lambda: bool(stage.engine.asked))
    assert stage.engine.asked[0].publications == (TRIBUNE,)
    assert dialog.note.what.text() == "Signed in, checked just now."
    assert dialog.windowTitle() == "Your sign-in to The Border Tribune"
    dialog.go.click()
    assert not dialog.isVisible()


def test_a_wrong_password_loses_nothing_and_says_how_many_tries_are_left(stage: Stage) -> None:
    stage.engine.state = SignInState.REFUSED
    signed = stage.engine.signed
    stage.engine.signed = lambda key, login: replace(signed(key, login), attempts=1)  # type: ignore[assignment,method-assign]
    dialog = filled(stage)
    go(stage, dialog)
    assert dialog.note.what.text() == "The publisher did not accept this name and password."
    assert "You have 2 more tries before Broadsheet waits" in dialog.note.more.text()
    assert (dialog.entry.user.text(), dialog.entry.password.text()) == (
        "reader@example.org",
        SECRET,
    )
    assert dialog.entry.password.field.hasFocus()
    assert not stage.engine.asked
    stage.engine.state = SignInState.SIGNED_IN
    assert go(stage, dialog, 2).password == SECRET
    assert dialog.go.text() == "Done"


def test_a_name_that_is_not_known_is_told_apart_from_a_wrong_password(stage: Stage) -> None:
    stage.engine.state = SignInState.REFUSED
    signed = stage.engine.signed
    stage.engine.signed = lambda key, login: replace(signed(key, login), detail="the name")  # type: ignore[assignment,method-assign]
    dialog = filled(stage)
    go(stage, dialog)
    assert dialog.note.what.text() == "The publisher does not know this name."


def test_fields_that_are_empty_are_named_and_nothing_is_sent(stage: Stage) -> None:
    dialog = opened(stage)
    dialog.go.click()
    assert dialog.note.what.text() == "Enter your name or e-mail address."
    assert dialog.entry.user.hasFocus()
    stage.type(dialog.entry.user, "reader")
    dialog.go.click()
    assert dialog.entry.password.field.hasFocus()
    stage.type(dialog.entry.password.field, SECRET)
    dialog.entry.open_more()
    stage.type(dialog.entry.probe, "no address")
    dialog.go.click()
    assert dialog.entry.probe.hasFocus()
    assert "no address" in dialog.note.what.text()
    assert stage.engine.logins == []


def test_all_that_few_need_goes_along(stage: Stage) -> None:
    dialog = filled(stage)
    assert not dialog.entry.page.isVisible()
    dialog.entry.more.click()
    stage.type(dialog.entry.page, "tribune.example/enter")
    stage.type(dialog.entry.probe, "tribune.example/paid")
    dialog.entry.for_session.click()
    assert "forgotten when Broadsheet ends" in dialog.entry.promise.text()
    login = go(stage, dialog)
    assert login.page == "https://tribune.example/enter"
    assert login.probe == "https://tribune.example/paid"
    assert login.for_session


def test_a_token_goes_alone(stage: Stage) -> None:
    dialog = filled(stage)
    dialog.entry.choose(Way.TOKEN)
    stage.type(dialog.entry.token.field, "t0ken")
    assert not dialog.entry.user.isVisible()
    assert go(stage, dialog) == Login(LoginMethod.TOKEN, token="t0ken")


def test_the_keyboard_alone_signs_in(stage: Stage) -> None:
    opened(stage)
    dialog = stage.window.signing.dialog
    assert dialog is not None
    assert dialog.entry.user.hasFocus()
    stage.type(dialog.entry.user, "reader")
    stage.key(dialog.entry.user, Qt.Key.Key_Tab)
    assert dialog.entry.password.field.hasFocus()
    stage.type(dialog.entry.password.field, SECRET)
    stage.key(dialog.entry.password.field, Qt.Key.Key_Return)
    assert given(stage, dialog, 1).user == "reader"


# -- secrets on the screen


def test_a_password_is_dots_until_its_eye_is_pressed(stage: Stage) -> None:
    dialog = filled(stage)
    password = dialog.entry.password
    assert password.field.echoMode() is QLineEdit.EchoMode.Password
    assert SECRET not in spoken(password.field)
    assert SECRET not in password.field.displayText()
    assert password.eye.accessibleName() == "Show: Password"
    password.eye.click()
    assert password.field.displayText() == SECRET
    assert password.eye.accessibleName() == "Hide: Password"
    dialog.entry.choose(Way.TOKEN)
    dialog.entry.choose(Way.NAME)
    assert password.hidden
    password.eye.click()
    go(stage, dialog)
    assert password.hidden
    assert password.text() == ""  # it is of no more use here


@pytest.mark.parametrize("words", [SECRET, "reader@example.org"])
def test_nothing_that_was_typed_is_written_by_the_window(stage: Stage, words: str) -> None:
    stage.engine.error = NoNetwork()
    dialog = filled(stage)
    go(stage, dialog)
    dialog.close()
    stage.close()
    texts = [file.read_bytes() for file in stage.desk.folder.rglob("*") if file.is_file()]
    assert texts
    assert not any(words.encode() in text for text in texts)


# -- what stands in the way


def test_without_a_keyring_the_reader_is_asked_and_nothing_is_typed_again(stage: Stage) -> None:
    for error in (NoKeyring("none"), KeyringLocked("closed")):
        stage.engine.logins.clear()
        stage.engine.error = error
        dialog = filled(stage)
        go(stage, dialog)
        assert dialog.note.button.text() == "Keep for this session only"
        assert "No password was written anywhere." in dialog.note.more.text()
        stage.engine.error = None
        dialog.note.button.click()
        login = given(stage, dialog, 2)
        assert (login.for_session, login.password) == (True, SECRET)
        assert dialog.entry.for_session.isChecked()
        dialog.close()


def test_another_host_is_named_and_gets_nothing_until_it_is_trusted(stage: Stage) -> None:
    page = "https://login.papers.example/enter"
    stage.engine.error = OtherHost(subject="login.papers.example", page=page)
    dialog = filled(stage)
    assert go(stage, dialog).trusted == ()
    assert "login.papers.example" in dialog.note.what.text()
    assert dialog.note.button.text() == "Trust login.papers.example and sign in"
    stage.engine.error = None
    dialog.note.button.click()
    login = given(stage, dialog, 2)
    assert (login.trusted, login.page) == (("login.papers.example",), page)


def test_after_three_refusals_it_is_tried_only_where_the_reader_insists(stage: Stage) -> None:
    stage.engine.state = SignInState.LOCKED
    dialog = filled(stage)
    assert not go(stage, dialog).anyway
    assert "no further attempt before" in dialog.note.what.text()
    assert "look in your browser first" in dialog.note.more.text()
    stage.engine.state = SignInState.SIGNED_IN
    dialog.note.button.click()
    assert given(stage, dialog, 2).anyway
    assert dialog.go.text() == "Done"


def test_a_form_that_is_not_found_is_asked_for_by_its_address(stage: Stage) -> None:
    stage.engine.error = FormChanged(subject="tribune.example")
    known(stage, SignInState.CHANGED)
    dialog = opened(stage)
    stage.type(dialog.entry.password.field, SECRET)
    go(stage, dialog)
    assert dialog.entry.page.hasFocus()
    assert "address of the page on which you sign in" in dialog.note.more.text()


def test_a_form_of_scripts_leads_to_cookies_where_there_is_no_window(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader_app.ui.signing.talk.browser_available", lambda: False)
    monkeypatch.setattr("reader_app.ui.signing.signing.browser_available", lambda: False)
    stage.engine.error = ScriptsNeeded(subject="tribune.example")
    dialog = filled(stage)
    go(stage, dialog)
    assert "pip install PySide6-Addons==6.11.3" in dialog.note.more.text()
    dialog.note.button.click()
    assert dialog.entry.chosen is Way.COOKIES
    dialog.entry.choose(Way.WINDOW)
    assert not dialog.go.isEnabled()


def test_where_there_is_a_window_a_form_of_scripts_leads_to_it() -> None:
    outcome = of_error(ScriptsNeeded(subject="tribune.example"), window=True)
    assert (outcome.remedy, outcome.button) == (Remedy.WINDOW, "Open the sign-in window")


class Shown(QObject):
    """Stands in for the sign-in window: a browser is no part of these tests."""

    brought = Signal(str)
    finished = Signal(int)
    seen: "ClassVar[list[Shown]]" = []  # noqa: RUF012 - it is one

    def __init__(self, kit: object, title: str, start: str, hosts: Any, parent: QObject) -> None:
        super().__init__(parent)
        self.asked = (title, start, hosts)

    def open(self) -> None:
        self.seen[:] = [self]


def test_what_the_sign_in_window_brings_is_signed_in_with(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader_app.ui.signing.talk.SignInWindow", Shown)
    monkeypatch.setattr("reader_app.ui.signing.signing.browser_available", lambda: True)
    dialog = opened(stage)
    dialog.entry.choose(Way.WINDOW)
    assert dialog.go.text() == "Open the window"
    dialog.go.click()
    title, start, hosts = Shown.seen[0].asked
    assert (title, start) == ("The Border Tribune", "http://tribune.example/")
    assert set(hosts) == {"tribune.example", ".tribune.example"}
    stage.engine.state = SignInState.REFUSED
    Shown.seen[0].brought.emit("# Netscape HTTP Cookie File")
    login = given(stage, dialog, 1)
    assert login == Login(LoginMethod.COOKIES, cookies="# Netscape HTTP Cookie File")
    assert "did not accept these cookies" in dialog.note.what.text()
    assert dialog.entry.chosen is Way.WINDOW


def test_hosts_of_many_publications_and_numbers_are_given_as_they_are() -> None:
    assert trees(["http://127.0.0.1:8080/", "https://github.com/one/two"]) == (
        "127.0.0.1:8080",
        "github.com",
    )
    assert trees(["https://www.paper.example/"]) == ("www.paper.example", ".paper.example")


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (NoNetwork(), "Connect to the network, then try again."),
        (NotCookies(), "Sign in there in your browser"),
    ],
    ids=["no network", "no cookies"],
)
def test_other_trouble_is_told_with_what_to_do(error: Exception, told: str) -> None:
    assert told in of_error(error, window=False).more


def test_who_stops_gets_their_form_back_and_the_engine_ends(stage: Stage) -> None:
    ended = []

    async def sign_in(publication: int, login: Login) -> SignIn:
        stage.engine.logins.append((publication, login))
        try:
            await asyncio.Event().wait()
        finally:
            ended.append(login.user)
        raise AssertionError

    stage.engine.sign_in = sign_in  # type: ignore[assignment,method-assign]
    dialog = filled(stage)
    dialog.go.click()
    assert dialog.cancel.text() == "Stop"
    assert not dialog.entry.isEnabled()
    stage.wait(lambda: bool(stage.engine.logins) and dialog.working.isVisible())
    assert dialog.working.text() == "Signing in to The Border Tribune…"
    stage.key(dialog, Qt.Key.Key_Escape)
    stage.wait(lambda: ended == ["reader@example.org"])
    assert dialog.isVisible()
    assert dialog.entry.password.text() == SECRET
    assert dialog.entry.isEnabled()


def test_a_check_that_is_stopped_leaves_the_sign_in_in_sight(stage: Stage) -> None:
    known(stage, SignInState.SIGNED_IN)
    begun = []

    async def check(publication: int) -> SignIn:
        begun.append(publication)
        await asyncio.Event().wait()
        raise AssertionError

    stage.engine.check_sign_in = check  # type: ignore[assignment,method-assign]
    dialog = opened(stage)
    dialog.check.click()
    stage.wait(lambda: begun == [TRIBUNE])
    dialog.cancel.click()
    assert dialog.go.text() == "Done"
    assert not dialog.entry.isVisible()


# -- a server that asks itself


class Server(ScriptedEngine):
    """Has no form."""

    async def sign_in(self, publication_id: int, login: Login) -> SignIn:
        self.logins.append((publication_id, login))
        if login.method is LoginMethod.FORM:
            raise FormChanged("no form found")
        return self.signed(publication_id, login)


@pytest.mark.parametrize("state", [SignInState.SIGNED_IN, SignInState.REFUSED])
def test_where_there_is_no_form_the_server_is_asked_itself(
    stage: Stage, state: SignInState
) -> None:
    server = Server(state=state)
    stage.engine.sign_in = server.sign_in  # type: ignore[method-assign]
    stage.engine.logins = server.logins
    dialog = filled(stage)
    assert go(stage, dialog, 2).method is LoginMethod.PASSWORD
    assert dialog.known is not None
    assert dialog.known.state is state


def test_a_server_that_asks_nothing_proves_nothing(stage: Stage) -> None:
    server = Server(state=SignInState.UNPROVEN)
    stage.engine.sign_in = server.sign_in  # type: ignore[method-assign]
    stage.engine.logins = server.logins
    dialog = filled(stage)
    go(stage, dialog, 2)
    assert f"sign out {TRIBUNE}" in stage.engine.orders
    assert dialog.entry.page.hasFocus()
    assert not stage.engine.asked


# -- cookies


def test_a_dropped_file_of_cookies_is_read_and_only_its_name_is_shown(
    stage: Stage, tmp_path: Path
) -> None:
    file = tmp_path / "cookies.txt"
    text = "tribune.example\tFALSE\t/\tTRUE\t0\tsession\tplanted-cookie\n"
    file.write_text(text)
    dialog = opened(stage)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    drop = QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, left, none)
    dialog.dropEvent(drop)
    assert dialog.entry.chosen is Way.COOKIES
    stage.wait(lambda: bool(dialog.entry.cookies.text))
    shown = [label.text() for label in dialog.findChildren(QLabel)]
    assert "cookies.txt is read when you sign in." in shown
    assert not any("planted-cookie" in one for one in shown)
    assert go(stage, dialog) == Login(LoginMethod.COOKIES, cookies=text)


def test_a_file_that_cannot_be_read_is_told(stage: Stage, tmp_path: Path) -> None:
    dialog = opened(stage)
    dialog.entry.choose(Way.COOKIES)
    dialog.go.click()
    assert dialog.note.what.text() == "Choose the file of cookies."
    dialog.entry.cookies.take(str(tmp_path / "nothing.txt"))
    stage.wait(lambda: "nothing.txt" in dialog.entry.cookies.words.text())
    assert dialog.entry.cookies.text == ""


# -- private addresses


def test_a_private_address_becomes_a_section_of_the_publication(stage: Stage) -> None:
    keyring(stage)
    new = NewSection(PRIVATE, "For subscribers", "http://tribune.example/", "Something else")
    stage.engine.found = Discovery("Something else", "", (FoundSection(new),))
    dialog = opened(stage)
    dialog.entry.choose(Way.ADDRESS)
    stage.type(dialog.entry.address, PRIVATE)
    dialog.go.click()
    stage.wait(lambda: gone(dialog))
    publication = next(p for p in stage.library.tree() if p.id == TRIBUNE)
    section = publication.sections[-1]
    assert (section.title, section.private) == ("For subscribers", True)
    assert stage.desk.addresses.real(section.url) == PRIVATE
    stage.wait(lambda: bool(stage.engine.asked))


def test_a_private_address_is_kept_for_the_session_where_the_reader_says_so(stage: Stage) -> None:
    keyring(stage, gone=True)
    new = NewSection(PRIVATE, "For subscribers")
    stage.engine.found = Discovery("", "", (FoundSection(new),))
    dialog = opened(stage)
    dialog.entry.choose(Way.ADDRESS)
    stage.type(dialog.entry.address, PRIVATE)
    dialog.go.click()
    stage.wait(lambda: dialog.note.button.text() == "Keep for this session only")
    assert len(stage.library.tree()[0].sections) == 3
    dialog.note.button.click()
    stage.wait(lambda: gone(dialog))
    section = stage.library.tree()[0].sections[-1]
    assert stage.desk.addresses.real(section.url) == PRIVATE


def lost(stage: Stage, kind: str = "address-needed") -> str:
    """A section whose secret is gone from the keyring; gives its address in the library."""
    ring = keyring(stage)
    owner = next(new.owner for new in stage.desk.subscriptions.lists.here())
    new = NewSection(PRIVATE, "For subscribers", owner=owner)
    section = stage.desk.subscriptions.follow([new]).result().added[0]
    ring.kept.clear()
    failure = Failure(Subject.SECTION, section.url, kind, id=section.id)
    result = FeedResult(section.id, world.NOW + 900, world.NOW, 1, failure=failure)
    stage.library.sync.store_feeds([result], world.NOW).result()
    stage.wait(lambda: not stage.window.sidebar.attention.isHidden())
    return section.url


def address_dialog(stage: Stage) -> AddressDialog:
    """By the button of the panel that says what needs attention."""
    stage.press("troubles")
    panel = stage.window.page.panel
    assert panel is not None
    words = [one for one in panel.findChildren(QPushButton) if one.text() == "Enter its address…"]
    words[0].click()
    stage.wait(lambda: bool(shown(stage, AddressDialog)))
    found = shown(stage, AddressDialog)[0]
    assert isinstance(found, AddressDialog)
    return found


def shown(stage: Stage, kind: type[Any]) -> list[Any]:
    return [one for one in stage.window.findChildren(kind) if one.isVisible()]


def test_an_address_whose_secret_is_gone_is_entered_anew(stage: Stage) -> None:
    url = lost(stage)
    dialog = address_dialog(stage)
    stage.type(dialog.field, PRIVATE)
    stage.key(dialog.field, Qt.Key.Key_Return)
    stage.wait(lambda: gone(dialog))
    assert stage.desk.addresses.real(url) == PRIVATE
    stage.wait(lambda: bool(stage.engine.asked))
    assert stage.engine.asked[-1].publications == (TRIBUNE,)


def test_another_private_address_takes_the_place_of_the_one_that_was(stage: Stage) -> None:
    before = lost(stage)
    dialog = address_dialog(stage)
    other = "http://tribune.example/other.xml?token=zY3xW5vU7tS9rQ1pO3nM"
    stage.type(dialog.field, other)
    dialog.keep.click()
    stage.wait(lambda: gone(dialog))
    section = stage.library.tree()[0].sections[-1]
    assert section.url != before
    assert marks_in(section.url) == marks_in(before)
    assert stage.desk.addresses.real(section.url) == other
    assert other.encode() not in b"".join(
        file.read_bytes() for file in stage.desk.folder.iterdir() if file.is_file()
    )


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("not an address", "not an address"),
        ("http://times.example/feed.xml?token=aB3dE5gH7jK9mN1pQ3sT", "is of times.example"),
        ("http://tribune.example/feed.xml", "no secret part"),
    ],
    ids=["no address", "another host", "no secret"],
)
def test_an_address_that_cannot_be_meant_is_refused(stage: Stage, typed: str, told: str) -> None:
    url = lost(stage)
    dialog = address_dialog(stage)
    stage.type(dialog.field, typed)
    dialog.keep.click()
    assert told in dialog.note.what.text()
    assert stage.library.tree()[0].sections[-1].url == url


def test_an_address_anew_without_a_keyring_is_kept_for_the_session(stage: Stage) -> None:
    url = lost(stage, "no-keyring")  # of a session that has ended
    ring = keyring(stage, gone=True)
    stage.desk.credentials._vault = None
    dialog = address_dialog(stage)
    stage.type(dialog.field, PRIVATE)
    dialog.keep.click()
    stage.wait(lambda: bool(shown(stage, SessionDialog)))
    shown(stage, SessionDialog)[0].keep.click()
    stage.wait(lambda: gone(dialog))
    assert stage.desk.addresses.real(url) == PRIVATE
    assert ring.kept == {}


# -- how it stands


def test_a_sign_in_that_is_well_is_shown_first_and_its_form_on_request(stage: Stage) -> None:
    known(stage, SignInState.SIGNED_IN, checked=world.NOW - 7300)
    dialog = opened(stage)
    assert dialog.stands.text().startswith("Signed in, checked 2 hours ago.")
    assert "reader@example.org" in dialog.stands.text()
    assert not dialog.entry.isVisible()
    assert dialog.go.hasFocus()
    dialog.anew.click()
    assert dialog.entry.user.text() == "reader@example.org"
    assert dialog.entry.password.field.hasFocus()


def test_a_check_says_how_it_stands_and_a_good_one_starts_no_sync(stage: Stage) -> None:
    known(stage, SignInState.SIGNED_IN, checked=world.NOW - 7300)
    dialog = opened(stage)
    dialog.check.click()
    stage.wait(lambda: dialog.note.what.text() == "Signed in, checked just now.")
    assert stage.engine.orders == [f"check {TRIBUNE}"]
    stage.engine.state = SignInState.ENDED
    dialog.check.click()
    stage.wait(lambda: dialog.note.what.text() == "Your session has ended: sign in again.")
    assert dialog.entry.isVisible()
    assert not stage.engine.asked


def test_a_check_that_reaches_nobody_leaves_the_sign_in_as_it_was(stage: Stage) -> None:
    known(stage, SignInState.SIGNED_IN)
    stage.engine.error = PublisherTrouble(Fault.DNS, subject="tribune.example")
    dialog = opened(stage)
    dialog.check.click()
    stage.wait(lambda: bool(dialog.note.what.text()))
    assert not dialog.entry.isVisible()
    assert dialog.go.text() == "Done"


def test_signing_out_says_what_it_does_and_does_it(stage: Stage) -> None:
    known(stage, SignInState.SIGNED_IN)
    dialog = opened(stage)
    assert "deletes what you entered" in dialog.leave.toolTip()
    dialog.leave.click()
    stage.wait(lambda: gone(dialog))
    assert stage.engine.orders == [f"sign out {TRIBUNE}"]
    assert (
        stage.window.toast.text()
        == "Signed out, and what you had entered was deleted. Your articles stay."
    )


def test_the_menu_of_a_publication_leads_there_and_says_how_it_stands(stage: Stage) -> None:
    signing = stage.window.signing
    assert (signing.entry(TRIBUNE), signing.state_line(TRIBUNE)) == ("Sign in…", "")
    known(stage, SignInState.SIGNED_IN)
    assert signing.entry(TRIBUNE) == "Your sign-in…"
    assert signing.state_line(TRIBUNE) == "Signed in, checked just now."
    known(stage, SignInState.ENDED)
    index = stage.window.sidebar.model.find(f"publication:{TRIBUNE}")
    menu = stage.window.menus.of_row(index)
    assert menu is not None
    action = next(one for one in menu.actions() if one.text() == "Sign in again…")
    action.trigger()
    stage.wait(lambda: signing.dialog is not None)


# -- spoken of elsewhere


def preview(stage: Stage) -> str:
    """Opens an article that is a preview; gives what stands above its text."""
    titles = stage.titles()
    rows = [stage.window.articles.model.article_row(n) for n in range(len(titles))]
    row = next(r for r in rows if r is not None and r.text.value == "preview")
    stage.window.reader.open(row.id, at_once=True)
    stage.wait(lambda: stage.opened() == row.title)
    return stage.window.page.view.page().toPlainText()


def above(stage: Stage) -> str:
    return stage.window.page.view.page().toPlainText()


def test_a_preview_leads_to_the_sign_in_and_follows_how_that_stands(stage: Stage) -> None:
    stage.show("publication:1")
    stage.window.kit.prefer(show="all")
    text = preview(stage)
    assert "Sign in to The Border Tribune" in text
    view = stage.window.page.view
    view._follow.go(QUrl("article:sign-in"))
    stage.wait(lambda: stage.window.signing.dialog is not None)
    dialog = stage.window.signing.dialog
    assert dialog is not None
    dialog.close()
    known(stage, SignInState.ENDED)
    stage.wait(lambda: "Your session has ended: sign in again." in above(stage))
    known(stage, SignInState.SIGNED_IN)
    stage.wait(lambda: "although you are signed in" in above(stage))


def test_after_a_sync_a_sign_in_that_waits_is_told_once(stage: Stage) -> None:
    known(stage, SignInState.ENDED)
    stage.press("sync")
    toast = stage.window.toast
    stage.wait(lambda: "Your session has ended" in toast.text())
    toast.act()
    stage.wait(lambda: stage.window.signing.dialog is not None)
    dialog = stage.window.signing.dialog
    assert dialog is not None
    assert dialog.windowTitle() == "Sign in to The Border Tribune"
    dialog.close()
    stage.press("sync")
    stage.wait(lambda: len(stage.engine.asked) == 2 and not stage.window.syncing.running)
    stage.wait(lambda: stage.session.jobs.idle)
    assert toast.text() == ""


def test_several_that_wait_are_listed_those_that_wait_first(stage: Stage) -> None:
    known(stage, SignInState.SIGNED_IN, 1)
    known(stage, SignInState.ENDED, 2)
    known(stage, SignInState.REFUSED, 3)
    stage.press("sync")
    stage.wait(lambda: stage.window.toast.text() == "2 sign-ins wait for you.")
    stage.window.toast.act()
    stage.wait(lambda: bool(shown(stage, SignInsDialog)))
    listed = shown(stage, SignInsDialog)[0]
    names = [one.accessibleName() for one in listed.findChildren(QPushButton)]
    assert names[:3] == [
        "Sign in again… Harbour Times",
        "Sign in again… The Long View",
        "Your sign-in… The Border Tribune",
    ]
    listed.findChildren(QPushButton)[0].click()
    stage.wait(lambda: stage.window.signing.dialog is not None)
    assert gone(listed)


def test_what_is_not_followed_any_more_has_no_sign_in(stage: Stage) -> None:
    stage.library.unfollow(TRIBUNE).result()
    stage.window.signing.show(TRIBUNE)
    told = "You do not follow this publication any more."
    stage.wait(lambda: stage.window.toast.text() == told)
    assert stage.window.signing.dialog is None


# -- following without a keyring


def test_the_adding_page_asks_before_a_secret_is_kept_in_memory(stage: Stage) -> None:
    ring = keyring(stage, gone=True)
    new = NewSection(PRIVATE, "Letters", "http://letters.example/", "Paid Letters")
    stage.press("follow")
    page = stage.window.adding.page
    page.following.follow("Paid Letters", [new])
    stage.wait(lambda: bool(shown(stage, SessionDialog)))
    shown(stage, SessionDialog)[0].cancel.click()
    stage.wait(lambda: not shown(stage, SessionDialog))
    assert "Paid Letters" not in [one.title for one in stage.library.tree()]
    page.following.follow("Paid Letters", [new])
    stage.wait(lambda: bool(shown(stage, SessionDialog)))
    shown(stage, SessionDialog)[0].keep.click()
    stage.wait(lambda: any(s.private for p in stage.library.tree() for s in p.sections))
    assert ring.kept == {}


@pytest.mark.parametrize("keep", [True, False])
def test_an_import_asks_and_leaves_out_what_may_not_be_kept(
    stage: Stage, tmp_path: Path, keep: bool
) -> None:
    keyring(stage, gone=True)
    file = tmp_path / "list.opml"
    file.write_text(
        f'<opml version="2.0"><body><outline text="Letters" xmlUrl="{PRIVATE}"/>'
        '<outline text="Open" xmlUrl="http://open.example/feed.xml"/></body></opml>'
    )
    before = len([s for p in stage.library.tree() for s in p.sections])
    stage.window.lists.load_file(str(file))
    dialog = stage.window.lists._dialog
    assert dialog is not None
    stage.wait(lambda: dialog.plan is not None)
    dialog.take.click()
    stage.wait(lambda: bool(shown(stage, SessionDialog)))
    asked = shown(stage, SessionDialog)[0]
    (asked.keep if keep else asked.cancel).click()
    wanted = before + (2 if keep else 1)
    stage.wait(lambda: len([s for p in stage.library.tree() for s in p.sections]) == wanted)


def test_the_sync_after_a_sign_in_is_of_that_publication_alone(stage: Stage) -> None:
    go(stage, filled(stage))
    stage.wait(lambda: len(stage.engine.asked) == 1)
    assert isinstance(stage.engine.asked[0], SyncOptions)
