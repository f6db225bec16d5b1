"""What waits for accounts, in the real window: seen, sent, discarded; and sent by itself."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QPushButton

from reader_app.domain import Account, ArticleQuery, Bounds, NoNetwork, SyncReport
from reader_app.domain import AccountKind as Kind
from reader_app.services import Hold, OutboxRow
from reader_app.ui.outbox.dialog import OutboxDialog
from reader_app.ui.outbox.model import OutboxModel, StateRole
from reader_app.ui.outbox.standing import State
from reader_app.ui.outbox.standing import look as look_up
from reader_app.ui.parts import Toast
from reader_app.ui.phrase import clock as said_clock
from tests.ui import remote, world
from tests.ui.conftest import OpenStage, Stage

__all__: list[str] = []

MINUTE = 60
Key = Qt.Key


class Clock:
    """Says what it is told."""

    def __init__(self) -> None:
        self.now = float(world.NOW)

    def __call__(self) -> float:
        return self.now


def settled(stage: Stage) -> None:
    """The window knows what stands in the library."""
    stage.window._reread()
    now = look_up(stage.desk)
    stage.wait(lambda: stage.window.standing.state == now)
    stage.wait(lambda: stage.session.jobs.idle)


def served(stage: Stage, *publications: int) -> int:
    """An account that has these, all without."""
    account = remote.add(stage.library)
    remote.link(stage.library, account, publications or None)
    settled(stage)
    return account


def read(stage: Stage, count: int) -> list[int]:
    """The reader reads the first articles."""
    ids = [*stage.library.ids(ArticleQuery(publication_id=1))[:count]]
    stage.desk.reading.mark_read(ids, True).result()
    settled(stage)
    return ids


def opened(stage: Stage) -> OutboxDialog:
    stage.press("outbox")
    stage.wait(lambda: stage.session.jobs.idle)
    dialog = stage.window.remote.outbox.dialog
    assert dialog is not None
    return dialog


def words(dialog: OutboxDialog) -> list[str]:
    model = dialog.list.rows
    return [str(model.index(place).data()) for place in range(model.rowCount())]


# -- the sidebar's line


def test_nothing_is_said_without_an_account(stage: Stage) -> None:
    read(stage, 2)
    assert stage.window.sidebar.outbox.isHidden()
    assert not stage.window.actions_["outbox"].isEnabled()


def test_what_waits_is_counted_at_the_foot_of_the_sidebar_and_opened_from_there(
    stage: Stage,
) -> None:
    served(stage)
    line = stage.window.sidebar.outbox
    assert line.isHidden()
    read(stage, 2)
    assert line.isVisible()
    assert line.words() == "2 changes wait for FreshRSS"
    line.click()
    stage.wait(lambda: stage.window.remote.outbox.dialog is not None)
    remote.arrive(stage.library, 1)
    settled(stage)
    assert line.isHidden()


def test_several_accounts_are_counted_together(stage: Stage) -> None:
    served(stage, 1)
    other = remote.add(stage.library, "Miniflux", "miniflux", Kind.MINIFLUX)
    remote.link(stage.library, other, [1])
    read(stage, 3)
    assert stage.window.sidebar.outbox.words() == "6 changes wait to be sent"


# -- the dialog


def test_what_waits_is_listed_in_sentences_with_its_account_and_time(stage: Stage) -> None:
    served(stage)
    (id,) = read(stage, 1)
    stage.desk.reading.save([id], True).result()
    settled(stage)
    dialog = opened(stage)
    title = stage.library.rows([id])[0].title
    assert words(dialog) == [f"Mark as read: {title}", f"Save: {title}"]
    first = dialog.list.rows.index(0)
    spoken = str(first.data(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken.startswith(f"Mark as read: {title}, Waits for FreshRSS since")
    assert dialog.summary.text().startswith("2 changes wait for FreshRSS.")


def test_why_it_has_not_gone_is_said_and_when_it_is_tried_again(stage: Stage) -> None:
    account = served(stage)
    read(stage, 1)
    (one,) = stage.library.outbox.waiting(account)
    stage.library.outbox.failed([one.op], "timeout", world.NOW + 10 * MINUTE).result()
    settled(stage)
    dialog = opened(stage)
    told = str(dialog.list.rows.index(0).data(StateRole))
    assert "did not answer" in told or "took too long" in told or "answer" in told
    assert told.endswith(f"It is tried again at {said_clock(world.NOW + 10 * MINUTE)}.")


def test_what_is_on_its_way_is_said_to_be(stage: Stage) -> None:
    account = served(stage)
    read(stage, 1)
    (one,) = stage.library.outbox.waiting(account)
    stage.library.outbox.send([one.op], world.NOW).result()
    settled(stage)
    assert opened(stage).list.rows.index(0).data(StateRole) == "It is on its way."


def test_the_dialog_follows_what_is_sent_and_ends_in_a_kind_word(stage: Stage) -> None:
    account = served(stage)
    read(stage, 3)
    dialog = opened(stage)
    assert len(words(dialog)) == 3
    first = stage.library.outbox.waiting(account)[0]
    stage.library.outbox.done([first.op]).result()
    stage.wait(lambda: len(words(dialog)) == 2)
    remote.arrive(stage.library, account)
    stage.wait(lambda: words(dialog) == [])
    stage.wait(dialog.nothing.isVisible)
    assert dialog.nothing.text() == "Everything has arrived. Nothing waits for FreshRSS."
    assert not dialog.now.isEnabled()
    assert dialog.close_.hasFocus()


def test_what_is_chosen_is_discarded_and_comes_back_with_undo(stage: Stage) -> None:
    served(stage)
    read(stage, 3)
    dialog = opened(stage)
    assert not dialog.discard.isEnabled()
    before = words(dialog)
    dialog.list.setFocus()
    stage.key(dialog.list, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    stage.wait(lambda: dialog.discard.text() == "Discard 2 changes")
    stage.key(dialog.list, Key.Key_Delete)
    stage.wait(lambda: words(dialog) == before[2:])
    stage.wait(dialog.undo.isVisible)
    assert dialog.told.text().startswith("2 changes are not sent.")
    dialog.undo.click()
    stage.wait(lambda: sorted(words(dialog)) == sorted(before))
    stage.wait(lambda: dialog.told.text() == "It waits again.")
    assert not dialog.undo.isVisible()


def test_try_now_hurries_what_waits_for_its_time(stage: Stage) -> None:
    account = served(stage)
    read(stage, 1)
    (one,) = stage.library.outbox.waiting(account)
    stage.library.outbox.failed([one.op], "timeout", world.NOW + 9_999).result()
    dialog = opened(stage)
    stage.wait(dialog.now.isEnabled)
    dialog.now.click()
    stage.wait(lambda: stage.engine.synced_accounts == [(account,)])
    stage.wait(lambda: not stage.window.syncing.running)
    stage.wait(lambda: stage.library.outbox.waiting(account)[0].next_at == 0)


def test_return_presses_the_button_that_has_the_keyboard_and_no_other(stage: Stage) -> None:
    served(stage)
    read(stage, 1)
    dialog = opened(stage)
    dialog.list.setFocus()
    stage.key(dialog.list, Key.Key_Return)
    assert stage.engine.synced_accounts == []
    assert dialog.isVisible()
    dialog.close_.setFocus()
    stage.key(dialog.close_, Key.Key_Return)
    assert not dialog.isVisible()


def test_every_button_of_the_dialog_has_a_name(stage: Stage) -> None:
    served(stage)
    read(stage, 1)
    dialog = opened(stage)
    shown = [one for one in dialog.findChildren(QPushButton) if one.isVisible()]
    assert [one.text() for one in shown] == ["Discard", "Close", "Try now"]


# -- many rows


def rows(count: int, *, sent: Callable[[int], bool] = lambda n: False) -> list[OutboxRow]:
    return [
        OutboxRow((n,), 1, f"Mark as read: article {n}", world.NOW, "", 0, sent(n))
        for n in range(1, count + 1)
    ]


ACCOUNT = Account(
    1, Kind.GREADER, "FreshRSS", "https://a.example", "me", "freshrss", Bounds(), "", 0, None, "",
    "", 0,
)  # fmt: skip
STATE = State((ACCOUNT,), {1: 1})


def test_of_thousands_of_rows_only_those_that_changed_are_told_of(qapp: object) -> None:
    model = OutboxModel(lambda: world.NOW)
    model.take(rows(5_000), STATE)
    told: list[tuple[str, int, int]] = []
    model.dataChanged.connect(lambda a, b: told.append(("changed", a.row(), b.row())))
    model.rowsInserted.connect(lambda _, a, b: told.append(("in", a, b)))
    model.rowsRemoved.connect(lambda _, a, b: told.append(("out", a, b)))
    model.modelReset.connect(lambda: told.append(("reset", 0, 0)))
    later = [one for one in rows(5_001, sent=lambda n: n == 4_000) if not 10 < one.ops[0] <= 20]
    model.take(later, STATE)
    assert sorted(told) == [("changed", 3_989, 3_989), ("in", 4_990, 4_990), ("out", 10, 19)]
    assert model.row(0) == later[0]


def test_the_rows_are_told_of_as_qt_wants_it(qapp: object) -> None:
    model = OutboxModel(lambda: world.NOW)
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    QAbstractItemModelTester(model, mode, model)
    every = rows(40)
    for some in (every[:30], every[10:], every[::3], [], every[5:9]):
        model.take(some, STATE)
        assert [model.row(n) for n in range(model.rowCount())] == some


def test_what_the_eye_is_on_stays_when_rows_above_it_go(stage: Stage) -> None:
    served(stage)
    dialog = opened(stage)
    dialog.present(rows(2_000), STATE)
    view = dialog.list
    view.verticalScrollBar().setValue(500 * view._delegate.height + 7)
    middle = view.indexAt(view.viewport().rect().center()).data()
    dialog.present(rows(2_000)[100:], STATE)
    assert view.indexAt(view.viewport().rect().center()).data() == middle


# -- sent by itself


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def ticking(open_stage: OpenStage, clock: Clock) -> Stage:
    """A window whose clock the test sets."""
    return open_stage(clock=clock)


def look(stage: Stage) -> list[tuple[int, ...]]:
    """What has been sent once the window has looked at the clock."""
    stage.window.remote.pushing.look()
    stage.wait(lambda: not stage.window.syncing.running and stage.session.jobs.idle)
    return stage.engine.synced_accounts


def test_what_the_reader_did_is_sent_some_seconds_after_the_last_act(
    ticking: Stage, clock: Clock
) -> None:
    account = served(ticking)
    clock.now += MINUTE
    read(ticking, 1)
    assert look(ticking) == []
    clock.now += 10
    ids = ticking.library.ids(ArticleQuery(publication_id=1, unread=True))[:1]
    ticking.desk.reading.mark_read([*ids], True).result()
    settled(ticking)
    clock.now += 10
    assert look(ticking) == []
    clock.now += 6
    assert look(ticking) == [(account,)]


def test_one_who_never_rests_is_not_waited_for(ticking: Stage, clock: Clock) -> None:
    account = served(ticking)
    clock.now += MINUTE
    ids = [*ticking.library.ids(ArticleQuery(publication_id=1))[:20]]
    for id in ids:
        ticking.desk.reading.mark_read([id], True).result()
        settled(ticking)
        clock.now += 10
        if look(ticking):
            break
    assert ticking.engine.synced_accounts == [(account,)]
    assert ids.index(id) in (11, 12, 13)


def test_what_does_not_arrive_is_tried_again_each_time_later(ticking: Stage, clock: Clock) -> None:
    served(ticking)
    read(ticking, 1)
    times: list[float] = []
    start = clock.now
    for _ in range(80):
        clock.now += 20
        if len(look(ticking)) > len(times):
            times.append(clock.now - start)
    gaps = [b - a for a, b in pairwise(times)]
    assert gaps[:4] == [60, 120, 240, 480]


def test_without_a_network_nothing_is_tried_and_at_once_when_it_is_back(
    open_stage: OpenStage, clock: Clock
) -> None:
    there = [False]
    stage = open_stage(clock=clock, route=lambda: there[0])
    account = served(stage)
    read(stage, 1)
    clock.now += 10 * MINUTE
    assert look(stage) == []
    there[0] = True
    assert look(stage) == [(account,)]


def test_who_wants_nothing_by_itself_is_left_alone(ticking: Stage, clock: Clock) -> None:
    served(ticking)
    read(ticking, 1)
    clock.now += 10 * MINUTE
    ticking.window.kit.prefer(sync_minutes=0)
    assert look(ticking) == []


def test_where_downloads_wait_states_are_still_sent(ticking: Stage, clock: Clock) -> None:
    account = served(ticking)
    read(ticking, 1)
    clock.now += 10 * MINUTE
    ticking.window.energy.metered = True
    ticking.window.kit.prefer(on_metered=Hold.ALL)
    ticking.window.thrift.reckon()
    assert look(ticking) == []
    ticking.window.kit.prefer(on_metered=Hold.PAGES)
    ticking.window.thrift.reckon()
    assert look(ticking) == [(account,)]


def test_an_account_that_is_refused_is_not_asked_by_itself(ticking: Stage, clock: Clock) -> None:
    account = served(ticking)
    read(ticking, 1)
    remote.trouble(ticking.library, account, "sign-in-refused")
    settled(ticking)
    clock.now += 10 * MINUTE
    assert look(ticking) == []


def test_nothing_is_sent_while_a_sync_runs_which_does_so_at_its_end(
    ticking: Stage, clock: Clock
) -> None:
    served(ticking)
    read(ticking, 1)
    clock.now += 10 * MINUTE
    ticking.engine.hold = True
    ticking.press("sync")
    ticking.wait(lambda: len(ticking.engine.asked) == 1)
    ticking.window.remote.pushing.look()
    assert ticking.engine.synced_accounts == []
    ticking.press("cancel")
    ticking.wait(lambda: not ticking.window.syncing.running)
    assert ticking.engine.synced_accounts == []


def test_what_is_sent_by_itself_is_not_seen_and_gives_way_to_the_reader(
    ticking: Stage, clock: Clock
) -> None:
    served(ticking)
    read(ticking, 1)
    clock.now += 10 * MINUTE
    ticking.engine.hold = True
    ticking.window.remote.pushing.look()
    ticking.wait(lambda: len(ticking.engine.synced_accounts) == 1)
    bar = ticking.window.sidebar.sync_bar
    assert ticking.window.syncing.running
    assert not bar._late.isActive()
    assert bar.currentIndex() == 0
    ticking.press("sync")
    ticking.wait(lambda: len(ticking.engine.asked) == 1)
    ticking.press("cancel")
    ticking.wait(lambda: not ticking.window.syncing.running)
    assert ticking.engine.orders[0] == "cancel"


def test_a_failure_of_what_is_sent_by_itself_is_said_nowhere_but_in_the_list(
    ticking: Stage, clock: Clock
) -> None:
    served(ticking)
    read(ticking, 1)
    clock.now += 10 * MINUTE
    ticking.engine.error = NoNetwork("unreachable")
    assert len(look(ticking)) == 1
    assert ticking.window.toast.text() == ""


# -- notices


def notice(stage: Stage) -> Toast:
    return stage.window.toast


def test_a_refused_password_is_said_once_with_the_way_to_mend_it(stage: Stage) -> None:
    account = served(stage)
    asked: list[int] = []
    stage.window.remote.notices._password = asked.append
    remote.trouble(stage.library, account, "sign-in-refused")
    settled(stage)
    stage.wait(lambda: notice(stage).isVisible())
    assert "FreshRSS" in notice(stage).text()
    notice(stage).act()
    assert asked == [account]
    settled(stage)
    assert not notice(stage).isVisible()


def test_a_trouble_that_was_mended_is_said_again_when_it_comes_back(stage: Stage) -> None:
    account = served(stage)
    for _ in range(2):
        remote.trouble(stage.library, account, "api-off")
        settled(stage)
        stage.wait(lambda: notice(stage).isVisible())
        notice(stage).dismiss()
        remote.trouble(stage.library, account, "")
        settled(stage)
        assert not notice(stage).isVisible()


def test_what_is_being_said_is_not_talked_over(stage: Stage) -> None:
    account = served(stage)
    notice(stage).say("Something else.", stay=True)
    remote.trouble(stage.library, account, "keyring-locked")
    settled(stage)
    assert notice(stage).text() == "Something else."
    notice(stage).dismiss()
    settled(stage)
    stage.wait(lambda: "FreshRSS" in notice(stage).text())


def test_a_passing_trouble_is_no_notice(stage: Stage) -> None:
    account = served(stage)
    remote.trouble(stage.library, account, "timeout")
    settled(stage)
    assert not notice(stage).isVisible()


def test_a_server_that_went_back_to_an_older_state_is_named(stage: Stage) -> None:
    account = served(stage)
    stage.engine.report = SyncReport(restored=[account])
    with stage.bot.waitSignal(stage.window.syncing.ended):
        stage.press("sync")
    assert notice(stage).text() == (
        "The server of FreshRSS went back to an older state. What it lacks is sent again."
    )
    notice(stage).dismiss()
    settled(stage)
    assert not notice(stage).isVisible()
