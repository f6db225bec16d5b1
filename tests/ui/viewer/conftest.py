"""A real viewer, real picture files, articles made by hand."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from reader_app.content import render_article
from reader_app.domain import (
    Article,
    ArticlePicture,
    ArticleRow,
    Failure,
    Offline,
    PageState,
    TextSource,
    TextState,
)
from reader_app.ui.theme import LIGHT
from reader_app.ui.viewer import ArticleView

NOW = 1_795_360_000
URL = "https://tribune.example/pictures/{}.jpg"


@dataclass
class Desk:
    """A folder of pictures and what makes articles of them."""

    folder: Path
    count: int = 0

    def path(self, digest: str) -> Path:
        return self.folder / digest

    def picture(
        self, width: int = 900, height: int = 600, kind: str = "JPEG", data: bytes = b""
    ) -> ArticlePicture:
        """A stored picture; `data`: other bytes in its file."""
        self.count += 1
        path = self.folder / "new"
        if data:
            path.write_bytes(data)
        else:
            mode = "RGBA" if kind == "PNG" else "RGB"
            colour = (200, self.count * 9 % 255, self.count * 40 % 255, 128)[: len(mode)]
            Image.new(mode, (width, height), colour).save(path, kind)
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        path.rename(self.folder / digest)
        media = f"image/{kind.lower()}"
        return ArticlePicture(URL.format(self.count), digest, media, width, height, 1)

    def article(
        self,
        html: str,
        *pictures: ArticlePicture,
        id: int = 1,
        title: str = "City rebuilds its harbour wall",
        language: str = "en",
        state: TextState = TextState.COMPLETE,
        page: PageState = PageState.DONE,
        failure: Failure | None = None,
        standfirst: str = "",
        lead: str | None = None,
    ) -> Article:
        stored = sum(picture.sha256 is not None for picture in pictures)
        ready = state is TextState.COMPLETE and stored == len(pictures)
        row = ArticleRow(
            id=id,
            title=title,
            byline="Wanda Grenfell",
            publication_id=1,
            publication="The Border Tribune",
            section_id=2,
            section="World",
            url="https://tribune.example/a",
            published=NOW - 7200,
            language=language,
            words=690,
            read=False,
            saved=False,
            text=state,
            page=page,
            pictures_wanted=len(pictures),
            pictures_stored=stored,
            ready=ready,
            lead=lead,
        )
        offline = Offline(ready, state, TextSource.PAGE, page, 690, None, len(pictures), stored, 0)
        return Article(row, html, standfirst, offline, pictures, failure)

    def figures(self, *pictures: ArticlePicture) -> str:
        return "".join(
            f'<p>Text before it.</p><figure><img src="{picture.url}"></figure><p>After.</p>'
            for picture in pictures
        )


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


@pytest.fixture
def make_view(qtbot: QtBot, desk: Desk) -> Callable[..., ArticleView]:
    def make(**options: object) -> ArticleView:
        view = ArticleView(
            render_article,
            desk.path,
            LIGHT,
            explain=lambda failure: f"It failed: {failure.kind}.",
            now=lambda: NOW,
            **options,  # type: ignore[arg-type]
        )
        qtbot.addWidget(view)
        view.resize(660, 500)
        view.show()
        return view

    return make


@pytest.fixture
def view(make_view: Callable[..., ArticleView]) -> ArticleView:
    return make_view()


@pytest.fixture
def settle(qtbot: QtBot) -> Callable[[ArticleView], None]:
    def wait(view: ArticleView) -> None:
        qtbot.waitUntil(lambda: view.pictures_pending() == 0, timeout=10_000)

    return wait
