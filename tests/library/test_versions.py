"""What articles said before: kept when a publisher changes them, and then alone."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from reader_app.domain import (
    AccountKind,
    ArticleQuery,
    Body,
    Edit,
    Extraction,
    NewAccount,
    NotFound,
    Page,
    ReadingPlace,
    RemoteArticle,
    TextSource,
    TextState,
    Weight,
)
from reader_app.library import Library
from tests.library.shelf import NOW, entry, follow, intent, store

__all__: list[str] = []

LINES = [
    "The harbour master said that three ships had left the quay before the storm came in.",
    "Nobody was hurt, and the ferry to the islands goes again from Tuesday morning on.",
]
URL = "http://tribune.example/1"


class Clock:
    now = NOW

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def shelf(tmp_path: Path, clock: Clock) -> Iterator[Library]:
    opened = Library.open(tmp_path, clock=clock)
    follow(opened, "World")
    yield opened
    opened.close()


def feed(library: Library, title: str = "Storm", text: str = "In short.", *, page: bool) -> None:
    store(library, 1, intent(entry(1, title=title, text=text), page=page))


def fetch(
    library: Library,
    *lines: str,
    state: TextState = TextState.COMPLETE,
    sure: bool = False,
    extra: str = "",
) -> None:
    text = " ".join(lines)
    html = "".join(f"<p>{line}</p>" for line in lines) + extra
    body = Body(html, len(text.split()), TextSource.PAGE, state, (), text=text)
    page = Page("Headline", "By", None, "Tribune", "World", "en", "", "", "", body)
    library.sync.store_pages([(1, page, URL)], sure=[1] if sure else []).result()


def whole(library: Library, *, read: bool = False) -> None:
    """An article with its page."""
    feed(library, page=True)
    fetch(library, *LINES)
    if read:
        library.mark([1], read=True).result()


def count(library: Library) -> int:
    return len(library.versions.all(1)) - 1


def test_a_page_that_its_publisher_changed_leaves_what_it_said(
    shelf: Library, clock: Clock
) -> None:
    whole(shelf, read=True)
    clock.now += 3600
    fetch(shelf, LINES[0].replace("three", "four"), LINES[1], "A third line is new here today.")
    old, new = shelf.versions.all(1)
    assert (old.since, old.until, old.real) == (NOW, NOW + 3600, False)
    assert (new.id, new.since, new.until, new.real) == (0, NOW + 3600, None, True)
    assert shelf.versions.telling(1, old.id).paragraphs == tuple(LINES)
    news = shelf.versions.news(1)
    assert news is not None
    assert (news.version, news.at) == (old.id, NOW + 3600)
    assert news.edit == Edit(Weight.REAL, False, 2)


def test_headline_and_text_that_change_together_are_one_version(
    shelf: Library, clock: Clock
) -> None:
    whole(shelf, read=True)
    clock.now += 600
    feed(shelf, "Storm kills four", page=True)
    assert count(shelf) == 1
    clock.now += 60
    fetch(shelf, LINES[0], "Four people died when the ferry sank near the islands.")
    assert count(shelf) == 1
    news = shelf.versions.news(1)
    assert news is not None
    assert news.edit.headline
    old = shelf.versions.telling(1, news.version)
    assert (old.title, old.paragraphs) == ("Storm", tuple(LINES))


def test_a_text_that_changes_after_its_new_headline_was_seen_is_told_again(
    shelf: Library, clock: Clock
) -> None:
    whole(shelf, read=True)
    clock.now += 600
    feed(shelf, "Storm kills four", page=True)
    shelf.versions.seen(1).result()
    assert shelf.versions.news(1) is None
    clock.now += 60
    fetch(shelf, LINES[0], "Four people died when the ferry sank near the islands.")
    news = shelf.versions.news(1)
    assert news is not None
    assert (news.edit.headline, news.edit.paragraphs) == (False, 1)
    assert shelf.versions.telling(1, news.version).title == "Storm kills four"


@pytest.mark.parametrize(
    "change",
    [
        lambda shelf: fetch(shelf, *LINES),
        lambda shelf: fetch(shelf, *(line.replace(" ", "  ") for line in LINES)),
        lambda shelf: fetch(shelf, *LINES, "Updated 23 November 2026, 16:20 GMT"),
        lambda shelf: fetch(shelf, *LINES, extra='<p><a href="http://x.example">More here</a></p>'),
        lambda shelf: fetch(shelf, *(f"<b>{line}</b>" for line in LINES)),
        lambda shelf: fetch(shelf, LINES[0], sure=True),
        lambda shelf: fetch(shelf, LINES[0], state=TextState.PREVIEW),
        lambda shelf: feed(shelf, text="A longer summary of the whole.", page=True),
    ],
    ids=["nothing", "space", "stamp", "link", "markup", "rules", "wall", "summary"],
)
def test_what_is_no_change_of_the_publishers_leaves_nothing(shelf: Library, change: object) -> None:
    whole(shelf, read=True)
    assert callable(change)
    change(shelf)
    assert count(shelf) == 0
    assert shelf.versions.news(1) is None


def test_a_text_that_is_completed_is_no_change(shelf: Library) -> None:
    feed(shelf, text="The harbour master said.", page=True)
    shelf.mark([1], read=True).result()
    fetch(shelf, LINES[0], state=TextState.PREVIEW)
    fetch(shelf, *LINES)
    assert count(shelf) == 0


def test_a_text_that_the_reader_wants_from_elsewhere_is_no_change(shelf: Library) -> None:
    whole(shelf)
    shelf.custom.change({1: {"extraction": Extraction.FEED}}).result()
    feed(shelf, text="The feed's own words, which are quite different ones.", page=False)
    assert shelf.article(1).offline.source is TextSource.FEED
    assert count(shelf) == 0


def test_a_feed_without_pages_is_watched_as_well(shelf: Library) -> None:
    feed(shelf, text=LINES[0], page=False)
    shelf.mark([1], read=True).result()
    feed(shelf, text=LINES[0].replace("three", "seven"), page=False)
    news = shelf.versions.news(1)
    assert news is not None
    assert news.edit == Edit(Weight.REAL, False, 0) or news.edit.paragraphs == 1


def test_nothing_is_news_to_who_has_not_read_it(shelf: Library, clock: Clock) -> None:
    whole(shelf)
    fetch(shelf, LINES[0].replace("three", "four"), LINES[1])
    assert count(shelf) == 1
    assert shelf.versions.news(1) is None
    shelf.mark([1], read=True).result()
    assert shelf.versions.news(1) is None


def test_news_is_told_against_what_was_read_until_it_has_been_seen(
    shelf: Library, clock: Clock
) -> None:
    whole(shelf)
    shelf.places.keep(1, ReadingPlace(40, 0.3)).result()
    for figure in ("four", "five", "six"):
        clock.now += 7 * 3600
        fetch(shelf, LINES[0].replace("three", figure), LINES[1])
    news = shelf.versions.news(1)
    first = shelf.versions.all(1)[0]
    assert news is not None
    assert news.version == first.id
    shelf.versions.seen(1).result()
    assert shelf.versions.news(1) is None
    clock.now += 7 * 3600
    fetch(shelf, LINES[0].replace("three", "seven"), LINES[1])
    news = shelf.versions.news(1)
    assert news is not None
    assert "six" in shelf.versions.telling(1, news.version).paragraphs[0]


def test_a_change_that_was_taken_back_is_no_news(shelf: Library, clock: Clock) -> None:
    whole(shelf, read=True)
    for figure in ("four", "three"):
        clock.now += 7 * 3600
        fetch(shelf, LINES[0].replace("three", figure), LINES[1])
    assert count(shelf) == 2
    assert shelf.versions.news(1) is None


def test_what_nobody_has_read_keeps_its_first_version_too(
    shelf: Library, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole(shelf)
    for number in range(20):
        clock.now += 7 * 3600
        fetch(shelf, f"{LINES[0]} {number} were there.", LINES[1])
    first, *others, last, _ = shelf.versions.all(1)
    assert shelf.versions.telling(1, first.id).paragraphs == tuple(LINES)
    assert len(others) == 8
    monkeypatch.setattr("reader_app.library.versions._OVERALL", 3)  # of all articles together
    clock.now += 7 * 3600
    fetch(shelf, f"{LINES[0]} 20 were there.", LINES[1])
    assert count(shelf) == 3
    assert last.id in {one.id for one in shelf.versions.all(1)}


def test_an_article_keeps_its_first_and_its_newest_versions(shelf: Library, clock: Clock) -> None:
    whole(shelf, read=True)
    for number in range(20):
        clock.now += 7 * 3600
        fetch(shelf, f"{LINES[0]} {number} were there.", LINES[1])
    versions = shelf.versions.all(1)
    assert len(versions) == 11
    assert shelf.versions.telling(1, versions[0].id).paragraphs == tuple(LINES)
    assert "18" in shelf.versions.telling(1, versions[-2].id).paragraphs[0]


@pytest.mark.parametrize(("revive", "unread"), [(False, False), (True, True)])
def test_a_change_that_matters_makes_it_unread_where_the_reader_wants_that(
    shelf: Library, clock: Clock, revive: bool, unread: bool
) -> None:
    shelf.versions.revive = lambda: revive
    whole(shelf, read=True)
    clock.now += 60
    fetch(shelf, LINES[0].replace("harbour", "harbor"), LINES[1])
    assert shelf.counts(0).unread == 0  # a typo never does
    clock.now += 60
    fetch(shelf, LINES[0].replace("three", "3"), LINES[1], "Four died, says the police today.")
    assert (shelf.counts(0).unread == 1) is unread
    assert (list(shelf.ids(ArticleQuery(unread=True))) == [1]) is unread
    assert {one.name: one.ok for one in shelf.examine()}["counts"]
    assert shelf.versions.news(1) is not None


def test_what_an_account_has_stays_read(shelf: Library, clock: Clock) -> None:
    shelf.versions.revive = lambda: True
    whole(shelf)
    new = NewAccount(AccountKind.GREADER, "https://a.example", "reader")
    account = shelf.accounts.add(new).result()
    pull = shelf.accounts.begin(account).result()
    told = RemoteArticle("r1", "s1", "", "", "", read=True, saved=False)
    shelf.remote.link(account, pull, {1: told}).result()
    fetch(shelf, *LINES, "Four people died, says the police today.")
    assert count(shelf) == 1
    assert shelf.counts(0).unread == 0
    assert shelf.outbox.waiting() == () or list(shelf.outbox.waiting()) == []


def test_versions_go_with_the_text(shelf: Library, clock: Clock) -> None:
    whole(shelf, read=True)
    before = shelf.upkeep.use().total
    fetch(shelf, *LINES, "Four people died, says the police today.")
    shelf.upkeep.drop([1]).result()
    assert count(shelf) == 0
    assert shelf.upkeep.use().total <= before + 2**16


def test_versions_go_with_a_deleted_article(shelf: Library, clock: Clock) -> None:
    whole(shelf, read=True)
    fetch(shelf, *LINES, "Four people died, says the police today.")
    shelf.delete([1]).result()
    shelf.upkeep.bury(clock.now + 1).result()
    rows = shelf._submit(lambda: shelf._store.all("SELECT count(*) FROM version")).result()
    assert rows == [(0,)]
    with pytest.raises(NotFound):
        shelf.versions.all(1)


def test_versions_count_for_the_limit_of_the_disk(shelf: Library, clock: Clock) -> None:
    whole(shelf, read=True)
    bodies = shelf.upkeep.use().bodies
    fetch(shelf, *LINES, "Four people died, says the police today.")
    use = shelf.upkeep.use()
    assert use.bodies > bodies + 100
    plan = shelf.upkeep.plan(0)
    assert plan.articles == (1,)
    assert plan.bytes >= use.bodies


def test_versions_survive_a_salvage(shelf: Library, clock: Clock) -> None:
    whole(shelf, read=True)
    fetch(shelf, *LINES, "Four people died, says the police today.")
    news, versions = shelf.versions.news(1), shelf.versions.all(1)
    shelf.close()
    Library.salvage(shelf.folder, clock=clock)
    again = Library.open(shelf.folder, clock=clock)
    assert again.article(1).html.startswith(f"<p>{LINES[0]}")
    assert again.versions.news(1) == news
    assert again.versions.all(1) == versions
    again.close()


def test_a_version_of_another_article_is_not_found(shelf: Library, clock: Clock) -> None:
    whole(shelf)
    store(shelf, 1, intent(replace(entry(2), title="Other")))
    fetch(shelf, *LINES, "Four people died, says the police today.")
    (old, _) = shelf.versions.all(1)
    with pytest.raises(NotFound):
        shelf.versions.telling(2, old.id)
    with pytest.raises(NotFound):
        shelf.versions.telling(9, 0)


def rot(library: Library, table: str) -> None:
    run = library._store.run
    library._writer.submit(lambda: run(f"UPDATE {table} SET codec = 9")).result()


@pytest.mark.logs("counts as without text")
def test_a_rotten_text_gives_way_to_what_its_publisher_sends(shelf: Library) -> None:
    whole(shelf, read=True)
    rot(shelf, "body")
    feed(shelf, "Storm kills four", page=True)
    fetch(shelf, *LINES, "Four people died, says the police today.")
    assert shelf.article(1).html.startswith(f"<p>{LINES[0]}")
    assert count(shelf) == 0


def test_a_rotten_version_is_no_news(shelf: Library) -> None:
    whole(shelf, read=True)
    fetch(shelf, *LINES, "Four people died, says the police today.")
    rot(shelf, "version")
    assert shelf.versions.news(1) is None
    assert count(shelf) == 1
