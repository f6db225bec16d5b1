"""Signing in with a publication's own form, in one step or two."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import TypeAlias, TypeVar
from urllib.parse import urljoin

from reader_app.content import (
    LoginForm,
    Obstacle,
    fill,
    find_forms,
    find_login_links,
    login_obstacle,
    login_refused,
)
from reader_app.domain import (
    FormChanged,
    OtherHost,
    PublisherTrouble,
    ScriptsNeeded,
    SignInRefused,
    host_of,
)
from reader_app.net import Answer, Session, Want
from reader_app.sync.door import Door
from reader_app.workers import Workers

__all__ = ["Entry", "Forms"]

T = TypeVar("T")

Found: TypeAlias = tuple[LoginForm, Answer, str]
"""A form, the page that it is on, the address that led there."""

_WELL_KNOWN = ("/login", "/signin", "/account/login")


@dataclass(frozen=True, slots=True)
class Entry:
    """What is filled in, and where. `page`: the form's, "" to look for it from `home`. `shape`: of
    the form that was taken last, "" for any. `attempt` is awaited right before the password is
    sent."""

    user: str
    password: str = field(repr=False)
    home: str
    page: str
    shape: str
    attempt: Callable[[], Awaitable[None]]


class Forms:
    """Finds forms and sends them; each at most once."""

    def __init__(self, door: Door, workers: Workers) -> None:
        self._door = door
        self._workers = workers

    async def sign_in(self, entry: Entry, session: Session) -> tuple[LoginForm, str]:
        """Fills the form in and sends it with its hidden fields; the one that was found first, and
        the address that led to it: where that redirects, its target may be good for once only.

        The publisher has taken it when this returns, which does not prove that the session is good
        for anything. Raises SignInRefused where the form comes back, FormChanged, ScriptsNeeded,
        OtherHost, PublisherTrouble and NoNetwork.
        """
        first, answer, page = await self._find(entry, session)
        if entry.shape and first.shape != entry.shape:
            raise FormChanged("another form", subject=host_of(first.page))
        form = first
        if not form.asks_password:
            self._may_send(form, session)
            answer = await self._door.submit(form, fill(form, entry.user, ""), session)
            form = await self._second(answer, form)
        await self._nothing_in_the_way(answer, form)
        self._may_send(form, session)
        await entry.attempt()
        answer = await self._door.submit(form, fill(form, entry.user, entry.password), session)
        if await self._is_back(form, answer):
            raise SignInRefused(subject=host_of(form.page))
        return first, page

    # -- finding

    async def _find(self, entry: Entry, session: Session) -> Found:
        if entry.page:
            answer = await self._fetch(entry.page, session)
            if form := await self._form(answer):
                return form, answer, entry.page
            await self._nothing_in_the_way(answer)
            raise FormChanged("no form there", subject=host_of(entry.page))
        home = await self._fetch(entry.home, session)
        form = await self._form(home)
        if form is not None and form.asks_password:
            return form, home, entry.home
        links = await self._ask(find_login_links, home)
        guesses = [urljoin(home.url, path) for path in _WELL_KNOWN]
        return await self._among([*links], guesses, session)

    async def _among(self, links: list[str], guesses: list[str], session: Session) -> Found:
        """The first page of some that has a form. Links to other hosts come to their turn after
        the publication's own pages, and then the reader is asked."""
        hindered: ScriptsNeeded | None = None
        for url in dict.fromkeys([*filter(session.covers, links), *guesses]):
            try:
                answer = await self._fetch(url, session)
                if form := await self._form(answer):
                    return form, answer, url
                await self._nothing_in_the_way(answer)
            except ScriptsNeeded as trouble:
                hindered = hindered or trouble
            except PublisherTrouble:
                continue
        for url in links:
            if not session.covers(url):
                raise OtherHost(subject=host_of(url), page=url)
        raise hindered or FormChanged("no form found")

    async def _fetch(self, url: str, session: Session) -> Answer:
        """A page where a form may be. Raises OtherHost where it has moved to another's."""
        answer = await self._door.fetch(url, want=Want.PAGE, session=session)
        if session.covers(url) and not session.covers(answer.url):
            raise OtherHost(subject=host_of(answer.url), page=answer.url)
        return answer

    async def _form(self, answer: Answer) -> LoginForm | None:
        forms = await self._ask(find_forms, answer)
        return forms[0] if forms else None

    async def _second(self, answer: Answer, first: LoginForm) -> LoginForm:
        """The second step. Raises SignInRefused where the name is not known: its form is back."""
        form = await self._form(answer)
        if form is not None and form.asks_password:
            return form
        if await self._is_back(first, answer):
            raise SignInRefused("the name", subject=host_of(first.page))
        await self._nothing_in_the_way(answer)
        raise FormChanged("no second step", subject=host_of(answer.url))

    # -- sending

    async def _nothing_in_the_way(self, answer: Answer, form: LoginForm | None = None) -> None:
        """Raises ScriptsNeeded for a page without a form that scripts would make, and for a riddle
        for people, also beside a form."""
        obstacle = await self._ask(login_obstacle, answer)
        if obstacle is Obstacle.CAPTCHA or (obstacle is Obstacle.SCRIPTS and form is None):
            raise ScriptsNeeded(obstacle.value, subject=host_of(answer.url))

    async def _is_back(self, form: LoginForm, answer: Answer) -> bool:
        return await self._workers.run(
            login_refused, form, answer.body, answer.content_type, answer.url
        )

    async def _ask(self, question: Callable[[bytes, str, str], T], answer: Answer) -> T:
        """Looks into a page, beside the loop."""
        return await self._workers.run(question, answer.body, answer.content_type, answer.url)

    @staticmethod
    def _may_send(form: LoginForm, session: Session) -> None:
        """What the reader typed goes only to hosts that they know of."""
        if not session.covers(form.action):
            raise OtherHost(subject=host_of(form.action), page=form.page)
