"""Lists looked at, followed and written, against real libraries."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from reader_app.domain import (
    CalledOff,
    Changes,
    Extraction,
    ListFault,
    NewPublication,
    NewSection,
    SectionKind,
)
from reader_app.library import PrivateAddresses
from reader_app.services import Desk
from tests.library.shelf import entry, intent, store
from tests.services.listing import Ring, desk_at, thousands

__all__: list[str] = []

LIST = """<opml version="2.0"><head><title>Mine</title></head><body>
<outline text="News">
<outline type="rss" text="Tribune - World" xmlUrl="https://tribune.test/world"/>
<outline type="rss" text="Tribune - Sport" xmlUrl="https://tribune.test/sport"/>
<outline text="Europe"><outline type="rss" text="Le Monde" xmlUrl="https://lemonde.test/rss"/></outline>
</outline>
<outline type="rss" text="Cheese" xmlUrl="https://cheese.test/feed"/>
<outline type="rss" text="Mail" xmlUrl="mailto:ann@cheese.test"/>
<outline text="Again"><outline type="rss" text="Cheese" xmlUrl="http://www.cheese.test/feed/"/></outline>
</body></opml>"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "list.opml"
    file.write_text(LIST)
    return file


def urls(desk: Desk) -> list[str]:
    return [one.url for one in desk.library.listed()]


def test_a_list_is_looked_at_before_anything_is_followed(desk: Desk, file: Path) -> None:
    desk.subscriptions.follow([NewSection("http://CHEESE.test/feed", "", "", "Cheese")]).result()
    plan = desk.subscriptions.lists.read(file)
    assert plan.title == "Mine"
    assert [(one.new.folder, one.new.publication, one.known, one.line) for one in plan.offers] == [
        ("News", "Tribune", False, 3),
        ("News", "Tribune", False, 4),
        ("News/Europe", "Le Monde", False, 5),
        ("", "Cheese", True, 7),
    ]
    assert [(one.line, one.fault) for one in plan.skipped] == [(8, ListFault.NOT_WEB)]
    assert [(one.line, one.fault) for one in plan.joined] == [(9, ListFault.TWICE)]
    assert urls(desk) == ["http://CHEESE.test/feed"]


def test_what_is_chosen_is_followed_below_a_folder(desk: Desk, file: Path) -> None:
    lists = desk.subscriptions.lists
    done = lists.follow(lists.read(file), {0, 2}, into="Brought/2026")
    assert [(one.url, one.folder) for one in done.added] == [
        ("https://tribune.test/world", "Brought/2026/News"),
        ("https://lemonde.test/rss", "Brought/2026/News/Europe"),
    ]
    assert urls(desk) == [one.url for one in done.added]


def test_a_feed_under_another_spelling_of_its_address_is_known(desk: Desk, file: Path) -> None:
    desk.subscriptions.follow([NewSection("http://www.cheese.test/feed/")]).result()
    done = desk.subscriptions.import_opml(file)
    assert (len(done.added), [one.url for one in done.known]) == (
        3,
        ["http://www.cheese.test/feed/"],
    )


def test_an_import_is_undone_as_one_step(desk: Desk, file: Path) -> None:
    desk.subscriptions.follow(
        [NewSection("https://tribune.test/sport", "Sport", "", "Tribune")]
    ).result()
    before = desk.library.listed()
    done = desk.subscriptions.import_opml(file)
    assert len(done.added) == 3
    assert desk.reading.undo_label == "Import 3 sections"
    undone = desk.reading.undo(done.done)
    assert undone is not None
    undone.result()
    assert desk.library.listed() == before
    assert len(desk.subscriptions.import_opml(file).added) == 3


def test_undo_of_an_import_keeps_what_has_been_read_meanwhile(desk: Desk, file: Path) -> None:
    done = desk.subscriptions.import_opml(file)
    world = next(one for one in done.added if one.url.endswith("world"))
    stored = store(desk.library, world.id, intent(entry(1)))
    desk.library.mark(sorted(stored.changes.added), saved=True).result()
    undone = desk.reading.undo(done.done)
    assert undone is not None
    undone.result()
    assert urls(desk) == []
    assert desk.library.counts(0).saved == 1


def test_an_import_of_what_is_followed_leaves_nothing_to_undo(desk: Desk, file: Path) -> None:
    desk.subscriptions.import_opml(file)
    again = desk.subscriptions.import_opml(file)
    assert (again.added, again.done) == ((), None)


def test_what_was_unfollowed_comes_back_and_counts_as_new(desk: Desk, file: Path) -> None:
    first = desk.subscriptions.import_opml(file)
    (cheese,) = (one for one in first.added if "cheese" in one.url)
    desk.subscriptions.unfollow(cheese.publication_id).result()
    again = desk.subscriptions.import_opml(file)
    assert [one.id for one in again.added] == [cheese.id]
    assert len(again.known) == 3
    undone = desk.reading.undo(again.done)
    assert undone is not None
    undone.result()
    assert cheese.url not in urls(desk)
    assert len(urls(desk)) == 3


@pytest.mark.parametrize("moment", [0.0, 0.3, 0.6, 1.0])
def test_reading_a_list_can_be_called_off(desk: Desk, tmp_path: Path, moment: float) -> None:
    file = tmp_path / "many.opml"
    file.write_text(thousands(3000))
    seen: list[float] = []

    def watch(done: int, whole: int) -> None:
        assert 0 <= done <= whole
        seen.append(done / whole)
        if moment < 1 and seen[-1] >= moment:
            raise CalledOff

    if moment < 1:
        with pytest.raises(CalledOff):
            desk.subscriptions.lists.read(file, watch)
    else:
        assert len(desk.subscriptions.lists.read(file, watch).offers) == 3000
        assert len(seen) > 20
    assert seen == sorted(seen)


@pytest.mark.parametrize("moment", [0, 2999, 4000, 6000])
def test_following_a_list_can_be_called_off_and_nothing_is_followed(
    tmp_path: Path, moment: int
) -> None:
    """The first half is what the keyring is given, the second what the library is."""
    ring = Ring()
    file = tmp_path / "many.opml"
    secret = '<outline xmlUrl="https://secret.test/rss?token=abcdef"/></body>'
    file.write_text(thousands(2999).replace("</body>", secret))
    told: list[Changes] = []

    def watch(done: int, whole: int) -> None:
        assert whole == 6000
        if done >= moment:
            raise CalledOff

    with desk_at(tmp_path / "library", ring) as desk:
        desk.subscriptions.follow([NewSection("https://old.test/rss")]).result()
        lists = desk.subscriptions.lists
        plan = lists.read(file)
        desk.observe(told.append)
        with pytest.raises(CalledOff):
            lists.follow(plan, watch=watch)
        assert urls(desk) == ["https://old.test/rss"]
        assert ring.kept == {}
        assert told == []
        assert len(lists.follow(plan).added) == 3000
        assert len(ring.kept) == 1


SCRIPT = """
import os, signal, sys
from pathlib import Path
from tests.services.listing import desk_at
library, file, moment = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])

def watch(done, whole):
    if done >= moment:
        os.kill(os.getpid(), signal.SIGKILL)

with desk_at(library) as desk:
    lists = desk.subscriptions.lists
    lists.follow(lists.read(file), watch=watch)
"""


@pytest.mark.logs("the last run did not end in order")
@pytest.mark.skipif(os.name != "posix", reason="SIGKILL is of POSIX systems")
@pytest.mark.parametrize("moment", [0, 2500, 4000])
def test_a_program_killed_while_it_follows_thousands_leaves_a_sound_library_without_them(
    tmp_path: Path, moment: int
) -> None:
    file, folder = tmp_path / "many.opml", tmp_path / "library"
    file.write_text(thousands(4000))
    with desk_at(folder) as desk:
        desk.subscriptions.follow([NewSection("https://old.test/rss", "Old")]).result()
    killed = subprocess.run([sys.executable, "-c", SCRIPT, folder, file, str(moment)], check=False)
    assert killed.returncode == -9
    with desk_at(folder) as desk:
        assert all(finding.ok for finding in desk.library.examine())
        assert urls(desk) == ["https://old.test/rss"]
        assert len(desk.subscriptions.import_opml(file).added) == 4000


def test_settings_and_titles_come_along(tmp_path: Path, desk: Desk) -> None:
    owner = NewPublication(
        "tribune.test", "My <own> Tribune & more", True, "https://tribune.test/home", "de-CH",
        favourite=True, notify=True, paused=True, pages=False, pictures=False, keep=30,
        rhythm=3600, extraction=Extraction.FEED,
    )  # fmt: skip
    other = NewPublication("tribune.test#2", "Another", False, "https://tribune.test/x")
    sections = [
        NewSection("https://tribune.test/1", "Wörld", "https://tribune.test/w", owner.title, "A/B",
                   named=True, owner=owner),
        NewSection("https://tribune.test/2", "", "", other.title, "", SectionKind.LISTING,
                   named=False, owner=other),
        NewSection("https://tribune.test/3", "Sport", "", owner.title, "C", named=False,
                   owner=owner),
    ]  # fmt: skip
    desk.library.follow(sections).result()
    listed = desk.library.listed()
    assert sorted(listed, key=lambda one: one.url) == sections
    file = tmp_path / "mine.opml"
    assert desk.subscriptions.lists.export(file).sections == 3
    with desk_at(tmp_path / "other") as desk_of_another:
        desk_of_another.subscriptions.import_opml(file)
        assert desk_of_another.library.listed() == listed
        ours = {one.id: one for one in desk.library.tree()}
        theirs = {one.id: one for one in desk_of_another.library.tree()}
        assert [one.title for one in ours.values()] == [one.title for one in theirs.values()]


def test_two_publications_of_one_host_stay_two(tmp_path: Path, desk: Desk) -> None:
    with desk_at(tmp_path / "theirs") as theirs:
        theirs.subscriptions.follow(
            [NewSection("https://host.test/boats", "Latest", "", "Boats")]
        ).result()
        theirs.subscriptions.lists.export(tmp_path / "boats.opml")
        theirs.subscriptions.follow(
            [NewSection("https://host.test/sails", "Sails", "", "Boats")]
        ).result()
        theirs.subscriptions.lists.export(tmp_path / "more.opml")
    desk.subscriptions.follow(
        [NewSection("https://host.test/cheese", "Latest", "", "Cheese")]
    ).result()
    desk.subscriptions.import_opml(tmp_path / "boats.opml")
    assert [one.title for one in desk.library.tree()] == ["Cheese", "Boats"]
    desk.subscriptions.import_opml(tmp_path / "more.opml")
    assert [(one.title, len(one.sections)) for one in desk.library.tree()] == [
        ("Cheese", 1),
        ("Boats", 2),
    ]
    again = tmp_path / "again.opml"
    desk.subscriptions.lists.export(again)
    with desk_at(tmp_path / "third") as third:
        third.subscriptions.import_opml(again)
        assert third.library.listed() == desk.library.listed()


def test_a_list_of_ours_joins_its_publication_also_where_it_is_called_otherwise_here(
    tmp_path: Path, desk: Desk
) -> None:
    file = tmp_path / "mine.opml"
    with desk_at(tmp_path / "theirs") as theirs:
        wanted = [NewSection(f"https://a.test/{n}", f"S{n}", "", "Paper") for n in range(3)]
        theirs.subscriptions.follow(wanted).result()
        theirs.subscriptions.lists.export(file)
    followed = desk.subscriptions.follow([wanted[1]]).result()
    desk.subscriptions.rename_publication(followed.added[0].publication_id, "My paper").result()
    desk.subscriptions.import_opml(file)
    assert [(one.title, len(one.sections)) for one in desk.library.tree()] == [("My paper", 3)]


def test_a_foreign_list_finds_the_publication_of_its_title_among_several_of_a_host(
    tmp_path: Path, desk: Desk
) -> None:
    owners = [NewPublication("a.test", "Cheese"), NewPublication("a.test#2", "Boats")]
    desk.library.follow(
        [NewSection(f"https://a.test/{o.title}", "Latest", owner=o) for o in owners]
    ).result()
    file = tmp_path / "foreign.opml"
    file.write_text(
        '<opml><outline text="Boats - Sails" xmlUrl="https://a.test/1"/>'
        '<outline text="Boats - Oars" xmlUrl="https://a.test/2"/></opml>'
    )
    desk.subscriptions.import_opml(file)
    assert [(one.title, [part.title for part in one.sections]) for one in desk.library.tree()] == [
        ("Cheese", ["Latest"]),
        ("Boats", ["Latest", "Sails", "Oars"]),
    ]


SECRETS = (
    "https://ann:hidden-word@a.test/feed?page=2",
    "https://b.test/rss?token=hidden-word&lang=de",
    "https://c.test/private/Hidden8Word4Xq9ZrT5Lm2N/feed.rss",
)


def test_a_second_home_on_a_host_that_is_followed_comes_as_its_own_and_goes_round(
    tmp_path: Path, desk: Desk
) -> None:
    first, second, mine = (tmp_path / f"{name}.opml" for name in ("first", "second", "mine"))
    line = '<opml><outline text="{}" xmlUrl="https://univ.test/~{}/rss"/></opml>'
    first.write_text(line.format("Ann writes", "ann"))
    second.write_text(line.format("Ben's notes", "ben"))
    desk.subscriptions.import_opml(first)
    desk.subscriptions.import_opml(second)
    assert [one.title for one in desk.library.tree()] == ["Ann writes", "Ben's notes"]
    desk.subscriptions.export_opml(mine)
    with desk_at(tmp_path / "other") as other:
        other.subscriptions.import_opml(mine)
        assert other.library.listed() == desk.library.listed()


def test_secrets_are_left_out_of_a_list_and_it_is_told_of_which(tmp_path: Path) -> None:
    ring = Ring()
    file = tmp_path / "mine.opml"
    with desk_at(tmp_path / "library", ring) as desk:
        wanted = [NewSection(url, "", "", f"Paper {n}") for n, url in enumerate(SECRETS)]
        desk.subscriptions.follow([*wanted, NewSection("https://d.test/")]).result()
        done = desk.subscriptions.lists.export(file)
        assert (done.sections, done.without) == (4, ("Paper 0", "Paper 1", "Paper 2"))
        assert "idden" not in file.read_text()
        assert "https://a.test/feed?page=2" in file.read_text()
        again = desk.subscriptions.import_opml(file)
        assert (len(again.added), len(again.known), again.skipped) == (0, 4, ())
        desk.subscriptions.unfollow(1).result()
        assert len(desk.subscriptions.import_opml(file).added) == 1
        before = desk.library.listed()
    with desk_at(tmp_path / "other", Ring()) as other:
        brought = other.subscriptions.import_opml(file)
        assert len(brought.added) == 4
        assert [one.fault for one in brought.skipped] == [ListFault.BARE] * 3
        assert other.library.listed() == before


def test_a_list_with_secrets_brings_them_into_the_other_keyring(tmp_path: Path) -> None:
    file, ring, second = tmp_path / "mine.opml", Ring(), Ring()
    with desk_at(tmp_path / "library", ring) as desk:
        desk.subscriptions.follow([NewSection(url) for url in SECRETS]).result()
        done = desk.subscriptions.lists.export(file, secrets=True)
        assert (done.sections, done.without) == (3, ())
        assert desk.subscriptions.import_opml(file).added == ()
    with desk_at(tmp_path / "other", second) as other:
        brought = other.subscriptions.import_opml(file)
        assert brought.skipped == ()
        assert [other.addresses.real(one.url) for one in brought.added] == [*SECRETS]
        assert all(one.private for one in brought.added)
    for place in (tmp_path / "other").rglob("*"):
        held = place.read_bytes() if place.is_file() else b""
        assert not [secret for secret in (b"idden-word", b"idden8Word") if secret in held]
    assert (file.stat().st_mode & 0o077) == 0 or os.name != "posix"


def test_many_secret_addresses_of_one_host_are_compared_once_each(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ring, number = Ring(), 300
    file = tmp_path / "list.opml"
    lines = "".join(f'<outline xmlUrl="https://a.test/rss?key=idden{n}"/>' for n in range(number))
    file.write_text(f"<opml>{lines}</opml>")
    looked: list[str] = []
    really = PrivateAddresses.real

    def real(self: PrivateAddresses, url: str) -> str:
        looked.append(url)
        return really(self, url)

    with desk_at(tmp_path / "library", ring) as desk:
        monkeypatch.setattr(PrivateAddresses, "real", real)
        assert len(desk.subscriptions.import_opml(file).added) == number
        assert looked == []
        assert len(desk.subscriptions.import_opml(file).known) == number
        assert len(looked) == number
        assert len(ring.kept) == number


def test_an_address_whose_secret_is_gone_is_told_of_when_it_is_written(tmp_path: Path) -> None:
    file, ring = tmp_path / "mine.opml", Ring()
    with desk_at(tmp_path / "library", ring) as desk:
        desk.subscriptions.follow([NewSection(SECRETS[0], "", "", "Paper")]).result()
        ring.kept.clear()
    with desk_at(tmp_path / "library", ring) as desk:
        assert desk.subscriptions.lists.export(file, secrets=True).without == ("Paper",)
        assert len(desk.subscriptions.import_opml(file).known) == 1


def test_without_a_keyring_what_has_no_secret_is_followed_and_the_rest_told_of(
    tmp_path: Path,
) -> None:
    ring = Ring()
    ring.gone = True
    file = tmp_path / "list.opml"
    lines = "\n".join(f'<outline xmlUrl="{url}"/>' for url in (*SECRETS, "https://d.test/"))
    file.write_text(f"<opml>\n{lines}\n</opml>")
    with desk_at(tmp_path / "library", ring) as desk:
        done = desk.subscriptions.import_opml(file)
        assert [one.url for one in done.added] == ["https://d.test/"]
        assert [(one.line, one.fault) for one in done.skipped] == [
            (line, ListFault.UNKEPT) for line in (2, 3, 4)
        ]
        assert not any("idden" in one.text for one in done.skipped)


def test_feeds_that_differ_in_their_secret_alone_are_two(tmp_path: Path) -> None:
    file = tmp_path / "list.opml"
    lines = "".join(f'<outline xmlUrl="https://a.test/rss?key={n}"/>' for n in ("one", "two"))
    file.write_text(f"<opml>{lines}</opml>")
    with desk_at(tmp_path / "library") as desk:
        assert len(desk.subscriptions.import_opml(file).added) == 2


def test_only_what_is_wanted_is_written(desk: Desk, file: Path, tmp_path: Path) -> None:
    desk.subscriptions.import_opml(file)
    part = tmp_path / "part.opml"
    done = desk.subscriptions.lists.export(part, lambda new: new.folder.startswith("News"))
    assert done.sections == 3
    with desk_at(tmp_path / "other") as other:
        other.subscriptions.import_opml(part)
        assert [one.folder for one in other.library.listed()] == ["News", "News", "News/Europe"]


def test_what_is_named_twice_is_followed_once(desk: Desk) -> None:
    wanted = [NewSection("https://a.test/1"), NewSection("https://a.test/1", "Other")]
    done = desk.library.follow(wanted).result()
    assert (len(done.added), done.known) == (1, done.added)
