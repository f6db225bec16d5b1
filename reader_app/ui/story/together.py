"""Reading one article of a story reads the others, where the reader wants that."""

from PySide6.QtCore import QObject, SignalInstance

from reader_app.ui.kit import Kit

__all__ = ["Together"]


class Together(QObject):
    """Hears of each article that was opened and counts as read; one undo takes the others back."""

    def __init__(self, kit: Kit, read: SignalInstance) -> None:
        super().__init__()
        self._kit = kit
        read.connect(self._read)

    def _read(self, article_id: int) -> None:
        if not self._kit.desk.settings.values.read_stories:
            return
        stories = self._kit.desk.stories

        def others() -> tuple[int, ...]:
            story = stories.marks([article_id]).get(article_id)
            members = stories.members(story) if story is not None else ()
            return tuple(
                one.article for one in members if one.read_at is None and one.article != article_id
            )

        self._kit.jobs.run(others, self._mark)

    def _mark(self, ids: tuple[int, ...]) -> None:
        if ids:
            self._kit.courier.guard(self._kit.desk.reading.mark_read(ids))
