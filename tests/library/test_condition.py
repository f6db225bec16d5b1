"""How a publication fares, in figures that agree with what is stored."""

import pytest

from reader_app.domain import Failure, Fault, Feed, NewSection, NotFound, Rhythm, Subject
from reader_app.library import FeedResult, Library
from tests.library.shelf import NOW, entry, fill, follow, intent, page, store
from tests.library.test_upkeep import shown

__all__: list[str] = []

DAY = 86_400
FEED = Feed("Tribune", "", "en", "", (), "rss", True)


def dated(number: int, days: float) -> object:
    """An entry so many days old."""
    return intent(entry(number))._replace(published=NOW - int(days * DAY))


def test_articles_are_counted_by_what_they_are(library: Library) -> None:
    fill(library, 5)
    library.mark([1, 2], read=True).result()
    library.mark([2, 3], saved=True).result()
    library.delete([5]).result()
    one = library.condition.of(1)
    assert (one.articles, one.unread, one.saved, one.ready) == (4, 2, 2, 4)
    assert (one.title, one.sections, one.share) == ("Tribune", 2, 1.0)
    store(library, 1, intent(entry(8), page=True))
    assert library.condition.of(1).share == pytest.approx(4 / 5)


def test_a_publication_that_is_none_is_not_found(library: Library) -> None:
    with pytest.raises(NotFound):
        library.condition.of(1)


def test_one_that_has_brought_nothing_yet_has_no_figures(library: Library) -> None:
    follow(library, "World")
    one = library.condition.of(1)
    assert (one.checked, one.asked, one.newest, one.silent, one.every) == (None,) * 5
    assert (one.articles, one.weekly, one.text_bytes, one.picture_bytes, one.share) == (
        0, 0, 0, 0, 1.0
    )  # fmt: skip


def test_how_often_it_publishes_is_counted_over_three_months(library: Library) -> None:
    follow(library, "World")
    store(library, 1, *(dated(n, 3.5 * n) for n in range(1, 60)))  # type: ignore[arg-type]
    assert library.condition.of(1).weekly == pytest.approx(2, abs=0.1)


def test_what_is_known_only_since_a_few_days_is_not_spread_over_months(library: Library) -> None:
    follow(library, "World")
    store(library, 1, *(dated(n, n) for n in range(1, 15)))  # type: ignore[arg-type]
    assert library.condition.of(1).weekly == pytest.approx(7, abs=0.1)


def test_a_date_in_the_future_is_no_news(library: Library) -> None:
    follow(library, "World")
    store(library, 1, dated(1, 40), dated(2, -9999))  # type: ignore[arg-type]
    assert library.condition.of(1).newest == NOW


@pytest.mark.parametrize(
    ("days", "every", "silent"),
    [(29, DAY, None), (40, DAY, 40 * DAY), (40, 9 * DAY, None), (90, 9 * DAY, 90 * DAY)],
)
def test_silence_is_measured_by_what_is_usual(
    library: Library, days: int, every: int, silent: int | None
) -> None:
    follow(library, "World")
    item = dated(1, days)
    result = FeedResult(1, NOW, NOW, 1, FEED, (item,), rhythm=Rhythm(every, NOW - days * DAY))  # type: ignore[arg-type]
    library.sync.store_feeds([result], NOW).result()
    one = library.condition.of(1)
    assert (one.silent, one.every, one.checked) == (silent, every, NOW)


def test_failures_are_those_of_now(library: Library) -> None:
    fill(library, 1)
    failure = Failure(Subject.SECTION, "", Fault.SERVER.value, "", 500, NOW - 9, NOW + 9, 2)
    library.sync.store_feeds([FeedResult(2, NOW + 9, NOW, 1, failure=failure)], NOW).result()
    (told,) = library.condition.of(1).failures
    assert (told.kind, told.status, told.id) == ("server", 500, 2)
    gone = Failure(Subject.SECTION, "", Fault.GONE.value, "", 410, NOW)
    results = [FeedResult(n, NOW, NOW, 1, failure=gone, ended=True) for n in (1, 2)]
    library.sync.store_feeds(results, NOW).result()
    assert library.condition.of(1).ended


def test_texts_and_pictures_are_measured_and_shared_ones_count_for_each_but_once(
    library: Library,
) -> None:
    fill(library, 2, page=True)
    other = NewSection("http://other.example/feed", "", "http://other.example")
    library.follow([other]).result()
    store(library, 3, intent(entry(9), 2, page=True))
    assert library.condition.of(1).text_bytes > 0
    shared = "http://x.example/shared.png"
    shown(library, 1, "http://tribune.example/1.png", shared, size=1000)
    shown(library, 2, shared, size=1000)
    shown(library, 3, shared, size=1000)
    assert [library.condition.of(n).picture_bytes for n in (1, 2)] == [2000, 1000]
    use = library.upkeep.use()
    assert use.pictures == 2000
    assert sum(library.condition.of(n).text_bytes for n in (1, 2)) == use.bodies


def test_a_pack_counts_once_however_many_texts_are_in_it(library: Library) -> None:
    fill(library, 50)
    assert library.condition.of(1).text_bytes == library.upkeep.use().bodies
    library.sync.store_page(1, page("Another text."), "http://tribune.example/1").result()
    assert library.condition.of(1).text_bytes == library.upkeep.use().bodies
