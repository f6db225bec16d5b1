"""Which new articles a reader is told of, once."""

import pytest

from reader_app.domain import NewArticles, NotFound
from reader_app.library import Library
from tests.library.shelf import entry, fill, follow, intent, store

__all__: list[str] = []


def settled(library: Library) -> None:
    """A publication whose two sections have been fetched, of which the reader wants to hear."""
    fill(library)
    store(library, 2)
    library.notify(1, True).result()


def news(library: Library) -> list[str]:
    return [article.title for article in library.take_news().result().first]


def test_what_comes_after_the_choice_is_told_once(library: Library) -> None:
    settled(library)
    assert library.tree()[0].notify
    assert news(library) == []
    store(library, 1, intent(entry(6)), intent(entry(7)))
    told = library.take_news().result()
    assert told.count == 2
    assert told.publications == ("Tribune",)
    assert [one.title for one in told.first] == ["Headline 7", "Headline 6"]
    assert library.take_news().result() == NewArticles()


def test_of_other_publications_nothing_is_told(library: Library) -> None:
    settled(library)
    library.notify(1, False).result()
    store(library, 1, intent(entry(6)))
    assert news(library) == []
    library.notify(1, True).result()
    assert news(library) == []


def test_a_first_sync_is_no_news_however_many_steps_it_takes(library: Library) -> None:
    follow(library, "World", "Sport")
    library.notify(1, True).result()
    assert news(library) == []
    store(library, 1, intent(entry(1)))
    assert news(library) == []
    store(library, 2, intent(entry(2)))
    assert news(library) == []
    store(library, 2, intent(entry(3)))
    assert news(library) == ["Headline 3"]


def test_a_section_followed_later_brings_no_news_with_its_first_sync(library: Library) -> None:
    settled(library)
    follow(library, "Culture")
    store(library, 3, intent(entry(6)))
    assert news(library) == []
    store(library, 3, intent(entry(7)))
    assert news(library) == ["Headline 7"]


def test_what_was_read_saved_or_deleted_meanwhile_is_no_news(library: Library) -> None:
    settled(library)
    store(library, 1, *(intent(entry(number)) for number in range(6, 10)))
    library.mark([6], read=True).result()
    library.mark([7], saved=True).result()
    library.delete([8]).result()
    assert news(library) == ["Headline 9"]


def test_what_is_told_to_one_program_is_not_told_to_another(library: Library) -> None:
    settled(library)
    store(library, 1, intent(entry(6)))
    assert news(library) == ["Headline 6"]
    library.close()
    again = Library.open(library.folder)
    try:
        assert news(again) == []
    finally:
        again.close()


@pytest.mark.logs  # two libraries of one process share a mark
def test_asking_without_news_writes_nothing(library: Library) -> None:
    settled(library)
    store(library, 1, intent(entry(6)))
    library.take_news().result()
    other = Library.open(library.folder)
    try:
        before = other.stamp().result()
        library.take_news().result()
        assert other.stamp().result() == before
    finally:
        other.close()


def test_what_is_not_there_cannot_be_heard_of(library: Library) -> None:
    with pytest.raises(NotFound):
        library.notify(7, True).result()
