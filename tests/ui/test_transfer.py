"""Accounts and publications in the real window: moved, followed into, limited, unfollowed."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from reader_app.domain import AccountKind as Kind
from reader_app.domain import NewSection
from reader_app.ui.lists.importing import ImportDialog
from reader_app.ui.moving.dialog import MovingDialog
from reader_app.ui.moving.shelf import Shelf
from tests.ui import remote
from tests.ui.conftest import Stage
from tests.ui.test_outbox import served, settled

__all__: list[str] = []

TRIBUNE, TIMES = 1, 2


def fever(stage: Stage, *publications: int) -> int:
    """An account of a service that takes nothing but states."""
    account = remote.add(stage.library, "Fever", "fever", Kind.FEVER)
    remote.link(stage.library, account, publications)
    settled(stage)
    return account


def moving(stage: Stage, *publications: int, source: int | None = None) -> MovingDialog:
    stage.window.remote.moving.show(publications, source)
    stage.wait(lambda: stage.window.remote.moving.dialog is not None)
    dialog = stage.window.remote.moving.dialog
    assert dialog is not None
    planned(stage, dialog)
    return dialog


def planned(stage: Stage, dialog: MovingDialog) -> list[str]:
    """What will happen, once it has been worked out."""
    stage.wait(lambda: stage.session.jobs.idle and dialog.plan is not None)
    return dialog.lines.toPlainText().split("\n")


def choose(dialog: MovingDialog, *, source: int | None = -1, target: int | None = -1) -> None:
    for picker, place in ((dialog.source, source), (dialog.target, target)):
        if place != -1:
            number = picker.findData(place)
            picker.setCurrentIndex(number)
            picker.activated.emit(number)


def menu_of(stage: Stage, key: str) -> list[str]:
    menu = stage.window.menus.of_row(stage.window.sidebar.model.find(key))
    assert isinstance(menu, QMenu)
    words = [action.text() for action in menu.actions() if action.text()]
    menu.deleteLater()
    return words


# -- moving


def test_what_will_happen_is_said_before_anything_does(stage: Stage) -> None:
    account = remote.add(stage.library)
    settled(stage)
    dialog = moving(stage, TIMES)
    assert dialog.places == (None, account)
    assert dialog.chosen == (4, 5)
    lines = planned(stage, dialog)
    assert "2 sections are new to FreshRSS, which subscribes to them." in lines
    assert lines[-1] == "Nothing is deleted, and you can undo it."
    assert dialog.move_.text() == "Move 2 sections"
    assert stage.desk.accounts.pending() == 0
    assert stage.desk.accounts.held() == {}


def test_another_choice_is_planned_anew(stage: Stage) -> None:
    remote.add(stage.library)
    settled(stage)
    dialog = moving(stage, TIMES)
    before = planned(stage, dialog)
    dialog.tree.every.click()
    stage.wait(lambda: "8 sections are new to FreshRSS" in dialog.lines.toPlainText())
    assert planned(stage, dialog) != before
    dialog.tree.none.click()
    stage.wait(lambda: not dialog.move_.isEnabled())
    stage.wait(lambda: "Nothing is moved." in dialog.lines.toPlainText())
    assert not dialog.move_.isEnabled()


def test_moving_waits_for_the_server_and_is_followed_until_it_has_arrived(stage: Stage) -> None:
    account = remote.add(stage.library)
    settled(stage)
    dialog = moving(stage, TIMES)
    dialog.move_.click()
    stage.wait(lambda: stage.desk.accounts.held() == {4: (account,), 5: (account,)})
    stage.wait(lambda: stage.engine.synced_accounts == [(account,)])
    stage.wait(lambda: "still on" in dialog.way.words.text())
    remote.arrive(stage.library, account)
    stage.wait(lambda: dialog.way.words.text() == "It is done, and everything has arrived.")
    dialog.close_.click()
    stage.wait(lambda: stage.window.toast.text() == "Moved 2 sections to FreshRSS.")
    stage.press("undo")
    stage.wait(lambda: stage.desk.accounts.held() == {})


def test_moving_is_taken_back_from_the_dialog(stage: Stage) -> None:
    remote.add(stage.library)
    settled(stage)
    dialog = moving(stage, TIMES)
    dialog.move_.click()
    stage.wait(dialog.undo.isVisible)
    dialog.undo.click()
    stage.wait(lambda: stage.desk.accounts.held() == {})
    stage.wait(lambda: stage.window.remote.moving.dialog is None)
    assert stage.desk.accounts.pending() == 0


def test_from_an_account_its_own_sections_are_offered(stage: Stage) -> None:
    account = served(stage, TRIBUNE)
    dialog = moving(stage, source=account)
    assert dialog.places == (account, None)
    assert dialog.chosen == (1, 2, 3)
    assert dialog.leave.text() == "Unsubscribe from them at FreshRSS"
    dialog.leave.click()
    stage.wait(lambda: stage.session.jobs.idle)
    assert any("FreshRSS" in one and "unsubscribe" in one for one in planned(stage, dialog))


def test_nobody_moves_from_a_place_to_the_same(stage: Stage) -> None:
    account = served(stage, TRIBUNE)
    dialog = moving(stage, source=account)
    seen = []
    for place in ({"target": account}, {"source": account}):
        choose(dialog, **place)
        seen.append(dialog.places)
    assert seen == [(None, account), (account, None)]


def test_publications_begin_at_the_account_that_has_them(stage: Stage) -> None:
    account = served(stage, TRIBUNE)
    shelf = Shelf(stage.desk.browsing.tree(), stage.desk.accounts.all(), stage.desk.accounts.held())
    assert shelf.home([TRIBUNE]) == account
    assert shelf.home([TIMES]) is None


def test_moving_is_offered_in_the_menu_only_where_there_is_an_account(stage: Stage) -> None:
    words = "Move to another account…"
    assert words not in menu_of(stage, "publication:1")
    assert not stage.window.actions_["move-account"].isEnabled()
    served(stage, TRIBUNE)
    assert words in menu_of(stage, "publication:1")
    assert stage.window.actions_["move-account"].isEnabled()


# -- where new publications go


def test_without_an_account_nobody_is_asked_where_new_publications_go(stage: Stage) -> None:
    stage.press("follow")
    assert stage.window.adding.page.target.isHidden()


def test_what_is_followed_goes_to_the_account_that_is_chosen(stage: Stage) -> None:
    account = served(stage, TRIBUNE)
    stage.press("follow")
    page = stage.window.adding.page
    stage.wait(page.target.picker.isVisible)
    stage.wait(lambda: stage.session.jobs.idle)
    picker = page.target.picker
    assert [picker.itemText(n) for n in range(picker.count())] == ["This computer", "FreshRSS"]
    assert picker.currentData() is None
    picker.setCurrentIndex(1)
    picker.activated.emit(1)
    stage.wait(lambda: stage.desk.accounts.target() == account)
    new = NewSection("http://new.example/feed", "new.example", "New", "News")
    page.following.follow("New", [new])
    stage.wait(lambda: stage.desk.accounts.pending(account) > 0)
    added = stage.library.tree()[-1].sections[0].id
    assert stage.desk.accounts.held()[added] == (account,)
    stage.press("undo")
    stage.wait(lambda: added not in stage.desk.accounts.held())
    assert stage.desk.accounts.pending(account) == 0


def test_what_the_server_has_followed_is_unfollowed_there_by_undo(stage: Stage) -> None:
    account = served(stage, TRIBUNE)
    stage.desk.accounts.set_target(account)
    stage.press("follow")
    page = stage.window.adding.page
    new = NewSection("http://new.example/feed", "new.example", "New", "News")
    page.following.follow("New", [new])
    stage.wait(lambda: stage.desk.accounts.pending(account) > 0)
    remote.arrive(stage.library, account)
    tree = stage.library.tree()
    remote.listed(stage.library, account, [tree[0], tree[-1]])
    stage.press("undo")
    stage.wait(lambda: [one.what for one in stage.desk.accounts.waiting(account)] != [])
    assert [one.what for one in stage.desk.accounts.waiting(account)] == ["Unfollow: new.example"]


def test_a_list_is_followed_into_the_account_that_is_chosen(stage: Stage, tmp_path: Path) -> None:
    account = served(stage, TRIBUNE)
    stage.desk.accounts.set_target(account)
    file = tmp_path / "list.opml"
    file.write_text(
        '<opml version="2.0"><body><outline text="Letters" xmlUrl="http://l.example/f"/></body></opml>'
    )
    stage.window.lists.load_file(str(file))
    stage.wait(lambda: stage.window.findChildren(ImportDialog) != [])
    (dialog,) = stage.window.findChildren(ImportDialog)
    stage.wait(lambda: dialog.plan is not None and stage.session.jobs.idle)
    assert dialog.target.picker.currentText() == "FreshRSS"
    dialog.take.click()
    stage.wait(lambda: stage.desk.accounts.pending(account) > 0)
    stage.wait(lambda: not stage.window.syncing.running)
    (row,) = stage.desk.accounts.waiting(account)
    assert row.what == "Follow: Letters"


def test_an_account_that_cannot_follow_is_not_offered(stage: Stage) -> None:
    fever(stage, TRIBUNE)
    stage.press("follow")
    assert stage.window.adding.page.target.isHidden()


# -- what an account cannot be told


def test_what_is_done_here_alone_is_called_so_before_it_is_done(stage: Stage) -> None:
    fever(stage, TRIBUNE)
    words = menu_of(stage, "publication:1")
    assert "Rename (here alone)" in words
    assert "Move to (here alone)" in words
    assert "Unfollow The Border Tribune (here alone)" in words
    assert "Rename" in menu_of(stage, "publication:2")


def test_the_limits_of_an_account_are_told_when_something_is_done(stage: Stage) -> None:
    fever(stage, TRIBUNE)
    stage.window.handling.name("publication:1", "Mine")
    stage.wait(lambda: "Fever keeps its own title" in stage.window.toast.text())
    stage.show("publication:1")
    stage.window.sidebar.tree.setFocus()
    stage.press("unfollow")
    stage.wait(lambda: "Fever goes on following it" in stage.window.toast.text())


@pytest.mark.parametrize("served_by", ["FreshRSS", "Fever"])
def test_the_settings_of_a_publication_name_its_accounts(stage: Stage, served_by: str) -> None:
    _ = served(stage, TRIBUNE) if served_by == "FreshRSS" else fever(stage, TRIBUNE)
    stage.window.managing.properties([TRIBUNE])
    dialog = stage.window.managing.dialog
    assert dialog is not None
    told = dialog._synced.text()
    assert told.startswith(f"Synced with {served_by}.")
    assert ("keeps its own title" in told) is (served_by == "Fever")
    dialog.close()
    stage.window.managing.properties([TIMES])
    dialog = stage.window.managing.dialog
    assert dialog is not None
    assert dialog._synced.isHidden()


# -- health


def test_what_a_server_asks_in_our_place_is_said_where_its_health_is(stage: Stage) -> None:
    served(stage, TRIBUNE)
    stage.window.managing.health(TRIBUNE)
    page = stage.window.managing.page
    stage.wait(lambda: stage.session.jobs.idle and not page.loader.left and page.chosen != ())
    row = page.model.all[TRIBUNE]
    assert row.synced == "FreshRSS"
    assert page.model.all[TIMES].synced == ""
    spoken = str(page.model.index(page.model.place(TRIBUNE), 0).data(256 + 2))
    assert spoken == "Its articles come from FreshRSS."


def test_why_a_section_was_not_fetched_names_the_server(stage: Stage) -> None:
    served(stage, TRIBUNE)
    waits = stage.desk.waiting.waits()
    assert {id for id, wait in waits.items() if wait.reason == "served"} == {1, 2, 3}


# -- single sections


def test_a_single_section_is_unfollowed_from_its_menu_and_comes_back(stage: Stage) -> None:
    assert "Unfollow the section Business" in menu_of(stage, "section:2")
    assert "Unfollow the section Business" not in menu_of(stage, "publication:1")
    stage.show("section:2")
    stage.window.sidebar.tree.setFocus()
    stage.press("unfollow-section")
    stage.wait(lambda: [one.id for one in stage.library.tree()[0].sections] == [1, 3])
    stage.wait(lambda: stage.window.toast.offers_undo)
    assert stage.window.toast.text() == "You no longer follow the section Business."
    stage.press("undo")
    stage.wait(lambda: [one.id for one in stage.library.tree()[0].sections] == [1, 2, 3])


def test_a_section_is_unfollowed_in_the_settings_of_its_publication(stage: Stage) -> None:
    stage.window.managing.properties([TRIBUNE])
    dialog = stage.window.managing.dialog
    assert dialog is not None
    dialog.sections.lines[2].unfollow.click()
    stage.wait(lambda: 2 not in dialog.sections.lines)
    assert dialog.told.text() == "You no longer follow this section."
    dialog.undo.click()
    stage.wait(lambda: 2 in dialog.sections.lines)


def test_the_account_of_a_section_is_told_that_it_is_unfollowed(stage: Stage) -> None:
    account = served(stage, TRIBUNE)
    stage.desk.publications.unfollow_sections([2]).result()
    settled(stage)
    (row,) = stage.desk.accounts.waiting(account)
    assert row.what.startswith("Unfollow: ")
    assert stage.window.sidebar.outbox.words() == "1 change waits for FreshRSS"


def test_the_line_at_the_foot_stands_over_what_is_ready_in_a_mirrored_window(
    stage: Stage,
) -> None:
    account = served(stage)
    stage.desk.reading.mark_read([1], True).result()
    settled(stage)
    side = stage.window.sidebar
    place = side.outbox.mapTo(side, QPoint(0, 0))
    assert place.y() < side.ready.mapTo(side, QPoint(0, 0)).y()
    assert place.x() == side.ready.mapTo(side, QPoint(0, 0)).x()
    assert account
