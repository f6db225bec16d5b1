"""How long the viewer takes from one article to the next, with four pictures in each.

    python tests/bench/viewer_open.py [ARTICLES]

`painted`: `show_article` until the text is on the screen, every picture's room reserved.
`pictures`: until all four are decoded off the GUI thread and painted as well.
`longest`: the longest stretch in between in which the window could not have answered.
"""

import hashlib
import os
import random
import statistics
import sys
import tempfile
import time
from pathlib import Path

from PIL import Image
from PySide6.QtWidgets import QApplication

from reader_app.content import render_article
from reader_app.domain import (
    Article,
    ArticlePicture,
    ArticleRow,
    Offline,
    PageState,
    TextSource,
    TextState,
)
from reader_app.ui.theme import LIGHT
from reader_app.ui.viewer import ArticleView

__all__ = ["main"]

COUNT = 100
PICTURES = 4
WORDS = (
    "harbour council storm engineer government reconstruction promised international breakwater "
    "the of and a to in that is was for it on with as by at from which after night water"
).split()


def picture(folder: Path, seed: int) -> ArticlePicture:
    """A JPEG of 1280 x 853 with the weight of a photograph."""
    chance = random.Random(seed)
    small = Image.frombytes("RGB", (320, 213), chance.randbytes(320 * 213 * 3))
    path = folder / "new.jpg"
    small.resize((1280, 853), Image.Resampling.BICUBIC).save(path, "JPEG", quality=80)
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    size = path.stat().st_size
    path.rename(folder / digest)
    url = f"https://tribune.example/{seed}.jpg"
    return ArticlePicture(url, digest, "image/jpeg", 1280, 853, size)


def article(number: int, pictures: tuple[ArticlePicture, ...]) -> Article:
    """About 1,170 words with a table, a quotation, a list and a piece of code."""
    chance = random.Random(number)
    text = [f"<p>{' '.join(chance.choices(WORDS, k=65)).capitalize()}.</p>" for _ in range(18)]
    for place, shown in enumerate(pictures):
        figure = f'<figure><img src="{shown.url}"><figcaption>Caption</figcaption></figure>'
        text.insert(1 + place * 5, figure)
    rows = "".join(f"<tr><td>Row {row}</td><td>{row * 7}</td></tr>" for row in range(6))
    text.insert(4, f"<table><tr><th>Part</th><th>Cost</th></tr>{rows}</table>")
    text.insert(
        9, "<blockquote><p>We heard it go.</p></blockquote><ul><li>One</li><li>Two</li></ul>"
    )
    text.insert(15, "<pre>for row in rows:\n    print(row)</pre>")
    row = ArticleRow(
        id=number,
        title=f"City rebuilds its harbour wall after storm number {number}",
        byline="Wanda Grenfell",
        publication_id=1,
        publication="The Border Tribune",
        section_id=1,
        section="World",
        url="https://tribune.example/a",
        published=1_795_000_000,
        language="en",
        words=1170,
        read=False,
        saved=False,
        text=TextState.COMPLETE,
        page=PageState.DONE,
        pictures_wanted=len(pictures),
        pictures_stored=len(pictures),
        ready=True,
        lead=None,
    )
    offline = Offline(
        True, TextState.COMPLETE, TextSource.PAGE, PageState.DONE, 1170, None, 4, 4, 0
    )
    return Article(row, "".join(text), "What happened that night.", offline, pictures, None)


def measure(view: ArticleView, shown: Article) -> tuple[float, float, float]:
    """Milliseconds to painted, to all pictures painted, and of the longest stretch."""
    view.go_to(0)
    start = time.perf_counter()
    view.show_article(shown)
    view.page().viewport().repaint()
    painted = last = time.perf_counter()
    longest = painted - start
    while view.pictures_pending():
        QApplication.processEvents()
        now = time.perf_counter()
        longest, last = max(longest, now - last), now
    view.page().viewport().repaint()
    end = time.perf_counter()
    if view.broken_pictures() or view.pictures_decoded() != PICTURES:
        raise SystemExit("A picture did not decode.")
    return 1000 * (painted - start), 1000 * (end - start), 1000 * longest


def main(count: int = COUNT) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        pictures = [picture(Path(folder), seed) for seed in range(40)]
        articles = [
            article(number, tuple(pictures[(number * PICTURES + k) % 40] for k in range(PICTURES)))
            for number in range(count)
        ]
        view = ArticleView(render_article, lambda digest: Path(folder, digest), LIGHT)
        view.resize(660, 760)
        view.show()
        app.processEvents()
        first, *rest = [measure(view, shown) for shown in articles]
        view.close()
        view.deleteLater()
        app.processEvents()
    print(f"{count} articles, {PICTURES} pictures each, {os.environ['QT_QPA_PLATFORM']}")
    print(f"{'ms':<10}{'first':>8}{'median':>8}{'p95':>8}{'max':>8}")
    for name, column in zip(("painted", "pictures", "longest"), range(3), strict=True):
        values = sorted(figures[column] for figures in rest)
        p95 = values[min(len(values) - 1, round(0.95 * len(values)))]
        median = statistics.median(values)
        print(f"{name:<10}{first[column]:>8.0f}{median:>8.1f}{p95:>8.1f}{values[-1]:>8.1f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else COUNT)
