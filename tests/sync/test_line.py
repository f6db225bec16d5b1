"""One account's sync, and what it does where a server cannot or does not want to."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from reader_app.domain import (
    Capabilities,
    Fault,
    Field,
    NewSection,
    PublisherTrouble,
    ReaderError,
    RemoteSection,
    SignInRefused,
)
from reader_app.sync.accounts import AccountSync
from tests.library.shelf import NOW
from tests.sync.fleet import Crash, Line, Machine, Server, address

__all__: list[str] = []

_DAY = 24 * 3600


@pytest.fixture
def server() -> Server:
    """One with two subscriptions, of which the first has three articles."""
    server = Server(1)
    for feed in range(2):
        server.follow(address(1, feed), f"Feed {feed}", "")
    for _ in range(3):
        server.publish(0)
    return server


@pytest.fixture
def machine(tmp_path: Path, server: Server) -> Iterator[Machine]:
    machine = Machine(tmp_path)
    machine.begin(server, 0)
    machine.sync()
    yield machine
    machine.close()


def rows(machine: Machine) -> list[tuple[str, str, str]]:
    return [(one.field, one.value, one.failure) for one in machine.library.outbox.waiting()]


def page(number: int, feed: int = 0) -> str:
    return address(1, feed).removesuffix("feed.xml") + str(number)


def perform(machine: Machine) -> None:
    """A sync whose trouble is heard, and after which nothing is hurried."""
    account = machine.library.accounts.of(machine.account)
    tools = machine.library, machine.line, account, machine._deliver, lambda: NOW + machine.ahead
    machine.loop.run_until_complete(AccountSync(*tools).perform())  # type: ignore[arg-type]


def failing(what: str, trouble: ReaderError) -> type[Line]:
    """A line on which one request ends in trouble."""

    async def fail(self: Line, *_: object) -> None:
        raise trouble

    return type("Failing", (Line,), {what: fail})


@pytest.mark.parametrize(
    "trouble", [SignInRefused(), PublisherTrouble(Fault.RATE_LIMITED, retry_after=60.0)]
)
def test_trouble_of_the_whole_account_ends_the_sync_and_is_no_attempt(
    machine: Machine, server: Server, trouble: ReaderError
) -> None:
    machine.mark(page(1), Field.READ, True)
    machine.call(address(1, 0), "Mine")
    machine.line = failing("mark", trouble)(server)
    with pytest.raises(type(trouble)):
        perform(machine)
    (waits,) = [one for one in machine.library.outbox.waiting() if one.field is Field.READ]
    assert (waits.attempts, waits.sent, waits.failure) == (0, None, trouble.code)
    machine.line = failing("rename", trouble)(server)
    machine.call(address(1, 0), "Herald")
    with pytest.raises(type(trouble)):
        perform(machine)
    (named,) = [one for one in machine.library.outbox.waiting() if one.field is Field.TITLE]
    assert (named.attempts, named.sent, named.failure) == (0, None, trouble.code)


def test_a_push_that_fails_waits_and_the_pull_goes_on(machine: Machine, server: Server) -> None:
    machine.mark(page(1), Field.READ, True)
    machine.put(address(1, 1), "News")
    server.publish(0)
    machine.line = failing("mark", PublisherTrouble(Fault.CONNECTION))(server)
    machine.line.plan = ["ok", "refused"]
    perform(machine)
    assert machine.article(page(4)) is not None
    assert rows(machine) == [("read", "1", "connection")]  # the folder was moved at the end
    machine.line = Line(server)
    perform(machine)
    assert rows(machine) == []
    machine.sync()
    assert machine.open is False


def test_what_a_server_does_not_take_is_tried_ever_more_seldom(
    machine: Machine, server: Server
) -> None:
    machine.call(address(1, 0), "Mine")
    machine.line = failing("rename", PublisherTrouble(Fault.HTTP))(server)
    waits = []
    for _ in range(3):
        perform(machine)
        perform(machine)  # too early
        (one,) = machine.library.outbox.waiting()
        waits.append((one.attempts, one.next_at - NOW - machine.ahead))
        machine.ahead = one.next_at - NOW
    assert waits == [(1, 60), (2, 120), (3, 240)]
    machine.line = Line(server)
    perform(machine)
    assert rows(machine) == []


def test_what_no_feed_is_behind_stays_to_be_seen_and_is_asked_here(
    machine: Machine, server: Server
) -> None:
    machine.follow("http://nothing.example/feed.xml", "Nothing", "")
    machine.line = failing("follow", PublisherTrouble(Fault.NOT_A_FEED))(server)
    for _ in range(2):
        perform(machine)
        assert rows(machine) == [("follow", "1", "not-a-feed")]
    (one,) = machine.library.outbox.waiting()
    assert (one.attempts, one.next_at) == (1, NOW + _DAY)
    assert [job.url for job in machine.library.sync.sections()] == [
        "http://nothing.example/feed.xml"
    ]


class Poor(Line):
    """A service that can mark, and nothing else."""

    capabilities = Capabilities(follow=False, rename=False, folders=False, marks=3)


def test_what_a_service_cannot_do_is_shown_for_a_week_and_then_stays_as_it_is_here(
    machine: Machine, server: Server
) -> None:
    machine.line = Poor(server)
    machine.call(address(1, 0), "Mine")
    machine.put(address(1, 0), "News")
    machine.unfollow(address(1, 1), whole=True)
    machine.follow("http://new.example/feed.xml", "New", "")
    perform(machine)
    assert {why for *_, why in rows(machine)} == {"unsupported"}
    assert len(rows(machine)) == 4
    machine.ahead = 8 * _DAY
    perform(machine)
    perform(machine)
    assert rows(machine) == []
    assert (machine.title(address(1, 0)), machine.folder(address(1, 0))) == ("Mine", "News")
    assert machine.section(address(1, 1)) is None
    assert machine.section("http://new.example/feed.xml") is not None
    assert machine.open is False


def test_a_folder_that_a_service_cannot_make_is_not_asked_for(
    machine: Machine, server: Server
) -> None:
    machine.line.capabilities = replace(Line.capabilities, new_folders=False)
    server.alter("2", folders=("There",))
    machine.sync()
    machine.put(address(1, 0), "New")
    perform(machine)
    assert rows(machine) == [("folder", "New", "unsupported")]
    machine.put(address(1, 0), "There")
    perform(machine)
    assert server.feeds["1"].folders == ("There",)


def test_many_marks_arrive_with_few_transactions(machine: Machine, server: Server) -> None:
    for _ in range(1_100):
        server.publish(1)
    machine.sync()
    ids = machine.library.remote.linked(machine.account, list(server.items))
    assert len(ids) == 1_103
    machine.library.mark(ids, read=True).result()
    writes = counting(machine)
    perform(machine)
    assert len(server.on[Field.READ]) == 1_103
    assert writes() < 10
    assert machine.library.outbox.count() == 0


def counting(machine: Machine) -> Callable[[], int]:
    """How many transactions there have been since."""
    count = 0
    submit = machine.writer.submit

    def counted(job: Callable[[], object], *, transaction: bool = True) -> object:
        nonlocal count
        count += 1
        return submit(job, transaction=transaction)

    machine.writer.submit = counted  # type: ignore[method-assign,assignment]
    return lambda: count


class Deaf(Line):
    """A server that takes marks and never says so."""

    async def mark(self, what: Field, value: bool, ids: Sequence[str]) -> frozenset[str]:
        return frozenset()


def test_what_is_never_confirmed_is_let_go_where_no_list_names_it_any_more(
    machine: Machine, server: Server
) -> None:
    machine.mark(page(1), Field.SAVED, True)
    machine.mark(page(2), Field.READ, True)
    server.set(Field.READ, True, [id for id, item in server.items.items() if item == (0, 1)])
    machine.line = Deaf(server)
    for _ in range(30):
        perform(machine)
        machine.ahead += 6 * 3600
    assert rows(machine) == [("saved", "1", "unconfirmed"), ("read", "1", "unconfirmed")]
    machine.ahead += 8 * _DAY
    perform(machine)
    assert rows(machine) == [("read", "1", "unconfirmed")]  # the server still lists that one
    perform(machine)
    known = machine.article(page(1))
    assert known is not None
    assert known[1][Field.SAVED]


def test_what_is_unfollowed_before_the_server_has_a_name_for_it_ends_there_too(
    machine: Machine, server: Server
) -> None:
    url = address(1, 5)
    machine.follow(url, "Five", "")
    machine.line.plan = ["ok", "lost"]
    perform(machine)
    assert server.feed(5) is not None
    machine.unfollow(url, whole=True)
    perform(machine)
    assert server.feed(5) is None
    assert machine.section(url) is None


def test_articles_of_a_subscription_that_is_newer_than_the_list_come_with_the_next_pull(
    machine: Machine, server: Server
) -> None:
    server.published[3] = 2

    def subscribe() -> None:
        server.follow(address(1, 3), "Three", "")

    machine.line.between = [subscribe]
    perform(machine)
    assert machine.article(page(1, 3)) is None
    assert machine.library.accounts.of(machine.account).cursor == "epoch 0"
    perform(machine)
    assert machine.article(page(1, 3)) is not None


def test_articles_of_what_the_server_keeps_for_itself_are_left_out_until_it_is_wanted_again(
    machine: Machine, server: Server
) -> None:
    known = machine.section(address(1, 0))
    assert known is not None
    machine.library.accounts.release(machine.account, [known[0]], unfollow=False).result()
    server.publish(0)
    perform(machine)
    assert machine.article(page(4)) is None
    assert machine.library.remote.unknown(machine.account, list(server.items)) == []
    machine.library.accounts.assign(machine.account, [known[0]]).result()
    perform(machine)
    assert machine.article(page(4)) is not None


def test_a_server_that_goes_back_gets_its_subscriptions_and_states_again(
    machine: Machine, server: Server
) -> None:
    server.keep()
    machine.follow(address(1, 4), "Four", "News")
    machine.mark(page(1), Field.READ, True)
    perform(machine)
    assert server.feed(4) is not None
    server.restore()
    perform(machine)
    perform(machine)
    again = server.feed(4)
    assert again is not None
    assert (again.title, again.folders) == ("Four", ("News",))
    assert {server.items[id] for id in server.on[Field.READ]} == {(0, 1)}


def test_what_is_new_at_the_server_has_its_states_at_once(machine: Machine, server: Server) -> None:
    server.publish(0)
    server.set(Field.READ, True, list(server.items))
    writes = counting(machine)
    machine.library.observe(lambda changes: None)
    perform(machine)
    known = machine.article(page(4))
    assert known is not None
    assert known[1] == {Field.READ: True, Field.SAVED: False}
    assert machine.library.outbox.count() == 0
    assert writes() < 12


@pytest.mark.parametrize("after", range(24))
def test_a_crash_at_any_write_loses_nothing(machine: Machine, server: Server, after: int) -> None:
    machine.mark(page(1), Field.READ, True)
    machine.call(address(1, 0), "Mine")
    machine.follow(address(1, 7), "Seven", "News")
    machine.writer.left = after
    with suppress(Crash):
        perform(machine)
    machine.writer.left = None
    perform(machine)
    assert server.feeds["1"].title == "Mine"
    assert server.feed(7) is not None
    assert len(server.on[Field.READ]) == 1
    perform(machine)
    assert machine.open is False


def test_secrets_of_addresses_are_hidden_before_they_are_kept_and_told_when_they_are_sent(
    machine: Machine, server: Server
) -> None:
    async def hide(url: str) -> str:
        return url.replace("s3cr3t", "~1~")

    async def reveal(url: str) -> str:
        return url.replace("~2~", "t0k3n")

    server.feeds["9"] = RemoteSection("9", "http://f9.r1.example/feed.xml?k=s3cr3t", "Private")
    new = NewSection("http://f8.r1.example/feed.xml?k=~2~", "Own", private=True)
    done = machine.library.follow([new]).result()
    machine.library.accounts.assign(machine.account, [done.added[0].id]).result()
    asked: list[str] = []

    class Hearing(Line):
        async def follow(self, url: str, title: str, folder: str) -> RemoteSection:
            asked.append(url)
            return self.server.follow("http://f8.r1.example/feed.xml", title, folder)

    account = machine.library.accounts.of(machine.account)
    tools = machine.library, Hearing(server), account, machine._deliver, lambda: NOW
    work = AccountSync(*tools, hide=hide, reveal=reveal)  # type: ignore[arg-type]
    machine.loop.run_until_complete(work.perform())
    assert asked == ["http://f8.r1.example/feed.xml?k=t0k3n"]
    urls = {one.url for it in machine.library.tree() for one in it.sections}
    assert "http://f9.r1.example/feed.xml?k=~1~" in urls
    assert not any("s3cr3t" in url for url in urls)


def test_what_waits_reaches_no_other_article_at_a_server_that_gives_its_numbers_again(
    machine: Machine, server: Server
) -> None:
    server.keep()
    server.publish(1)
    machine.sync()
    machine.mark(page(1, 1), Field.READ, True)
    server.publish(0)
    server.restore()  # what was the number of the one is that of the other now
    machine.sync()
    machine.sync()
    assert {server.items[id] for id in server.on[Field.READ]} == {(1, 1)}
    other = machine.article(page(4))
    assert other is not None
    assert not other[1][Field.READ]


def test_what_is_unfollowed_while_nobody_knows_whether_the_server_follows_it_goes_there_too(
    machine: Machine, server: Server
) -> None:
    url = address(1, 2)
    assert machine.follow(url, "Feed 2", "")
    machine.line.plan = ["ok", "lost"]  # the list; then the server follows it, and says so in vain

    def regret() -> None:
        if server.feed(2) and machine.section(url):
            machine.unfollow(url, whole=False)

    machine.line.between = [regret] * 4
    machine.sync()
    assert server.feed(2), "it was told nothing"
    assert machine.section(url) is None
    assert rows(machine) == [("follow", "0", "")]
    machine.line.between = []
    for _ in range(2):
        machine.sync()
    assert server.feed(2) is None
    assert machine.section(url) is None
    assert rows(machine) == []
