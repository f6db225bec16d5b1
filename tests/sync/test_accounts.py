"""Accounts in a sync: beside the feeds, each by itself, and what comes of their trouble."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader_app.domain import (
    AccountSecret,
    NewSection,
    Subject,
    SyncReport,
)
from tests.accounts.fake import Asked, Fake, Reply
from tests.accounts.harness import Harness
from tests.accounts.harnesses import ALL
from tests.accounts.shelf import Shelf
from tests.sync.hub import Hub
from tests.sync.press import Press, article, feed, picture, press

__all__: list[str] = []

MINIFLUX = next(one for one in ALL if one.service == "miniflux")
PLAIN = next(one for one in ALL if one.service == "feedbin")


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[Hub]:
    with Hub(tmp_path / "library") as hub:
        yield hub


@pytest.fixture
def site(hub: Hub) -> Iterator[Press]:
    """Publishers on the web."""
    with press() as served:
        hub.allow(served.base)
        served.replies["/favicon.ico"] = picture("red")
        yield served


def stocked(site: Press, number: int = 3) -> Shelf:
    """A server that has a feed of a publication on the web, whose articles have pages."""
    shelf = Shelf()
    paper = shelf.follow(site.url("/feed.xml"), "The Paper", "News")
    for one in range(1, number + 1):
        item = shelf.publish(paper, f"Headline {one}", ago=60 * one)
        site.replies[f"/article-{item.id}"] = article(f"Headline {one}", f"/{one}.png")
        site.replies[f"/{one}.png"] = picture()
    return shelf


def heard(fake: Fake) -> asyncio.Event:
    """Happens with the next request."""
    event, loop, serve = asyncio.Event(), asyncio.get_running_loop(), fake.serve

    def telling(asked: Asked) -> Reply | None:
        loop.call_soon_threadsafe(event.set)
        return serve(asked)

    fake.serve = telling  # type: ignore[method-assign]
    return event


@pytest.mark.parametrize("harness", ALL, ids=str)
def test_a_sync_brings_what_the_server_has_with_pages_and_pictures(
    hub: Hub, site: Press, harness: Harness
) -> None:
    with harness.fake(stocked(site)) as fake:
        account = hub.join(harness, fake)
        report = hub.sync()
        assert report.failures == []
        rows = hub.rows()
        assert sorted(rows) == ["Headline 1", "Headline 2", "Headline 3"]
        assert all(row.ready and row.pictures_stored for row in rows.values())
        assert site.asked["/feed.xml"] == 0
        ((section,),) = [one.sections for one in hub.library.tree()]
        assert section.checked == hub.now
        assert hub.library.accounts.of(account).checked == hub.now
        assert (report.articles_new, report.sections_checked, report.pending) == (3, 1, 0)


def test_what_the_reader_does_goes_to_the_server_with_the_next_sync(hub: Hub, site: Press) -> None:
    with PLAIN.fake(shelf := stocked(site)) as fake:
        account = hub.join(PLAIN, fake)
        hub.sync()
        rows = hub.rows()
        hub.library.mark([rows["Headline 1"].id], read=True).result()
        hub.library.mark([rows["Headline 2"].id], saved=True).result()
        report = hub.sync_accounts(account)
        assert (report.pushed, report.pending) == (2, 0)
        assert [one.read for one in shelf.items.values()] == [True, False, False]
        assert [one.saved for one in shelf.items.values()] == [False, True, False]


def test_the_trouble_of_one_account_stops_no_other_and_no_feed(hub: Hub, site: Press) -> None:
    with PLAIN.fake(stocked(site)) as good, MINIFLUX.fake(Shelf()) as bad:
        hub.join(PLAIN, good)
        broken = hub.join(MINIFLUX, bad)
        site.replies["/own.xml"] = feed(site, "own")
        site.replies["/own"] = article("Headline own")
        hub.library.follow([NewSection(site.url("/own.xml"))]).result()
        bad.fates = ["refused"] * 20
        report = hub.sync()
        (failure,) = report.failures
        assert (failure.subject, failure.kind, failure.id) == (Subject.ACCOUNT, "server", broken)
        assert {"Headline 1", "Headline own"} < set(hub.rows())
        account = hub.library.accounts.of(broken)
        assert (account.trouble, account.next_at) == ("server", hub.now + 300)


def test_a_sync_by_the_clock_waits_for_an_account_whose_time_has_not_come(
    hub: Hub, site: Press
) -> None:
    with PLAIN.fake(stocked(site)) as fake:
        account = hub.join(PLAIN, fake)
        fake.fates = ["busy"]
        hub.sync()
        assert hub.library.accounts.of(account).trouble == "rate-limited"
        asked = len(fake.asked)
        hub.sync(patient=True)
        hub.sync()  # nor does a reader who asks hurry a server that asked for rest
        assert len(fake.asked) == asked
        hub.now += 3600
        assert hub.sync(patient=True).failures == []


def test_a_refused_password_is_tried_again_only_when_the_reader_does_something(
    hub: Hub, site: Press
) -> None:
    with PLAIN.fake(stocked(site)) as fake:
        account = hub.join(PLAIN, fake)
        fake.PASSWORD = "another one"
        (failure,) = hub.sync().failures
        assert failure.kind == "sign-in-refused"
        asked = len(fake.asked)
        assert hub.sync().failures == []
        assert len(fake.asked) == asked
        hub.change(account, AccountSecret("another one"))
        assert hub.sync().failures == []
        assert len(hub.rows()) == 3


def test_a_password_that_another_program_has_changed_is_found_in_the_keyring(
    hub: Hub, site: Press
) -> None:
    with PLAIN.fake(stocked(site)) as fake:
        account = hub.join(PLAIN, fake)
        hub.sync()
        fake.PASSWORD = "another one"
        fake.forget_sessions()
        hub.change(account, AccountSecret("another one"))
        assert hub.sync().failures == []


def test_a_closed_keyring_is_the_account_s_trouble_and_asked_once(hub: Hub, site: Press) -> None:
    with PLAIN.fake(stocked(site)) as one, MINIFLUX.fake(Shelf()) as two:
        hub.join(PLAIN, one)
        hub.join(MINIFLUX, two)
        hub.pocket.closed = True
        opened = hub.pocket.opened
        kinds = {failure.kind for failure in hub.sync().failures}
        assert kinds == {"keyring-locked"}
        assert hub.pocket.opened == opened + 1


def test_a_secret_that_is_gone_is_told_as_such(hub: Hub) -> None:
    with PLAIN.fake(Shelf()) as fake:
        account = hub.join(PLAIN, fake)
        hub.pocket.clear()
        (failure,) = hub.sync().failures
        assert failure.kind == "sign-in-needed"
        assert hub.desk.accounts.advised(hub.library.accounts.of(account))


def test_an_article_whose_publication_takes_no_pages_and_one_that_rests(
    hub: Hub, site: Press
) -> None:
    with PLAIN.fake(shelf := stocked(site)) as fake:
        hub.join(PLAIN, fake)
        hub.sync(pages=False)
        (paper,) = hub.library.tree()
        hub.desk.publications.change([paper.id], paused=True).result()
        hub.sync()
        assert not any(path.startswith("/article") for path in site.asked)
        hub.desk.publications.change([paper.id], paused=False, pages=False).result()
        feed = next(iter(shelf.feeds.values()))
        shelf.publish(feed, "Headline 4")
        hub.sync()
        assert "Headline 4" in hub.rows()
        assert not any(path.startswith("/article") for path in site.asked)


def test_a_server_at_home_may_name_publications_at_home(hub: Hub) -> None:
    with press() as inside, PLAIN.fake(stocked(inside)) as fake:
        inside.replies["/favicon.ico"] = picture("red")
        hub.join(PLAIN, fake)
        assert hub.sync().failures == []
        assert (len(hub.rows()), hub.library.offline().ready) == (3, 3)


def test_a_server_on_the_web_may_not_lead_into_the_reader_s_own_network(tmp_path: Path) -> None:
    with press() as inside, PLAIN.fake(stocked(inside)) as fake:
        with Hub(tmp_path / "library") as hub:
            account = hub.join(PLAIN, fake)
            hub.sync(pages=False)
            hub.library.accounts.set_login(account, "https://news.example.org", "reader").result()
        with Hub(tmp_path / "library") as hub:
            for row in hub.rows().values():
                hub.run(hub.engine.fetch(row.id))
            kinds = {one.reason for one in hub.library.offline().missing}
            assert (len(hub.rows()), kinds) == (3, {"page: blocked-address"})
        assert not inside.asked


def test_a_cancelled_sync_ends_while_an_account_is_asked(hub: Hub, site: Press) -> None:
    with PLAIN.fake(stocked(site)) as fake:
        hub.join(PLAIN, fake)
        serve = fake.serve

        def cancelling(asked: Asked) -> Reply | None:
            hub.engine.cancel()
            return serve(asked)

        fake.serve = cancelling  # type: ignore[method-assign]
        report = hub.sync()
        assert report.cancelled
        fake.serve = serve  # type: ignore[method-assign]
        assert hub.sync().failures == []
        assert len(hub.rows()) == 3


def test_accounts_that_are_asked_for_during_a_sync_are_synced_beside_it(
    hub: Hub, site: Press
) -> None:
    with PLAIN.fake(stocked(site)) as fake:
        account = hub.join(PLAIN, fake)
        site.replies["/own.xml"] = feed(site, "own")
        site.replies["/own"] = article("Headline own")
        hub.library.follow([NewSection(site.url("/own.xml"))]).result()

        async def both() -> tuple[SyncReport, SyncReport]:
            begun = heard(fake)
            whole = asyncio.create_task(hub.engine.sync())
            await begun.wait()
            return await hub.engine.sync_accounts((account,)), await whole

        beside, whole = hub.run(both())
        assert beside.failures == whole.failures == []
        assert len(hub.rows()) == 4


def test_a_whole_sync_takes_over_from_one_of_accounts_alone(hub: Hub, site: Press) -> None:
    with PLAIN.fake(stocked(site)) as fake:
        hub.join(PLAIN, fake)

        async def both() -> tuple[SyncReport, SyncReport]:
            begun = heard(fake)
            alone = asyncio.create_task(hub.engine.sync_accounts())
            await begun.wait()
            whole = await hub.engine.sync()
            return await alone, whole

        _, whole = hub.run(both())
        assert whole.failures == []
        assert all(row.ready for row in hub.rows().values())


def test_a_subscription_with_a_secret_address_is_told_whole_and_kept_without_it(
    hub: Hub,
) -> None:
    with PLAIN.fake(shelf := Shelf()) as fake:
        account = hub.join(PLAIN, fake)
        secret = "k3j2h1g4f5d6s7a8Q9"
        url = f"http://10.1.2.3/private/{secret}/feed.xml"
        added = hub.desk.subscriptions.follow([NewSection(url)]).result().added
        hub.library.accounts.assign(account, [one.id for one in added]).result()
        hub.sync_accounts(account)
        assert [one.url for one in shelf.feeds.values()] == [url]
        assert secret not in hub.library.tree()[0].sections[0].url


def test_a_secret_that_is_lost_holds_up_its_own_subscription_alone(hub: Hub, site: Press) -> None:
    with PLAIN.fake(stocked(site)) as fake:
        account = hub.join(PLAIN, fake)
        lost = "http://10.1.2.3/private/~0123456789abcdef~/feed.xml"
        added = hub.library.follow([NewSection(lost, private=True)]).result().added
        hub.library.accounts.assign(account, [one.id for one in added]).result()
        report = hub.sync_accounts(account)
        assert not [one for one in report.failures if one.subject is Subject.ACCOUNT]
        assert len(hub.rows()) == 3
        (row,) = hub.desk.accounts.waiting(account)
        assert "no longer kept" in row.why
