"""set, health, offers: how publications are fetched and kept, and how they fare."""

from argparse import Namespace
from typing import TYPE_CHECKING

from reader_app.cli import shapes
from reader_app.cli.console import Console
from reader_app.domain import Offer, OfferKind, PublicationHealth, mask
from reader_app.services import (
    Chosen,
    Desk,
    Program,
    kept_for,
    often,
    sentence,
    size_of,
    verdict,
)

if TYPE_CHECKING:
    from reader_app.sync import Engine

__all__ = ["change", "health", "offers"]

_NAMES = (
    "pages", "pictures", "keep", "notify", "favourite", "rhythm", "extraction", "paused",
)  # fmt: skip


def change(args: Namespace, desk: Desk, program: "Program[Engine]", console: Console) -> int:
    """Changes settings of publications, where some are given; shows those that hold."""
    ids = [desk.browsing.publication(text).id for text in args.publications]
    given = {name: getattr(args, name)[0] for name in _NAMES if getattr(args, name) is not None}
    if given:
        desk.publications.change(ids, **Chosen(**given)).result()  # type: ignore[typeddict-item]
    settings = desk.publications.settings(ids)
    chosen = {one.id: one for one in desk.browsing.tree() if one.id in settings}
    if console.as_json:
        now, waits, held = program.now(), desk.waiting.waits(), desk.accounts.held()
        console.document(
            [shapes.publication(one, now, waits, settings[id], held) for id, one in chosen.items()]
        )
        return 0
    for id, one in chosen.items():
        told = shapes.settings(settings[id])
        console.text(f"{one.title} [{id}]", *(f"    {name}: {_plain(told[name])}" for name in told))
    return 0


def health(args: Namespace, desk: Desk, program: "Program[Engine]", console: Console) -> int:
    """The figures of one publication, or of all."""
    if args.publication:
        found = [desk.health.of(desk.browsing.publication(args.publication).id)]
    else:
        found = [*desk.health.all()]
    now = program.now()
    if console.as_json:
        console.document([shapes.health(one, now) for one in found])
        return 0
    for one in found:
        console.text(f"{one.title} [{one.publication_id}]", *_figures(one, now))
    return 0


def _figures(one: PublicationHealth, now: float) -> list[str]:
    return [
        f"    {verdict(one, now)}",
        f"    {often(one)} {kept_for(one.settings)}",
        f"    {one.articles} articles: {one.unread} unread, {one.saved} saved, {one.ready} ready",
        f"    texts {size_of(one.text_bytes)}, pictures {size_of(one.picture_bytes)}",
    ]


def offers(args: Namespace, desk: Desk, program: "Program[Engine]", console: Console) -> int:
    """What may be decided; with an option decides it first."""
    if args.take is not None:
        desk.publications.take_offer(args.take).result()
    if args.decline is not None:
        desk.publications.decline([args.decline]).result()
    if args.again is not None:
        desk.publications.ask_again([args.again]).result()
    found, now = desk.publications.offers(), program.now()
    if console.as_json:
        console.document([shapes.offer(one, now) for one in found])
        return 0
    for one in found:
        console.text(f"{one.publication} · {one.section} [{one.section_id}]", *_advice(one, now))
    if not found:
        console.note("Nothing has moved, gone or fallen silent.")
    return 0


def _advice(one: Offer, now: float) -> list[str]:
    failure = [f"    {sentence(one.failure, now=now)}"] if one.failure else []
    number = one.section_id
    match one.kind:
        case OfferKind.MOVED:
            return [
                *failure,
                f"    It seems to be at {mask(one.address)} now.",
                f"    “broadsheet offers --take {number}” asks it there, --decline {number} not.",
            ]
        case OfferKind.SILENT:
            told = "It has published nothing for long."
        case OfferKind.GONE:
            told = "It seems to be gone for good; its articles stay."
        case OfferKind.FAILING:
            told = "It has been failing for a week or longer."
    return [*failure, f"    {told} “broadsheet offers --decline {number}” leaves it as it is."]


def _plain(value: object) -> str:
    if value is None:
        return "as usual"
    return (
        {True: "on", False: "off"}.get(value, str(value)) if isinstance(value, bool) else str(value)
    )
