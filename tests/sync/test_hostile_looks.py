"""What a hostile publisher may make the reader see, and what it may make others see of the reader.

Where each kind of hostility is tried, from the feed to the library:

| what is sent | tried in |
|---|---|
| decompression bomb, endless body, 44 MB, body cut or closed in the middle | hostile, _pages |
| one byte a second, redirect loops, wrong certificate, answers that are no HTTP | _roads |
| floods of HTTP/2 frames, of headers, of hints | net/test_floods, net/test_room, _roads |
| 100,000 nested tags, 20 MB attribute, entity bombs, external entities, NUL, encodings | hostile |
| HTML for a feed, changing ids, the same id twice, 1970 and 2099, 100,000 items | hostile |
| page of 50 MB, tags without end, ballast, 10,000 pictures | _pages |
| pictures of 60,000 x 60,000, bombs in text and colour profiles, endless animations | _pages |
| SVG with script, entities, references, copies of copies | _pages |
| addresses in the reader's own network, in feed, page, picture and redirect | hostile, _roads |
| all hosts hostile at once: memory | _crowds |
| a document that kills, holds or fills its worker | workers/test_batches, _pages |
| fonts, texts that turn others round, hosts that look alike, secrets in the log | here |
"""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader_app.bootstrap import start_log
from reader_app.services import sentence
from tests.sync.press import Reply, article
from tests.sync.siege import Siege

__all__: list[str] = []

TURNED = "\u202eevil\u202c \u2066and\u2069 \u200bhid\xadden\u2060 \ufeffword"
UNSEEN = "\u202e\u202c\u2066\u2069\u200b\xad\u2060\ufeff"


def feed_of(title: str, more: str = "") -> Reply:
    text = (
        f'<rss version="2.0"><channel><title>{title}</title><item><title>{title}</title>'
        f"<guid>1</guid><author>{title}</author>{more}</item></channel></rss>"
    )
    return Reply(text.encode(), "application/rss+xml")


def test_no_title_turns_round_what_stands_beside_it(siege: Siege) -> None:
    siege.feed(feed_of(TURNED))
    (row,) = siege.bad()
    assert row.title == "evil and hidden word"
    titles = [row.byline, row.publication, *(one.title for one in siege.library.tree())]
    assert any("hidden word" in title for title in titles)
    assert not set(UNSEEN) & set("".join(titles))


def test_joiners_that_have_a_meaning_stay(siege: Siege) -> None:
    title = "می\u200cخواهم 👩\u200d🚀"
    siege.feed(feed_of(title))
    assert [row.title for row in siege.bad()] == [title]


def test_a_host_that_looks_like_another_is_shown_in_ascii(siege: Siege) -> None:
    urls = ["http://\u0430pple.example/feed", "http://ap\u200bple.example/feed"]
    report = siege.sync(*urls)
    assert len(report.failures) == 2
    for failure in report.failures:
        shown = sentence(failure) + failure.title + failure.detail
        assert "xn--" in shown
        assert not set(UNSEEN + "\u0430") & set(shown)


def test_fonts_and_styles_of_others_are_never_fetched(siege: Siege) -> None:
    where = siege.trap.url("/f")
    head = (
        f'<link rel="preload" as="font" href="{where}.woff2" crossorigin>'
        f'<link rel="stylesheet" href="{where}.css"><link rel="preconnect" href="{where}">'
        f'<style>@font-face{{font-family:x;src:url({where}.woff2)}}@import "{where}.css";'
        f"p{{background:url({where}.png)}}</style>"
    )
    bad = article("Headline bad", data=head)
    styled = f'<p style="background:url({where}.png);font-family:x">The council met.</p>'
    bad.body = bad.body.replace(b"</article>", styled.encode() + b"</article>")
    assert siege.page(bad).failures == []
    (row,) = siege.bad()
    shown = siege.library.article(row.id).html
    assert "The council met." in shown
    assert where not in shown


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    """The file of a log as the program writes it."""
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    start_log(tmp_path / "log", verbose=False)
    root.setLevel(logging.DEBUG)
    yield tmp_path / "log"
    for handler in set(root.handlers) - set(before):
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)
    logging.captureWarnings(False)


def test_neither_log_nor_report_holds_the_secrets_of_an_address(siege: Siege, log: Path) -> None:
    secret = "hunter2"
    host = siege.press.base.removeprefix("http://")
    siege.press.replies["/cut?token=" + secret] = Reply(b"<rss>", cut=2)
    to = f"http://ann:{secret}@nobody.invalid/?key={secret}"
    siege.press.replies["/moved?token=" + secret] = Reply(status=302, headers={"Location": to})
    paths = ("cut", "moved", "none")
    report = siege.sync(*(f"http://ann:{secret}@{host}/{it}?token={secret}" for it in paths))
    assert len(report.failures) == 3
    told = [one.detail + sentence(one) for one in report.failures]
    logging.getLogger("reader_app.test").info("the log is written")
    text = log.read_text()
    assert "the log is written" in text
    assert secret not in text + "".join(told)
