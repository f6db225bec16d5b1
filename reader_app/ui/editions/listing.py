"""The contents of an edition as blocks."""

from itertools import groupby

from reader_app.domain import Edition, EditionItem, EditionPart
from reader_app.services import part_title
from reader_app.ui.columns import Block, Card, Cards, End, Heading, Lines, Note
from reader_app.ui.parts import isolated
from reader_app.ui.phrase import counted, paragraph, said
from reader_app.ui.plain import line

__all__ = ["blocks"]


def blocks(edition: Edition) -> list[Block]:
    """The contents part by part, and the last page."""
    shown: list[Block] = []
    for title, part in groupby(edition.items, part_title):
        items = list(part)
        cards = tuple(card(item, edition.items.index(item)) for item in items)
        length = counted(sum(one.minutes for one in items), "{n} minute", "{n} minutes")
        shown.append(Heading(title, length))
        front = items[0].part in (EditionPart.COVER, EditionPart.TOP)
        shown.append(Cards(cards) if front else Lines(cards))
    if edition.short:
        text = said("A shorter edition: there was not more that is unread and whole.")
        shown.append(Note(text))
    if edition.left_out:
        shown += left_out(edition)
    shown.append(End(ending(edition)))
    if edition.finished is None and edition.items:
        shown.append(Note(said("Read what you wanted?"), "finish", said("I have finished it")))
    return shown


def left_out(edition: Edition) -> list[Block]:
    number = len(edition.left_out)
    text = counted(
        number,
        "{n} article was left out, because not all of it is here:",
        "{n} articles were left out, because not all of them is here:",
    )
    return [Note(paragraph(text, " · ".join(f"“{line(one)}”" for one in edition.left_out)))]


def ending(edition: Edition) -> str:
    read = counted(
        len(edition.items), "{read} of {n} article read.", "{read} of {n} articles read.",
        read=edition.read,
    )  # fmt: skip
    return paragraph(said("That is the whole edition."), read)


def card(item: EditionItem, place: int) -> Card:
    """An item in the contents; one that has been deleted only says so."""
    length = counted(item.minutes, "{n} min", "{n} min")
    there = item.article_id is not None
    facts = [isolated(line(item.publication)), length if there else said("deleted")]
    if there and not item.ready:
        facts.append(said("no longer whole"))
    return Card(
        f"article:{item.article_id}" if there else f"gone:{place}",
        line(item.title) or said("Untitled"),
        standfirst=item.standfirst if item.part is EditionPart.COVER else "",
        kicker="",
        meta=" · ".join(facts),
        icons=(item.publication_id,),
        picture=item.picture if item.part is not EditionPart.COVER else None,
        unread=there and not item.read,
        ready=there and item.ready,
        language=item.language,
    )
