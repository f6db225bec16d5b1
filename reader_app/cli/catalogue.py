"""catalogue: publications that are known by name, and files of one's own with more of them."""

from argparse import Namespace
from collections.abc import Callable, Set
from typing import TYPE_CHECKING, Any

from reader_app.cli.console import Console
from reader_app.domain import (
    Ambiguous,
    CatalogueEntry,
    NewSection,
    NotFound,
    Subscription,
    counted,
    folded,
)
from reader_app.services import Added, Catalogue, Desk, Program

if TYPE_CHECKING:
    from reader_app.sync import Engine

__all__ = ["PREFIX", "catalogue", "named_sections"]

PREFIX = "catalogue:"
_PAID = {
    Subscription.FREE: "",
    Subscription.OPTIONAL: "more with a subscription",
    Subscription.NEEDED: "needs a subscription",
}


def catalogue(args: Namespace, desk: Desk, program: "Program[Engine]", console: Console) -> int:
    """Lists what fits, or takes a file in or away."""
    if args.add:
        return _tell_added(desk.catalogue.add(args.add), console)
    if args.remove:
        desk.catalogue.remove(args.remove).result()
        if console.as_json:
            console.document({"removed": args.remove})
        else:
            console.text(f"The catalogue {args.remove} is removed. What you follow stays followed.")
        return 0
    return _search(args, desk, console)


def named_sections(
    catalogue: Catalogue, id: str, titles: list[str] | None
) -> tuple[NewSection, ...]:
    """The sections of the publication with this id, those with the `titles` where there are any.

    Raises NotFound.
    """
    entry = catalogue.entry(id)
    if not titles:
        return catalogue.sections(entry)
    chosen = []
    for title in titles:
        fitting = [part for part in entry.sections if folded(part.title) == folded(title)]
        if not fitting:
            raise NotFound(title, subject=f"section “{title}” of {entry.name} in the catalogue")
        chosen += [part.url for part in fitting]
    return catalogue.sections(entry, chosen)


def _search(args: Namespace, desk: Desk, console: Console) -> int:
    shelf = desk.catalogue
    found = shelf.search(
        " ".join(args.query),
        _key(args.language, shelf.languages(), shelf.language_name, "language"),
        _key(args.country, shelf.countries(), shelf.country_name, "country"),
        _key(args.topic, shelf.topics(), shelf.topic_name, "topic"),
    )
    listed, tree = found[: args.limit], desk.browsing.tree()
    if console.as_json:
        console.document(
            {
                "total": len(found),
                "publications": [_shape(one, shelf.followed(one, tree)) for one in listed],
                "own": [
                    {"name": one.name, "publications": one.publications} for one in shelf.own()
                ],
            }
        )
        return 0
    for one in listed:
        console.text(_line(one, shelf, bool(shelf.followed(one, tree))))
    if len(found) == 1:
        console.text(*(f"    {part.name}" for part in found[0].sections))
    if len(found) > len(listed):
        console.note(f"{len(listed)} of {len(found)}: ask for more with --limit.")
    elif not found:
        console.note("Nothing found.")
    return 0


def _shape(one: CatalogueEntry, followed: Set[str]) -> dict[str, Any]:
    """A promise, as those in `shapes`: see `broadsheet catalogue --help`."""
    return {
        "id": one.id,
        "name": one.name,
        "home": one.home,
        "language": one.language,
        "country": one.country,
        "topics": list(one.topics),
        "subscription": one.subscription.value,
        "sections": [
            {"title": part.title, "url": part.url, "followed": part.url in followed}
            for part in one.sections
        ],
        "evidence": dict(one.evidence),
        "own": one.source or None,
    }


def _line(one: CatalogueEntry, shelf: Catalogue, followed: bool) -> str:
    facts = [
        shelf.language_name(one.language) if one.language else "",
        shelf.country_name(one.country),
        ", ".join(map(shelf.topic_name, one.topics)),
        counted(len(one.sections), "section", "sections"),
        _PAID[one.subscription],
        "followed" if followed else "",
    ]
    return f"{one.name} [{PREFIX}{one.id}]  {' · '.join(filter(None, facts))}"


def _key(
    typed: str, keys: tuple[tuple[str, int], ...], name: Callable[[str], str], kind: str
) -> str:
    """The key of a language, country or topic by itself or by its name, or how that begins.

    Raises NotFound, Ambiguous.
    """
    if not typed:
        return ""
    asked = folded(typed)
    names = {key: folded(name(key)) for key, _ in keys}
    exact = [key for key, called in names.items() if asked in (folded(key), called)]
    fitting = exact or [key for key, called in names.items() if called.startswith(asked)]
    if not fitting:
        raise NotFound(typed, subject=f"{kind} “{typed}” in the catalogue")
    if len(fitting) > 1:
        candidates = tuple(name(key) for key in fitting)
        raise Ambiguous(typed, subject=f"“{typed}”", candidates=candidates)
    return fitting[0]


def _tell_added(added: Added, console: Console) -> int:
    if console.as_json:
        console.document(
            {
                "name": added.name or None,
                "added": added.publications,
                "failures": [{"entry": one.entry, "message": one.reason} for one in added.unusable],
            }
        )
    elif added.name:
        many = counted(added.publications, "publication", "publications")
        console.text(f"{many} added as the catalogue {added.name}.")
    for one in added.unusable:
        console.note(f"broadsheet: {one.entry}: {one.reason}")
    if not added.publications:
        console.note("broadsheet: Nothing of this file could be used.")
        return 1
    return 3 if added.unusable else 0
