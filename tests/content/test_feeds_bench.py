"""The invented world of the benchmark's publisher, read whole."""

import importlib.util
import json
import subprocess
import sys
from pathlib import Path

import pytest

from reader_app.content import read_feed
from reader_app.content.feeds import read as reading

PUBLISHER = Path(__file__).resolve().parents[3] / "shared" / "bench" / "publisher.py"
NOW = 1_800_000_000


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if not PUBLISHER.exists():
        pytest.skip("the benchmark's publisher is not beside this repository")
    folder = tmp_path_factory.mktemp("world")
    options = ["--pubs", "4", "--sections", "3", "--items", "5", "--cache", str(folder / "cache")]
    command = [sys.executable, str(PUBLISHER), "--export", str(folder / "out"), *options]
    subprocess.run(command, check=True, capture_output=True, timeout=60)
    return folder / "out"


def test_every_entry_of_a_small_world_is_read_without_the_tolerant_parser(
    world: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unwanted(*_: object) -> None:
        raise AssertionError("a well-formed feed went to the tolerant parser")

    monkeypatch.setattr(reading, "read_tolerantly", unwanted)
    monkeypatch.setattr(reading, "parse_mended", unwanted)
    rows = json.loads((world / "index.json").read_text())
    assert len(rows) == 12
    for row in rows:
        feed = read_feed((world / row["file"]).read_bytes(), row["type"], row["url"], NOW)
        host = row["url"].split("/")[2]
        assert feed.complete
        assert " - " in feed.title
        assert feed.home.startswith(f"http://{host}/")
        assert len(feed.entries) == 5
        for entry in feed.entries:
            assert entry.url.startswith(f"http://{host}/")
            assert entry.identity
            assert entry.title
            assert entry.byline
            assert entry.categories
            assert entry.published is not None
            assert entry.body.words > 10
            assert "&amp;amp;" not in entry.body.html
        published = [entry.published or 0 for entry in feed.entries]
        assert published == sorted(published, reverse=True)


def test_feedparser_is_not_loaded_for_well_formed_feeds() -> None:
    assert importlib.util.find_spec("feedparser") is not None
    program = (
        "import sys; from reader_app.content import read_feed; "
        "read_feed(b'<rss><channel><title>x</title></channel></rss>', '', 'http://p.example/', 0); "
        "sys.exit('feedparser' in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", program], check=True, timeout=60)


def test_the_engines_of_pages_are_not_loaded_before_there_is_a_page() -> None:
    """They take a third of a second, of every start and in the window too."""
    program = (
        "import sys; import reader_app.content; "
        "sys.exit(bool({'readability', 'trafilatura', 'PIL'} & set(sys.modules)))"
    )
    subprocess.run([sys.executable, "-c", program], check=True, timeout=60)
