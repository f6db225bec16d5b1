"""Finding what is wrong, and mending it."""

import os

from reader_app.domain import ArticleQuery, ReadingPlace
from reader_app.library import Library
from tests.library.shelf import entry, fill, intent, page, picture, store
from tests.seek import seek

__all__: list[str] = []


def wrong(library: Library) -> set[str]:
    return {finding.name for finding in library.examine() if not finding.ok}


def test_a_new_library_lacks_only_its_first_backup(library: Library) -> None:
    assert wrong(library) == {"backup"}


def test_wrong_counts_lost_documents_and_lost_pictures_are_mended(library: Library) -> None:
    fill(library, 3, page=True)
    library.sync.store_page(1, page(pictures=("http://tribune.example/a.png",)), "").result()
    (job,) = library.sync.pictures()
    sha256 = library.sync.put_picture(b"picture")
    library.sync.store_picture(job.address_id, sha256, picture(), 7).result()
    library.sync.index_waiting().result()
    orphan = library.sync.put_picture(b"nobody wants this")
    os.utime(library.picture(orphan), (1, 1))
    arriving = library.sync.put_picture(b"on its way into the library")
    run = library._store.run
    library._writer.submit(lambda: run("UPDATE section SET unread = 77")).result()
    library._writer.submit(lambda: run("UPDATE tally SET value = 77")).result()
    library._writer.submit(lambda: run("DELETE FROM search.doc WHERE article_id = 2")).result()
    library.picture(sha256).unlink()
    assert wrong(library) == {"counts", "search", "pictures", "backup"}

    assert all(finding.ok for finding in library.repair().result())
    assert library.counts(0).unread == 3
    assert seek(library, "headline 2").total == 1
    assert [job.url for job in library.sync.pictures()] == ["http://tribune.example/a.png"]
    assert not library.picture(orphan).exists()
    assert library.picture(arriving).exists()


def test_a_rotten_text_comes_again_from_the_feed_that_still_has_it(library: Library) -> None:
    fill(library, 3)
    ((data,),) = library._store.all("SELECT data FROM pack")
    library._writer.submit(
        lambda: library._store.run("UPDATE pack SET data = ?", (data[:-4],))
    ).result()
    library.verify(lambda data, kind: None)
    job = library.sync.sections()[0]
    assert (job.seen, job.etag, job.body_hash) == (b"", "", None)
    assert store(library, 1, *(intent(entry(n)) for n in range(1, 4))).new == 0
    assert [library.article(n).html for n in (1, 2, 3)] == [
        f"<p>Text of entry {n}</p>" for n in (1, 2, 3)
    ]


def test_what_lists_say_of_offline_reading_and_places_without_an_article_are_mended(
    library: Library,
) -> None:
    fill(library, 4)
    ready = list(library.ids(ArticleQuery(ready=True)))
    assert ready
    library.places.keep(1, ReadingPlace(7, 0.5)).result()
    library.sync.index_waiting().result()
    run = library._store.run

    def spoil() -> None:
        run("UPDATE state SET offline = 1 - offline WHERE id < 3")
        run("INSERT INTO place (article_id, position, share, changed) VALUES (99, 1, 0.5, 1)")

    library._writer.submit(lambda: run("PRAGMA foreign_keys = 0"), transaction=False).result()
    library._writer.submit(spoil).result()
    assert wrong(library) == {"counts", "ready", "backup"}
    assert all(finding.ok for finding in library.repair().result())
    assert list(library.ids(ArticleQuery(ready=True))) == ready
    assert library.places.read(1) == ReadingPlace(7, 0.5)
    assert library.places.read(99) is None
