"""Every public method while another program writes: reads answer, writes say that it is locked."""

import inspect
import sqlite3
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from reader_app.domain import (
    AccountKind,
    ArticleQuery,
    BlockRule,
    Bounds,
    Deed,
    Edition,
    EditionPlan,
    Failure,
    Feed,
    Fewer,
    Field,
    KeptSearch,
    LibraryLocked,
    LoginMethod,
    NewAccount,
    NewSection,
    RemoteArticle,
    RemoteSection,
    Search,
    SignIn,
    SignInState,
    Subject,
    TasteCounter,
    Trait,
    Waiting,
    Words,
    needles,
)
from reader_app.library import FeedResult, Library, PickResult, SyncDesk
from reader_app.library.accounts import Accounts
from reader_app.library.condition import Condition
from reader_app.library.custom import Custom
from reader_app.library.editions import Editions
from reader_app.library.kept import KeptSearches
from reader_app.library.offers import Offers
from reader_app.library.order import Arrangement, Order
from reader_app.library.outbox import Outbox
from reader_app.library.picks import Picks
from reader_app.library.remote import RemoteArticles
from reader_app.library.rules import BlockRules
from reader_app.library.signins import SignIns
from reader_app.library.taste import Taste
from reader_app.library.telling import Telling
from reader_app.library.upkeep import Upkeep
from tests.library.shelf import NOW, fill, page, picture
from tests.seek import seek

__all__: list[str] = []

Call = Callable[[Library], Any]
HEADLINE = Search((Words("headline"),))
TROUBLE = Failure(Subject.PAGE, "http://tribune.example/1", "server", since=NOW)
RESULT = FeedResult(1, NOW, NOW, 1, Feed("T", "", "en", "", (), "rss", True), etag='"2"')
SIGN_IN = SignIn(
    1, LoginMethod.FORM, SignInState.SIGNED_IN, "ann", "", "", ("tribune.example",), NOW, NOW, 0, 0
)
ACCOUNT = NewAccount(AccountKind.GREADER, "https://a.example", "ann")
THERE = RemoteSection("s1", "http://there.example/feed", "There")
COUNTER = TasteCounter(1, Trait.TOPIC, "storm", "Storm", 1, 0, 0, 0, 0, 1.0, 0.0, NOW)
WAITING = Waiting(1, 1, 1, (), Field.READ, "1", NOW, None, None, 0, 0, "")
PLAN = EditionPlan("Morning", 420, top=True)
EDITION = Edition(0, 1, "Morning", "2026-11-22", NOW, 20, ())

READS: dict[str, Call] = {
    "tree": lambda library: library.tree(),
    "counts": lambda library: library.counts(0),
    "name_of": lambda library: library.name_of(publication_id=1),
    "stretch": lambda library: library.stretch(ArticleQuery(), 10, 1),
    "published": lambda library: library.published([1]),
    "ids": lambda library: library.ids(ArticleQuery()),
    "rows": lambda library: library.rows([1, 2]),
    "page": lambda library: library.page(ArticleQuery(), None, 2),
    "article": lambda library: library.article(1),
    "picture": lambda library: library.picture("00" * 32),
    "failures": lambda library: library.failures(),
    "search": lambda library: seek(library, "headline"),
    "count": lambda library: library.count(HEADLINE, 9),
    "snippets": lambda library: library.snippets([1], needles(HEADLINE)),
    "forms": lambda library: library.forms(1, needles(HEADLINE)),
    "names": lambda library: library.names(),
    "kept.all": lambda library: library.kept.all(),
    "picks.lists": lambda library: library.picks.lists(),
    "picks.one": lambda library: library.picks.one(1),
    "picks.marks": lambda library: library.picks.marks([1]),
    "picks.of": lambda library: library.picks.of(1),
    "picks.picked": lambda library: library.picks.picked(9),
    "picks.jobs": lambda library: library.picks.jobs(),
    "picks.links": lambda library: library.picks.links(),
    "picks.find": lambda library: library.picks.find(["http://tribune.example/1"]),
    "picks.fresh": lambda library: library.picks.fresh(1, ["http://x.example/a"]),
    "rules.all": lambda library: library.rules.all(),
    "rules.of": lambda library: library.rules.of(1),
    "rules.concerned": lambda library: library.rules.concerned(1),
    "sync.page_jobs": lambda library: library.sync.page_jobs([1, 2]),
    "sign_ins.addresses": lambda library: library.sign_ins.addresses(),
    "sign_ins.all": lambda library: library.sign_ins.all(),
    "sign_ins.of": lambda library: library.sign_ins.of(1),
    "sign_ins.tag": lambda library: library.sign_ins.tag(),
    "sign_ins.subscriber": lambda library: library.sign_ins.subscriber(1),
    "sign_ins.newest_preview": lambda library: library.sign_ins.newest_preview(1),
    "sign_ins.abandoned": lambda library: library.sign_ins.abandoned(NOW),
    "custom.all": lambda library: library.custom.all(),
    "condition.of": lambda library: library.condition.of(1),
    "offers.all": lambda library: library.offers.all(),
    "offers.lost": lambda library: library.offers.lost(),
    "offers.knows": lambda library: library.offers.knows(1, [1, 2]),
    "offers.followed": lambda library: library.offers.followed("http://tribune.example"),
    "accounts.all": lambda library: library.accounts.all(),
    "accounts.of": lambda library: library.accounts.of(1),
    "accounts.strangers": lambda library: library.accounts.strangers(1, [THERE]),
    "accounts.links": lambda library: library.accounts.links(1),
    "accounts.names": lambda library: library.accounts.names(1),
    "accounts.holders": lambda library: library.accounts.holders(),
    "accounts.foreign": lambda library: library.accounts.foreign(),
    "accounts.alone": lambda library: library.accounts.alone(1),
    "telling.wanted": lambda library: library.telling.wanted(1, 1),
    "remote.unknown": lambda library: library.remote.unknown(1, ["r1", "r2"]),
    "remote.linked": lambda library: library.remote.linked(1, ["r1", "r2"]),
    "remote.difference": lambda library: library.remote.difference(
        1, 1, Field.READ, [], whole=True
    ),
    "outbox.waiting": lambda library: library.outbox.waiting(),
    "outbox.count": lambda library: library.outbox.count(1),
    "outbox.due": lambda library: library.outbox.due(1, NOW, 9),
    "editions.plans": lambda library: library.editions.plans(),
    "editions.plan": lambda library: library.editions.plan(1),
    "editions.edition": lambda library: library.editions.edition(1),
    "editions.all": lambda library: library.editions.all(),
    "editions.latest": lambda library: library.editions.latest(0),
    "editions.unopened": lambda library: library.editions.unopened(),
    "editions.taken": lambda library: library.editions.taken(1),
    "taste.on": lambda library: library.taste.on(),
    "taste.signals": lambda library: library.taste.signals(),
    "taste.counters": lambda library: library.taste.counters(),
    "taste.origins": lambda library: library.taste.origins(),
    "taste.topics": lambda library: library.taste.topics(["storm"]),
    "taste.candidates": lambda library: library.taste.candidates(0, 9),
    "taste.portraits": lambda library: library.taste.portraits([1]),
    "taste.head": lambda library: library.taste.head(1),
    "taste.hidden": lambda library: library.taste.hidden([1]),
    "taste.wished": lambda library: library.taste.wished(1),
    "offline": lambda library: library.offline(),
    "prove": lambda library: library.prove([1], lambda data, kind: None),
    "verify": lambda library: library.verify(lambda data, kind: None),
    "examine": lambda library: library.examine(),
    "hold_sync": lambda library: library.hold_sync().release(),
    "stamp": lambda library: library.stamp().result(),
    "standings": lambda library: library.standings(),
    "rests": lambda library: library.rests(),
    "last_run": lambda library: library.last_run(),
    "fresh": lambda library: library.fresh(),
    "listed": lambda library: library.listed(),
    "sync.rests": lambda library: library.sync.rests(),
    "sync.sections": lambda library: library.sync.sections(),
    "sync.body": lambda library: library.sync.body(1),
    "sync.pages": lambda library: library.sync.pages(),
    "sync.pictures": lambda library: library.sync.pictures(),
    "sync.links_of": lambda library: library.sync.links_of(1, 9),
    "sync.sections_of": lambda library: library.sync.sections_of(1),
    "sync.sections_of_picture": lambda library: library.sync.sections_of_picture(1),
    "upkeep.use": lambda library: library.upkeep.use(),
    "upkeep.plan": lambda library: library.upkeep.plan(0),
    "sync.put_picture": lambda library: library.sync.put_picture(b"picture"),
}
WRITES: dict[str, Call] = {
    "follow": lambda library: library.follow([NewSection("http://new.example/feed")]),
    "unfollow": lambda library: library.unfollow(1),
    "rules.put": lambda library: library.rules.put(1, {"p": BlockRule("p", keep=False)}),
    "refollow": lambda library: library.refollow(1),
    "unfollow_sections": lambda library: library.unfollow_sections([1]),
    "refollow_sections": lambda library: library.refollow_sections([1]),
    "accounts.add": lambda library: library.accounts.add(ACCOUNT),
    "accounts.remove": lambda library: library.accounts.remove(1, keep=True),
    "accounts.rename": lambda library: library.accounts.rename(1, "Other"),
    "accounts.set_bounds": lambda library: library.accounts.set_bounds(1, Bounds(7)),
    "accounts.set_login": lambda library: library.accounts.set_login(1, "https://b.example", "bo"),
    "accounts.again": lambda library: library.accounts.again(1),
    "accounts.begin": lambda library: library.accounts.begin(1),
    "accounts.end": lambda library: library.accounts.end(1, 1, "c"),
    "accounts.failed": lambda library: library.accounts.failed(1, "server", "", NOW),
    "accounts.roster": lambda library: library.accounts.roster(1, 1, [THERE]),
    "accounts.assign": lambda library: library.accounts.assign(1, [1]),
    "accounts.release": lambda library: library.accounts.release(1, [1], unfollow=True),
    "accounts.relink": lambda library: library.accounts.relink(1),
    "telling.followed": lambda library: library.telling.followed(1, 1, 1, THERE, ()),
    "telling.unfollowed": lambda library: library.telling.unfollowed(1, 1, 1),
    "telling.told": lambda library: library.telling.told(1, 1, 1, Field.TITLE, "Other"),
    "remote.link": lambda library: library.remote.link(
        1, 1, {1: RemoteArticle("r1", "s1", "", "", "")}
    ),
    "remote.pass_over": lambda library: library.remote.pass_over(1, ["r9"]),
    "remote.apply": lambda library: library.remote.apply(1, 1, Field.READ, True, [1]),
    "remote.let_go": lambda library: library.remote.let_go([1]),
    "outbox.send": lambda library: library.outbox.send([1], NOW),
    "outbox.done": lambda library: library.outbox.done([1]),
    "outbox.failed": lambda library: library.outbox.failed([1], "server", NOW),
    "outbox.held": lambda library: library.outbox.held([1], "server", NOW),
    "outbox.reset": lambda library: library.outbox.reset(1),
    "outbox.hurry": lambda library: library.outbox.hurry(1),
    "outbox.discard": lambda library: library.outbox.discard([1]),
    "outbox.put": lambda library: library.outbox.put([WAITING]),
    "taste.learn": lambda library: library.taste.learn([1], Deed.OPENED, lambda _: ()),
    "taste.settle": lambda library: library.taste.settle(lambda _: ()),
    "taste.wish": lambda library: library.taste.wish(1, Fewer.TOPIC, lambda _: ()),
    "taste.show": lambda library: library.taste.show([1]),
    "taste.forget": lambda library: library.taste.forget(Trait.TOPIC, "storm"),
    "taste.restore": lambda library: library.taste.restore(COUNTER),
    "taste.reset": lambda library: library.taste.reset(),
    "taste.turn": lambda library: library.taste.turn(True),
    "withdraw": lambda library: library.withdraw([1], [1]),
    "favour": lambda library: library.favour(1, True),
    "notify": lambda library: library.notify(1, True),
    "take_news": lambda library: library.take_news(),
    "rename_publication": lambda library: library.rename_publication(1, "Other"),
    "unname": lambda library: library.unname(section_id=1),
    "rename_section": lambda library: library.rename_section(1, "Other"),
    "mark": lambda library: library.mark([1], read=True),
    "delete": lambda library: library.delete([1]),
    "delete_all": lambda library: library.delete_all(1),
    "restore": lambda library: library.restore([1]),
    "want_again": lambda library: library.want_again(1),
    "upkeep.drop": lambda library: library.upkeep.drop([1]),
    "upkeep.expire": lambda library: library.upkeep.expire(NOW),
    "upkeep.bury": lambda library: library.upkeep.bury(NOW),
    "upkeep.prune_addresses": lambda library: library.upkeep.prune_addresses(0),
    "upkeep.prune_pictures": lambda library: library.upkeep.prune_pictures(""),
    "upkeep.renew_search": lambda library: library.upkeep.renew_search(),
    "upkeep.sweep": lambda library: library.upkeep.sweep(),
    "move": lambda library: library.move({1: "A"}),
    "custom.change": lambda library: library.custom.change({1: {"pages": False}}),
    "offers.looked": lambda library: library.offers.looked(1, "http://other.example/feed", NOW),
    "offers.take": lambda library: library.offers.take(1),
    "offers.decline": lambda library: library.offers.decline([1]),
    "offers.again": lambda library: library.offers.again([1]),
    "offers.put": lambda library: library.offers.put({1: {"declined": "x"}}),
    "order.arrange": lambda library: library.order.arrange([1], None, "A"),
    "order.arrange_sections": lambda library: library.order.arrange_sections([1], None),
    "order.place": lambda library: library.order.place([1], {1: "A"}),
    "order.move": lambda library: library.order.move([1], "A"),
    "order.rename_folder": lambda library: library.order.rename_folder("A", "B"),
    "order.put": lambda library: library.order.put(Arrangement(folders={1: "A"})),
    "picks.follow": lambda library: library.picks.follow("http://x.example/", "X", named=True),
    "picks.unfollow": lambda library: library.picks.unfollow(1),
    "picks.refollow": lambda library: library.picks.refollow(1),
    "picks.rename": lambda library: library.picks.rename(1, "Other"),
    "picks.ended": lambda library: library.picks.ended(PickResult(1, NOW, NOW, 1)),
    "picks.keep": lambda library: library.picks.keep(1, page(), "http://x.example/a", ""),
    "picks.join": lambda library: library.picks.join(1, 1),
    "picks.link_failed": lambda library: library.picks.link_failed(1, TROUBLE),
    "picks.tidy": lambda library: library.picks.tidy(NOW),
    "kept.keep": lambda library: library.kept.keep("Storm", "storm"),
    "kept.alter": lambda library: library.kept.alter(1, title="Flood", words="flood"),
    "kept.remove": lambda library: library.kept.remove(1),
    "kept.restore": lambda library: library.kept.restore(KeptSearch(9, "Ice", "ice"), 0),
    "kept.arrange": lambda library: library.kept.arrange([1]),
    "editions.put": lambda library: library.editions.put(PLAN),
    "editions.remove_plan": lambda library: library.editions.remove_plan(1),
    "editions.restore_plan": lambda library: library.editions.restore_plan(PLAN),
    "editions.add": lambda library: library.editions.add(EDITION),
    "editions.take_untold": lambda library: library.editions.take_untold(),
    "editions.opened": lambda library: library.editions.opened(1),
    "editions.finish": lambda library: library.editions.finish(1, finished=True),
    "editions.save": lambda library: library.editions.save(1, saved=True),
    "editions.remove": lambda library: library.editions.remove(1),
    "editions.restore": lambda library: library.editions.restore(EDITION),
    "sign_ins.put": lambda library: library.sign_ins.put(SIGN_IN),
    "sign_ins.forget": lambda library: library.sign_ins.forget(1),
    "sign_ins.want_previews": lambda library: library.sign_ins.want_previews(1),
    "sign_ins.hide_address": lambda library: library.sign_ins.hide_address(1, "http://a/~0~", {}),
    "mark_all": lambda library: library.mark_all(ArticleQuery()),
    "keep_page": lambda library: library.keep_page(page(), "http://elsewhere.example/x"),
    "repair": lambda library: library.repair(),
    "sync.begin_run": lambda library: library.sync.begin_run(NOW),
    "sync.end_run": lambda library: library.sync.end_run(1, NOW),
    "sync.gave_up": lambda library: library.sync.gave_up(1, "no-network"),
    "sync.rest_host": lambda library: library.sync.rest_host("x.example", NOW + 9, NOW),
    "sync.store_feeds": lambda library: library.sync.store_feeds([RESULT], NOW),
    "sync.store_page": lambda library: library.sync.store_page(1, page(), ""),
    "sync.store_pages": lambda library: library.sync.store_pages([(1, page(), "")]),
    "sync.page_failed": lambda library: library.sync.page_failed(1, TROUBLE),
    "sync.page_absent": lambda library: library.sync.page_absent(1),
    "sync.store_picture": lambda library: library.sync.store_picture(1, "00", picture(), 7),
    "sync.store_pictures": lambda library: library.sync.store_pictures([(1, "00", picture(), 7)]),
    "sync.picture_failed": lambda library: library.sync.picture_failed(1, TROUBLE),
    "sync.name_publication": lambda library: library.sync.name_publication(1, "Other"),
    "sync.index_waiting": lambda library: library.sync.index_waiting(),
}
# Not calls on an open library; `index_now` is for jobs on the writer thread.
# `shrink` writes nothing where no page of the file is free, `hear` and `leave` nothing at all.
APART = {
    "close",
    "hear",
    "leave",
    "observe",
    "open",
    "salvage",
    "sync.index_now",
    "upkeep.shrink",
}


@pytest.fixture(scope="module")
def locked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """A library in which another program is in the middle of a write."""
    library = Library.open(tmp_path_factory.mktemp("locked"), busy_seconds=0.02)
    fill(library, 5, page=True)
    account = library.accounts.add(ACCOUNT).result()
    library.accounts.assign(account, [1]).result()
    library.remote.link(account, 1, {1: RemoteArticle("r1", "s1", "", "", "")}).result()
    library.picks.follow("http://anna.example/feed", "Weekend", named=False).result()
    library.editions.put(PLAN).result()
    library.editions.add(EDITION).result()
    file = library.folder / "library.sqlite3"
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        other.execute("UPDATE section SET title = 'half of it'")
        yield library
        other.execute("ROLLBACK")
    before = fingerprint(file)
    library.mark([1], read=True).result()
    assert fingerprint(file) != before
    library.close()


def fingerprint(file: Path) -> list[Any]:
    tables = (
        "section",
        "publication",
        "state",
        "article",
        "download",
        "address",
        "run",
        "account",
        "remote_section",
        "remote_article",
        "outbox",
        "pick_list",
        "pick",
    )
    with closing(sqlite3.connect(file)) as connection:
        return [connection.execute(f"SELECT * FROM {table}").fetchall() for table in tables]


def public(kind: type, prefix: str = "") -> set[str]:
    found = inspect.getmembers(kind, callable)
    return {prefix + name for name, _ in found if not name.startswith("_")}


def test_every_public_method_is_tried() -> None:
    methods = public(Library) | public(SyncDesk, "sync.") | public(Upkeep, "upkeep.")
    methods |= public(KeptSearches, "kept.") | public(SignIns, "sign_ins.")
    methods |= public(Custom, "custom.") | public(Order, "order.")
    methods |= public(Offers, "offers.") | public(Condition, "condition.")
    methods |= public(BlockRules, "rules.") | public(Accounts, "accounts.")
    methods |= public(RemoteArticles, "remote.") | public(Outbox, "outbox.")
    methods |= public(Taste, "taste.")
    methods |= public(Telling, "telling.") | public(Picks, "picks.") | public(Editions, "editions.")
    assert methods - APART == READS.keys() | WRITES.keys()


@pytest.mark.parametrize("name", READS)
def test_a_read_answers(locked: Library, name: str) -> None:
    READS[name](locked)
    assert locked.tree()[0].sections[0].title == "World"


@pytest.mark.parametrize("name", WRITES)
def test_a_write_says_that_the_library_is_locked_and_changes_nothing(
    locked: Library, name: str
) -> None:
    before = fingerprint(locked.folder / "library.sqlite3")
    future: Future[Any] = WRITES[name](locked)
    assert isinstance(future.exception(5), LibraryLocked)
    assert fingerprint(locked.folder / "library.sqlite3") == before
