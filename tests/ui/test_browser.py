"""The sign-in window: what it lets through, what it brings, and that nothing of it stays."""

import json
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import psutil  # type: ignore[import-untyped]
import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from reader_app.content import read_cookies
from reader_app.domain import Cookie, concerns_hosts, covered_by
from reader_app.net import Session
from reader_app.ui.browser import SignInWindow, browser_available, child, running, window
from reader_app.ui.browser.advice import advice
from reader_app.ui.browser.bar import Place, place_of
from reader_app.ui.browser.gate import Gate
from reader_app.ui.browser.netscape import written
from reader_app.ui.browser.order import Lack, News, Order
from reader_app.ui.browser.wall import Wall
from tests.gates import FormGate, Reply
from tests.net.site import server_tls
from tests.ui.conftest import Stage

__all__: list[str] = []

BROWSING = Path(__file__).with_name("browsing.py")
HOSTS = (".paper.co.uk", ".news.example:8080", "127.0.0.1:8080", "www.alone.example", "[::1]:81")
FORM = """
fetch('/account').then(() => { document.body.innerHTML += `
<form method=post action=/account/login><input name=email><input name=pass type=password>
<input type=hidden name=go value=1></form>%s`; %s });
"""


EARLIER: set[psutil.Process] = set()  # what other tests keep


@pytest.fixture(autouse=True)
def _earlier() -> Iterator[None]:
    EARLIER.update(psutil.Process().children(recursive=True))
    yield
    EARLIER.clear()


def children() -> set[psutil.Process]:
    """The processes that this test has begun."""
    return set(psutil.Process().children(recursive=True)) - EARLIER


# Hosts


@pytest.mark.parametrize(
    ("url", "covered"),
    [
        ("https://paper.co.uk/", True),
        ("https://login.paper.co.uk/a?b", True),
        ("http://PAPER.co.uk:80/", True),
        ("https://paper.co.uk:8443/", False),
        ("https://notpaper.co.uk/", False),
        ("https://paper.co.uk.evil.example/", False),
        ("https://co.uk/", False),
        ("https://paper.co.uk@evil.example/", False),
        ("http://news.example:8080/", True),
        ("http://a.news.example:8080/", True),
        ("http://news.example/", False),
        ("http://127.0.0.1:8080/", True),
        ("http://127.0.0.1/", False),
        ("http://x.127.0.0.1:8080/", False),
        ("https://www.alone.example/", True),
        ("https://alone.example/", False),
        ("https://a.www.alone.example/", False),
        ("http://[::1]:81/", True),
        ("file:///etc/passwd", False),
        ("ftp://paper.co.uk/", False),
        ("https://", False),
        ("nonsense", False),
    ],
)
def test_a_host_is_covered_as_the_network_s_sessions_have_it(url: str, covered: bool) -> None:
    assert covered_by(HOSTS, url) is covered
    assert Session(HOSTS, plain=True).covers(url) is covered


@pytest.mark.parametrize(
    ("domain", "host_only", "own"),
    [
        ("paper.co.uk", False, True),
        ("login.paper.co.uk", True, True),
        ("evil.example", False, False),
        ("notpaper.co.uk", True, False),
        ("alone.example", False, True),
        ("alone.example", True, False),
        ("www.alone.example", True, True),
        ("127.0.0.1", True, True),
    ],
)
def test_a_cookie_is_the_publication_s_where_it_could_reach_it(
    domain: str, host_only: bool, own: bool
) -> None:
    cookie = Cookie("a", "b", domain, host_only=host_only)
    assert concerns_hosts(HOSTS, domain, host_only) is own
    assert Session(HOSTS, plain=True).add([cookie]) == ((1, 0) if own else (0, 1))


def test_the_gate_counts_what_it_refuses_until_the_reader_lets_it_in(qapp: object) -> None:
    gate = Gate((".paper.co.uk",))
    told: list[bool] = []
    gate.changed.connect(lambda: told.append(True))
    assert gate.lets("wss://live.paper.co.uk/")
    assert not gate.lets("wss://id.example/")
    for url in ("wss://id.example/a", "https://id.example/b", "chrome://version"):
        gate.refuse(url)
    assert gate.refused == {"id.example": 2}
    gate.allow("id.example")
    assert gate.refused == {}
    assert gate.lets("https://id.example/c")
    assert not gate.lets("https://www.id.example/c")
    assert len(told) == 3


@pytest.mark.parametrize(
    ("url", "place"),
    [
        ("https://login.paper.co.uk/in?t=secret", Place("login.", "paper.co.uk", "/in", True)),
        ("https://paper.co.uk/", Place("", "paper.co.uk", "", True)),
        ("http://a.news.example:8080/", Place("a.", "news.example:8080", "", False)),
        ("https://paper.co.uk.evil.example/", Place("", "paper.co.uk.evil.example", "", True)),
        ("https://notpaper.co.uk/", Place("", "notpaper.co.uk", "", True)),
        ("https://p\u0430per.co.uk/", Place("", "xn--pper-53d.co.uk", "", True)),
        ("about:blank", Place("", "", "", False)),
    ],
)
def test_the_bar_shows_whose_the_page_is_and_no_secret(url: str, place: Place) -> None:
    assert place_of(url, HOSTS) == place


# What the two processes say


def test_cookies_are_read_back_as_they_were_written() -> None:
    cookies = (
        Cookie("session", "a=b; \u00e9", "paper.co.uk", host_only=False, http_only=True),
        Cookie("x", "", "www.paper.co.uk", "/in", secure=False, expires=4_000_000_000),
    )
    found = read_cookies(written(cookies))
    assert found.unread == 0
    assert found.cookies == cookies


def test_a_cookie_that_would_be_two_lines_is_left_out() -> None:
    bad = [Cookie("a", "b\nc", "paper.co.uk"), Cookie("", "b", "paper.co.uk")]
    assert read_cookies(written([*bad, Cookie("d", "e", "paper.co.uk")])).cookies == (
        Cookie("d", "e", "paper.co.uk"),
    )


def test_orders_and_news_arrive_as_they_were_sent_and_show_no_secret() -> None:
    order = Order("Tribune", "https://a.example/", ("a.example",), "/r", "dark", 14, "de")
    assert Order.read(order.line()) == order
    news = News(cookies="a secret")
    assert News.read(news.line()) == news
    assert News.read(News(lack=Lack.ROOT, detail="x").line()) == News(lack=Lack.ROOT, detail="x")
    assert "secret" not in repr(news)


@pytest.mark.parametrize("line", [b"", b"chatter", b"[]", b"{}", b'{"lack": "x"}', b"\xff"])
def test_chatter_is_no_news(line: bytes) -> None:
    assert News.read(line) is None


def test_every_lack_is_told_with_what_to_do() -> None:
    for lack in Lack:
        what, todo, _ = advice(lack, "libnss3.so", "linux", "/opt/my python/bin/python")
        assert what
        assert todo
    assert advice(Lack.PART, python="/a b/python")[2].startswith('"/a b/python" -m pip install ')
    assert "libnss3 " in advice(Lack.LIBRARY, "x", "linux")[2]
    assert advice(Lack.LIBRARY, "x", "darwin")[2] == ""


@pytest.mark.parametrize(
    ("user", "environment", "lacks"),
    [
        (0, {}, True),
        (0, {"QTWEBENGINE_CHROMIUM_FLAGS": "--a --no-sandbox"}, False),
        (0, {"QTWEBENGINE_DISABLE_SANDBOX": "1"}, False),
        (1000, {}, False),
    ],
)
def test_only_the_administrator_lacks_a_sandbox(
    monkeypatch: pytest.MonkeyPatch, user: int, environment: dict[str, str], lacks: bool
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: user)
    monkeypatch.setattr(sys, "platform", "linux")
    assert child.lacks_sandbox(environment) is lacks


def test_the_program_itself_never_loads_the_browser() -> None:
    code = (
        "import sys; from reader_app import ui; from reader_app.ui import browser;"
        "browser.browser_available();"
        "print([m for m in sys.modules if 'WebEngine' in m or m == 'PySide6.QtQuick'])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


# The wall


@pytest.fixture
def through(qtbot: QtBot, qapp: QObject) -> Iterator[Callable[..., bytes]]:
    """Says bytes to a wall and gives what comes until it closes; `.gate` is its gate."""
    made: list[Wall] = []

    def say(gate: Gate, *pieces: bytes, home: str = "127.0.0.1") -> bytes:
        wall = Wall(gate, qapp, lambda host: home)
        made.append(wall)
        heard: list[bytes] = []
        speaker = threading.Thread(target=converse, args=(wall.proxy.port(), pieces, heard))
        speaker.start()
        qtbot.waitUntil(lambda: not speaker.is_alive(), timeout=10_000)
        return b"".join(heard)

    yield say
    for wall in made:
        wall.deleteLater()


def converse(port: int, pieces: tuple[bytes, ...], heard: list[bytes]) -> None:
    with socket.create_connection(("127.0.0.1", port)) as connection:
        for piece in pieces:
            connection.sendall(piece)
            if piece.startswith(b"CONNECT"):
                heard.append(connection.recv(65_536))
        while data := connection.recv(65_536):
            heard.append(data)


def test_the_wall_passes_a_request_on_and_no_second_one(through: Callable[..., bytes]) -> None:
    with FormGate() as paper:
        gate = Gate((f".paper.example:{paper.port}",))
        head = f"GET http://www.paper.example:{paper.port}/account?a=b HTTP/1.1\r\nHost: www"
        first = f"{head}.paper.example:{paper.port}\r\nProxy-Connection: keep-alive\r\n\r\n"
        second = f"GET http://other.example:{paper.port}/second HTTP/1.1\r\nHost: other\r\n\r\n"
        answer = through(gate, (first + second).encode())
        assert answer.startswith(b"HTTP/1.1 200")
        assert answer.endswith(b"<p>Who are you?")
        [asked] = paper.asked
        assert asked.target == "/account?a=b"
        assert asked.headers["host"] == f"www.paper.example:{paper.port}"
        assert "proxy-connection" not in asked.headers


def test_the_wall_carries_a_form(through: Callable[..., bytes]) -> None:
    with FormGate(csrf=False) as paper:
        gate = Gate((f"paper.example:{paper.port}",))
        head = f"POST http://paper.example:{paper.port}/account/login HTTP/1.1\r\n"
        head += f"Host: paper.example:{paper.port}\r\nContent-Length: 9\r\n\r\n"
        assert b"400" in through(gate, head.encode(), b"email=a", b"&b")
        assert paper.heard("/account/login")[0].body == b"email=a&b"


def test_the_wall_tunnels_to_its_own_hosts_alone(through: Callable[..., bytes]) -> None:
    with FormGate() as paper:
        gate = Gate((f"paper.example:{paper.port}",))
        inner = b"GET /account HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
        opening = f"CONNECT paper.example:{paper.port} HTTP/1.1\r\nHost: a\r\n\r\n"
        answer = through(gate, opening.encode(), inner)
        assert answer.startswith(b"HTTP/1.1 200 Connection established\r\n\r\nHTTP/1.1 200")
        assert len(paper.asked) == 1
        for target in (f"other.example:{paper.port}", "paper.example:443", "paper.example:1", "x"):
            opening = f"CONNECT {target} HTTP/1.1\r\n\r\n"
            assert through(gate, opening.encode()).startswith(b"HTTP/1.1 403")
        assert len(paper.asked) == 1
        assert gate.refused[f"other.example:{paper.port}"] == 1


@pytest.mark.parametrize("said", [b"GET / HTTP/1.1\r\n\r\n", b"\r\n\r\n", b"x" * 131_073])
def test_the_wall_refuses_what_is_no_request_to_a_proxy(
    through: Callable[..., bytes], said: bytes
) -> None:
    assert through(Gate((".paper.example",)), said).startswith(b"HTTP/1.1 403")


def test_the_wall_says_that_a_host_is_not_there(through: Callable[..., bytes]) -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        port = nobody.getsockname()[1]
        gate = Gate((f"paper.example:{port}",))
        said = through(gate, f"GET http://paper.example:{port}/ HTTP/1.1\r\n\r\n".encode())
    assert said.startswith(b"HTTP/1.1 502")


# The dialog of the program, with a browser that is a script


@pytest.fixture
def open_window(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Iterator[Callable[[str], SignInWindow]]:
    """Opens the dialog over a browser's process that runs some lines of Python; `order` is what it
    was told, `tell(...)` answers."""
    opened: list[SignInWindow] = []
    monkeypatch.setattr(window, "browser_available", lambda: True)

    def open_one(code: str) -> SignInWindow:
        script = tmp_path / "browser.py"
        lines = "import json, os, sys\norder = json.loads(sys.stdin.buffer.readline())\n"
        lines += "def tell(**news):\n    usual = dict(opened=False, lack=None, detail='', cookies="
        lines += f"None)\n    print(json.dumps(usual | news), flush=True)\n{code}\n"
        script.write_text(lines, encoding="utf-8")
        monkeypatch.setattr(running, "COMMAND", (str(script),))
        kit = stage.window.kit
        dialog = SignInWindow(kit, "Tribune", "https://a.example/in", ("a.example",), stage.window)
        opened.append(dialog)
        dialog.open()
        return dialog

    yield open_one
    for dialog in opened:
        dialog.reject()
    stage.wait(lambda: not stage.window.findChildren(running.Running))
    stage.wait(lambda: not children())


OpenWindow = Callable[[str], SignInWindow]


def test_the_dialog_hands_on_what_the_browser_brings(qtbot: QtBot, open_window: OpenWindow) -> None:
    code = "print('chatter')\ntell(opened=True)\ntell(cookies=order['start'] + order['hosts'][0])"
    dialog = open_window(code)
    with qtbot.waitSignal(dialog.brought, timeout=20_000) as brought:
        pass
    assert brought.args == ["https://a.example/ina.example"]
    assert not dialog.isVisible()
    assert dialog.result() == SignInWindow.DialogCode.Accepted


def test_a_browser_that_is_closed_takes_the_dialog_along(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    dialog = open_window("tell(opened=True)")
    with qtbot.waitSignal(dialog.rejected, timeout=20_000):
        pass
    assert not dialog.isVisible()


def test_the_browser_ends_with_the_dialog(stage: Stage, open_window: OpenWindow) -> None:
    dialog = open_window("tell(opened=True)\nassert sys.stdin.read() == 'raise\\n'")
    stage.wait(dialog.front.isVisible)
    assert "window that has opened" in dialog.told.text()
    dialog.front.click()
    dialog.cancel.click()
    stage.wait(lambda: not children())


def test_a_browser_that_does_not_end_is_killed(
    stage: Stage, open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(running, "PATIENCE", 100)
    dialog = open_window("tell(opened=True)\nwhile True: os.read(os.pipe()[0], 1)")
    stage.wait(dialog.front.isVisible)
    dialog.reject()
    stage.wait(lambda: not children())


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("tell(lack='root')", "administrator"),
        ("tell(lack='library', detail='libnss3.so: not found')", "libnss3.so: not found"),
        ("os.write(2, b'FATAL No usable sandbox! Update')\nos.abort()", "sandbox"),
        ("os.abort()", "ended unexpectedly"),
        ("tell(opened=True)\nos.abort()", "ended unexpectedly"),
        ("sys.exit(3)", "ended unexpectedly"),
    ],
)
def test_a_browser_that_cannot_be_is_told_in_words(
    stage: Stage, open_window: OpenWindow, code: str, words: str
) -> None:
    dialog = open_window(code)
    stage.wait(lambda: dialog.cancel.text() == "Close")
    assert words in dialog.told.text()
    assert dialog.more.isVisible()
    assert not dialog.front.isVisible()
    assert dialog.isVisible()


def test_without_qt_s_browser_the_dialog_says_what_to_install(
    stage: Stage, open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window, "browser_available", lambda: False)
    dialog = open_window("raise SystemExit")
    assert "pip install PySide6-Addons" in dialog.line.text()
    assert not stage.window.findChildren(running.Running)


# The browser itself


@cache
def lacking() -> str:
    """Why there is no browser here, "" where there is one."""
    if not browser_available():
        return "PySide6-Addons is not installed: ./dev full"
    code = "import PySide6.QtWebEngineCore, PySide6.QtWebEngineWidgets"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    return done.stderr.strip().splitlines()[-1] if done.returncode else ""


# Of machines without a graphics card, and of the platform of tests.
USUAL = (
    "propagateSizeHints",
    "QRhiGles2:",
    "Failed to create RHI for",
    "GPUInfo not initialized",
    "ulkan",
    "Mesa",
    "GBM is not supported",
)


class Visit:
    """One use of the browser against a publisher on loopback."""

    def __init__(self, stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self._stage, self._report = stage, tmp_path / "report.json"
        self._home = tmp_path / "home"
        self._home.mkdir(mode=0o700)
        self._patch = monkeypatch
        self.brought: list[str] = []
        self.ended = False
        self.dialog: SignInWindow

    def open(self, scenario: str, start: str, *hosts: str) -> None:
        for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "TMPDIR"):
            self._patch.setenv(name, str(self._home))
        self._patch.setenv("XDG_RUNTIME_DIR", str(self._home))
        if hasattr(os, "geteuid") and os.geteuid() == 0:
            self._patch.setenv("QTWEBENGINE_CHROMIUM_FLAGS", "--no-sandbox")
        self._patch.setattr(running, "COMMAND", (str(BROWSING), scenario, str(self._report)))
        kit = self._stage.window.kit
        self.dialog = SignInWindow(kit, "Harbour Post", start, hosts, self._stage.window)
        self.dialog.brought.connect(self.brought.append)
        self.dialog.finished.connect(lambda _: setattr(self, "ended", True))
        self.dialog.open()

    def wait(self, condition: Callable[[], bool]) -> None:
        """On a busy machine Chromium takes its time, but it does not end before."""
        self._stage.bot.waitUntil(lambda: self.lacks() or condition(), timeout=90_000)
        assert not self.lacks(), f"{self.dialog.told.text()} {self.seen()}"

    def lacks(self) -> bool:
        return self.dialog.cancel.text() == "Close"

    def run(self, scenario: str, start: str, *hosts: str) -> dict[str, object]:
        """From the window's opening until nothing of it is left; what the hands saw."""
        self.open(scenario, start, *hosts)
        self.wait(lambda: self.ended)
        self.look_behind()
        seen = self.seen()
        assert "mistake" not in seen, seen
        return seen

    def seen(self) -> dict[str, object]:
        try:
            facts: dict[str, object] = json.loads(self._report.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        return facts

    def look_behind(self) -> None:
        """No process, no file, no warning."""
        self.wait(lambda: not children())
        assert [path for path in self._home.rglob("*") if path.is_file()] == []
        log = self._report.with_suffix(".log").read_text(encoding="utf-8").splitlines()
        assert [line for line in log if not any(usual in line for usual in USUAL)] == []

    def cookies(self) -> dict[str, Cookie]:
        [text] = self.brought
        found = read_cookies(text)
        assert found.unread == 0
        return {one.name: one for one in found.cookies}


@pytest.fixture
def visit(stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Visit]:
    if why := lacking():
        pytest.skip(why)
    made = Visit(stage, tmp_path, monkeypatch)
    yield made
    made.dialog.reject()
    made.wait(lambda: not children())


@pytest.fixture
def paper() -> Iterator[FormGate]:
    """A publisher whose form is drawn by scripts."""
    with FormGate(scripted=True, csrf=False) as gate:
        draw(gate)
        yield gate


@pytest.fixture
def other() -> Iterator[FormGate]:
    """Somebody else, on another host's name."""
    with FormGate(host="localhost") as gate:
        yield gate


def draw(gate: FormGate, markup: str = "", script: str = "") -> None:
    gate.replies["/app.js"] = Reply(FORM % (markup, script), kind="text/javascript")


def test_a_form_that_scripts_draw_is_filled_in_and_its_session_brought(
    visit: Visit, paper: FormGate
) -> None:
    visit.run("form", paper.url("/account/login"), paper.host_port)
    cookies = visit.cookies()
    assert set(cookies) == {"visitor", "session"}
    assert cookies["session"].value in paper.sessions
    assert cookies["session"].http_only
    assert cookies["session"].expires is None
    assert paper.logins == 1


def test_without_a_session_the_reader_is_asked_to_sign_in_first(
    visit: Visit, paper: FormGate
) -> None:
    seen = visit.run("early", paper.url("/nowhere"), paper.host_port)
    assert seen["early"] == "Harbour Post has not set a session yet: sign in on its page first."
    assert visit.brought == []
    assert visit.dialog.result() == SignInWindow.DialogCode.Rejected


def test_another_host_is_asked_when_the_reader_allows_it(
    visit: Visit, paper: FormGate, other: FormGate
) -> None:
    draw(paper, f"<a id=away href={other.url('/link')}>x</a>")
    paper.replies["/leave"] = Reply("", 302, [("Location", other.url("/identity"))])
    home = f"<a id=home href={paper.url('/account/login')}>x</a>"
    other.replies["/identity"] = Reply(home, headers=[("Set-Cookie", "identity=1; Path=/")])
    seen = visit.run("wander", paper.url("/account/login"), paper.host_port)
    for text in (seen["link"], seen["redirect"]):
        assert f"leads to {other.host_port}, which is no part of Harbour Post" in str(text)
    assert seen["still"] == "/account/login"
    assert seen["button"] == f"Allow {other.host_port} for this sign-in"
    assert seen["there"] == other.host_port
    assert [one.path for one in other.asked] == ["/identity"]
    assert set(visit.cookies()) == {"visitor", "session"}


PARTS = """
const there = '%s';
for (const kind of ['img', 'iframe', 'script']) {
    const part = document.createElement(kind);
    part.src = there + '/' + kind; document.body.append(part);
    if (kind === 'img') part.onload = () => { window.shown = true; };
}
fetch(there + '/fetch').catch(() => 0);
navigator.sendBeacon(there + '/beacon', 'x');
new WebSocket(there.replace('http', 'ws') + '/socket');
new Worker(URL.createObjectURL(new Blob([`fetch('${there}/worker').catch(() => 0)`])));
window.tried = true;
"""
DOT = (
    "<svg xmlns='http://www.w3.org/2000/svg' width='1' height='1'>"
    "<rect width='1' height='1'/></svg>"
)


def test_every_request_to_another_host_is_refused_and_counted(
    visit: Visit, paper: FormGate, other: FormGate
) -> None:
    draw(paper, script=PARTS % other.url(""))
    other.replies["/img"] = Reply(DOT, kind="image/svg+xml")
    seen = visit.run("parts", paper.url("/account/login"), paper.host_port)
    assert seen["count"] == "1 other host was refused"
    assert list(seen["asked"]) == [other.host_port]  # type: ignore[call-overload]
    assert seen["named"] == f"Allow {other.host_port} for this sign-in"
    assert f"{other.host_port} is allowed for this sign-in." in str(seen["allowed"])
    assert seen["shown"] is True
    assert {"/img", "/fetch"} <= {one.path for one in other.asked}  # after it was allowed


def test_nothing_reaches_another_host_that_is_not_allowed(
    visit: Visit, paper: FormGate, other: FormGate
) -> None:
    draw(paper, script=PARTS % other.url(""))
    visit.run("form", paper.url("/account/login"), paper.host_port)
    assert other.asked == []
    assert set(visit.cookies()) == {"visitor", "session"}


def test_a_window_that_the_page_opens_lies_over_it_and_can_speak_with_it(
    visit: Visit, paper: FormGate
) -> None:
    draw(
        paper,
        "<button id=popup onclick=\"open('/over', '', 'width=300')\">Sign in</button>",
        "addEventListener('message', e => { window.told = e.data; });",
    )
    fields = "<input name=email><input name=pass><input name=go value=1>"
    form = f"<form method=post action=/account/login>{fields}</form>"
    paper.replies["/over"] = Reply(form)
    paper.after = "/after"
    told = "<script>opener.postMessage('in', '*'); close()</script>"
    paper.replies["/after"] = Reply(told)
    seen = visit.run("popup", paper.url("/account/login"), paper.host_port)
    assert seen["back"] is True
    assert visit.cookies()["session"].value in paper.sessions


def test_a_page_that_crashes_is_loaded_again(visit: Visit, paper: FormGate) -> None:
    seen = visit.run("crash", paper.url("/account/login"), paper.host_port)
    assert str(seen["crashed"]).startswith("The page has crashed.")
    assert "session" in visit.cookies()


def test_a_host_without_a_proof_is_told_and_not_spoken_with(visit: Visit) -> None:
    with FormGate(tls=server_tls()) as liar:
        seen = visit.run("distrust", liar.url("/account/login"), liar.host_port)
        assert f"{liar.host_port} could not prove who it is (" in str(seen["distrusted"])
        assert liar.asked == []
        assert visit.brought == []


BEYOND = """
const link = document.createElement('link');
link.rel = 'preconnect'; link.href = 'https://beyond.example:4443'; document.head.append(link);
document.body.append(document.createElement('iframe'));
window.tried = true;
"""


def test_the_wall_stops_what_pages_do_without_a_request(visit: Visit, paper: FormGate) -> None:
    draw(paper, script=BEYOND)
    start = paper.url("/account/login", host="www.paper.example")
    seen = visit.run("beyond", start, f".paper.example:{paper.port}")
    assert seen["calls"] == "undefined undefined"
    assert seen["inner"] == "undefined"
    assert seen["place"] == ["www.", f"paper.example:{paper.port}", "/account/login", False]
    assert visit.cookies()["session"].domain == "www.paper.example"
    assert {one.host for one in paper.asked} == {"www.paper.example"}


def test_the_browser_goes_whole_when_the_reader_gives_up(visit: Visit, paper: FormGate) -> None:
    visit.open("wait", paper.url("/account/login"), paper.host_port)
    visit.wait(lambda: "stands" in visit.seen())
    assert len(children()) > 1
    visit.dialog.cancel.click()
    visit.look_behind()
    assert visit.brought == []
