"""A publisher that moves and one that dies, over the wire: from sync to decision."""

from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from reader_app.bootstrap import resources
from reader_app.domain import NewSection, SyncProgress
from reader_app.library import Library
from reader_app.net import Client, Limits
from reader_app.services import Credentials, Desk
from reader_app.sync import Engine
from reader_app.ui.managing.page import HealthPage
from reader_app.ui.session import Session
from reader_app.ui.theme import Theme
from reader_app.ui.window import MainWindow
from reader_app.workers import Workers
from tests.sync.press import Press, Reply, article, feed, picture, press
from tests.sync.test_wishes import Clock

__all__: list[str] = []

DAY = 86_400
SITE = '<html><head><link rel="alternate" type="application/rss+xml" title="World" href="{url}">'
GONE = Reply(b"gone", status=410)


@dataclass
class Stand:
    """A window with the real engine over two publishers of this computer."""

    bot: QtBot
    library: Library
    session: Session
    mover: Press
    mortal: Press
    now: Clock

    @property
    def window(self) -> MainWindow:
        return self.session.window

    def wait(self, condition: Callable[[], bool]) -> None:
        self.bot.waitUntil(condition, timeout=30_000)

    def sync(self, day: float = 0.0) -> None:
        """A sync of all that is due so many days after the start."""
        self.now.ahead = max(self.now.ahead, day * DAY)
        with self.bot.waitSignal(self.window.syncing.ended, timeout=30_000):
            self.window.syncing.start()
        self.wait(lambda: self.session.jobs.idle)

    def titles(self) -> list[str]:
        page = self.window.managing.page
        return [row.publication.title for row in page.model.listed]


@pytest.fixture
def stand(tmp_path: Path, qtbot: QtBot, theme: Theme) -> Iterator[Stand]:
    with press() as mover, press() as mortal:
        now = Clock()
        for number, served in enumerate((mover, mortal)):
            served.replies["/favicon.ico"] = picture("red")
            served.replies["/feed"] = feed(served, f"a{number}", f"b{number}", f"c{number}")
            for name in "abcd":
                path = f"{name}{number}"
                served.replies[f"/{path}"] = article(f"Headline {path}")
        library = Library.open(tmp_path / "library", clock=now)
        library.follow(
            [
                NewSection(mover.url("/feed"), "World", mover.base, "The Mover"),
                NewSection(mortal.url("/feed"), "Local", mortal.base, "The Mortal"),
            ]
        ).result()
        desk = Desk(
            library,
            now=now,
            route=lambda: True,
            credentials=Credentials(),
            resources=resources(),
        )

        @asynccontextmanager
        async def opener(tell: Callable[[SyncProgress], None]) -> AsyncIterator[Engine]:
            limits = Limits(silence=2.0)
            client = Client(limits=limits, clock=now, proxies={}, routed=lambda: True)
            async with client, Workers(1) as workers:
                yield Engine(library, client, workers, clock=now, on_progress=tell)

        session = Session(desk, opener, theme, now, lambda: None)
        session.window.resize(1280, 800)
        with qtbot.waitSignal(session.window.ready, timeout=10_000):
            session.start(sync=False)
        yield Stand(qtbot, library, session, mover, mortal, now)
        session.window.close()
        session.end()
        desk.close()


def page_of(stand: Stand) -> HealthPage:
    page = stand.window.managing.page
    stand.wait(lambda: stand.session.jobs.idle and not page.loader.left)
    return page


def button(page: HealthPage, words: str) -> QPushButton:
    found = [one for one in page.detail.findChildren(QPushButton) if one.text() == words]
    return found[0]


def test_a_publisher_that_moves_and_one_that_dies_are_told_and_dealt_with(stand: Stand) -> None:
    stand.sync()
    assert stand.library.counts(0).articles == 6
    del stand.mover.replies["/feed"]
    stand.mover.replies["/new"] = feed(stand.mover, "a0", "b0", "c0", "d0")
    stand.mover.replies["/"] = Reply(SITE.format(url="/new").encode())
    stand.mortal.replies["/feed"] = GONE
    toast = stand.window.toast
    stand.sync(1)
    stand.wait(lambda: toast.text() == "1 publication has moved, gone or fallen silent.")
    toast.dismiss()
    for day in (3, 5, 7):
        stand.sync(day)
    assert "moved" not in toast.text()
    stand.sync(9)
    stand.wait(lambda: toast.text() == "1 publication has moved.")
    toast.act()
    page = page_of(stand)
    stand.wait(lambda: stand.titles() == ["The Mover", "The Mortal"])
    stand.wait(lambda: page.chosen == (1,) and bool(page.detail.cards))

    button(page, "Follow the new address").click()
    stand.wait(lambda: stand.library.tree()[0].sections[0].url == stand.mover.url("/new"))
    stand.wait(lambda: stand.library.counts(0).articles == 7)
    stand.wait(lambda: not stand.window.syncing.running)
    assert stand.library.tree()[0].sections[0].failure is None
    stand.wait(lambda: stand.titles() == ["The Mortal"])

    stand.wait(lambda: page.chosen == (2,))
    stand.wait(lambda: bool(page.detail.cards))
    button(page, "Unfollow").click()
    stand.wait(lambda: [one.title for one in stand.library.tree()] == ["The Mover"])
    stand.wait(lambda: page.nothing.text() == "There is nothing to decide.")
    stand.window.actions_["undo"].trigger()
    stand.wait(lambda: len(stand.library.tree()) == 2)
    assert stand.library.counts(0).articles == 7
