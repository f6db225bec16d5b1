"""Tray, drops, errands, login and links, each with the real parts that a test can have."""

import json
import os
import socket
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader_app.cli import parse
from reader_app.ui.desktop import Errand, Joined, Single, gathering_place, mark
from reader_app.ui.desktop.command import started_by
from reader_app.ui.desktop.drops import Offer, offer
from reader_app.ui.desktop.entry import application, exec_line
from reader_app.ui.desktop.links import Links
from reader_app.ui.desktop.login import Login
from reader_app.ui.desktop.single import Hearing
from reader_app.ui.desktop.tray import Tray
from tests.ui.conftest import ICONS, Stage

__all__: list[str] = []

RESOURCES = ICONS.parent
NONE = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton

# -- one program for each library


def test_a_second_start_hands_its_errand_to_the_first(
    tmp_path: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    first = Single(tmp_path / "library", tmp_path)
    assert first.join(Errand()) is Joined.FIRST
    script = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication;"
        " from reader_app.ui.desktop import Errand, Single; app = QCoreApplication([]);"
        f" single = Single(Path({str(tmp_path / 'library')!r}), Path({str(tmp_path)!r}));"
        " print(single.join(Errand(('feed:x',), 'sync', token='t')).value)"
    )
    with (
        qtbot.waitSignal(first.asked, timeout=20_000) as asked,
        subprocess.Popen(
            [sys.executable, "-c", script],
            stdout=subprocess.PIPE,
            text=True,
            cwd=Path(__file__).parents[3],
        ) as second,
    ):
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
        assert second.stdout is not None
        assert second.stdout.read() == "passed on\n"
    assert asked.args == [Errand(("feed:x",), "sync", token="t")]
    first.end()


def test_another_library_is_another_program(tmp_path: Path, qapp: QApplication) -> None:
    one, other = (Single(tmp_path / name, tmp_path) for name in ("one", "other"))
    assert one.join(Errand()) is other.join(Errand()) is Joined.FIRST
    one.end()
    other.end()


def test_what_a_killed_program_left_stops_nobody(tmp_path: Path, qapp: QApplication) -> None:
    script = (
        "import os; from pathlib import Path; from PySide6.QtCore import QCoreApplication;"
        " from reader_app.ui.desktop import Errand, Single; app = QCoreApplication([]);"
        f" single = Single(Path({str(tmp_path / 'library')!r}), Path({str(tmp_path)!r}));"
        " single.join(Errand()); os._exit(9)"
    )
    killed = subprocess.run(
        [sys.executable, "-c", script], check=False, cwd=Path(__file__).parents[3]
    )
    assert killed.returncode == 9
    assert list(tmp_path.glob("broadsheet-*"))
    after = Single(tmp_path / "library", tmp_path)
    assert after.join(Errand()) is Joined.FIRST
    after.end()


def test_a_first_program_that_does_not_answer_is_not_waited_for_for_ever(
    tmp_path: Path, qapp: QApplication
) -> None:
    first, second = (Single(tmp_path / "library", tmp_path) for _ in range(2))
    first.join(Errand())
    assert second.join(Errand(), patience=50) is Joined.UNANSWERED
    first.end()


@pytest.mark.parametrize("line", [b"", b"[]", b"{", b"\xff", b"[" * 60_000])
def test_what_is_no_errand_is_refused(line: bytes) -> None:
    with pytest.raises(ValueError, match=r".*"):
        Errand.read(line)


def test_an_errand_keeps_only_words_that_can_be_used() -> None:
    line = json.dumps({"words": ["a\0b", "\ud800", 3, ["x"], "", "ok", "\udcff.opml"], "task": {}})
    assert Errand.read(line.encode()) == Errand(("ok", "\udcff.opml"))


@pytest.mark.skipif(sys.platform == "win32", reason="sockets are files elsewhere")
@pytest.mark.parametrize("data", [b"x" * 3_000_000, b"[" * 65_000 + b"\n", b'{"words": ["', b""])
def test_garbage_at_the_door_does_no_harm(tmp_path: Path, qtbot: QtBot, data: bytes) -> None:
    first = Single(tmp_path / "library", tmp_path)
    assert first.join(Errand()) is Joined.FIRST
    (place,) = tmp_path.glob("broadsheet-*[!k]")
    assert place.stat().st_mode & 0o077 == 0
    heard: list[object] = []
    first.asked.connect(heard.append)
    with socket.socket(socket.AF_UNIX) as stranger:
        stranger.setblocking(False)
        stranger.connect(str(place))
        with suppress(OSError):
            for start in range(0, len(data), 60_000):
                stranger.send(data[start : start + 60_000])
                QApplication.processEvents()
        if not data or data.endswith(b'["'):
            stranger.close()
        qtbot.waitUntil(lambda: not first.findChildren(Hearing))
    assert heard == []
    first.end()


@pytest.mark.logs("belongs to somebody else")
@pytest.mark.skipif(sys.platform == "win32", reason="no shared folder there")
def test_another_users_folder_under_our_name_keeps_nobody_from_starting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", "")
    monkeypatch.setattr("reader_app.ui.desktop.single.tempfile.gettempdir", lambda: str(tmp_path))
    monkeypatch.setattr(os, "getuid", lambda: 4_242)
    (tmp_path / "broadsheet-4242").write_text("mine")
    assert gathering_place(tmp_path / "library") == tmp_path / "library"


def test_addresses_and_lists_stand_in_place_of_a_command() -> None:
    args = parse(["--library", "x", "feed:https://example.com/feed", "--background"])
    assert (args.command, args.words) == (None, ["feed:https://example.com/feed"])
    assert args.background
    assert parse(["my.opml"]).words == ["my.opml"]
    assert parse(["add", "https://example.com"]).urls == ["https://example.com"]
    assert parse(["--do", "sync"]).task == "sync"


# -- dropped on the window


def mime(text: str = "", *urls: str) -> QMimeData:
    data = QMimeData()
    if text:
        data.setText(text)
    if urls:
        data.setUrls([QUrl(url) for url in urls])
    return data


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (("", "https://example.com/a"), Offer(address="https://example.com/a")),
        (("", "feed:https://example.com/a"), Offer(address="feed:https://example.com/a")),
        (("Read https://example.com/a, please",), Offer(address="https://example.com/a")),
        (("", "file:///tmp/subscriptions.opml"), Offer(file="/tmp/subscriptions.opml")),
        (("", "file:///tmp/saved%20feed.rss"), Offer(file="/tmp/saved feed.rss")),
        (("", "file:///tmp/picture.png"), None),
        (("just words",), None),
        (("javascript:alert(1)",), None),
    ],
)
def test_an_address_or_a_list_is_taken_and_nothing_else(
    data: tuple[str, ...], found: Offer | None
) -> None:
    assert offer(mime(*data)) == found


def enter(stage: Stage, data: QMimeData) -> bool:
    copy = Qt.DropAction.CopyAction
    event = QDragEnterEvent(QPoint(50, 50), copy, data, LEFT, NONE)
    event.ignore()
    QApplication.sendEvent(stage.window, event)
    return event.isAccepted()


def test_a_dropped_address_opens_the_page_with_it(stage: Stage) -> None:
    data = mime("https://example.com/feed")
    assert enter(stage, data)
    assert stage.session.drops.sheet.isVisible()
    drop = QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, data, LEFT, NONE)
    QApplication.sendEvent(stage.window, drop)
    assert not stage.session.drops.sheet.isVisible()
    assert stage.window.adding.open
    assert stage.window.adding.page.field.text() == "https://example.com/feed"


def test_a_dropped_feed_opens_the_page_with_the_address_that_it_states(
    stage: Stage, tmp_path: Path
) -> None:
    file = tmp_path / "a saved feed.rss"
    file.write_text(
        "<rss version='2.0'><channel><title>T</title><link>https://times.example/</link>"
        "<link xmlns='http://www.w3.org/2005/Atom' rel='self' href='https://times.example/rss'/>"
        "</channel></rss>"
    )
    data = mime("", QUrl.fromLocalFile(str(file)).toString())
    assert enter(stage, data)
    drop = QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, data, LEFT, NONE)
    QApplication.sendEvent(stage.window, drop)
    stage.wait(lambda: stage.window.adding.open)
    assert stage.window.adding.page.field.text() == "https://times.example/rss"


def test_what_is_of_no_use_is_not_accepted(stage: Stage) -> None:
    assert not enter(stage, mime("just words"))
    assert not stage.session.drops.sheet.isVisible()


# -- tray


def test_the_mark_is_drawn_for_every_size_and_stands_on_any_panel(qapp: QApplication) -> None:
    plain, dotted = mark(RESOURCES), mark(RESOURCES, unread=True)
    for side in (16, 22, 24, 32, 48):
        image = plain.pixmap(side, side).toImage()
        assert image.width() == side
        middle = image.pixelColor(side // 2, side // 4 + 1)
        assert middle.alpha() == 255
        assert image.pixelColor(0, 0).alpha() == 0
        corner = dotted.pixmap(side, side).toImage().pixelColor(side - side // 5 - 1, side // 5)
        assert corner != image.pixelColor(side - side // 5 - 1, side // 5)


def test_where_there_is_no_tray_nothing_stands_there(stage: Stage) -> None:
    tray = Tray(RESOURCES)
    tray.serve(stage.window.actions_)
    tray.count(3)
    assert not tray.put()
    assert not tray.stands
    tray.end()


# -- at login


def test_the_start_at_login_is_a_file_that_comes_and_goes(tmp_path: Path) -> None:
    login = Login(["/opt/my app/broadsheet"], None, {"XDG_CONFIG_HOME": str(tmp_path)}, "linux")
    assert not login.is_on()
    login.switch(True)
    text = (tmp_path / "autostart" / "broadsheet.desktop").read_text()
    assert 'Exec="/opt/my app/broadsheet" --background\n' in text
    assert login.is_on()
    login.file.write_text(text + "Hidden=true\n")
    assert not login.is_on()
    login.switch(False)
    assert not login.file.exists()


def test_a_moved_program_is_found_again_at_login(tmp_path: Path) -> None:
    there = {"XDG_CONFIG_HOME": str(tmp_path)}
    Login(["/old/broadsheet"], None, there, "linux").switch(True)
    login = Login(["/new/broadsheet"], None, there, "linux")
    login.renew()
    assert "/new/broadsheet --background" in login.file.read_text()


def test_each_library_has_its_own_start_at_login(tmp_path: Path) -> None:
    there = {"XDG_CONFIG_HOME": str(tmp_path)}
    usual = Login(["/b"], None, there, "linux")
    other = Login(["/b"], Path("/my news"), there, "linux")
    assert usual.file != other.file
    other.switch(True)
    assert not usual.is_on()
    assert 'Exec=/b --library "/my news" --background' in other.file.read_text()


@pytest.mark.parametrize("word", ["a b", 'say "x"', "100%", "$HOME", "back\\slash", "`ls`", "é"])
def test_every_word_of_an_exec_line_comes_out_as_it_went_in(word: str) -> None:
    value = exec_line(["program", word]).replace("\\\\", "\\").replace("%%", "%")
    shell = ["sh", "-c", f'set -- {value}; printf %s "$2"']
    assert subprocess.run(shell, capture_output=True, text=True, check=True).stdout == word


def test_the_words_that_start_the_program_are_those_it_was_started_with(tmp_path: Path) -> None:
    program = tmp_path / "broadsheet"
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    python = str(tmp_path / "python")
    assert started_by({}, [str(program)], "/usr/bin/python3", frozen=False) == [str(program)]
    assert started_by({}, ["/x/__main__.py"], python, frozen=False) == [str(program)]
    assert started_by({"APPIMAGE": "/a"}, [], python, frozen=False) == ["/a"]
    assert started_by({}, ["-m"], "/bin/py", frozen=False) == ["/bin/py", "-P", "-m", "reader_app"]


# -- feed: links

XDG_MIME = """#!/bin/sh
# As much of xdg-mime as is needed: one default in a file.
case "$1" in
query) cat "$XDG_DATA_HOME/default" 2>/dev/null ;;
default) printf %s "$2" > "$XDG_DATA_HOME/default" ;;
esac
"""


def test_feed_links_are_taken_and_given_back(tmp_path: Path) -> None:
    program = tmp_path / "bin" / "xdg-mime"
    program.parent.mkdir()
    program.write_text(XDG_MIME)
    program.chmod(0o755)
    data = tmp_path / "share"
    data.mkdir()
    (data / "default").write_text("other.desktop")
    path = f"{program.parent}:{os.environ['PATH']}"
    links = Links(RESOURCES, ["/my/broadsheet"], {"PATH": path, "XDG_DATA_HOME": str(data)})
    assert links.possible
    assert not links.ours()
    links.take()
    assert links.ours()
    text = links.file.read_text()
    assert "Exec=/my/broadsheet %u" in text
    assert "Exec=/my/broadsheet --do sync" in text
    assert links.icon.exists()
    links.give_back()
    assert (data / "default").read_text() == "other.desktop"
    assert not links.file.exists()
    assert not links.icon.exists()


def test_the_entry_starts_this_program_in_all_its_actions() -> None:
    template = (RESOURCES / "desktop" / "broadsheet.desktop").read_text()
    text = application(template, ["/a b/broadsheet"])
    assert text.count('Exec="/a b/broadsheet" ') == template.count("Exec=broadsheet ")
    assert "x-scheme-handler/feed;" in text
