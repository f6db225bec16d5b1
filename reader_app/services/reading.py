"""Reading: one article, its states, and taking a change of state back."""

from collections.abc import Iterable
from concurrent.futures import Future
from pathlib import Path

from reader_app.domain import Article, ArticleQuery, Changes
from reader_app.library import Library
from reader_app.services.history import History, Step
from reader_app.services.words import sentence

__all__ = ["Reading"]


class Reading:
    """Reads are plain calls from the library alone. Changes return a future at once; it is done
    on the library's writer thread, so a window must not wait for it."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._history = History()

    def open(self, id: int) -> Article:
        """One article whole. Raises NotFound."""
        return self._library.article(id)

    def picture(self, sha256: str) -> Path:
        """The file of a stored picture."""
        return self._library.picture(sha256)

    def prepare(self, article: Article) -> None:
        """Loads what `render` needs for it, which takes half a second the first time and a tenth
        for each further language: to be called where that keeps nobody waiting."""
        from reader_app.content import load_hyphens

        load_hyphens(article.row.language)

    def render(self, article: Article, *, hyphenate: int = 0) -> str:
        """The article in the viewer's HTML; words of `hyphenate` letters and more get soft
        hyphens, 0: none."""
        from reader_app.content import render_article  # its parsers take half a second

        return render_article(article, hyphenate=hyphenate, explain=sentence)

    def text(self, article: Article) -> str:
        """The readable text of the body, blocks apart by an empty line."""
        from reader_app.content import plain  # its parsers take half a second

        return plain(article.html)

    def markdown(self, article: Article) -> str:
        """The article as Markdown."""
        from reader_app.export import to_markdown  # its parsers take half a second

        return to_markdown(article.row.title, article.row.byline, article.html)

    def mark_read(
        self, ids: Iterable[int], read: bool = True, *, undoable: bool = True
    ) -> Future[Changes]:
        """Marks articles as read or unread."""
        ids = tuple(ids)
        what = "Mark {} as " + ("read" if read else "unread")
        done = self._library.mark(ids, read=read)
        if undoable:
            self._history.keep(
                Step(what, done, lambda changed: self._library.mark([*changed], read=not read))
            )
        return done

    def save(
        self, ids: Iterable[int], saved: bool = True, *, undoable: bool = True
    ) -> Future[Changes]:
        """Saves articles, or takes them from the saved ones."""
        ids = tuple(ids)
        what = "Save {}" if saved else "Remove {} from saved"
        done = self._library.mark(ids, saved=saved)
        if undoable:
            self._history.keep(
                Step(what, done, lambda changed: self._library.mark([*changed], saved=not saved))
            )
        return done

    def mark_all_read(self, query: ArticleQuery) -> Future[Changes]:
        """Marks a whole list as read; `undo` makes unread exactly what it changed."""
        done = self._library.mark_all(query)
        self._history.keep(
            Step(
                "Mark {} as read",
                done,
                lambda changed: self._library.mark([*changed], read=False),
            )
        )
        return done

    def delete(self, ids: Iterable[int]) -> Future[Changes]:
        """Deletes articles for good, saved ones excepted; `undo` takes it back for an hour."""
        done = self._library.delete(tuple(ids))
        back = self._library.restore
        self._history.keep(Step("Delete {}", done, lambda changed: back([*changed])))
        return done

    def delete_all(self, publication_id: int) -> Future[Changes]:
        """Deletes every article of a publication that is not saved; `undo` as in `delete`."""
        done = self._library.delete_all(publication_id)
        back = self._library.restore
        self._history.keep(Step("Delete {}", done, lambda changed: back([*changed])))
        return done

    @property
    def undo_label(self) -> str:
        """What `undo` would take back ("Mark 12 articles as read"), "" where there is nothing."""
        return self._history.label()

    def undo(self) -> Future[Changes] | None:
        """Takes the newest change of state or deletion back; None where there is nothing to take
        back."""
        return self._history.undo()
