"""What is told above an article: who else reports it, that it was updated since it was read, that
it is muted."""

from dataclasses import dataclass, replace

from reader_app.domain import Mute, Revised, Weight, counted, said
from reader_app.services import changed_parts, mute_title
from reader_app.ui.kit import Kit
from reader_app.ui.viewer import Remark

__all__ = ["Known", "Remarks"]


@dataclass(frozen=True, slots=True)
class Known:
    """What there is to tell of an article."""

    article_id: int
    revised: Revised | None
    mute: Mute | None
    story: tuple[int, int] = (0, 0)  # its id, and how many other publications report it


class Remarks:
    """Of the open article. What has changed is told as long as it stands, though it counts as seen
    from the first moment on."""

    def __init__(self, kit: Kit) -> None:
        self._kit = kit
        self._known: Known | None = None

    def read(self, article_id: int) -> Known:
        """Off the window's thread."""
        desk = self._kit.desk
        return Known(
            article_id,
            desk.revisions.news(article_id),
            desk.mutes.rule_of(article_id),
            desk.stories.others(article_id),
        )

    def keep(self, known: Known) -> bool:
        """What was read is about to be shown; whether it is other than what stands."""
        before = self._known
        if known.revised is not None:
            self._kit.courier.guard(self._kit.desk.revisions.seen(known.article_id))
        elif before is not None and before.article_id == known.article_id:
            known = replace(known, revised=before.revised)
        self._known = known
        return known != before

    @property
    def revised(self) -> Revised | None:
        """What the open article's publisher has changed since it was read."""
        return self._known.revised if self._known is not None else None

    def of(self, article_id: int) -> tuple[Remark, ...]:
        """What is told above this article."""
        known = self._known
        if known is None or known.article_id != article_id:
            return ()
        told: list[Remark] = []
        story, others = known.story
        if others:
            words = counted(
                others,
                "In a story with {n} other publication",
                "In a story with {n} other publications",
            )
            told.append(Remark("", ((f"story/{story}", words),)))
        if known.mute is not None:
            text = said("This article is muted: {what}.", what=mute_title(known.mute))
            told.append(Remark(text, (("unmute", said("Show it again")),)))
        if known.revised is not None:
            told.append(Remark(_news(known.revised), (("changes", said("Show changes")),)))
        return tuple(told)


def _news(revised: Revised) -> str:
    if revised.edit.weight is Weight.MINOR:
        return said("Corrected since you read it: a few words.")
    return said("Updated since you read it: {what}.", what=changed_parts(revised.edit))
