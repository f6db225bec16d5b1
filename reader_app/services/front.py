"""The front page: top stories, sections by topic, what was begun, saved and picked."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from reader_app.domain import (
    ArticleQuery,
    ArticleRow,
    Begun,
    FrontPage,
    Picked,
    TopStory,
)
from reader_app.library import Library
from reader_app.services.editions import Editions
from reader_app.services.fronting import fill, on_top, sections
from reader_app.services.mutes import Mutes
from reader_app.services.picks import Picks
from reader_app.services.stories import Stories

__all__ = ["Front"]

TOP = 40  # stories
NEWEST = 200  # articles of which sections are made
LATELY = 36 * 3600  # s: older articles are no news, where there are newer ones
FEW = 30  # newer ones: with fewer, older articles fill the page
BEGUN, SAVED, PICKED = 3, 6, 6
BEGUN_LATELY = 21 * 86_400  # s
OPENED = 15  # articles of which the beginning is read


class Front:
    """Plain reads, none of them for the window's thread."""

    def __init__(
        self,
        library: Library,
        stories: Stories,
        picks: Picks,
        editions: Editions,
        mutes: Mutes,
        now: Callable[[], float],
    ) -> None:
        self._library, self._stories = library, stories
        self._picks, self._editions, self._mutes = picks, editions, mutes
        self._now = now

    def page(self) -> FrontPage:
        """The front page of this moment."""
        now = int(self._now())
        told = self._stories.top(TOP)
        newest = self._newest(now)
        used = {id for story in told for id in story.articles}
        top = on_top(told)
        filling = fill(top, newest, used)
        used |= {row.id for row in filling}
        page = FrontPage(
            now,
            self._library.openings.followed(),
            bool(self._library.fresh()),
            top,
            filling,
            sections(told[len(top) :], newest, used),
            self._begun(now),
            tuple(self._library.page(ArticleQuery(saved=True), None, SAVED)[0]),
            self._picked(),
            self._editions.latest(),
            {},
            {story.id: self._stories.why(story) for story in told},
            self._mutes.today(),
        )
        return replace(page, openings=self._library.openings.of(wanting(page)))

    def renew(self, page: FrontPage) -> FrontPage:
        """The same page with the states of now; what is gone is left out."""
        rows = {row.id: row for row in self._library.rows(list({row.id for row in page.rows()}))}
        members = sorted({id for story in page.all_stories() for id in story.articles})
        read = self._library.openings.read(members)

        def stories(some: Iterable[TopStory]) -> tuple[TopStory, ...]:
            return tuple(
                replace(one, headline=rows[one.headline.id], unread=read.isdisjoint(one.articles))
                for one in some
                if one.headline.id in rows
            )

        def articles(some: Iterable[ArticleRow]) -> tuple[ArticleRow, ...]:
            return tuple(rows[row.id] for row in some if row.id in rows)

        return replace(
            page,
            stories=stories(page.stories),
            articles=articles(page.articles),
            sections=tuple(
                replace(one, stories=stories(one.stories), articles=articles(one.articles))
                for one in page.sections
            ),
            begun=tuple(
                replace(one, row=rows[one.row.id]) for one in page.begun if one.row.id in rows
            ),
            saved=articles(page.saved),
            picked=tuple(
                replace(one, row=rows[one.row.id]) for one in page.picked if one.row.id in rows
            ),
            muted=self._mutes.today(),
        )

    # -- inside

    def _newest(self, now: int) -> list[ArticleRow]:
        rows, _ = self._library.page(ArticleQuery(since=now - LATELY), None, NEWEST)
        if len(rows) < FEW:
            rows, _ = self._library.page(ArticleQuery(), None, FEW)
        return [row for row in rows if row.title]

    def _begun(self, now: int) -> tuple[Begun, ...]:
        shares: Mapping[int, float] = dict(self._library.openings.begun(now - BEGUN_LATELY, BEGUN))
        return tuple(Begun(row, shares[row.id]) for row in self._library.rows(list(shares)))

    def _picked(self) -> tuple[Picked, ...]:
        """Each article once, by whoever picked it last."""
        found: dict[int, Picked] = {}
        for one in self._picks.picked(2 * PICKED):
            found.setdefault(one.row.id, one)
        return tuple(found.values())[:PICKED]


def wanting(page: FrontPage) -> list[int]:
    """The articles with room for their beginning: the first ones, and those without a picture."""
    top = [*(story.headline for story in page.stories), *page.articles]
    heads = [
        row
        for section in page.sections
        for row in (*(story.headline for story in section.stories), *section.articles)[:3]
    ]
    chosen = [*top[:3], *(row for row in (*top[3:], *heads) if not row.lead)]
    return [row.id for row in chosen[:OPENED]]
