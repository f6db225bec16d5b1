"""What a publication of the catalogue says of itself, written and spoken."""

from reader_app.domain import CatalogueEntry, Subscription, counted, listed, paragraph, said
from reader_app.services import Catalogue
from reader_app.ui.parts import isolated

__all__ = ["about", "facts", "remarks", "share", "spoken"]

TOPICS = 2  # as many in a row


def facts(catalogue: Catalogue, entry: CatalogueEntry, *, topics: int = TOPICS) -> list[str]:
    """Country, language, what it costs, topics, how many sections: each a few words."""
    found = [
        catalogue.country_name(entry.country) if entry.country else "",
        catalogue.language_name(entry.language) if entry.language else "",
        paying(entry.subscription),
        listed(catalogue.topic_name(topic) for topic in entry.topics[:topics]),
    ]
    if len(entry.sections) > 1:
        found.append(counted(len(entry.sections), "section", "sections"))
    return [fact for fact in found if fact]


def about(catalogue: Catalogue, entry: CatalogueEntry) -> str:
    """One line of a row."""
    return " · ".join(map(isolated, facts(catalogue, entry)))


def paying(subscription: Subscription) -> str:
    match subscription:
        case Subscription.NEEDED:
            return said("needs a subscription")
        case Subscription.OPTIONAL:
            return said("more with a subscription")
        case Subscription.FREE:
            return ""


def remarks(entry: CatalogueEntry) -> str:
    """What to know before following, in whole sentences; "" for nothing."""
    needed = entry.subscription is Subscription.NEEDED
    return paragraph(
        said("Without a subscription most of its articles are previews.") if needed else "",
        said("From your own catalogue file “{name}”.", name=entry.source) if entry.source else "",
    )


def share(followed: int, sections: int) -> str:
    """How much of a publication is followed; "" for nothing."""
    if not followed:
        return ""
    if followed < sections:
        return said("{followed} of {all} sections followed", followed=followed, all=sections)
    return said("Followed")


def spoken(catalogue: Catalogue, entry: CatalogueEntry, state: str) -> str:
    """A row for a screen reader: name, where and what, state."""
    return listed([entry.name, *facts(catalogue, entry), state or said("not followed")])
