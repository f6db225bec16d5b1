"""What the page shows at once, worked out beside the window, and what it says of all together."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reader_app.domain import Offer, Publication, counted, said
from reader_app.services import Desk, size_of
from reader_app.ui.managing.figures import Row, Show, percent, row_of
from reader_app.ui.phrase import listed

__all__ = ["Standing", "nothing", "stand", "totals"]


@dataclass(frozen=True, slots=True)
class Standing:
    """What the page shows at once; the figures come later. `changed`: the publications that are
    not as they were."""

    rows: Mapping[int, Row]
    changed: Sequence[int]


def stand(desk: Desk, tree: Sequence[Publication], before: Mapping[int, Row]) -> Standing:
    """On any thread: of thousands of publications this takes longer than a frame."""
    offers: dict[int, list[Offer]] = {}
    for offer in desk.publications.offers():
        offers.setdefault(offer.publication_id, []).append(offer)
    mend = {sign_in.publication_id: sign_in for _, sign_in in desk.signing.waiting()}
    rows = {one.id: row_of(one, offers.get(one.id, ()), mend.get(one.id)) for one in tree}
    titles, held = {one.id: one.title for one in desk.accounts.all()}, desk.accounts.held()
    for row in rows.values():
        row.synced = source(row.publication, held, titles)
    changed = [
        id
        for id, row in rows.items()
        if id not in before or before[id].publication != row.publication
    ]
    return Standing(rows, changed)


def source(
    publication: Publication, held: Mapping[int, Sequence[int]], titles: Mapping[int, str]
) -> str:
    """The accounts that all of a publication comes from; "" where some of it does not."""
    sections = [part.id for part in publication.sections]
    if not sections or not all(id in held for id in sections):
        return ""
    return listed(dict.fromkeys(titles[one] for id in sections for one in held[id]))


def totals(rows: Sequence[Row], *, whole: bool) -> str:
    """All publications together; `whole`: their figures are known."""
    parts = [counted(len(rows), "{n} publication", "{n} publications")]
    known = [one.health for one in rows if one.health is not None]
    if rows and not (known and whole):
        parts.append(said("counting…"))
    elif known:
        articles = sum(one.articles for one in known)
        parts.append(counted(articles, "{n} article", "{n} articles"))
        if articles:
            share = percent(sum(one.ready for one in known) / articles)
            parts.append(said("{percent} ready offline", percent=share))
        text = size_of(sum(one.text_bytes for one in known))
        pictures = size_of(sum(one.picture_bytes for one in known))
        parts.append(said("{text} of text, {pictures} of pictures", text=text, pictures=pictures))
    return " · ".join(parts)


def nothing(kind: Show, words: str, *, any_: bool, whole: bool) -> str:
    """Why no publication is listed."""
    if not any_:
        return said("You follow nothing yet.")
    if words:
        return said("Nothing here is called “{words}”.", words=words)
    if not whole:
        return said("Counting…")
    match kind:
        case Show.ATTENTION:
            return said("Nothing needs your attention.")
        case Show.OFFERS:
            return said("There is nothing to decide.")
        case Show.SILENT:
            return said("No publication is unusually silent.")
        case _:
            return said("There is nothing of this kind.")
