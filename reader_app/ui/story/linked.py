"""What stands under an article, made of lines."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reader_app.domain import Article, ArticleRow, MoreFrom, RelatedArticle, RelatedArticles
from reader_app.ui.parts import isolated
from reader_app.ui.phrase import counted, listed, said, spoken, when
from reader_app.ui.story.folding import copied, folded
from reader_app.ui.story.rows import Kind, Row
from reader_app.ui.story.span import month_of

__all__ = ["Linked", "link"]

DOT = " · "
FEW = 3  # rows of each part


@dataclass(frozen=True, slots=True)
class Linked:
    """Three parts of lines: the article's own story, what is related, more of where it is from."""

    story: tuple[Row, ...] = ()
    related: tuple[Row, ...] = ()
    more: tuple[Row, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.story or self.related or self.more)


def link(
    article: Article,
    found: RelatedArticles,
    more: MoreFrom,
    publications: int,
    unfolded: frozenset[str],
    now: float,
) -> Linked:
    """Each article in one part only. `publications`: how many report the story, all in all."""
    shown = {article.row.id}
    story = own_story(found, publications, unfolded, now, shown)
    others = [one for one in found.others if one.row.id not in shown]
    related = [line(one.row, now, background(one)) for one in others[: 2 * FEW]]
    shown |= {one.row.id for one in others}
    if related:
        related.insert(0, caption("related", said("Related")))
    return Linked(tuple(story), tuple(related), tuple(more_rows(article.row, more, shown, now)))


def own_story(
    found: RelatedArticles, publications: int, unfolded: frozenset[str], now: float, shown: set[int]
) -> list[Row]:
    """The other reports, the way to the page of the story, and copies of the text, folded."""
    rows = [line(one.row, now) for one in found.story[:FEW]]
    if rows:
        rows.insert(0, caption("story", said("Also in this story")))
    if found.story_id is not None:
        text = said("Open the story")
        if publications > 1:
            text = counted(
                publications, "{n} publication reports this", "{n} publications report this"
            )
        rows.append(Row(f"story:{found.story_id}", Kind.WAY, text, spoken=text))
    if found.copies:
        copies = tuple(one.row for one in found.copies)
        rows += folded("fold:copies", copied(copies), [line(one, now) for one in copies], unfolded)
    shown |= {one.row.id for part in (found.story, found.copies) for one in part}
    return rows


def more_rows(row: ArticleRow, more: MoreFrom, shown: set[int], now: float) -> Iterable[Row]:
    """Of the section first, then of the rest of the publication."""
    section = fresh(more.section, shown)
    publication = fresh(more.publication, shown)
    if section and row.section and row.section != row.publication:
        facts = {"publication": row.publication, "section": row.section}
        yield caption("section", said("More from {publication}, {section}", **facts))
        yield from (line(one, now, source="") for one in section)
    else:
        publication = (section + publication)[:FEW]
    if publication:
        yield caption("publication", said("More from {publication}", publication=row.publication))
        yield from (line(one, now, source=apart(one)) for one in publication)


def apart(row: ArticleRow) -> str:
    """Its section, where that says more than its publication."""
    return row.section if row.section != row.publication else ""


def fresh(rows: Sequence[ArticleRow], shown: set[int]) -> list[ArticleRow]:
    """At most so many that stand nowhere yet; they do then."""
    found = [row for row in rows if row.id not in shown][:FEW]
    shown |= {row.id for row in found}
    return found


def background(one: RelatedArticle) -> str:
    """It is told of what is much older than the article under which it stands."""
    if not one.background:
        return ""
    return said("Background, {month}", month=month_of(one.row.published))


def caption(name: str, text: str) -> Row:
    return Row(f"caption:{name}", Kind.CAPTION, text, spoken=text)


def line(row: ArticleRow, now: float, note: str = "", source: str | None = None) -> Row:
    """`source`: where it is from, the publication unless given."""
    source = row.publication if source is None else source
    facts = (source, note or when(row.published, now, days=1))
    meta = DOT.join(isolated(fact) for fact in facts if fact)
    return Row(
        f"article:{row.id}",
        Kind.ARTICLE,
        row.title or said("Untitled"),
        source=meta,
        spoken=listed(part for part in (spoken(row, now), note) if part),
        language=row.language,
        article=row,
        articles=(row.id,),
    )
