"""An article's text with what is known of its pictures."""

from collections.abc import Callable
from dataclasses import replace

from reader_app.content.render.picture import INLINE
from reader_app.content.render.text import render
from reader_app.domain import Article, ArticlePicture, Failure

__all__ = ["render_article"]


def render_article(
    article: Article,
    *,
    hyphenate: int = 0,
    explain: Callable[[Failure], str] | None = None,
) -> str:
    """Return `render` of an article's text; `explain` makes the sentence for a failed picture."""
    notes = {
        picture.url: explain(replace(picture.failure, title=""))
        for picture in article.pictures
        if picture.failure is not None and explain is not None
    }
    return render(
        article.html,
        {picture.url: picture.sha256 for picture in article.pictures},
        notes=notes,
        small={picture.url for picture in article.pictures if is_small(picture)},
        language=article.row.language,
        hyphenate=hyphenate,
    )


def is_small(picture: ArticlePicture) -> bool:
    return 0 < max(picture.width, picture.height) <= INLINE
