"""Signing in where nothing is sure: refusals that nobody understands, proofs that prove no more."""

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from reader_app.domain import NewSection, PublisherTrouble, SignIn, SignInState, TextState
from reader_app.library import Library, PrivateAddresses
from reader_app.sync import Engine
from tests.gates import FormGate, Reply, Request
from tests.sync.siege import Crew
from tests.sync.signer import DAY, HOUR, Signer, form

__all__: list[str] = []

Open = Callable[..., Signer]


class Mumbling(FormGate):
    """Refuses with a page that says nothing a program could understand."""

    def form(self, request: Request, *, name: str = "", status: int = 200) -> Reply:
        if request.method == "POST":
            return Reply("<p>Something did not work. Please call our hotline.")
        return super().form(request, name=name, status=status)


@pytest.fixture
def opened(tmp_path: Path, men: Crew) -> Iterator[Open]:
    """Opens a library that follows a gate; all end with the test."""
    ends: list[Callable[[], object]] = []

    def open_one(gate: FormGate | None = None) -> Signer:
        gate = gate or FormGate()
        gate.__enter__()
        library = Library.open(tmp_path / "library")
        ends.extend([library.close, gate.__exit__])
        gate.replies["/favicon.ico"] = Reply("no", 410)
        signer = Signer(library, men, gate)
        signer.follow()
        return signer

    yield open_one
    for end in ends:
        end()


def gate_of(signer: Signer) -> FormGate:
    assert isinstance(signer.gate, FormGate)
    return signer.gate


@pytest.mark.parametrize("wall", [200, 403])
@pytest.mark.parametrize("probed", [False, True])
def test_a_refusal_that_nobody_understands_is_not_tried_for_ever(
    opened: Open, wall: int, probed: bool
) -> None:
    signer = opened(Mumbling(wall=wall))
    signer.sync()
    login = form("wrong", probe=signer.gate.url("/article/1") if probed else "")
    assert signer.sign_in(login).state is SignInState.UNPROVEN
    for _ in range(12):
        signer.now += 2 * DAY
        signer.sync()
        signer.check()
    assert signer.gate.failures <= 3
    assert TextState.COMPLETE not in signer.texts()


@pytest.mark.parametrize("wall", [200, 403])
def test_a_renewal_that_is_refused_in_strange_words_is_tried_three_times_at_most(
    opened: Open, wall: int
) -> None:
    signer = opened(Mumbling(wall=wall))
    signer.sync()
    assert signer.sign_in().state is SignInState.SIGNED_IN
    gate = gate_of(signer)
    gate.password = "another one"
    gate.expire()
    for _ in range(12):
        signer.now += 2 * DAY
        signer.sync()
        signer.check()
    assert gate.failures <= 3
    assert signer.known is not None
    assert signer.known.state is not SignInState.SIGNED_IN


def test_what_was_doubtful_counts_no_more_once_it_is_proven(opened: Open) -> None:
    signer = opened()
    signer.sync()
    gate = gate_of(signer)
    kept, gate.replies = gate.replies, {f"/article/{n}": gate.preview(n) for n in range(1, 4)}
    found = signer.sign_in()
    assert (found.state, found.attempts) == (SignInState.UNPROVEN, 1)
    gate.replies = kept
    signer.sync()
    assert signer.known is not None
    assert (signer.known.state, signer.known.attempts) == (SignInState.SIGNED_IN, 0)


def test_a_proof_that_has_become_free_for_all_is_replaced(opened: Open) -> None:
    signer = opened()
    signer.sync()
    old = signer.sign_in().probe
    signer.sync()
    gate = gate_of(signer)
    gate.replies[old.removeprefix(gate.url().rstrip("/"))] = gate.whole(1)
    gate.expire()
    gate.articles = 4
    signer.now += DAY + HOUR
    signer.sync()
    assert signer.texts() == {TextState.COMPLETE: 4}
    assert gate.logins == 2
    assert signer.known is not None
    assert signer.known.state is SignInState.SIGNED_IN
    assert signer.known.probe not in ("", old)


def test_a_proof_that_is_gone_is_replaced_while_the_session_lives(opened: Open) -> None:
    signer = opened()
    signer.sync()
    old = signer.sign_in().probe
    signer.sync()
    gate = gate_of(signer)
    gate.replies[old.removeprefix(gate.url().rstrip("/"))] = Reply("gone", 404)
    gate.articles = 4
    signer.now += DAY + HOUR
    signer.sync()
    assert signer.texts() == {TextState.COMPLETE: 4}
    assert gate.logins == 1
    assert signer.known is not None
    assert (signer.known.state, signer.known.checked) == (SignInState.SIGNED_IN, signer.now)
    assert signer.known.probe == gate.url("/article/4")


def test_a_form_behind_an_address_for_once_is_found_again_by_the_one_before_it(
    opened: Open,
) -> None:
    signer = opened()
    gate = gate_of(signer)
    gate.replies["/"] = Reply("<a href=/enter>Sign in</a>")
    gate.replies["/enter"] = Reply("", 302, [("Location", "/account/login?state=1")])
    probe = gate.url("/article/1")
    found = signer.sign_in(form(probe=probe))
    assert (found.state, found.page) == (SignInState.SIGNED_IN, gate.url("/enter"))
    gate.expire()
    signer.now += HOUR
    signer.sync()
    assert gate.logins == 2
    assert len(gate.heard("/enter")) == 2


def test_an_address_with_a_secret_is_not_written_down_as_page_or_proof(opened: Open) -> None:
    signer = opened()
    secret = "k3j2h1g4f5d6s7a8Q9"
    page = signer.gate.url(f"/account/login?token={secret}")
    probe = signer.gate.url(f"/article/1?gift_token={secret}")
    assert signer.sign_in(form(page=page, probe=probe)).state is SignInState.SIGNED_IN
    signer.library.close()
    files = (one for one in signer.library.folder.rglob("*") if one.is_file())
    assert secret.encode() not in b"".join(one.read_bytes() for one in files)


def test_two_attempts_at_once_are_counted_one_after_the_other(opened: Open) -> None:
    signer = opened()

    async def both(engine: Engine) -> list[SignIn]:
        return await asyncio.gather(*(engine.sign_in(1, form("wrong")) for _ in range(5)))

    states = [one.state for one in signer.run(both)]
    assert states == [SignInState.REFUSED] * 2 + [SignInState.LOCKED] * 3
    assert signer.gate.failures == 3


def test_what_another_program_has_tried_counts_too(opened: Open) -> None:
    signer = opened()
    gate = gate_of(signer)
    judge = gate.judge

    def meanwhile(right: bool) -> bool:
        other = signer.known
        assert other is not None
        assert other.attempts == 1
        return judge(right)

    gate.judge = meanwhile  # type: ignore[method-assign]
    signer.sign_in(form("wrong"))
    gate.judge = judge  # type: ignore[method-assign]
    home = gate.replies.get("/")

    class Late(dict[str, Reply]):
        """When the form is looked for, another program is refused."""

        def get(self, path: str, default: Any = None) -> Any:
            if path == "/account/login" and gate.failures == 1:
                gate.failures += 1
                assert signer.known is not None
                _count(signer, signer.known.attempts + 1)
            return super().get(path, default)

    gate.replies = Late(gate.replies)
    assert home is None
    assert signer.sign_in(form("wrong")).state is SignInState.LOCKED


def _count(signer: Signer, attempts: int) -> None:
    assert signer.known is not None
    signer.library.sign_ins.put(replace(signer.known, attempts=attempts)).result()


@pytest.mark.parametrize("text", ["", "{", "[]", '{"user": 1}', "in pieces: a9"])
def test_an_entry_of_the_keyring_that_makes_no_sense_is_none(opened: Open, text: str) -> None:
    signer = opened()
    signer.sign_in(form(probe=signer.gate.url("/article/1")))
    for name in signer.pocket:
        signer.pocket[name] = text
    signer.now += HOUR
    assert not signer.sync().failures
    assert signer.known is not None
    assert signer.known.state is SignInState.ENDED
    assert signer.sign_in().state is SignInState.SIGNED_IN


def test_a_session_of_this_run_works_beside_a_keyring_that_stays_locked(opened: Open) -> None:
    signer = opened()
    hidden = "/feed.xml?token=k3j2h1g4f5d6s7a8Q9"
    url, _ = PrivateAddresses(signer.pocket).keep(signer.gate.url(hidden))
    signer.library.follow([NewSection(url, private=True)]).result()
    signer.pocket.closed = True
    signer.sign_in(form(for_session=True, probe=signer.gate.url("/article/1")))
    report = signer.sync()
    assert {failure.kind for failure in report.failures} == {"keyring-locked"}
    assert signer.texts() == {TextState.COMPLETE: 3}


def test_a_proof_that_cannot_be_had_now_does_not_undo_a_form_that_was_taken(opened: Open) -> None:
    signer = opened()
    signer.sync()
    gate = gate_of(signer)
    judge = gate.judge

    def then_fall_over(right: bool) -> bool:
        gate.replies |= {f"/article/{n}": Reply("trouble", 500) for n in range(1, 4)}
        return judge(right)

    gate.judge = then_fall_over  # type: ignore[method-assign]
    assert signer.sign_in().state is SignInState.UNPROVEN
    gate.replies.clear()
    gate.replies["/favicon.ico"] = Reply("no", 410)
    signer.sync()
    assert signer.texts() == {TextState.COMPLETE: 3}
    assert gate.logins == 1


def test_a_sign_in_that_is_cut_off_leaves_the_one_before_as_it_was(opened: Open) -> None:
    signer = opened()
    signer.sync()
    before = signer.sign_in()
    gate = gate_of(signer)

    def hang_up(right: bool) -> bool:
        raise ConnectionError

    gate.judge = hang_up  # type: ignore[method-assign]
    with pytest.raises(PublisherTrouble):
        signer.sign_in()
    assert signer.known is not None
    assert signer.known.attempts == 1
    assert replace(signer.known, attempts=0, next_at=0) == before
    assert signer.check().state is SignInState.SIGNED_IN
