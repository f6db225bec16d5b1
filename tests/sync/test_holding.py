"""Pages and pictures wait while they are held back, and go on when that ends."""

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reader_app.domain import NewSection, PageState, SyncProgress, SyncReport
from reader_app.library import Library
from reader_app.net import Client
from reader_app.sync import Engine
from reader_app.workers import Workers
from tests.sync.press import Press, article, feed, picture, press

__all__: list[str] = []

NAMES = [f"n{n}" for n in range(8)]
PAGES = {f"/{name}" for name in NAMES}


@pytest.fixture
def served() -> Iterator[Press]:
    """A feed of articles with a page and a picture each."""
    with press() as made:
        made.replies["/feed.xml"] = feed(made, *NAMES)
        made.replies["/favicon.ico"] = picture("red")
        for name in NAMES:
            made.replies[f"/{name}"] = article(f"Headline {name}", f"/{name}.png")
            made.replies[f"/{name}.png"] = picture()
        yield made


@pytest.fixture
def library(tmp_path: Path, served: Press) -> Iterator[Library]:
    """It follows the feed."""
    opened = Library.open(tmp_path / "library")
    opened.follow([NewSection(served.url("/feed.xml"))]).result()
    yield opened
    opened.close()


def pages(served: Press) -> set[str]:
    return PAGES & served.asked.keys()


def synced(
    library: Library,
    watch: Callable[[Engine, SyncProgress], None] = lambda engine, progress: None,
    *,
    held: bool = False,
    patience: float = 20.0,
) -> SyncReport:
    """One sync; `watch` sees how it stands."""

    async def run() -> SyncReport:
        async with Client() as client, Workers(1) as workers:
            engine = Engine(
                library,
                client,
                workers,
                on_progress=lambda progress: watch(engine, progress),
                patience=patience,
            )
            engine.hold_pages(held)
            return await engine.sync()

    return asyncio.run(run())


def test_feeds_are_checked_and_pages_stay_for_later(library: Library, served: Press) -> None:
    report = synced(library, held=True, patience=0.05)
    assert (report.articles_new, report.pages_fetched) == (len(NAMES), 0)
    assert report.held >= len(NAMES)
    assert not pages(served)
    assert not report.failures
    again = synced(library)
    assert (again.pages_fetched, again.held) == (len(NAMES), 0)
    assert library.offline().ready == len(NAMES)


def test_a_release_lets_the_same_sync_go_on(library: Library, served: Press) -> None:
    seen: list[int] = []

    def release(engine: Engine, progress: SyncProgress) -> None:
        if progress.sections == (1, 1) and progress.holds and not seen:
            seen.append(len(pages(served)))
            engine.hold_pages(False)

    report = synced(library, release, held=True)
    assert seen == [0]
    assert report.pages_fetched == len(NAMES)
    assert report.held == 0
    assert library.offline().ready == len(NAMES)


def test_a_hold_in_the_middle_of_a_sync_stops_what_has_not_begun(
    library: Library, served: Press
) -> None:
    def hold(engine: Engine, progress: SyncProgress) -> None:
        if progress.pages[0] and not progress.holds:
            engine.hold_pages(True)

    report = synced(library, hold, patience=0.05)
    assert 0 < report.pages_fetched < len(NAMES)
    assert report.held
    assert len(pages(served)) == report.pages_fetched
    assert synced(library).pages_fetched == len(NAMES) - report.pages_fetched
    assert library.offline().ready == len(NAMES)


def test_a_cancel_ends_a_sync_that_only_waits(library: Library) -> None:
    def cancel(engine: Engine, progress: SyncProgress) -> None:
        if progress.sections == (1, 1):
            engine.cancel()

    assert synced(library, cancel, held=True).cancelled


def test_a_removed_text_is_fetched_again(library: Library, served: Press) -> None:
    synced(library)
    library.upkeep.drop([1]).result()
    synced(library)
    assert library.article(1).row.page is PageState.REMOVED

    async def run() -> None:
        async with Client() as client, Workers(1) as workers:
            engine = Engine(library, client, workers)
            engine.hold_pages(True)  # the reader asked for this one
            await engine.fetch(1)

    asyncio.run(run())
    assert library.article(1).row.ready
