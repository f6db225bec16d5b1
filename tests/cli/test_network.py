"""Commands that fetch, against a publisher on loopback."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from tests.cli.conftest import Run
from tests.sync.press import Press, Reply, article, feed, picture, press


@pytest.fixture
def served() -> Iterator[Press]:
    with press() as running:
        running.replies["/feed.xml"] = feed(running, "a", "b")
        running.replies["/a"] = article("Headline a", "/a.png")
        running.replies["/b"] = article("Headline b")
        running.replies["/a.png"] = picture()
        home = '<html><head><link rel="alternate" type="application/rss+xml" href="/feed.xml">'
        running.replies["/"] = Reply(f"{home}</head><body>Tribune</body></html>".encode())
        yield running


def test_a_paper_is_followed_synced_and_shown(run: Run, served: Press) -> None:
    added = run("--json", "add", served.base, "--folder", "News")
    assert added.status == 0
    (section,) = added.json["added"]
    assert (section["url"], section["folder"]) == (served.url("/feed.xml"), "News")
    assert run("--json", "add", served.url("/feed.xml")).json["known"][0]["id"] == section["id"]

    done = run("--json", "sync")
    assert (done.status, done.err) == (0, "")
    report = done.json
    assert report["sections"] == {
        "checked": 1, "changed": 1, "unchanged": 0, "skipped": 0, "failed": 0,
    }  # fmt: skip
    assert report["articles"] == {"new": 2, "updated": 0}
    assert report["pages"] == {"fetched": 2, "failed": 0, "preview": 0}
    assert report["pictures"] == {"stored": 1, "failed": 0}
    assert report["outbox"] == {"pushed": 0, "pending": 0}
    assert report["failures"] == []
    assert report["seconds"] > 0

    first = run("--json", "articles").json["articles"][0]
    shown = run("--json", "show", first["id"]).json
    assert "The council met on Monday" in shown["body_text"]
    assert "<p>" in shown["body_html"]
    assert shown["body_markdown"]
    (shot,) = shown["pictures"]
    assert (shot["width"], shot["height"], shot["media_type"]) == (64, 48, "image/png")
    assert len(shot["sha256"]) == 64
    assert run("show", first["id"], "--format", "json").json == shown
    assert "<p>" in run("show", first["id"], "--format", "html").out
    assert "Headline a" in run("show", first["id"]).out
    assert "Headline a" in run("show", first["id"], "--format", "markdown").out
    checked = run("--json", "offline", "--check").json
    assert (checked["ready"], checked["missing"]) == (2, [])


def test_failures_are_listed_and_a_sync_with_some_is_done_in_part(run: Run, served: Press) -> None:
    served.replies["/b"] = Reply(b"no", status=503)
    run("add", served.url("/feed.xml"))
    done = run("--json", "sync")
    assert done.status == 3
    (failure,) = done.json["failures"]
    assert {"subject", "url", "kind", "message", "retry_at"} <= set(failure)
    assert (failure["subject"], failure["kind"]) == ("page", "server")
    assert failure["url"] == served.url("/b")
    assert "T" in failure["retry_at"]
    assert "1 failed" in run("sync").out


def test_addresses_that_lead_nowhere_are_told_one_by_one(run: Run, served: Press) -> None:
    done = run("--json", "add", served.url("/feed.xml"), served.url("/none"), "two words")
    assert done.status == 3
    assert len(done.json["added"]) == 1
    kinds = {one["kind"] for one in done.json["failed"]}
    assert kinds == {"not-found", "not-an-address"}
    assert len(done.err.splitlines()) == 2
    assert run("add", "two words").status == 1


def test_a_site_without_feeds_is_told(run: Run) -> None:
    with press() as bare:
        bare.replies["/"] = Reply(b"<html><body>nothing to follow</body></html>")
        done = run("--json", "add", bare.base)
    assert done.status == 1
    assert [one["kind"] for one in done.json["failed"]] == ["not-a-feed"]
    assert "There is nothing to follow at" in done.err


def test_a_page_is_saved_for_later(run: Run, served: Press) -> None:
    done = run("--json", "save", served.url("/a"))
    assert done.status == 0
    saved = done.json
    assert (saved["title"], saved["saved"]) == ("Headline a", True)
    assert saved["offline"]["pictures"] == {"wanted": 1, "stored": 1}
    assert run("--json", "articles", "--saved").json["articles"] == [saved]
    gone = run("save", served.url("/never"))
    assert gone.status == 1
    assert gone.err.count("\n") == 1


def test_what_a_browser_hands_on_as_a_feed_link_is_looked_into(run: Run, served: Press) -> None:
    found = run("--json", "discover", f"feed:{served.url('/feed.xml')}").json
    assert [one["url"] for one in found["sections"]] == [served.url("/feed.xml")]
    found = run("--json", "discover", served.url("/feed.xml").replace("http:", "feed:")).json
    assert [one["url"] for one in found["sections"]] == [served.url("/feed.xml")]


def test_without_pages_only_feeds_are_fetched(run: Run, served: Press) -> None:
    run("add", served.url("/feed.xml"))
    run("sync", "--no-pages")
    assert served.asked["/a"] == 0
    assert len(run("--json", "articles").json["articles"]) == 2


def test_secrets_in_an_address_are_never_printed(run: Run, served: Press) -> None:
    address = served.url("/secret?token=abc123").replace("http://", "http://ann:hunter2@")
    served.replies["/secret?token=abc123"] = Reply(b"no", status=500)
    for argv in (["add", address], ["--json", "add", address], ["--verbose", "add", address]):
        done = run(*argv)
        assert done.status == 1
        assert "hunter2" not in done.out + done.err
        assert "abc123" not in done.out + done.err


WAIT = {
    "section", "reason", "message", "until", "asked", "brought", "every", "kind", "attempts",
    "host",
}  # fmt: skip


def test_every_section_says_why_it_was_not_fetched(run: Run, served: Press, tmp_path: Path) -> None:
    served.replies["/gone"] = Reply(status=410)
    served.replies["/busy"] = Reply(status=503)
    file = opml(tmp_path, served, "/feed.xml", "/gone", "/busy", "/new")
    assert run("import", file).status == 0
    before = waits(run)
    assert {wait["reason"] for wait in before.values()} == {"never-asked"}
    run("sync", "--no-pages", "--publication", "1")
    after = waits(run)
    assert all(set(wait) == WAIT for wait in after.values())
    assert {path: wait["reason"] for path, wait in after.items()} == {
        "/feed.xml": "rhythm",
        "/gone": "ended",
        "/busy": "back-off",
        "/new": "back-off",
    }
    assert "T" in after["/feed.xml"]["until"]
    assert (after["/busy"]["kind"], after["/busy"]["attempts"]) == ("server", 1)
    assert "It is asked again after" in run("publications").out


def test_a_sync_lists_what_it_left_alone_and_why(run: Run, served: Press, tmp_path: Path) -> None:
    served.replies["/gone"] = Reply(status=410)
    assert run("import", opml(tmp_path, served, "/feed.xml", "/gone")).status == 0
    assert run("--json", "sync", "--no-pages").json["left_alone"] == []
    served.replies["/feed.xml"] = Reply(status=429, headers={"Retry-After": "600"})
    run("sync", "--no-pages")
    report = run("--json", "sync", "--no-pages").json
    assert report["sections"]["skipped"] == 2
    assert "left alone" in run("sync", "--no-pages").out
    assert served.asked["/feed.xml"] == 2


def test_a_timer_asks_only_what_is_due(run: Run, served: Press) -> None:
    run("add", served.url("/feed.xml"))
    assert run("--json", "sync", "--due").json["sections"]["checked"] == 1
    report = run("--json", "sync", "--due").json
    assert (report["sections"]["checked"], report["sections"]["skipped"]) == (0, 1)
    assert [one["reason"] for one in report["left_alone"]] == ["rhythm"]
    assert run("--json", "sync").json["sections"]["checked"] == 1


def opml(folder: Path, served: Press, *paths: str) -> Path:
    file = folder / "list.opml"
    outlines = "".join(f'<outline type="rss" xmlUrl="{served.url(path)}"/>' for path in paths)
    file.write_text(f'<opml version="2.0"><head/><body>{outlines}</body></opml>')
    return file


def waits(run: Run) -> dict[str, dict[str, Any]]:
    """By the path of the section's address."""
    sections = [one for p in run("--json", "publications").json for one in p["sections"]]
    return {urlsplit(one["url"]).path: one["wait"] for one in sections}
