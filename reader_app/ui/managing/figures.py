"""A publication as the table shows it: its figures in words, and what it is sorted by."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from operator import attrgetter

from PySide6.QtCore import QCollator, QLocale

from reader_app.domain import Offer, OfferKind, Publication, PublicationHealth, SignIn, said
from reader_app.services import advised, explain, silence, size_of, stated
from reader_app.ui.phrase import counted, listed, when
from reader_app.ui.plain import line

__all__ = [
    "Column",
    "Row",
    "Show",
    "Sort",
    "advice",
    "choose",
    "largest",
    "number",
    "percent",
    "row_of",
    "spoken",
    "state",
    "value",
]

HALF = 2  # the largest publications together take one such part of the space


class Column(Enum):
    """In the order in which they stand; all but the first are figures."""

    NAME = auto()
    ANSWERED = auto()
    NEWEST = auto()
    WEEKLY = auto()
    ARTICLES = auto()
    UNREAD = auto()
    READY = auto()
    SPACE = auto()


Sort = Column | None
"""None: what needs attention first, then the reader's own order."""


class Show(Enum):
    """Which publications are listed."""

    ALL = auto()
    ATTENTION = auto()
    OFFERS = auto()
    SILENT = auto()
    LARGE = auto()


@dataclass(slots=True, eq=False)
class Row:
    """`offers`: what is to be decided about its sections; `sign_in`: one that only the reader can
    mend. `health` None: not read yet. What is asked of thousands at once is worked out once:
    `moved`: how many of its sections have another address; `troubled`: it needs the reader; the
    lower its `urgency`, the sooner; `known`: what it is found by."""

    publication: Publication
    offers: tuple[Offer, ...]
    sign_in: SignIn | None
    ended: bool
    moved: int
    troubled: bool
    urgency: int
    known: str
    health: PublicationHealth | None = None
    synced: str = ""  # the accounts that all of it comes from

    @property
    def id(self) -> int:
        return self.publication.id

    @property
    def silent(self) -> bool:
        return self.health is not None and self.health.silent is not None

    @property
    def size(self) -> int:
        """Bytes on the disk, as far as they are known."""
        return self.health.text_bytes + self.health.picture_bytes if self.health else 0

    @property
    def told(self) -> object:
        """Another one: something else is to be said of it."""
        return self.publication, self.offers, self.sign_in, self.health, self.synced


def row_of(publication: Publication, offers: Sequence[Offer], sign_in: SignIn | None) -> Row:
    """On any thread. What is paused needs nobody."""
    sections, rests = publication.sections, publication.paused
    ended = bool(sections) and all(section.ended for section in sections)
    moved = sum(offer.kind is OfferKind.MOVED for offer in offers)
    failing = ended or sign_in is not None or any(section.failure for section in sections)
    wanted = any(offer.kind is not OfferKind.SILENT for offer in offers)
    troubled = (failing or wanted) and not rests
    urgency = 2 if troubled else 3
    if offers and not rests:
        urgency = 0 if moved else 1
    known = f"{publication.title} {publication.folder} {publication.home}".casefold()
    return Row(publication, tuple(offers), sign_in, ended, moved, troubled, urgency, known)


def state(row: Row, now: float) -> str:
    """What matters most, in one sentence; "" while that is not known."""
    publication, health = row.publication, row.health
    if publication.paused:
        return said("You have paused it.")
    if row.moved:
        return counted(row.moved, "A section of it has moved.", "{n} sections of it have moved.")
    if row.ended:
        return said("Its publisher has taken it away for good.")
    for section in publication.sections:
        if section.failure is not None:
            return explain(section.failure, now=now).what
    if row.sign_in is not None:
        return stated(row.sign_in, now)
    if health is None:
        return ""
    if row.synced:
        return silence(health) or said("Its articles come from {accounts}.", accounts=row.synced)
    if health.checked is None:
        return said("It has not been asked yet.")
    return silence(health) or said("It works.")


def value(row: Row, column: Column, now: float) -> str:
    """A figure in words, "" while it is not known."""
    health = row.health
    if health is None:
        return ""
    match column:
        case Column.ANSWERED:
            if health.checked is None:
                return "–" if row.synced else said("Never")
            return when(health.checked, now, days=1)
        case Column.NEWEST:
            return "–" if health.newest is None else when(health.newest, now, days=1)
        case Column.WEEKLY:
            return "< 1" if 0 < health.weekly < 1 else number(round(health.weekly))
        case Column.ARTICLES:
            return number(health.articles)
        case Column.UNREAD:
            return number(health.unread)
        case Column.READY:
            return percent(health.share) if health.articles else "–"
        case Column.SPACE:
            return size_of(row.size)
        case Column.NAME:
            return line(row.publication.title)


def spoken(row: Row, now: float, names: Mapping[Column, str]) -> str:
    """A whole row for a screen reader."""
    figures = [
        said("{name}: {value}", name=name, value=text)
        for column, name in names.items()
        if column is not Column.NAME and (text := value(row, column, now))
    ]
    return listed([line(row.publication.title), state(row, now), *figures])


def percent(share: float) -> str:
    """Rounded down: what is not whole is not 100 %."""
    return said("{percent} %", percent=number(int(share * 100)))


def number(count: int) -> str:
    return QLocale().toString(count)


def advice(row: Row) -> str:
    """What the reader can do about the sign-in."""
    return advised(row.sign_in) if row.sign_in is not None else ""


# -- which, and in which order


def largest(rows: Iterable[Row]) -> frozenset[int]:
    """The fewest publications that together take half of the space, by id."""
    sized = sorted(rows, key=lambda row: -row.size)
    left = sum(row.size for row in sized) / HALF
    found = set()
    for row in sized:
        if left <= 0:
            break
        found.add(row.id)
        left -= row.size
    return frozenset(found)


def choose(
    rows: Sequence[Row],
    show: Show,
    words: Sequence[str],
    sort: Sort,
    *,
    descending: bool,
    now: float,
) -> list[Row]:
    """Those that are to be listed, in order; `rows` come in the reader's own. What is not known
    comes last whichever way."""
    large = largest(rows) if show is Show.LARGE else frozenset()
    kinds: dict[Show, Callable[[Row], bool]] = {
        Show.ALL: lambda _: True,
        Show.ATTENTION: lambda row: row.troubled,
        Show.OFFERS: lambda row: bool(row.offers),
        Show.SILENT: lambda row: row.silent,
        Show.LARGE: lambda row: row.id in large,
    }
    wanted = [row for row in rows if kinds[show](row) and answers(row, words, now)]
    if sort is None:
        return sorted(wanted, key=attrgetter("urgency"))
    if sort is Column.NAME:
        key = QCollator(QLocale()).sortKey
        return sorted(wanted, key=lambda row: key(row.publication.title), reverse=descending)
    known = [(row, figure) for row in wanted if (figure := weight(row, sort)) is not None]
    known.sort(key=lambda pair: pair[1], reverse=descending)
    found = {row.id for row, _ in known}
    return [*(row for row, _ in known), *(row for row in wanted if row.id not in found)]


def answers(row: Row, words: Sequence[str], now: float) -> bool:
    """Whether it is meant by these words."""
    if not words:
        return True
    if all(word in row.known for word in words):
        return True
    known = f"{row.known} {state(row, now).casefold()}"
    return all(word in known for word in words)


def weight(row: Row, column: Column) -> float | None:
    health = row.health
    if health is None:
        return None
    figures: dict[Column, float | None] = {
        Column.ANSWERED: health.checked,
        Column.NEWEST: health.newest,
        Column.WEEKLY: health.weekly,
        Column.ARTICLES: health.articles,
        Column.UNREAD: health.unread,
        Column.READY: health.share if health.articles else None,
        Column.SPACE: row.size,
    }
    return figures.get(column)
