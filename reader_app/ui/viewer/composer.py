"""Makes the document of one article."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QLocale
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QTextBrowser

from reader_app.domain import Article, Failure, SignIn, TextState
from reader_app.ui.theme import Tokens
from reader_app.ui.viewer.dress import Anatomy, dress
from reader_app.ui.viewer.fonts import Fonts
from reader_app.ui.viewer.header import Remark, header
from reader_app.ui.viewer.look import Look
from reader_app.ui.viewer.script import read_script
from reader_app.ui.viewer.typography import Typography

__all__ = ["Composer", "Composition", "Render"]

TAG = re.compile(r"<[^>]*>")
SAMPLE = 4000  # characters of HTML that decide the writing


class Render(Protocol):
    """Makes the HTML of an article's text; `hyphenate` as in `Typography.shortest`."""

    def __call__(self, article: Article, *, hyphenate: int) -> str: ...


@dataclass(frozen=True, slots=True)
class Composition:
    """A dressed document, not yet fitted into a column."""

    document: QTextDocument
    anatomy: Anatomy
    look: Look


class Composer:
    """Knows how text becomes a document; typography and tokens change while it lives."""

    def __init__(
        self,
        render: Render,
        fonts: Fonts,
        tokens: Tokens,
        typography: Typography,
        explain: Callable[[Failure], str],
        now: Callable[[], float],
        limit: Callable[[], str] = str,
        signed: Callable[[int], SignIn | None] = lambda _: None,
        remarks: Callable[[int], Sequence[Remark]] = lambda _: (),
    ) -> None:
        self._render = render
        self._fonts = fonts
        self.tokens = tokens
        self.typography = typography
        self._explain = explain
        self._now = now
        self._limit = limit
        self._signed = signed
        self._remarks = remarks

    def sign_in(self, article: Article) -> SignIn | None:
        """That at the publication of which an article is a preview."""
        if article.row.text is not TextState.PREVIEW:
            return None
        return self._signed(article.row.publication_id)

    def compose(self, article: Article, page: QTextBrowser, locale: QLocale) -> Composition:
        script = read_script(sample(article), article.row.language)
        look = Look(self.typography, self.tokens, self._fonts, script)
        sign_in = self.sign_in(article)
        above = header(
            article,
            script,
            locale,
            self._now(),
            self._explain,
            self._limit(),
            sign_in,
            self._remarks(article.row.id),
        )
        text = self._render(article, hyphenate=self.typography.shortest)
        # Only a child of the browser asks the browser's loadResource.
        document = QTextDocument(page)
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        document.setDefaultFont(look.font())
        document.setDefaultStyleSheet(look.sheet())
        document.setHtml(above + text)
        return Composition(document, dress(document, look), look)


def sample(article: Article) -> str:
    return f"{article.row.title} {TAG.sub(' ', article.html[:SAMPLE])}"
