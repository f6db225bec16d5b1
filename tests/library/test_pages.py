"""Pages on their way into the library, several in one transaction."""

from dataclasses import replace

import pytest

from reader_app.domain import Body, Page, TextSource, TextState
from reader_app.library import Library
from tests.library.shelf import entry, fill, follow, intent, page, picture, store
from tests.seek import seek

__all__: list[str] = []

LEAD = "http://tribune.example/lead.png"
PNG = "http://tribune.example/a.png"


def told(words: str, count: int, state: TextState = TextState.COMPLETE) -> Page:
    """A page with the plain text that the worker made of it."""
    body = Body(f"<p>{words}</p>", count, TextSource.PAGE, state, text=words)
    return replace(page(), body=body)


def found(library: Library, words: str) -> list[int]:
    library.sync.index_waiting().result()
    return list(seek(library, words).ids)


def test_pages_that_come_together_are_stored_each_as_its_own(library: Library) -> None:
    fill(library, 3, page=True)
    pages = [(n, page(f"Page {n}.", pictures=(PNG,) if n == 2 else ()), "") for n in (3, 1, 2)]
    stored = library.sync.store_pages(pages).result()
    assert [sorted(one.changes.changed) for one in stored] == [[3], [1], [2]]
    assert [[job.url for job in one.pictures] for one in stored] == [[], [], [PNG]]
    assert [f"Page {n}." in library.article(n).html for n in (1, 2, 3)] == [True] * 3
    assert not library.sync.pages()


def test_two_pages_of_one_article_are_weighed_one_after_the_other(library: Library) -> None:
    fill(library, 1, page=True)
    pages = [(1, told("whole", 800), ""), (1, told("notice", 30), "")]
    library.sync.store_pages(pages).result()
    assert library.article(1).html == "<p>whole</p>"


def test_a_page_of_an_article_that_has_gone_costs_no_other(library: Library) -> None:
    fill(library, 2, page=True)
    pages = [(n, told(f"page {n}", 300), "") for n in (99, 2)]
    gone, there = library.sync.store_pages(pages).result()
    assert not gone.changes
    assert there.changes.changed == {2}


def test_the_lead_picture_that_only_the_page_names_is_wanted(library: Library) -> None:
    fill(library, 1, page=True)
    stored = library.sync.store_page(1, replace(page(), lead=LEAD), "").result()
    assert [job.url for job in stored.pictures] == [LEAD]
    sha256 = library.sync.put_picture(b"picture")
    library.sync.store_picture(stored.pictures[0].address_id, sha256, picture(), 7).result()
    assert library.rows([1])[0].lead == sha256


def test_a_page_is_found_by_its_words_and_by_what_took_their_place(library: Library) -> None:
    fill(library, 2, page=True)
    library.sync.store_pages([(n, told(f"lighthouse {n}", 300), "") for n in (1, 2)]).result()
    assert sorted(found(library, "lighthouse")) == [1, 2]
    library.sync.store_page(1, told("harbour", 300), "").result()
    library.sync.store_page(1, told("sailing", 300), "").result()
    assert found(library, "lighthouse") == [2]
    assert found(library, "harbour") == []
    assert found(library, "sailing") == [1]


def test_a_page_that_is_no_better_leaves_the_words_as_they_were(library: Library) -> None:
    fill(library, 1, page=True)
    library.sync.store_page(1, told("lighthouse", 800), "").result()
    library.sync.store_page(1, told("subscribe", 30), "").result()
    assert found(library, "lighthouse") == [1]
    assert found(library, "subscribe") == []


def test_what_a_feed_changed_before_the_index_came_by_is_what_is_found(library: Library) -> None:
    fill(library, 1, page=True)
    library.sync.store_page(1, told("lighthouse", 3, TextState.PREVIEW), "").result()
    store(library, 1, intent(entry(1, title="Renamed", text="other")))
    assert found(library, "renamed") == [1]
    assert found(library, "lighthouse") == [1]


@pytest.mark.parametrize("text", ["", "A summary."])
def test_a_page_job_says_how_long_the_feeds_text_is(library: Library, text: str) -> None:
    follow(library, "World")
    item = intent(entry(1), page=True)._replace(words=len(text.split()))
    (fresh,) = store(library, 1, item).pages
    assert [job.feed_words for job in (fresh, *library.sync.pages())] == [len(text.split())] * 2


def test_pictures_that_come_together_make_their_articles_ready(library: Library) -> None:
    fill(library, 2, page=True)
    urls = (PNG, LEAD)
    pages = [(n, page(pictures=urls), "") for n in (1, 2)]
    library.sync.store_pages(pages).result()
    files = [library.sync.put_picture(url.encode()) for url in urls]
    jobs = {job.url: job.address_id for job in library.sync.pictures()}
    told_of = [(jobs[url], sha256, picture(), 7) for url, sha256 in zip(urls, files, strict=True)]
    changes = library.sync.store_pictures([*told_of, (12345, files[0], picture(), 7)]).result()
    assert changes.changed == {1, 2}
    assert [row.ready for row in library.rows([1, 2])] == [True, True]
