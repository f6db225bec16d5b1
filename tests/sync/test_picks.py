"""Pick lists against real servers: what they name arrives whole, what is here is only marked."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from reader_app.domain import (
    ArticleQuery,
    FileUnreadable,
    NewPickList,
    NewSection,
    NoPicks,
    Picked,
    PickList,
    SyncOptions,
    SyncReport,
    host_of,
)
from reader_app.library import Library
from reader_app.net import Client, Limits
from reader_app.sync import Engine
from tests.sync.press import Press, Reply, article, feed, picture, press
from tests.sync.siege import Crew

__all__: list[str] = []

_NOW = 1_800_000_000


class World(Client):
    """Here all are on this computer; `paper` counts as of the internet."""

    def __init__(self, paper: Press) -> None:
        super().__init__(limits=Limits(silence=1.0))
        self._paper = host_of(paper.base)
        self.allow_private([self._paper])

    def is_own_network(self, url: str) -> bool:
        return host_of(url) != self._paper and super().is_own_network(url)


@dataclass
class Desk:
    """A library, a curator, and a paper that the curator reads; all on this computer, each on a
    port of its own."""

    library: Library
    anna: Press
    paper: Press
    men: Crew

    def follow(self, url: str, title: str = "") -> PickList:
        return self.library.picks.follow(url, title, named=bool(title)).result()

    def sync(self, options: SyncOptions | None = None) -> SyncReport:
        async def work() -> SyncReport:
            async with World(self.paper) as client:
                engine = Engine(self.library, client, self.men.workers, clock=lambda: _NOW)
                return await engine.sync(options or SyncOptions())

        return self.men.runner.run(work())

    def find(self, url: str) -> NewPickList:
        async def work() -> NewPickList:
            async with World(self.paper) as client:
                return await Engine(self.library, client, self.men.workers).find_picks(url)

        return self.men.runner.run(work())

    def picked(self) -> tuple[Picked, ...]:
        return self.library.picks.picked(50)


@pytest.fixture
def desk(tmp_path: Path, men: Crew) -> Iterator[Desk]:
    with press() as anna, press() as paper:
        paper.replies["/favicon.ico"] = anna.replies["/favicon.ico"] = picture("red")
        library = Library.open(tmp_path / "library", clock=lambda: _NOW)
        yield Desk(library, anna, paper, men)
        library.close()


def stock(desk: Desk, *names: str) -> None:
    for name in names:
        desk.paper.replies[f"/{name}"] = article(f"Headline {name}", f"/{name}.png")
        desk.paper.replies[f"/{name}.png"] = picture()


def picks(desk: Desk, *links: str, note: str = "Worth an evening.", more: str = "") -> Reply:
    """Anna's linkblog."""
    items = "".join(
        f"<item><title>Pick {n}</title><link>{link}</link><description>{note}</description>{more}"
        "</item>"
        for n, link in enumerate(links)
    )
    head = f"<title>Weekend reads</title><link>{desk.anna.base}/</link>"
    text = f'<?xml version="1.0"?><rss version="2.0"><channel>{head}{items}</channel></rss>'
    return Reply(text.encode(), "application/rss+xml", headers={"ETag": f'"{len(links)}"'})


def test_a_pick_is_fetched_whole_and_nothing_is_followed_or_saved_by_it(desk: Desk) -> None:
    stock(desk, "storm")
    desk.anna.replies["/picks"] = picks(desk, desk.paper.url("/storm"))
    followed = desk.follow(desk.anna.url("/picks"))
    report = desk.sync()
    assert (report.pages_fetched, report.articles_new, report.pictures_stored) == (1, 1, 1)
    assert not report.failures
    (one,) = desk.picked()
    assert (one.who, one.note) == ("Weekend reads", "Worth an evening.")
    assert (one.row.title, one.row.saved, one.row.ready) == ("Headline storm", False, True)
    assert desk.library.tree() == ()
    (told,) = desk.library.picks.lists()
    assert (told.title, told.articles, told.waiting, told.failed) == ("Weekend reads", 1, 0, 0)
    desk.library.picks.unfollow(followed.id).result()
    assert not desk.picked()
    assert desk.library.counts(0).articles == 0


def test_it_is_proven_to_open_with_no_network(desk: Desk) -> None:
    stock(desk, "storm")
    desk.anna.replies["/picks"] = picks(desk, desk.paper.url("/storm"))
    desk.follow(desk.anna.url("/picks"))
    desk.sync()
    whole = desk.library.verify(lambda data, media_type: None)
    assert (whole.articles, whole.ready) == (1, 1)
    (id,) = desk.library.ids(ArticleQuery(ready=True))
    assert "harbour wall" in desk.library.article(id).html


def test_what_is_here_already_only_gets_the_mark(desk: Desk) -> None:
    stock(desk, "storm")
    desk.paper.replies["/feed"] = feed(desk.paper, "storm")
    desk.library.follow([NewSection(desk.paper.url("/feed"))]).result()
    desk.sync()
    asked = desk.paper.asked["/storm"]
    desk.anna.replies["/picks"] = picks(desk, desk.paper.url("/storm?utm_source=anna"))
    desk.follow(desk.anna.url("/picks"), "Anna's")
    desk.sync()
    (one,) = desk.picked()
    assert (one.who, one.row.section) == ("Anna's", "World")
    assert desk.paper.asked["/storm"] == asked
    assert desk.paper.asked["/storm?utm_source=anna"] == 0
    assert desk.library.counts(0).articles == 1
    desk.library.picks.unfollow(one.list_id).result()
    assert desk.library.counts(0).articles == 1


def test_an_article_behind_a_redirect_is_the_one_that_is_here(desk: Desk) -> None:
    stock(desk, "storm")
    desk.paper.replies["/feed"] = feed(desk.paper, "storm")
    desk.library.follow([NewSection(desk.paper.url("/feed"))]).result()
    desk.sync()
    desk.paper.replies["/away"] = Reply(status=302, headers={"Location": desk.paper.url("/storm")})
    desk.anna.replies["/picks"] = picks(desk, desk.paper.url("/away"))
    desk.follow(desk.anna.url("/picks"))
    desk.sync()
    (one,) = desk.picked()
    assert one.row.section == "World"
    assert desk.library.counts(0).articles == 1


def test_what_a_page_calls_itself_counts_where_the_title_is_the_same(desk: Desk) -> None:
    stock(desk, "storm")
    desk.paper.replies["/feed"] = feed(desk.paper, "storm")
    desk.library.follow([NewSection(desk.paper.url("/feed"))]).result()
    desk.sync()
    canonical = f'<link rel="canonical" href="{desk.paper.url("/storm")}">'
    desk.paper.replies["/amp/storm"] = article("Headline storm", data=canonical)
    desk.paper.replies["/other"] = article("Another matter", data=canonical)
    desk.anna.replies["/picks"] = picks(
        desk, desk.paper.url("/amp/storm"), desk.paper.url("/other")
    )
    desk.follow(desk.anna.url("/picks"))
    desk.sync()
    assert sorted(one.row.title for one in desk.picked()) == ["Another matter", "Headline storm"]
    assert desk.library.counts(0).articles == 2


def test_the_second_question_is_conditional_and_brings_nothing_twice(desk: Desk) -> None:
    stock(desk, "storm")
    desk.anna.replies["/picks"] = picks(desk, desk.paper.url("/storm"))
    desk.follow(desk.anna.url("/picks"))
    desk.sync()
    desk.sync()
    assert desk.anna.asked["/picks"] == 2
    assert 'if-none-match: "1"' in desk.anna.heard[-1].lower()
    assert desk.paper.asked["/storm"] == 1
    desk.sync(SyncOptions(patient=True))
    assert desk.anna.asked["/picks"] == 2


def test_a_list_that_fails_says_so_once_and_the_rest_goes_on(desk: Desk) -> None:
    stock(desk, "storm", "wall")
    desk.anna.replies["/picks"] = Reply(b"broken", status=500)
    desk.anna.replies["/more"] = picks(desk, desk.paper.url("/storm"))
    desk.paper.replies["/feed"] = feed(desk.paper, "wall")
    desk.follow(desk.anna.url("/picks"), "Broken")
    desk.follow(desk.anna.url("/more"))
    desk.library.follow([NewSection(desk.paper.url("/feed"))]).result()
    report = desk.sync()
    (failure,) = report.failures
    assert (failure.subject, failure.kind, failure.title) == ("picks", "server", "Broken")
    told = {one.title: one.failure for one in desk.library.picks.lists()}
    assert told["Broken"]
    assert told["Broken"].retry_at
    assert not told["Weekend reads"]
    assert desk.library.counts(0).articles == 2
    desk.anna.replies["/picks"] = picks(desk, desk.paper.url("/wall"))
    assert not desk.sync().failures
    assert len(desk.picked()) == 2


def test_a_page_that_fails_stays_open_and_comes_later(desk: Desk) -> None:
    stock(desk, "storm")
    desk.paper.replies["/storm"], page = Reply(b"", status=503), desk.paper.replies["/storm"]
    desk.anna.replies["/picks"] = picks(desk, desk.paper.url("/storm"))
    desk.follow(desk.anna.url("/picks"))
    report = desk.sync()
    assert [one.subject for one in report.failures] == ["page"]
    (told,) = desk.library.picks.lists()
    assert (told.articles, told.failed) == (0, 1)
    assert not told.failure
    desk.paper.replies["/storm"] = page
    desk.sync()
    (one,) = desk.picked()
    assert one.row.ready


def test_a_list_of_thousands_costs_fifty_pages_and_the_rest_waits(desk: Desk) -> None:
    desk.anna.replies["/picks"] = picks(desk, *(desk.paper.url(f"/{n}") for n in range(300)))
    followed = desk.follow(desk.anna.url("/picks"))
    assert not desk.library.picks.links()
    desk.sync(SyncOptions(pages=False))
    assert (desk.library.picks.one(followed.id).waiting, sum(desk.paper.asked.values())) == (300, 0)
    desk.sync()
    asked = [path for path in desk.paper.asked if path != "/favicon.ico"]
    assert sorted(asked) == sorted(f"/{n}" for n in range(50))
    desk.sync()  # what has failed gives way to what was not tried yet
    assert {f"/{n}" for n in range(100)} == {*desk.paper.asked} - {"/favicon.ico"}


def test_what_is_added_at_the_end_of_a_long_outline_is_not_lost(desk: Desk) -> None:
    stock(desk, "storm")

    def outline(*links: str) -> Reply:
        items = "".join(f'<outline type="link" text="Pick" url="{link}"/>' for link in links)
        text = f'<opml version="2.0"><head><title>Shelf</title></head><body>{items}</body></opml>'
        return Reply(text.encode(), "text/x-opml")

    links = [desk.paper.url(f"/old/{n}") for n in range(2_500)]
    desk.anna.replies["/picks"] = outline(*links)
    desk.follow(desk.anna.url("/picks"))
    desk.sync(SyncOptions(pages=False))
    desk.anna.replies["/picks"] = outline(*links, desk.paper.url("/storm"))
    desk.sync(SyncOptions(pages=False))
    waiting = [job.url for job in desk.library.picks.links()]
    assert desk.paper.url("/storm") in waiting[:2]
    assert len(waiting) <= 502


def test_no_list_leads_into_the_readers_own_network(desk: Desk) -> None:
    with press() as router:
        router.replies["/reboot"] = article("Rebooting")
        links = router.url("/reboot"), "javascript:alert(1)", "file:///etc/passwd", "http://[::1]/x"
        desk.anna.replies["/picks"] = picks(desk, *links)
        desk.follow(desk.anna.url("/picks"))
        report = desk.sync()
        assert {one.kind for one in report.failures} == {"blocked-address"}
        assert not router.asked
        desk.follow(router.url("/other"))  # typed, but not by Anna
        desk.sync()
        assert router.asked["/reboot"] == 0


def test_redirects_in_a_circle_end(desk: Desk) -> None:
    desk.paper.replies["/a"] = Reply(status=302, headers={"Location": "/b"})
    desk.paper.replies["/b"] = Reply(status=302, headers={"Location": "/a"})
    desk.anna.replies["/picks"] = picks(desk, desk.paper.url("/a"))
    desk.follow(desk.anna.url("/picks"))
    (failure,) = desk.sync().failures
    assert failure.kind == "redirect"


def test_pages_wait_where_data_are_dear(desk: Desk) -> None:
    stock(desk, "storm")
    desk.anna.replies["/picks"] = picks(desk, desk.paper.url("/storm"))
    desk.follow(desk.anna.url("/picks"))
    desk.sync(SyncOptions(pages=False))
    assert not desk.paper.asked
    desk.sync()
    assert len(desk.picked()) == 1


def test_a_deleted_article_does_not_come_back_as_a_pick(desk: Desk) -> None:
    stock(desk, "storm")
    desk.anna.replies["/picks"] = picks(desk, desk.paper.url("/storm"))
    desk.follow(desk.anna.url("/picks"))
    desk.sync()
    (one,) = desk.picked()
    desk.library.delete([one.row.id]).result()
    desk.anna.replies["/other"] = picks(desk, desk.paper.url("/storm"))
    desk.follow(desk.anna.url("/other"))
    desk.sync()
    assert not desk.picked()
    assert desk.paper.asked["/storm"] == 1


def test_a_file_is_a_list_too(desk: Desk, tmp_path: Path) -> None:
    stock(desk, "storm")
    file = tmp_path / "Anna's picks.json"
    item = {"external_url": desk.paper.url("/storm"), "title": "Storm", "content_text": "Storm"}
    head = {"version": "https://jsonfeed.org/version/1.1", "title": "From a friend"}
    people = {"authors": [{"name": "Anna"}], "_broadsheet": {"kind": "picks"}}
    file.write_text(json.dumps({**head, **people, "items": [item]}))
    found = desk.find(file.as_uri())
    assert (found.title, found.author, found.articles) == ("From a friend", "Anna", 1)
    desk.follow(found.url)
    desk.sync()
    (one,) = desk.picked()
    assert one.who == "Anna in From a friend"
    file.unlink()
    (failure,) = desk.sync().failures
    assert failure.kind == "file-unreadable"
    with pytest.raises(FileUnreadable):
        desk.find(file.as_uri())


def test_a_sites_feed_is_found_and_one_that_names_nobody_is_none(desk: Desk) -> None:
    desk.anna.replies["/"] = Reply(
        b'<html><head><link rel="alternate" type="application/rss+xml" href="/picks"></head>'
        b"<body><p>Hello</p></body></html>"
    )
    desk.anna.replies["/picks"] = picks(desk, desk.paper.url("/storm"))
    found = desk.find(desk.anna.url("/"))
    assert (found.url, found.articles) == (desk.anna.url("/picks"), 1)
    assert found.newest == ("Pick 0",)
    desk.paper.replies["/feed"] = feed(desk.paper, "storm")
    with pytest.raises(NoPicks):
        desk.find(desk.paper.url("/feed"))
