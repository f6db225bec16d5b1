"""Signing in from the window, with a real engine and a publisher that lets only its readers in."""

import json
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from reader_app.bootstrap import make_engine, resources
from reader_app.domain import ArticleQuery, NewSection, SyncProgress, TextState
from reader_app.library import Library
from reader_app.services import Credentials, Desk
from reader_app.sync import Engine
from reader_app.ui.session import Session
from reader_app.ui.signing import SignInDialog
from reader_app.ui.theme import Theme
from reader_app.ui.window import MainWindow
from tests.gates import PASSWORD, USER, BasicGate, FormGate, Gate, Reply
from tests.services.listing import Ring

__all__: list[str] = []

PATIENCE = 60_000  # ms: worker processes start meanwhile
NOW = 1_800_000_000.0


class Whole:
    """A window, its engine in the same process, and one publication behind a gate."""

    def __init__(self, bot: QtBot, theme: Theme, folder: Path, gate: Gate) -> None:
        self.gate, self._bot, self.ring = gate, bot, Ring()
        library = Library.open(folder, clock=self.clock)
        new = NewSection(gate.url("/feed.xml"), "World", gate.url(), "Harbour Post")
        library.follow([new]).result()
        self.desk = Desk(
            library,
            now=self.clock,
            route=lambda: True,
            credentials=Credentials(self.ring.open),
            resources=resources(),
        )
        self.session = Session(self.desk, self._open, theme, self.clock, lambda: None)
        with bot.waitSignal(self.session.window.ready, timeout=PATIENCE):
            self.session.start(sync=False)

    @property
    def window(self) -> MainWindow:
        return self.session.window

    def clock(self) -> float:
        return NOW

    def close(self) -> None:
        self.window.close()
        self.session.end()
        self.desk.close()

    def wait(self, condition: Callable[[], bool]) -> None:
        self._bot.waitUntil(condition, timeout=PATIENCE)

    def sync(self) -> None:
        self.window.actions_["sync"].trigger()
        self.wait(lambda: not self.window.syncing.running)

    def texts(self) -> dict[TextState, int]:
        """How many articles there are of each kind."""
        found: dict[TextState, int] = {}
        for row in self.desk.browsing.rows(self.ids()):
            found[row.text] = found.get(row.text, 0) + 1
        return found

    def ids(self) -> list[int]:
        return [*self.desk.browsing.ids(ArticleQuery())]

    def dialog(self) -> SignInDialog:
        self.window.signing.show(1)
        self.wait(lambda: self.window.signing.dialog is not None)
        found = self.window.signing.dialog
        assert found is not None
        return found

    def enter(self, dialog: SignInDialog, password: str) -> None:
        """Type it, and wait for the answer."""
        dialog.entry.user.setText(USER)
        dialog.entry.password.field.clear()
        dialog.entry.password.field.insert(password)
        self.press(dialog)

    def press(self, dialog: SignInDialog, button: str = "go") -> None:
        (dialog.note.button if button == "note" else dialog.go).click()
        assert dialog.cancel.text() == "Stop"
        self.wait(lambda: dialog.cancel.text() != "Stop")

    @asynccontextmanager
    async def _open(self, tell: Callable[[SyncProgress], None]) -> AsyncIterator[Engine]:
        async with make_engine(self.desk, tell, self.clock) as engine:
            yield engine


Open = Callable[[Gate], Whole]


@pytest.fixture
def opened(tmp_path: Path, qtbot: QtBot, theme: Theme) -> Iterator[Open]:
    """Opens a window before a gate; both end with the test."""
    ends: list[Callable[..., Any]] = []

    def open_one(gate: Gate) -> Whole:
        gate.__enter__()
        ends.append(gate.__exit__)
        gate.replies["/favicon.ico"] = Reply("no", 410)
        whole = Whole(qtbot, theme, tmp_path / "library", gate)
        ends.append(whole.close)
        return whole

    yield open_one
    for end in reversed(ends):
        end()


@pytest.mark.parametrize("kind", [FormGate, BasicGate], ids=["form", "server"])
def test_a_wrong_password_then_the_right_one_and_previews_come_whole(
    opened: Open, kind: type[Gate]
) -> None:
    whole = opened(kind())
    whole.sync()
    assert TextState.COMPLETE not in whole.texts()
    dialog = whole.dialog()
    whole.enter(dialog, "wrong")
    assert dialog.note.what.text() == "The publisher did not accept this name and password."
    assert "You have 2 more tries" in dialog.note.more.text()
    assert dialog.entry.password.text() == "wrong"
    whole.enter(dialog, PASSWORD)
    assert dialog.note.what.text() == "Signed in, checked just now."
    whole.wait(lambda: whole.texts() == {TextState.COMPLETE: 3})
    assert whole.gate.failures == 1
    assert any(PASSWORD in secret for secret in map(plain, whole.ring.kept.values()))


def plain(secret: str) -> str:
    """The password in what a keyring has."""
    return str(json.loads(secret).get("password", "")) if secret.startswith("{") else secret


def test_a_session_that_has_ended_is_told_after_the_sync_and_signed_in_anew(opened: Open) -> None:
    gate = FormGate()
    whole = opened(gate)
    whole.sync()
    dialog = whole.dialog()
    whole.enter(dialog, PASSWORD)
    dialog.accept()
    whole.wait(lambda: whole.texts() == {TextState.COMPLETE: 3})
    whole.wait(lambda: not whole.window.syncing.running)
    gate.expire()
    gate.password = "another one now"
    gate.articles = 5
    whole.sync()
    toast = whole.window.toast
    whole.wait(lambda: bool(toast.text()))
    assert toast.text().startswith("Harbour Post: ")
    assert "sign in again" in whole.window.signing.entry(1).casefold()
    toast.act()
    whole.wait(lambda: whole.window.signing.dialog is not None)
    again = whole.window.signing.dialog
    assert again is not None
    assert again.entry.user.text() == USER
    whole.enter(again, "another one now")
    assert again.note.what.text() == "Signed in, checked just now."
    whole.wait(lambda: whole.texts() == {TextState.COMPLETE: 5})


def test_without_a_keyring_nothing_is_sent_until_the_reader_says_so(opened: Open) -> None:
    gate = FormGate()
    whole = opened(gate)
    whole.sync()
    whole.ring.gone = True
    dialog = whole.dialog()
    whole.enter(dialog, PASSWORD)
    assert dialog.note.button.text() == "Keep for this session only"
    assert (gate.failures, gate.logins) == (0, 0)
    whole.press(dialog, "note")
    assert dialog.note.what.text() == "Signed in, checked just now."
    whole.wait(lambda: whole.texts() == {TextState.COMPLETE: 3})
    assert whole.ring.kept == {}
