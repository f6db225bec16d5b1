import os
from pathlib import Path

import pytest

from reader_app.domain import FileUnreadable, LibraryUnwritable, NewSection, NotFound, NotOpml
from reader_app.services import Desk

LIST = """<opml version="2.0"><head><title>All feeds</title></head><body>
<outline text="World"><outline type="rss" text="The Border Tribune - World"
  xmlUrl="http://127.0.1.1:8090/world.xml" htmlUrl="http://127.0.1.1:8090/world"/></outline>
<outline text="Sport"><outline type="rss" text="The Border Tribune - Sport"
  xmlUrl="http://127.0.1.1:8090/sport.xml" htmlUrl="http://127.0.1.1:8090/sport"/></outline>
<outline type="rss" text="Planet Cheese" xmlUrl="https://cheese.test/feed"/>
<outline type="rss" text="Mail" xmlUrl="mailto:ann@cheese.test"/>
</body></opml>"""

Tree = list[tuple[str, list[tuple[str, str, str, str]]]]


def tree(desk: Desk) -> Tree:
    return [
        (one.title, [(part.title, part.url, part.site_url, part.folder) for part in one.sections])
        for one in desk.browsing.tree()
    ]


def test_a_list_becomes_publications_with_sections(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "list.opml"
    file.write_text(LIST)
    done = desk.subscriptions.import_opml(file)
    assert (len(done.added), len(done.known), len(done.skipped)) == (3, 0, 1)
    assert tree(desk) == [
        (
            "The Border Tribune",
            [
                (
                    "World",
                    "http://127.0.1.1:8090/world.xml",
                    "http://127.0.1.1:8090/world",
                    "World",
                ),
                (
                    "Sport",
                    "http://127.0.1.1:8090/sport.xml",
                    "http://127.0.1.1:8090/sport",
                    "Sport",
                ),
            ],
        ),
        ("Planet Cheese", [("Latest", "https://cheese.test/feed", "", "")]),
    ]


def test_a_list_read_twice_changes_nothing(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "list.opml"
    file.write_text(LIST)
    desk.subscriptions.import_opml(file)
    before = tree(desk)
    again = desk.subscriptions.import_opml(file)
    assert (len(again.added), len(again.known)) == (0, 3)
    assert tree(desk) == before


def test_a_new_section_joins_its_publication_under_the_readers_own_title(
    desk: Desk, tmp_path: Path
) -> None:
    first, second = tmp_path / "1.opml", tmp_path / "2.opml"
    line = '<outline text="Tribune - {0}" xmlUrl="https://tribune.test/{0}"/>'
    first.write_text(f"<opml><body>{line.format('World')}</body></opml>")
    second.write_text(f"<opml><body>{line.format('Sport')}</body></opml>")
    (world,) = desk.subscriptions.import_opml(first).added
    desk.subscriptions.rename_publication(world.publication_id, "My paper").result()
    desk.subscriptions.import_opml(second)
    assert [(title, len(sections)) for title, sections in tree(desk)] == [("My paper", 2)]


def test_what_is_no_list_changes_nothing(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "holiday.jpg"
    file.write_bytes(b"\xff\xd8\xff\xe0 no list")
    with pytest.raises(NotOpml):
        desk.subscriptions.import_opml(file)
    assert tree(desk) == []


def test_a_file_that_is_not_there_or_cannot_be_read_is_said(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        desk.subscriptions.import_opml(tmp_path / "absent.opml")
    with pytest.raises(FileUnreadable):
        desk.subscriptions.import_opml(tmp_path)


def test_a_list_that_cannot_be_written_leaves_what_is_there(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file where the folder should be")
    with pytest.raises(LibraryUnwritable):
        desk.subscriptions.export_opml(tmp_path / "taken" / "list.opml")
    assert os.listdir(tmp_path / "library")


def test_an_unfollowed_publication_comes_back_whole(desk: Desk) -> None:
    desk.subscriptions.follow([NewSection("https://a.test/f", "World", "", "Tribune")]).result()
    before = tree(desk)
    desk.subscriptions.unfollow(1).result()
    assert tree(desk) == []
    desk.subscriptions.refollow(1).result()
    assert tree(desk) == before
