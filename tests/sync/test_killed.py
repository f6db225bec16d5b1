"""SIGKILL in the middle of a sync: the next start finds a sound library and loses nothing."""

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from reader_app.domain import ArticleQuery, NewSection
from reader_app.library import Library
from tests.seek import seek
from tests.sync.press import Press, article, feed, picture, press

__all__: list[str] = []

MOMENTS = (0.1, 0.6, 1.0)  # seconds after its beginning
NAMES = [f"{section}{n}" for section in "ab" for n in range(6)]


def stock(served: Press) -> None:
    """Two sections with a page and a picture for each article."""
    for section in "ab":
        mine = [name for name in NAMES if name[0] == section]
        served.replies[f"/{section}.xml"] = feed(served, *mine)
    for name in NAMES:
        served.replies[f"/{name}"] = article(f"Headline {name}", f"/{name}.png")
        served.replies[f"/{name}.png"] = picture()
    served.replies["/favicon.ico"] = picture("red")


def syncing(folder: Path) -> "subprocess.Popen[str]":
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.sync.killed", str(folder)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "begun\n"
    return process


@pytest.mark.logs("did not end in order")
def test_a_killed_sync_leaves_a_sound_library_that_the_next_one_completes(tmp_path: Path) -> None:
    with press() as served:
        stock(served)
        library = Library.open(tmp_path)
        library.follow([NewSection(served.url(f"/{section}.xml")) for section in "ab"]).result()
        library.close()
        read: set[int] = set()
        for moment in MOMENTS:
            with syncing(tmp_path) as process:
                threading.Event().wait(moment)  # it works on
                process.kill()
            read |= examined(tmp_path, read)
        with syncing(tmp_path) as process:
            assert process.wait(60) == 0
        library = Library.open(tmp_path)
        ids = list(library.ids(ArticleQuery()))
        assert sorted(row.title for row in library.rows(ids)) == sorted(
            f"Headline {name}" for name in NAMES
        )
        assert {row.id for row in library.rows(ids) if row.read} == read
        assert library.offline().ready == len(NAMES)
        assert seek(library, "headline").total == len(NAMES)
        library.close()
        again = len(MOMENTS)  # what was under way when it was killed, at most two at a time
        twice = sum(count - 1 for count in served.asked.values())
        assert twice <= again * 5


def examined(folder: Path, read: set[int]) -> set[int]:
    """Finds the library sound and every state as it was; marks the newest article as read."""
    library = Library.open(folder)
    try:
        ids = list(library.ids(ArticleQuery()))
        rows = library.rows(ids)
        assert len({row.title for row in rows}) == len(rows) == len(ids)
        assert {row.id for row in rows if row.read} == read
        wrong = {finding.name for finding in library.examine() if not finding.ok}
        assert wrong <= {"search", "backup"}  # not indexed yet
        assert library.verify(lambda data, kind: None).ready == library.counts(0).ready
        library.mark(ids[:1], read=True).result()
        return set(ids[:1])
    finally:
        library.close()
