"""Reading: one article, its states, and taking a change of state back."""

from collections.abc import Iterable
from concurrent.futures import Future
from pathlib import Path

from reader_app.domain import Article, ArticleQuery, Changes, ReadingPlace, counted
from reader_app.library import Library
from reader_app.services.history import History, Step, whole
from reader_app.services.words import sentence

__all__ = ["Reading"]


class Reading:
    """Reads are plain calls from the library alone. Changes return a future at once; it is done
    on the library's writer thread, so a window must not wait for it."""

    def __init__(self, library: Library, history: History) -> None:
        self._library = library
        self._history = history

    def open(self, id: int) -> Article:
        """One article whole. Raises NotFound."""
        return self._library.article(id)

    def picture(self, sha256: str) -> Path:
        """The file of a stored picture."""
        return self._library.picture(sha256)

    def place(self, id: int) -> ReadingPlace | None:
        """Where an article was left, None where it is to begin at its top: one never begun, and
        one that was read to its end."""
        place = self._library.places.read(id)
        return None if place is None or place.ended else place

    def keep_place(self, id: int, place: ReadingPlace) -> Future[None]:
        """Keeps where an article was left; lists know nothing of it."""
        return self._library.places.keep(id, place)

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

    def full(self, article: Article, number: int) -> str:
        """The table or code that a link of the viewer's HTML opens in full, "" for none."""
        from reader_app.content import render_full

        pictures = {picture.url: picture.sha256 for picture in article.pictures}
        return render_full(article.html, number, pictures)

    def text(self, article: Article) -> str:
        """The readable text of the body, blocks apart by an empty line."""
        from reader_app.content import plain  # its parsers take half a second

        return plain(article.html)

    def markdown(self, article: Article) -> str:
        """The article as Markdown: title, byline, address, text."""
        from reader_app.export import to_markdown  # its parsers take half a second

        row = article.row
        return to_markdown(row.title, row.byline, article.html, row.url)

    def file_name(self, title: str, suffix: str) -> str:
        """A name for a file that holds what has this title, valid everywhere."""
        from reader_app.export import file_name

        return file_name(title, suffix)

    def mark_read(
        self, ids: Iterable[int], read: bool = True, *, undoable: bool = True
    ) -> Future[Changes]:
        """Marks articles as read or unread."""
        ids = tuple(ids)
        what = marks if read else unmarks
        done = self._library.mark(ids, read=read)
        if undoable:
            self._history.keep(
                Step(
                    what,
                    done,
                    lambda changed: self._library.mark([*changed], read=not read),
                    "read",
                )
            )
        return done

    def save(
        self, ids: Iterable[int], saved: bool = True, *, undoable: bool = True
    ) -> Future[Changes]:
        """Saves articles, or takes them from the saved ones."""
        ids = tuple(ids)
        what = saves if saved else unsaves
        done = self._library.mark(ids, saved=saved)
        if undoable:
            self._history.keep(
                Step(
                    what,
                    done,
                    lambda changed: self._library.mark([*changed], saved=not saved),
                    "saved",
                )
            )
        return done

    def mark_all_read(self, query: ArticleQuery) -> Future[Changes]:
        """Marks a whole list as read; `undo` makes unread exactly what it changed."""
        done = self._library.mark_all(query)
        self._history.keep(
            Step(
                marks,
                done,
                lambda changed: self._library.mark([*changed], read=False),
                "read",
            )
        )
        return done

    def delete(self, ids: Iterable[int]) -> Future[Changes]:
        """Deletes articles for good, saved ones excepted; `undo` takes it back for an hour."""
        done = self._library.delete(tuple(ids))
        back = self._library.restore
        self._history.keep(Step(deletes, done, lambda gone: whole(back([*gone]), gone)))
        return done

    @property
    def undo_label(self) -> str:
        """What `undo` would take back ("Mark 12 articles as read"), "" where there is nothing."""
        return self._history.label()

    def undo(self, done: Future[Changes] | None = None) -> Future[Changes] | None:
        """Takes a change back, of articles or of what is followed: that of the future `done`, else
        the newest. None where there is nothing to take back."""
        return self._history.undo(done)


def marks(number: int) -> str:
    return counted(number, "Mark article as read", "Mark {n} articles as read")


def unmarks(number: int) -> str:
    return counted(number, "Mark article as unread", "Mark {n} articles as unread")


def saves(number: int) -> str:
    return counted(number, "Save article", "Save {n} articles")


def unsaves(number: int) -> str:
    return counted(number, "Remove article from saved", "Remove {n} articles from saved")


def deletes(number: int) -> str:
    return counted(number, "Delete article", "Delete {n} articles")
