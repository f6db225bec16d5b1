"""Accounts in the window: the list, adding one, its password, and removing it."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QInputDialog, QLineEdit, QMenu

from reader_app.domain import (
    DIALECTS,
    Account,
    AccountKind,
    AccountSecret,
    ApiOff,
    Bounds,
    Dialect,
    Fault,
    KeyringLocked,
    NewAccount,
    NoNetwork,
    NotAnAddress,
    NotThisService,
    Phase,
    Proof,
    PublisherTrouble,
    SignInRefused,
    SyncProgress,
    dialect_of,
)
from reader_app.ui.accounts import AccountsDialog, PasswordDialog, RemoveDialog
from reader_app.ui.accounts.bringing import BoundsDialog
from reader_app.ui.accounts.form import FormLeaf
from reader_app.ui.accounts.row import Deed
from reader_app.ui.living import living
from tests.services.listing import Ring
from tests.ui import world
from tests.ui.conftest import OpenStage, Stage

__all__: list[str] = []

SECRET = "correct horse Battery"
SERVER = "https://rss.example.org/api/greader.php"
FRESH = dialect_of(AccountKind.GREADER, "freshrss")
FOUND = Proof(SERVER, "freshrss", "1.25", 42, ("News", "Science"))


@pytest.fixture
def ring(stage: Stage) -> Ring:
    """A keyring in place of the system's."""
    ring = Ring()
    stage.desk.credentials._make = ring.open
    return ring


def opened(stage: Stage) -> AccountsDialog:
    stage.press("accounts")
    return shown(stage)


def shown(stage: Stage) -> AccountsDialog:
    """The dialog, once it has the keyboard."""
    stage.wait(lambda: stage.window.accounts.dialog is not None)
    found = stage.window.accounts.dialog
    assert found is not None
    stage.wait(lambda: QApplication.activeWindow() is found)
    return found


def filled(stage: Stage, dialect: Dialect = FRESH, user: str = "wanda") -> FormLeaf:
    dialog = opened(stage)
    dialog.fill(dialect)
    leaf = dialog.leaf
    assert isinstance(leaf, FormLeaf)
    if not dialect.server:
        stage.type(leaf.server.control, "rss.example.org")
    stage.type(leaf.user.control, user)
    stage.type(leaf.proofs.password.control, SECRET)
    return leaf


def account(stage: Stage, title: str = "FreshRSS", user: str = "wanda") -> int:
    """An account as if it had been added before, with what it brought."""
    new = NewAccount(AccountKind.GREADER, SERVER, user, title, "freshrss")
    number = stage.library.accounts.add(new).result()
    stage.desk.accounts.set_password(number, AccountSecret("the old one")).result()
    return number


def linked(stage: Stage, number: int, publication: int) -> None:
    """The account has the sections of a publication."""
    tree = {one.id: one for one in stage.library.tree()}
    ids = [section.id for section in tree[publication].sections]
    stage.library.accounts.assign(number, ids).result()


def titles(stage: Stage) -> list[str]:
    return [one.title for one in stage.desk.accounts.all()]


def dialog_of(stage: Stage, kind: type[Any]) -> Any:
    """The dialog of a kind that is open."""

    def shown() -> list[QDialog]:
        every = stage.window.findChildren(kind)
        return [one for one in every if living(one) is not None and one.isVisible()]

    stage.wait(lambda: shown() != [])
    return shown()[0]


def entries(stage: Stage, row: Any) -> dict[str, Callable[[], None]]:
    """What the menu of a row offers."""
    row.more.click()
    menu = next(one for one in row.findChildren(QMenu) if one.isVisible())
    found = {one.text(): one.trigger for one in menu.actions() if one.text()}
    menu.close()
    return found


def focused() -> Any:
    return QApplication.focusWidget()


# -- the way to it


def test_without_an_account_the_list_says_what_accounts_are_for(stage: Stage) -> None:
    dialog = opened(stage)
    assert dialog.list.empty.isVisible()
    assert not dialog.list.more.isVisible()
    assert dialog.list.first.hasFocus()
    dialog.list.first.click()
    assert dialog.leaf is dialog.choice


def test_an_empty_library_offers_it_beside_catalogue_and_list(open_stage: OpenStage) -> None:
    stage = open_stage(fill=False)
    assert stage.window.welcome.account.isVisible()
    stage.window.welcome.account.click()
    dialog = shown(stage)
    assert dialog.leaf is dialog.choice
    stage.key(focused(), Qt.Key.Key_Escape)
    assert stage.window.accounts.dialog is None
    assert stage.window.welcome.isVisible()


def test_esc_goes_one_page_back_and_nothing_typed_is_lost(stage: Stage) -> None:
    leaf = filled(stage)
    dialog = stage.window.accounts.dialog
    assert dialog is not None
    stage.key(focused(), Qt.Key.Key_Escape)
    assert type(dialog.leaf).__name__ == "ChoiceLeaf"
    next(one for one in dialog.choice.cards if one.dialect is FRESH).click()
    assert stage.window.accounts.dialog is not None
    assert stage.window.accounts.dialog.leaf is leaf
    assert (leaf.user.text(), leaf.proofs.password.text()) == ("wanda", SECRET)
    for _ in range(2):
        stage.key(focused(), Qt.Key.Key_Escape)
    assert type(dialog.leaf).__name__ == "ListLeaf"
    stage.key(focused(), Qt.Key.Key_Escape)
    assert stage.window.accounts.dialog is None


def test_the_arrows_go_through_all_services_and_return_takes_one(stage: Stage) -> None:
    dialog = opened(stage)
    dialog.choose()
    cards = dialog.choice.cards
    assert {one.dialect.service for one in cards} == {one.service for one in DIALECTS}
    assert cards[0].hasFocus()
    for card in cards[1:]:
        stage.key(focused(), Qt.Key.Key_Down)
        assert focused() is card
    stage.key(cards[-1], Qt.Key.Key_Down)
    assert focused() is cards[-1]
    stage.key(cards[-1], Qt.Key.Key_Up)
    assert focused() is cards[-2]
    stage.key(cards[-2], Qt.Key.Key_Return)
    leaf = dialog.leaf
    assert isinstance(leaf, FormLeaf)
    assert leaf.dialect is cards[-2].dialect


def test_sideways_the_arrows_follow_the_writing(open_stage: OpenStage, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        stage = open_stage()
        dialog = opened(stage)
        dialog.choose()
        first, second = dialog.choice.cards[:2]
        stage.key(first, Qt.Key.Key_Left)
        assert focused() is second
        stage.key(second, Qt.Key.Key_Right)
        assert focused() is first
        assert second.x() < first.x()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_card_is_a_button_with_a_sentence(stage: Stage) -> None:
    dialog = opened(stage)
    dialog.choose()
    for card in dialog.choice.cards:
        face = QAccessible.queryAccessibleInterface(card)
        assert face.role() is QAccessible.Role.Button
        assert face.text(QAccessible.Text.Name) == card.dialect.name
        assert face.text(QAccessible.Text.Description).endswith(".")


# -- the form


@pytest.mark.parametrize("dialect", DIALECTS, ids=lambda one: one.service)
def test_only_what_the_service_wants_is_asked(stage: Stage, dialect: Dialect) -> None:
    dialog = opened(stage)
    dialog.fill(dialect)
    leaf = dialog.leaf
    assert isinstance(leaf, FormLeaf)
    seen = {one.accessibleName() for one in leaf.findChildren(QLineEdit) if one.isVisible()}
    wanted = {"E-mail address" if dialect.email else "User name"}
    wanted |= {"App ID", "App key"} if dialect.app else set()
    wanted |= set() if dialect.server else {"Address of the server"}
    named = {"freshrss": "API password", "nextcloud": "App password"}
    assert seen == wanted | {named.get(dialect.service, "Password")}
    assert focused() is leaf.entrance()
    picker = leaf.findChild(QComboBox)
    assert picker is not None
    assert picker.currentText() == "Unread and saved, and the last 30 days"


def test_what_is_lacking_is_said_beside_its_field_and_nobody_is_asked(stage: Stage) -> None:
    dialog = opened(stage)
    dialog.fill(dialect_of(AccountKind.GREADER, "inoreader"))
    leaf = dialog.leaf
    assert isinstance(leaf, FormLeaf)
    for field in (leaf.user, leaf.proofs.password, leaf.proofs.app_id, leaf.proofs.app_key):
        leaf.go.click()
        assert field.trouble.startswith("Enter ")
        assert field.control.hasFocus()
        assert field.control.accessibleDescription() == field.trouble
        stage.type(field.control, "x")
        assert field.trouble == ""
    assert stage.engine.proved == []


def test_the_keyboard_alone_adds_an_account(stage: Stage, ring: Ring) -> None:
    stage.engine.proof = FOUND
    dialog = opened(stage)
    stage.key(dialog.list.first, Qt.Key.Key_Space)
    stage.key(focused(), Qt.Key.Key_Space)
    for words in ("rss.example.org/FreshRSS", "wanda", SECRET):
        stage.type(focused(), words)
        stage.key(focused(), Qt.Key.Key_Tab)
        if focused().accessibleName().startswith("Show"):
            stage.key(focused(), Qt.Key.Key_Tab)
    leaf = dialog.leaf
    assert isinstance(leaf, FormLeaf)
    stage.key(leaf.user.control, Qt.Key.Key_Return)
    stage.wait(lambda: titles(stage) == ["FreshRSS"])
    new, secret = stage.engine.proved[0]
    assert new == NewAccount(
        AccountKind.GREADER, "rss.example.org/FreshRSS", "wanda", service="freshrss"
    )
    assert secret == AccountSecret(SECRET)


def test_what_was_found_is_told_and_the_account_is_synced_at_once(stage: Stage, ring: Ring) -> None:
    stage.engine.proof = FOUND
    leaf = filled(stage)
    leaf.bounds.picker.setCurrentIndex(0)
    leaf.go.click()
    dialog = stage.window.accounts.dialog
    assert dialog is not None
    stage.wait(lambda: dialog.list.rows != {})
    assert dialog.leaf is dialog.list
    assert dialog.list.note.what.text() == "FreshRSS 1.25: 42 sections in 2 folders."
    (number,) = dialog.list.rows
    stage.wait(lambda: stage.engine.synced_accounts == [(number,)])
    kept = stage.desk.accounts.of(number)
    assert (kept.server, kept.user, kept.bounds) == (SERVER, "wanda", Bounds(7))
    assert stage.desk.accounts.secret(number) == AccountSecret(SECRET)
    assert ring.kept
    assert leaf.proofs.password.text() == ""


def test_everything_can_be_brought_and_a_registration_goes_along(stage: Stage, ring: Ring) -> None:
    leaf = filled(stage, dialect_of(AccountKind.GREADER, "inoreader"), "wanda@example.org")
    stage.type(leaf.proofs.app_id.control, "1000")
    stage.type(leaf.proofs.app_key.control, "k3y")
    leaf.bounds.picker.setCurrentIndex(leaf.bounds.picker.count() - 1)
    leaf.go.click()
    stage.wait(lambda: len(stage.engine.proved) == 1)
    new, secret = stage.engine.proved[0]
    assert (new.server, new.bounds.days) == ("https://www.inoreader.com", None)
    assert secret == AccountSecret(SECRET, "1000", "k3y")
    stage.wait(lambda: len(titles(stage)) == 1)


# -- what may be wrong

WRONG = [
    (NotAnAddress(subject="rss"), "server"),
    (PublisherTrouble(Fault.DNS), "server"),
    (PublisherTrouble(Fault.CONNECTION), "server"),
    (PublisherTrouble(Fault.TIMEOUT), "server"),
    (PublisherTrouble(Fault.TLS), "server"),
    (PublisherTrouble(Fault.NOT_FOUND, status=404), "server"),
    (NotThisService(subject="rss.example.org"), "server"),
    (ApiOff(), "server"),
    (SignInRefused(), "password"),
]


@pytest.mark.parametrize(("error", "place"), WRONG, ids=lambda one: getattr(one, "code", one))
def test_what_is_wrong_is_said_beside_its_field(
    stage: Stage, ring: Ring, error: Exception, place: str
) -> None:
    stage.engine.error = error
    leaf = filled(stage)
    leaf.go.click()
    fields = {"server": leaf.server, "password": leaf.proofs.password}
    stage.wait(lambda: fields[place].trouble != "")
    assert [name for name, one in fields.items() if one.trouble] == [place]
    assert fields[place].control.hasFocus()
    assert fields[place].control.accessibleDescription() == fields[place].trouble
    assert leaf.note.isHidden()
    assert (leaf.server.text(), leaf.proofs.password.text()) == ("rss.example.org", SECRET)
    assert titles(stage) == []
    assert ring.kept == {}
    stage.engine.error = None
    leaf.go.click()
    assert not any(one.trouble for one in fields.values())
    stage.wait(lambda: titles(stage) == ["FreshRSS"])


@pytest.mark.parametrize(
    "error", [NoNetwork(), PublisherTrouble(Fault.SERVER, status=503)], ids=["network", "server"]
)
def test_what_no_field_can_mend_is_said_above_and_can_be_tried_again(
    stage: Stage, ring: Ring, error: Exception
) -> None:
    stage.engine.error = error
    leaf = filled(stage)
    leaf.go.click()
    stage.wait(leaf.note.isVisible)
    assert leaf.go.hasFocus()
    assert leaf.server.trouble == ""
    stage.engine.error = None
    leaf.go.click()
    stage.wait(lambda: titles(stage) == ["FreshRSS"])


def test_at_a_service_with_a_fixed_address_there_is_no_field_to_blame(stage: Stage) -> None:
    stage.engine.error = PublisherTrouble(Fault.CONNECTION)
    leaf = filled(stage, dialect_of(AccountKind.FEEDBIN, "feedbin"), "wanda@example.org")
    leaf.go.click()
    stage.wait(leaf.note.isVisible)
    assert "feedbin.com" in leaf.note.what.text()


def test_a_way_that_is_not_encrypted_is_told_before_anything_is_sent(stage: Stage) -> None:
    leaf = filled(stage)
    leaf.server.put("http://rss.example.org")
    assert "not encrypted" in leaf.server.hint.text()
    leaf.server.put("https://rss.example.org")
    assert "not encrypted" not in leaf.server.hint.text()


def test_the_same_account_twice_is_refused_kindly(stage: Stage, ring: Ring) -> None:
    account(stage)
    stage.engine.proof = FOUND
    leaf = filled(stage, user="Wanda")
    leaf.go.click()
    stage.wait(lambda: leaf.user.trouble != "")
    assert "FreshRSS already" in leaf.user.trouble
    assert leaf.user.control.hasFocus()
    assert titles(stage) == ["FreshRSS"]


# -- stopping


def test_stop_ends_the_test_and_nothing_typed_is_lost(stage: Stage, ring: Ring) -> None:
    stage.engine.hold = True
    leaf = filled(stage)
    leaf.go.click()
    stage.wait(lambda: len(stage.engine.proved) == 1)
    assert leaf.cancel.text() == "Stop"
    assert leaf.cancel.hasFocus()
    assert not leaf.user.control.isEnabled()
    leaf.cancel.click()
    assert leaf.cancel.text() == "Cancel"
    assert leaf.proofs.password.text() == SECRET
    stage.engine.hold = False
    leaf.go.click()
    stage.wait(lambda: titles(stage) == ["FreshRSS"])
    assert len(stage.engine.proved) == 2


def test_closing_the_dialog_calls_off_a_test_that_runs(stage: Stage, ring: Ring) -> None:
    stage.engine.hold = True
    leaf = filled(stage)
    leaf.go.click()
    stage.wait(lambda: len(stage.engine.proved) == 1)
    dialog = stage.window.accounts.dialog
    assert dialog is not None
    dialog.close()
    stage.wait(lambda: stage.session.worker._commands == set())
    stage.wait(lambda: stage.session.jobs.idle)
    assert titles(stage) == []
    assert ring.kept == {}


# -- secrets


def test_without_a_keyring_the_reader_is_asked_and_nothing_is_typed_again(
    stage: Stage, ring: Ring
) -> None:
    ring.gone = True
    leaf = filled(stage)
    leaf.go.click()
    stage.wait(leaf.note.isVisible)
    assert leaf.note.button.text() == "Keep for this session only"
    assert leaf.note.button.hasFocus()
    assert titles(stage) == []
    stage.key(leaf.note.button, Qt.Key.Key_Return)
    stage.wait(lambda: titles(stage) == ["FreshRSS"])
    assert len(stage.engine.proved) == 1
    number = stage.desk.accounts.all()[0].id
    assert stage.desk.accounts.secret(number) == AccountSecret(SECRET)
    assert ring.kept == {}


def test_what_was_typed_is_dots_and_is_written_nowhere(stage: Stage) -> None:
    stage.engine.error = NoNetwork()
    leaf = filled(stage)
    field = leaf.proofs.password.control
    assert isinstance(field, QLineEdit)
    assert field.echoMode() is QLineEdit.EchoMode.Password
    face = QAccessible.queryAccessibleInterface(field)
    assert SECRET not in face.text(QAccessible.Text.Value)
    leaf.go.click()
    stage.wait(leaf.note.isVisible)
    stage.window.accounts.adding.stop()
    assert field.text() == ""
    assert not field.isUndoAvailable()
    stage.close()
    texts = [file.read_bytes() for file in stage.desk.folder.rglob("*") if file.is_file()]
    assert texts
    assert not any(SECRET.encode() in text for text in texts)


# -- the list


def test_the_list_says_how_each_stands_and_what_waits(stage: Stage, ring: Ring) -> None:
    number, other = account(stage), account(stage, "At work", "w.grenfell")
    linked(stage, number, 1)
    stage.library.accounts.failed(other, "sign-in-refused", "", world.NOW + 60).result()
    rows = opened(stage).list.rows
    assert "does not accept this name and password" in rows[other].state.text()
    assert rows[other].advice.isVisible()
    assert rows[other].password.text() == "Enter the password…"
    assert rows[other].password.hasFocus()
    assert rows[number].password.text() == "Change password…"
    assert rows[number].sums.text().startswith("1 publication · ")
    assert "to be sent" in rows[number].sums.text()
    names = [one.accessibleName() for row in rows.values() for one in (row.sync, row.more)]
    assert len(set(names)) == 4


def test_one_account_is_synced_and_the_list_shows_how_far_it_is(stage: Stage, ring: Ring) -> None:
    number, other = account(stage), account(stage, "At work", "w.grenfell")
    stage.window.accounts._asks = lambda one: one == number
    rows = opened(stage).list.rows
    stage.window.kit.courier.post(SyncProgress(Phase.RUNNING, pages=(3, 12)))
    stage.wait(lambda: rows[number].doing.text() == "Fetching articles: 3 of 12")
    assert rows[number].bar.isVisible()
    assert not rows[other].bar.isVisible()
    rows[number].sync.setFocus()
    rows[number].sync.click()
    assert stage.engine.synced_accounts == []
    stage.window.accounts._asks = lambda one: False
    stage.window.accounts.sync_moved()
    stage.wait(rows[number].bar.isHidden)
    assert rows[number].sync.hasFocus()
    rows[number].sync.click()
    stage.wait(lambda: stage.engine.synced_accounts == [(number,)])


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_an_account_gets_another_name(stage: Stage, ring: Ring) -> None:
    number = account(stage)
    dialog = opened(stage)
    entries(stage, dialog.list.rows[number])["Rename…"]()
    asked = dialog_of(stage, QInputDialog)
    asked.setTextValue("At home")
    asked.accept()
    stage.wait(lambda: titles(stage) == ["At home"])
    stage.wait(lambda: "At home" in dialog.list.rows[number].sync.accessibleName())


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_how_far_back_an_account_goes_is_chosen_anew(stage: Stage, ring: Ring) -> None:
    number = account(stage)
    dialog = opened(stage)
    entries(stage, dialog.list.rows[number])["What it brings…"]()
    asked = dialog_of(stage, BoundsDialog)
    assert asked.choice.picker.currentText() == "Unread and saved, and the last 30 days"
    asked.choice.picker.setCurrentIndex(3)
    asked.keep.click()
    stage.wait(lambda: stage.desk.accounts.of(number).bounds == Bounds(365))


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_menu_leads_to_moving_and_to_what_waits(stage: Stage, ring: Ring) -> None:
    number = account(stage)
    accounts, told = stage.window.accounts, []
    accounts.move_wanted.disconnect()
    accounts.outbox_wanted.disconnect()
    accounts.move_wanted.connect(lambda one: told.append(("move", one)))
    accounts.outbox_wanted.connect(lambda one: told.append(("outbox", one)))
    row = opened(stage).list.rows[number]
    assert "What waits to be sent…" not in entries(stage, row)
    linked(stage, number, 1)
    stage.wait(lambda: row.standing.waits > 0)
    found = entries(stage, row)
    found["Move publications…"]()
    found["What waits to be sent…"]()
    assert told == [("move", number), ("outbox", number)]


# -- another password


def test_a_new_password_is_tried_before_it_is_kept(stage: Stage, ring: Ring) -> None:
    number = account(stage)
    stage.library.accounts.failed(number, "sign-in-refused", "", world.NOW + 60).result()
    stage.window.accounts.open_password(number)
    dialog = dialog_of(stage, PasswordDialog)
    field = dialog.proofs.password
    assert field.control.hasFocus()
    dialog.go.click()
    assert field.trouble == "Enter the password."
    stage.engine.error = SignInRefused()
    stage.type(field.control, "wrong")
    dialog.go.click()
    stage.wait(lambda: "does not accept" in field.trouble)
    assert stage.desk.accounts.secret(number) == AccountSecret("the old one")
    stage.engine.error = None
    field.put(SECRET)
    dialog.go.click()
    stage.wait(lambda: stage.desk.accounts.secret(number) == AccountSecret(SECRET))
    stage.wait(lambda: stage.engine.synced_accounts == [(number,)])
    assert stage.desk.accounts.of(number).trouble == ""
    new, _ = stage.engine.proved[-1]
    assert (new.server, new.user, new.service) == (SERVER, "wanda", "freshrss")
    assert living(dialog) is None or not dialog.isVisible()


def test_a_locked_keyring_keeps_a_password_for_the_session(stage: Stage, ring: Ring) -> None:
    number = account(stage)

    def locked() -> Ring:
        raise KeyringLocked("closed")

    stage.desk.credentials._make = locked
    stage.desk.credentials._vault = None
    stage.window.accounts.open_password(number)
    dialog = dialog_of(stage, PasswordDialog)
    stage.type(dialog.proofs.password.control, SECRET)
    dialog.go.click()
    stage.wait(dialog.note.isVisible)
    dialog.note.button.click()
    stage.wait(lambda: stage.desk.credentials.holds(stage.desk.accounts._key(number)))
    assert stage.desk.accounts.secret(number) == AccountSecret(SECRET)
    assert SECRET not in "".join(ring.kept.values())


# -- removing


def removal(stage: Stage, number: int) -> RemoveDialog:
    dialog = opened(stage)
    stage.wait(lambda: number in dialog.list.rows)
    dialog.list.wanted.emit(Deed.REMOVE, number)
    found = dialog_of(stage, RemoveDialog)
    assert isinstance(found, RemoveDialog)
    stage.wait(lambda: QApplication.activeWindow() is found)
    return found


def test_removing_keeps_the_publications_unless_it_is_said_otherwise(
    stage: Stage, ring: Ring
) -> None:
    number = account(stage)
    linked(stage, number, 1)
    before = [one.id for one in stage.library.tree()]
    dialog = removal(stage, number)
    assert dialog.keep.isChecked()
    assert dialog.keep.hasFocus()
    dialog.go.click()
    stage.wait(lambda: titles(stage) == [])
    assert [one.id for one in stage.library.tree()] == before
    stage.wait(lambda: ring.kept == {})
    assert stage.window.accounts.dialog is not None
    stage.wait(stage.window.accounts.dialog.list.empty.isVisible)
    note = stage.window.accounts.dialog.list.note
    stage.wait(lambda: "publications stay" in note.what.text())


def test_what_waits_is_told_before_an_account_goes_and_is_sent_first(
    stage: Stage, ring: Ring
) -> None:
    number = account(stage)
    linked(stage, number, 1)
    dialog = removal(stage, number)
    waits = stage.desk.accounts.pending(number)
    assert waits
    assert dialog.note.what.text().startswith(f"{waits} change")
    assert dialog.note.button.text() == "Send them first"
    dialog.note.button.click()
    stage.wait(lambda: stage.engine.synced_accounts == [(number,)])
    ops = [op for row in stage.desk.accounts.waiting(number) for op in row.ops]
    stage.library.outbox.discard(ops).result()
    stage.wait(dialog.note.isHidden)
    dialog.cancel.click()
    assert titles(stage) == ["FreshRSS"]


def test_its_publications_go_with_it_where_that_is_wanted(stage: Stage, ring: Ring) -> None:
    number = account(stage)
    before = [one.id for one in stage.library.tree()]
    linked(stage, number, 1)
    dialog = removal(stage, number)
    dialog.drop.click()
    dialog.go.click()
    stage.wait(lambda: titles(stage) == [])
    stage.wait(lambda: stage.window.toast.offers_undo)
    assert stage.window.accounts.dialog is None
    assert 1 not in [one.id for one in stage.library.tree()]
    stage.window.toast.act()
    stage.wait(lambda: [one.id for one in stage.library.tree()] == before)


def test_an_account_that_has_gone_meanwhile_is_told_in_words(stage: Stage) -> None:
    stage.window.accounts.open_password(99)
    stage.wait(lambda: bool(stage.window.toast.text()))


def test_what_is_added_while_another_sync_runs_is_synced_after_it(stage: Stage, ring: Ring) -> None:
    stage.engine.hold = True
    stage.press("sync")
    stage.wait(lambda: len(stage.engine.asked) == 1)
    stage.window.accounts._added(7, "FreshRSS: 1 publication.")
    assert stage.engine.synced_accounts == []
    stage.press("cancel")
    stage.wait(lambda: stage.engine.synced_accounts == [(7,)])


def test_every_account_is_one_that_the_list_knows(stage: Stage, ring: Ring) -> None:
    first: Account = stage.desk.accounts.of(account(stage))
    dialog = opened(stage)
    assert list(dialog.list.rows) == [first.id]
    account(stage, "At work", "w.grenfell")
    stage.window.accounts.sync_moved()
    stage.wait(lambda: len(dialog.list.rows) == 2)
