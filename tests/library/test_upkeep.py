"""Keeping within a limit, deleting, and what nobody wants any more."""

import os
import random
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from reader_app.domain import ArticleQuery, NotFound, PageState, TextState
from reader_app.library import Library
from tests.library.shelf import NOW, entry, fill, follow, intent, page, picture, store
from tests.seek import seek

__all__ = ["illustrated", "images", "shown", "tidy", "wrong"]

HOUR = 3600


def images(library: Library) -> set[str]:
    """The picture files that there are."""
    folder = library.folder / "pictures"
    return {path.parent.name + path.name for path in folder.glob("??/*")}


def tidy(library: Library, *, now: int = NOW) -> None:
    """Everything that is done in idle moments."""
    upkeep = library.upkeep
    while upkeep.bury(now).result():
        pass
    address: int | None = 0
    while address is not None:
        address = upkeep.prune_addresses(address).result()
    digest: str | None = ""
    while digest is not None:
        digest = upkeep.prune_pictures(digest).result()
    while upkeep.sweep().result():
        pass
    while upkeep.shrink().result():
        pass


def shown(library: Library, article_id: int, *urls: str, size: int = 9000) -> None:
    """The article's page is in, with its pictures, each of `size` bytes."""
    library.sync.store_page(article_id, page("Whole.", pictures=urls), "").result()
    for job in library.sync.pictures():
        if job.url in urls:
            data = job.url.encode().ljust(size, b".")
            sha256 = library.sync.put_picture(data)
            library.sync.store_picture(job.address_id, sha256, picture(), size).result()


def illustrated(library: Library, count: int = 6) -> None:
    """Articles 1 (oldest) to `count`, whole, each with a picture of its own."""
    fill(library, count, page=True)
    for number in range(1, count + 1):
        shown(library, number, f"http://tribune.example/{number}.png")


def wrong(library: Library) -> set[str]:
    return {one.name for one in library.examine() if not one.ok} - {"backup", "search"}


def whole(library: Library) -> set[int]:
    return {row.id for row in library.rows(range(1, 20)) if row.ready}


def test_the_oldest_read_ones_go_first_and_no_more_than_needed(library: Library) -> None:
    illustrated(library)
    library.mark([2, 4, 5], read=True).result()
    use = library.upkeep.use()
    plan = library.upkeep.plan(use.total - 10_000)
    assert plan.articles == (2, 4)
    assert (plan.unread, plan.unfollowed, plan.pictures) == (0, 0, 2)
    assert plan.bytes > 18_000
    assert not plan.over
    assert (plan.first, plan.last) == (NOW + 2, NOW + 4)
    assert plan.sample == ("Headline 2", "Headline 4")
    assert library.upkeep.drop(plan.articles).result().changed == {2, 4}
    tidy(library)
    assert whole(library) == {1, 3, 5, 6}
    assert len(images(library)) == 4
    assert library.upkeep.use().pictures == use.pictures - 18_000
    assert not wrong(library)
    assert not library.upkeep.plan(use.total - 10_000)


def test_unread_ones_go_after_all_read_ones_and_unfollowed_ones_before(library: Library) -> None:
    illustrated(library)
    follow(library, "World")
    library.mark([6], read=True).result()
    assert library.upkeep.plan(0).articles == (6, 1, 2, 3, 4, 5)
    library.unfollow(1).result()
    assert library.upkeep.plan(0).articles == (1, 2, 3, 4, 5, 6)
    assert library.upkeep.plan(0).unfollowed == 6


def test_nothing_saved_or_unread_from_a_favourite_or_not_to_be_had_again_goes(
    library: Library,
) -> None:
    illustrated(library)
    store(library, 1, intent(entry(7)))  # from the feed alone: there is no page behind it
    library.mark([1, 2, 3], read=True).result()
    library.mark([1], saved=True).result()
    library.favour(1, True).result()
    plan = library.upkeep.plan(0)
    assert plan.articles == (2, 3)
    kept = plan.kept
    assert (kept.saved, kept.favourite, kept.unreachable) == (1, 4, 0)
    assert plan.over == plan.use.total - plan.bytes
    library.favour(1, False).result()
    assert library.upkeep.plan(0).kept.unreachable == 1
    library.unfollow(1).result()
    assert 1 not in library.upkeep.plan(0).articles


def test_what_is_saved_after_the_plan_was_made_stays(library: Library) -> None:
    illustrated(library)
    plan = library.upkeep.plan(0)
    library.mark([3], saved=True).result()
    assert library.upkeep.drop(plan.articles).result().changed == {1, 2, 4, 5, 6}
    assert whole(library) == {3}


def test_a_picture_that_another_article_shows_stays(library: Library) -> None:
    fill(library, 2, page=True)
    for number in (1, 2):
        shown(library, number, "http://tribune.example/both.png")
    library.mark([1], read=True).result()
    plan = library.upkeep.plan(library.upkeep.use().total - 1)
    assert plan.articles == (1,)
    assert plan.pictures == 0
    library.upkeep.drop([1]).result()
    tidy(library)
    assert whole(library) == {2}
    assert len(images(library)) == 1
    assert not wrong(library)


def test_a_removed_text_says_so_and_only_comes_back_when_it_is_asked_for(
    library: Library,
) -> None:
    illustrated(library, 2)
    library.mark([1], read=True).result()
    library.upkeep.drop([1]).result()
    article = library.article(1)
    assert (article.html, article.row.read, article.row.title) == ("", True, "Headline 1")
    assert article.row.page is PageState.REMOVED
    assert article.row.url == "http://tribune.example/1"
    assert library.counts(0).ready == 1
    assert [short.reason for short in library.offline().missing] == ["text: removed"]
    assert not library.sync.pages()
    assert not library.sync.pictures()
    changed = intent(entry(1, text="Another text"), page=True)
    store(library, 1, changed)
    library.sync.store_page(1, page("Late."), "").result()
    assert library.article(1).html == ""
    assert library.sync.pages() == []
    library.repair().result()
    assert library.sync.pages() == []
    library.want_again(1).result()
    assert [job.article_id for job in library.sync.pages()] == [1]
    shown(library, 1, "http://tribune.example/1.png")
    assert whole(library) == {1, 2}
    assert library.upkeep.plan(0).articles == (1, 2)
    assert not wrong(library)


def test_a_text_that_was_fetched_again_counts_as_new(library: Library) -> None:
    illustrated(library, 3)
    library.mark([1, 2], read=True).result()
    library.upkeep.drop([1]).result()
    library._clock = lambda: NOW + HOUR
    library.want_again(1).result()
    shown(library, 1)
    assert library.upkeep.plan(0).articles == (2, 1, 3)


def test_a_removed_text_is_found_by_its_headline_alone(library: Library) -> None:
    illustrated(library, 2)
    library.sync.index_waiting().result()
    library.upkeep.drop([1]).result()
    library.sync.index_waiting().result()
    assert seek(library, "headline").total == 2
    assert list(seek(library, "whole").ids) == [2]


def test_a_deleted_article_never_comes_back(library: Library) -> None:
    illustrated(library, 3)
    library.mark([1], read=True).result()
    assert library.delete([1, 2, 2, 77]).result().removed == {1, 2}
    assert list(library.ids(ArticleQuery())) == [3]
    with pytest.raises(NotFound):
        library.article(1)
    for after in (NOW, NOW + 2 * HOUR):
        tidy(library, now=after)
        assert store(library, 1, intent(entry(1)), intent(entry(2))).new == 0
        library.unfollow(1).result()
        library.refollow(1).result()
        assert list(library.ids(ArticleQuery())) == [3]
        assert library.counts(0).articles == library.counts(0).unread == 1
        assert not wrong(library)
    assert len(images(library)) == 1


def test_a_deletion_is_taken_back_with_all_states(library: Library) -> None:
    illustrated(library, 3)
    library.mark([1], read=True).result()
    library.delete([1, 2]).result()
    assert library.restore([1, 2, 3, 77]).result().added == {1, 2}
    assert whole(library) == {1, 2, 3}
    assert [row.read for row in library.rows([1, 2, 3])] == [True, False, False]
    assert library.counts(0).unread == 2
    library.delete([1]).result()
    tidy(library, now=NOW + 2 * HOUR)
    assert not library.restore([1]).result()
    assert not wrong(library)


def test_saved_articles_are_not_deleted_and_deleted_ones_not_saved(library: Library) -> None:
    fill(library, 3)
    library.mark([1], saved=True).result()
    assert library.delete([1, 2]).result().removed == {2}
    assert not library.mark([2], saved=True, read=True).result().changed
    assert library.delete_all(1).result().removed == {3}
    assert list(library.ids(ArticleQuery())) == [1]


def test_saving_the_page_of_a_deleted_article_brings_it_back(library: Library) -> None:
    fill(library, 2, page=True)
    library.delete([1]).result()
    tidy(library, now=NOW + 2 * HOUR)
    library.keep_page(page("Again."), "http://tribune.example/1").result()
    assert library.article(1).row.saved
    library.upkeep.drop([2]).result()
    library.keep_page(page("Again."), "http://tribune.example/2").result()
    assert library.article(2).offline.text is TextState.COMPLETE
    assert not wrong(library)


def test_what_is_under_way_for_an_article_that_went_is_passed_over(library: Library) -> None:
    fill(library, 2, page=True)
    url = "http://tribune.example/a.png"
    library.sync.store_page(1, page("Whole.", pictures=(url,)), "").result()
    (job,) = library.sync.pictures()
    store(library, 1, intent(entry(3, pictures=["http://tribune.example/z.png"])))
    library.delete([1]).result()
    tidy(library, now=NOW + 2 * HOUR)
    sha256 = library.sync.put_picture(b"late")
    library.sync.store_picture(job.address_id, sha256, picture(), 4).result()
    assert not library.sync.store_page(1, page("Late."), "").result().changes
    tidy(library)
    assert images(library) == set()
    assert not wrong(library)


def test_a_file_without_a_row_is_found_and_removed(library: Library) -> None:
    fill(library, 1)
    sha256 = library.sync.put_picture(b"nobody's")
    path = library.picture(sha256)
    os.utime(path, (1, 1))
    assert wrong(library) == {"pictures"}
    library.repair().result()
    assert not path.exists()
    assert not wrong(library)


def test_the_file_really_becomes_smaller(library: Library) -> None:
    noise = random.Random(1)
    fill(library, 40, page=True)
    for number in range(1, 41):
        text = " ".join(f"{noise.getrandbits(64):x}" for _ in range(2000))
        library.sync.store_page(number, page(text), "").result()
    library.mark(range(1, 41), read=True).result()
    file = library.folder / "library.sqlite3"
    library._submit(lambda: library._store.all("PRAGMA wal_checkpoint(TRUNCATE)")).result()
    before = file.stat().st_size
    library.upkeep.drop(range(1, 41)).result()
    tidy(library)
    library._submit(lambda: library._store.all("PRAGMA wal_checkpoint(TRUNCATE)")).result()
    assert file.stat().st_size < before / 2
    assert not wrong(library)


def test_an_older_library_learns_to_become_smaller(tmp_path: Path) -> None:
    schema = (Path(__file__).parent / "schemas" / "0001.sql").read_text(encoding="utf-8")
    with closing(sqlite3.connect(tmp_path / "library.sqlite3")) as connection:
        connection.executescript(schema)
    library = Library.open(tmp_path)
    assert library._store.all("PRAGMA main.auto_vacuum") == [(2,)]
    library.close()
