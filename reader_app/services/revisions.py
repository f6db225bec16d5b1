"""What publishers have changed in articles, as the reader is told it."""

from concurrent.futures import Future
from dataclasses import dataclass

from reader_app.domain import (
    Changes,
    DiffPart,
    Edit,
    Revised,
    Version,
    Weight,
    compare,
    counted,
    edit_of,
    listed,
    said,
)
from reader_app.library import Library
from reader_app.services.settings import Settings

__all__ = ["Difference", "Revisions", "changed_parts"]


@dataclass(frozen=True, slots=True)
class Difference:
    """Two versions beside each other, paragraph by paragraph. `title` is one that was changed, or
    stands in both. `standfirst` is empty where neither has one."""

    old: Version
    new: Version
    edit: Edit
    title: tuple[DiffPart, ...]
    standfirst: tuple[DiffPart, ...]
    text: tuple[DiffPart, ...]


class Revisions:
    """Reads are plain calls, to be made off the window's thread."""

    def __init__(self, library: Library, settings: Settings) -> None:
        self._library = library
        library.versions.revive = lambda: settings.values.updated_unread

    def news(self, article_id: int) -> Revised | None:
        """What has changed since the reader read it, None where nothing has or it was not read."""
        return self._library.versions.news(article_id)

    def seen(self, article_id: int) -> Future[Changes]:
        """The reader has it before them as it stands now."""
        return self._library.versions.seen(article_id)

    def versions(self, article_id: int) -> tuple[Version, ...]:
        """How an article read, the oldest first; the last one, number 0, stands now. Raises
        NotFound."""
        return self._library.versions.all(article_id)

    def diff(self, article_id: int, old: int, new: int = 0) -> Difference:
        """What is another in `new`, by numbers of versions. Raises NotFound, LibraryDamaged."""
        known = {one.id: one for one in self.versions(article_id)}
        telling = self._library.versions.telling
        first, second = (telling(article_id, one, whole=True) for one in (old, new))
        edit = edit_of(telling(article_id, old), telling(article_id, new))
        stand = ([first.standfirst] if first.standfirst else [], [second.standfirst])
        return Difference(
            known[old],
            known[new],
            edit,
            tuple(compare([first.title], [second.title])),
            tuple(compare(*stand)) if second.standfirst else (),
            tuple(compare(first.paragraphs, second.paragraphs)),
        )


def changed_parts(edit: Edit) -> str:
    """What has changed, in words: "headline, 2 paragraphs"."""
    if edit.weight is Weight.MINOR:
        return said("small corrections")
    parts = [said("headline")] if edit.headline else []
    if edit.paragraphs:
        parts.append(counted(edit.paragraphs, "{n} paragraph", "{n} paragraphs"))
    return listed(parts)
