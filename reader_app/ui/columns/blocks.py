"""What a page of columns is made of: values only, so that any service's finds can be laid out."""

from dataclasses import dataclass

__all__ = ["Block", "Card", "Cards", "End", "Heading", "Lead", "Lines", "Note"]


@dataclass(frozen=True, slots=True)
class Card:
    """One story, article or edition. `key` comes back with each signal ("story:7", "article:12").
    `kicker`: where it is from; `meta`: one line under the headline; `why`: what the reader sees who
    asks why it stands here; `mark`: one thing worth saying of it ("Picked by Anna"). `icons`: of
    these publications, `more` stand behind them unseen. `picture`: SHA-256 of a stored one.
    `language`: of the headline, a BCP 47 tag. `progress`: read so far, None where that says
    nothing. `choices`: more that can be done with it, as (name, what the button says); `foot`: the
    one of them that a press on icons and meta does. `explained`: why it stands here is seen
    unasked. `tools`: the commands of the window that have a small button."""

    key: str
    headline: str
    standfirst: str = ""
    kicker: str = ""
    meta: str = ""
    why: str = ""
    mark: str = ""
    icons: tuple[int, ...] = ()
    more: int = 0
    picture: str | None = None
    unread: bool = False
    saved: bool = False
    ready: bool = False
    language: str = ""
    progress: float | None = None
    choices: tuple[tuple[str, str], ...] = ()
    foot: str = ""
    explained: bool = False
    tools: tuple[str, ...] = ("toggle-saved", "toggle-read")


@dataclass(frozen=True, slots=True)
class Lead:
    """The largest card, and at most three smaller ones beside it."""

    card: Card
    beside: tuple[Card, ...] = ()


@dataclass(frozen=True, slots=True)
class Cards:
    """Rows of three cards, fewer where there is less room."""

    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class Lines:
    """Cards as single lines in columns, without pictures."""

    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """Begins a part of the page. `press`: the name of what its button does, "" for none."""

    title: str
    note: str = ""
    press: str = ""
    button: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """A kind sentence, and a button where there is something to do; `press` as in `Heading`."""

    text: str
    press: str = ""
    button: str = ""


@dataclass(frozen=True, slots=True)
class End:
    """The page is over, and says so; perhaps with a quiet button, `press` as in `Heading`."""

    text: str
    press: str = ""
    button: str = ""


Block = Lead | Cards | Lines | Heading | Note | End
