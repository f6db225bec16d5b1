"""What a section's library gets of a feed: names, hashes, and only what it has not seen."""

from dataclasses import replace

import pytest

from reader_app.content import read_delivery
from reader_app.content.feeds import entry_keys
from reader_app.domain import Delivery, Recipient, has_page

__all__: list[str] = []

NOW = 1_800_000_000
SITE = "http://tribune.example/world"
HERE = Recipient(7, 3, SITE)
Names = list[tuple[str, str]]


def keys(*names: tuple[str, str], to: Recipient = HERE) -> list[tuple[int, ...]]:
    return list(entry_keys(to, names))


def item(number: int, text: str = "Words", **facts: str) -> str:
    fields = {"guid": f"identity-{number}", "link": f"http://x/{number}", "title": f"T{number}"}
    fields |= {"description": text, "pubDate": "Tue, 12 Jan 2027 08:00:00 GMT"} | facts
    return f"<item>{''.join(f'<{k}>{v}</{k}>' for k, v in fields.items() if v)}</item>"


def deliver(*items: str, to: Recipient = HERE) -> Delivery:
    feed = f"<rss><channel><title>Tribune</title>{''.join(items)}</channel></rss>"
    return read_delivery(feed.encode(), "", "http://tribune.example/world.xml", NOW, to)


def test_an_id_that_several_entries_share_tells_nothing_apart() -> None:
    found = keys(("same-identity", "http://x/1"), ("same-identity", "http://x/2"))
    assert [len(mine) for mine in found] == [1, 1]
    assert found[0] != found[1]


def test_the_address_of_the_site_itself_is_no_name_of_an_article() -> None:
    (mine,) = keys(("identity-1", SITE + "/"))
    assert len(mine) == 1


@pytest.mark.parametrize("ids", [("version-1", "version-2"), ("", "")])
def test_parts_of_one_page_are_articles_of_their_own(ids: tuple[str, str]) -> None:
    first, second = keys((ids[0], "http://x/changes#one"), (ids[1], "http://x/changes#two"))
    assert first
    assert not set(first) & set(second)


def test_an_address_that_entries_share_but_for_its_fragment_tells_nothing_apart() -> None:
    first, second = keys(("identity-1", "http://x/page#1"), ("identity-2", "http://x/page#2"))
    assert not set(first) & set(second)


def test_short_ids_count_within_their_section_only() -> None:
    there = replace(HERE, section_id=8)
    assert keys(("12", "")) != keys(("12", ""), to=there)
    assert keys(("tag:x,2026:12", "")) == keys(("tag:x,2026:12", ""), to=there)


def test_entries_with_neither_id_nor_address_are_known_by_their_text() -> None:
    bare = {"guid": "", "link": ""}
    first, other = deliver(item(1, "a", **bare), item(1, "b", **bare)).items
    (again,) = deliver(item(1, "a", **bare)).items
    assert again.keys == first.keys
    assert other.keys != first.keys


@pytest.mark.parametrize("url", ["", "http://x/talk.mp3", "http://x/report.PDF?dl=1"])
def test_there_is_no_page_behind_sound_film_and_documents(url: str) -> None:
    assert not has_page(url)


def test_there_may_be_a_page_behind_any_other_address() -> None:
    assert has_page("http://x/story?format=mp3")


def test_an_entry_seen_before_is_not_delivered_again() -> None:
    first = deliver(item(1), item(2))
    assert [one.title for one in first.items] == ["T1", "T2"]
    again = deliver(item(3), item(1), item(2), to=replace(HERE, seen=first.seen))
    assert [one.title for one in again.items] == ["T3"]
    assert len(again.seen) == 24
    assert len(again.dates) == 3


@pytest.mark.parametrize("changed", [{"title": "New"}, {"link": "http://x/new"}, {"guid": "new"}])
def test_whatever_changes_in_an_entry_has_it_delivered_again(changed: dict[str, str]) -> None:
    seen = deliver(item(1)).seen
    assert len(deliver(item(1, **changed), to=replace(HERE, seen=seen)).items) == 1
    assert len(deliver(item(1, "Other words"), to=replace(HERE, seen=seen)).items) == 1


def test_names_are_told_apart_by_all_entries_of_the_feed_not_by_the_new_ones() -> None:
    one = item(1, "a", guid="", link="http://x/same")
    other = item(2, "b", guid="", link="http://x/same")
    seen = deliver(one, other).seen[:8]
    (alone,) = deliver(other).items
    (beside,) = deliver(one, other, to=replace(HERE, seen=seen)).items
    assert beside.keys != alone.keys


def test_a_delivery_has_what_the_library_stores() -> None:
    (one,) = deliver(item(1, "&lt;p&gt;A &lt;b&gt;bold&lt;/b&gt; word.&lt;/p&gt;")).items
    assert (one.html, one.text, one.words) == ("<p>A <b>bold</b> word.</p>", "A bold word.", 3)
    assert (one.has_page, one.dated, len(one.keys)) == (True, True, 2)


def test_an_entry_without_a_date_is_of_now_and_marked_so() -> None:
    delivery = deliver(item(1, pubDate=""))
    assert (delivery.items[0].published, delivery.items[0].dated) == (NOW, False)
    assert delivery.dates == ()


def test_an_entry_says_when_it_was_edited() -> None:
    edited = {"dcterms:modified": "2027-01-12T09:00:00Z"}
    first, other = deliver(item(1, **edited), item(2)).items
    assert (first.updated, other.updated) == (first.published + 3600, None)
    assert first.content_hash == deliver(item(1)).items[0].content_hash
