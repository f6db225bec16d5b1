import re
from datetime import datetime

import pytest

from reader_app import domain
from reader_app.domain import (
    Ambiguous,
    Failure,
    Fault,
    NotFound,
    PublisherTrouble,
    ReaderError,
    Subject,
)
from reader_app.services.phrases import PHRASES, PUBLISHER
from reader_app.services.words import Explanation, evidence, explain, sentence, shortfall

NOON = int(datetime(2026, 11, 23, 12, 0).astimezone().timestamp())
ERRORS = [
    value
    for name in domain.__all__
    if isinstance(value := getattr(domain, name), type)
    and issubclass(value, ReaderError)
    and value not in (ReaderError, PublisherTrouble)
]
JARGON = re.compile(r"(?i)\b(http|url|dns|tls|ssl|exception|error code|null|parse|xml|opml)\b")


def assert_plain(told: Explanation) -> None:
    for part in (told.what, told.safe, told.todo):
        assert part[0].isupper() or part[0] == "“"
        assert part.endswith(".")
        assert "{" not in part
    assert not JARGON.search(told.what.replace("OPML", "").replace("world.xml", ""))


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: error.__name__)
def test_every_error_of_the_tree_has_its_own_words(error: type[ReaderError]) -> None:
    assert (error.family, error.code) in PHRASES
    assert_plain(explain(error("secret detail 123")))
    assert_plain(explain(error("secret detail 123", subject="The Border Tribune")))
    assert "secret detail" not in sentence(error("secret detail 123"))


def test_no_words_are_left_over_for_errors_that_do_not_exist() -> None:
    assert set(PHRASES) == {(error.family, error.code) for error in ERRORS}


@pytest.mark.parametrize("fault", Fault)
@pytest.mark.parametrize("subject", Subject)
def test_every_fault_has_words_for_every_subject(fault: Fault, subject: Subject) -> None:
    assert fault in PUBLISHER
    failure = Failure(subject, "https://tribune.test/world.xml", fault.value, "raw detail")
    told = explain(failure)
    assert_plain(told)
    assert "tribune.test" in told.what
    assert "raw detail" not in sentence(failure)
    assert_plain(explain(PublisherTrouble(fault, "raw detail", status=418)))


def test_a_failure_is_told_with_its_title_status_and_retry_time() -> None:
    failure = Failure(
        Subject.SECTION,
        "https://tribune.test/world.xml",
        "server",
        status=503,
        retry_at=NOON + 300,
        title="The Border Tribune · World",
    )
    assert sentence(failure, now=NOON) == (
        "The Border Tribune · World has trouble on its own side (answer 503)."
        " You need not do anything. It is tried again after 12:05."
    )


def test_a_retry_time_on_another_day_names_the_day() -> None:
    failure = Failure(Subject.PAGE, "https://a.test/1", "timeout", retry_at=NOON + 86_400)
    assert "12:00 tomorrow" in explain(failure, now=NOON).when
    assert "12:00 on 24 November" in explain(failure).when


def test_a_retry_time_that_has_passed_means_the_next_sync() -> None:
    failure = Failure(Subject.PAGE, "https://a.test/1", "timeout", retry_at=NOON - 1)
    assert explain(failure, now=NOON).when == "It is tried again at the next sync."


def test_a_pause_that_the_server_asked_for_is_told() -> None:
    trouble = PublisherTrouble(Fault.RATE_LIMITED, status=429, retry_after=600)
    assert explain(trouble).when == "The publisher asks to wait 10 minutes."


def test_an_ambiguous_name_lists_the_candidates() -> None:
    error = Ambiguous(subject="“Times”", candidates=("The Times", "Times of Gozo"))
    assert "The Times; Times of Gozo." in explain(error).todo


def test_a_feed_that_is_gone_and_an_article_that_is_not_there_are_told_apart() -> None:
    assert sentence(NotFound(subject="article 9")).startswith("There is no article 9.")
    gone = Failure(Subject.SECTION, "https://a.test/f", "not-found", status=404, title="World")
    assert sentence(gone).startswith("The publisher has nothing at the address of World")


def test_an_unknown_kind_from_a_newer_version_is_still_told() -> None:
    assert_plain(explain(Failure(Subject.PAGE, "https://a.test/1", "eaten-by-goats")))


def test_what_is_no_error_of_ours_is_told_as_our_mistake() -> None:
    assert sentence(ValueError("internal")).startswith("Broadsheet made a mistake")


def test_secrets_in_an_address_are_not_told() -> None:
    failure = Failure(Subject.SECTION, "https://ann:pw@a.test/f?token=abc", "timeout")
    assert "pw" not in sentence(failure)
    assert "abc" not in sentence(failure)


def test_a_hostile_title_stays_on_one_line_and_keeps_its_braces() -> None:
    failure = Failure(Subject.PAGE, "https://a.test/1", "timeout", title="a\n{x}\n" + "b" * 900)
    told = explain(failure).what
    assert "\n" not in told
    assert "{x}" in told
    assert len(told) < 260


def test_a_preview_is_told_without_what_showed_it() -> None:
    reasons = ("status 402", "isAccessibleForFree", "shorter than the page states")
    told = {shortfall(f"preview: {reason}") for reason in reasons}
    assert told == {"the publisher gives only a part to readers who are not signed in"}
    shown = [evidence(f"preview: {reason}") for reason in reasons]
    assert shown[0] == "The publisher answered 402 and sent a part."
    assert all(one.endswith(".") and "isAccessible" not in one for one in shown)
    assert evidence("page: waiting") == ""


def test_a_page_of_the_article_in_hand_needs_no_address() -> None:
    failure = Failure(Subject.PAGE, "", Fault.TRUNCATED.value)
    assert explain(failure).what.startswith("The page arrived only in part")
    assert shortfall("page: truncated").startswith("the page arrived")
    assert evidence("pictures: 0 of 1") == "0 of 1 pictures are stored."
