"""What an article's page shows to whoever asks: all of it, or a part."""

from enum import StrEnum

from reader_app.content import find_forms, read_page
from reader_app.domain import Fault, PublisherTrouble, TextState
from reader_app.net import Answer, Session, Want
from reader_app.sync.door import Door
from reader_app.workers import Workers

__all__ = ["Prober", "Sight"]

_ARTICLE = 150  # words that no form has around it


class Sight(StrEnum):
    """What was seen."""

    WHOLE = "whole"
    PART = "part"  # a preview, a refusal, or a form to sign in with in its place
    NOTHING = "nothing"  # no article, or none that tells


class Prober:
    """Looks at pages as the library itself would judge them."""

    def __init__(self, door: Door, workers: Workers) -> None:
        self._door = door
        self._workers = workers

    async def look(self, url: str, title: str = "", session: Session | None = None) -> Sight:
        """Asks once. `title`: of the article, as its feed has it. Raises PublisherTrouble for
        what says nothing of a sign-in, NoNetwork, AddressNeeded, NoKeyring."""
        try:
            answer = await self._door.fetch(url, want=Want.PAGE, session=session)
            if await self.asks_to_sign_in(answer, url):
                return Sight.PART
            page = await self._workers.run(
                read_page,
                answer.body,
                answer.content_type,
                answer.url,
                status=answer.status,
                title=title,
            )
        except PublisherTrouble as trouble:
            if trouble.fault is Fault.FORBIDDEN:
                return Sight.PART
            if trouble.fault in (Fault.NOT_A_PAGE, Fault.NOT_FOUND, Fault.GONE):
                return Sight.NOTHING
            raise
        if page.body.state is TextState.COMPLETE:
            return Sight.WHOLE
        refused = page.body.state is TextState.PREVIEW or answer.status >= 400
        return Sight.PART if refused else Sight.NOTHING

    async def asks_to_sign_in(self, answer: Answer, url: str) -> bool:
        """Whether an answer is a form to sign in with in place of what was asked for."""
        if _bare(answer.url) == _bare(url):
            return False
        body, kind, where = answer.body, answer.content_type, answer.url
        if not await self._workers.run(find_forms, body, kind, where):
            return False
        try:  # many sites have a form on every page
            page = await self._workers.run(read_page, body, kind, where)
        except PublisherTrouble:
            return True
        return page.body.words < _ARTICLE


def _bare(url: str) -> str:
    """An address without what a redirect to another form of the same page changes."""
    return url.partition("://")[2].partition("#")[0].partition("?")[0].rstrip("/").lower()
