"""What changes articles, one or many at once, and what is followed; each with a way back."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future

from PySide6.QtCore import QObject

from reader_app.domain import ArticleQuery, ArticleRow, Changes
from reader_app.services import sentence
from reader_app.ui.actions import Actions
from reader_app.ui.kit import Kit
from reader_app.ui.parts import Toast
from reader_app.ui.phrase import counted, paragraph
from reader_app.ui.window.lister import Lister
from reader_app.ui.window.reader import Reader
from reader_app.ui.window.regret import Regret

__all__ = ["Marking"]

ASKED = 1_000  # of the selected articles


class Marking(QObject):
    """Acts on what is selected in the list, else on the open article."""

    def __init__(
        self,
        kit: Kit,
        lister: Lister,
        reader: Reader,
        toast: Toast,
        regret: Regret,
        actions: Actions,
    ) -> None:
        super().__init__(toast)
        self._kit, self._lister, self._reader = kit, lister, reader
        self._toast, self._regret, self._actions = toast, regret, actions
        actions.bind(delete=self.delete, delete_read=self.delete_read)
        actions.bind(mark_above=lambda: self.mark_beside(-1))
        actions.bind(mark_below=lambda: self.mark_beside(1))
        actions.bind(toggle_read=self.toggle_read, toggle_saved=self.toggle_saved)
        lister.selection.selectionChanged.connect(self._selected)
        lister.shown.connect(self._selected)  # a reset takes the selection without a word

    # -- read and saved

    def toggle_read(self) -> None:
        """All that are selected become read, or unread where all are read; one alone is the
        reader's."""
        chosen = self._several()
        if chosen:
            self._ask(chosen, lambda row: row.read, lambda read: self.mark(chosen, read=not read))
        else:
            self._reader.toggle_read()

    def toggle_saved(self) -> None:
        chosen = self._several()
        if chosen:
            self._ask(
                chosen, lambda row: row.saved, lambda saved: self.save(chosen, saved=not saved)
            )
        elif (article := self._reader.article) is not None:
            self.save((article.row.id,), saved=not article.row.saved)

    def mark(self, ids: Sequence[int], *, read: bool) -> None:
        done = self._kit.desk.reading.mark_read(ids, read)

        def say(changes: Changes) -> None:
            number = len(changes.changed)
            if number > 1 and read:
                text = counted(
                    number, "Marked {n} article as read.", "Marked {n} articles as read."
                )
                self._regret.say(text, done)
            elif number > 1:
                text = counted(
                    number, "Marked {n} article as unread.", "Marked {n} articles as unread."
                )
                self._regret.say(text, done)

        self._watch(done, say)

    def save(self, ids: Sequence[int], *, saved: bool) -> None:
        done = self._kit.desk.reading.save(ids, saved)

        def say(changes: Changes) -> None:
            number = len(changes.changed)
            if number and not saved:
                text = counted(
                    number,
                    "Removed {n} article from saved.",
                    "Removed {n} articles from saved.",
                )
                self._regret.say(text, done)
            elif number > 1:
                self._regret.say(counted(number, "Saved {n} article.", "Saved {n} articles."), done)

        self._watch(done, say)

    def mark_all(self) -> None:
        """Everything in the view; what it lists only, not what else it may hold."""
        if not self._lister.view.words and self._lister.view.key != "saved":
            self.mark_all_of(self._lister.unread_query())

    def mark_all_of(self, *queries: ArticleQuery) -> None:
        """Everything that one of the questions asks for, in one step."""
        reading, browsing = self._kit.desk.reading, self._kit.desk.browsing
        if len(queries) == 1:
            self._marked(reading.mark_all_read(queries[0]))
            return
        self._kit.jobs.run(
            lambda: tuple({id for query in queries for id in browsing.ids(query)}),
            lambda ids: self._marked(reading.mark_read(ids)),
            lambda error: self._toast.say(sentence(error)),
        )

    def mark_beside(self, way: int, article: int | None = None) -> None:
        """Every article above (-1) or below (1) one of the list, else the current one."""
        ids = self._lister.beside(way, article)
        if ids:
            self._marked(self._kit.desk.reading.mark_read(ids))

    # -- deleting

    def delete(self, ids: Sequence[int] = ()) -> None:
        """The articles, else those that are selected in the list."""
        chosen = tuple(ids) or self._lister.chosen()
        if chosen:
            done = self._kit.desk.reading.delete(chosen)
            self._watch(done, lambda changes: self._deleted(len(chosen), changes, done))

    def delete_read(self) -> None:
        """Everything read that the view lists; saved ones stay."""
        if self._lister.view.words or self._lister.view.key == "saved":
            return
        ids, browsing = self._lister.ids, self._kit.desk.browsing
        query = self._lister.unread_query()

        def read() -> tuple[int, ...]:
            unread = set(browsing.ids(query))
            return tuple(i for i in ids if i not in unread)

        self._kit.jobs.run(read, self.delete_some, latest="delete")

    def delete_some(self, ids: tuple[int, ...]) -> None:
        """These and no others."""
        if ids:
            self.delete(ids)
        else:
            self._toast.say(self.tr("Nothing read here."))

    # -- what is followed

    def delete_publication(self, publication_id: int, title: str) -> None:
        """Unfollows and deletes its articles, saved ones excepted; one undo for both."""
        done = self._kit.desk.subscriptions.purge(publication_id)
        text = self.tr("You no longer follow {title}; its articles are deleted.")
        self._watch(done, lambda _: self._regret.say(text.format(title=title), done))

    def unfollow(self, publication_id: int, title: str, more: str = "") -> None:
        """`more` is said of it besides."""
        done = self._kit.desk.subscriptions.unfollow(publication_id)
        text = paragraph(self.tr("You no longer follow {title}.").format(title=title), more)
        self._watch(done, lambda _: self._regret.say(text, done))

    def unfollow_sections(self, ids: Sequence[int], title: str, more: str = "") -> None:
        """`title`: of the first. `more` is said of it besides."""
        done = self._kit.desk.publications.unfollow_sections(ids)
        text = self.tr("You no longer follow the section {title}.").format(title=title)
        if len(ids) > 1:
            text = counted(
                len(ids), "You no longer follow {n} section.", "You no longer follow {n} sections."
            )
        self._watch(done, lambda _: self._regret.say(paragraph(text, more), done))

    def renamed(self, done: Future[Changes], was: str, title: str, more: str = "") -> None:
        """A publication or section is given another title. `more` is said of it besides."""
        text = self.tr("{was} is called {title} now.").format(was=was, title=title)
        self._watch(done, lambda _: self._regret.say(paragraph(text, more), done))

    # -- inside

    def _selected(self) -> None:
        any_ = self._lister.selection.hasSelection()
        self._actions.enable(any_, "mark-above", "mark-below")
        if any_:
            self._actions.enable(True, "toggle-read", "toggle-saved")

    def _several(self) -> tuple[int, ...]:
        """What is selected, where it is several or the open article is out of sight."""
        chosen = self._lister.chosen()
        return chosen if len(chosen) > 1 or not self._reader.in_sight else ()

    def _ask(
        self,
        chosen: tuple[int, ...],
        state: Callable[[ArticleRow], bool],
        then: Callable[[bool], None],
    ) -> None:
        """Tells whether all of them are so; of very many the first ones speak for the rest."""
        browsing = self._kit.desk.browsing
        self._kit.jobs.run(
            lambda: all(state(row) for row in browsing.rows(chosen[:ASKED])),
            then,
            lambda error: self._toast.say(sentence(error)),
        )

    def _marked(self, done: Future[Changes]) -> None:
        def say(changes: Changes) -> None:
            number = len(changes.changed)
            if number:
                text = counted(
                    number, "Marked {n} article as read.", "Marked {n} articles as read."
                )
                self._regret.say(text, done)
            else:
                self._toast.say(self.tr("Nothing unread here."))

        self._watch(done, say)

    def _deleted(self, asked: int, changes: Changes, done: Future[Changes]) -> None:
        gone = len(changes.removed)
        self._lister.leave(changes.removed)
        kept = counted(asked - gone, "{n} saved article stays.", "{n} saved articles stay.")
        if not gone:
            self._toast.say(paragraph(kept, self.tr("Remove it from saved first.")))
            return
        text = counted(gone, "Deleted {n} article.", "Deleted {n} articles.")
        self._regret.say(paragraph(text, kept if asked > gone else ""), done)

    def _watch(self, done: Future[Changes], then: Callable[[Changes], None]) -> None:
        self._kit.courier.watch(done, then, lambda error: self._toast.say(sentence(error)))


def now_read(number: int) -> str:
    return counted(number, "Marked {n} article as read.", "Marked {n} articles as read.")
