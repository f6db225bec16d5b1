"""Signing in by a form, end to end."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from reader_app.domain import (
    FormChanged,
    KeyringLocked,
    NotFound,
    OtherHost,
    ScriptsNeeded,
    SignInNeeded,
    SignInState,
    TextState,
)
from reader_app.library import Library
from tests.gates import FormGate, Reply
from tests.sync.siege import Crew
from tests.sync.signer import DAY, HOUR, Signer, form

__all__: list[str] = []

Open = Callable[..., Signer]
MINUTE = 60


@pytest.fixture
def opened(tmp_path: Path, men: Crew) -> Iterator[Open]:
    """Opens a library that follows a gate; all end with the test."""
    ends: list[Callable[[], object]] = []

    def open_one(**facts: Any) -> Signer:
        gate = FormGate(**facts).__enter__()
        library = Library.open(tmp_path / "library")
        ends.extend([library.close, gate.__exit__])
        gate.replies["/favicon.ico"] = Reply("no", 410)
        signer = Signer(library, men, gate)
        signer.follow()
        return signer

    yield open_one
    for end in ends:
        end()


def test_previews_before_a_sign_in_are_whole_after_it(opened: Open) -> None:
    signer = opened()
    signer.sync()
    assert signer.texts() == {TextState.PREVIEW: 3}
    found = signer.sign_in()
    assert (found.state, found.attempts, found.checked) == (SignInState.SIGNED_IN, 0, signer.now)
    assert found == signer.known
    assert found.page == signer.gate.url("/account/login")
    assert found.probe.startswith(signer.gate.url("/article/"))
    assert not signer.sync().failures
    assert signer.texts() == {TextState.COMPLETE: 3}
    assert (signer.gate.logins, signer.gate.failures) == (1, 0)


def test_two_hundred_articles_behind_a_form_come_whole_after_one_sign_in(opened: Open) -> None:
    signer = opened(articles=200)
    signer.sync()
    assert signer.texts() == {TextState.PREVIEW: 200}
    signer.sign_in()
    report = signer.sync()
    assert (report.pages_fetched, report.pages_preview) == (200, 0)
    assert signer.texts() == {TextState.COMPLETE: 200}
    assert signer.posts() == 1
    before = signer.asked()
    signer.sync()
    assert signer.asked() - before == 1  # the feed alone


@pytest.mark.parametrize(
    "facts",
    [
        {"steps": 2},
        {"csrf": False},
        {"refusal": 401},
        {"refusal": 422},
        {"wall": 403},
        {"wall": 401},
        {"status": 302},
        {"after": "/article/1"},
    ],
    ids=str,
)
def test_each_kind_of_form_takes_the_right_password_and_refuses_the_wrong_one(
    opened: Open, facts: dict[str, Any]
) -> None:
    signer = opened(**facts)
    signer.sync()
    refused = signer.sign_in(form("wrong"))
    assert (refused.state, refused.attempts) == (SignInState.REFUSED, 1)
    signer.sync()
    assert TextState.COMPLETE not in signer.texts()
    assert signer.sign_in().state is SignInState.SIGNED_IN
    signer.sync()
    assert signer.texts() == {TextState.COMPLETE: 3}
    assert (signer.gate.failures, signer.gate.logins) == (1, 1)


def test_a_form_is_found_where_the_reader_says(opened: Open) -> None:
    signer = opened()
    signer.gate.replies["/"] = Reply("<p>Nothing that leads on.")
    signer.gate.replies["/entrance"] = Reply("<p>Nor here.")
    signer.sync()
    with pytest.raises(FormChanged):
        signer.sign_in(form(page=signer.gate.url("/entrance")))
    assert signer.known is None
    page = signer.gate.url("/account/login")
    assert signer.sign_in(form(page=page)).state is SignInState.SIGNED_IN


def test_without_a_preview_a_sign_in_is_unproven_until_one_comes_whole(opened: Open) -> None:
    signer = opened()
    assert signer.sign_in().state is SignInState.UNPROVEN
    with_probe = signer.sign_in(form(probe=signer.gate.url("/article/2")))
    assert with_probe.state is SignInState.SIGNED_IN


def test_an_article_that_comes_whole_proves_a_sign_in(opened: Open) -> None:
    signer = opened()
    signer.sync()
    gate = signer.gate
    assert isinstance(gate, FormGate)
    kept, gate.replies = gate.replies, {
        f"/article/{n}": gate.preview(n) for n in range(1, 4)
    }  # fmt: skip
    assert signer.sign_in().state is SignInState.UNPROVEN
    gate.replies = kept
    signer.sync()
    assert signer.known is not None
    assert signer.known.state is SignInState.SIGNED_IN
    assert signer.known.probe


def test_an_article_that_strangers_get_in_part_proves_a_sign_in_too(opened: Open) -> None:
    signer = opened()
    assert signer.sign_in().state is SignInState.UNPROVEN
    signer.sync()
    assert signer.texts() == {TextState.COMPLETE: 3}
    assert signer.known is not None
    assert signer.known.state is SignInState.SIGNED_IN


def test_a_session_that_has_ended_is_renewed_once_for_all_pages(opened: Open) -> None:
    signer = opened(articles=60)
    signer.sign_in(form(probe=signer.gate.url("/article/1")))
    signer.gate.expire()
    signer.now += HOUR
    report = signer.sync()
    assert report.pages_fetched == 60
    assert signer.texts() == {TextState.COMPLETE: 60}
    assert (signer.gate.logins, signer.gate.failures) == (2, 0)


def test_a_session_that_ends_in_the_middle_of_a_sync_is_renewed_and_nothing_stays_a_part(
    opened: Open,
) -> None:
    signer = opened(articles=30, lifetime=20)
    signer.sync()
    signer.sign_in()
    signer.now += HOUR
    signer.sync()
    assert signer.texts() == {TextState.COMPLETE: 30}
    assert (signer.gate.logins, signer.gate.failures) == (2, 0)


def test_what_cannot_be_renewed_has_ended_and_its_articles_come_whole_later(opened: Open) -> None:
    signer = opened()
    signer.sign_in(form(probe=signer.gate.url("/article/1")))
    gate = signer.gate
    assert isinstance(gate, FormGate)
    gate.expire()
    gate.password = "another one"
    signer.now += HOUR
    signer.sync()
    assert signer.known is not None
    assert (signer.known.state, gate.failures) == (SignInState.REFUSED, 1)
    assert signer.texts() == {TextState.PREVIEW: 3}
    assert signer.sign_in(form("another one")).state is SignInState.SIGNED_IN
    signer.sync()
    assert signer.texts() == {TextState.COMPLETE: 3}


def test_a_wrong_password_is_never_tried_again_by_itself(opened: Open) -> None:
    signer = opened(articles=40)
    signer.sign_in(form(probe=signer.gate.url("/article/1")))
    gate = signer.gate
    assert isinstance(gate, FormGate)
    gate.password = "another one"
    for _ in range(12):
        gate.expire()
        signer.now += 2 * DAY
        signer.sync()
        signer.check()
    assert gate.failures == 1
    assert not gate.locked


def test_after_three_refusals_nothing_is_sent_until_the_reader_insists(opened: Open) -> None:
    signer = opened()
    states = [signer.sign_in(form("wrong")).state for _ in range(10)]
    assert states == [SignInState.REFUSED] * 2 + [SignInState.LOCKED] * 8
    assert signer.gate.failures == 3
    signer.sync()
    signer.check()
    assert signer.gate.failures == 3
    signer.gate.locked = False
    assert signer.sign_in().state is SignInState.LOCKED
    assert signer.sign_in(form(anyway=True)).state is not SignInState.LOCKED


def test_three_refusals_are_forgotten_after_a_day_or_with_the_sign_in(opened: Open) -> None:
    signer = opened()
    for _ in range(3):
        signer.sign_in(form("wrong"))
    signer.gate.locked = False
    signer.now += DAY + 1
    assert signer.sign_in().state is SignInState.UNPROVEN
    for _ in range(3):
        signer.sign_in(form("wrong"))
    signer.gate.locked = False
    signer.run(lambda engine: engine.sign_out(1))
    assert signer.sign_in().state is SignInState.UNPROVEN


def test_an_attempt_is_written_down_before_it_is_made(opened: Open) -> None:
    signer = opened()
    noted: list[int] = []
    gate = signer.gate
    assert isinstance(gate, FormGate)
    judge = gate.judge

    def look(right: bool) -> bool:
        assert signer.known is not None
        noted.append(signer.known.attempts)
        return judge(right)

    gate.judge = look  # type: ignore[method-assign]
    signer.sign_in(form("wrong"))
    signer.sign_in()
    assert noted == [1, 2]
    assert signer.known is not None
    assert signer.known.attempts == 0


def test_attempts_that_are_cut_off_count(opened: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    signer = opened()
    gate = signer.gate
    assert isinstance(gate, FormGate)

    def hang_up(right: bool) -> bool:
        gate.failures += 1
        raise ConnectionError

    gate.judge = hang_up  # type: ignore[method-assign]
    for _ in range(8):
        try:
            signer.sign_in(form("wrong"))
        except Exception:  # noqa: BLE001 - how it failed is not what this is about
            continue
    assert gate.failures == 3
    assert signer.known is not None
    assert signer.known.state is SignInState.LOCKED


def test_a_form_that_has_changed_is_not_filled_in_by_itself(opened: Open) -> None:
    signer = opened()
    signer.sign_in(form(probe=signer.gate.url("/article/1")))
    gate = signer.gate
    assert isinstance(gate, FormGate)
    gate.expire()
    gate.change()
    gate.sent.clear()
    signer.now += HOUR
    signer.sync()
    assert signer.known is not None
    assert signer.known.state is SignInState.CHANGED
    assert gate.sent == []
    assert signer.sign_in().state is SignInState.SIGNED_IN
    signer.sync()
    assert signer.texts() == {TextState.COMPLETE: 3}


@pytest.mark.parametrize("facts", [{"captcha": True}, {"scripted": True}], ids=str)
def test_what_only_a_browser_can_fill_in_is_said_and_nothing_sent(
    opened: Open, facts: dict[str, Any]
) -> None:
    signer = opened(**facts)
    with pytest.raises(ScriptsNeeded):
        signer.sign_in()
    assert signer.posts() == 0
    assert signer.known is None


def test_a_form_on_another_host_is_filled_in_only_where_the_reader_trusts_it(
    opened: Open, tmp_path: Path, men: Crew
) -> None:
    signer = opened()
    with FormGate() as other:
        there = other.url("/account/login")
        signer.gate.replies["/"] = Reply(f"<a href='{there}'>Sign in</a>")
        signer.gate.replies["/account/login"] = Reply("nothing", 404)
        with pytest.raises(OtherHost) as asked:
            signer.sign_in()
        assert (asked.value.subject, asked.value.page) == (other.host_port, there)
        assert not other.heard("/account/login")
        assert other.failures + other.logins == 0


def test_a_form_that_leads_to_another_host_gets_no_password(opened: Open) -> None:
    signer = opened()
    with FormGate() as other:
        made = (
            f"<form method=post action='{other.url('/account/login')}'>"
            "<input type=email name=email><input type=password name=pass>"
            "<button>Sign in</button></form>"
        )
        signer.gate.replies["/account/login"] = Reply(made)
        with pytest.raises(OtherHost) as asked:
            signer.sign_in()
        assert asked.value.subject == other.host_port
        assert not other.asked


@pytest.mark.parametrize("status", [302, 307, 308])
def test_a_redirect_to_another_host_takes_no_credentials_along(opened: Open, status: int) -> None:
    with FormGate() as other:
        signer = opened(after=other.url("/account/login"), status=status)
        signer.sync()
        with pytest.raises(Exception, match="redirect"):
            signer.sign_in()
        assert all(one.method == "GET" and not one.body for one in other.asked)
        assert all("cookie" not in one.headers for one in other.asked)


def test_a_locked_keyring_is_said_before_anything_is_sent(opened: Open) -> None:
    signer = opened()
    signer.pocket.closed = True
    with pytest.raises(KeyringLocked):
        signer.sign_in()
    assert signer.posts() == 0
    assert signer.known is None


def test_for_one_session_nothing_reaches_the_keyring(opened: Open) -> None:
    signer = opened()
    signer.pocket.closed = True
    found = signer.sign_in(form(for_session=True, probe=signer.gate.url("/article/1")))
    assert found.state is SignInState.SIGNED_IN
    signer.sync()
    assert signer.texts() == {TextState.COMPLETE: 3}
    assert not signer.pocket
    signer.pocket.learnt.clear()  # the program has ended
    signer.pocket.closed = False
    signer.now += HOUR
    signer.sync()
    assert signer.known is not None
    assert signer.known.state is SignInState.ENDED


def test_a_keyring_that_is_locked_for_a_while_costs_no_article(opened: Open) -> None:
    signer = opened()
    signer.sign_in(form(probe=signer.gate.url("/article/1")))
    signer.pocket.closed = True
    signer.now += HOUR
    signer.sync()
    assert signer.texts() == {TextState.PREVIEW: 3}
    assert signer.known is not None
    assert (signer.known.state, signer.known.detail) == (SignInState.ENDED, "keyring")
    signer.pocket.closed = False
    signer.now += HOUR
    signer.sync()
    assert signer.known.state is SignInState.SIGNED_IN
    assert signer.texts() == {TextState.COMPLETE: 3}
    assert signer.posts() == 1


def test_a_check_says_that_a_session_lives_or_renews_it(opened: Open) -> None:
    signer = opened()
    with pytest.raises(SignInNeeded):
        signer.check()
    signer.sign_in(form(probe=signer.gate.url("/article/1")))
    signer.now += HOUR
    assert signer.check().checked == signer.now
    assert signer.posts() == 1
    signer.gate.expire()
    signer.now += HOUR
    found = signer.check()
    assert (found.state, found.since) == (SignInState.SIGNED_IN, signer.now)
    assert signer.posts() == 2


def test_a_reader_who_asks_need_not_wait_for_the_renewal(opened: Open) -> None:
    signer = opened()
    signer.sign_in(form(probe=signer.gate.url("/article/1")))
    signer.gate.expire()
    signer.sync()
    assert signer.known is not None
    assert (signer.known.state, signer.posts()) == (SignInState.ENDED, 1)
    assert signer.check().state is SignInState.SIGNED_IN
    signer.sync()
    assert signer.texts() == {TextState.COMPLETE: 3}
    assert signer.posts() == 2


def test_a_session_is_looked_at_once_a_day_before_pages_are_fetched(opened: Open) -> None:
    signer = opened()
    signer.sync()
    signer.sign_in()
    signer.sync()
    asked = signer.asked()
    signer.now += HOUR
    signer.sync()
    assert signer.asked() - asked == 1
    signer.now += DAY
    signer.sync()
    assert signer.asked() - asked == 4  # the feed twice, an article with and without it
    assert signer.known is not None
    assert signer.known.checked == signer.now


def test_signing_out_forgets_the_secrets_and_keeps_the_articles(opened: Open) -> None:
    signer = opened()
    signer.sync()
    signer.sign_in()
    signer.sync()
    assert len(signer.pocket) == 2
    signer.run(lambda engine: engine.sign_out(1))
    assert not signer.pocket
    assert signer.known is None
    assert signer.texts() == {TextState.COMPLETE: 3}
    asked = len(signer.gate.asked)
    signer.sync()
    assert all("cookie" not in one.headers for one in signer.gate.asked[asked:])


def test_who_cannot_open_the_keyring_cannot_sign_out_of_it(opened: Open) -> None:
    signer = opened()
    signer.sign_in()
    signer.pocket.closed = True
    with pytest.raises(KeyringLocked):
        signer.run(lambda engine: engine.sign_out(1))
    assert signer.known is not None
    assert len(signer.pocket) == 2


def test_the_secrets_of_a_purged_publication_go_when_it_cannot_come_back(opened: Open) -> None:
    signer = opened()
    signer.sync()
    signer.sign_in()
    signer.library.unfollow(1, delete=True).result()
    signer.now = signer.library._now()
    signer.sync()
    assert len(signer.pocket) == 2
    signer.now += HOUR + MINUTE
    signer.sync()
    assert not signer.pocket
    assert signer.known is None


def test_there_is_no_signing_in_to_what_is_not_there(opened: Open) -> None:
    signer = opened()
    with pytest.raises(NotFound):
        signer.run(lambda engine: engine.sign_in(99, form()))


def test_articles_that_are_fetched_without_a_sign_in_carry_nothing(opened: Open) -> None:
    signer = opened()
    signer.sync()
    assert all("cookie" not in one.headers for one in signer.gate.asked)
    refused = signer.sign_in(form("wrong"))
    assert replace(refused, attempts=0).state is SignInState.REFUSED
    asked = len(signer.gate.asked)
    signer.sync()
    assert all("session" not in one.cookies for one in signer.gate.asked[asked:])
