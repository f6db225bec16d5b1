"""The order in which a real server is asked: what the reader looks at, then the newest of every
section before the older ones of any."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader_app.domain import NewSection
from reader_app.library import Library
from reader_app.net import Client
from reader_app.sync import Engine, SyncOptions
from reader_app.sync.lanes import Lanes
from reader_app.workers import Workers
from tests.sync.press import Press, article, feed, picture, press

__all__: list[str] = []

NAMES = ("busy", "calm", "seen")
ARTICLES = 4


@pytest.fixture
def served(monkeypatch: pytest.MonkeyPatch) -> Iterator[Press]:
    """Three publications with one section each, on a server that is asked one by one."""
    defaults = Lanes.__init__.__kwdefaults__ or {}
    monkeypatch.setitem(defaults, "per_host", 1)
    with press() as found:
        for name in NAMES:
            names = [f"{name}{n}" for n in range(ARTICLES)]
            found.replies[f"/{name}.xml"] = feed(found, *names, title=name)
            for one in names:
                found.replies[f"/{one}"] = article(one, f"/{one}.png")
                found.replies[f"/{one}.png"] = picture()
        yield found


def sync(library: Library, options: SyncOptions) -> None:
    async def perform() -> None:
        async with Client() as client, Workers(1) as workers:
            await Engine(library, client, workers).sync(options)

    asyncio.run(perform())


def paths(served: Press) -> list[str]:
    """What was asked for, in order."""
    return [heard.split()[1] for heard in served.heard]


def pages(served: Press) -> list[str]:
    return [path[1:] for path in paths(served) if path[1:5] in NAMES and "." not in path]


def follow(library: Library, served: Press) -> dict[str, int]:
    """The publications' ids by name."""
    wanted = [
        NewSection(served.url(f"/{name}.xml"), "News", f"http://{name}.test/", name)
        for name in NAMES
    ]
    library.follow(wanted).result()
    return {publication.title: publication.id for publication in library.tree()}


def test_what_is_on_screen_comes_before_the_feeds_of_others_and_these_newest_first(
    tmp_path: Path, served: Press
) -> None:
    library = Library.open(tmp_path / "library")
    ids = follow(library, served)
    sync(library, SyncOptions(looked_at=(ids["seen"],)))
    asked = paths(served)
    assert asked[0] == "/seen.xml"
    first = [f"/seen{n}" for n in range(3)]
    others = [asked.index(f"/{name}.xml") for name in ("busy", "calm")]
    assert max(asked.index(path) for path in first) < max(others)
    assert sorted(one for one in pages(served) if one[:4] != "seen") == sorted(
        f"{name}{n}" for name in ("busy", "calm") for n in range(ARTICLES)
    )
    library.close()


def test_the_newest_of_every_section_are_asked_for_before_an_older_one_of_any(
    tmp_path: Path, served: Press
) -> None:
    library = Library.open(tmp_path / "library")
    follow(library, served)
    sync(library, SyncOptions(pages=False))
    assert pages(served) == []
    sync(library, SyncOptions())
    ranks = [int(one[4:]) for one in pages(served)]
    assert ranks == sorted(ranks)
    assert len(ranks) == len(NAMES) * ARTICLES
    asked = paths(served)
    for one in pages(served)[:-1]:  # with its pictures an article is ready, and only then
        assert asked.index(f"/{one}.png") < asked.index(f"/{pages(served)[-1]}")
    library.close()
