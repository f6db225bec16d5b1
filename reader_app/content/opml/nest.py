"""In which folder an outline lies, also where its file does not close what it opens."""

from collections.abc import Sequence
from enum import Enum

from reader_app.content.opml.scan import Tag

__all__ = ["DEPTH", "Habit", "Nest", "habit"]

DEPTH = 32  # folders within one another; what lies deeper is put into the last


class Habit(Enum):
    """How a file closes its feeds."""

    ALWAYS = 0  # every tag that opens has one that closes
    NEVER = 1  # what closes belongs to folders
    MOSTLY = 2  # a feed is closed where the next tag does it


def habit(tags: Sequence[Tag]) -> Habit:
    """What can be told from the numbers of tags."""
    opened = [tag for tag in tags if tag.name == "outline" and not (tag.close or tag.empty)]
    closed = sum(tag.name == "outline" and tag.close for tag in tags)
    if len(opened) == closed:
        return Habit.ALWAYS
    folders = sum(not tag.feed for tag in opened)
    return Habit.NEVER if closed <= folders else Habit.MOSTLY


class Nest:
    """The outlines that are open at one place of the file.

    `loose`: the first tag that is not closed or closes nothing, `deep`: the first that lies too
    deep.
    """

    def __init__(self, habit: Habit) -> None:
        self._habit = habit
        self._stack: list[tuple[str, bool, bool, Tag | None]] = [("", False, False, None)]
        self.loose: Tag | None = None
        self.deep: Tag | None = None

    @property
    def folder(self) -> str:
        return self._stack[-1][0]

    @property
    def in_feed(self) -> bool:
        return self._stack[-1][1]

    @property
    def ignoring(self) -> bool:
        """Whether all this is of no concern to a reader of feeds."""
        return self._stack[-1][2]

    def open(self, tag: Tag, name: str, *, foreign: bool, closed_next: bool) -> None:
        """What comes until it is closed lies in this outline, which adds a folder of this `name`
        unless it is a feed."""
        if tag.empty:
            return
        follows = self._habit is Habit.ALWAYS or (self._habit is Habit.MOSTLY and closed_next)
        if tag.feed and not follows:
            self.loose = self.loose or tag
            return
        folder, in_feed, ignoring, _ = self._stack[-1]
        if name and not (tag.feed or in_feed or foreign or ignoring):
            folder = self._below(folder, name, tag)
        self._stack.append((folder, in_feed or tag.feed, ignoring or foreign, tag))

    def close(self, tag: Tag) -> None:
        if len(self._stack) > 1:
            self._stack.pop()
        else:
            self.loose = self.loose or tag

    def clear(self) -> None:
        """All that is open ends here."""
        if len(self._stack) > 1:
            self.loose = self.loose or self._stack[1][3]
            del self._stack[1:]

    def _below(self, folder: str, name: str, tag: Tag) -> str:
        path = f"{folder}/{name}" if folder else name
        if path.count("/") < DEPTH:
            return path
        self.deep = self.deep or tag
        return folder
