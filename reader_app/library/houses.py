"""Articles by their addresses, whichever publication has them."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from contextlib import suppress
from urllib.parse import urlsplit

from reader_app.domain import url_key
from reader_app.library.store import Store

__all__ = ["Houses"]

_AT_ONCE = 500
_MOST = 1_000  # publications of other hosts in which an address is looked for


class Houses:
    """Reads only; on any thread. An article is known by its publication's name for it, so an
    address is looked for in the publications of the same host and, as far as there are not too
    many, in all others: some publications link to the articles of others."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def owners(self, keys: Collection[str]) -> dict[str, int]:
        """The publications of these keys."""
        every = [*keys]
        found: dict[str, int] = {}
        for start in range(0, len(every), _AT_ONCE):
            part = every[start : start + _AT_ONCE]
            marks = ",".join("?" * len(part))
            found |= dict(
                self._store.all(f"SELECT key, id FROM publication WHERE key IN ({marks})", part)
            )
        return found

    def find(self, urls: Sequence[str]) -> dict[str, int]:
        """The articles of these addresses, deleted ones too; what is not here is left out."""
        if not urls:
            return {}
        sites = self._sites()
        others = list(dict.fromkeys(id for ids in sites.values() for id in ids))[:_MOST]
        found = {url: self._named(url, (*sites.get(_site(url), ()), *others)) for url in urls}
        return {url: id for url, id in found.items() if id is not None}

    def _sites(self) -> dict[str, list[int]]:
        """Publications by the hosts that they and their sections name."""
        sites: defaultdict[str, dict[int, None]] = defaultdict(dict)
        for id, *urls in self._store.all(
            "SELECT publication.id, 'http://' || key, home, coalesce(url, ''),"
            " coalesce(site_url, '') FROM publication LEFT JOIN section"
            " ON publication_id = publication.id ORDER BY publication.followed DESC, publication.id"
        ):
            for url in urls:
                sites[_site(url)][id] = None
        return {site: [*ids] for site, ids in sites.items()}

    def _named(self, url: str, publications: Sequence[int]) -> int | None:
        """The article that one of the publications knows by an address, the first of them first."""
        keys = {url_key(id, url): None for id in publications}
        every = [*keys]
        found: dict[int, int] = {}
        for start in range(0, len(every), _AT_ONCE):
            part = every[start : start + _AT_ONCE]
            marks = ",".join("?" * len(part))
            found |= dict(
                self._store.all(
                    "SELECT key, state.id FROM identity JOIN state ON state.id = state_id"
                    f" WHERE key IN ({marks}) AND (deleted IS NOT NULL"
                    " OR EXISTS (SELECT 1 FROM article WHERE article.id = state.id))",
                    part,
                )
            )
        return next((found[key] for key in keys if key in found), None)


def _site(url: str) -> str:
    """The end of a host's name, which feeds and pages of one publisher mostly share."""
    with suppress(ValueError):
        return ".".join((urlsplit(url).hostname or "").split(".")[-2:])
    return ""
