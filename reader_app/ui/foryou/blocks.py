"""For You as blocks of a page."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from reader_app.domain import ENOUGH, ArticleRow, Suggestion, TasteStanding
from reader_app.ui.columns import Block, Card, Cards, End, Heading, Lead, Note
from reader_app.ui.phrase import counted, paragraph, said, when

__all__ = ["FEWER", "LEARNT", "TURN_ON", "blocks", "key_of"]

TURN_ON, LEARNT, FEWER = "turn-on", "learnt", "fewer"
BESIDE = 2  # cards that stand beside the largest
SEPARATOR, DOT = "; ", " · "


def key_of(article_id: int) -> str:
    return f"article:{article_id}"


def blocks(
    standing: TasteStanding,
    found: Sequence[Suggestion],
    rows: Mapping[int, ArticleRow],
    openings: Mapping[int, str],
    now: float,
) -> list[Block]:
    """`rows`: the articles as they are now; of one that is gone nothing is shown. `openings`: how
    some of them begin."""
    shown = [replace(one, row=rows[one.row.id]) for one in found if one.row.id in rows]
    cards = [_card(one, openings.get(one.row.id, ""), now, on=standing.on) for one in shown]
    page: list[Block] = [*_state(standing)]
    if not cards:
        page.append(Note(_nothing(standing)))
        return page
    page.append(_heading(standing))
    page.append(Lead(cards[0], tuple(cards[1 : 1 + BESIDE])))
    if rest := cards[1 + BESIDE :]:
        page.append(Cards(tuple(rest)))
    page.append(
        End(
            paragraph(
                said("That is all for now."),
                said("Of any ten articles one after the other at most two are from one place."),
            )
        )
    )
    return page


def _state(standing: TasteStanding) -> list[Block]:
    """What is to be said before: that it is off, or learns."""
    if standing.learning:
        return [
            Note(
                paragraph(
                    said("For You is learning."),
                    counted(
                        standing.signals,
                        "So far it has {n} article of the {enough} that it needs: what you read"
                        " for more than ten seconds, read to the end or save.",
                        "So far it has {n} articles of the {enough} that it needs: what you read"
                        " for more than ten seconds, read to the end or save.",
                        enough=ENOUGH,
                    ),
                )
            )
        ]
    if standing.on:
        return []
    stays = said(
        "All that it learns stays in your library on this computer, can be seen line by line and"
        " deleted; nothing is sent to anybody."
    )
    if standing.offered:
        enough = counted(
            standing.signals,
            "You have saved or read to the end {n} article: enough to put first what you are"
            " likely to care about.",
            "You have saved or read to the end {n} articles: enough to put first what you are"
            " likely to care about.",
        )
        return [Note(paragraph(enough, stays), TURN_ON, said("Turn on For You"))]
    yet = counted(
        standing.signals,
        "For You is off. It will be offered here when you have saved or read to the end {enough}"
        " articles; so far it is {n}.",
        "For You is off. It will be offered here when you have saved or read to the end {enough}"
        " articles; so far there are {n}.",
        enough=ENOUGH,
    )
    return [Note(paragraph(yet, stays))]


def _heading(standing: TasteStanding) -> Heading:
    if standing.on and not standing.learning:
        return Heading(said("Chosen for you"), "", LEARNT, said("What it has learnt"))
    title = said("Top stories from your publications")
    if standing.on:
        return Heading(title, "", LEARNT, said("What it has learnt"))
    return Heading(title, "", LEARNT, said("About For You"))


def _nothing(standing: TasteStanding) -> str:
    if standing.on:
        return said("You have seen all that is new. Sync, or come back later.")
    return said("Nothing unread is left of the last days.")


def _card(one: Suggestion, opening: str, now: float, *, on: bool) -> Card:
    row = one.row
    why = SEPARATOR.join(one.why)
    why = why[:1].upper() + why[1:]
    places = [row.publication]
    if row.section and row.section != row.publication:
        places.append(row.section)
    mark = said("Outside your habits") if one.exploring else ""
    unknown = said("You do not know its like yet: it stands here to find out whether you care.")
    return Card(
        key_of(row.id),
        row.title or said("Untitled"),
        standfirst=opening,
        kicker=DOT.join(places),
        meta=when(row.published, now, days=1),
        why=unknown if one.exploring else why,
        explained=True,
        mark=mark,
        icons=(row.publication_id,),
        picture=row.lead,
        unread=not row.read,
        saved=row.saved,
        ready=row.ready,
        language=row.language,
        choices=((FEWER, said("Fewer like this…")),) if on else (),
    )
