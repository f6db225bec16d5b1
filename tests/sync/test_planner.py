"""The planner: what to ask, and what a feed says of itself."""

from dataclasses import replace

import pytest

from reader_app.domain import Feed
from reader_app.library import SectionJob
from reader_app.sync import SyncOptions
from reader_app.sync.planner import due, icon_of, titles

__all__: list[str] = []

NOW = 1_800_000_000
DAY = 86_400
JOB = SectionJob(
    7, 3, "World", "http://tribune.example/world.xml", "http://tribune.example/world",
    "", "", 0, None, 0, None, 0, None, False,
)  # fmt: skip


def feed(title: str = "Tribune", icon: str = "", dialect: str = "rss") -> Feed:
    return Feed(title, "", "en", icon, (), dialect, True)


def test_a_server_that_asked_for_rest_gets_it_even_then() -> None:
    job = replace(JOB, next_at=NOW + DAY, rests=True)
    assert due([job], SyncOptions(), 1, NOW) == ([], 1)
    assert due([job], SyncOptions(), 1, NOW + DAY + 1) == ([job], 0)


@pytest.mark.parametrize("options", [SyncOptions(), SyncOptions(patient=True)])
def test_a_host_that_rests_is_left_alone_with_all_its_sections(options: SyncOptions) -> None:
    jobs = [
        JOB,
        replace(JOB, url="http://tribune.example/sport.xml"),
        replace(JOB, url="http://x/"),
    ]
    rests = {"tribune.example": NOW + 90}
    assert due(jobs, options, 1, NOW, rests) == ([jobs[2]], 2)
    assert due(jobs, options, 1, NOW + 91, rests) == (jobs, 0)
    assert due(jobs, options, 1, NOW, {"tribune.example": NOW + 300 * DAY}) == (jobs, 0)


def test_a_time_that_only_a_wrong_clock_can_have_set_keeps_nothing_waiting() -> None:
    job = replace(JOB, next_at=NOW + 3000 * DAY, rests=True)
    assert due([job], SyncOptions(patient=True), 1, NOW) == ([job], 0)


def test_an_interrupted_run_leaves_out_what_it_has_checked_and_what_has_ended() -> None:
    jobs = [replace(JOB, run_id=5), replace(JOB, ended=True), JOB]
    assert due(jobs, SyncOptions(), 5, NOW) == ([JOB], 2)


def test_only_the_wanted_publications_are_asked() -> None:
    other = replace(JOB, publication_id=4)
    assert due([JOB, other], SyncOptions(publications=(4,)), 1, NOW) == ([other], 0)


def test_titles_are_split_into_publication_and_section() -> None:
    assert titles(JOB, feed(title="Tribune - World")) == ("Tribune", "World")
    assert titles(JOB, feed(title="World | The Tribune")) == ("The Tribune", "World")
    assert titles(JOB, feed(title="Tribune")) == ("Tribune", "Latest")


def test_the_icon_is_what_atom_and_json_name_else_the_well_known_address() -> None:
    known = "http://tribune.example/favicon.ico"
    assert icon_of(feed(icon="http://x/wide-logo.png"), "http://tribune.example/f") == known
    assert icon_of(feed(icon="http://x/i.png", dialect="atom"), "") == "http://x/i.png"
