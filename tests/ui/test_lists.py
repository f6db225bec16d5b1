"""Lists in the window: looked at, chosen from, followed, stopped, taken back, written."""

from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget

from reader_app.domain import CalledOff, DiskFull, NewSection
from reader_app.services import Imported, ListPlan
from reader_app.ui.lists.exporting import ExportDialog
from reader_app.ui.lists.importing import ImportDialog
from reader_app.ui.lists.model import ChoiceModel, Leaf
from tests.services.listing import thousands
from tests.ui.conftest import OpenStage, Stage

__all__: list[str] = []

Watch = Callable[[int, int], None]
Check = Qt.ItemDataRole.CheckStateRole
ON, OFF, SOME = (
    Qt.CheckState.Checked,
    Qt.CheckState.Unchecked,
    Qt.CheckState.PartiallyChecked,
)
LIST = """<opml><body>
<outline text="News"><outline text="Tribune - World" xmlUrl="https://one.test/w"/>
<outline text="Europe"><outline text="Le Monde" xmlUrl="https://lemonde.test/rss"/></outline></outline>
<outline text="Cheese" xmlUrl="https://cheese.test/rss"/>
<outline text="Mail" xmlUrl="mailto:ann@c.test"/>
</body></opml>"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "list.opml"
    file.write_text(LIST)
    return file


def importing(stage: Stage) -> ImportDialog:
    """The dialog once it shows what a list has."""
    stage.wait(lambda: any(d.plan for d in stage.window.findChildren(ImportDialog)))
    return next(d for d in stage.window.findChildren(ImportDialog) if d.plan)


def exporting(stage: Stage) -> ExportDialog:
    stage.press("export")
    stage.wait(lambda: bool(stage.window.findChildren(ExportDialog)))
    return stage.window.findChildren(ExportDialog)[-1]


def shown(dialog: QWidget) -> list[str]:
    """The buttons of the foot that can be seen, and are not the page's own."""
    return [b.text() for b in dialog.findChildren(QPushButton) if b.isVisible()]


def followed(stage: Stage) -> dict[str, str]:
    return {new.url: new.folder for new in stage.library.listed()}


def below(model: QAbstractItemModel, *rows: int) -> QModelIndex:
    index = QModelIndex()
    for row in rows:
        index = model.index(row, 0, index)
    return index


def test_a_list_is_shown_with_its_folders_before_anything_is_followed(
    stage: Stage, file: Path
) -> None:
    before = followed(stage)
    stage.window.lists.load_file(str(file))
    dialog = importing(stage)
    assert dialog.summary.text() == ("3 sections are new. 1 line could not be used, or not wholly.")
    model = dialog.tree.view.model()
    assert [below(model, n).data() for n in range(model.rowCount())] == ["News", "Cheese"]
    assert below(model, 0, 1, 0).data() == "Le Monde"
    assert dialog.take.text() == "Follow 3 sections"
    dialog.reject()
    assert followed(stage) == before


def test_what_is_chosen_goes_into_a_folder_and_comes_back_out_by_undo(
    stage: Stage, file: Path
) -> None:
    before = followed(stage)
    stage.window.lists.load_file(str(file))
    dialog = importing(stage)
    model = dialog.tree.view.model()
    assert model.setData(below(model, 0, 0), OFF, Check)
    assert below(model, 0).data(Check) == SOME
    assert dialog.take.text() == "Follow 2 sections"
    dialog.into.setCurrentText(" Brought / 2026 ")
    dialog.take.click()
    stage.wait(dialog.close_.isVisible)
    assert "mailto" not in dialog.left.text.toPlainText()
    assert dialog.left.text.toPlainText().startswith("Line 5: This address is none of the web.")
    assert {url: path for url, path in followed(stage).items() if url not in before} == {
        "https://lemonde.test/rss": "Brought/2026/News/Europe",
        "https://cheese.test/rss": "Brought/2026",
    }
    stage.wait(lambda: bool(stage.engine.asked))
    dialog.close_.click()
    assert stage.window.toast.text() == "Now following 2 sections."
    stage.window.toast.act()
    stage.wait(lambda: followed(stage) == before)


def test_a_list_is_imported_by_keyboard_alone(stage: Stage, file: Path) -> None:
    stage.window.lists.load_file(str(file))
    dialog = importing(stage)
    view = dialog.tree.view
    assert view.hasFocus()
    stage.key(view, Qt.Key.Key_Space)
    assert below(view.model(), 0).data(Check) == OFF
    stage.key(view, Qt.Key.Key_Down)
    stage.key(view, Qt.Key.Key_Space)
    assert below(view.model(), 0, 0).data(Check) == ON
    assert dialog.take.text() == "Follow 2 sections"
    stage.key(view, Qt.Key.Key_Return)
    stage.wait(dialog.close_.isVisible)
    assert "https://one.test/w" in followed(stage)
    assert "https://lemonde.test/rss" not in followed(stage)
    stage.key(dialog.close_, Qt.Key.Key_Return)
    stage.wait(lambda: not stage.window.findChildren(ImportDialog))


def test_all_or_nothing_is_chosen_with_one_button(stage: Stage, file: Path) -> None:
    stage.window.lists.load_file(str(file))
    dialog = importing(stage)
    dialog.tree.none.click()
    assert dialog.tree.chosen() == set()
    assert not dialog.take.isEnabled()
    assert not dialog.tree.none.isEnabled()
    dialog.tree.every.click()
    assert dialog.tree.chosen() == {0, 1, 2}
    assert dialog.tree.head.text() == "3 of 3 sections chosen"


def test_the_lines_that_cannot_be_used_are_read_and_copied(stage: Stage, file: Path) -> None:
    stage.window.lists.load_file(str(file))
    dialog = importing(stage)
    dialog.details.click()
    assert dialog.lines.text.hasFocus()
    dialog.lines.copy.click()
    assert QGuiApplication.clipboard().text().startswith("Line 5: This address is none of")
    assert "Back" in shown(dialog)
    dialog.reject()  # one step back
    assert dialog.isVisible()
    assert dialog.take.isVisible()


def test_a_list_without_faults_closes_its_dialog_once_it_is_followed(
    stage: Stage, tmp_path: Path
) -> None:
    file = tmp_path / "good.opml"
    file.write_text(LIST.replace('<outline text="Mail" xmlUrl="mailto:ann@c.test"/>', ""))
    stage.window.lists.load_file(str(file))
    dialog = importing(stage)
    assert not dialog.details.isVisible()
    dialog.take.click()
    stage.wait(lambda: stage.window.toast.text() == "Now following 3 sections.")
    stage.wait(lambda: not stage.window.findChildren(ImportDialog))


def test_while_a_list_is_followed_it_can_be_stopped_and_nothing_of_it_is_kept(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "many.opml"
    file.write_text(thousands(2000))
    before = followed(stage)
    stage.window.lists.load_file(str(file))
    dialog = importing(stage)
    lists = stage.desk.subscriptions.lists
    really = lists.follow

    def hold(plan: ListPlan, chosen: set[int], *, into: str, watch: Watch) -> Imported:
        """Half of it is done, and it goes on once the reader has stopped it."""
        stopped = False

        def held(done: int, whole: int) -> None:
            nonlocal stopped
            while done >= whole // 2 and not stopped:
                try:
                    watch(done, whole)
                except CalledOff:
                    stopped = True
            watch(done, whole)

        return really(plan, chosen, into=into, watch=held)

    monkeypatch.setattr(lists, "follow", hold)
    dialog.take.click()
    stage.wait(lambda: dialog.working.isVisible() and dialog.working.bar.value() >= 500)
    assert shown(dialog) == ["Cancel"]
    assert dialog.cancel.hasFocus()
    dialog.cancel.click()
    stage.wait(dialog.take.isVisible)
    assert dialog.summary.text() == "Stopped: nothing of the list was followed."
    assert followed(stage) == before
    monkeypatch.undo()
    dialog.take.click()
    stage.wait(lambda: len(followed(stage)) == len(before) + 2000)


def test_a_list_that_is_closed_before_it_is_begun_is_not_followed(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "secret.opml"
    file.write_text('<opml><outline xmlUrl="https://paid.test/rss?token=abc"/></opml>')
    before = followed(stage)
    asked, go = Event(), Event()

    def look() -> None:
        asked.set()
        go.wait()

    monkeypatch.setattr(stage.desk.credentials, "look", look)
    stage.window.lists.load_file(str(file))
    dialog = importing(stage)
    dialog.take.click()
    assert not dialog.take.isEnabled()
    stage.wait(asked.is_set)
    dialog.cancel.click()
    go.set()
    stage.wait(lambda: stage.session.jobs.idle)
    assert followed(stage) == before


def test_reading_a_list_can_be_stopped(
    stage: Stage, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def endless(file: Path, watch: Watch) -> ListPlan:
        while True:
            watch(1, 2)

    monkeypatch.setattr(stage.desk.subscriptions.lists, "read", endless)
    stage.window.lists.load_file(str(file))
    (dialog,) = stage.window.findChildren(ImportDialog)
    stage.wait(dialog.working.isVisible)
    stage.key(dialog, Qt.Key.Key_Escape)
    stage.wait(lambda: not stage.window.findChildren(ImportDialog))


def test_a_window_that_closes_stops_the_reading_of_a_list(
    stage: Stage, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    began, ended = Event(), Event()

    def endless(file: Path, watch: Watch) -> ListPlan:
        began.set()
        try:
            while True:
                watch(1, 2)
        finally:
            ended.set()

    monkeypatch.setattr(stage.desk.subscriptions.lists, "read", endless)
    stage.window.lists.load_file(str(file))
    stage.wait(began.is_set)  # what has not begun by the end never does
    stage.close()
    stage.wait(ended.is_set)


def test_a_library_that_cannot_be_written_is_said_and_the_list_stays(
    stage: Stage, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> Imported:
        raise DiskFull(subject="/library")

    stage.window.lists.load_file(str(file))
    dialog = importing(stage)
    monkeypatch.setattr(stage.desk.subscriptions.lists, "follow", full)
    dialog.take.click()
    stage.wait(lambda: "/library" in dialog.summary.text())
    assert dialog.take.isEnabled()


def test_a_file_that_is_no_list_is_said_and_another_can_be_chosen(
    stage: Stage, tmp_path: Path, file: Path
) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear Wanda")
    stage.press("import")
    (dialog,) = stage.window.findChildren(ImportDialog)
    drop(dialog, letter)
    stage.wait(lambda: "no list of subscriptions" in dialog.offer.text())
    drop(dialog, file)
    stage.wait(lambda: dialog.plan is not None)
    assert dialog.take.isVisible()


def drop(dialog: ImportDialog, file: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    copy, left, none = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter = QDragEnterEvent(QPoint(40, 40), copy, data, left, none)
    QApplication.sendEvent(dialog, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(dialog, QDropEvent(QPointF(40, 40), copy, data, left, none))


def test_a_file_is_asked_for_from_the_dialog(stage: Stage, file: Path) -> None:
    stage.press("import")
    (dialog,) = stage.window.findChildren(ImportDialog)
    dialog.offer.pressed.emit()
    (files,) = dialog.findChildren(QFileDialog)
    files.fileSelected.emit(str(file))
    files.close()
    assert importing(stage) is dialog


def test_everything_is_exported_but_what_the_reader_takes_out(stage: Stage, tmp_path: Path) -> None:
    stage.library.move({1: "Papers", 2: "Papers", 3: "Papers"}).result()
    dialog = exporting(stage)
    assert dialog.keep.isEnabled()
    assert not dialog.secrets.isVisible()
    model = dialog.tree.view.model()
    assert model.setData(below(model, 0), OFF, Check)
    dialog.keep.click()
    files = stage.window.findChildren(QFileDialog)[-1]
    file = tmp_path / "mine.opml"
    files.fileSelected.emit(str(file))
    files.close()
    stage.wait(lambda: stage.window.toast.text() == "Exported 5 sections.")
    assert "Papers" not in file.read_text()
    stage.wait(lambda: not stage.window.findChildren(ExportDialog))


def test_a_secret_is_left_out_unless_the_reader_wants_it_and_both_is_said(
    stage: Stage, tmp_path: Path
) -> None:
    url = "https://paid.example/rss?key=~0123456789abcdef~"
    stage.library.follow([NewSection(url, "", "", "Paid Letters", private=True)]).result()
    dialog = exporting(stage)
    assert dialog.secrets.isVisible()
    assert not dialog.secrets.isChecked()
    assert dialog.warning.text() == "1 section has a secret in its address, which is left out."
    dialog.secrets.click()
    assert dialog.warning.text().endswith("Keep it to yourself.")
    assert dialog.secrets.accessibleDescription() == dialog.warning.text()
    dialog.secrets.click()
    stage.window.lists.store_file(str(tmp_path / "mine.opml"), dialog=dialog)
    stage.wait(dialog.close_.isVisible)
    assert dialog.ending.text() == "Exported 9 sections. The secret of 1 address was left out:"
    assert dialog.names.text.toPlainText() == "Paid Letters"
    dialog.close_.click()


def test_a_list_that_cannot_be_written_is_said_in_its_dialog(stage: Stage, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("no folder")
    dialog = exporting(stage)
    stage.window.lists.store_file(str(tmp_path / "taken" / "mine.opml"), dialog=dialog)
    stage.wait(dialog.trouble.isVisible)
    assert "mine.opml" in dialog.trouble.text() or "taken" in dialog.trouble.text()
    dialog.reject()


def test_a_first_list_fills_an_empty_window(open_stage: OpenStage, file: Path) -> None:
    stage = open_stage(fill=False)
    stage.window.welcome.load.click()
    (dialog,) = stage.window.findChildren(ImportDialog)
    drop(dialog, file)
    stage.wait(lambda: dialog.plan is not None)
    dialog.take.click()
    stage.wait(lambda: stage.window.follows_any)


def test_subscriptions_go_out_and_come_in(
    stage: Stage, open_stage: OpenStage, tmp_path: Path
) -> None:
    file = tmp_path / "list.opml"
    stage.window.lists.store_file(str(file))
    stage.wait(lambda: stage.window.toast.text() == "Exported 8 sections.")
    other = open_stage(fill=False, folder="other")
    other.window.lists.load_file(str(file))
    dialog = importing(other)
    dialog.take.click()
    other.wait(lambda: other.window.toast.text() == "Now following 8 sections.")
    other.wait(lambda: len(other.library.tree()) == 5)
    other.wait(lambda: bool(other.engine.asked))


def test_a_list_of_what_is_followed_already_says_so(stage: Stage, tmp_path: Path) -> None:
    file = tmp_path / "again.opml"
    stage.desk.subscriptions.export_opml(file)
    stage.window.lists.load_file(str(file))
    dialog = importing(stage)
    assert dialog.summary.text() == "0 sections are new. 8 are followed already."
    assert not dialog.take.isEnabled()
    dialog.reject()


@pytest.mark.parametrize("folder", ["", "A", "A/B"])
def test_the_tree_of_a_list_is_a_sound_model(folder: str) -> None:
    leaves = [
        Leaf(folder, "One", "https://a.test/"),
        Leaf("A", "Two", "https://b.test/", free=False),
        Leaf("A/C", "Three", "https://c.test/"),
        Leaf("", "", "https://d.test/"),
    ]
    model = ChoiceModel(leaves)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert (model.number, model.free, model.chosen()) == (3, 3, {0, 2, 3})
    model.choose_all(False)
    assert model.chosen() == set()
    model.choose_all(True)
    assert model.chosen() == {0, 2, 3}


def test_folders_and_what_lies_in_them_are_chosen_together() -> None:
    model = ChoiceModel(
        [Leaf("A", "One", ""), Leaf("A/B", "Two", ""), Leaf("A/B", "Three", "", free=False)]
    )
    folder, inner = below(model, 0), below(model, 0, 1)
    told: list[int] = []
    model.changed.connect(lambda: told.append(model.number))
    assert model.setData(inner, OFF, Check)
    assert (folder.data(Check), inner.data(Check), model.chosen()) == (SOME, OFF, {0})
    assert model.setData(folder, ON, Check)
    assert model.chosen() == {0, 1}
    assert model.setData(folder, ON, Check)  # nothing changes, nothing is told
    assert told == [1, 2]
    known = below(model, 0, 1, 1)
    assert known.data() == "Three – followed"
    assert known.data(Check) is None
    assert not known.flags() & Qt.ItemFlag.ItemIsUserCheckable
    spoken = folder.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "A, folder, 2 sections chosen"
