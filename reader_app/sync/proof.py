"""What proves a sign-in: an article that is a preview without it and whole with it."""

from dataclasses import dataclass, replace

from reader_app.domain import LoginMethod, SignIn, SignInRefused, SignInState
from reader_app.library import Library, Subscriber
from reader_app.net import Session
from reader_app.sync.prober import Prober, Sight

__all__ = ["Probe", "Proof"]


@dataclass(frozen=True, slots=True)
class Probe:
    """An article that is a preview without a sign-in; "" where none is known."""

    url: str = ""
    title: str = ""


class Proof:
    """All raise PublisherTrouble for what says nothing of a sign-in, NoNetwork, AddressNeeded,
    NoKeyring."""

    def __init__(self, library: Library, prober: Prober) -> None:
        self._library = library
        self._prober = prober

    async def find(self, publication_id: int, chosen: str = "") -> Probe:
        """The reader's own choice, or the newest preview; asked for once to see that it is one."""
        newest = self._library.sign_ins.newest_preview(publication_id)
        candidates = [(chosen, "")] if chosen else []
        if newest is not None and newest.url != chosen:
            candidates.append((newest.url, newest.title))
        for url, title in candidates:
            if await self._prober.look(url, title) is Sight.PART:
                return Probe(url, title)
        return Probe()

    async def prove(
        self, who: Subscriber, draft: SignIn, session: Session, probe: Probe
    ) -> SignInState:
        """Whether what was a preview is whole now. Raises SignInRefused where the publisher does
        not take what it was given."""
        sight = Sight.NOTHING
        urls = [probe.url] if probe.url else [*who.sections[:1], who.home]
        for url in urls:
            if not session.refused and not session.proven:
                sight = await self._prober.look(url, probe.title, session)
        if session.refused:
            raise SignInRefused(session.refused, subject=who.title)
        if session.proven or (probe.url and sight is Sight.WHOLE):
            return SignInState.SIGNED_IN
        if probe.url and sight is Sight.PART and draft.method is not LoginMethod.FORM:
            raise SignInRefused("still a part", subject=who.title)
        return SignInState.UNPROVEN

    async def judge(self, sign_in: SignIn, session: Session) -> tuple[SignIn, bool | None]:
        """Whether a session is still good, None where nothing tells. Articles become free with
        time, or go: the sign-in that is given has another probe then, or none."""
        if session.refused:
            return sign_in, False
        if not sign_in.probe:
            proven_once = sign_in.checked is not None
            return (
                await self._judge_by_another(sign_in, session) if proven_once else (sign_in, None)
            )
        sight = await self._prober.look(sign_in.probe, session=session)
        if sight is Sight.PART:
            return sign_in, False
        if sight is Sight.WHOLE and await self._prober.look(sign_in.probe) is Sight.PART:
            return sign_in, True
        return await self._judge_by_another(sign_in, session)

    async def _judge_by_another(
        self, sign_in: SignIn, session: Session
    ) -> tuple[SignIn, bool | None]:
        bare = replace(sign_in, probe="")
        probe = await self.find(sign_in.publication_id)
        if not probe.url:
            return bare, None
        sight = await self._prober.look(probe.url, probe.title, session)
        if sight is Sight.WHOLE:
            return replace(sign_in, probe=probe.url), True
        # It may be one that this reader has not paid for: not to be asked again and again.
        return bare, False if sight is Sight.PART else None
