"""A story's page made of lines."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from reader_app.domain import ArticleRow, EarlierStory, StoryLine, StoryPage
from reader_app.ui.phrase import clock, counted, day, listed, paragraph, said, spoken
from reader_app.ui.story.folding import copied, folded
from reader_app.ui.story.rows import Kind, Row
from reader_app.ui.story.span import day_of, long_day, span

__all__ = ["Telling", "best_picture", "figures", "publications", "tell"]

DOT = " · "
LABELS = 6  # words that a story's articles share
LINES = 60  # publications before the rest is folded: a page stands at once, however large
REST = "fold:rest"
SENTENCES = 3  # that only one source says, before the rest is folded


@dataclass(frozen=True, slots=True)
class Telling:
    """How a page is told: `unfolded` lines by their keys; `why`: with why it is a story."""

    unfolded: frozenset[str] = frozenset()
    why: bool = False
    now: float = 0


def tell(page: StoryPage, telling: Telling) -> tuple[Row, ...]:
    """From the headline to the stories it came from and led to."""
    number = publications(page)
    title = counted(number, "How {n} publication put it", "How {n} publications put it")
    rows = [head(page, telling), caption("timeline", title)]
    lines = first_lines(page)
    rows += days(page, lines[:LINES], telling)
    if rest := lines[LINES:]:
        text = counted(len(rest), "{n} more publication", "{n} more publications")
        inside = days(page, rest, telling) if REST in telling.unfolded else ()
        rows += folded(REST, text, inside, telling.unfolded)
    rows += elsewhen("earlier", said("What came before"), page.earlier, telling.now)
    rows += elsewhen("later", said("What came of it"), page.later, telling.now)
    return tuple(rows)


def days(page: StoryPage, lines: Sequence[StoryLine], telling: Telling) -> list[Row]:
    """The lines with what belongs to them, each day begun by its name where there are several."""
    rows: list[Row] = []
    many = day_of(page.first_at) != day_of(page.last_at)
    for date, told in groupby(lines, lambda line: day_of(line.at)):
        if many:
            text = day(date, day_of(int(telling.now)))
            rows.append(Row(f"day:{date}:{lines[0].row.id}", Kind.DAY, text, spoken=text))
        for line in told:
            rows += reports(page, line, telling)
    return rows


def publications(page: StoryPage) -> int:
    """How many report, wire copies counted."""
    copies = (copy for line in page.lines for copy in line.copies)
    rows = (*(line.row for line in page.lines), *copies)
    return len({row.publication_id for row in rows})


def figures(page: StoryPage) -> str:
    """How much there is of it, in figures."""
    copies = sum(len(line.copies) for line in page.lines)
    articles = len(page.lines) + copies
    parts = [counted(publications(page), "{n} publication", "{n} publications")]
    if articles > publications(page):
        parts.append(counted(articles, "{n} article", "{n} articles"))
    if copies:
        parts.append(counted(copies, "{n} copy folded", "{n} copies folded"))
    return DOT.join(parts)


def best_picture(page: StoryPage) -> str | None:
    """Of the article that stands for the story, else of the first report that has one."""
    rows = (page.headline, *(line.row for line in page.lines))
    return next((row.lead for row in rows if row.lead), None)


def first_lines(page: StoryPage) -> list[StoryLine]:
    """One of each publication: what it reported first."""
    found: dict[int, StoryLine] = {}
    for line in page.lines:
        found.setdefault(line.row.publication_id, line)
    return list(found.values())


def head(page: StoryPage, telling: Telling) -> Row:
    when = span(page.first_at, page.last_at, telling.now)
    labels = DOT.join(page.labels[:LABELS])
    note = DOT.join((when, figures(page)))
    words = listed(page.labels[:LABELS])
    told = listed(part for part in (page.headline.title, when, figures(page), words) if part)
    more = reason(page) if telling.why else ""
    return Row(
        "head",
        Kind.HEAD,
        page.headline.title or said("Without a headline"),
        source=labels,
        note=note,
        more=more,
        spoken=paragraph(told, more),
        language=page.headline.language,
        picture=best_picture(page),
        article=page.headline,
        articles=(page.headline.id,),
    )


def reason(page: StoryPage) -> str:
    """What makes a story of these articles."""
    number = publications(page)
    copies = sum(len(line.copies) for line in page.lines)
    counts = counted(number, "{n} publication reports this.", "{n} publications report this.")
    words = said("Their articles share: {words}.", words=listed(page.labels)) if page.labels else ""
    same = counted(
        copies,
        "{n} article is a copy of another one's text and counts as one with it.",
        "{n} articles are copies of another one's text and count as one with it.",
    )
    ended = said("No new reports are expected.") if page.closed else ""
    return paragraph(counts, words, same if copies else "", ended)


def caption(name: str, text: str) -> Row:
    return Row(f"caption:{name}", Kind.CAPTION, text, spoken=text)


def reports(page: StoryPage, line: StoryLine, telling: Telling) -> list[Row]:
    """A publication's line, what only it says, its later articles, and copies of its text."""
    own = [one for one in page.lines if one.row.publication_id == line.row.publication_id]
    later = [copy(one.row, one.at) for one in own if one is not line]
    copies = [one for other in own for one in other.copies]
    rows = [report(line, telling), *lonely(line, own, telling)]
    if later:
        text = counted(
            len(later),
            "{n} more from {publication}",
            "{n} more from {publication}",
            publication=line.row.publication,
        )
        rows += folded(f"fold:later:{line.row.id}", text, later, telling.unfolded)
    if copies:
        inside = [copy(one, one.published) for one in copies]
        key = f"fold:copies:{line.row.id}"
        rows += folded(key, copied(copies), inside, telling.unfolded)
    return rows


def lonely(line: StoryLine, own: Sequence[StoryLine], telling: Telling) -> list[Row]:
    """What only this publication says, in its first report or a later one."""
    rows = [sentence(one, n, text) for one in own for n, text in enumerate(one.only)]
    found = labelled(rows[:SENTENCES])
    if rest := rows[SENTENCES:]:
        text = counted(
            len(rest),
            "{n} more that only {publication} says",
            "{n} more that only {publication} says",
            publication=line.row.publication,
        )
        found += folded(f"fold:only:{line.row.id}", text, rest, telling.unfolded)
    return found


def labelled(rows: list[Row]) -> list[Row]:
    """The first says what they are."""
    return [replace(row, note=said("Only here")) if row is rows[0] else row for row in rows]


def report(line: StoryLine, telling: Telling) -> Row:
    note = said("First to report") if line.first else ""
    return Row(
        f"article:{line.row.id}",
        Kind.REPORT,
        line.row.title or said("Untitled"),
        at=clock(line.at),
        source=line.row.publication,
        note=note,
        spoken=listed(part for part in (note, spoken(line.row, telling.now)) if part),
        language=line.row.language,
        article=line.row,
        articles=(line.row.id, *(one.id for one in line.copies)),
    )


def sentence(line: StoryLine, number: int, text: str) -> Row:
    told = said("Only {publication} says: {text}", publication=line.row.publication, text=text)
    return Row(
        f"only:{line.row.id}:{number}",
        Kind.ONLY,
        text,
        spoken=told,
        language=line.row.language,
        articles=(line.row.id,),
    )


def copy(row: ArticleRow, at: int) -> Row:
    return Row(
        f"article:{row.id}",
        Kind.COPY,
        row.title or said("Untitled"),
        at=clock(at),
        source=row.publication,
        spoken=listed((row.title, row.publication, said("read") if row.read else said("unread"))),
        language=row.language,
        article=row,
        articles=(row.id,),
    )


def elsewhen(name: str, title: str, stories: Sequence[EarlierStory], now: float) -> list[Row]:
    if not stories:
        return []
    rows = [caption(name, title)]
    for story in stories:
        end = day_of(story.last_at)
        when = long_day(end, year=end.year != day_of(int(now)).year)
        articles = counted(story.articles, "{n} article", "{n} articles")
        rows.append(
            Row(
                f"story:{story.id}",
                Kind.STORY,
                story.headline,
                at=when,
                note=articles,
                spoken=listed((story.headline, when, articles)),
            )
        )
    return rows
