"""A feed that only says that an article was edited: its page is read once more, and what it said
is kept."""

import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from reader_app.domain import ArticleQuery, NewSection, SyncOptions, SyncReport
from reader_app.library import Library
from reader_app.net import Client, Limits
from reader_app.sync import Engine
from tests.content.newsroom import PROSE, page
from tests.sync.press import Press, Reply, press
from tests.sync.siege import Crew

__all__: list[str] = []

DAY = 86_400
NAMES = ("a", "b")
ADDED = "The county has opened an inquiry, which is to report before the end of the summer."


def told(*lines: str) -> Reply:
    return Reply(page("".join(f"<p>{line}</p>" for line in lines)))


@dataclass
class Paper:
    """A library that follows a paper whose feed has summaries, and a time that a test sets."""

    folder: Path
    press: Press
    crew: Crew
    now: float = field(default_factory=lambda: float(int(time.time())))

    def __post_init__(self) -> None:
        self.library = Library.open(self.folder, clock=self.clock)

    def clock(self) -> float:
        return self.now

    def feed(self, *names: str, edited: dict[str, float], published: float) -> None:
        entries = "".join(
            f"<entry><id>{self.press.url('/' + name)}</id><title>Headline {name}</title>"
            f'<link href="{self.press.url("/" + name)}"/><summary>Summary of {name}</summary>'
            f"<published>{stamp(published + place)}</published>"
            f"<updated>{stamp(edited.get(name, published))}</updated></entry>"
            for place, name in enumerate(names)
        )
        text = f'<feed xmlns="http://www.w3.org/2005/Atom"><title>Tribune</title>{entries}</feed>'
        self.press.replies["/feed"] = Reply(text.encode(), "application/atom+xml")

    def sync(self, *, pages: bool = True) -> SyncReport:
        return self.crew.runner.run(self._sync(SyncOptions(pages=pages)))

    async def _sync(self, options: SyncOptions) -> SyncReport:
        limits = Limits(silence=1.0)
        async with Client(
            clock=self.clock, limits=limits, proxies={}, routed=lambda: True
        ) as client:
            engine = Engine(self.library, client, self.crew.workers, clock=self.clock)
            return await engine.sync(options)

    def start(self, *names: str, age: float = DAY) -> None:
        """The articles are here, read, with their pages; an hour passes, and nobody is asked."""
        self.published = self.now - age
        self.feed(*names, edited={}, published=self.published)
        for name in names:
            self.press.replies[f"/{name}"] = told(*PROSE)
        self.library.follow([NewSection(self.press.url("/feed"))]).result()
        self.sync()
        self.names = names
        self.library.mark(self.ids(), read=True).result()
        self.now += 3600
        self.press.asked.clear()

    def edit(self, **seconds_ago: float) -> SyncReport:
        """The feed says that these were edited so many seconds ago."""
        edited = {name: self.now - ago for name, ago in seconds_ago.items()}
        self.feed(*self.names, edited=edited, published=self.published)
        return self.sync()

    def ids(self) -> list[int]:
        """Newest first: the last one named."""
        return list(self.library.ids(ArticleQuery()))

    def versions(self, article_id: int) -> int:
        return len(self.library.versions.all(article_id)) - 1

    def ready(self) -> int:
        return self.library.offline().ready

    def asked(self) -> int:
        """Pages that were asked for."""
        return sum(n for path, n in self.press.asked.items() if path[1:] in self.names)


def stamp(when: float) -> str:
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(when))


@pytest.fixture
def paper(tmp_path: Path, men: Crew) -> Iterator[Paper]:
    with press() as served:
        made = Paper(tmp_path / "library", served, men)
        yield made
        made.library.close()


def test_an_edit_of_which_the_feed_tells_only_the_time_is_noticed_and_kept(paper: Paper) -> None:
    paper.start(*NAMES)
    paper.press.replies["/b"] = told(PROSE[0], ADDED, *PROSE[1:])
    assert paper.edit(b=60).pages_fetched == 1
    newest, other = paper.ids()
    assert (paper.versions(newest), paper.versions(other)) == (1, 0)
    news = paper.library.versions.news(newest)
    assert news is not None
    assert ADDED not in paper.library.versions.telling(newest, news.version).paragraphs
    assert ADDED in paper.library.versions.telling(newest, 0).paragraphs
    assert (paper.ready(), paper.asked()) == (2, 1)


def test_a_page_that_is_the_same_is_asked_for_once_and_leaves_no_version(paper: Paper) -> None:
    paper.start(*NAMES)
    paper.edit(b=60)
    paper.sync()
    paper.edit(b=60)
    assert (paper.asked(), paper.versions(paper.ids()[0])) == (1, 0)


def test_a_change_that_no_reader_sees_leaves_no_version(paper: Paper) -> None:
    paper.start(*NAMES)
    paper.press.replies["/b"] = told(*(line.replace(" ", "\u00a0", 1) for line in PROSE))
    paper.edit(b=60)
    assert (paper.asked(), paper.versions(paper.ids()[0])) == (1, 0)


@pytest.mark.parametrize(
    "answer",
    [
        Reply(b"no", status=404),
        Reply(page(f"<p>{PROSE[0]}</p>"), status=401),
        Reply(seconds=60.0),
        Reply(b"%PDF-1.7", "application/pdf"),
        told("This page has moved into our archive."),
    ],
    ids=["gone", "a preview", "silent", "no page", "a notice"],
)
def test_a_page_that_cannot_be_had_leaves_the_article_as_it_was(
    paper: Paper, answer: Reply
) -> None:
    paper.start(*NAMES)
    before = paper.library.sync.body(paper.ids()[0])
    paper.press.replies["/b"] = answer
    report = paper.edit(b=60)
    paper.press.released.set()
    assert (report.failures, report.pages_failed) == ([], 0)
    assert (paper.library.failures(), paper.library.sync.pages()) == ([], [])
    assert (paper.ready(), paper.versions(paper.ids()[0])) == (2, 0)
    assert paper.library.sync.body(paper.ids()[0]) == before
    asked = paper.asked()
    paper.sync()
    assert paper.asked() == asked >= 1


def test_a_feed_that_gives_all_entries_the_time_when_it_was_made_is_not_believed(
    paper: Paper,
) -> None:
    paper.start("a", "b", "c", "d")
    paper.now -= paper.now % 60
    paper.edit(a=30, b=30, c=31, d=32)
    assert paper.asked() == 0


def test_of_one_section_five_pages_are_read_again_in_one_sync(paper: Paper) -> None:
    paper.start(*"abcdefgh")
    paper.edit(**{name: 120.0 * n for n, name in enumerate(paper.names, 1)})
    assert {path[1:] for path in paper.press.asked if path[1:] in paper.names} == set("defgh")
    assert paper.asked() == 5


def test_what_is_old_or_deleted_or_will_be_edited_is_not_asked_for(paper: Paper) -> None:
    paper.start("a", "b", "c")
    paper.library.delete([paper.ids()[0]]).result()
    paper.edit(c=60, b=-7200, a=3 * 3600)
    assert paper.asked() == 0
    paper.now += 8 * DAY
    paper.edit(b=60)
    assert paper.asked() == 0


def test_a_sync_without_pages_reads_none_again(paper: Paper) -> None:
    paper.start(*NAMES)
    paper.feed(*NAMES, edited={"b": paper.now - 60}, published=paper.published)
    paper.sync(pages=False)
    assert paper.asked() == 0
