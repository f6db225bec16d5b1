"""How articles begin, which were left in the middle, and which have been read."""

import pytest

from reader_app.domain import ReadingPlace
from reader_app.library import Library
from reader_app.library.openings import first, shortened
from tests.library.shelf import NOW, entry, follow, intent, store

__all__: list[str] = []

LONG = "The first stones went in before dawn, lowered from a barge that had waited for two days."


@pytest.fixture
def three(library: Library) -> list[int]:
    """Three articles, the last of them without a paragraph that says anything."""
    follow(library, "World")
    items = [intent(entry(n, text=LONG if n < 2 else "Short.")) for n in range(3)]
    return sorted(store(library, 1, *items).changes.added)


def test_an_article_begins_with_its_standfirst_else_with_its_first_paragraph(
    library: Library, three: list[int]
) -> None:
    assert library.openings.of(three) == {three[0]: LONG, three[1]: LONG}


@pytest.mark.logs("counts as without text")
def test_a_rotten_text_keeps_no_other_from_beginning(library: Library, three: list[int]) -> None:
    run = library._store.run
    sql = "UPDATE body SET start = 9999 WHERE article_id = ?"
    library._writer.submit(lambda: run(sql, (three[0],))).result()
    assert library.openings.of(three) == {three[1]: LONG}


def test_what_was_left_in_the_middle_comes_the_last_one_first(
    library: Library, three: list[int]
) -> None:
    library.places.keep(three[0], ReadingPlace(10, 0.3)).result()
    library.places.keep(three[1], ReadingPlace(10, 0.999)).result()
    library.places.keep(three[2], ReadingPlace(10, 0.5)).result()
    assert library.openings.begun(0, 5) == ((three[2], 0.5), (three[0], 0.3))
    assert library.openings.begun(0, 1) == ((three[2], 0.5),)
    assert library.openings.begun(NOW + 10, 5) == ()


def test_each_followed_publication_has_a_badge(library: Library, three: list[int]) -> None:
    badges = library.openings.badges()
    assert badges == {one.id: (one.title, one.icon or "") for one in library.tree()}
    library.unfollow(*badges).result()
    assert library.openings.badges() == {}


def test_what_is_deleted_was_not_begun(library: Library, three: list[int]) -> None:
    library.places.keep(three[0], ReadingPlace(10, 0.3)).result()
    library.delete(three).result()
    assert library.openings.begun(0, 5) == ()


def test_it_tells_which_have_been_read(library: Library, three: list[int]) -> None:
    library.mark(three[:2], read=True).result()
    assert library.openings.read([*three, 99_999]) == frozenset(three[:2])


def test_it_counts_what_is_followed(library: Library) -> None:
    assert library.openings.followed() == 0
    follow(library, "World")
    assert library.openings.followed() == 1


def test_short_paragraphs_and_tags_are_no_beginning() -> None:
    assert first(f"<p>By us</p><p>The <b>second</b> &amp; {LONG}</p>") == f"The second & {LONG}"


def test_a_long_beginning_ends_after_a_word() -> None:
    assert shortened("one two three four", 11) == "one two…"
    assert shortened("漢" * 20, 5) == "漢" * 5 + "…"
