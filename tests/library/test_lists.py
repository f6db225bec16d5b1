"""Lists: all ids, stretches of them, and what opens with no network."""

from array import array
from collections.abc import Callable

import pytest

from reader_app.domain import ArticleQuery, Order
from reader_app.library import Library, Stretch
from tests.library.shelf import fill
from tests.ui.world import NOW, add, follow_all

__all__: list[str] = []

COUNT = 50


@pytest.fixture
def shelf(library: Library) -> Library:
    """Two sections with articles that are a minute apart and take turns."""
    follow_all(library)
    sections = [section.id for section in library.tree()[0].sections[:2]]
    for turn, section in enumerate(sections):
        times = [NOW - 60 * (2 * n + turn) for n in range(COUNT)]
        add(library, section, [f"Story {t}" for t in times], times, finish=turn == 0)
    return library


def of_publication(library: Library) -> ArticleQuery:
    return ArticleQuery(publication_id=library.tree()[0].id)


def of_section(library: Library) -> ArticleQuery:
    return ArticleQuery(section_id=library.tree()[0].sections[0].id)


def of_folder(library: Library) -> ArticleQuery:
    return ArticleQuery(publications=tuple(one.id for one in library.tree()))


KINDS: list[Callable[[Library], ArticleQuery]] = [
    lambda _: ArticleQuery(),
    lambda _: ArticleQuery(unread=True),
    lambda _: ArticleQuery(ready=True),
    lambda _: ArticleQuery(order=Order.OLDEST),
    of_publication,
    of_section,
    of_folder,
]


@pytest.mark.parametrize("kind", KINDS)
def test_a_stretch_is_part_of_the_list_wherever_it_lies(
    shelf: Library, kind: Callable[[Library], ArticleQuery]
) -> None:
    query = kind(shelf)
    ids = shelf.ids(query)
    published = shelf.published(ids)
    assert len(ids) >= COUNT / 2
    places = sorted(((published[i], i) for i in ids), reverse=query.order is Order.NEWEST)
    assert list(ids) == [i for _, i in places]
    for place in (None, 0, 1, len(ids) // 2, len(ids) - 1):
        around = ids[place] if place is not None else None
        found = shelf.stretch(query, 5, around)
        assert found.ids == ids[found.start : found.start + len(found.ids)]
        assert around is None or around in found.ids
        assert found.start + len(found.ids) <= found.total
        assert not found.whole


def test_a_stretch_that_is_the_whole_list_says_so(shelf: Library) -> None:
    ids = shelf.ids(ArticleQuery())
    assert shelf.stretch(ArticleQuery(), 1000) == Stretch(ids, 0, len(ids))
    assert shelf.stretch(ArticleQuery(), 1000).whole
    assert shelf.stretch(ArticleQuery(), 1000, ids[50]) == Stretch(ids, 0, len(ids))
    assert shelf.stretch(ArticleQuery(saved=True), 10) == Stretch(array("q"), 0, 0)


def test_a_stretch_keeps_the_article_it_is_around_whatever_the_list_asks_for(
    shelf: Library,
) -> None:
    ids = shelf.ids(ArticleQuery())
    shelf.mark(ids[40:44], saved=True).result()
    assert shelf.stretch(ArticleQuery(saved=True), 1, ids[42], stays=True).ids == ids[41:44]
    found = shelf.stretch(ArticleQuery(saved=True), 10, ids[50], stays=True)
    assert found == Stretch(ids[40:44] + ids[50:51], 0, 5)


def test_a_stretch_around_what_is_not_in_the_list_begins_at_its_top(shelf: Library) -> None:
    ids = shelf.ids(ArticleQuery())
    assert shelf.stretch(ArticleQuery(saved=True), 10, ids[3]).ids == array("q")
    assert shelf.stretch(ArticleQuery(), 10, 999_999).ids == ids[:11]


def test_the_length_of_a_long_list_is_the_kept_sum(shelf: Library) -> None:
    shelf.mark(shelf.ids(ArticleQuery())[:30], read=True).result()
    assert shelf.stretch(ArticleQuery(), 5).total == 2 * COUNT
    assert shelf.stretch(ArticleQuery(unread=True), 5).total == 2 * COUNT - 30


def test_what_opens_with_no_network_is_listed_as_it_comes_and_goes(shelf: Library) -> None:
    def ready() -> list[int]:
        return [row.id for row in shelf.rows(shelf.ids(ArticleQuery())) if row.ready]

    assert 0 < len(ready()) < 2 * COUNT
    assert list(shelf.ids(ArticleQuery(ready=True))) == ready()
    assert shelf.counts(0).ready == len(ready())
    shelf.delete(ready()[:3]).result()
    assert list(shelf.ids(ArticleQuery(ready=True))) == ready()


@pytest.mark.parametrize("order", list(Order))
def test_where_a_stretch_lies_is_guessed_where_counting_would_take_long(
    shelf: Library, order: Order, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader_app.library.lists._COUNTED", 10)
    query = ArticleQuery(order=order)
    ids = shelf.ids(query)
    for place in (5, len(ids) // 3, len(ids) // 2, len(ids) - 8):
        found = shelf.stretch(query, 5, ids[place])
        first = ids.index(found.ids[0])
        assert found.ids == ids[first : first + len(found.ids)]
        assert abs(found.start - first) <= (0 if place in (5, len(ids) - 8) else len(ids) / 5)
        assert found.start + len(found.ids) < found.total == len(ids)


def test_a_title_may_hold_any_character(library: Library) -> None:
    fill(library, 1)
    library.rename_section(1, "World\x1f2\x1eNo\0\u202e").result()
    (row,) = library.rows([1])
    assert [id for id, _ in row.sections] == [1]
    assert row.sections[0][1].startswith("World 2\x1eNo")
