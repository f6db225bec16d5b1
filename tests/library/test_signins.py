import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from reader_app.domain import (
    ArticleQuery,
    Failure,
    LoginMethod,
    NewSection,
    NotFound,
    PageState,
    SignIn,
    SignInState,
    Subject,
    TextState,
    hide,
)
from reader_app.library import Library
from tests.library.shelf import NOW, entry, fill, follow, intent, page, store

HOUR = 3600
SIGN_IN = SignIn(
    1, LoginMethod.FORM, SignInState.SIGNED_IN, "ann", "https://tribune.example/login",
    "https://tribune.example/3", ("tribune.example", "id.example"), NOW, NOW - 5, 1, NOW + 9, "x",
)  # fmt: skip
PREVIEW = page("A part.", TextState.PREVIEW)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    opened = Library.open(tmp_path / "library", clock=lambda: NOW)
    yield opened
    opened.close()


def wanted(library: Library) -> list[int]:
    return [job.article_id for job in library.sync.pages()]


def test_a_sign_in_is_kept_as_it_was_given(library: Library) -> None:
    follow(library, "World")
    assert library.sign_ins.of(1) is None
    assert library.sign_ins.put(SIGN_IN).result().tree
    later = replace(SIGN_IN, state=SignInState.ENDED, hosts=())
    assert library.sign_ins.all() == (SIGN_IN,)
    library.sign_ins.put(later).result()
    assert library.sign_ins.of(1) == later
    library.sign_ins.forget(1).result()
    assert library.sign_ins.all() == ()


def test_a_sign_in_outlives_that_its_publication_is_unfollowed(library: Library) -> None:
    follow(library, "World")
    library.sign_ins.put(SIGN_IN).result()
    library.unfollow(1).result()
    library.refollow(1).result()
    assert library.sign_ins.of(1) == SIGN_IN


def test_there_is_no_sign_in_at_no_publication(library: Library) -> None:
    with pytest.raises(NotFound):
        library.sign_ins.put(SIGN_IN).result()


def test_each_library_has_a_tag_of_its_own(library: Library, tmp_path: Path) -> None:
    with closing(Library.open(tmp_path / "other")) as other:
        assert len({library.sign_ins.tag(), other.sign_ins.tag()}) == 2
        assert other.sign_ins.tag() == other.sign_ins.tag()


def test_previews_are_wanted_again_and_whole_articles_are_not(library: Library) -> None:
    fill(library, 4, page=True)
    pages = [(1, PREVIEW, ""), (2, page("Whole. " * 40), ""), (3, PREVIEW, "")]
    library.sync.store_pages(pages).result()
    assert wanted(library) == [4]
    found = library.sign_ins.newest_preview(1)
    assert found is not None
    assert found.url == "http://tribune.example/3"
    assert library.sign_ins.want_previews(1).result().changed == {1, 3}
    assert wanted(library) == [4, 3, 1]
    assert not library.sign_ins.want_previews(1).result()
    library.sync.store_pages([(3, page("Whole. " * 40), "")]).result()
    article = library.article(3)
    assert (article.offline.text, article.row.page) == (TextState.COMPLETE, PageState.DONE)
    library.sync.store_pages([(3, PREVIEW, "")]).result()
    assert library.article(3).offline.text is TextState.COMPLETE


def test_a_page_that_was_refused_is_wanted_again_without_waiting(library: Library) -> None:
    fill(library, 2, page=True)
    refused = Failure(
        Subject.PAGE, "http://tribune.example/1", "forbidden", "empty", 401, NOW, NOW + 9 * HOUR, 3
    )
    library.sync.page_failed(1, refused).result()
    assert library.sign_ins.want_previews(1).result().changed == {1}
    (job,) = (job for job in library.sync.pages() if job.article_id == 1)
    assert (job.attempts, job.next_at) == (0, 0)


def test_many_previews_are_wanted_in_short_steps(library: Library) -> None:
    fill(library, 450, page=True)
    library.sync.store_pages([(n, PREVIEW, "") for n in range(1, 451)]).result()
    sizes = []
    while changed := library.sign_ins.want_previews(1).result().changed:
        sizes.append(len(changed))
    assert sizes == [200, 200, 50]
    assert len(wanted(library)) == 450


def test_a_publication_is_abandoned_when_its_purge_cannot_be_taken_back(library: Library) -> None:
    fill(library, 2)
    library.sign_ins.put(SIGN_IN).result()
    library.unfollow(1).result()
    assert library.sign_ins.abandoned(NOW + 9 * HOUR) == ()
    library.refollow(1).result()
    library.unfollow(1, delete=True).result()
    assert library.sign_ins.abandoned(NOW + HOUR - 1) == ()
    (gone,) = library.sign_ins.abandoned(NOW + HOUR + 1)
    assert (gone.id, gone.key) == (1, "tribune.example")
    library.upkeep.bury(NOW + 1).result()
    assert library.sign_ins.abandoned(NOW + HOUR + 1) == (gone,)


def test_a_hidden_secret_is_in_no_byte_of_the_library(library: Library) -> None:
    secret = "k3j2h1g4f5d6s7a8Q9"
    url = f"http://tribune.example/private/{secret}/feed.xml"
    library.follow([NewSection(url, "World", url)]).result()
    article = entry(1)
    item = intent(replace(article, url=f"http://tribune.example/{secret}/1"))
    store(library, 1, item)
    assert secret.encode() in everything(library.folder)
    hidden, _ = hide(url, "0" * 16)
    mark = f"~{'0' * 16}~"
    library.sign_ins.hide_address(1, hidden, {secret: mark}).result()
    library.stamp().result()  # behind the emptied log
    assert secret.encode() not in everything(library.folder)
    (publication,) = library.tree()
    (section,) = publication.sections
    assert (section.url, section.private) == (hidden, True)
    (row,) = library.page(ArticleQuery(), None, 9)[0]
    assert row.url == f"http://tribune.example/{mark}/1"
    stored = store(library, 1, intent(replace(article, url=row.url)))
    assert stored.new == 0


def everything(folder: Path) -> bytes:
    with closing(sqlite3.connect(folder / "library.sqlite3")) as connection:
        assert connection.execute("PRAGMA quick_check").fetchall() == [("ok",)]
    return b"".join(one.read_bytes() for one in folder.rglob("*") if one.is_file())
