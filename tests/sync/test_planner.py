"""The planner: what to ask, what to store, when to come back."""

from dataclasses import replace

import pytest

from reader_app.domain import Body, Entry, Feed, TextSource, TextState
from reader_app.library import Known, SectionJob
from reader_app.sync import SyncOptions
from reader_app.sync.planner import (
    due,
    entry_keys,
    has_page,
    icon_of,
    plan,
    titles,
)

__all__: list[str] = []

NOW = 1_800_000_000
DAY = 86_400
JOB = SectionJob(
    7, 3, "World", "http://tribune.example/world.xml", "http://tribune.example/world",
    "", "", 0, None, 0, None, 0, None, False, True,
)  # fmt: skip


def entry(identity: str = "", url: str = "", title: str = "T", text: str = "text") -> Entry:
    body = Body(f"<p>{text}</p>", 1, TextSource.FEED, TextState.FEED)
    return Entry(identity, url, title, "", NOW - 60, None, "", (), "", "", body)


def feed(*entries: Entry, title: str = "Tribune", **facts: str) -> Feed:
    home, icon = facts.get("home", ""), facts.get("icon", "")
    return Feed(title, home, "en", icon, entries, facts.get("dialect", "rss"), True)


def test_a_reader_who_asks_does_not_wait_for_a_back_off() -> None:
    job = replace(JOB, next_at=NOW + DAY)
    assert due([job], SyncOptions(), 1, NOW) == ([job], 0)
    assert due([job], SyncOptions(patient=True), 1, NOW) == ([], 1)


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


def test_an_id_that_several_entries_share_tells_nothing_apart() -> None:
    keys = entry_keys(
        JOB, [entry("same-identity", "http://x/1"), entry("same-identity", "http://x/2")]
    )
    assert len({key for mine in keys for key in mine}) == 2


def test_the_address_of_the_site_itself_is_no_name_of_an_article() -> None:
    (mine,) = entry_keys(JOB, [entry("identity-1", "http://tribune.example/world/")])
    assert len(mine) == 1


@pytest.mark.parametrize("ids", [("version-1", "version-2"), ("", "")])
def test_parts_of_one_page_are_articles_of_their_own(ids: tuple[str, str]) -> None:
    urls = ("http://x/changes#one", "http://x/changes#two")
    first, second = entry_keys(JOB, [entry(*both) for both in zip(ids, urls, strict=True)])
    assert not set(first) & set(second)


def test_an_address_that_entries_share_but_for_its_fragment_tells_nothing_apart() -> None:
    shared = [entry(f"identity-{n}", f"http://x/page#{n}") for n in (1, 2)]
    first, second = entry_keys(JOB, shared)
    assert not set(first) & set(second)


def test_short_ids_count_within_their_section_only() -> None:
    (here,) = entry_keys(JOB, [entry("12")])
    (there,) = entry_keys(replace(JOB, id=8), [entry("12")])
    assert here != there
    (here,) = entry_keys(JOB, [entry("tag:x,2026:12")])
    (there,) = entry_keys(replace(JOB, id=8), [entry("tag:x,2026:12")])
    assert here == there


def test_entries_with_neither_id_nor_address_are_known_by_their_text() -> None:
    first, again, other = entry(text="a"), entry(text="a"), entry(text="b")
    keys = entry_keys(JOB, [first, other])
    assert entry_keys(JOB, [again])[0] == keys[0]
    assert keys[0] != keys[1]


def test_a_new_entry_becomes_an_article_whose_page_is_wanted() -> None:
    (intent,) = plan(
        JOB, feed(item := entry("identity", "http://x/1")), entry_keys(JOB, [item]), {}, NOW
    )
    assert (intent.article_id, intent.page_wanted, intent.published) == (None, True, NOW - 60)


def test_an_unchanged_entry_makes_no_work() -> None:
    item = entry("identity", "http://x/1")
    keys = entry_keys(JOB, [item])
    (intent,) = plan(JOB, feed(item), keys, {}, NOW)
    known = {keys[0][1]: Known(9, True, intent.content_hash)}
    assert plan(JOB, feed(item), keys, known, NOW) == ()


def test_an_id_that_changes_at_every_fetch_makes_no_second_article() -> None:
    first, later = entry("identity-1", "http://x/1"), entry("identity-2", "http://x/1")
    (intent,) = plan(JOB, feed(first), entry_keys(JOB, [first]), {}, NOW)
    known = dict.fromkeys(intent.keys, Known(9, True, intent.content_hash))
    assert plan(JOB, feed(later), entry_keys(JOB, [later]), known, NOW) == ()


def test_a_changed_text_is_taken_and_its_page_fetched_again() -> None:
    item = entry("identity", "http://x/1", text="new")
    keys = entry_keys(JOB, [item])
    (intent,) = plan(JOB, feed(item), keys, {keys[0][0]: Known(9, True, 1)}, NOW)
    assert (intent.article_id, intent.changed, intent.page_wanted) == (9, True, True)


def test_an_article_of_another_section_is_only_placed() -> None:
    item = entry("identity", "http://x/1")
    keys = entry_keys(JOB, [item])
    (intent,) = plan(JOB, feed(item), keys, {keys[0][0]: Known(9, True, None)}, NOW)
    assert (intent.article_id, intent.changed, intent.page_wanted) == (9, False, False)


def test_a_deleted_article_never_returns_as_new() -> None:
    item = entry("identity", "http://x/1")
    keys = entry_keys(JOB, [item])
    assert plan(JOB, feed(item), keys, {keys[0][0]: Known(9, False, None)}, NOW) == ()


def test_an_entry_without_a_date_is_of_now_and_marked_so() -> None:
    item = replace(entry("identity", "http://x/1"), published=None)
    (intent,) = plan(JOB, feed(item), entry_keys(JOB, [item]), {}, NOW)
    assert (intent.published, intent.dated) == (NOW, False)


@pytest.mark.parametrize("url", ["", "http://x/talk.mp3", "http://x/report.PDF?dl=1"])
def test_there_is_no_page_behind_sound_film_and_documents(url: str) -> None:
    assert not has_page(url)


def test_titles_are_split_into_publication_and_section() -> None:
    assert titles(JOB, feed(title="Tribune - World")) == ("Tribune", "World")
    assert titles(JOB, feed(title="World | The Tribune")) == ("The Tribune", "World")
    assert titles(JOB, feed(title="Tribune")) == ("Tribune", "Latest")


def test_the_icon_is_what_atom_and_json_name_else_the_well_known_address() -> None:
    known = "http://tribune.example/favicon.ico"
    assert icon_of(feed(icon="http://x/wide-logo.png"), "http://tribune.example/f") == known
    assert icon_of(feed(icon="http://x/i.png", dialect="atom"), "") == "http://x/i.png"
