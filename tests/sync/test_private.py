"""Addresses with secrets: asked with them, stored without."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from reader_app.domain import ArticleQuery, NewSection, Section, SyncReport, marks_in
from reader_app.library import Library, PrivateAddresses
from reader_app.net import Client, Limits
from reader_app.sync import Engine
from tests.sync.press import Press, Reply, article, feed, picture, press
from tests.sync.siege import Crew
from tests.vault import Pocket

__all__: list[str] = []

TOKEN = "k3j2h1g4f5d6s7a8Q9"
SECRET = f"/private/{TOKEN}/feed"


@dataclass
class Desk:
    """A library with a press to read from, and secrets in a pocket."""

    library: Library
    press: Press
    men: Crew
    pocket: Pocket = field(default_factory=Pocket)

    def follow(self, path: str) -> None:
        hidden, _ = PrivateAddresses(self.pocket).keep(self.press.url(path))
        self.library.follow([NewSection(hidden, private=True)]).result()

    def sync(self) -> SyncReport:
        async def run() -> SyncReport:
            async with Client(limits=Limits(silence=1.0)) as client:
                engine = Engine(self.library, client, self.men.workers, secrets=self.pocket)
                return await engine.sync()

        return self.men.runner.run(run())

    def section(self) -> Section:
        (publication,) = self.library.tree()
        (section,) = publication.sections
        return section

    def bytes(self) -> bytes:
        files = (one for one in self.library.folder.rglob("*") if one.is_file())
        return b"".join(one.read_bytes() for one in files)

    def texts(self) -> str:
        rows = self.library.page(ArticleQuery(), None, 99)[0]
        return "".join(self.library.article(row.id).html + row.url for row in rows)


@pytest.fixture
def desk(tmp_path: Path, men: Crew) -> Iterator[Desk]:
    library = Library.open(tmp_path / "library")
    with press() as served:
        served.replies["/favicon.ico"] = picture("red")
        yield Desk(library, served, men)
    library.close()


def test_a_secret_address_is_asked_and_stands_nowhere_in_the_library(desk: Desk) -> None:
    served = desk.press
    own = f"{served.base}{SECRET}"
    listing = feed(served, f"a?token={TOKEN}", "b", b=f'<a href="{own}">this very feed</a>')
    link = f'<a:link xmlns:a="http://www.w3.org/2005/Atom" rel="self" href="{own}"/>'
    listing.body = listing.body.replace(b"<channel>", f"<channel>{link}".encode())
    served.replies[SECRET] = listing
    picture_path = f"/a.png?key={TOKEN}"
    served.replies[f"/a?token={TOKEN}"] = article("Headline a", picture_path)
    served.replies["/b"] = article("Headline b", words=10)
    served.replies[picture_path] = picture()
    desk.follow(SECRET)
    report = desk.sync()
    assert not report.failures
    assert served.asked[SECRET] == 1
    assert served.asked[picture_path] == 1
    assert TOKEN.encode() not in desk.bytes()
    assert TOKEN not in desk.texts()
    assert desk.library.offline().ready == 2
    desk.sync()
    assert served.asked[f"/a?token={TOKEN}"] == 1


def test_a_move_for_good_of_a_secret_address_stays_a_secret(desk: Desk) -> None:
    served = desk.press
    new = f"/private/{TOKEN[::-1]}/moved"
    served.replies[SECRET] = Reply(status=301, headers={"Location": new})
    served.replies[new] = feed(served)
    desk.follow(SECRET)
    desk.sync()
    section = desk.section()
    assert section.private
    assert marks_in(section.url)
    assert section.url.endswith("/moved")
    desk.sync()
    assert served.asked[SECRET] == 1
    assert served.asked[new] == 2
    assert TOKEN[::-1].encode() not in desk.bytes()


def test_an_open_address_that_moves_to_a_secret_one_is_kept_as_one(desk: Desk) -> None:
    served = desk.press
    served.replies["/feed"] = Reply(status=301, headers={"Location": SECRET})
    served.replies[SECRET] = feed(served)
    desk.library.follow([NewSection(served.url("/feed"))]).result()
    desk.pocket.closed = True
    desk.sync()
    assert not desk.section().private  # nobody can keep the secret: asked where it was
    desk.pocket.closed = False
    desk.sync()
    assert desk.section().private
    assert TOKEN.encode() not in desk.bytes()


def test_a_secret_that_is_gone_is_said_and_nobody_is_asked(desk: Desk) -> None:
    desk.follow(SECRET)
    desk.pocket.clear()
    (failure,) = desk.sync().failures
    assert failure.kind == "address-needed"
    assert not desk.press.asked


def test_a_keyring_that_stays_locked_is_asked_once_and_said(desk: Desk) -> None:
    desk.follow(SECRET)
    desk.follow(SECRET.replace("/feed", "/other"))
    desk.pocket.closed, desk.pocket.opened = True, 0
    kinds = {failure.kind for failure in desk.sync().failures}
    assert kinds == {"keyring-locked"}
    assert desk.pocket.opened == 1


def test_the_secrets_of_an_old_library_are_moved_once_there_is_a_keyring(desk: Desk) -> None:
    served = desk.press
    served.replies[SECRET] = feed(served, "a")
    served.replies["/a"] = article("Headline a")
    desk.library.follow([NewSection(served.url(SECRET))]).result()
    desk.pocket.closed = True
    desk.sync()
    assert TOKEN.encode() in desk.bytes()
    desk.pocket.closed = False
    desk.sync()
    desk.library.stamp().result()
    assert TOKEN.encode() not in desk.bytes()
    assert desk.section().private
    assert not desk.section().failure
    assert served.asked[SECRET] == 2
    with closing(sqlite3.connect(desk.library.folder / "library.sqlite3")) as connection:
        assert connection.execute("PRAGMA quick_check").fetchall() == [("ok",)]


def test_a_move_to_the_keyring_that_was_cut_off_is_done_again(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    served = desk.press
    served.replies[SECRET] = feed(served)
    desk.library.follow([NewSection(served.url(SECRET))]).result()
    with monkeypatch.context() as patch:

        def killed(*words: object) -> None:
            raise KeyboardInterrupt

        patch.setattr(desk.library.sign_ins, "hide_address", killed)
        with pytest.raises(KeyboardInterrupt):
            desk.sync()
    assert desk.section().url == served.url(SECRET)
    desk.sync()
    assert desk.section().private
    assert served.asked[SECRET] == 1


@pytest.mark.parametrize("closed", [False, True])
def test_a_page_saved_by_a_secret_address_is_stored_without_it(desk: Desk, closed: bool) -> None:
    path = f"/a?token={TOKEN}"
    desk.press.replies[path] = article("Headline a")
    desk.pocket.closed = closed

    async def save() -> int:
        async with Client() as client:
            engine = Engine(desk.library, client, desk.men.workers, secrets=desk.pocket)
            return await engine.save(desk.press.url(path))

    saved = desk.library.article(desk.men.runner.run(save()))
    assert saved.html
    assert marks_in(saved.row.url)
    assert TOKEN.encode() not in desk.bytes()
