"""Accounts as windows and commands have them: words, keyring, what waits, and moving with undo."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from reader_app.domain import (
    DIALECTS,
    AccountKind,
    AccountKnown,
    AccountSecret,
    ApiOff,
    ArticleQuery,
    Bounds,
    Changes,
    Fault,
    KeyringLocked,
    NewAccount,
    NewSection,
    NotAnAddress,
    NotThisService,
    Proof,
    PublisherTrouble,
    ReaderError,
    RemoteArticle,
    RemoteSection,
    SignInRefused,
)
from reader_app.library import Library
from reader_app.services import NEEDS_PASSWORD, Credentials, Desk
from reader_app.services.hints import SERVERS
from tests.library.shelf import NOW, entry, intent, store
from tests.sync.hub import Held
from tests.vault import Pocket

__all__: list[str] = []

SECRET = AccountSecret("correct horse battery")


class Office:
    """A desk over a library, and the keyring that it uses."""

    def __init__(self, folder: Path) -> None:
        self.pocket = Pocket()
        self.library = Library.open(folder, clock=lambda: NOW)
        self.desk = Desk(
            self.library,
            now=lambda: NOW,
            route=lambda: True,
            credentials=Credentials(lambda: Held(self.pocket)),
            resources=folder,
        )
        self.accounts = self.desk.accounts

    def add(self, service: str = "freshrss", user: str = "reader") -> int:
        new = NewAccount(kind_of(service), "nas.lan", user, service=service)
        proof = Proof("https://nas.lan/api", service, "1.25", 0, ())
        return self.accounts.add(new, proof, SECRET).result()

    def follow(self, *titles: str, folder: str = "") -> list[int]:
        """Sections of publications of their own."""
        news = [
            NewSection(f"https://{title}.test/feed.xml", publication=title, folder=folder)
            for title in titles
        ]
        return [section.id for section in self.library.follow(news).result().added]

    def listed(self, account: int, *titles: str, folders: tuple[str, ...] = ()) -> None:
        """The account's server has these, and a sync has seen it."""
        number = self.library.accounts.begin(account).result()
        there = [
            RemoteSection(f"r-{title}", f"https://{title}.test/feed.xml", title, "", folders)
            for title in titles
        ]
        self.library.accounts.roster(account, number, there).result()

    def undo(self) -> Changes:
        done = self.desk.reading.undo()
        assert done is not None
        return done.result()

    def held(self) -> dict[str, tuple[int, ...]]:
        """The accounts of each publication, by title."""
        held = self.accounts.held()
        return {
            one.title: held.get(section.id, ())
            for one in self.library.tree()
            for section in one.sections
        }


def kind_of(service: str) -> AccountKind:
    return next(one.kind for one in DIALECTS if one.service == service)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    office = Office(tmp_path / "library")
    yield office
    office.library.close()


# -- words


def test_every_service_that_can_be_chosen_has_its_sentence(office: Office) -> None:
    told = [office.accounts.described(one) for one in office.accounts.dialects()]
    assert len(set(told)) == len(told) == len(DIALECTS)
    assert all(one.endswith(".") for one in told)


def test_every_trouble_of_an_account_is_stated_with_what_to_do(office: Office) -> None:
    known = office.accounts.of(office.add())
    for code in SERVERS:
        one = replace(known, trouble=code, detail="raw detail", next_at=NOW + 600)
        told = f"{office.accounts.stated(one)} {office.accounts.advised(one)}"
        assert "{" not in told
        assert "raw detail" not in told
        assert office.accounts.advised(one)
        if code in NEEDS_PASSWORD:
            assert "tried again" not in told


def test_how_an_account_stands_is_stated_with_its_age(office: Office) -> None:
    account = office.accounts.of(office.add())
    for ago, told in (
        (None, "Not synced yet."),
        (5, "Synced just now."),
        (180, "Synced 3 minutes ago."),
        (7200, "Synced 2 hours ago."),
        (86_400, "Synced 1 day ago."),
    ):
        checked = None if ago is None else NOW - ago
        assert office.accounts.stated(replace(account, checked=checked)) == told
    assert office.accounts.advised(account) == ""


WRONG: list[tuple[ReaderError, str, str]] = [
    (SignInRefused("401"), "freshrss", "API password of its own"),
    (SignInRefused("401"), "nextcloud", "app password"),
    (ApiOff("off"), "ttrss", "Enable API"),
    (NotThisService("html"), "miniflux", "choose another service"),
    (PublisherTrouble(Fault.DNS), "miniflux", "does not know the address"),
    (PublisherTrouble(Fault.TLS), "miniflux", "not secure"),
    (PublisherTrouble(Fault.NOT_FOUND, status=404), "freshrss", "Allow API access"),
    (PublisherTrouble(Fault.RATE_LIMITED, retry_after=3600), "miniflux", "tried again after"),
    (NotAnAddress(subject="my server"), "miniflux", "My server is no web address"),
    (KeyringLocked("closed"), "miniflux", "keyring is locked"),
]


def test_which_part_of_a_new_account_is_wrong_is_said(office: Office) -> None:
    for error, service, told in WRONG:
        new = NewAccount(kind_of(service), "nas.lan", "reader", service=service)
        said = office.accounts.refusal(error, new)
        assert told in f"{said.what} {said.todo} {said.when}"
        assert said.safe


# -- adding and changing


def test_an_account_keeps_its_secret_in_the_keyring_and_nowhere_else(office: Office) -> None:
    account = office.add()
    assert office.accounts.secret(account) == SECRET
    assert [name.rpartition(":")[2] for name in office.pocket] == [str(account)]
    one = office.accounts.of(account)
    assert (one.title, one.server, one.service) == ("FreshRSS", "https://nas.lan/api", "freshrss")
    with pytest.raises(AccountKnown):
        office.add()
    assert office.accounts.of(office.add(user="other")).title == "FreshRSS (other, nas.lan)"


def test_a_closed_keyring_keeps_no_account(office: Office) -> None:
    office.pocket.closed = True
    with pytest.raises(KeyringLocked):
        office.add()
    assert office.accounts.all() == ()


def test_a_secret_for_this_session_alone_is_in_memory(office: Office) -> None:
    office.pocket.closed = True
    new = NewAccount(AccountKind.MINIFLUX, "nas.lan", "reader", service="miniflux")
    proof = Proof("https://nas.lan", "miniflux", "2.2", 0, ())
    account = office.accounts.add(new, proof, SECRET, for_session=True).result()
    assert office.accounts.secret(account) == SECRET
    assert not office.pocket


def test_a_new_password_clears_the_trouble(office: Office) -> None:
    account = office.add()
    office.library.accounts.failed(account, "sign-in-refused", "", NOW + 600).result()
    office.accounts.set_password(account, AccountSecret("another")).result()
    one = office.accounts.of(account)
    assert (one.trouble, one.next_at) == ("", 0)
    assert office.accounts.secret(account) == AccountSecret("another")


def test_title_and_bounds_are_changed_and_put_back(office: Office) -> None:
    account = office.add()
    office.accounts.rename(account, "At home").result()
    office.accounts.set_bounds(account, Bounds(None)).result()
    one = office.accounts.of(account)
    assert (one.title, one.bounds.days) == ("At home", None)
    office.undo()
    office.undo()
    one = office.accounts.of(account)
    assert (one.title, one.bounds.days) == ("FreshRSS", 30)


@pytest.mark.parametrize("keep", [True, False])
def test_removing_takes_the_secret_and_perhaps_the_publications(office: Office, keep: bool) -> None:
    account = office.add()
    office.follow("own")
    office.listed(account, "remote")
    office.accounts.set_target(account)
    office.accounts.remove(account, keep=keep).result()
    assert not office.pocket
    assert office.accounts.target() is None
    assert set(office.held()) == ({"own", "remote"} if keep else {"own"})
    if not keep:
        office.undo()
        assert set(office.held()) == {"own", "remote"}


# -- what waits


def test_what_waits_is_told_in_sentences_and_many_of_a_kind_as_one(office: Office) -> None:
    account = office.add()
    ids = arrived(office, account, 14)
    office.library.mark(ids[:12], read=True).result()
    office.library.mark(ids[12:], saved=True).result()
    office.library.rename_publication(office.library.tree()[0].id, "Mine").result()
    rows = office.accounts.waiting(account)
    assert [row.what for row in rows] == [
        "Mark 12 articles as read",
        "Save: Headline 13",
        "Save: Headline 14",
        "Rename to “Mine”: Mine",
    ]
    assert office.accounts.pending(account) == office.accounts.pending() == 15
    assert {row.why for row in rows} == {""}
    office.library.accounts.failed(account, "dns", "", NOW + 60).result()
    (why,) = {row.why for row in office.accounts.waiting()}
    assert why == "The internet does not know the address of FreshRSS."


def test_what_is_discarded_comes_back_with_undo(office: Office) -> None:
    account = office.add()
    ids = arrived(office, account, 3)
    office.library.mark(ids, read=True).result()
    ops = [op for row in office.accounts.waiting() for op in row.ops]
    office.accounts.discard(ops[:2]).result()
    assert office.accounts.pending() == 1
    office.undo()
    assert office.accounts.pending() == 3


def test_hurrying_lets_everything_go_with_the_next_sync(office: Office) -> None:
    account = office.add()
    ids = arrived(office, account, 1)
    office.library.mark(ids, read=True).result()
    ops = [op for row in office.accounts.waiting() for op in row.ops]
    office.library.outbox.failed(ops, "server", NOW + 600).result()
    office.library.accounts.failed(account, "server", "", NOW + 600).result()
    office.accounts.hurry(account).result()
    assert [row.next_at for row in office.accounts.waiting()] == [0]
    assert office.accounts.of(account).next_at == 0


# -- moving


def test_a_move_to_an_account_says_what_it_cannot_keep(office: Office) -> None:
    ttrss, fever = office.add("ttrss"), office.add("fever")
    sections = office.follow("one", "two", folder="Far/Away")
    plan = office.accounts.plan(sections, None, ttrss, unsubscribe=False)
    assert (plan.new, plan.folders) == (tuple(sections), 2)
    assert plan.lines()[:3] == (
        "Titles of your own stay here alone: Tiny Tiny RSS keeps its own.",
        "The folders of 2 sections stay here alone: Tiny Tiny RSS cannot make them.",
        "2 sections are new to Tiny Tiny RSS, which subscribes to them.",
    )
    refused = office.accounts.plan(sections, None, fever, unsubscribe=False)
    assert (refused.sections, refused.refused) == ((), ("one", "two"))
    assert "takes no new subscriptions" in refused.lines()[0]
    office.accounts.move(refused).result()
    assert office.held() == {"one": (), "two": ()}


def test_a_move_counts_what_goes_along_and_names_what_stays(office: Office) -> None:
    account = office.add("miniflux")
    (section,) = office.follow("one")
    store(office.library, section, *(intent(entry(n)) for n in range(1, 5)))
    ids = list(office.library.ids(ArticleQuery()))
    office.library.mark(ids[:3], read=True).result()
    office.library.mark(ids[2:], saved=True).result()
    plan = office.accounts.plan([section], None, account, unsubscribe=False)
    assert (plan.read, plan.saved, plan.loose) == (3, 2, 1)
    told = " ".join(plan.lines())
    assert "3 articles that you have read are so in Miniflux too" in told
    assert "1 section is in no folder" in told
    assert "Nothing is deleted, and you can undo it." in told


def test_a_move_between_accounts_is_done_and_undone(office: Office) -> None:
    one, two = office.add("freshrss"), office.add("miniflux")
    office.listed(one, "paper", folders=("News",))
    (section,) = office.accounts.held()
    plan = office.accounts.plan([section], one, two, unsubscribe=True)
    assert "FreshRSS unsubscribes from them." in plan.lines()
    office.accounts.move(plan).result()
    assert office.held() == {"paper": (two,)}
    assert [row.what for row in office.accounts.waiting(one)] == ["Unfollow: paper"]
    assert [row.what for row in office.accounts.waiting(two)] == ["Follow: paper"]
    office.undo()
    assert office.held() == {"paper": (one,)}
    assert office.accounts.waiting(two) == ()


def test_back_to_this_computer_the_server_keeps_its_subscription_unless_told(
    office: Office,
) -> None:
    account = office.add()
    office.listed(account, "paper")
    (section,) = office.accounts.held()
    plan = office.accounts.plan([section], account, None, unsubscribe=False)
    assert plan.lines()[0] == "1 section is fetched by this computer itself from now on."
    assert "keeps them, but they are not synced" in plan.lines()[1]
    office.accounts.move(plan).result()
    assert office.held() == {"paper": ()}
    assert office.accounts.waiting() == ()
    office.listed(account, "paper")  # its server still has it
    assert office.held() == {"paper": ()}


def test_new_publications_go_to_the_account_that_is_chosen_for_them(office: Office) -> None:
    account = office.add()
    office.accounts.assign_new(office.follow("one")).result()
    office.accounts.set_target(account)
    office.accounts.assign_new(office.follow("two")).result()
    assert office.held() == {"one": (), "two": (account,)}
    (two,) = [one for one in office.library.tree() if one.title == "two"]
    assert [one.id for one in office.accounts.holders(two.id)] == [account]
    assert office.accounts.publications() == {account: 1}
    assert office.accounts.capabilities(account).follow


def arrived(office: Office, account: int, count: int) -> list[int]:
    """Articles that are here and at the account's server, unread; their ids."""
    office.listed(account, "paper")
    (section,) = office.accounts.held()
    store(office.library, section, *(intent(entry(n)) for n in range(1, count + 1)))
    ids = sorted(office.library.ids(ArticleQuery()))
    names = {
        id: RemoteArticle(str(id), "r-paper", "", "", "", read=False, saved=False) for id in ids
    }
    office.library.remote.link(account, 1, names).result()
    return ids
