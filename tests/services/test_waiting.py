"""Why a section was not fetched: one reason for every section, and its words."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.bootstrap import resources
from reader_app.domain import (
    LATEST,
    AccountKind,
    Failure,
    Fault,
    NewAccount,
    NewSection,
    Reason,
    RemoteSection,
    Subject,
    Wait,
)
from reader_app.library import FeedResult, LastRun, Library, Standing
from reader_app.services import Desk, past, why
from reader_app.services.credentials import Credentials
from reader_app.services.waiting import Surroundings, wait_of

__all__: list[str] = []

NOW = 1_800_000_000
HOUR, DAY = 3600, 86_400
ASKED = Standing(
    7, "https://tribune.example/world.xml", True, False, NOW + HOUR, Reason.RHYTHM.value,
    NOW - HOUR, NOW - HOUR, NOW - DAY, 3 * HOUR, NOW - DAY, "", 0,
)  # fmt: skip
NEW = replace(ASKED, next_at=0, reason="", asked=None, checked=None, brought=None, every=None)
NOBODY: Mapping[str, int] = {}


def around(**facts: object) -> Surroundings:
    return replace(Surroundings(NOW, NOBODY, LastRun(NOW - 2 * HOUR, "")), **facts)  # type: ignore[arg-type]


def reason(one: Standing, **facts: object) -> tuple[Reason, int | None]:
    wait = wait_of(one, around(**facts))
    return wait.reason, wait.until


@pytest.mark.parametrize(
    "rule",
    [
        Reason.RHYTHM,
        Reason.QUIET,
        Reason.FRESH,
        Reason.TTL,
        Reason.SKIP_HOURS,
        Reason.SKIP_DAYS,
        Reason.BACK_OFF,
        Reason.ASKED,
    ],
)
def test_the_rule_that_set_the_time_is_the_reason_until_then(rule: Reason) -> None:
    one = replace(ASKED, reason=rule.value)
    assert reason(one) == (rule, NOW + HOUR)
    assert reason(replace(one, next_at=NOW)) == (Reason.DUE, None)


def test_what_ended_and_what_is_not_followed_is_never_asked() -> None:
    assert reason(replace(ASKED, ended=True)) == (Reason.ENDED, None)
    assert reason(replace(ASKED, ended=True, followed=False)) == (Reason.UNFOLLOWED, None)


def test_a_host_that_rests_comes_before_the_sections_own_times() -> None:
    rests = {"tribune.example": NOW + 90}
    assert reason(ASKED, rests=rests) == (Reason.HOST, NOW + 90)
    assert wait_of(ASKED, around(rests=rests)).host == "tribune.example"
    assert reason(ASKED, rests={"else.example": NOW + 90}) == (Reason.RHYTHM, NOW + HOUR)


def test_when_the_host_has_rested_the_section_still_backs_off() -> None:
    one = replace(ASKED, reason=Reason.HOST.value, kind="rate-limited", attempts=2)
    assert reason(one) == (Reason.BACK_OFF, NOW + HOUR)


def test_what_was_never_asked_says_so_or_what_came_between() -> None:
    assert reason(NEW) == (Reason.NEVER, None)
    for outcome in (Reason.NO_NETWORK, Reason.STOPPED, Reason.METERED, Reason.BATTERY):
        assert reason(NEW, last=LastRun(NOW - HOUR, outcome.value)) == (outcome, None)
    assert reason(NEW, connected=False) == (Reason.NO_NETWORK, None)


@pytest.mark.parametrize("held", [Reason.METERED, Reason.BATTERY])
def test_what_is_due_waits_for_the_connection_or_the_mains(held: Reason) -> None:
    assert reason(replace(ASKED, next_at=NOW - 1), held=held) == (held, None)
    assert reason(ASKED, held=held) == (Reason.RHYTHM, NOW + HOUR)
    told = why(wait_of(NEW, around(held=held)), NOW)
    assert told.endswith("It is asked when you sync.")


def test_a_sync_that_was_stopped_is_no_reason_for_those_that_it_asked() -> None:
    stopped = LastRun(NOW - HOUR, Reason.STOPPED.value)
    assert reason(replace(ASKED, next_at=NOW - 1), last=stopped) == (Reason.DUE, None)
    missed = replace(ASKED, next_at=NOW - 1, asked=NOW - 2 * HOUR)
    assert reason(missed, last=stopped) == (Reason.STOPPED, None)


def test_a_time_that_only_a_wrong_clock_can_have_set_keeps_nothing_waiting() -> None:
    assert reason(replace(ASKED, next_at=NOW + 300 * DAY)) == (Reason.DUE, None)
    assert reason(ASKED, rests={"tribune.example": NOW + 300 * DAY})[0] is Reason.RHYTHM


def test_sections_of_an_older_version_have_an_answer_too() -> None:
    assert reason(replace(ASKED, reason=""))[0] is Reason.RHYTHM
    assert reason(replace(ASKED, reason="", kind="timeout"))[0] is Reason.BACK_OFF
    assert reason(replace(ASKED, reason="of a newer version"))[0] is Reason.RHYTHM


@given(
    st.builds(
        Standing,
        st.just(1),
        st.sampled_from(["https://tribune.example/a", "", "nonsense"]),
        st.booleans(),
        st.booleans(),
        st.integers(0, NOW + 2 * LATEST),
        st.sampled_from(["", "nonsense", *Reason]),
        st.none() | st.integers(0, NOW),
        st.none() | st.integers(0, NOW),
        st.none() | st.integers(0, NOW),
        st.none() | st.integers(600, 400 * DAY),
        st.none() | st.integers(0, NOW),
        st.sampled_from(["", "nonsense", *Fault]),
        st.integers(0, 50),
    ),
    st.sampled_from(["", "nonsense", Reason.NO_NETWORK.value]),
    st.booleans(),
    st.booleans(),
)
def test_every_section_has_an_answer_in_whole_sentences(
    one: Standing, outcome: str, automatic: bool, connected: bool
) -> None:
    rests = {"tribune.example": one.next_at}
    wait = wait_of(one, Surroundings(NOW, rests, LastRun(NOW - DAY, outcome), automatic, connected))
    told = why(wait, NOW)
    assert told[0].isupper() or told[0].isdecimal() or wait.reason is Reason.HOST
    assert told.endswith(".")
    assert "{" not in told
    assert "None" not in told + past(wait, NOW)
    assert wait.until is None or NOW < wait.until <= NOW + LATEST


def test_the_words_name_the_rule_and_the_time() -> None:
    rhythm = why(wait_of(ASKED, around()), NOW)
    assert rhythm.startswith("It publishes about every 3 hours.")
    assert "It is asked again after" in rhythm
    daily = why(wait_of(replace(ASKED, every=DAY), around()), NOW)
    assert daily.startswith("It publishes about once a day.")
    late = why(wait_of(replace(ASKED, reason="back-off", kind="server", attempts=3), around()), NOW)
    assert "3 attempts have failed." in late
    quiet = why(wait_of(replace(ASKED, reason="quiet", newest=NOW - 3 * DAY), around()), NOW)
    assert quiet.startswith("Its newest article is 3 days old, so it is asked more rarely.")
    rest = why(wait_of(ASKED, around(rests={"tribune.example": NOW + 90})), NOW)
    assert rest.startswith("tribune.example has had too many requests")
    assert rest.endswith("not even when you sync.")


def test_where_nothing_syncs_by_the_clock_the_words_do_not_promise_it() -> None:
    assert "asked again after" not in why(wait_of(ASKED, around(automatic=False)), NOW)


@pytest.mark.parametrize(
    ("wait", "told"),
    [
        (Wait(1, Reason.NEVER), ""),
        (Wait(1, Reason.DUE, asked=NOW, checked=NOW, brought=NOW), "there were new articles."),
        (Wait(1, Reason.DUE, asked=NOW, checked=NOW, brought=NOW - DAY), "nothing new since"),
        (Wait(1, Reason.DUE, asked=NOW, checked=NOW - DAY, kind="dns"), "without success"),
    ],
)
def test_what_came_of_asking_is_told(wait: Wait, told: str) -> None:
    assert told in past(wait, NOW)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    library = Library.open(tmp_path, clock=lambda: NOW)
    library.follow([NewSection(f"https://{name}.example/") for name in "abc"]).result()
    return Desk(
        library,
        now=lambda: NOW,
        route=lambda: True,
        credentials=Credentials(),
        resources=resources(),
    )


def test_the_library_answers_for_every_section_also_of_unfollowed_publications(desk: Desk) -> None:
    library = desk.library
    run = library.sync.begin_run(NOW).result()
    unchanged = FeedResult(1, NOW + HOUR, NOW, run, reason=Reason.FRESH)
    failure = Failure(Subject.SECTION, "", "server", since=NOW, retry_at=NOW + 600)
    failed = FeedResult(2, NOW + 600, NOW, run, failure=failure, reason=Reason.BACK_OFF)
    library.sync.store_feeds([unchanged, failed], NOW).result()
    library.sync.end_run(run, NOW, Reason.STOPPED).result()
    library.unfollow(3).result()
    waits = desk.waiting.waits()
    assert {key: wait.reason for key, wait in waits.items()} == {
        1: Reason.FRESH,
        2: Reason.BACK_OFF,
        3: Reason.UNFOLLOWED,
    }
    assert (waits[2].kind, waits[2].attempts) == ("server", 1)
    assert desk.waiting.next_due() == NOW + 600
    assert desk.waiting.left_alone() == []
    library.refollow(3).result()
    assert [wait.reason for wait in desk.waiting.left_alone()] == [Reason.STOPPED]
    assert desk.waiting.next_due() == NOW
    desk.close()


def test_a_host_that_rests_is_known_to_every_program_on_the_library(desk: Desk) -> None:
    desk.library.sync.rest_host("b.example", NOW + 90, NOW).result()
    other = Library.open(desk.folder, clock=lambda: NOW)
    assert other.rests() == {"b.example": NOW + 90}
    other.sync.rest_host("c.example", NOW + 200, NOW + 100).result()
    assert desk.library.rests() == {"c.example": NOW + 200}
    other.close()
    desk.close()


def test_where_all_comes_from_accounts_these_are_due_by_the_clock(desk: Desk) -> None:
    library = desk.library
    new = NewAccount(AccountKind.GREADER, "https://a.example", "reader", "FreshRSS")
    account = library.accounts.add(new).result()
    sections = [part for one in library.tree() for part in one.sections]
    said = [RemoteSection(f"feed/{one.id}", one.url, one.title or one.url) for one in sections]
    pull = library.accounts.begin(account).result()
    library.accounts.roster(account, pull, said).result()
    waits = desk.waiting.waits()
    assert {waits[one.id].reason for one in sections} == {Reason.SERVED}
    assert why(waits[sections[0].id], NOW).startswith("The server of your account asks it")
    assert desk.waiting.next_due() == NOW
    library.accounts.failed(account, "timeout", "", NOW + 300).result()
    assert desk.waiting.next_due() == NOW + 300
    desk.close()
