"""A service whose names for subscriptions have no secrets in them.

Some servers call a subscription by its address, and the library writes down what they call it.
"""

from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from hashlib import blake2b

from reader_app.accounts import Arrived, Delta, Pull, Service
from reader_app.domain import Capabilities, Field, RemoteArticle, RemoteSection, hide, holds_secret

__all__ = ["Discreet"]

_HEAD = "secret:"


class Discreet:
    """As `Service`, which it is for the library's side; tells hashes of names that hold secrets."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._real: dict[str, str] = {}  # by hash
        self._hashed: dict[str, str] = {}  # the other way round

    @property
    def capabilities(self) -> Capabilities:
        """As the service's."""
        return self._service.capabilities

    async def greet(self) -> str:
        """As the service's; and so are the other methods."""
        return await self._service.greet()

    async def sections(self) -> tuple[RemoteSection, ...]:
        return tuple(self._covered(one) for one in await self._service.sections())

    async def pull(self, pull: Pull) -> AsyncIterator[Delta]:
        async for delta in self._service.pull(pull):
            if isinstance(delta, Arrived) and self._hashed:
                yield Arrived(tuple(self._of_covered(one) for one in delta.articles))
            else:
                yield delta

    async def mark(self, field: Field, value: bool, ids: Sequence[str]) -> frozenset[str]:
        return await self._service.mark(field, value, ids)

    async def follow(self, url: str, title: str, folder: str) -> RemoteSection:
        return self._covered(await self._service.follow(url, title, folder))

    async def rename(self, section: RemoteSection, title: str) -> None:
        await self._service.rename(await self._known(section), title)

    async def move(self, section: RemoteSection, folder: str) -> None:
        await self._service.move(await self._known(section), folder)

    async def unfollow(self, section: RemoteSection) -> None:
        await self._service.unfollow(await self._known(section))

    # -- names

    def _covered(self, section: RemoteSection) -> RemoteSection:
        if not holds_secret(section.url):
            return section
        _, parts = hide(section.url, "0" * 16)
        if any(part in section.site_url for part in parts):
            section = replace(section, site_url="")
        if not any(part in section.id for part in parts):
            return section
        name = _HEAD + blake2b(section.id.encode(), digest_size=16).hexdigest()
        self._real[name], self._hashed[section.id] = section.id, name
        return replace(section, id=name)

    def _of_covered(self, article: RemoteArticle) -> RemoteArticle:
        name = self._hashed.get(article.section_id)
        return article if name is None else replace(article, section_id=name)

    async def _known(self, section: RemoteSection) -> RemoteSection:
        """With the server's own name; the list tells it where it is not known any more."""
        if not section.id.startswith(_HEAD):
            return section
        if section.id not in self._real:
            await self.sections()
        return replace(section, id=self._real.get(section.id, section.id))
