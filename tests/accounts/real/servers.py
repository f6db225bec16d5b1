"""Real servers on loopback, from packages. Their scripts lie beside the project, where it has
neighbours; elsewhere, and where the packages cannot be had, these tests are skipped."""

import json
import os
import pwd
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from abc import ABC, abstractmethod
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from threading import Thread
from typing import Any

from reader_app.domain import AccountKind

__all__ = ["Coldsweat", "Publisher", "Real", "TinyTiny", "Unavailable"]

SCRIPTS = Path(__file__).resolve().parents[4] / "shared" / "servers"
FEEDS = 5
SECONDS = 400  # for a first start, with what it installs


class Unavailable(Exception):
    """Why there is no such server here."""


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port


def surroundings(**own: object) -> dict[str, str]:
    """Without the home that tests are given: installing has settings in the real one."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    home = pwd.getpwuid(os.getuid()).pw_dir
    return {**kept, "HOME": home, **{name: str(value) for name, value in own.items()}}


def wait_until(there: Callable[[], bool], what: str) -> None:
    end = time.monotonic() + 60
    while not there():
        if time.monotonic() > end:
            raise Unavailable(f"{what} does not answer")
        time.sleep(0.05)


class Publisher:
    """The feeds; it answers for every name, so that it can be a server's proxy as well."""

    def __init__(self, items: int) -> None:
        if not SCRIPTS.is_dir():
            raise Unavailable("no scripts for servers beside the project")
        self.port = free_port()
        words = ["--port", self.port, "--feeds", FEEDS, "--items", items]
        script = [sys.executable, SCRIPTS / "feed_server.py", *words]
        self._process = subprocess.Popen([str(word) for word in script])
        wait_until(lambda: self._answers("/"), "the publisher")

    def _answers(self, path: str, data: bytes | None = None) -> bool:
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{self.port}{path}", data).close()
        except urllib.error.URLError:
            return False
        return True

    def publish(self, feed: int, number: int) -> None:
        assert self._answers(f"/control/add?feed={feed}&n={number}", b"")

    def edit(self, feed: int, item: int) -> None:
        """Another title and more text; the title gets "(edit 1)" at its end."""
        assert self._answers(f"/control/edit?feed={feed}&item={item}", b"")

    def stop(self) -> None:
        self._process.terminate()
        self._process.wait()


class Real(ABC):
    """One server, started in the background; `ready` waits for it, with its feeds in it."""

    KIND: AccountKind
    USER: str
    PASSWORD: str
    SCRIPT: str
    ITEMS: int  # articles of each feed

    def __init__(self) -> None:
        self.publisher = Publisher(self.ITEMS)
        self.port = free_port()
        self.root = Path(tempfile.mkdtemp(prefix="broadsheet-real-"))
        self.root.chmod(0o755)  # a server that is started by root runs as somebody else
        self._trouble = ""
        self._thread = Thread(target=self._prepare)
        self._thread.start()

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self.port}"

    def ready(self) -> None:
        self._thread.join(SECONDS)
        if self._trouble:
            raise Unavailable(self._trouble)

    def _prepare(self) -> None:
        try:
            self.start()
            self.fill()
        except Exception as error:  # noqa: BLE001 - told by the thread that waits for it
            self._trouble = f"{self.SCRIPT}: {error!r}"

    def script(self, *words: str) -> None:
        path = SCRIPTS / self.SCRIPT
        # Into a file: what is started in the background keeps it open.
        with (self.root / f"{words[0]}.log").open("w+") as log:
            done = subprocess.run(
                [str(path), *words],
                check=False,
                env=surroundings(**self.settings),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                timeout=SECONDS,
            )
            if done.returncode:
                log.seek(0)
                last = (log.read().strip().splitlines() or ["no word"])[-1]
                raise Unavailable(f"{self.SCRIPT} {words[0]}: {last}")

    def start(self) -> None:
        self.script("start")
        wait_until(self.answers, self.SCRIPT)

    def kill(self) -> None:
        """All at once, in the middle of whatever it does."""
        noted = self.root / "web.pid"
        os.killpg(int(noted.read_text()), signal.SIGKILL)
        noted.unlink()  # for nobody may have buried it, and then it seems to run
        wait_until(lambda: not self.answers(), f"the end of {self.SCRIPT}")

    def remove(self) -> None:
        self._thread.join(SECONDS)
        self.publisher.stop()
        with suppress(Unavailable):
            self.script("stop")
        shutil.rmtree(self.root, ignore_errors=True)

    @property
    @abstractmethod
    def settings(self) -> dict[str, object]:
        """For its script."""

    @abstractmethod
    def fill(self) -> None:
        """Subscribes to all feeds and fetches them."""

    @abstractmethod
    def fetch(self, feed: int) -> None:
        """Fetches a feed again."""

    @abstractmethod
    def answers(self) -> bool:
        """Whether it is there."""


class TinyTiny(Real):
    """Tiny Tiny RSS. Its categories are made in its database: no call does."""

    KIND, SCRIPT, ITEMS = AccountKind.TTRSS, "tt-rss.sh", 610  # more than three thousand
    USER, PASSWORD = "reader", "apipass1"
    FOLDER = "News & <Sport> 新聞"

    @property
    def settings(self) -> dict[str, object]:
        proxy = f"127.0.0.1:{self.publisher.port}"
        return {"TTRSS_ROOT": self.root, "TTRSS_PORT": self.port, "TTRSS_PROXY": proxy}

    def _prepare(self) -> None:
        if os.getuid() and not Path("/usr/share/tt-rss").is_dir():
            self._trouble = "tt-rss is not installed, and only root may do that"
            return
        super()._prepare()

    def answers(self) -> bool:
        try:
            self._ask("isLoggedIn")
        except (OSError, ValueError):
            return False
        return True

    def _ask(self, op: str, **words: object) -> Any:
        body = json.dumps({"op": op, **words}).encode()
        with urllib.request.urlopen(f"http://{self.host}/api/", body, timeout=SECONDS) as answer:
            return json.load(answer)["content"]

    def call(self, op: str, **words: object) -> Any:
        """Another client of the same reader."""
        words = {"user": self.USER, "password": self.PASSWORD} | words
        return self._ask(op, sid=self._ask("login", **words)["session_id"], **words)

    def sql(self, statement: str) -> None:
        names = {"PGHOST": self.root / "run", "PGUSER": "ttrss", "PGDATABASE": "ttrss"}
        command = ["psql", "-qAt", "-v", "ON_ERROR_STOP=1", "-c", statement]
        subprocess.run(command, env=surroundings(**names), check=True, timeout=60)

    def fill(self) -> None:
        self.sql(
            "INSERT INTO ttrss_feed_categories (title, owner_uid)"
            f" SELECT '{self.FOLDER}', id FROM ttrss_users WHERE login = '{self.USER}'"
        )
        (folder,) = [
            it["id"]
            for it in self.call("getCategories", include_empty=True)
            if it["title"] == self.FOLDER
        ]
        for number in range(1, FEEDS + 1):
            url = f"http://feeds.test/feed/{number}.xml"
            category = folder if number < FEEDS else 0
            self.call("subscribeToFeed", feed_url=url, category_id=category)
        for _ in range(3):  # it breaks off where one feed takes it more than 21 seconds
            for number in range(1, FEEDS + 1):
                self.fetch(number)
            totals = {one["id"]: one["counter"] for one in self.call("getCounters")}
            if totals["global-unread"] == FEEDS * self.ITEMS:
                return
        raise Unavailable(f"{totals['global-unread']} articles were fetched")

    def fetch(self, feed: int) -> None:
        ids = {one["feed_url"]: one["id"] for one in self.call("getFeeds", cat_id=-3)}
        self.call("updateFeed", feed_id=ids[f"http://feeds.test/feed/{feed}.xml"])

    def kill(self) -> None:
        super().kill()
        self.script("stop")  # the database, which would not be started twice


class Coldsweat(Real):
    """Coldsweat."""

    KIND, SCRIPT, ITEMS = AccountKind.FEVER, "coldsweat.sh", 60
    USER, PASSWORD = "reader@example.com", "apipassword1"

    @property
    def settings(self) -> dict[str, object]:
        names = {"COLDSWEAT_ROOT": self.root, "COLDSWEAT_PORT": self.port}
        return {**names, "PYTHON": sys.executable}

    def answers(self) -> bool:
        try:
            urllib.request.urlopen(f"http://{self.host}/fever?api", timeout=60).close()
        except OSError:
            return False
        return True

    def fill(self) -> None:
        listed = self.root / "feeds.opml"
        with urllib.request.urlopen(f"http://127.0.0.1:{self.publisher.port}/") as answer:
            listed.write_bytes(answer.read())
        self.script("import", str(listed))

    def fetch(self, feed: int) -> None:
        """It would not look again within three minutes."""
        with sqlite3.connect(self.root / "data" / "coldsweat.db", timeout=30) as base:
            base.execute("UPDATE feeds SET last_checked_on = NULL, last_updated_on = NULL")
        base.close()
        self.script("fetch")
