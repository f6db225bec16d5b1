"""What every service has to keep, tried against real servers: Tiny Tiny RSS and Coldsweat; and a
day with two libraries."""

import sqlite3

import pytest

from reader_app.domain import ApiOff, Fault, Field, PublisherTrouble, SignInRefused
from tests.accounts.real.machine import Machine
from tests.accounts.real.phone import FIRST, Phone, phone, run
from tests.accounts.real.servers import FEEDS, Coldsweat, Real, TinyTiny

__all__: list[str] = []

pytestmark = pytest.mark.timeout(500)  # the first start installs the servers

MARKS = ((Field.READ, True), (Field.READ, False), (Field.SAVED, True), (Field.SAVED, False))


def test_the_address_needs_no_path_and_the_password_has_to_be_right(server: Real) -> None:
    async def work(one: Phone, other: Phone) -> None:
        assert len(await one.service.sections()) == FEEDS
        with pytest.raises(SignInRefused):
            async with phone(server, "not this one"):
                pass

    run(server, work)


def test_everything_comes_and_nothing_comes_twice(server: Real) -> None:
    async def work(one: Phone, other: Phone) -> None:
        sections = {section.id: section for section in await one.service.sections()}
        assert {section.title for section in sections.values()} == {
            f"Test feed {number}" for number in range(1, FEEDS + 1)
        }
        if isinstance(server, TinyTiny):
            folders = sorted(section.folders for section in sections.values())
            assert folders == [(), *[(server.FOLDER,)] * (FEEDS - 1)]
        first = FIRST[server.port][0]
        by_url = {article.url: article for article in first.articles.values()}
        assert len(by_url) == len(first.articles) == FEEDS * server.ITEMS
        (mine,) = [it for it in by_url.values() if it.url.endswith("/site/2/7")]
        assert mine.title == "Feed 2 entry 7 & “ünïcode” 新聞"
        assert "Body of entry 7 of feed 2." in mine.html
        assert sections[mine.section_id].title == "Test feed 2"
        assert (mine.byline, mine.read, mine.saved) == ("Author 2", False, False)
        assert mine.published is not None
        assert mine.published % 3600 == 3600 - 2 * 60
        one.asked = 0
        await one.service.sections()
        assert (await one.pull()).articles == {}
        assert one.asked <= 10

    run(server, work)


def test_many_marks_at_once_all_arrive(server: Real) -> None:
    """They stay, so that what comes after has less to list."""

    async def work(one: Phone, other: Phone) -> None:
        many = 1100 if isinstance(server, TinyTiny) else 110  # the other takes one at a time
        assert len(await one.service.mark(Field.READ, True, one.ids[:many])) == many
        heard = await other.pull()
        assert heard.read == set(one.ids[:many])
        assert heard.unread == set(one.ids[many:])
        if isinstance(server, TinyTiny):
            await one.service.mark(Field.READ, True, one.ids[:-300])

    run(server, work)


@pytest.mark.parametrize(("what", "value"), MARKS)
def test_what_one_client_marks_the_other_sees(server: Real, what: Field, value: bool) -> None:
    async def work(one: Phone, other: Phone) -> None:
        ids = one.ids[-43:-40]
        await one.service.mark(what, not value, ids)
        for _ in range(2):  # doing it twice is doing it once
            assert await one.service.mark(what, value, ids) == frozenset(ids)
        heard = await other.pull()
        if what is Field.READ:
            on, off = heard.read, heard.unread
        else:
            on, off = heard.saved, heard.unsaved
        assert set(ids) <= (on if value else off)
        assert not set(ids) & (off if value else on)

    run(server, work)


def test_an_article_that_never_was_is_no_trouble(server: Real) -> None:
    async def work(one: Phone, other: Phone) -> None:
        for what, value in MARKS:
            assert await one.service.mark(what, value, ["2000000000"]) == {"2000000000"}

    run(server, work)


def test_what_is_published_between_arrives_once_and_what_is_edited_flips_nothing(
    server: Real,
) -> None:
    async def work(one: Phone, other: Phone) -> None:
        first = FIRST[server.port][0]
        (edited,) = [it.id for it in first.articles.values() if it.url.endswith("/site/3/5")]
        await one.service.mark(Field.READ, True, [edited])
        await one.service.mark(Field.SAVED, True, [edited])
        server.publisher.publish(3, 60)
        server.publisher.edit(3, 5)
        server.fetch(3)
        again = await one.pull()
        assert len(again.articles) == 60
        assert {it.section_id for it in again.articles.values()} == {
            first.articles[edited].section_id
        }
        assert edited not in again.unread | again.unsaved
        assert (await one.pull()).articles == {}
        assert set((await other.pull()).articles) == set(again.articles)
        await one.service.mark(Field.SAVED, False, [edited])

    run(server, work)


def test_a_server_that_is_killed_between_push_and_pull_is_taken_up_again(server: Real) -> None:
    async def work(one: Phone, other: Phone) -> None:
        await one.pull()
        ids = one.ids[50:60]
        await one.service.mark(Field.SAVED, True, ids)
        server.kill()
        with pytest.raises(PublisherTrouble) as caught:
            await one.pull()
        assert caught.value.fault is Fault.CONNECTION
        server.start()
        again = await one.pull()
        assert again.articles == {}
        assert set(ids) <= again.saved
        await one.service.mark(Field.SAVED, False, ids)

    run(server, work)


def test_a_session_that_the_server_forgets_is_renewed(ttrss: TinyTiny) -> None:
    async def work(one: Phone, other: Phone) -> None:
        await one.pull()
        ttrss.sql("DELETE FROM ttrss_sessions")
        ids = one.ids[:3]
        await one.service.mark(Field.SAVED, True, ids)
        ttrss.sql("DELETE FROM ttrss_sessions")
        assert set(ids) <= (await one.pull()).saved
        await one.service.mark(Field.SAVED, False, ids)

    run(ttrss, work)


def test_an_interface_that_is_switched_off_says_so(ttrss: TinyTiny) -> None:
    pref = "UPDATE ttrss_user_prefs SET value = '{}' WHERE pref_name = 'ENABLE_API_ACCESS'"

    async def work(one: Phone, other: Phone) -> None:
        await one.service.sections()
        ttrss.sql(pref.format("false"))
        try:
            with pytest.raises(ApiOff):
                await one.service.sections()
            with pytest.raises(ApiOff):
                async with phone(ttrss):
                    pass
        finally:
            ttrss.sql(pref.format("true"))

    run(ttrss, work)


def test_subscriptions_come_and_go(ttrss: TinyTiny) -> None:
    async def work(one: Phone, other: Phone) -> None:
        await other.pull()
        url = "http://feeds.test/feed/5.atom"
        new = await one.service.follow(url, "", ttrss.FOLDER)
        assert (new.url, new.folders) == (url, (ttrss.FOLDER,))
        assert (await one.service.follow(url, "", "")).id == new.id
        found = await one.service.follow("http://feeds.test/site/4/", "", "")
        assert found.url == "http://feeds.test/feed/4.xml"  # it was followed before
        for wrong in ("http://feeds.test/feed/77.xml", "http://feeds.test/site/4/1", "nonsense"):
            with pytest.raises(PublisherTrouble) as caught:
                await one.service.follow(wrong, "", "")
            assert caught.value.fault is Fault.NOT_A_FEED
        assert len(await one.service.sections()) == FEEDS + 1
        await other.service.unfollow(new)
        await one.service.unfollow(new)
        assert len(await one.service.sections()) == FEEDS

    run(ttrss, work)


def test_a_list_that_moves_while_it_is_read_loses_nothing(ttrss: TinyTiny) -> None:
    """Another client reads the newest articles while this one lists what is unread."""

    async def work(one: Phone, other: Phone) -> None:
        await one.pull()
        ids = one.ids[-500:]
        await other.service.mark(Field.READ, False, ids)
        api = one.service._api  # type: ignore[attr-defined]
        first = FIRST[ttrss.port][0].articles
        newest = sorted((first[id] for id in ids if id in first), key=lambda it: it.published or 0)
        marked = {it.id for it in newest[-150:]}
        kept, pages = api.headlines, []

        async def disturbed(*words, **more):  # type: ignore[no-untyped-def]
            if more.get("unread"):
                pages.append(more["skip"])
                if pages == [0, 199]:
                    await other.service.mark(Field.READ, True, sorted(marked))
            return await kept(*words, **more)

        api.headlines = disturbed
        heard = await one.pull()
        assert pages[:3] == [0, 199, 0]  # it went back
        assert not heard.read & (set(ids) - marked)

    run(ttrss, work)


def test_numbers_that_are_given_out_again_are_noticed(coldsweat: Coldsweat) -> None:
    """It gives the number of a deleted article to the next one."""

    async def work(one: Phone, other: Phone) -> None:
        await one.pull()
        with sqlite3.connect(coldsweat.root / "data" / "coldsweat.db", timeout=30) as base:
            last = base.execute("SELECT MAX(id) FROM entries").fetchone()[0]
            base.execute("DELETE FROM entries WHERE id > ?", (last - 3,))
        base.close()
        assert not (await one.pull()).restored
        coldsweat.publisher.publish(4, 4)
        coldsweat.fetch(4)
        heard = await one.pull()
        assert heard.restored
        assert len(heard.articles) > FEEDS * coldsweat.ITEMS

    run(coldsweat, work)


def test_two_libraries_live_through_a_day(two: tuple[Machine, Machine], server: Real) -> None:
    """Read here and saved there, toggled offline on both, synced in either order; the server is
    killed after it has heard of a change and before it is asked for news, and a feed goes."""
    laptop, desktop = two
    for one in two:
        assert one.sync().failures == []
    assert laptop.states == desktop.states
    start = laptop.states
    titles = [title for title, (read, saved) in start.items() if not read and not saved]
    assert all(title.endswith(" & “ünïcode” 新聞") for title in titles[:9])

    laptop.mark(titles[0], titles[1], read=True)  # the laptop reads and the desktop saves
    desktop.mark(titles[0], titles[2], saved=True)
    for one in (laptop, desktop, laptop):
        assert one.sync().failures == []
    laptop.mark(titles[3], saved=True)
    desktop.mark(titles[3], titles[4], read=True)
    for one in (desktop, laptop, desktop):
        assert one.sync().failures == []
    wanted = start | {
        titles[0]: (True, True),
        titles[1]: (True, False),
        titles[2]: (False, True),
        titles[3]: (True, True),
        titles[4]: (True, False),
    }
    assert laptop.states == desktop.states == wanted

    for read in (True, False, True):  # there and back without a network
        laptop.mark(titles[5], read=read)
        desktop.mark(titles[6], saved=read)
    desktop.mark(titles[0], saved=False)
    for one in (desktop, laptop, desktop):
        assert one.sync().failures == []
    wanted |= {titles[5]: (True, False), titles[6]: (False, True), titles[0]: (True, False)}
    assert laptop.states == desktop.states == wanted

    laptop.mark(titles[7], titles[8], read=True)
    laptop.sync_interrupted(server)
    wanted |= {titles[7]: (True, False), titles[8]: (True, False)}
    assert laptop.states == wanted
    for one in (desktop, laptop, desktop):  # where marks go singly, one may have to go again
        report = one.sync()
        assert (report.failures, report.pending) == ([], 0)
    assert laptop.states == desktop.states == wanted

    server.publisher.publish(2, 1)
    server.fetch(2)
    (new,) = laptop.sync_and_new()
    assert desktop.sync_and_new() == {new}
    assert laptop.states == desktop.states == wanted | {new: (False, False)}
    if isinstance(server, TinyTiny):  # another client ends a subscription
        ids = {one["feed_url"]: one["id"] for one in server.call("getFeeds", cat_id=-3)}
        server.call("unsubscribeFeed", feed_id=ids["http://feeds.test/feed/5.xml"])
        for one in two:
            assert one.sync().failures == []
            assert one.urls == {f"http://feeds.test/feed/{n}.xml" for n in range(1, FEEDS)}
