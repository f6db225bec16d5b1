"""Stories and articles as the cards of the front page."""

from reader_app.domain import (
    ArticleRow,
    Begun,
    Edition,
    FrontPage,
    Picked,
    TopStory,
    minutes_of,
)
from reader_app.ui.columns import Card
from reader_app.ui.phrase import counted, said, when

__all__ = ["Deck"]

HOUR = 3600
DOT = " · "


class Deck:
    """Makes the cards of one page at a time `now`."""

    def __init__(self, page: FrontPage, now: float) -> None:
        self._page, self._now = page, now

    def story(self, story: TopStory) -> Card:
        """A story under the headline of its best article; the line below leads to all reports."""
        row, many = story.headline, len(story.publications)
        fresh = story.fresh and not story.unread
        return Card(
            f"story:{story.id}",
            titled(row),
            standfirst=self._opening(row),
            kicker=where(row),
            meta=DOT.join(self._about(story)),
            why=self._page.why.get(story.id, ""),
            mark=counted(story.fresh, "{n} new report", "{n} new reports") if fresh else "",
            icons=story.publications,
            picture=row.lead,
            unread=story.unread,
            saved=row.saved,
            ready=row.ready,
            language=row.language,
            choices=(("story", counted(many, "All {n} publications", "All {n} publications")),),
            foot="story",
        )

    def article(self, row: ArticleRow, mark: str = "", opening: str = "") -> Card:
        parts = [self._age(row.published)]
        if row.words:
            minutes = max(1, minutes_of(row.words))
            parts.append(counted(minutes, "{n} min", "{n} min"))
        return Card(
            f"article:{row.id}",
            titled(row),
            standfirst=opening or self._opening(row),
            kicker=where(row),
            meta=DOT.join(parts),
            mark=mark,
            icons=(row.publication_id,),
            picture=row.lead,
            unread=not row.read,
            saved=row.saved,
            ready=row.ready,
            language=row.language,
        )

    def picked(self, one: Picked) -> Card:
        """With who picked it, and what they say of it."""
        mark = said("Picked by {who}", who=one.who) if one.who else said("Picked")
        return self.article(one.row, mark, one.note)

    def begun(self, one: Begun) -> Card:
        """With how much of it is left."""
        row = one.row
        left = max(1, minutes_of(round(row.words * (1 - one.share))))
        return Card(
            f"article:{row.id}",
            titled(row),
            meta=DOT.join((row.publication, counted(left, "{n} min left", "{n} min left"))),
            icons=(row.publication_id,),
            saved=row.saved,
            ready=row.ready,
            language=row.language,
            progress=one.share,
        )

    def line(self, row: ArticleRow) -> Card:
        """In one line with where it is from."""
        return Card(
            f"article:{row.id}",
            titled(row),
            meta=DOT.join((row.publication, self._age(row.published))),
            icons=(row.publication_id,),
            unread=not row.read,
            saved=row.saved,
            ready=row.ready,
            language=row.language,
        )

    def edition(self, edition: Edition) -> Card:
        minutes, number = edition.minutes, len(edition.items)
        parts = (
            counted(number, "{n} article", "{n} articles"),
            counted(minutes, "{n} min", "{n} min"),
            said("ready offline"),
        )
        picture = next((item.picture for item in edition.items if item.picture), None)
        return Card(
            f"edition:{edition.id}",
            said("{edition} edition", edition=edition.name),
            standfirst=edition.items[0].title if edition.items else "",
            meta=DOT.join(parts),
            picture=picture,
            unread=edition.opened is None,
            tools=(),
        )

    # -- inside

    def _about(self, story: TopStory) -> list[str]:
        many = len(story.publications)
        facts = [counted(many, "{n} publication", "{n} publications"), self._age(story.last_at)]
        if copies := story.why.copies:
            facts.append(counted(copies, "{n} wire copy folded", "{n} wire copies folded"))
        return facts

    def _opening(self, row: ArticleRow) -> str:
        return self._page.openings.get(row.id, "")

    def _age(self, at: int) -> str:
        """In hours for a day, then the date."""
        hours = max(0, int(self._now - at)) // HOUR
        if hours < 1:
            return said("just now") if self._now - at < HOUR / 4 else said("this hour")
        if hours < 24:
            return counted(hours, "{n} hour ago", "{n} hours ago")
        return when(at, self._now, days=0)


def titled(row: ArticleRow) -> str:
    return row.title or said("Untitled")


def where(row: ArticleRow) -> str:
    """Its publication, and the section where that says more."""
    if row.section and row.section != row.publication:
        return f"{row.publication}{DOT}{row.section}"
    return row.publication
