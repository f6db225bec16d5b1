"""The window in other languages: words, plurals, dates, direction, and changing while it stands."""

import gc
import weakref
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractContextManager, asynccontextmanager
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QPoint, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader_app.bootstrap import resources
from reader_app.domain import SyncProgress, counted, said, speak
from reader_app.library import Library
from reader_app.services import Credentials, Desk, Program, lasting, size_of
from reader_app.ui import app as application
from reader_app.ui.language import LANGUAGES, Languages, QtTongue, preferred
from reader_app.ui.phrase import day, when
from reader_app.ui.settings import SettingsWindow
from reader_app.ui.window import searchhelp
from tests.ui import world
from tests.ui.conftest import ICONS, OpenStage, ScriptedEngine, Stage

__all__: list[str] = []

TRANSLATIONS = ICONS.parent / "translations"
SECTIONS = ("World", "Business", "Sport", "News", "Culture", "Essays")


@pytest.fixture
def languages(qapp: QApplication) -> Iterator[Languages]:
    before, direction = QLocale(), qapp.layoutDirection()
    languages = Languages(qapp, TRANSLATIONS)
    yield languages
    languages.choose("en")
    speak(None)
    QLocale.setDefault(before)
    qapp.setLayoutDirection(direction)


@pytest.mark.parametrize("name", sorted(set(LANGUAGES) - {"en"}))
def test_every_language_can_be_spoken(languages: Languages, name: str) -> None:
    languages.choose(name, QLocale("en_GB"))
    assert said("Settings") != "Settings"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") != "Cancel", "Qt's own texts"
    assert QCoreApplication.translate("QWidgetTextControl", "&Copy") != "&Copy"


def test_english_comes_back_and_loads_nothing(languages: Languages, qapp: QApplication) -> None:
    languages.choose("ar", QLocale("en_GB"))
    languages.choose("en", QLocale("en_GB"))
    assert said("Settings") == "Settings"
    assert counted(1, "article", "articles") == "1 article"
    assert counted(12_000, "article", "articles") == "12,000 articles"
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_arabic_has_six_numbers(languages: Languages) -> None:
    languages.choose("ar", QLocale("en_GB"))
    told = [counted(n, "article", "articles") for n in (0, 1, 2, 3, 11, 100)]
    assert len(set(told)) == 6
    assert told[2] == "مقالان"
    assert "٣" in told[3]


@pytest.mark.parametrize(
    ("name", "size", "duration", "date"),
    [
        ("de", "1,2 GB", "3 Tagen", "20. November"),
        ("fr", "1,2 Go", "3 jours", "20 novembre"),
        ("es", "1,2 GB", "3 días", "20 de noviembre"),
        ("ja", "1.2 GB", "3日", "11月20日"),
        ("zh_CN", "1.2 GB", "3 天", "11月20日"),
    ],
)
def test_numbers_and_dates_are_those_of_the_language(
    languages: Languages, name: str, size: str, duration: str, date: str
) -> None:
    languages.choose(name, QLocale(name))
    assert size_of(1_200_000_000).replace("\xa0", " ").replace("\u202f", " ") == size
    assert lasting(3 * 86_400) == duration
    today = datetime.fromtimestamp(world.NOW).astimezone().date()
    assert date in day(today - timedelta(days=3), today)
    assert day(today, today) == said("Today")
    assert when(int(world.NOW) - 3 * 86_400, world.NOW, days=1)


def test_the_system_s_language_is_spoken_where_there_is_no_choice() -> None:
    assert preferred(["de-AT", "en"]) == "de"
    assert preferred(["pl-PL", "fr-CA"]) == "fr"
    assert preferred(["zh-Hans-SG"]) == "zh_CN"
    assert preferred(["zh-Hant-TW", "ja"]) == "ja"
    assert preferred(["pl"]) == "en"


def test_the_habits_of_the_reader_s_country_stay(languages: Languages) -> None:
    languages.choose("de", QLocale("de_AT"))
    assert QLocale().name() == "de_AT"
    languages.choose("ar", QLocale("de_AT"))
    assert QLocale().language() is QLocale.Language.Arabic


def middle(window: QWidget, part: QWidget) -> int:
    return part.mapTo(window, QPoint(part.width() // 2, 0)).x()


def test_the_window_is_mirrored_in_arabic(languages: Languages, open_stage: OpenStage) -> None:
    languages.choose("ar", QLocale("en_GB"))
    window = open_stage().window
    assert window.isRightToLeft()
    sidebar, rows, page = (
        middle(window, part) for part in (window.sidebar, window.articles, window.page)
    )
    assert sidebar > rows > page
    search = window.articles.search
    title = window.articles.title
    right = search.mapTo(window, QPoint(search.width(), 0)).x()
    assert abs(title.mapTo(window, QPoint(title.width(), 0)).x() - right) <= 1


class Pseudo(QTranslator):
    """Longer and in brackets, so that what was never translated shows."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        return f"⟦{text}{'·' * (len(text) // 3)}⟧" if context and text else ""


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[None]:
    translator = Pseudo(qapp)
    qapp.installTranslator(translator)
    speak(QtTongue())
    yield
    qapp.removeTranslator(translator)
    speak(None)


def words(widget: QWidget) -> Iterator[str]:
    """What a control shows and says."""
    yield widget.toolTip()
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    yield from (action.text().partition("\t")[0] for action in widget.actions())


def own(text: str) -> bool:
    """Whether words are the library's, and nobody's to translate."""
    if text in {example for example, _ in searchhelp.ROWS}:
        return True
    names = ("Border", "Harbour", "Long View", "Aa", "Broadsheet", *SECTIONS)
    letters = [letter for letter in text if letter.isascii() and letter.isalpha()]
    return (
        len(letters) < 2 or any(name in text for name in names) or text.startswith(world.HEADLINES)
    )


PANELS = ("", "readiness", "troubles", "why")


@pytest.mark.usefixtures("pseudo")
@pytest.mark.parametrize("panel", PANELS)
def test_every_word_of_the_window_was_translated(open_stage: OpenStage, panel: str) -> None:
    stage = open_stage()
    stage.open_next()
    if panel:
        stage.press(panel)
        stage.wait(lambda: stage.session.jobs.idle)
    window = stage.window
    found = {
        f"{type(part).__name__}: {text}"
        for part in (window, *window.findChildren(QWidget))
        for text in words(part)
        if text and "⟦" not in text and not own(text)
    }
    assert not found, "\n".join(sorted(found))


@pytest.mark.usefixtures("pseudo")
def test_no_button_is_cut_where_words_are_longer(open_stage: OpenStage) -> None:
    stage = open_stage()
    stage.open_next()
    cut = [
        button.text()
        for button in stage.window.findChildren(QAbstractButton)
        if button.isVisible() and button.text() and isinstance(button, QToolButton)
        if button.width() < button.sizeHint().width()
        and not button.sizePolicy().hasHeightForWidth()
        and not isinstance(button.parentWidget(), QLineEdit)  # those in a field are icons alone
    ]
    assert cut == []


@pytest.mark.usefixtures("pseudo")
def test_every_command_was_translated(stage: Stage) -> None:
    actions: list[QAction] = [stage.window.actions_[name] for name in stage.window.actions_.names()]
    assert [action.text() for action in actions if "⟦" not in action.text()] == []


class Scripted:
    """A program of one small library."""

    def __init__(self, folder: Path) -> None:
        library = Library.open(folder, clock=lambda: world.NOW)
        world.fill(library)
        library.close()
        self.desks: list[Desk] = []
        self.engines: list[ScriptedEngine] = []
        self.hold = False  # syncs last until they are told to end
        self.folder = folder

    def open_desk(self, folder: Path) -> Desk:
        library = Library.open(folder, clock=lambda: world.NOW)
        self.desks.append(
            Desk(
                library,
                now=lambda: world.NOW,
                route=lambda: True,
                credentials=Credentials(),
                resources=resources(),
            )
        )
        return self.desks[-1]

    @asynccontextmanager
    async def engine(
        self, desk: Desk, tell: Callable[[SyncProgress], None]
    ) -> AsyncIterator[ScriptedEngine]:
        self.engines.append(ScriptedEngine(tell, hold=self.hold))
        yield self.engines[-1]

    def program(self) -> Program[ScriptedEngine]:
        def none(*_: object) -> AbstractContextManager[Path]:
            raise NotImplementedError

        return Program(
            folder=self.folder,
            resources=ICONS.parent,
            now=lambda: world.NOW,
            open_desk=self.open_desk,
            machine=none,  # type: ignore[arg-type]
            salvage=none,  # type: ignore[arg-type]
            engine=self.engine,
            demonstration=none,
        )


@pytest.mark.usefixtures("languages")
def test_another_language_is_spoken_at_once_and_nothing_is_lost(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    made = Scripted(tmp_path / "library")
    front = application.Front(qapp, made.program(), None)
    front._begin(demo=False)
    opened = front._open[-1]
    try:
        qtbot.waitUntil(lambda: opened.session.jobs.idle and opened.session.window._started)
        window = opened.session.window
        with qtbot.waitSignal(window.lister.shown):
            window.choose("all")
        with qtbot.waitSignal(window.reader.opened):
            window.actions_["next"].trigger()
        article = window.reader.article
        assert article is not None
        window.actions_["settings"].trigger()
        opened.session.choices.change(language="ar")
        qtbot.waitUntil(lambda: opened.session.window is not window)
        another = opened.session.window
        qtbot.waitUntil(lambda: another.reader.article is not None)
        assert another.isRightToLeft()
        assert another.isVisible()
        assert another.lister.view.key == "all"
        assert another.reader.article is not None
        assert another.reader.article.row.id == article.row.id
        assert another.actions_["settings"].text().startswith("الإعدادات")
        settings = another.findChildren(SettingsWindow)
        assert [dialog.isVisible() for dialog in settings] == [True], "where it was chosen"
        qtbot.waitUntil(lambda: opened.session.jobs.idle)
    finally:
        front.end()
        front._languages.choose("en")


def renewed(opened: application.Opened, old: int) -> bool:
    return id(opened.session) != old


@pytest.mark.usefixtures("languages")
def test_windows_in_other_languages_leave_nothing_behind(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    made = Scripted(tmp_path / "library")
    front = application.Front(qapp, made.program(), None)
    front._begin(demo=False)
    opened = front._open[-1]
    gone: list[weakref.ref[object]] = []
    counts: list[int] = []
    try:
        for name in ("de", "ar", "de", "ar"):
            qtbot.waitUntil(lambda: opened.session.jobs.idle and opened.session.window._started)
            session, window = opened.session, opened.session.window
            window.actions_["settings"].trigger()
            gone += [weakref.ref(session), weakref.ref(window), weakref.ref(window.page.view)]
            del window
            session.choices.change(language=name)
            qtbot.waitUntil(partial(renewed, opened, id(session)))
            del session
            qtbot.waitUntil(lambda: opened.session.jobs.idle and opened.session.window._started)
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            gc.collect()
            counts.append(len(made.desks[-1].library._store._opened))
        assert [ref() for ref in gone] == [None] * len(gone)
        # The first window may not have used both its threads yet; three more would leave six.
        assert counts[-1] <= counts[0] + 2, "connections of threads that ended"
        assert [type(one) for one in qapp.findChildren(QTranslator)].count(QTranslator) <= 2
    finally:
        front.end()
        front._languages.choose("en")


@pytest.mark.usefixtures("languages")
def test_a_sync_goes_on_with_the_same_publications_in_the_new_window(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    made = Scripted(tmp_path / "library")
    made.hold = True
    front = application.Front(qapp, made.program(), None)
    front._begin(demo=False)
    opened = front._open[-1]
    try:
        qtbot.waitUntil(lambda: opened.session.jobs.idle and opened.session.window._started)
        opened.session.window.syncing.start((2,), patient=True)
        qtbot.waitUntil(lambda: len(made.engines) == 1 and bool(made.engines[0].asked))
        opened.session.choices.change(language="de")
        qtbot.waitUntil(lambda: len(made.engines) == 2 and bool(made.engines[1].asked))
        (asked,) = made.engines[1].asked
        assert asked.publications == (2,)
        assert asked.patient
        opened.session.window.syncing.cancel()
        qtbot.waitUntil(lambda: not opened.session.window.syncing.running)
    finally:
        front.end()
        front._languages.choose("en")
