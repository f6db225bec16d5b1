"""Articles of no subscription: services keep starred ones of feeds that a reader has left."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from reader_app.accounts.greader import wire
from reader_app.accounts.greader.api import Api
from reader_app.accounts.witness import seal

__all__ = ["Orphans"]

_MOST = 2000  # that a cursor holds


class Orphans:
    """There is no place for them here, and they are not asked for again with every pull. `home`
    seals the subscriptions among which they had none: with others they are looked at anew."""

    def __init__(self, api: Api, home: str, ids: Iterable[str]) -> None:
        self._api = api
        self._asked = False
        self._ids = dict.fromkeys(ids if home and home == self.home else ())

    @property
    def home(self) -> str:
        return seal(*sorted(set(self._api.streams.values())))

    @property
    def ids(self) -> Sequence[str]:
        """Those that are worth remembering."""
        return list(self._ids)[:_MOST]

    def __contains__(self, id: str) -> bool:
        return id in self._ids

    async def left_out(self, found: Sequence[wire.Told]) -> tuple[wire.Told, ...]:
        """The others, each with the id of its subscription, which may be newer than the list."""
        streams = {one.article.section_id for one in found}
        if not self._asked and not streams <= self._api.streams.keys():
            self._asked = True
            await self._api.sections()
        known = self._api.streams
        alone = (one.article.id for one in found if one.article.section_id not in known)
        self._ids |= dict.fromkeys(alone)
        return tuple(
            replace(one, article=replace(one.article, section_id=known[one.article.section_id]))
            for one in found
            if one.article.section_id in known
        )
