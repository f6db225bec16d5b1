"""The front page as blocks: which part stands where, under which words."""

from collections.abc import Iterator
from datetime import datetime

from PySide6.QtCore import QDate, QLocale

from reader_app.domain import FrontPage, FrontSection
from reader_app.ui.columns import Block, Card, Cards, End, Heading, Lead, Lines, Note
from reader_app.ui.front.cards import Deck
from reader_app.ui.language import date_form
from reader_app.ui.phrase import clock, counted, said

__all__ = ["Around", "blocks", "masthead"]

BESIDE = 2  # cards beside the lead
ROW = 3


class Around:
    """What is so around the library: a sync runs, there is a network."""

    def __init__(self, *, syncing: bool, connected: bool) -> None:
        self.syncing, self.connected = syncing, connected


def masthead(page: FrontPage) -> tuple[str, str]:
    """The day, and what the page is made of."""
    moment = datetime.fromtimestamp(page.at).astimezone()
    locale = QLocale()
    form = date_form(locale, weekday=True, year=False)
    day = locale.toString(QDate(moment.year, moment.month, moment.day), form)
    if not page.publications:
        return day, ""
    number = page.publications
    return day, counted(
        number, "From {n} publication that you follow", "From {n} publications that you follow"
    )


def blocks(page: FrontPage, now: float, around: Around) -> list[Block]:
    """From top to bottom; a page of notes alone where there is nothing to show."""
    deck = Deck(page, now)
    made = [*top(page, deck, around), *going_on(page, deck)]
    for section in page.sections:
        made += part(section, deck)
    made += [*picks(page, deck), *saved(page, deck)]
    if not any(isinstance(one, Lead | Cards | Lines) for one in made):
        return [nothing(page, around), *([ending(page, "")] if page.muted else [])]
    return [*made, ending(page, said("That is the news for now. {time}", time=clock(page.at)))]


def top(page: FrontPage, deck: Deck, around: Around) -> Iterator[Block]:
    if page.edition is not None:
        yield Lines((deck.edition(page.edition),))
    stories = [deck.story(one) for one in page.stories]
    cards = stories + [deck.article(row) for row in page.articles]
    if not cards:
        if page.begun or page.saved:
            yield nothing(page, around)
        return
    if not any(card.unread for card in cards):
        yield Note(said("You have read all that is on top."))
    yield Lead(cards[0], tuple(cards[1 : 1 + BESIDE]))
    if rest := cards[1 + BESIDE :]:
        yield Cards(tuple(rest))


def going_on(page: FrontPage, deck: Deck) -> Iterator[Block]:
    if page.begun:
        yield Heading(said("Continue reading"))
        yield Lines(tuple(deck.begun(one) for one in page.begun))


def part(section: FrontSection, deck: Deck) -> Iterator[Block]:
    """One row of cards, the rest in lines."""
    yield Heading(section.title or said("More stories"))
    cards: list[Card] = [deck.story(one) for one in section.stories]
    cards += [deck.article(row) for row in section.articles]
    lines = [deck.line(row) for row in section.articles]
    yield Cards(tuple(cards[:ROW]))
    skipped = max(0, ROW - len(section.stories))
    rest = (*cards[ROW : len(section.stories)], *lines[skipped:])
    if rest:
        yield Lines(rest)


def picks(page: FrontPage, deck: Deck) -> Iterator[Block]:
    if page.picked:
        yield Heading(said("Picks"), press="picks", button=said("All picks"))
        yield Cards(tuple(deck.picked(one) for one in page.picked))


def saved(page: FrontPage, deck: Deck) -> Iterator[Block]:
    if page.saved:
        yield Heading(said("Saved for later"), press="saved", button=said("All saved"))
        yield Lines(tuple(deck.line(row) for row in page.saved))


def ending(page: FrontPage, text: str) -> End:
    """With how much of the day is hidden, and a way there."""
    if not page.muted:
        return End(text)
    return End(text, "muted", counted(page.muted, "{n} muted today", "{n} muted today"))


def nothing(page: FrontPage, around: Around) -> Note:
    """Why there is nothing, and what to do."""
    if not page.publications:
        text = said("You follow nothing yet. Add a publication, and its news will stand here.")
        return Note(text, "follow", said("Add publications"))
    if around.syncing:
        return Note(said("The first articles are on their way. They will stand here in a moment."))
    if not around.connected:
        return Note(said("There is no network just now. News will stand here when it is back."))
    if page.fresh:
        text = said("Your publications have not been asked for news yet.")
        return Note(text, "sync", said("Sync now"))
    return Note(said("Your publications have published nothing yet."), "sync", said("Sync now"))
