"""What can be done with publications from their table and their detail; each with a way back."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future

from PySide6.QtCore import QObject, Signal

from reader_app.domain import Changes, Offer
from reader_app.services import sentence
from reader_app.ui.kit import Kit
from reader_app.ui.managing.figures import Row
from reader_app.ui.managing.routes import Routes
from reader_app.ui.outbox import Deed, limits
from reader_app.ui.parts import Toast
from reader_app.ui.phrase import counted, paragraph

__all__ = ["Deeds"]


class Deeds(QObject):
    """`done`: something was written about these publications."""

    done = Signal(tuple)

    def __init__(self, kit: Kit, routes: Routes, toast: Toast, parent: QObject) -> None:
        super().__init__(parent)
        self._kit, self._routes, self._toast = kit, routes, toast

    def sync(self, rows: Sequence[Row]) -> None:
        """Asks them now, paused ones too."""
        self._routes.sync(ids_of(rows))

    def pause(self, rows: Sequence[Row], paused: bool) -> None:
        text = self.tr("{title} is paused.") if paused else self.tr("{title} is asked again.")
        if len(rows) != 1:
            number = len(rows)
            text = (
                counted(number, "{n} publication is paused.", "{n} publications are paused.")
                if paused
                else counted(
                    number, "{n} publication is asked again.", "{n} publications are asked again."
                )
            )
        else:
            text = text.format(title=rows[0].publication.title)
        self._do(rows, text, self._kit.desk.publications.change(ids_of(rows), paused=paused))

    def unfollow(self, rows: Sequence[Row]) -> None:
        """Their articles stay stored, and come back with undo."""
        if len(rows) == 1:
            text = self.tr("You no longer follow {title}.")
            text = text.format(title=rows[0].publication.title)
        else:
            text = counted(
                len(rows),
                "You no longer follow {n} publication.",
                "You no longer follow {n} publications.",
            )
        followed = [row.publication for row in rows]
        text = paragraph(text, limits(self._routes.standing.state, followed, Deed.UNFOLLOW))
        self._do(rows, text, self._kit.desk.publications.unfollow(ids_of(rows)))

    # -- what is offered

    def take(self, row: Row, offer: Offer) -> None:
        """Asks a section at its new address, and does so now."""
        text = self.tr("{section} is asked at its new address.").format(section=called(offer))
        done = self._kit.desk.publications.take_offer(offer.section_id)
        self._do([row], text, done, then=lambda: self._routes.sync((row.id,)))

    def decline(self, rows: Sequence[Row], offers: Sequence[Offer]) -> None:
        if len(offers) == 1:
            text = self.tr("{section} stays as it is.").format(section=called(offers[0]))
        else:
            text = counted(
                len(offers), "{n} section stays as it is.", "{n} sections stay as they are."
            )
        sections = [offer.section_id for offer in offers]
        self._do(rows, text, self._kit.desk.publications.decline(sections))

    def ask_again(self, row: Row, offer: Offer) -> None:
        """Asks what its publisher has ended, or what failed, once more."""
        done = self._kit.desk.publications.ask_again([offer.section_id])
        self._kit.courier.watch(done, lambda _: self._routes.sync((row.id,)), self._fail)

    # -- inside

    def _do(
        self,
        rows: Sequence[Row],
        text: str,
        done: Future[Changes],
        *,
        then: Callable[[], None] = lambda: None,
    ) -> None:
        ids = ids_of(rows)

        def tell(_: Changes) -> None:
            self._routes.told(text, done)
            self.done.emit(ids)
            then()

        self._kit.courier.watch(done, tell, self._fail)

    def _fail(self, error: BaseException) -> None:
        self._toast.say(sentence(error))


def ids_of(rows: Sequence[Row]) -> tuple[int, ...]:
    return tuple(row.id for row in rows)


def called(offer: Offer) -> str:
    """A section by its name, else by that of its publication."""
    return offer.section or offer.publication
