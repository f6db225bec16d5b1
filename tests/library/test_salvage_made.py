"""What the reader has made beside articles survives damage; what was deleted stays so."""

import os
import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest

from reader_app.domain import (
    ArticleQuery,
    Deed,
    Edition,
    EditionItem,
    EditionPart,
    EditionPlan,
    Feature,
    Fewer,
    Link,
    LinkList,
    Mute,
    MuteKind,
    Outcome,
    Placed,
    Portrait,
    Saved,
    Story,
    Trait,
)
from reader_app.library import Library, PickResult
from tests.library.shelf import NOW, entry, fill, intent, page, store
from tests.library.test_salvage import PAGE, leaves

__all__: list[str] = []

PICKED = "http://elsewhere.example/a"


def look(portrait: Portrait) -> Sequence[Feature]:
    return (
        Feature(Trait.PUBLICATION, str(portrait.publication_id), portrait.publication),
        Feature(Trait.TOPIC, "storms", "Storms"),
    )


def furnish(library: Library) -> None:
    """Picks, mutes, an edition, lessons, versions, a story; 400 articles more."""
    fill(library, 400)
    one = library.picks.follow("http://anna.example/feed", "Anna's", named=True).result()
    links = (Link(PICKED, "Away", "Anna", "So good", NOW), Link(f"{PICKED}b", "Later", "", "", NOW))
    told = LinkList("Anna's", "", "", links, 2)
    library.picks.ended(PickResult(one.id, NOW, NOW, 1, told)).result()
    job = library.picks.links()[0]
    library.picks.keep(job.id, page("Elsewhere."), job.url, job.url).result()
    story = Story(6, "en", NOW, NOW, 2, 1, 2, (), (), closed=False, earlier=None)
    placed = (Placed(380, 6, 380, 0.0), Placed(381, 6, 381, 0.5))
    library.stories.commit(Outcome(placed, (story,)), Saved()).result()
    library.sync.index_waiting().result()
    for mute in (
        Mute(0, MuteKind.PHRASE, "Headline 30"),
        Mute(0, MuteKind.AUTHOR, "Nobody", until=NOW + 10**9),
        Mute(0, MuteKind.STORY, "Storm", story_id=6),
    ):
        library.mutes.add(mute).result()
    library.mutes.show([381], {}).result()
    plan = library.editions.put(EditionPlan("Morning", 420, publications=(1,))).result()
    items = tuple(
        EditionItem(id, EditionPart.TOP, "", f"Title {id}", "", "", 1, "Tribune", "en", "", 9)
        for id in (3, 4)
    )
    library.editions.add(Edition(0, plan, "Morning", "2026-11-22", NOW, 20, items)).result()
    library.editions.save(1, saved=True).result()
    library.taste.turn(True).result()
    library.taste.learn(range(50, 90), Deed.OPENED, look).result()
    library.taste.wish(91, Fewer.TOPIC, look).result()
    library.mark([7, 401], saved=True).result()
    store(library, 1, intent(entry(5, title="Headline 5, corrected by hand")))


def made(library: Library) -> list[object]:
    """All of it."""
    (plan,), (edition,), (one,) = (
        library.editions.plans(), library.editions.all(), library.picks.lists(),
    )  # fmt: skip
    return [
        (one.title, one.url, one.articles, one.waiting),
        [(each.row.id, each.who, each.note) for each in library.picks.picked(9)],
        library.mutes.all(),
        [(each.row.id, each.mute.id) for each in library.mutes.muted(9)],
        (plan.name, plan.at, plan.publications),
        (edition.saved, [(item.article_id, item.title) for item in edition.items]),
        (library.taste.on(), library.taste.counters(), library.taste.hidden([90, 91])),
        [each.title for each in library.versions.all(5)],
        library.ids(ArticleQuery(saved=True)),
        library.stories.of([380, 381]),
    ]


def broken(folder: Path, *tables: str, keep: int = 0) -> None:
    """Overwrites some of these tables' pages, the first `keep` of each apart."""
    file = folder / "library.sqlite3"
    data = bytearray(file.read_bytes())
    for table in tables:
        for start in leaves(file, table)[keep::2]:
            data[start : start + PAGE] = os.urandom(PAGE)
    file.write_bytes(data)


@pytest.mark.logs(".*")
@pytest.mark.parametrize("backup", [True, False])
def test_picks_mutes_editions_and_what_was_learnt_survive(tmp_path: Path, *, backup: bool) -> None:
    library = Library.open(tmp_path, clock=lambda: NOW)
    furnish(library)
    before = made(library)
    library.close()
    if not backup:
        shutil.rmtree(tmp_path / "backups")
    broken(tmp_path, "article", "identity", keep=3)
    Library.salvage(tmp_path, clock=lambda: NOW)
    library = Library.open(tmp_path, clock=lambda: NOW)
    library.sync.index_waiting().result()
    after = made(library)
    if backup:
        assert after == before
    else:
        assert [after[n] for n in (0, 2, 4, 5, 6)] == [before[n] for n in (0, 2, 4, 5, 6)]
        assert library._store.all("SELECT id FROM state WHERE saved ORDER BY id") == [(7,), (401,)]
    wrong = [found.name for found in library.examine() if not found.ok]
    assert wrong in ([], ["backup"])
    assert library._store.all("PRAGMA foreign_key_check") == []
    library.close()


@pytest.mark.logs(".*")
def test_what_the_reader_had_for_you_forget_does_not_come_back_from_a_backup(
    tmp_path: Path,
) -> None:
    times = iter(range(NOW, NOW + 10**6))
    library = Library.open(tmp_path, clock=lambda: next(times))
    furnish(library)
    library.close()
    assert list((tmp_path / "backups").iterdir())
    kept = {path: path.read_bytes() for path in (tmp_path / "backups").iterdir()}
    library = Library.open(tmp_path, clock=lambda: next(times))
    assert library.taste.counters()
    library.taste.reset().result()
    library.taste.learn([100], Deed.OPENED, look).result()
    library.close()
    for path in (tmp_path / "backups").iterdir():
        path.unlink()
    for path, data in kept.items():
        path.write_bytes(data)
    broken(tmp_path, "article")
    Library.salvage(tmp_path, clock=lambda: NOW)
    library = Library.open(tmp_path, clock=lambda: NOW)
    assert [(one.trait, one.opened) for one in library.taste.counters()] == [
        (Trait.PUBLICATION, 1), (Trait.TOPIC, 1),
    ]  # fmt: skip
    assert library._store.all("SELECT article_id FROM lesson") == [(100,)]
    library.close()


def test_a_story_whose_articles_are_lost_is_no_story(tmp_path: Path) -> None:
    library = Library.open(tmp_path, clock=lambda: NOW)
    furnish(library)
    story = Story(8, "en", NOW, NOW, 1, 1, 1, (), (), closed=False, earlier=None)
    library.stories.commit(Outcome((Placed(9, 8, 9, 0.0),), (story,)), Saved()).result()
    lose = "DROP TRIGGER story_article_gone; DELETE FROM story_article WHERE story_id = 8"
    library._submit(lambda: library._store.driver().executescript(lose)).result()
    library.close()
    shutil.rmtree(tmp_path / "backups")
    Library.salvage(tmp_path, clock=lambda: NOW)
    library = Library.open(tmp_path, clock=lambda: NOW)
    assert library._store.all("SELECT id, articles FROM story") == [(6, 2)]
    library.close()
