"""What the reader decides for one publication holds for what comes and for what is there."""

from typing import Any

import pytest

from reader_app.domain import (
    Extraction,
    Failure,
    Feed,
    NewSection,
    NotFound,
    PageState,
    PublicationSettings,
    Subject,
    TextSource,
    TextState,
    address_key,
)
from reader_app.library import FeedResult, Library
from tests.library.shelf import NOW, entry, fill, follow, intent, page, picture, store

__all__: list[str] = []

LONG = "A text of the feed that is far longer than whatever its page has. " * 20
TROUBLE = Failure(Subject.PAGE, "http://tribune.example/2", "server", "", 500, NOW, NOW + 60, 3)


def choose(library: Library, publication: int = 1, **values: Any) -> dict[int, dict[str, Any]]:
    """Changes settings; returns what takes it back."""
    return library.custom.change({publication: values}).result().before


def states(library: Library) -> dict[int, tuple[PageState, bool]]:
    """Of every article what became of its page, and whether it is ready."""
    return {row.id: (row.page, row.ready) for row in library.rows(range(1, 30))}


def put(library: Library, url: str) -> None:
    """A picture's bytes are there."""
    sha256 = library.sync.put_picture(url.encode())
    library.sync.store_picture(address_key(url), sha256, picture(), 7).result()


def test_everything_is_wanted_for_good_until_the_reader_says_otherwise(library: Library) -> None:
    fill(library)
    assert library.custom.all() == {1: PublicationSettings()}
    chosen = PublicationSettings(
        False, False, 30, False, True, 3600, Extraction.PAGE, True
    )  # fmt: skip
    choose(
        library, pages=False, pictures=False, keep=30, favourite=True, rhythm=3600,
        extraction=Extraction.PAGE, paused=True,
    )  # fmt: skip
    assert library.custom.all([1]) == {1: chosen}
    assert library.tree()[0].paused


def test_a_change_of_several_happens_whole_or_not_at_all(library: Library) -> None:
    fill(library)
    with pytest.raises(NotFound):
        library.custom.change({1: {"paused": True}, 99: {"paused": True}}).result()
    with pytest.raises(ValueError, match="rhythm"):
        library.custom.change({1: {"paused": True, "rhythm": 5}}).result()
    assert library.custom.all() == {1: PublicationSettings()}


def test_what_is_so_already_is_no_change(library: Library) -> None:
    fill(library)
    done = library.custom.change({1: {"pages": True, "keep": None}}).result()
    assert (done.before, bool(done.changes)) == ({}, False)


@pytest.mark.parametrize("off", [{"pages": False}, {"extraction": Extraction.FEED}])
def test_without_pages_the_text_of_the_feed_is_all_there_is_to_come(
    library: Library, off: dict[str, Any]
) -> None:
    fill(library, 3, page=True)
    library.sync.page_failed(2, TROUBLE).result()
    before = choose(library, **off)
    assert set(states(library).values()) == {(PageState.UNWANTED, True)}
    assert (library.sync.pages(), library.failures()) == ([], [])
    assert library.article(2).page_failure is None
    store(library, 1, intent(entry(9), page=True))
    assert states(library)[4] == (PageState.UNWANTED, True)
    library.custom.change(before).result()
    assert {i: state for i, (state, _) in states(library).items()} == {
        1: PageState.PENDING, 2: PageState.FAILED, 3: PageState.PENDING, 4: PageState.PENDING
    }  # fmt: skip
    assert {job.article_id: job.attempts for job in library.sync.pages()}[2] == 3


def test_pages_are_wanted_again_only_of_what_the_reader_has_still_to_read_or_keeps(
    library: Library,
) -> None:
    follow(library, "World")
    choose(library, pages=False)
    store(library, 1, *(intent(entry(n), page=True) for n in range(1, 5)))
    library.mark([1, 2], read=True).result()
    library.mark([2], saved=True).result()
    choose(library, pages=True)
    assert {job.article_id for job in library.sync.pages()} == {2, 3, 4}
    assert states(library)[1] == (PageState.UNWANTED, True)


def test_what_was_removed_and_asked_for_comes_also_without_pages(library: Library) -> None:
    fill(library, 1, page=True)
    library.sync.store_page(1, page(), "http://tribune.example/1").result()
    library.upkeep.drop([1]).result()
    library.want_again(1).result()
    choose(library, pages=False)
    assert [job.article_id for job in library.sync.pages()] == [1]


def test_the_feeds_text_takes_the_place_of_the_pages_where_the_reader_wants_it(
    library: Library,
) -> None:
    fill(library, 2, page=True)
    for n in (1, 2):
        library.sync.store_page(n, page(LONG), f"http://tribune.example/{n}").result()
    store(library, 1, intent(entry(1), page=True))
    assert library.article(1).offline.source is TextSource.PAGE
    choose(library, extraction=Extraction.FEED)
    assert library.sync.sections()[0].seen == b""
    assert library.sync.sections()[0].etag == ""
    store(library, 1, intent(entry(1), page=True))
    first, second = library.article(1), library.article(2)
    assert first.offline.source is TextSource.FEED
    assert "Text of entry 1" in first.html
    assert (first.offline.ready, first.offline.text) == (True, TextState.FEED)
    assert second.offline.source is TextSource.PAGE  # its feed has it no longer: nothing is lost


def test_a_page_that_comes_late_does_not_displace_the_feeds_text(library: Library) -> None:
    fill(library, 1, page=True)
    choose(library, extraction=Extraction.FEED)
    library.sync.store_page(1, page(LONG), "http://tribune.example/1").result()
    assert library.article(1).offline.source is TextSource.FEED
    assert library.article(1).offline.ready


def test_the_page_may_be_shorter_where_the_reader_wants_it_but_no_preview(
    library: Library,
) -> None:
    follow(library, "World")
    long = [intent(entry(n, text=LONG), page=True)._replace(words=240) for n in (1, 2, 3)]
    store(library, 1, *long)
    library.sync.store_page(1, page(), "http://tribune.example/1").result()
    assert library.article(1).offline.source is TextSource.FEED
    choose(library, extraction=Extraction.PAGE)
    assert [job.extraction for job in library.sync.pages()] == [Extraction.PAGE] * 3
    for n in (1, 2):
        library.sync.store_page(n, page(), f"http://tribune.example/{n}").result()
    library.sync.store_page(
        3, page("Part.", TextState.PREVIEW), "http://tribune.example/3"
    ).result()
    assert [library.article(n).offline.source for n in (1, 2, 3)] == [
        TextSource.PAGE, TextSource.PAGE, TextSource.FEED
    ]  # fmt: skip


def test_without_pictures_an_article_is_ready_with_its_text(library: Library) -> None:
    follow(library, "World")
    urls = [f"http://tribune.example/{n}.png" for n in (1, 2, 3)]
    store(library, 1, intent(entry(1, pictures=urls[:2])))
    put(library, urls[0])
    before = choose(library, pictures=False)
    stored = store(library, 1, intent(entry(2, pictures=urls[2:])))
    assert stored.pictures == ()
    first, second = library.rows([1, 2])
    assert (first.ready, first.pictures_wanted, first.pictures_stored) == (True, 1, 1)
    assert (second.ready, second.pictures_wanted) == (True, 0)
    assert library.sync.pictures() == []
    library.custom.change(before).result()
    assert {job.url for job in library.sync.pictures()} == set(urls[1:])
    assert [(row.ready, row.pictures_wanted) for row in library.rows([1, 2])] == [
        (False, 2), (False, 1)
    ]  # fmt: skip


def test_the_pictures_of_a_page_are_not_fetched_either(library: Library) -> None:
    fill(library, 1, page=True)
    choose(library, pictures=False)
    shown = page(pictures=("http://tribune.example/a.png",))
    stored = library.sync.store_page(1, shown, "http://tribune.example/1").result()
    assert stored.pictures == ()
    assert library.rows([1])[0].ready


def test_a_picture_that_failed_is_no_trouble_where_none_is_wanted(library: Library) -> None:
    follow(library, "World")
    url = "http://tribune.example/1.png"
    store(library, 1, intent(entry(1, pictures=[url])))
    failure = Failure(Subject.PICTURE, url, "not-found", since=NOW)
    library.sync.picture_failed(address_key(url), failure).result()
    assert [one.subject for one in library.failures()] == [Subject.PICTURE]
    choose(library, pictures=False)
    assert library.failures() == []


def test_a_picture_that_another_publication_wants_is_fetched(library: Library) -> None:
    follow(library, "World")
    library.follow([NewSection("http://other.example/feed", "", "http://other.example")]).result()
    url = "http://shared.example/a.png"
    store(library, 1, intent(entry(1, pictures=[url])))
    store(library, 2, intent(entry(2, pictures=[url]), 2))
    choose(library, 1, pictures=False)
    assert [job.url for job in library.sync.pictures()] == [url]
    choose(library, 2, paused=True)
    assert library.sync.pictures() == []


def test_what_was_deleted_comes_back_by_the_rules_of_today(library: Library) -> None:
    follow(library, "World")
    store(library, 1, intent(entry(1, pictures=["http://tribune.example/1.png"])))
    library.delete([1]).result()
    choose(library, pictures=False)
    library.restore([1]).result()
    assert library.rows([1])[0].ready


@pytest.mark.parametrize(
    ("reason", "expected"),
    [
        ("rhythm", NOW + 600),
        ("quiet", NOW + 600),
        ("fresh", NOW + 9000),
        ("retry-after", NOW + 9000),
    ],
)
def test_a_chosen_rhythm_moves_what_we_decided_and_not_what_the_publisher_wants(
    library: Library, reason: str, expected: int
) -> None:
    follow(library, "World")
    feed = Feed("Tribune", "", "en", "", (), "rss", True)
    result = FeedResult(1, NOW + 9000, NOW, 1, feed, reason=reason)
    library.sync.store_feeds([result], NOW).result()
    choose(library, rhythm=600)
    assert library.sync.sections()[0].next_at == expected
    assert library.sync.sections()[0].chosen == 600


def test_the_ones_who_are_told_of_news_are_told_of_what_comes_from_now_on(
    library: Library,
) -> None:
    follow(library, "World")
    store(library, 1, intent(entry(1)))
    before = choose(library, notify=True)
    assert library.take_news().result().count == 0
    store(library, 1, intent(entry(8)))
    assert library.take_news().result().count == 1
    library.custom.change(before).result()
    store(library, 1, intent(entry(9)))
    assert library.take_news().result().count == 0


def test_counts_and_records_agree_after_every_change(library: Library) -> None:
    fill(library, 4, page=True)
    store(library, 1, intent(entry(7, pictures=["http://tribune.example/7.png"])))
    for values in (
        {"pictures": False}, {"pages": False}, {"pictures": True}, {"extraction": Extraction.FEED},
        {"pages": True}, {"extraction": Extraction.PAGE}, {"extraction": Extraction.AUTO},
    ):  # fmt: skip
        choose(library, **values)
        before = states(library)
        library.repair().result()
        assert states(library) == before, values
        assert library.offline().ready == sum(ready for _, ready in before.values())


def test_a_picture_stored_while_none_is_wanted_counts(library: Library) -> None:
    follow(library, "World")
    url = "http://tribune.example/1.png"
    store(library, 1, intent(entry(1, pictures=[url])))
    choose(library, pictures=False)
    put(library, url)
    row = library.rows([1])[0]
    assert (row.ready, row.pictures_stored) == (True, 1)
