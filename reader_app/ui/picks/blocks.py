"""Picks as blocks of a page."""

from collections.abc import Sequence

from reader_app.domain import Picked, PickList
from reader_app.services import explain
from reader_app.ui.columns import Block, Card, Cards, End, Heading, Lead, Note
from reader_app.ui.phrase import counted, paragraph, said, when

__all__ = ["FOLLOW", "LISTS", "PUBLISH", "blocks", "key_of", "marked_by", "troubles"]

FOLLOW, LISTS, PUBLISH = "follow-picks", "pick-lists", "publish-picks"
DOT = " · "
BESIDE = 2  # cards beside the largest


def key_of(article_id: int) -> str:
    return f"article:{article_id}"


def marked_by(who: str) -> str:
    """The mark of an article that somebody picked."""
    return said("Picked by {who}", who=who)


def blocks(lists: Sequence[PickList], found: Sequence[Picked], now: float) -> list[Block]:
    """The page: what fails, the articles, and one's own list."""
    page: list[Block] = []
    if not lists:
        page.append(Note(_welcome(), FOLLOW, said("Follow a pick list…")))
    elif not found:
        page.append(Note(_waiting(lists), LISTS, said("Pick lists…")))
    else:
        lines = counted(len(lists), "{n} list", "{n} lists")
        page.append(Heading(said("Picked for you by people"), lines, LISTS, said("Pick lists…")))
        cards = [_card(one, now) for one in found]
        page.append(Lead(cards[0], tuple(cards[1 : 1 + BESIDE])))
        if rest := cards[1 + BESIDE :]:
            page.append(Cards(tuple(rest)))
    page += [Note(one) for one in troubles(lists, now)]
    page.append(Heading(said("Your own picks")))
    page.append(Note(_own(), PUBLISH, said("Publish saved articles…")))
    if found:
        page.append(End(said("That is all that was picked lately.")))
    return page


def troubles(lists: Sequence[PickList], now: float) -> list[str]:
    """One message for each list that cannot be read."""
    told = [explain(one.failure, now=now) for one in lists if one.failure is not None]
    return [paragraph(one.what, one.safe, one.when or one.todo) for one in told]


def _card(one: Picked, now: float) -> Card:
    row = one.row
    return Card(
        key_of(row.id),
        row.title or said("Untitled"),
        standfirst=said("“{words}”", words=one.note) if one.note else "",
        kicker=marked_by(one.who),
        meta=DOT.join((row.publication, when(row.published, now, days=1))),
        why=said("{who} picked it: {day}.", who=one.who, day=when(one.at, now, days=0)),
        icons=(row.publication_id,),
        picture=row.lead,
        unread=not row.read,
        saved=row.saved,
        ready=row.ready,
        language=row.language,
    )


def _welcome() -> str:
    return paragraph(
        said("Picks come from people."),
        said(
            "Follow a newsletter, somebody's feed of links or the list of a friend: the articles"
            " that they name stand here with their words, and open offline like any other."
        ),
    )


def _waiting(lists: Sequence[PickList]) -> str:
    waiting = sum(one.waiting for one in lists)
    if waiting:
        return counted(
            waiting,
            "{n} picked article is still to be fetched. The next sync brings it.",
            "{n} picked articles are still to be fetched. The next sync brings them.",
        )
    return said("Your lists name nothing yet. They are asked with each sync.")


def _own() -> str:
    return said(
        "What you save can be such a list too: a file that you put on the web or send to a friend."
    )
