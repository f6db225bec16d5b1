"""What touches many articles at once, each with a way back."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject

from reader_app.domain import Changes
from reader_app.services import sentence
from reader_app.ui.actions import Actions
from reader_app.ui.kit import Kit
from reader_app.ui.parts import Toast
from reader_app.ui.phrase import counted
from reader_app.ui.window.lister import Lister

__all__ = ["Marking"]


class Marking(QObject):
    """Mark all read, delete, unfollow, and undo."""

    def __init__(self, kit: Kit, lister: Lister, toast: Toast, actions: Actions) -> None:
        super().__init__(toast)
        self._kit, self._lister, self._toast = kit, lister, toast
        actions.bind(mark_all=self.mark_all, undo=self.undo)
        actions.bind(delete=self.delete, delete_read=self.delete_read)

    def mark_all(self) -> None:
        """Everything in the view; what it lists only, not what else it may hold."""
        if self._lister.view.words or self._lister.view.key == "saved":
            return
        done = self._kit.desk.reading.mark_all_read(self._lister.unread_query())
        self._kit.courier.watch(done, self._marked, self._failed)

    def delete(self, ids: Sequence[int] = ()) -> None:
        """The articles, else those that are selected in the list."""
        chosen = tuple(ids) or self._lister.chosen()
        if chosen:
            done = self._kit.desk.reading.delete(chosen)
            self._kit.courier.watch(done, partial(self._deleted, len(chosen)), self._failed)

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

    def delete_publication(self, publication_id: int, title: str) -> None:
        """Unfollows and deletes its articles, saved ones excepted; one undo for both."""
        desk = self._kit.desk

        def back() -> None:
            self._watch_back(publication_id)
            self._undo_state()

        def done(_: Changes) -> None:
            text = self.tr("You no longer follow {title}; its articles are deleted.")
            self._toast.say(text.format(title=title), self.tr("Undo"), back, undo=True)

        desk.subscriptions.unfollow(publication_id)
        deleted = desk.reading.delete_all(publication_id)
        self._kit.courier.watch(deleted, done, self._failed)

    def unfollow(self, publication_id: int, title: str) -> None:
        subscriptions = self._kit.desk.subscriptions

        def done(_: Changes) -> None:
            self._toast.say(
                self.tr("You no longer follow {title}.").format(title=title),
                self.tr("Undo"),
                lambda: self._watch_back(publication_id),
                undo=True,
            )

        self._kit.courier.watch(subscriptions.unfollow(publication_id), done, self._failed)

    def undo(self) -> None:
        """What the bar offers, else the last change of a state."""
        if self._toast.offers_undo:
            self._toast.act()
        else:
            self._undo_state()

    # -- inside

    def _marked(self, changes: Changes) -> None:
        if changes.changed:
            words = counted(len(changes.changed), "article", "articles")
            text = self.tr("Marked {words} as read.").format(words=words)
            self._toast.say(text, self.tr("Undo"), self._undo_state, undo=True)
        else:
            self._toast.say(self.tr("Nothing unread here."))

    def _deleted(self, asked: int, changes: Changes) -> None:
        gone = len(changes.removed)
        saved = counted(asked - gone, "saved article stays", "saved articles stay")
        if gone:
            words = counted(gone, "article", "articles")
            text = self.tr("Deleted {words}.").format(words=words)
            text += f" {saved}." if asked > gone else ""
            self._toast.say(text, self.tr("Undo"), self._undo_state, undo=True)
        else:
            self._toast.say(f"{saved}. " + self.tr("Remove it from saved first."))

    def _undo_state(self) -> None:
        undone = self._kit.desk.reading.undo()
        if undone is not None:
            self._kit.courier.guard(undone)

    def _watch_back(self, publication_id: int) -> None:
        self._kit.courier.guard(self._kit.desk.subscriptions.refollow(publication_id))

    def _failed(self, error: BaseException) -> None:
        self._toast.say(sentence(error))
