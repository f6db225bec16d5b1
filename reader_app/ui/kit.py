"""What the parts of the window work with."""

import logging
from collections.abc import Callable
from dataclasses import dataclass

from reader_app.domain import ReaderError
from reader_app.services import Desk
from reader_app.ui.bridge import Courier, Jobs, PictureLoader, Worker
from reader_app.ui.theme import Theme

__all__ = ["Kit"]

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Kit:
    """Made once by `app.run`. `demonstrate` opens the demonstration, where there is one."""

    desk: Desk
    theme: Theme
    jobs: Jobs
    pictures: PictureLoader
    worker: Worker
    courier: Courier
    clock: Callable[[], float]
    demonstrate: Callable[[], None] | None = None

    def prefer(self, **changes: object) -> None:
        """Change what the reader prefers; it holds for this run even where it cannot be kept."""
        try:
            self.desk.settings.change(**changes)
        except ReaderError as error:
            log.warning("A preference could not be kept: %s", error)
