"""Signing in by what the server itself asks for, and with a browser's cookies, end to end."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reader_app.domain import Login, LoginMethod, NotCookies, SignInState, TextState
from reader_app.library import Library
from tests.gates import PASSWORD, USER, BasicGate, BearerGate, DigestGate, FormGate, Gate, Reply
from tests.sync.siege import Crew
from tests.sync.signer import DAY, HOUR, Signer, form

__all__: list[str] = []

Open = Callable[[Gate], Signer]
TOKEN = "t0ken.planted-_~"


@pytest.fixture
def opened(tmp_path: Path, men: Crew) -> Iterator[Open]:
    """Opens a library that follows a gate and has its previews; both end with the test."""
    ends: list[Callable[[], object]] = []

    def open_one(gate: Gate) -> Signer:
        gate.__enter__()
        gate.replies["/favicon.ico"] = Reply("no", 410)
        library = Library.open(tmp_path / "library")
        ends.extend([library.close, gate.__exit__])
        signer = Signer(library, men, gate)
        signer.follow()
        signer.sync()
        return signer

    yield open_one
    for end in ends:
        end()


def by_name(password: str = PASSWORD) -> Login:
    return Login(LoginMethod.PASSWORD, USER, password)


def by_token(token: str = TOKEN) -> Login:
    return Login(LoginMethod.TOKEN, token=token)


GATES: dict[str, tuple[Callable[[], Gate], Login, Login]] = {
    "basic": (lambda: BasicGate(articles=20), by_name(), by_name("wrong")),
    "digest": (lambda: DigestGate(articles=20), by_name(), by_name("wrong")),
    "digest with auth-int": (
        lambda: DigestGate(articles=20, quality="auth-int", uses=7),
        by_name(),
        by_name("wrong"),
    ),
    "digest of old": (
        lambda: DigestGate(articles=20, algorithm="MD5", quality=""),
        by_name(),
        by_name("wrong"),
    ),
    "token": (lambda: BearerGate(articles=20), by_token(), by_token("wrong")),
    "token, unasked": (
        lambda: BearerGate(articles=20, polite=True),
        by_token(),
        by_token("wrong"),
    ),
}


@pytest.mark.parametrize("name", GATES)
def test_the_right_secret_gives_whole_articles_and_the_wrong_one_is_said(
    opened: Open, name: str
) -> None:
    make, right, wrong = GATES[name]
    signer = opened(make())
    assert TextState.COMPLETE not in signer.texts()
    refused = signer.sign_in(wrong)
    assert (refused.state, refused.attempts) == (SignInState.REFUSED, 1)
    assert signer.gate.failures == 1
    signer.sync()
    assert signer.gate.failures == 1
    found = signer.sign_in(right)
    assert (found.state, found.attempts) == (SignInState.SIGNED_IN, 0)
    signer.sync()
    assert signer.texts() == {TextState.COMPLETE: 20}
    assert signer.gate.failures == 1
    if isinstance(signer.gate, DigestGate):
        assert signer.gate.complaints == []


@pytest.mark.parametrize("name", ["basic", "digest", "token", "token, unasked"])
def test_a_secret_that_is_taken_no_more_is_sent_once_and_the_session_has_ended(
    opened: Open, name: str
) -> None:
    make, right, _ = GATES[name]
    signer = opened(make())
    signer.sign_in(right)
    gate = signer.gate
    if isinstance(gate, BearerGate):
        gate.expire()
    else:
        assert isinstance(gate, BasicGate)
        gate.password = "another one"
    for _ in range(5):
        signer.now += 2 * DAY
        signer.sync()
        signer.check()
    assert signer.known is not None
    assert signer.known.state is SignInState.ENDED
    assert gate.failures == 1
    assert not gate.locked
    assert TextState.COMPLETE not in signer.texts()


def cookies(signer: Signer, name: str = "session", value: str = "") -> Login:
    """A cookies.txt as a browser's extension writes it."""
    value = value or "s" * 32
    host = "127.0.0.1"
    text = f"# Netscape HTTP Cookie File\n{host}\tFALSE\t/\tFALSE\t{signer.now + DAY:.0f}\t{name}\t"
    return Login(LoginMethod.COOKIES, cookies=text + value + "\n")


def test_cookies_of_a_browser_give_whole_articles(opened: Open) -> None:
    gate = FormGate()
    signer = opened(gate)
    gate.sessions["s" * 32] = 0
    assert signer.sign_in(cookies(signer)).state is SignInState.SIGNED_IN
    signer.sync()
    assert signer.texts() == {TextState.COMPLETE: 3}
    assert signer.posts() == 0


def test_cookies_that_are_too_old_are_refused_and_those_of_others_not_taken(opened: Open) -> None:
    signer = opened(FormGate())
    assert signer.sign_in(cookies(signer)).state is SignInState.REFUSED
    assert not signer.pocket
    login = cookies(signer)
    elsewhere = login.cookies.replace("127.0.0.1", "elsewhere.example")
    with pytest.raises(NotCookies):
        signer.sign_in(Login(LoginMethod.COOKIES, cookies=elsewhere))
    with pytest.raises(NotCookies):
        signer.sign_in(Login(LoginMethod.COOKIES, cookies="no cookies at all"))


def test_a_session_of_cookies_that_ends_is_said_and_nothing_is_tried(opened: Open) -> None:
    gate = FormGate()
    signer = opened(gate)
    gate.sessions["s" * 32] = 0
    signer.sign_in(cookies(signer))
    gate.expire()
    for _ in range(3):
        signer.now += HOUR
        signer.sync()
    assert signer.known is not None
    assert signer.known.state is SignInState.ENDED
    assert signer.texts() == {TextState.PREVIEW: 3}
    assert signer.posts() == 0


def test_another_way_of_signing_in_takes_the_place_of_the_first(opened: Open) -> None:
    gate = FormGate()
    signer = opened(gate)
    gate.sessions["s" * 32] = 0
    signer.sign_in(cookies(signer))
    found = signer.sign_in(form())
    assert (found.method, found.state) == (LoginMethod.FORM, SignInState.SIGNED_IN)
    assert len(signer.pocket) == 2
    assert "s" * 32 not in "".join(signer.pocket.values())
