"""Notifications: through a real bus, once, and with no markup of strangers."""

import pytest
from pytestqt.qtbot import QtBot

from reader_app.domain import EditionPlan, NewArticle, NewArticles
from reader_app.ui.desktop.bus import Bus, address
from reader_app.ui.desktop.notices import Notices, body_of, title_of
from reader_app.ui.desktop.wire import CALL, Message, pack, unpack
from tests.library.shelf import entry, intent, store
from tests.ui.conftest import ICONS, OpenStage, Stage
from tests.ui.desktop.conftest import OpenShower

__all__: list[str] = []

RESOURCES = ICONS.parent
ONE = NewArticles(1, (NewArticle(5, "Harbour <b>wall</b> & quay", 1, "A & B"),), ("A & B",))
MANY = NewArticles(5, ONE.first * 5, ("Tribune", "Times", "Post", "Echo", "Star"))


def test_one_article_is_told_by_its_title_and_several_by_their_number() -> None:
    assert title_of(ONE) == "Harbour <b>wall</b> & quay"
    assert body_of(ONE) == "A & B"
    assert title_of(MANY) == "5 new articles"
    assert body_of(MANY) == "Tribune, Times, Post and 2 more publications"


def test_a_hostile_title_becomes_one_short_line() -> None:
    title = "A\n\x1b[31mB\u202eC" + "x" * 500
    told = title_of(NewArticles(1, (NewArticle(1, title, 1, ""),), ("",)))
    assert told.startswith("A [31mB Cx")
    assert len(told) <= 160


def test_markup_is_escaped_for_those_who_read_markup(open_shower: OpenShower) -> None:
    shower = open_shower()
    notices = Notices(RESOURCES, shower.bus, lambda: None)
    notices.tell(ONE)
    told = shower.told("Notify")
    assert told["signature"] == "susssasa{sv}i"
    name, replaces, icon, title, body, actions, _, _ = told["words"]
    assert (name, replaces, title, body) == ("Broadsheet", 0, title_of(ONE), "A &amp; B")
    assert icon.endswith("broadsheet.svg")
    assert actions == ["default", "Open"]


def test_those_who_read_no_markup_get_the_text_as_it_is(open_shower: OpenShower) -> None:
    shower = open_shower("body")
    Notices(RESOURCES, shower.bus, lambda: None).tell(ONE)
    assert shower.told("Notify")["words"][4] == "A & B"


def test_pressing_a_notification_opens_its_articles_with_a_token(
    open_shower: OpenShower, qtbot: QtBot
) -> None:
    shower = open_shower()
    notices = Notices(RESOURCES, shower.bus, lambda: None)
    notices.tell(MANY)
    qtbot.waitUntil(lambda: bool(notices._shown))
    with qtbot.waitSignal(notices.chosen) as chosen:
        shower.press(7, "token-1")
    assert chosen.args == [MANY, "token-1"]
    assert not notices._shown


def test_the_reader_who_comes_by_themselves_finds_no_notification_left(
    open_shower: OpenShower, qtbot: QtBot
) -> None:
    shower = open_shower()
    notices = Notices(RESOURCES, shower.bus, lambda: None)
    notices.tell(ONE)
    qtbot.waitUntil(lambda: bool(notices._shown))
    notices.withdraw()
    assert shower.told("CloseNotification")["signature"] == "u"


def test_a_bus_without_anybody_who_shows_notifications_is_lost(
    session_bus: str, qtbot: QtBot
) -> None:
    bus = Bus({"DBUS_SESSION_BUS_ADDRESS": session_bus})
    with qtbot.waitSignal(bus.lost):
        bus.open()
    assert not bus.live


def test_without_a_bus_nothing_is_waited_for(qtbot: QtBot) -> None:
    bus = Bus({})
    with qtbot.waitSignal(bus.lost, timeout=1000):
        bus.open()


def test_a_sync_tells_what_it_brought_but_not_to_a_reader_at_the_window(
    stage: Stage, open_shower: OpenShower
) -> None:
    shower = open_shower()
    notices = Notices(RESOURCES, shower.bus, lambda: None)
    stage.desk.subscriptions.notify(1, True).result()
    stage.wait(lambda: bool(stage.window.sidebar.model.entries()))
    kit = stage.window.kit
    store(stage.library, 1, intent(entry(901)))
    notices.look(kit, lambda: True)
    stage.wait(lambda: not stage.library.take_news().result().count)
    store(stage.library, 1, intent(entry(902)))
    notices.look(kit, lambda: False)
    stage.wait(lambda: bool(notices._shown))
    (news,) = notices._shown.values()
    assert isinstance(news, NewArticles)
    assert [one.title for one in news.first] == ["Headline 902"]


def test_an_edition_is_told_once_and_by_the_window_itself_where_that_is_in_use(
    open_stage: OpenStage, open_shower: OpenShower
) -> None:
    stage, shower = open_stage(), open_shower()
    notices = Notices(RESOURCES, shower.bus, lambda: None)
    editions, kit = stage.desk.editions, stage.window.kit
    offered: list[object] = []
    notices.read.connect(offered.append)
    plan = editions.put(EditionPlan("Morning", 420, publications=(1,), minutes=5)).result()
    first = editions.compile(plan)
    notices.look_for_editions(kit, lambda: True)
    stage.wait(lambda: bool(offered))
    assert offered == [first]
    second = editions.compile(plan)
    notices.look_for_editions(kit, lambda: False)
    stage.wait(lambda: bool(notices._shown))
    assert list(notices._shown.values()) == [second]
    assert second is not None
    assert title_of(second) == "Morning is ready"
    assert body_of(second) == f"{len(second.items)} articles, {second.minutes} minutes"
    notices.look_for_editions(kit, lambda: False)
    stage.wait(lambda: stage.library.editions.take_untold().result() == ())
    assert len(notices._shown) == 1


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("unix:path=/run/user/1/bus", ("path", "/run/user/1/bus")),
        ("unix:abstract=/tmp/dbus-x,guid=1", ("abstract", "/tmp/dbus-x")),
        ("tcp:host=x;unix:path=/a%20b", ("path", "/a b")),
        ("", ("", "")),
        ("nonsense", ("", "")),
    ],
)
def test_the_bus_is_found_where_the_session_says(said: str, meant: tuple[str, str]) -> None:
    assert address({"DBUS_SESSION_BUS_ADDRESS": said}) == meant


def test_a_message_survives_being_packed() -> None:
    body = ("text é", 7, ["a", "b"], {"urgency": ("y", 1)}, -1, True, 1.5)
    sent = Message(CALL, 9, {1: "/a", 3: "Do", 8: "suasa{sv}ibd"}, body)
    data = pack(sent)
    got, size = unpack(data + b"rest")
    assert size == len(data)
    assert got is not None
    assert got.member == "Do"
    assert got.body == ("text é", 7, ["a", "b"], [("urgency", 1)], -1, True, 1.5)
    assert all(unpack(data[:cut])[0] is None for cut in range(len(data)))


@pytest.mark.parametrize("data", [b"x" * 40, b"l\1\0\1\xff\xff\xff\x7f" + b"\0" * 40])
def test_what_is_no_message_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match="message"):
        unpack(data)
