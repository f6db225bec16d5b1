"""Managing publications: settings, order, folders, and what to do about those that have moved."""

from collections.abc import Callable, Collection, Mapping, Sequence
from concurrent.futures import Future
from typing import TypedDict, Unpack

from reader_app.domain import Changes, Extraction, Offer, PublicationSettings, counted, said
from reader_app.library import Arrangement, Changed, Decided, Library
from reader_app.services.history import History, Step, changes_of, whole

__all__ = ["Chosen", "Publications"]


class Chosen(TypedDict, total=False):
    """What may be chosen, as in `PublicationSettings`."""

    pages: bool
    pictures: bool
    keep: int | None
    notify: bool
    favourite: bool
    rhythm: int | None
    extraction: Extraction
    paused: bool


class Publications:
    """Changes return a future at once. Each is one transaction and one step of undo, however many
    publications it concerns."""

    def __init__(self, library: Library, history: History) -> None:
        self._library = library
        self._history = history

    # -- settings

    def settings(self, ids: Collection[int] = ()) -> dict[int, PublicationSettings]:
        """The settings of publications, by id; of all that are followed without `ids`."""
        return self._library.custom.all(ids)

    def change(self, ids: Collection[int], **values: Unpack[Chosen]) -> Future[Changes]:
        """Changes these settings of publications; what is stored is decided anew by them.

        Raises ValueError for a number out of bounds, NotFound through the future.
        """
        PublicationSettings(**values)
        done = self._library.custom.change({id: {**values} for id in ids})

        def back() -> Future[Changes]:
            return changes_of(self._library.custom.change(done.result().before), _of_settings)

        what = self._said(
            ids,
            lambda title: said("Change the settings of {title}", title=title),
            lambda n: counted(
                n,
                "Change the settings of {n} publication",
                "Change the settings of {n} publications",
            ),
        )
        return self._keep(what, changes_of(done, _of_settings), back)

    # -- order and folders

    def arrange(
        self, ids: Sequence[int], before: int | None = None, folder: str | None = None
    ) -> Future[Changes]:
        """Puts publications, in this order, in front of the publication `before` (None: at the
        end), and into `folder` ("A/B", "" the top) where one is given."""
        return self._placed(self._moving(ids), self._library.order.arrange(ids, before, folder))

    def arrange_sections(self, ids: Sequence[int], before: int | None = None) -> Future[Changes]:
        """Puts sections of one publication in front of another one of it, None: at the end. Raises
        NotFound through the future for sections of several."""
        return self._placed(
            lambda: said("Reorder the sections"), self._library.order.arrange_sections(ids, before)
        )

    def place(
        self, moved: Collection[int], order: Sequence[int], folders: Mapping[int, str]
    ) -> Future[Changes]:
        """Puts publications into this `order` and sections, by id, into `folders` ("A/B", "" the
        top). `moved`: the publications that the reader has moved, for the words of undo."""
        return self._placed(self._moving(moved), self._library.order.place(order, folders))

    def move(self, ids: Collection[int], folder: str) -> Future[Changes]:
        """Puts publications with all their sections into a folder, "" the top."""
        return self._placed(self._moving(ids), self._library.order.move(ids, folder))

    def rename_folder(self, path: str, new: str) -> Future[Changes]:
        """Calls the folder `path` `new` (both "A/B"), with the folders in it; a folder that is
        there already takes in what it holds."""
        return self._placed(
            lambda: said("Rename the folder {title}", title=path.rpartition("/")[2]),
            self._library.order.rename_folder(path, new),
        )

    def remove_folder(self, path: str) -> Future[Changes]:
        """Removes a folder; what it holds moves up."""
        return self._placed(
            lambda: said("Remove the folder {title}", title=path.rpartition("/")[2]),
            self._library.order.rename_folder(path, path.rpartition("/")[0]),
        )

    def _placed(self, what: Callable[[], str], done: Future[Arrangement]) -> Future[Changes]:
        def back() -> Future[Changes]:
            return changes_of(self._library.order.put(done.result()), _of_places)

        return self._keep(what, changes_of(done, _of_places), back)

    # -- following no longer

    def unfollow(self, ids: Collection[int]) -> Future[Changes]:
        """Stops following; nothing is deleted, and undo brings everything back."""
        what = self._said(
            ids,
            lambda title: said("Unfollow {title}", title=title),
            lambda n: counted(n, "Unfollow {n} publication", "Unfollow {n} publications"),
        )
        back = self._library.refollow
        return self._keep(what, self._library.unfollow(*ids), lambda: back(*ids))

    def unfollow_sections(self, ids: Collection[int]) -> Future[Changes]:
        """The same for sections alone; with its last one a publication is unfollowed."""
        title, _ = self._library.name_of(section_id=next(iter(ids)))
        number, back = len(ids), self._library.refollow_sections

        def what() -> str:
            if number == 1:
                return said("Unfollow the section {title}", title=title)
            return counted(number, "Unfollow {n} section", "Unfollow {n} sections")

        return self._keep(what, self._library.unfollow_sections(ids), lambda: back(ids))

    def purge(self, ids: Collection[int]) -> Future[Changes]:
        """Stops following and deletes every article that is not saved; one undo for both, for an
        hour."""
        what = self._said(
            ids,
            lambda title: said("Unfollow {title} and delete its articles", title=title),
            lambda n: counted(
                n,
                "Unfollow {n} publication and delete its articles",
                "Unfollow {n} publications and delete their articles",
            ),
        )
        done = self._library.unfollow(*ids, delete=True)
        self._history.keep(
            Step(
                lambda _: what(),
                done,
                lambda gone: whole(self._library.refollow(*ids, deleted=[*gone]), gone),
            )
        )
        return done

    # -- moved, gone, silent

    def offers(self) -> tuple[Offer, ...]:
        """The sections about which the reader may decide something, what has moved first."""
        return self._library.offers.all()

    def take_offer(self, section_id: int) -> Future[Changes]:
        """Asks a section at its new address from now on; its articles stay and none comes twice.
        Raises NotFound through the future where nothing is offered any more."""
        return self._decided(
            lambda: said("Take the new address"), self._library.offers.take(section_id)
        )

    def decline(self, section_ids: Collection[int]) -> Future[Changes]:
        """Keeps sections as they are: the address that was offered is not offered again; where
        none was, the section is not named again."""
        return self._decided(
            lambda: said("Leave it as it is"), self._library.offers.decline(section_ids)
        )

    def ask_again(self, section_ids: Collection[int]) -> Future[Changes]:
        """Lets the next sync ask these sections, also those that their publisher has ended."""
        done = self._library.offers.again(section_ids)
        return changes_of(done, _of_decision)

    def _decided(self, what: Callable[[], str], done: Future[Decided]) -> Future[Changes]:
        def back() -> Future[Changes]:
            return changes_of(self._library.offers.put(done.result().before), _of_decision)

        return self._keep(what, changes_of(done, _of_decision), back)

    # -- inside

    def _keep(
        self, what: Callable[[], str], done: Future[Changes], back: Callable[[], Future[Changes]]
    ) -> Future[Changes]:
        self._history.keep(Step(lambda _: what(), done, lambda _: back()))
        return done

    def _moving(self, ids: Collection[int]) -> Callable[[], str]:
        return self._said(
            ids,
            lambda title: said("Move {title}", title=title),
            lambda n: counted(n, "Move {n} publication", "Move {n} publications"),
        )

    def _said(
        self, ids: Collection[int], one: Callable[[str], str], many: Callable[[int], str]
    ) -> Callable[[], str]:
        """Words about one publication by its title, about several by their number."""
        if len(ids) == 1:
            title, _ = self._library.name_of(publication_id=next(iter(ids)))
            return lambda: one(title)
        return lambda: many(len(ids))


def _of_settings(done: Changed) -> Changes:
    return done.changes


def _of_places(before: Arrangement) -> Changes:
    return before.changes


def _of_decision(done: Decided) -> Changes:
    return done.changes
