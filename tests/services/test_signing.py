from dataclasses import replace

import pytest

from reader_app.domain import LoginMethod, NewSection, SignIn, SignInState
from reader_app.services import Desk, advised, stated
from tests.library.shelf import NOW

SIGNED = SignIn(
    1, LoginMethod.FORM, SignInState.SIGNED_IN, "ann", "", "", (), NOW, NOW, 0, 0
)  # fmt: skip


@pytest.mark.parametrize(
    ("ago", "told"),
    [
        (0, "Signed in, checked just now."),
        (61, "Signed in, checked 1 minute ago."),
        (7300, "Signed in, checked 2 hours ago."),
        (90_000, "Signed in, checked 1 day ago."),
        (900_000, "Signed in, checked 10 days ago."),
    ],
)
def test_a_sign_in_says_when_it_was_checked(ago: int, told: str) -> None:
    assert stated(SIGNED, NOW + ago) == told


@pytest.mark.parametrize("state", SignInState)
@pytest.mark.parametrize("method", LoginMethod)
def test_every_state_has_a_sentence(state: SignInState, method: LoginMethod) -> None:
    one = replace(SIGNED, state=state, method=method, next_at=NOW + 60)
    assert stated(one, NOW).endswith(".")
    assert bool(advised(one)) is (state is not SignInState.SIGNED_IN)


def test_a_session_that_has_ended_says_what_to_do() -> None:
    ended = replace(SIGNED, state=SignInState.ENDED)
    assert stated(ended, NOW) == "Your session has ended: sign in again."
    locked = replace(ended, detail="keyring")
    assert "keyring is locked" in stated(locked, NOW)


def test_those_that_wait_for_the_reader_are_told_from_the_others(desk: Desk) -> None:
    for name in ("a", "b"):
        desk.library.follow([NewSection(f"https://{name}.example/feed")]).result()
    desk.library.sign_ins.put(SIGNED).result()
    ended = replace(SIGNED, publication_id=2, state=SignInState.ENDED)
    desk.library.sign_ins.put(ended).result()
    assert [sign_in for _, sign_in in desk.signing.all()] == [SIGNED, ended]
    assert [one.id for one, _ in desk.signing.waiting()] == [2]
    assert desk.signing.of(1) == SIGNED
    assert desk.signing.of(3) is None
