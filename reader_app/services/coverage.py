"""A story opened: who told it when, who had it first, what one source alone says."""

from collections.abc import Sequence

from reader_app.domain import (
    ArticleRow,
    EarlierStory,
    NotFound,
    Story,
    StoryLine,
    StoryMember,
    StoryPage,
)
from reader_app.library import Library
from reader_app.services.ranking import headline
from reader_app.services.weighing import Weighing
from reader_app.stories import Text, best_headline, only_here

__all__ = ["Pages"]

READ = 40  # texts of a story that are compared
CHAIN = 4  # stories that one goes on from, or that go on from it


class Pages:
    """Reads on the calling thread."""

    def __init__(self, library: Library, weighing: Weighing) -> None:
        self._library = library
        self._shelf = library.stories
        self._weighing = weighing

    def page(self, story_id: int) -> StoryPage:
        """Raises NotFound, also where no article of it is in the reader's lists any more."""
        story = self._shelf.story(story_id)
        members = self._shelf.members(story.id)
        rows = {row.id: row for row in self._library.rows([one.article for one in members])}
        members = tuple(one for one in members if one.article in rows)
        if not members:
            raise NotFound(f"story {story_id}", subject=f"story {story_id}")
        return StoryPage(
            id=story.id,
            headline=rows[headline(members, story)],
            labels=story.labels,
            first_at=members[0].at,
            last_at=members[-1].at,
            closed=story.closed,
            lines=self._lines(members, rows, story.language),
            earlier=self._earlier(story),
            later=self._later(story),
        )

    def _lines(
        self, members: Sequence[StoryMember], rows: dict[int, ArticleRow], language: str
    ) -> tuple[StoryLine, ...]:
        groups: dict[int, list[StoryMember]] = {}
        for one in members:
            groups.setdefault(one.group, []).append(one)
        only = self._only(members, language)
        return tuple(
            StoryLine(
                row=rows[first.article],
                at=first.at,
                first=first is members[0],
                copies=tuple(rows[one.article] for one in others),
                only=next((only[one.article] for one in group if one.article in only), ()),
            )
            for group in groups.values()
            for first, *others in (group,)
        )

    def _only(self, members: Sequence[StoryMember], language: str) -> dict[int, tuple[str, ...]]:
        """What one source alone says, of a large story among its first texts."""
        groups = {one.article: one.group for one in members[:READ]}
        known = self._weighing.habits()
        texts = [
            Text(report.article, groups[report.article], known.stripped(report)[1])
            for report in self._shelf.reports(tuple(groups))
        ]
        return only_here(texts, language)

    def _earlier(self, story: Story) -> tuple[EarlierStory, ...]:
        """What it goes on from, oldest first."""
        chain: list[EarlierStory] = []
        passed = {story.id}
        while story.earlier is not None and len(passed) <= CHAIN:
            try:
                story = self._shelf.story(story.earlier)
            except NotFound:
                break
            if story.id in passed:  # it went up in one that goes on from it
                break
            passed.add(story.id)
            chain += self._told(story)
        return tuple(reversed(chain))

    def _later(self, story: Story) -> tuple[EarlierStory, ...]:
        """What goes on from it, oldest first."""
        found: list[EarlierStory] = []
        waiting, passed = [story.id], {story.id}
        while waiting and len(passed) <= CHAIN:
            for later in self._shelf.later(waiting.pop(0)):
                if later.id not in passed:
                    passed.add(later.id)
                    waiting.append(later.id)
                    found += self._told(later)
        return tuple(found[:CHAIN])

    def _told(self, story: Story) -> tuple[EarlierStory, ...]:
        """The story in a line; none where nothing of it is in the lists."""
        members = self._shelf.members(story.id)
        if not members:
            return ()
        head = best_headline(members, story)
        title = next(one.title for one in members if one.article == head)
        return (EarlierStory(story.id, title, members[0].at, members[-1].at, len(members)),)
