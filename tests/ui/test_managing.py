"""Managing publications in the real window: how they fare, what is decided, what became of them."""

import json
import sqlite3
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import closing
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QInputDialog,
    QMenu,
    QPushButton,
    QWidget,
)

from reader_app.domain import (
    BlockRule,
    Changes,
    DiskFull,
    Extraction,
    Fault,
    NewSection,
    OfferKind,
    PublicationSettings,
    SyncReport,
)
from reader_app.ui.managing.figures import Column, Show
from reader_app.ui.managing.knobs import ARTICLES, CHECKING, ITSELF
from reader_app.ui.managing.model import COLUMNS
from reader_app.ui.managing.page import HealthPage
from reader_app.ui.managing.properties import PropertiesDialog
from reader_app.ui.window.waits import WaitsPanel
from tests.ui import world
from tests.ui.access.tree import interface
from tests.ui.conftest import OpenStage, Stage

__all__: list[str] = []

DAY = 86_400
Key = Qt.Key
TRIBUNE, TIMES, LONGVIEW = 1, 2, 3
NEW = "http://www.times.example/news.xml"


def opened(stage: Stage, publication: int | None = None, *, offers: bool = False) -> HealthPage:
    """The page, with all its figures."""
    stage.window.managing.health(publication, offers=offers)
    page = stage.window.managing.page
    filled(stage, page)
    return page


def filled(stage: Stage, page: HealthPage) -> None:
    stage.bot.waitUntil(
        lambda: (
            stage.session.jobs.idle
            and not page.loader.left
            and all(row.health is not None for row in page.model.rows)
        ),
        timeout=30_000,
    )


def reread(stage: Stage) -> None:
    """The window learns what was written behind its back."""
    stage.window._reread()
    stage.wait(lambda: stage.window._tree == stage.desk.browsing.tree())
    stage.wait(lambda: stage.session.jobs.idle)


def change(stage: Stage, *statements: str) -> None:
    with closing(sqlite3.connect(stage.library.folder / "library.sqlite3")) as file:
        for statement in statements:
            file.execute(statement)
        file.commit()


def move_away(stage: Stage) -> None:
    """The first section of the second publication is elsewhere."""
    section = stage.library.tree()[1].sections[0]
    world.break_section(stage.library, section.id, Fault.NOT_FOUND)
    change(stage, f"UPDATE section SET offer = '{NEW}' WHERE id = {section.id}")


def names(page: HealthPage) -> list[str]:
    return [row.publication.title for row in page.model.listed]


def states(page: HealthPage) -> dict[str, str]:
    spoken = QAccessible.State, Qt.ItemDataRole.AccessibleTextRole
    model = page.model
    return {
        row.publication.title: str(model.index(place, 0).data(spoken[1]))
        for place, row in enumerate(model.listed)
    }


def press(page: HealthPage, name: str) -> None:
    page.detail.buttons[name].click()


def button(widget: QWidget, words: str) -> QPushButton:
    return next(one for one in widget.findChildren(QPushButton) if one.text() == words)


def settings(stage: Stage, publication: int = TRIBUNE) -> PublicationSettings:
    return stage.desk.publications.settings([publication])[publication]


# -- the page


def test_every_publication_is_listed_with_how_it_fares(stage: Stage) -> None:
    world.break_section(stage.library, 1)
    reread(stage)
    page = opened(stage)
    assert page.isVisible()
    assert not stage.window.panes.isVisible()
    assert names(page)[0] == "The Border Tribune"
    assert len(names(page)) == 5
    told = states(page)
    assert "World has trouble on its own side (answer 503)." in told["The Border Tribune"]
    assert "It works." in told["The Long View"]
    assert "Articles: 60" in told["The Border Tribune"]
    assert "5 publications" in page.totals.text()
    assert "110 articles" in page.totals.text()
    assert "% ready offline" in page.totals.text()
    assert stage.window.windowTitle().startswith("Health of your publications")


def test_the_model_keeps_the_rules_of_models_while_it_is_filled_sorted_and_emptied(
    stage: Stage,
) -> None:
    page = stage.window.managing.page
    tester = QAbstractItemModelTester(
        page.model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    page = opened(stage)
    page.table.horizontalHeader().sectionClicked.emit(COLUMNS.index(Column.SPACE))
    page.filters.choose(Show.SILENT)
    assert page.model.rowCount() == 0
    page.filters.choose(Show.ALL)
    page.model.take({})
    assert page.model.rowCount(QModelIndex()) == 0
    tester.deleteLater()


def test_a_head_sorts_by_its_figures_and_the_other_way_round(stage: Stage) -> None:
    page = opened(stage)
    page.table.horizontalHeader().sectionClicked.emit(COLUMNS.index(Column.ARTICLES))
    figures = [row.health.articles for row in page.model.listed if row.health]
    assert figures == sorted(figures, reverse=True)
    page.table.horizontalHeader().sectionClicked.emit(COLUMNS.index(Column.ARTICLES))
    figures = [row.health.articles for row in page.model.listed if row.health]
    assert figures == sorted(figures)
    assert page.filters.sort is Column.ARTICLES
    page.table.horizontalHeader().sectionClicked.emit(COLUMNS.index(Column.NAME))
    assert [name for name in names(page) if name.isascii()] == [
        "Harbour Times",
        "The Border Tribune",
        "The Long View",
    ]


def test_the_order_is_chosen_by_keyboard_too(stage: Stage) -> None:
    page = opened(stage)
    page.filters.order.setFocus()
    stage.key(page.filters.order, Key.Key_End)
    assert page.model.sort_by is Column.SPACE
    sizes = [row.size for row in page.model.listed]
    assert sizes == sorted(sizes, reverse=True)


def test_filters_show_what_fails_what_is_silent_and_what_is_large(stage: Stage) -> None:
    world.break_section(stage.library, 1)
    change(
        stage,
        f"UPDATE state SET published = published - {300 * DAY} WHERE publication_id = {LONGVIEW}",
        f"UPDATE section SET newest = {world.NOW - 300 * DAY} WHERE publication_id = {LONGVIEW}",
    )
    reread(stage)
    page = opened(stage)
    page.filters.segments._group.button(1).click()
    assert names(page) == ["The Border Tribune"]
    page.filters.choose(Show.SILENT)
    assert names(page) == ["The Long View"]
    assert "It has been silent for 10 months." in states(page)["The Long View"]
    page.filters.choose(Show.LARGE)
    rows = page.model.rows
    large = [row.size for row in page.model.listed]
    assert 0 < len(large) < len(rows)
    assert sum(large) >= sum(row.size for row in rows) / 2
    assert min(large) >= max(row.size for row in rows if row not in page.model.listed)


def test_words_find_a_publication_by_its_name_or_its_state(stage: Stage) -> None:
    stage.desk.publications.change([TIMES], paused=True).result()
    reread(stage)
    page = opened(stage)
    page.field.setFocus()
    stage.type(page.field, "view")
    stage.wait(lambda: names(page) == ["The Long View"])
    page.field.selectAll()
    stage.type(page.field, "paused")
    stage.wait(lambda: names(page) == ["Harbour Times"])
    page.field.selectAll()
    stage.type(page.field, "zeppelin")
    stage.wait(page.nothing.isVisible)
    button(page.nothing, "Show all").click()
    stage.wait(lambda: len(names(page)) == 5)
    assert page.table.hasFocus()


def test_one_publication_is_told_in_full(stage: Stage) -> None:
    world.break_section(stage.library, 1)
    reread(stage)
    page = opened(stage, TRIBUNE)
    assert page.chosen == (TRIBUNE,)
    said = [one.text() for one in page.detail.findChildren(type(page.totals))]
    whole = " ".join(said)
    assert "World has trouble on its own side (answer 503). Its other 2 sections work." in whole
    assert "60 articles: 60 unread, 0 saved" in whole
    assert "articles a week." in whole
    assert "on the disk" in whole
    assert "Its articles stay until you delete them." in whole


def test_the_figures_of_many_publications_come_a_few_at_a_time(open_stage: OpenStage) -> None:
    stage = open_stage(fill=False)
    stage.library.follow(
        [NewSection(f"http://p{n}.example/feed", "", f"http://p{n}.example/") for n in range(60)]
    ).result()
    reread(stage)
    page = stage.window.managing.page
    parts: list[int] = []
    page.loader.arrived.connect(lambda found: parts.append(len(found)))
    opened(stage)
    assert len(names(page)) == 60
    assert sum(parts) >= 60
    assert max(parts) <= 20


def test_nothing_more_is_read_when_the_page_is_left(open_stage: OpenStage) -> None:
    stage = open_stage(fill=False)
    stage.library.follow(
        [NewSection(f"http://p{n}.example/feed", "", f"http://p{n}.example/") for n in range(60)]
    ).result()
    reread(stage)
    page = stage.window.managing.page
    page.loader.arrived.connect(lambda _: stage.window.go_back())
    with stage.bot.waitSignal(page.loader.arrived, timeout=30_000):
        stage.window.managing.health()
    assert page.loader.left == 0
    stage.wait(lambda: stage.session.jobs.idle)
    assert sum(row.health is not None for row in page.model.rows) == 20
    assert stage.window.panes.isVisible()


def test_an_empty_library_says_so(open_stage: OpenStage) -> None:
    stage = open_stage(fill=False)
    stage.press("health")
    page = stage.window.managing.page
    stage.wait(lambda: stage.session.jobs.idle)
    assert page.nothing.text() == "You follow nothing yet."
    page.close_.click()
    assert stage.window.welcome.isVisible()


# -- by keyboard, for screen readers


def test_everything_is_done_by_keyboard(stage: Stage) -> None:
    stage.press("health")
    page = stage.window.managing.page
    filled(stage, page)
    stage.wait(page.table.hasFocus)
    stage.key(page.table, Key.Key_Down)
    stage.wait(lambda: page.detail.buttons != {})
    stage.key(page.table, Key.Key_Return)
    assert page.detail.buttons["sync"].hasFocus()
    stage.key(focused(), Key.Key_Escape)
    assert stage.window.panes.isVisible()


def test_arrow_up_leaves_the_table_for_the_field_and_arrow_down_comes_back(stage: Stage) -> None:
    page = opened(stage)
    stage.key(page.table, Key.Key_Home)
    stage.key(page.table, Key.Key_Up)
    assert page.field.hasFocus()
    stage.key(page.field, Key.Key_Down)
    assert page.table.hasFocus()


def test_the_shortcuts_of_articles_do_nothing_on_the_page(stage: Stage) -> None:
    before = stage.library.counts(0).unread
    page = opened(stage)
    for key in (Key.Key_A, Key.Key_M, Key.Key_J, Key.Key_Space, Key.Key_Delete):
        stage.key(page.table, key)
    assert page.isVisible()
    assert stage.library.counts(0).unread == before
    assert stage.opened() == ""


def test_a_row_says_all_of_it_to_a_screen_reader(stage: Stage) -> None:
    page = opened(stage, TRIBUNE)
    cell = page.model.index(page.model.place(TRIBUNE), 0)
    spoken = str(cell.data(Qt.ItemDataRole.AccessibleTextRole))
    for part in ("The Border Tribune", "It works.", "Unread: 60", "Ready: 90", "Space: "):
        assert part in spoken
    for name in ("sync", "settings", "pause", "unfollow"):
        made = interface(page.detail.buttons[name])
        assert made.text(QAccessible.Text.Name)
        assert made.text(QAccessible.Text.Description) == "The Border Tribune"


def test_in_a_narrow_window_the_detail_takes_the_place_of_the_table(open_stage: OpenStage) -> None:
    stage = open_stage(size=(900, 700))
    page = opened(stage)
    assert page.table.isVisible()
    assert not page.detail.isVisible()
    stage.key(page.table, Key.Key_Return)
    assert page.detail.isVisible()
    assert not page.table.isVisible()
    stage.window.go_back()
    assert page.table.isVisible()
    assert page.table.hasFocus()
    stage.window.go_back()
    assert stage.window.panes.isVisible()


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


# -- what is done there


def test_several_are_paused_at_once_and_asked_again_with_undo(stage: Stage) -> None:
    page = opened(stage)
    page.table.choose([TRIBUNE, TIMES])
    stage.wait(lambda: page.chosen == (TRIBUNE, TIMES))
    QApplication.processEvents()
    press(page, "pause")
    stage.wait(lambda: settings(stage).paused and settings(stage, TIMES).paused)
    stage.wait(lambda: stage.window.toast.text() == "2 publications are paused.")
    stage.wait(lambda: "You have paused it." in states(page)["Harbour Times"])
    assert page.isVisible()
    stage.press("undo")
    stage.wait(lambda: not settings(stage).paused and not settings(stage, TIMES).paused)
    stage.wait(lambda: "It works." in states(page)["Harbour Times"])


def test_unfollowing_keeps_the_articles_and_undo_brings_all_back(stage: Stage) -> None:
    page = opened(stage, TIMES)
    QApplication.processEvents()
    press(page, "unfollow")
    stage.wait(lambda: len(stage.library.tree()) == 4)
    stage.wait(lambda: "Harbour Times" not in names(page))
    stage.wait(lambda: stage.window.toast.text() == "You no longer follow Harbour Times.")
    stage.window.toast.act()
    stage.wait(lambda: "Harbour Times" in names(page))
    filled(stage, page)
    assert "Articles: 40" in states(page)["Harbour Times"]


def test_a_paused_publication_is_asked_when_it_is_synced_from_its_page(stage: Stage) -> None:
    stage.desk.publications.change([TIMES], paused=True).result()
    page = opened(stage, TIMES)
    QApplication.processEvents()
    press(page, "sync")
    stage.wait(lambda: bool(stage.engine.asked))
    assert stage.engine.asked[0].publications == (TIMES,)
    assert page.isVisible()


def test_why_it_was_not_fetched_is_shown_beside_the_articles(stage: Stage) -> None:
    page = opened(stage, TIMES)
    QApplication.processEvents()
    press(page, "why")
    stage.wait(lambda: isinstance(stage.window.page.panel, WaitsPanel))
    assert stage.window.panes.isVisible()


def test_its_articles_are_one_button_away(stage: Stage) -> None:
    page = opened(stage, TIMES)
    QApplication.processEvents()
    press(page, "articles")
    stage.wait(lambda: stage.window.lister.view.key == f"publication:{TIMES}")
    assert stage.window.panes.isVisible()


def test_new_figures_come_while_the_page_is_open_and_move_no_row(stage: Stage) -> None:
    page = opened(stage, TIMES)
    before = names(page)
    section = stage.library.tree()[1].sections[0]
    world.add(stage.library, section.id, ["A new one"], [world.NOW - 60])
    reread(stage)
    stage.wait(lambda: "Articles: 41" in states(page)["Harbour Times"])
    assert names(page) == before
    assert page.chosen == (TIMES,)


# -- what has moved


def test_a_new_address_is_taken_asked_at_once_and_taken_back(stage: Stage) -> None:
    move_away(stage)
    reread(stage)
    page = opened(stage, offers=True)
    assert names(page) == ["Harbour Times"]
    assert "A section of it has moved." in states(page)["Harbour Times"]
    (card,) = page.detail.cards
    assert "www.times.example" in " ".join(
        one.text() for one in card.findChildren(type(page.totals))
    )
    button(card, "Follow the new address").click()
    stage.wait(lambda: stage.library.tree()[1].sections[0].url == NEW)
    stage.wait(lambda: bool(stage.engine.asked))
    assert stage.engine.asked[0].publications == (TIMES,)
    stage.wait(lambda: page.detail.cards == [])
    stage.press("undo")
    stage.wait(lambda: stage.library.tree()[1].sections[0].offer == NEW)
    stage.wait(lambda: names(page) == ["Harbour Times"])


def test_what_was_declined_is_not_offered_again_until_undo(stage: Stage) -> None:
    move_away(stage)
    reread(stage)
    page = opened(stage, offers=True)
    button(page.detail.cards[0], "Leave it as it is").click()
    stage.wait(lambda: stage.desk.publications.offers() == ())
    stage.wait(lambda: page.nothing.text() == "There is nothing to decide.")
    stage.wait(lambda: stage.window.toast.text() == "News stays as it is.")
    stage.window.toast.act()
    stage.wait(lambda: [o.kind for o in stage.desk.publications.offers()] == [OfferKind.MOVED])


def test_what_is_gone_can_be_asked_once_more_paused_or_unfollowed(stage: Stage) -> None:
    section = stage.library.tree()[2].sections[0]
    change(stage, f"UPDATE section SET ended = 1, fail_kind = 'gone' WHERE id = {section.id}")
    reread(stage)
    page = opened(stage, offers=True)
    assert names(page) == ["The Long View"]
    assert "Its publisher has taken it away for good." in states(page)["The Long View"]
    (card,) = page.detail.cards
    assert "Essays seems to be gone for good." in card.head.text()
    assert {"pause", "unfollow"} <= set(page.detail.buttons)
    button(card, "Try once more").click()
    stage.wait(lambda: not stage.library.tree()[2].sections[0].ended)
    stage.wait(lambda: bool(stage.engine.asked))


def test_what_failed_for_weeks_and_what_is_silent_for_months_says_for_how_long(
    stage: Stage,
) -> None:
    tree = stage.library.tree()
    world.break_section(stage.library, tree[0].sections[0].id, Fault.NOT_FOUND)
    change(
        stage,
        f"UPDATE section SET fail_since = {world.NOW - 14 * DAY}, attempts = 9"
        f" WHERE id = {tree[0].sections[0].id}",
        f"UPDATE section SET newest = {world.NOW - 300 * DAY} WHERE publication_id = {LONGVIEW}",
    )
    reread(stage)
    page = opened(stage, offers=True)
    assert names(page) == ["The Border Tribune", "The Long View"]
    page.table.choose([TRIBUNE])
    stage.wait(lambda: [c.head.text() for c in page.detail.cards] == [
        "World has been failing for 14 days."
    ])  # fmt: skip
    page.table.choose([LONGVIEW])
    stage.wait(lambda: [c.head.text() for c in page.detail.cards] == [
        "Essays has brought nothing for 300 days."
    ])  # fmt: skip
    page.table.choose([TRIBUNE, LONGVIEW])
    stage.wait(lambda: "leave" in page.detail.buttons)
    press(page, "leave")
    stage.wait(lambda: stage.desk.publications.offers() == ())
    stage.press("undo")
    stage.wait(lambda: len(stage.desk.publications.offers()) == 2)


def test_what_a_sync_found_out_is_told_once_and_opens_the_page_there(stage: Stage) -> None:
    sync_that_finds(stage, lambda: move_away(stage))
    toast = stage.window.toast
    stage.wait(lambda: toast.text() == "1 publication has moved.")
    toast.act()
    page = stage.window.managing.page
    filled(stage, page)
    assert page.isVisible()
    stage.wait(lambda: names(page) == ["Harbour Times"])
    stage.window.go_back()
    toast.dismiss()
    sync_that_finds(stage, lambda: None)
    stage.wait(lambda: stage.session.jobs.idle)
    assert toast.text() == ""


def sync_that_finds(stage: Stage, find: Callable[[], None]) -> None:
    stage.engine.hold = True
    stage.engine.report = SyncReport()
    stage.press("sync")
    stage.wait(lambda: stage.window.syncing.running and stage.window.managing._known is not None)
    find()
    stage.press("cancel")
    stage.wait(lambda: not stage.window.syncing.running and stage.session.jobs.idle)


# -- properties


def properties(stage: Stage, *ids: int) -> PropertiesDialog:
    stage.window.managing.properties(ids)
    dialog = stage.window.managing.dialog
    assert dialog is not None
    stage.wait(lambda: stage.session.jobs.idle)
    return dialog


OTHER: dict[str, object] = {
    "pages": False, "pictures": False, "keep": 7, "notify": True, "favourite": True,
    "rhythm": 3600, "extraction": Extraction.PAGE, "paused": True,
}  # fmt: skip


def test_what_is_done_after_its_dialog_has_gone_is_told_to_nobody(stage: Stage) -> None:
    dialog = properties(stage, TRIBUNE)
    written: list[Future[Changes]] = [Future(), Future()]
    for done in written:
        dialog._did("Paused.", done)
    shiboken6.delete(dialog)
    written[0].set_result(Changes())
    written[1].set_exception(DiskFull("full"))
    last: Future[Changes] = Future()
    heard: list[Changes] = []
    wrong: list[BaseException] = []
    stage.window.kit.courier.watch(last, heard.append, wrong.append)
    last.set_result(Changes())
    stage.wait(lambda: bool(heard))


@pytest.mark.parametrize("name", OTHER)
def test_each_property_holds_at_once_and_is_taken_back(stage: Stage, name: str) -> None:
    dialog = properties(stage, TRIBUNE)
    line, before = dialog.lines[name], getattr(settings(stage), name)
    if line.knob.choices:
        place = [value for value, _ in line.knob.choices].index(OTHER[name])
        line.control.setCurrentIndex(place)  # type: ignore[attr-defined]
        line.control.activated.emit(place)  # type: ignore[attr-defined]
    else:
        line.control.click()  # type: ignore[attr-defined]
    stage.wait(lambda: getattr(settings(stage), name) == OTHER[name])
    stage.wait(dialog.undo.isVisible)
    assert getattr(settings(stage, TIMES), name) == before
    dialog.undo.click()
    stage.wait(lambda: getattr(settings(stage), name) == before)
    stage.wait(lambda: not dialog.undo.isVisible())
    stage.wait(lambda: shown(dialog, name) == before)


def test_every_setting_of_a_publication_has_its_line() -> None:
    lines = [knob.name for knob in (*ITSELF, *ARTICLES, *CHECKING)]
    assert sorted(lines) == sorted(PublicationSettings.__dataclass_fields__)


def shown(dialog: PropertiesDialog, name: str) -> object:
    line = dialog.lines[name]
    if line.knob.choices:
        return line._values[line.control.currentIndex()]  # type: ignore[attr-defined]
    return line.control.isChecked()  # type: ignore[attr-defined]


def test_of_several_only_what_is_touched_changes(stage: Stage) -> None:
    stage.desk.publications.change([TRIBUNE], keep=7, pages=False, rhythm=5400).result()
    dialog = properties(stage, TRIBUNE, TIMES)
    pages, keep = dialog.lines["pages"].control, dialog.lines["keep"].control
    assert pages.checkState() is Qt.CheckState.PartiallyChecked  # type: ignore[attr-defined]
    assert keep.currentIndex() == -1  # type: ignore[attr-defined]
    assert keep.placeholderText() == "Different"  # type: ignore[attr-defined]
    dialog.lines["pictures"].control.click()  # type: ignore[attr-defined]
    stage.wait(lambda: not settings(stage).pictures and not settings(stage, TIMES).pictures)
    assert (settings(stage).keep, settings(stage, TIMES).keep) == (7, None)
    assert (settings(stage).pages, settings(stage, TIMES).pages) == (False, True)
    pages.click()  # type: ignore[attr-defined]
    stage.wait(lambda: settings(stage).pages and settings(stage, TIMES).pages)
    dialog.undo.click()
    stage.wait(lambda: not settings(stage).pages)
    assert settings(stage, TIMES).pages


def test_a_number_of_another_hand_has_its_words(stage: Stage) -> None:
    stage.desk.publications.change([TRIBUNE], keep=12, rhythm=5400).result()
    dialog = properties(stage, TRIBUNE)
    assert dialog.lines["keep"].control.currentText() == "12 days after reading"  # type: ignore[attr-defined]
    assert dialog.lines["rhythm"].control.currentText().startswith("Every ")  # type: ignore[attr-defined]


def test_a_publication_gets_a_name_and_its_own_one_again(stage: Stage) -> None:
    dialog = properties(stage, TRIBUNE)
    dialog.name.setFocus()
    dialog.name.selectAll()
    stage.type(dialog.name, "My paper")
    stage.key(dialog.name, Key.Key_Return)
    stage.wait(lambda: stage.library.tree()[0].title == "My paper")
    assert dialog.isVisible()
    dialog.name.selectAll()
    stage.key(dialog.name, Key.Key_Delete)
    stage.key(dialog.name, Key.Key_Return)
    stage.wait(lambda: not stage.library.name_of(publication_id=TRIBUNE)[1])


def test_several_go_into_a_new_folder_and_back(stage: Stage) -> None:
    dialog = properties(stage, TRIBUNE, TIMES)
    dialog.folder.activated.emit(dialog.folder.count() - 1)
    (asked,) = stage.window.findChildren(QInputDialog) or dialog.findChildren(QInputDialog)
    asked.setTextValue("Papers/Daily")
    asked.accept()
    stage.wait(lambda: [p.folder for p in stage.library.tree()][:2] == ["Papers/Daily"] * 2)
    stage.wait(lambda: dialog.folder.currentText() == "Papers / Daily")
    dialog.undo.click()
    stage.wait(lambda: [p.folder for p in stage.library.tree()][:2] == ["", ""])
    stage.wait(lambda: dialog.folder.currentText() == "No folder")


def test_a_section_is_renamed_and_its_address_copied_without_a_secret(stage: Stage) -> None:
    secret = "http://tribune.example/feed?token=s3cr3ts3cr3t"
    change(stage, f"UPDATE section SET url = '{secret}' WHERE id = 1")
    reread(stage)
    dialog = properties(stage, TRIBUNE)
    line, other = dialog.sections.lines[1], dialog.sections.lines[2]
    assert "s3cr3t" not in " ".join(one.text() for one in dialog.findChildren(type(dialog.told)))
    line.copy.click()
    assert "s3cr3t" not in QGuiApplication.clipboard().text()
    assert dialog.told.text() == "Copied without its secret."
    other.copy.click()
    assert QGuiApplication.clipboard().text() == stage.library.tree()[0].sections[1].url
    line.rename.click()
    (asked,) = dialog.findChildren(QInputDialog)
    asked.setTextValue("The world")
    asked.accept()
    stage.wait(lambda: stage.library.tree()[0].sections[0].title == "The world")


def test_rules_about_blocks_are_forgotten_with_undo_and_exported(
    stage: Stage, tmp_path: Path
) -> None:
    rules = {
        "aside.quote": BlockRule("aside.quote", True, "There were two of everything."),
        "div.letter": BlockRule("div.letter", False, "Our letter each Friday."),
    }
    stage.desk.rules.decide_all(TRIBUNE, rules).result()
    dialog = properties(stage, TRIBUNE)
    forget = [b for b in dialog.rules.findChildren(QPushButton) if b.text() == "Forget"]
    assert [b.accessibleDescription() for b in forget] == [
        "Keep: There were two of everything.",
        "Never: Our letter each Friday.",
    ]
    dialog.export_to(str(tmp_path / "rules.json"))
    stage.wait(lambda: dialog.told.text() == "Exported 2 rules.")
    assert len(json.loads((tmp_path / "rules.json").read_text())["rules"]) == 2
    forget[0].click()
    stage.wait(lambda: [r.block for r in stage.desk.rules.of(TRIBUNE)] == ["div.letter"])
    stage.wait(lambda: stage.session.jobs.idle)
    dialog.rules.all.click()
    stage.wait(lambda: stage.desk.rules.of(TRIBUNE) == ())
    stage.wait(lambda: stage.session.jobs.idle and dialog.undo.isVisible())
    dialog.undo.click()
    stage.wait(lambda: len(stage.desk.rules.of(TRIBUNE)) == 1)
    dialog.undo.click()
    stage.wait(lambda: len(stage.desk.rules.of(TRIBUNE)) == 2)


def test_signing_in_begins_at_the_properties(stage: Stage) -> None:
    dialog = properties(stage, TRIBUNE)
    assert dialog.sign_in.accessibleDescription() == "You are not signed in."
    dialog.sign_in.click()
    stage.wait(lambda: stage.session.jobs.idle)
    others = [d for d in stage.window.findChildren(QDialog) if d.isVisible() and d is not dialog]
    assert len(others) == 1
    others[0].close()


def test_the_dialog_goes_when_its_publication_is_no_longer_followed(stage: Stage) -> None:
    properties(stage, TIMES)
    stage.desk.publications.unfollow([TIMES]).result()
    reread(stage)
    stage.wait(lambda: stage.window.managing.dialog is None)


def test_the_settings_of_what_is_chosen_on_the_page_open_from_there(stage: Stage) -> None:
    page = opened(stage)
    page.table.choose([TRIBUNE, LONGVIEW])
    stage.wait(lambda: page.chosen == (TRIBUNE, LONGVIEW))
    stage.press("publication-settings")
    dialog = stage.window.managing.dialog
    assert dialog is not None
    assert dialog.ids == (TRIBUNE, LONGVIEW)
    assert page.isVisible()


def test_without_a_publication_nothing_opens_and_it_is_said(stage: Stage) -> None:
    stage.show("unread")
    stage.press("publication-settings")
    assert stage.window.managing.dialog is None
    assert stage.window.toast.text() == "Choose a publication first."


def test_more_sections_are_looked_for_on_the_page_for_adding(stage: Stage) -> None:
    dialog = properties(stage, TRIBUNE)
    dialog.more.click()
    assert stage.window.adding.open
    assert stage.window.adding.page.field.text() == stage.library.tree()[0].home


def test_the_page_for_adding_and_this_one_make_way_for_each_other(stage: Stage) -> None:
    page = opened(stage)
    stage.press("follow")
    assert stage.window.adding.page.isVisible()
    assert not page.isVisible()
    stage.press("health")
    assert page.isVisible()
    assert not stage.window.adding.page.isVisible()
    page.close_.click()
    assert stage.window.panes.isVisible()


def test_a_double_click_opens_the_detail_where_both_do_not_fit(open_stage: OpenStage) -> None:
    stage = open_stage(size=(900, 700))
    page = opened(stage)
    index = page.model.index(1, 0)
    place: QPoint = page.table.visualRect(index).center()
    stage.click(page.table.viewport(), place)
    page.table.doubleClicked.emit(index)
    stage.wait(page.detail.isVisible)
    assert page.chosen == (page.model.listed[1].id,)


def test_new_figures_do_not_move_the_eye_from_its_row(open_stage: OpenStage) -> None:
    stage = open_stage(fill=False)
    stage.library.follow(
        [NewSection(f"http://p{n}.example/feed", "", f"http://p{n}.example/") for n in range(60)]
    ).result()
    reread(stage)
    page = opened(stage)
    bar = page.table.verticalScrollBar()
    stage.wait(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum() // 2)
    place = bar.value()
    assert place > 0
    stage.desk.publications.unfollow([page.model.listed[-1].id]).result()
    reread(stage)
    stage.wait(lambda: len(names(page)) == 59)
    assert bar.value() == place


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_menu_of_the_rows_does_what_the_detail_does(stage: Stage) -> None:
    page = opened(stage, TIMES)
    QApplication.processEvents()
    page.table.customContextMenuRequested.emit(QPoint(40, 40))
    (menu,) = [one for one in page.findChildren(QMenu) if one.isVisible()]
    assert [one.text() for one in menu.actions()][:4] == [
        "Sync now", "Settings…", "Pause", "Unfollow",
    ]  # fmt: skip
    menu.actions()[2].trigger()
    menu.close()
    stage.wait(lambda: settings(stage, TIMES).paused)


def test_a_sync_is_seen_on_the_page(stage: Stage) -> None:
    page = opened(stage, TIMES)
    QApplication.processEvents()
    stage.engine.hold = True
    press(page, "sync")
    stage.wait(lambda: page.detail.buttons["sync"].text() == "Syncing…")
    stage.press("cancel")
    stage.wait(lambda: page.detail.buttons["sync"].text() == "Sync now")
