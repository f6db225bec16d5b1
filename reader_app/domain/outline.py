"""Subscription lists as values: what one names, and what of it could not be used."""

from dataclasses import dataclass, field
from enum import StrEnum

from reader_app.domain.picks import NewPickList
from reader_app.domain.publication import NewPublication, SectionKind

__all__ = ["ListFault", "Outline", "Skipped", "SubscriptionList"]


class ListFault(StrEnum):
    """What is wrong with a line of a subscription list."""

    BROKEN = "broken"  # damaged; what could be read of it was taken
    CUT = "cut"  # the file ends in the middle
    NO_ADDRESS = "no-address"
    NOT_WEB = "not-web"  # its address is none of the web
    OTHER_LIST = "other-list"  # it points to another list
    RULES = "rules"  # it is read by rules that only another program has
    ENTITIES = "entities"  # abbreviations of its own, which are not read
    DEEP = "deep"  # folders within more folders than anybody has
    TWICE = "twice"  # named before
    BARE = "bare"  # the list was written without the secret of its address
    UNKEPT = "unkept"  # its address has a secret, and there is no keyring to keep it


@dataclass(frozen=True, slots=True)
class Outline:
    """One feed of a subscription list. `folder` is "A/B" for nested folders. `publication` and
    `section` are the parts of its title where the list tells them apart, as our own lists do, and
    the rest is in these alone.

    `named`: the section's title is the reader's own; None where the list does not say. `hidden`:
    the address with marks in place of its secrets, `bare`: these are left out in `url`. `line`:
    where it stands.
    """

    url: str
    title: str
    site_url: str
    folder: str
    publication: str = ""
    section: str = ""
    owner: NewPublication | None = None
    named: bool | None = None
    kind: SectionKind = SectionKind.FEED
    hidden: str = ""
    bare: bool = False
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Skipped:
    """A line of a subscription list that could not be used or not wholly, and why. `text` has no
    secrets; "" where there is none to show."""

    line: int
    text: str
    fault: ListFault


@dataclass(frozen=True, slots=True)
class SubscriptionList:
    """An OPML file read: what it lists, what had to be skipped, and which lines name again what
    was named before; `picks`: the pick lists that it names, as only our own files do."""

    title: str
    outlines: tuple[Outline, ...]
    skipped: tuple[Skipped, ...]
    joined: tuple[Skipped, ...] = ()
    picks: tuple[NewPickList, ...] = ()
