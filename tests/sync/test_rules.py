"""The reader's rules in a sync, what was left out of an article, and reading pages once more."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest

from reader_app.domain import (
    ArticleQuery,
    BlockRule,
    Changes,
    LibraryLocked,
    NewSection,
    NoNetwork,
    NotFound,
    PageBlock,
    Phase,
    PublisherTrouble,
    Reread,
    SyncOptions,
    SyncProgress,
    TextState,
)
from reader_app.library import Library
from reader_app.net import Client, Limits
from reader_app.sync import Engine
from tests.content.newsroom import BOX, PROSE, QUOTE, news, page
from tests.sync.press import Press, Reply, feed, press
from tests.sync.siege import Crew

__all__: list[str] = []

T = TypeVar("T")
NAMES = ("a", "b", "c")


class Paper:
    """A library that follows a paper whose pages have a quote that is left out and a box that is
    not."""

    def __init__(self, library: Library, served: Press, crew: Crew) -> None:
        self.crew = crew
        self.library = library
        self.press = served
        self.progress: list[SyncProgress] = []
        served.replies["/feed"] = feed(served, *NAMES)
        for name in NAMES:
            served.replies[f"/{name}"] = Reply(news(QUOTE, BOX))
        followed = library.follow([NewSection(served.url("/feed"))]).result()
        self.publication = followed.added[0].publication_id

    def run(self, work: Callable[[Engine], Awaitable[T]]) -> T:
        async def perform() -> T:
            async with Client(limits=Limits(silence=1.0)) as client:
                tell = self.progress.append
                return await work(Engine(self.library, client, self.crew.workers, on_progress=tell))

        return self.crew.runner.run(perform())

    def sync(self) -> None:
        self.run(lambda engine: engine.sync(SyncOptions()))

    def left_out(self, article_id: int) -> tuple[PageBlock, ...]:
        return self.run(lambda engine: engine.left_out(article_id))

    def reread(self, *ids: int) -> Reread:
        return self.run(lambda engine: engine.reread(ids))

    def decide(self, words: str, keep: bool | None) -> None:
        found = next(one for one in self.left_out(self.ids()[0]) if one.text.startswith(words))
        rule = None if keep is None else BlockRule(found.block, keep)
        self.library.rules.put(self.publication, {found.block: rule}).result()

    def ids(self) -> list[int]:
        return list(self.library.ids(ArticleQuery()))

    def texts(self) -> list[str]:
        bodies = [self.library.sync.body(i) for i in self.ids()]
        return [body.html for body in bodies if body is not None]


@pytest.fixture
def paper(tmp_path: Path, men: Crew) -> Iterator[Paper]:
    library = Library.open(tmp_path / "library")
    with press() as served:
        yield Paper(library, served, men)
    library.close()


def quoted(html: str) -> bool:
    return "There were two of everything</p>" in html


def test_a_page_is_told_in_its_blocks_and_nothing_is_stored(paper: Paper) -> None:
    paper.sync()
    before = paper.texts()
    found = paper.left_out(paper.ids()[0])
    assert [(one.text[:10], one.kept) for one in found if one.words < 10] == [
        ("There were", False),
        ("Our letter", True),
    ]
    assert paper.texts() == before
    assert not paper.library.failures()


def test_rules_hold_for_every_page_that_a_sync_fetches(paper: Paper) -> None:
    paper.sync()
    paper.decide("There were two of everything", True)
    paper.decide("Our letter", False)
    paper.press.replies["/feed"] = feed(paper.press, "d", *NAMES)
    paper.press.replies["/d"] = Reply(news(QUOTE, BOX))
    paper.sync()
    new, *old = paper.texts()
    assert quoted(new)
    assert "Our letter" not in new
    assert not any(quoted(one) for one in old)


def test_an_article_is_read_again_under_the_rules_of_today_and_back(paper: Paper) -> None:
    paper.sync()
    first = paper.ids()[0]
    whole = paper.texts()[0]
    paper.decide("There were two of everything", True)
    assert paper.reread(first) == Reread(1, 0)
    assert quoted(paper.texts()[0])
    assert not any(quoted(one) for one in paper.texts()[1:])
    paper.decide("There were two of everything", None)
    assert paper.reread(first) == Reread(1, 0)
    assert paper.texts()[0] == whole


def test_several_are_read_again_with_progress(paper: Paper) -> None:
    paper.sync()
    paper.progress.clear()
    paper.decide("There were two of everything", True)
    assert paper.reread(*paper.ids()) == Reread(3, 0)
    assert all(quoted(one) for one in paper.texts())
    assert (paper.progress[-1].phase, paper.progress[-1].pages) == (Phase.IDLE, (3, 3))


def test_what_much_shorter_by_rules_is_stored_too(paper: Paper) -> None:
    long = BOX.replace("each Friday", "each Friday " + "and again " * 90)
    for name in NAMES:
        paper.press.replies[f"/{name}"] = Reply(news(QUOTE, long))
    paper.sync()
    paper.decide("Our letter", False)
    assert paper.reread(*paper.ids()) == Reread(3, 0)
    assert not any("Our letter" in one for one in paper.texts())
    assert paper.library.offline().ready == 3


def test_a_kept_block_that_was_most_of_the_text_can_be_left_out_again(paper: Paper) -> None:
    long = QUOTE.replace("two of everything", "two of everything " + "and of all " * 150)
    long = long.replace("<p>", '<p><a href="/x">').replace("</p>", "</a></p>")
    for name in NAMES:
        paper.press.replies[f"/{name}"] = Reply(news(long))
    paper.sync()
    short = paper.texts()
    paper.decide("There were two of everything and", True)
    paper.reread(*paper.ids())
    assert all("and of all" in one for one in paper.texts())
    paper.decide("There were two of everything and", None)
    paper.reread(*paper.ids())
    assert paper.texts() == short


@pytest.mark.parametrize(
    "answer",
    [
        Reply(page(f"<p>{PROSE[0]}</p>")),
        Reply(page(f"<p>{PROSE[0]}</p>"), status=402),
        Reply(page("<p>This page has moved into our archive, which is closed.</p>" * 4)),
    ],
    ids=["shorter", "a preview", "a notice"],
)
def test_a_page_that_has_become_less_leaves_the_whole_text(paper: Paper, answer: Reply) -> None:
    paper.sync()
    before = paper.texts()
    paper.press.replies["/b"] = answer
    assert paper.reread(*paper.ids()) == Reread(2, 1)
    assert paper.texts() == before
    assert paper.library.offline().ready == 3


def test_a_page_that_has_gone_leaves_the_text_and_is_told_but_not_recorded(paper: Paper) -> None:
    paper.sync()
    before = paper.texts()
    del paper.press.replies["/b"]
    done = paper.reread(*paper.ids())
    (failure,) = done.failures
    assert (done.done, done.kept, failure.kind, failure.title) == (2, 0, "not-found", "Headline b")
    assert paper.texts() == before
    assert paper.library.failures() == []
    assert paper.library.offline().ready == 3
    with pytest.raises(PublisherTrouble):
        paper.left_out(paper.ids()[1])


def test_what_is_there_stays_where_there_is_no_network(paper: Paper) -> None:
    paper.sync()
    before = paper.texts()
    ids = paper.ids()

    async def perform() -> None:
        async with Client(limits=Limits(silence=1.0)) as client:
            engine = Engine(paper.library, client, paper.crew.workers)
            client.fetch = gone  # type: ignore[method-assign,assignment]
            with pytest.raises(NoNetwork):
                await engine.reread(ids)
            with pytest.raises(NoNetwork):
                await engine.left_out(ids[0])

    async def gone(*words: object, **named: object) -> None:
        raise NoNetwork("unplugged")

    paper.crew.runner.run(perform())
    assert paper.texts() == before
    assert paper.library.failures() == []


def test_reading_again_can_be_cancelled_and_keeps_what_it_has(paper: Paper) -> None:
    paper.sync()
    paper.decide("There were two of everything", True)
    for name in NAMES[1:]:
        paper.press.replies[f"/{name}"] = Reply(news(QUOTE, BOX), seconds=60)

    async def perform(engine: Engine) -> Reread:
        stored, loop = asyncio.Event(), asyncio.get_running_loop()
        first = paper.ids()[0]

        def look(changes: Changes) -> None:
            if first in changes.changed:
                loop.call_soon_threadsafe(stored.set)

        ended = paper.library.observe(look)
        task = asyncio.ensure_future(engine.reread(paper.ids()))
        await stored.wait()
        ended()
        engine.cancel()
        return await task

    done = paper.run(perform)
    assert done == Reread(1, 0, cancelled=True)
    assert [quoted(one) for one in paper.texts()] == [True, False, False]
    paper.press.released.set()


def test_several_are_not_read_again_while_a_sync_runs_but_a_single_one_is(paper: Paper) -> None:
    paper.sync()
    paper.decide("There were two of everything", True)
    with_lock = paper.library.hold_sync()
    try:
        with pytest.raises(LibraryLocked):
            paper.reread(*paper.ids())
        assert paper.reread(paper.ids()[0]) == Reread(1, 0)
    finally:
        with_lock.release()


def test_an_article_that_is_not_there_has_no_page(paper: Paper) -> None:
    with pytest.raises(NotFound):
        paper.left_out(99)
    assert paper.reread(99) == Reread(0, 0)


def test_a_text_without_a_block_is_found_without_its_words(paper: Paper) -> None:
    paper.sync()
    paper.decide("Our letter", False)
    paper.reread(*paper.ids())
    for article_id in paper.ids():
        body = paper.library.sync.body(article_id)
        assert body is not None
        assert body.state is TextState.COMPLETE
        assert body.words == len(body.html.replace("<p>", " ").replace("</p>", " ").split())
