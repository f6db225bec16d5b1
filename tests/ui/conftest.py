"""The real window over a real library; only the publishers are scripted."""

import asyncio
import shutil
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import partialmethod
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader_app.bootstrap import resources
from reader_app.domain import (
    AccountSecret,
    Discovery,
    Login,
    LoginMethod,
    NewAccount,
    NewPickList,
    PageBlock,
    Phase,
    Proof,
    Reread,
    SignIn,
    SignInState,
    SyncOptions,
    SyncProgress,
    SyncReport,
)
from reader_app.library import Library
from reader_app.services import Credentials, Desk, Start
from reader_app.ui.session import Session
from reader_app.ui.theme import Theme, ThemeName
from reader_app.ui.window import MainWindow
from tests.ui import world

__all__: list[str] = []

PATIENCE = 30_000  # ms: what comes at all comes long before, also on a machine that is busy
ICONS = Path(__file__).parents[2] / "resources" / "icons"


class PatientBot(QtBot):
    """Gives what comes in the end the time of a busy machine where a test names none."""

    waitSignal = partialmethod(QtBot.waitSignal, timeout=PATIENCE)
    waitUntil = partialmethod(QtBot.waitUntil, timeout=PATIENCE)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    return PatientBot(request)


@dataclass
class ScriptedEngine:
    """Stands in for the network: a sync lasts until it is let go."""

    on_progress: Callable[[SyncProgress], None] = lambda progress: None
    found: Discovery = field(default_factory=lambda: Discovery("", "", ()))
    error: Exception | None = None
    report: SyncReport = field(default_factory=SyncReport)
    asked: list[SyncOptions] = field(default_factory=list)
    orders: list[str] = field(default_factory=list)
    hold: bool = False
    looked: tuple[int, ...] = ()
    held: bool = False
    fetched: list[int] = field(default_factory=list)
    blocks: tuple[PageBlock, ...] = ()
    reread_so: Reread | None = None
    logins: list[tuple[int, Login]] = field(default_factory=list)
    state: SignInState = SignInState.SIGNED_IN
    proved: list[tuple[NewAccount, AccountSecret]] = field(default_factory=list)
    proof: Proof | None = None
    picks: NewPickList | None = None
    synced_accounts: list[tuple[int, ...]] = field(default_factory=list)
    _go: asyncio.Event = field(default_factory=asyncio.Event)

    async def sync(self, options: SyncOptions = SyncOptions()) -> SyncReport:
        self.asked.append(options)
        self._go.clear()
        self.on_progress(SyncProgress(Phase.RUNNING, (3, 12)))
        if self.hold:
            await self._go.wait()
            self.orders.append("ended")
        if self.error is not None:
            raise self.error
        return self.report

    async def prove_account(self, new: NewAccount, secret: AccountSecret) -> Proof:
        self.proved.append((new, secret))
        if self.hold:
            await self._go.wait()
        if self.error is not None:
            raise self.error
        return self.proof or Proof(new.server or "https://fixed.test", new.service, "1", 0, ())

    async def sync_accounts(self, account_ids: Sequence[int] = ()) -> SyncReport:
        self.synced_accounts.append(tuple(account_ids))
        if self.hold:
            self._go.clear()
            await self._go.wait()
        if self.error is not None:
            raise self.error
        return self.report

    async def find_picks(self, url: str) -> NewPickList:
        if self.error is not None:
            raise self.error
        assert self.picks is not None
        return self.picks

    async def discover(self, url: str) -> Discovery:
        if self.error is not None:
            raise self.error
        return self.found

    async def fetch(self, article_id: int) -> None:
        self.fetched.append(article_id)

    async def left_out(self, article_id: int) -> tuple[PageBlock, ...]:
        self.orders.append(f"left out {article_id}")
        if self.error is not None:
            raise self.error
        return self.blocks

    async def reread(self, article_ids: Sequence[int]) -> Reread:
        self.orders.append(f"reread {' '.join(map(str, article_ids))}")
        if self.error is not None:
            raise self.error
        return self.reread_so or Reread(len(article_ids), 0)

    async def sign_in(self, publication_id: int, login: Login) -> SignIn:
        self.logins.append((publication_id, login))
        if self.error is not None:
            raise self.error
        return self.signed(publication_id, login)

    async def check_sign_in(self, publication_id: int) -> SignIn:
        self.orders.append(f"check {publication_id}")
        if self.error is not None:
            raise self.error
        return self.signed(publication_id, Login(LoginMethod.FORM))

    async def sign_out(self, publication_id: int) -> None:
        self.orders.append(f"sign out {publication_id}")
        if self.error is not None:
            raise self.error

    def signed(self, publication_id: int, login: Login) -> SignIn:
        """How the sign-in stands then; `state` decides."""
        return SignIn(
            *(publication_id, login.method, self.state, login.user, login.page, login.probe),
            *((), world.NOW, world.NOW, 0, 0),
        )

    def hold_pages(self, held: bool) -> None:
        self.held = held

    def look(self, publications: Sequence[int]) -> None:
        self.looked = tuple(publications)

    def pause(self) -> None:
        self.orders.append("pause")
        self.on_progress(SyncProgress(Phase.PAUSED, (3, 12)))

    def resume(self) -> None:
        self.orders.append("resume")
        self.on_progress(SyncProgress(Phase.RUNNING, (4, 12)))

    def cancel(self) -> None:
        self.orders.append("cancel")
        self._go.set()


@dataclass
class Stage:
    """What a test needs at hand."""

    bot: QtBot
    desk: Desk
    library: Library
    session: Session
    engine: ScriptedEngine
    demonstrated: list[bool]
    closed: bool = False
    outside: list[str] = field(default_factory=list)

    def close(self) -> None:
        if not self.closed:
            self.closed = True
            self.window.close()
            self.session.end()
            self.desk.close()

    @property
    def window(self) -> MainWindow:
        return self.session.window

    def wait(self, condition: Callable[[], bool]) -> None:
        self.bot.waitUntil(condition, timeout=PATIENCE)

    def press(self, name: str) -> None:
        self.window.actions_[name].trigger()

    def key(
        self,
        widget: QWidget,
        key: Qt.Key,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        QTest.keyClick(widget, key, modifiers)

    def type(self, widget: QWidget, text: str) -> None:
        QTest.keyClicks(widget, text)

    def click(self, widget: QWidget, place: QPoint) -> None:
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(widget, left, none, place)

    def titles(self) -> list[str]:
        model = self.window.articles.model
        rows = [model.article_row(row) for row in range(model.rowCount())]
        return [row.title for row in rows if row is not None]

    def opened(self) -> str:
        article = self.window.reader.article
        return article.row.title if article is not None else ""

    def show(self, key: str) -> None:
        """Choose a view and wait until it stands."""
        with self.bot.waitSignal(self.window.lister.shown, timeout=PATIENCE):
            self.window.choose(key)

    def open_next(self) -> str:
        """One step down, and wait until that article stands."""
        with self.bot.waitSignal(self.window.reader.opened, timeout=PATIENCE):
            self.press("next")
        return self.opened()

    def is_read(self, article_id: int) -> bool:
        return self.library.rows([article_id])[0].read


OpenStage = Callable[..., Stage]


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    theme = Theme(qapp, ICONS, ThemeName.LIGHT)
    usual = qapp.font()
    yield theme
    if qapp.font() != usual:  # the next theme would take it for the system's
        qapp.setFont(usual)
    theme.deleteLater()  # else it would follow the system through all further tests


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a library with the small world in it, to be copied."""
    folder = tmp_path_factory.mktemp("world") / "library"
    library = Library.open(folder, clock=lambda: world.NOW)
    world.fill(library)
    library.close()
    return folder


@pytest.fixture
def open_stage(tmp_path: Path, qtbot: QtBot, theme: Theme, filled: Path) -> Iterator[OpenStage]:
    """Opens windows over libraries in `tmp_path`; all are ended afterwards."""
    stages: list[Stage] = []

    def open_one(
        *,
        fill: bool = True,
        size: tuple[int, int] = (1280, 800),
        folder: str = "library",
        clock: Callable[[], float] = lambda: world.NOW,
        route: Callable[[], bool] = lambda: True,
        front: bool = False,
    ) -> Stage:
        """`front`: the window begins on the front page, as it does by itself; else where the last
        one was left, a first one in the list of what is unread."""
        place = tmp_path / folder
        if fill:
            shutil.copytree(filled, place)
        library = Library.open(place, clock=clock)
        desk = Desk(
            library,
            now=clock,
            route=route,
            credentials=Credentials(),
            resources=resources(),
        )
        if not front:
            desk.settings.change(start=Start.LEFT)
            if not desk.settings.window("view"):
                desk.settings.keep_window({"view": "unread"})
        engine = ScriptedEngine()

        @asynccontextmanager
        async def opener(tell: Callable[[SyncProgress], None]) -> AsyncIterator[ScriptedEngine]:
            engine.on_progress = tell
            yield engine
            engine.orders.append("closed")

        shown: list[bool] = []
        session = Session(desk, opener, theme, clock, lambda: shown.append(True))
        stage = Stage(qtbot, desk, library, session, engine, shown)
        stages.append(stage)
        session.window.resize(*size)
        with qtbot.waitSignal(session.window.ready, timeout=PATIENCE):
            session.start(sync=False)
        stage.wait(lambda: session.jobs.idle)
        return stage

    yield open_one
    for stage in stages:
        stage.close()
    # Nothing of a window is there for the next test: it would be dressed anew with each theme.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def stage(open_stage: OpenStage) -> Stage:
    """A window of 1280 x 800 over the small world."""
    return open_stage()
