import pytest

from reader_app.domain import Ambiguous, ArticleQuery, NewSection, NotFound
from reader_app.services import Desk
from tests.library.shelf import NOW, fill
from tests.seek import seek

PAPERS = ("The Border Tribune", "The Times", "Times of Gozo", "1843")


@pytest.fixture
def shelf(desk: Desk) -> Desk:
    wanted = [
        NewSection(f"https://{n}.test/{section}", section, f"https://{n}.test/", title)
        for n, title in enumerate(PAPERS)
        for section in ("World", "Sport")
    ]
    desk.subscriptions.follow(wanted).result()
    return desk


def test_a_publication_is_found_by_title_id_or_part(shelf: Desk) -> None:
    tribune = shelf.browsing.tree()[0]
    assert shelf.browsing.publication("the border tribune") == tribune
    assert shelf.browsing.publication("bord") == tribune
    assert shelf.browsing.publication(str(tribune.id)) == tribune


def test_a_whole_title_wins_over_a_part_and_over_an_id(shelf: Desk) -> None:
    assert shelf.browsing.publication("The Times").title == "The Times"
    assert shelf.browsing.publication("1843").title == "1843"


def test_several_matches_are_listed(shelf: Desk) -> None:
    with pytest.raises(Ambiguous) as caught:
        shelf.browsing.publication("times")
    assert caught.value.candidates == ("The Times (2)", "Times of Gozo (3)")


@pytest.mark.parametrize("text", ["gazette", "", "  ", "99"])
def test_no_match_is_said(shelf: Desk, text: str) -> None:
    with pytest.raises(NotFound):
        shelf.browsing.publication(text)


def test_a_section_is_found_within_its_publication(shelf: Desk) -> None:
    tribune = shelf.browsing.publication("border")
    assert shelf.browsing.section("world", tribune).publication_id == tribune.id
    with pytest.raises(Ambiguous) as caught:
        shelf.browsing.section("world")
    assert caught.value.candidates[0] == "The Border Tribune · World (1)"


def test_lists_counts_and_search_come_from_the_library(desk: Desk) -> None:
    fill(desk.library, 4)
    desk.library.sync.index_waiting().result()
    assert [row.id for row in desk.browsing.rows(desk.browsing.ids(ArticleQuery()))] == [4, 3, 2, 1]
    assert desk.browsing.counts().unread == 4
    rows, cursor = desk.browsing.page(ArticleQuery(), limit=3)
    assert [row.id for row in rows] == [4, 3, 2]
    assert [row.id for row in desk.browsing.page(ArticleQuery(), cursor)[0]] == [1]
    assert seek(desk.library, "entry").total == 4
    assert desk.browsing.failures() == []
    assert desk.browsing.ids(ArticleQuery(since=NOW + 4)).tolist() == [4]
