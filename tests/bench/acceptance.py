"""The main job from end to end against the local publisher: 20 publications, 600 articles.

    acceptance.py [first] [truth] [again] [faults] [kills] [viewer]

Prints a table; exits with 1 when a line fails. Everything goes through the command line and the
real viewer.
"""

import collections
import html
import random
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import lxml.html  # type: ignore[import-untyped]

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from reader_app.bootstrap import compose
from reader_app.domain import Article
from tests.bench.world import (
    CHECKOUT,
    ENVIRONMENT,
    Program,
    Publisher,
    have_publisher,
    publisher,
)

__all__ = ["main"]

PORT = 8290
OPTIONS = ("--pubs", "20", "--sections", "3", "--items", "10", "--pages")
ARTICLES, SECTIONS, KILLS = 600, 60, 30


class Table:
    """What was shown, line by line."""

    def __init__(self) -> None:
        self.failed = 0

    def line(self, what: str, value: object, good: bool) -> None:
        """One figure and whether it is what is asked for."""
        self.failed += not good
        print(f"{'ok  ' if good else 'FAIL'} {what:<66} {value}", flush=True)


def follow(world: Publisher, program: Program) -> None:
    """Imports the publisher's list."""
    opml = program.folder.parent / "feeds.opml"
    opml.write_bytes(world.get("/opml"))
    added = program.run("import", str(opml))["added"]
    assert added == SECTIONS, added


@contextmanager
def library() -> Iterator[Program]:
    """A library in a folder that is deleted afterwards."""
    with tempfile.TemporaryDirectory(prefix="broadsheet-bench-") as folder:
        yield Program(Path(folder) / "library")


def first(table: Table) -> None:
    """Import, sync, cable pulled, everything proven and opened."""
    with library() as program:
        with publisher(PORT, *OPTIONS) as (world, _):
            follow(world, program)
            world.reset()
            report = program.run("sync")
            trackers = world.kinds().get("tracker", 0)
            connections = world.json("/stats.json")["max_connections_per_host"]
        table.line(
            "first sync: new articles",
            report["articles"]["new"],
            report["articles"]["new"] == ARTICLES,
        )
        table.line("first sync: seconds", report["seconds"], True)
        table.line("requests to the advertising network", trackers, trackers == 0)
        table.line("most connections to one host", connections, connections <= 2)
        proof = program.run("offline", "--check")
        ready = f"{proof['ready']} of {proof['articles']}"
        table.line("offline --check with the publisher stopped", ready, ready == "600 of 600")
        opened(table, program)


def opened(table: Table, program: Program) -> None:
    """Opens every article in the real viewer, in a process that notes every connection."""
    script = Path(__file__).with_name("open_all.py")
    done = subprocess.run(
        [sys.executable, str(script), str(program.folder)],
        capture_output=True, text=True, check=False, cwd=CHECKOUT, env=ENVIRONMENT,
    )  # fmt: skip
    if done.returncode:
        table.line("viewer", done.stderr[-2000:], False)
        return
    counts = dict(line.split("\t") for line in done.stdout.splitlines() if "\t" in line)
    table.line("articles opened in the viewer", counts["opened"], counts["opened"] == "600")
    table.line("pictures shown, decoded", counts["pictures"], int(counts["pictures"]) > ARTICLES)
    table.line("pictures broken or missing", counts["broken"], counts["broken"] == "0")
    table.line(
        "network connections tried meanwhile", counts["connections"], counts["connections"] == "0"
    )


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def f1(found: list[str], true: list[str]) -> float:
    """Word F1 over bags of words."""
    common = sum((collections.Counter(found) & collections.Counter(true)).values())
    if not common:
        return 0.0
    precision, recall = common / len(found), common / len(true)
    return 2 * precision * recall / (precision + recall)


def paragraphs(body: str) -> list[str]:
    """The blocks of text of an article, captions apart."""
    root = lxml.html.fromstring(f"<div>{body}</div>")
    for caption in root.xpath("//figure"):
        caption.drop_tree()
    blocks = root.xpath("//p|//h1|//h2|//h3|//h4|//h5|//h6|//li|//blockquote[not(.//p)]")
    return [text for block in blocks if (text := " ".join(block.text_content().split()))]


def truth(table: Table) -> None:
    """Bodies and facts against what the publisher knows to be true."""
    with library() as program, publisher(PORT, *OPTIONS) as (world, _):
        follow(world, program)
        program.run("sync")
        stories = {row["url"]: row for row in world.json("/truth.json")["stories"]}
        names = publications(world.get("/opml").decode())
        rows = program.run("articles", "--limit", "1000")["articles"]
        table.line("articles listed", len(rows), len(rows) == ARTICLES)
        desk = compose(program.folder).open_desk(program.folder)
        tally = collections.Counter[str]()
        scores = []
        for row in rows:
            true = stories[row["url"]]
            query = f"/body.json?pub={true['pub']}&section={true['section']}&n={true['n']}"
            true |= world.json(query)
            true["publication"] = names[urlsplit(row["url"]).netloc]
            scores.append(judged(desk.reading.open(row["id"]), row, true, tally))
        desk.close()
    mean = sum(scores) / len(scores)
    table.line("word F1, mean", f"{mean:.4f}", mean >= 0.985)
    table.line("word F1, worst", f"{min(scores):.4f}", min(scores) >= 0.9)
    for what, right in sorted(tally.items()):
        table.line(f"share right: {what}", f"{right / len(rows):.4f}", right / len(rows) >= 0.99)


def publications(opml: str) -> dict[str, str]:
    """The publications' names by host."""
    lines = re.findall(r'title="([^"]*) - [^"]*" xmlUrl="http://([^/"]+)', opml)
    return {host: html.unescape(name) for name, host in lines}


def judged(
    article: Article, row: dict[str, Any], true: dict[str, Any], tally: "collections.Counter[str]"
) -> float:
    """Counts what is right of one article; returns its word F1."""
    found = paragraphs(article.html)
    text = [" ".join(p.removeprefix("## ").split()) for p in true["paragraphs"]]
    tally.update(
        {
            "every paragraph and no other": found == text,
            "headline": row["title"] == true["headline"],
            "byline": row["byline"] == true["author"],
            "date": row["published"][:16] == true["published"][:16],
            "publication": row["publication"] == true["publication"],
            "section": row["section"] == true["topic"].title(),
            "captions": "Photograph: " in article.html,
            "pictures": {p.url for p in article.pictures} == set(true["images"]),
        }
    )
    return f1(words(" ".join(found)), words(" ".join(text)))


def again(table: Table) -> None:
    """A second sync fetches nothing twice; news arrive, and only they."""
    with library() as program, publisher(PORT, *OPTIONS) as (world, _):
        follow(world, program)
        program.run("sync")
        world.reset()
        program.run("sync")
        kinds = world.kinds()
        table.line("second sync: pages fetched", kinds.get("article", 0), not kinds.get("article"))
        table.line("second sync: pictures fetched", kinds.get("image", 0), not kinds.get("image"))
        table.line("second sync: feeds asked", kinds["feed"], kinds["feed"] == SECTIONS)
        world.get("/control/advance?k=1")
        report = program.run("sync")
        new = report["articles"]["new"]
        table.line("new articles after --advance 1", new, new == SECTIONS)
        proof = program.run("offline")
        ready = f"{proof['ready']} of {proof['articles']}"
        table.line(
            "ready after it", ready, ready == f"{ARTICLES + SECTIONS} of {ARTICLES + SECTIONS}"
        )


def faults(table: Table) -> None:
    """A tenth of all addresses fails: the rest arrives, each is listed, later all is complete."""
    with library() as program, publisher(PORT, *OPTIONS, "--slow-seconds", "5") as (world, _):
        follow(world, program)
        world.get("/control/set?fail_rate=0.1")
        report = program.run("sync", allow=(0, 3))
        faults = world.json("/stats.json")["faults"]
        kinds = collections.Counter(failure["kind"] for failure in report["failures"])
        failed = {failure["url"] for failure in report["failures"]}
        table.line("faults served", dict(faults), bool(faults))
        table.line("failures listed, by kind", dict(kinds), len(kinds) >= 5)
        proof = program.run("offline", "--check")
        lost = proof["articles"] - proof["ready"]
        table.line(
            "articles known / ready / not ready",
            f"{proof['articles']} / {proof['ready']} / {lost}",
            lost > 0,
        )
        table.line("addresses that failed", len(failed), len(failed) > 30)
        world.get("/control/set?fail_rate=0")
        report = program.run("sync")
        proof = program.run("offline", "--check")
        ready = f"{proof['ready']} of {proof['articles']}"
        table.line("faults gone: ready after one more sync", ready, ready == "600 of 600")
        table.line("faults gone: failures left", len(report["failures"]), not report["failures"])


def kills(table: Table) -> None:
    """SIGKILL at random moments of a sync: sound, nothing twice, nothing lost, completes."""
    chance = random.Random(2)
    with library() as program, publisher(PORT, *OPTIONS) as (world, _):
        follow(world, program)
        started = time.monotonic()
        sound = twice = 0
        marked: set[int] = set()
        for _ in range(KILLS):
            killed(program, chance.uniform(0.3, 5.0))
            checks = program.run("doctor", allow=(0, 1))["checks"]
            sound += all(c["ok"] for c in checks if c["name"] in ("library", "counts", "pictures"))
            rows = program.run("articles", "--limit", "2000")["articles"]
            twice += len(rows) - len({row["url"] for row in rows})
            kept = {row["id"] for row in rows if row["read"]}
            assert marked <= kept, marked - kept
            unread = [row["id"] for row in rows if not row["read"]][:3]
            if unread:
                program.run("mark", *map(str, unread), "read")
                marked |= set(unread)
            if len(rows) == ARTICLES and all(row["offline"]["ready"] for row in rows):
                world.get("/control/advance?k=1")
        program.run("sync")
        proof = program.run("offline", "--check")
    table.line("sound libraries after SIGKILL", f"{sound} of {KILLS}", sound == KILLS)
    table.line("articles twice", twice, twice == 0)
    table.line("read states lost", 0, True)
    ready = f"{proof['ready']} of {proof['articles']}"
    table.line("ready at the end", ready, proof["ready"] == proof["articles"] >= ARTICLES)
    table.line("seconds", f"{time.monotonic() - started:.0f}", True)


def killed(program: Program, seconds: float) -> None:
    """Starts a sync and kills the program after some seconds, workers and all."""
    process = subprocess.Popen(
        program.command("sync"), cwd=CHECKOUT, env=ENVIRONMENT,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGKILL)
        process.wait()


def main() -> int:
    """Runs the named parts, or all."""
    if not have_publisher():
        print("skipped: ../shared/bench is not there")
        return 0
    parts = {part.__name__: part for part in (first, truth, again, faults, kills)}
    table = Table()
    for name in sys.argv[1:] or parts:
        print(f"\n{name}: {parts[name].__doc__}")
        parts[name](table)
    return 1 if table.failed else 0


if __name__ == "__main__":
    sys.exit(main())
