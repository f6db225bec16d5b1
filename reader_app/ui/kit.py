"""What the parts of the window work with."""

from collections.abc import Callable
from dataclasses import dataclass

from reader_app.services import Desk
from reader_app.ui.bridge import Courier, Jobs, PictureLoader, Worker
from reader_app.ui.choices import Choices
from reader_app.ui.theme import Theme

__all__ = ["Kit"]


@dataclass(frozen=True, slots=True)
class Kit:
    """Made once by `app.run`. `demonstrate` opens the demonstration, where there is one."""

    desk: Desk
    choices: Choices
    theme: Theme
    jobs: Jobs
    pictures: PictureLoader
    worker: Worker
    courier: Courier
    clock: Callable[[], float]
    demonstrate: Callable[[], None] | None = None

    def prefer(self, **changes: object) -> None:
        """Change what the reader prefers, see `Choices`."""
        self.choices.change(**changes)
