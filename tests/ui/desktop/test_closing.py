"""What closing means, and what another start, a tray and a notification make of the window."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader_app.domain import NewArticle, NewArticles
from reader_app.ui.desktop import Errand, Manners
from tests.ui.conftest import ICONS, Stage

__all__: list[str] = []


@pytest.fixture
def manners(stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Manners:
    """Attached to the stage's window, which stands already; nothing of the machine is touched."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    found = Manners(ICONS.parent, None)
    found.attach(stage.session, lambda: stage.window)
    found._settle()
    return found


def with_tray(manners: Manners, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(manners.tray, "put", lambda: True)


def test_closing_ends_unless_the_reader_chose_the_tray(
    stage: Stage, manners: Manners, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_tray(manners, monkeypatch)
    with qtbot.waitSignal(stage.window.closed):
        stage.window.close()


def test_closing_hides_the_window_in_the_tray(
    stage: Stage, manners: Manners, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_tray(manners, monkeypatch)
    stage.window.kit.prefer(keep_in_tray=True)
    with qtbot.assertNotEmitted(stage.window.closed):
        stage.window.close()
    assert not stage.window.isVisible()
    manners.tray.opened.emit()
    assert stage.window.isVisible()


def test_quitting_ends_also_from_the_tray(
    stage: Stage, manners: Manners, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_tray(manners, monkeypatch)
    stage.window.kit.prefer(keep_in_tray=True)
    stage.window.close()
    with qtbot.waitSignal(stage.window.closed):
        stage.press("quit")


def test_without_a_tray_closing_ends(stage: Stage, manners: Manners, qtbot: QtBot) -> None:
    stage.window.kit.prefer(keep_in_tray=True)
    with qtbot.waitSignal(stage.window.closed):
        stage.window.close()


def test_another_start_brings_its_address_but_asks_nobody_yet(
    stage: Stage, manners: Manners
) -> None:
    stage.window.hide()
    manners.carry_out(Errand(("feed:https://example.com/feed",)))
    assert stage.window.isVisible()
    assert stage.window.adding.open
    assert stage.window.adding.page.field.text() == "feed:https://example.com/feed"
    assert not stage.engine.orders


def test_a_start_in_the_background_brings_no_window_up(stage: Stage, manners: Manners) -> None:
    stage.window.hide()
    manners.carry_out(Errand(background=True))
    assert not stage.window.isVisible()


def test_a_notification_of_one_article_opens_it(stage: Stage, manners: Manners) -> None:
    row = next(r for r in map(stage.window.articles.model.article_row, range(5)) if r is not None)
    one = NewArticle(row.id, row.title, 1, row.publication)
    manners.notices.chosen.emit(NewArticles(1, (one,), (row.publication,)), "")
    stage.wait(lambda: stage.opened() == row.title)


def test_the_start_at_login_is_switched_at_once(stage: Stage, manners: Manners) -> None:
    stage.window.kit.prefer(start_at_login=True)
    assert manners.login.is_on()
    stage.window.kit.prefer(start_at_login=False)
    assert not manners.login.is_on()


def test_a_window_left_maximised_for_the_tray_comes_back_so(
    stage: Stage, manners: Manners, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_tray(manners, monkeypatch)
    stage.window.kit.prefer(keep_in_tray=True)
    stage.window.showMaximized()
    stage.window.close()
    manners.show()
    assert stage.window.isMaximized()
