"""Editions: compiled, proven, frozen, kept, told of once."""

import io
import os
import sys
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from PIL import Image

from reader_app.bootstrap import resources
from reader_app.domain import (
    Article,
    ArticleRow,
    EditionPart,
    EditionPlan,
    EnvironmentTrouble,
    LibraryUnwritable,
    NewSection,
    NotFound,
    PictureFacts,
    StoryWhy,
    TopStory,
)
from reader_app.library import Library
from reader_app.services import Credentials, Desk, Editions
from reader_app.services.gathering import Sources
from reader_app.services.history import History
from tests.library.shelf import NOW, entry, fill, follow, intent, page, store

__all__: list[str] = []

DAY = 86_400
PNG = "http://tribune.example/1.png"
TODAY = datetime.fromtimestamp(NOW).date()  # noqa: DTZ006 - the reader's day


class Clock:
    """A time that a test sets."""

    now = float(NOW)

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk(tmp_path: Path, clock: Clock) -> Iterator[Desk]:
    library = Library.open(tmp_path / "library", clock=clock)
    opened = Desk(
        library, now=clock, route=lambda: True, credentials=Credentials(), resources=resources()
    )
    yield opened
    opened.close()


def plan_of(desk: Desk, **facts: object) -> int:
    """A plan of one publication's section, unless said otherwise."""
    usual: dict[str, object] = {"name": "Morning", "at": 0, "minutes": 20, "publications": (1,)}
    return desk.editions.put(EditionPlan(**{**usual, **facts})).result()  # type: ignore[arg-type]


def with_picture(library: Library, *articles: int) -> str:
    """These articles have a page with one picture, stored."""
    out = io.BytesIO()
    Image.new("RGB", (64, 40), "#336699").save(out, "PNG")
    for number in articles:
        library.sync.store_page(number, page(f"Page {number}.", pictures=(PNG,)), "").result()
    (job,) = library.sync.pictures()
    sha256 = library.sync.put_picture(out.getvalue())
    facts = PictureFacts("image/png", 64, 40)
    library.sync.store_picture(job.address_id, sha256, facts, len(out.getvalue())).result()
    return sha256


def compiled(desk: Desk, plan: int, day: date | None = None) -> tuple[int, ...]:
    """The articles of a new edition."""
    edition = desk.editions.compile(plan, day)
    assert edition is not None
    return edition.articles


def test_an_edition_is_compiled_proven_and_told_of_once(desk: Desk) -> None:
    fill(desk.library, 5)
    plan = plan_of(desk, minutes=3)
    edition = desk.editions.compile(plan)
    assert edition is not None
    assert edition.articles == (5, 4, 3)
    assert (edition.name, edition.minutes, edition.short) == ("Morning", 3, False)
    assert [item.title for item in edition.items] == ["Headline 5", "Headline 4", "Headline 3"]
    assert [item.part for item in edition.items[:2]] == [EditionPart.COVER, EditionPart.SECTION]
    assert edition.items[1].heading == "Tribune"
    assert desk.editions.latest() == edition
    assert desk.editions.unopened() == 1
    assert [one.id for one in desk.editions.take_untold().result()] == [edition.id]
    assert desk.editions.take_untold().result() == ()


def test_a_broken_picture_is_found_and_another_article_takes_the_place(desk: Desk) -> None:
    fill(desk.library, 3, page=True)
    for number in (1, 2):
        desk.library.sync.store_page(number, page(f"Page {number}."), "").result()
    sha256 = with_picture(desk.library, 3)
    desk.library.picture(sha256).write_bytes(b"rotten")
    assert desk.browsing.rows([3])[0].ready
    edition = desk.editions.compile(plan_of(desk, minutes=5))
    assert edition is not None
    assert edition.articles == (2, 1)
    assert edition.left_out == ("Headline 3",)
    assert not desk.browsing.rows([3])[0].ready


@pytest.mark.logs
def test_a_text_that_cannot_be_read_back_is_left_out(desk: Desk) -> None:
    library = desk.library
    fill(library, 1)
    store(library, 1, intent(entry(2)))
    sql = "UPDATE body SET html = x'00' WHERE article_id = 2"
    library._writer.submit(lambda: library._store.run(sql)).result()
    edition = desk.editions.compile(plan_of(desk))
    assert edition is not None
    assert (edition.articles, edition.left_out) == ((1,), ("Headline 2",))
    assert edition.short


def test_where_nothing_is_whole_there_is_no_edition(desk: Desk) -> None:
    fill(desk.library, 2, page=True)
    assert desk.editions.compile(plan_of(desk)) is None
    assert desk.editions.all() == ()


def test_what_was_read_and_what_an_earlier_edition_had_stays_out(desk: Desk) -> None:
    fill(desk.library, 5)
    desk.reading.mark_read([5]).result()
    plan = plan_of(desk, minutes=2)
    assert compiled(desk, plan) == (4, 3)
    assert compiled(desk, plan) == (2, 1)
    assert desk.editions.compile(plan) is None


def test_an_edition_never_changes(desk: Desk, clock: Clock) -> None:
    fill(desk.library, 4)
    edition = desk.editions.compile(plan_of(desk))
    assert edition is not None
    new = entry(4, title="Another headline", text="Another text that is longer than the first.")
    store(desk.library, 1, intent(new), intent(entry(9)))
    assert desk.reading.open(4).row.title == "Another headline"
    after = desk.editions.edition(edition.id)
    assert [(one.article_id, one.title) for one in after.items] == [
        (n, f"Headline {n}") for n in (4, 3, 2, 1)
    ]
    desk.reading.mark_read([4, 3]).result()
    assert desk.editions.edition(edition.id).read == 2
    desk.reading.delete([2]).result()
    gone = desk.editions.edition(edition.id)
    assert [one.article_id for one in gone.items] == [4, 3, None, 1]
    assert gone.items[2].title == "Headline 2"
    back = desk.reading.undo()
    assert back is not None
    assert back.result().added == {2}
    assert desk.editions.edition(edition.id).articles == (4, 3, 2, 1)


def test_its_articles_are_kept_from_retention_and_the_limit_until_it_goes(
    desk: Desk, clock: Clock
) -> None:
    library = desk.library
    fill(library, 4, page=True)
    for number in range(1, 5):
        library.sync.store_page(number, page(f"Page {number}."), "").result()
    edition = desk.editions.compile(plan_of(desk, minutes=2, keep=10))
    assert edition is not None
    library.custom.change({1: {"keep": 1}}).result()
    library.mark([1, 2, 3, 4], read=True).result()
    plan = library.upkeep.plan(0)
    assert set(plan.articles) == {1, 2}
    assert plan.kept.edition == 2

    def expire(days: int) -> set[int]:
        clock.now = NOW + days * DAY
        over = library.upkeep.expire(int(clock.now)).result()
        gone: set[int] = set()
        while True:
            gone |= over.changes.removed
            if over.further is None:
                return gone
            over = library.upkeep.expire(int(clock.now), over.further).result()

    assert expire(9) == {1, 2}
    assert [one.id for one in desk.editions.all()] == [edition.id]
    assert expire(11) == {3, 4}
    assert desk.editions.all() == ()


def test_a_saved_edition_and_one_that_is_kept_for_good_stay(desk: Desk) -> None:
    fill(desk.library, 4)
    saved = desk.editions.compile(plan_of(desk, minutes=1))
    ever = desk.editions.compile(plan_of(desk, minutes=1, keep=0, name="Evening"))
    assert saved is not None
    assert ever is not None
    desk.editions.save(saved.id).result()
    desk.library.upkeep.expire(NOW + 20 * DAY).result()
    assert {one.id for one in desk.editions.all()} == {saved.id, ever.id}
    assert desk.editions.edition(saved.id).saved


def test_by_the_clock_it_comes_once_a_day_whichever_program_makes_it(
    desk: Desk, clock: Clock
) -> None:
    fill(desk.library, 9)
    noon = datetime.combine(TODAY, datetime.min.time()).timestamp() + 12 * 3600
    clock.now = noon - 10 * DAY
    plan = plan_of(desk, at=7 * 60, minutes=1)
    clock.now = noon
    assert desk.editions.due() == [(desk.editions.plans()[0], TODAY)]
    first = compiled(desk, plan, TODAY)
    assert desk.editions.due() == []
    assert compiled(desk, plan, TODAY) == first
    assert len(desk.editions.all()) == 1
    clock.now += DAY
    assert [day for _, day in desk.editions.due()] == [date.fromordinal(TODAY.toordinal() + 1)]


def test_a_clock_that_was_wrong_for_a_while_stops_no_edition(desk: Desk, clock: Clock) -> None:
    fill(desk.library, 9)
    noon = datetime.combine(TODAY, datetime.min.time()).timestamp() + 12 * 3600
    clock.now = noon - 10 * DAY
    plan = plan_of(desk, at=7 * 60, minutes=1, saved=True)
    desk.library.mark(range(1, 10), saved=True).result()
    clock.now = noon
    assert desk.editions.compile(plan, TODAY)
    clock.now = noon + 9_000 * DAY
    ((_, day),) = desk.editions.due()
    assert desk.editions.compile(plan, day)
    clock.now = noon
    ((_, day),) = desk.editions.due()
    assert desk.editions.compile(plan, day)
    assert desk.editions.due() == []
    assert len(desk.editions.all()) == 2
    clock.now += DAY
    assert len(desk.editions.due()) == 1


def test_an_edition_comes_back_without_what_has_gone_for_good(desk: Desk, clock: Clock) -> None:
    fill(desk.library, 3)
    edition = desk.editions.compile(plan_of(desk), TODAY)
    assert edition is not None
    desk.editions.delete(edition.id).result()
    store = desk.library._store
    sql = "DELETE FROM state WHERE id = ?"
    desk.library._submit(lambda: store.run(sql, (edition.articles[0],))).result()
    another = desk.editions.compile(plan_of(desk, name="Other", publications=(1,)))
    assert another is not None
    back = desk.reading.undo()
    assert back is not None
    back.result()
    (again,) = [one for one in desk.editions.all() if one.id == edition.id]
    assert again.articles == edition.articles[1:]
    assert [one.title for one in again.items] == [one.title for one in edition.items]


def test_an_edition_comes_back_beside_another_of_its_day(desk: Desk) -> None:
    fill(desk.library, 9)
    plan = plan_of(desk, minutes=1)
    first = desk.editions.compile(plan, TODAY)
    assert first is not None
    desk.editions.delete(first.id).result()
    second = desk.editions.compile(plan, TODAY)
    back = desk.reading.undo()
    assert back is not None
    back.result()
    assert second is not None
    assert {one.id for one in desk.editions.all()} == {first.id, second.id}


def test_a_plan_made_late_in_the_day_begins_tomorrow_and_so_does_one_moved(
    desk: Desk, clock: Clock
) -> None:
    fill(desk.library)
    clock.now = datetime.combine(TODAY, datetime.min.time()).timestamp() + 12 * 3600
    id = plan_of(desk, at=7 * 60)
    assert desk.editions.due() == []
    clock.now += DAY
    assert len(desk.editions.due()) == 1
    (plan,) = desk.editions.plans()
    desk.editions.put(replace(plan, name="Dawn")).result()
    assert len(desk.editions.due()) == 1
    desk.editions.put(replace(plan, at=8 * 60)).result()
    assert desk.editions.due() == []
    assert desk.editions.plans()[0].id == id


def test_plans_and_editions_that_are_removed_come_back(desk: Desk) -> None:
    fill(desk.library)
    id = plan_of(desk, folders=("A/B",), sections=(1, 2), days=frozenset({5, 6}))
    (plan,) = desk.editions.plans()
    edition = desk.editions.compile(id)
    assert edition is not None
    desk.editions.remove(id).result()
    assert desk.editions.plans() == ()
    assert desk.editions.edition(edition.id) == edition
    back = desk.reading.undo()
    assert back is not None
    assert back.result().editions
    assert desk.editions.plans() == (plan,)
    desk.editions.delete(edition.id).result()
    assert desk.editions.all() == ()
    back = desk.reading.undo()
    assert back is not None
    assert back.result().editions
    assert desk.editions.all() == (edition,)
    assert [one.id for one in desk.editions.take_untold().result()] == []
    with pytest.raises(NotFound):
        desk.editions.edition(99)
    with pytest.raises(NotFound):
        desk.editions.remove(99)


def test_an_edition_read_to_its_end_is_no_longer_the_latest(desk: Desk, clock: Clock) -> None:
    fill(desk.library, 2)
    edition = desk.editions.compile(plan_of(desk))
    assert edition is not None
    desk.editions.open(edition.id).result()
    assert desk.editions.unopened() == 0
    desk.editions.finish(edition.id).result()
    assert desk.editions.latest() is None
    desk.editions.finish(edition.id, False).result()
    assert desk.editions.latest() is not None
    desk.reading.mark_read([1, 2]).result()
    assert desk.editions.latest() is None
    desk.reading.mark_read([1], read=False).result()
    clock.now += 3 * DAY
    assert desk.editions.latest() is None


def top(desk: Desk, story: int, *articles: int, section: str = "World") -> TopStory:
    rows = desk.browsing.rows(articles)
    why = StoryWhy(2, 1, 0, 2, ())
    return TopStory(story, rows[0], 1.0, section, (1,), articles, NOW, NOW, True, 0, why)


def editions(desk: Desk, **sources: Callable[..., object]) -> Editions:
    """With what other services find."""
    found = Sources(**sources)  # type: ignore[arg-type]
    return Editions(desk.library, History(), lambda: NOW, found)


def test_top_stories_for_you_and_saved_are_mixed_and_no_story_is_there_twice(desk: Desk) -> None:
    fill(desk.library, 9)
    desk.reading.save([1, 2]).result()
    desk.reading.mark_read([9]).result()
    found = editions(
        desk,
        top=lambda limit, since: (top(desk, 70, 9, 8, 7), top(desk, 71, 6)),
        marks=lambda ids: {5: 71, 7: 70},
        stream=lambda limit: desk.browsing.rows([5, 4]),
        background=lambda id: desk.browsing.rows([3]) if id == 8 else (),
    )
    plan = EditionPlan("Mine", 0, top=True, for_you=True, saved=True, minutes=30)
    edition = found.compile(found.put(plan).result())
    assert edition is not None
    # 9 is read, so 8 stands for its story; 7 and 5 are in stories that are there already.
    assert [(one.article_id, one.part.value) for one in edition.items] == [
        (8, "cover"), (3, "background"), (6, "top"), (4, "foryou"), (2, "saved"), (1, "saved"),
    ]  # fmt: skip


def test_without_top_stories_the_newest_of_each_publication_come_in(desk: Desk) -> None:
    fill(desk.library, 8)
    desk.library.follow([NewSection("http://other.example/f", "", "http://other.example")]).result()
    store(desk.library, 3, intent(entry(3), 2))
    edition = editions(desk).compile(plan_of(desk, publications=(), top=True, minutes=60))
    assert edition is not None
    assert edition.articles == (8, 9, 7, 6)


def test_sections_and_folders_are_sources(desk: Desk) -> None:
    follow(desk.library, "World", "Sport")
    store(desk.library, 1, intent(entry(1)))
    store(desk.library, 2, intent(entry(2)))
    desk.library.move({1: "News/Daily", 2: "News/Daily"}).result()
    sport = desk.editions.compile(plan_of(desk, publications=(), sections=(2,)))
    assert sport is not None
    assert sport.articles == (2,)
    folder = desk.editions.compile(plan_of(desk, publications=(), folders=("News",)))
    assert folder is not None
    assert set(folder.articles) == {1, 2}
    assert folder.items[1].heading == "News"
    assert desk.editions.compile(plan_of(desk, publications=(), folders=("New",))) is None


def test_what_is_older_than_the_edition_before_stays_out(desk: Desk, clock: Clock) -> None:
    fill(desk.library, 2)
    clock.now = NOW + 2 * DAY
    assert desk.editions.compile(plan_of(desk)) is None
    weekly = plan_of(desk, days=frozenset({TODAY.weekday()}), name="Weekend")
    assert desk.editions.compile(weekly) is not None


def test_the_usual_three_are_offered_and_none_is_on(desk: Desk) -> None:
    names = [one.name for one in desk.editions.templates()]
    assert names == ["Morning", "Evening", "Weekend"]
    assert all(one.sourced for one in desk.editions.templates())
    assert desk.editions.plans() == ()


@pytest.mark.parametrize("gone", [(3,), (3, 2), (2,)])
def test_an_edition_goes_on_without_what_is_deleted_meanwhile(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, gone: tuple[int, ...]
) -> None:
    fill(desk.library, 3)
    plan = plan_of(desk, top=True)
    read = desk.library.article

    def article(id: int) -> Article:
        if id in gone:
            desk.library.delete([id]).result()
        return read(id)

    monkeypatch.setattr(desk.library, "article", article)
    edition = desk.editions.compile(plan)
    assert edition is not None
    assert edition.articles == tuple(id for id in (3, 2, 1) if id not in gone)
    assert edition.items[0].part is EditionPart.COVER


def test_what_is_gone_at_the_last_moment_is_left_out(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(desk.library, 3)
    read = desk.library.article

    def article(id: int) -> Article:
        if id == 3:
            raise NotFound("article 3")
        return read(id)

    monkeypatch.setattr(desk.library, "article", article)
    edition = desk.editions.compile(plan_of(desk))
    assert edition is not None
    assert edition.articles == (2, 1)
    assert edition.items[0].part is EditionPart.COVER


def test_background_of_what_has_just_gone_is_none(desk: Desk) -> None:
    def gone(id: int) -> list[ArticleRow]:
        raise NotFound(f"article {id}")

    fill(desk.library, 2)
    edition = editions(desk, background=gone).compile(plan_of(desk))
    assert edition is not None
    assert edition.articles == (2, 1)


ROTTEN = {
    "damaged": "UPDATE body SET html = x'00'",
    "another codec": "UPDATE body SET codec = 99",
    "missing": "DELETE FROM body",
}


@pytest.mark.logs("is not in the book")
@pytest.mark.parametrize("how", ROTTEN)
def test_a_book_says_which_text_has_rotted_and_has_the_others(
    desk: Desk, tmp_path: Path, how: str
) -> None:
    library = desk.library
    for number in (1, 2, 3):
        follow(library, "World")
        store(library, 1, intent(entry(number)))
    edition = desk.editions.compile(plan_of(desk))
    assert edition is not None
    sql = f"{ROTTEN[how]} WHERE article_id = 2"
    library._writer.submit(lambda: library._store.run(sql)).result()
    file = tmp_path / "morning.epub"
    assert desk.editions.export(edition.id, file) == ("Headline 2",)
    with zipfile.ZipFile(file) as book:
        pages = [book.read(name) for name in book.namelist() if "article-" in name]
    assert [b"Text of entry 3" in pages[0], b"Text of entry 1" in pages[1]] == [True, True]
    assert len(pages) == 2


@pytest.mark.parametrize("how", ["shortened", "another", "missing"])
def test_a_book_says_whose_picture_has_rotted_and_leaves_that_out(
    desk: Desk, tmp_path: Path, how: str
) -> None:
    fill(desk.library, 2, page=True)
    sha256 = with_picture(desk.library, 1)
    desk.library.sync.store_page(2, page("Page 2."), "").result()
    edition = desk.editions.compile(plan_of(desk))
    assert edition is not None
    picture = desk.library.picture(sha256)
    data = picture.read_bytes()
    picture.unlink()
    if how != "missing":
        picture.write_bytes(data[:60] if how == "shortened" else data[:-1] + b"x")
    file = tmp_path / "morning.epub"
    assert desk.editions.export(edition.id, file) == ("Headline 1",)
    with zipfile.ZipFile(file) as book:
        assert not [name for name in book.namelist() if "pictures/" in name]
        assert len([name for name in book.namelist() if "article-" in name]) == 2


@pytest.mark.skipif(sys.platform != "linux", reason="a limit that the others do not keep")
def test_a_book_for_which_there_is_no_room_leaves_the_one_that_is_there(
    desk: Desk, tmp_path: Path
) -> None:
    import resource

    fill(desk.library, 5)
    edition = desk.editions.compile(plan_of(desk))
    assert edition is not None
    folder = tmp_path / "books"
    folder.mkdir()
    (folder / "morning.epub").write_bytes(b"the old one")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, hard))
    try:
        with pytest.raises(EnvironmentTrouble):
            desk.editions.export(edition.id, folder / "morning.epub")
        with pytest.raises(EnvironmentTrouble):
            desk.editions.export(edition.id, folder / "new.epub")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert [path.name for path in folder.iterdir()] == ["morning.epub"]
    assert (folder / "morning.epub").read_bytes() == b"the old one"
    desk.editions.export(edition.id, folder / "morning.epub")
    assert zipfile.is_zipfile(folder / "morning.epub")


@pytest.mark.skipif(sys.platform == "win32", reason="no pipes in the file system")
def test_a_book_takes_the_place_of_a_file_alone(desk: Desk, tmp_path: Path) -> None:
    fill(desk.library, 2)
    edition = desk.editions.compile(plan_of(desk))
    assert edition is not None
    folder = tmp_path / "books"
    folder.mkdir()
    os.mkfifo(folder / "pipe")
    for place in (folder / "pipe", folder, folder / ("x" * 300)):
        with pytest.raises(LibraryUnwritable):
            desk.editions.export(edition.id, place)
    assert [path.name for path in folder.iterdir()] == ["pipe"]
    assert (folder / "pipe").is_fifo()
