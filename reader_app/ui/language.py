"""The languages of the window, and speaking one of them: texts, numbers, dates, direction."""

import logging
import re
from datetime import datetime
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QTime, QTranslator
from PySide6.QtWidgets import QApplication

from reader_app.domain import speak

__all__ = ["CONTEXT", "LANGUAGES", "Languages", "QtTongue", "date_form", "preferred"]

CONTEXT = "Phrase"  # of all that is said outside the classes of Qt
LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "ar": "العربية",
    "ja": "日本語",
    "zh_CN": "简体中文",
}
"""Names of languages are written in the language itself, whatever the window speaks."""

FACES = {
    "ja": ("Noto Sans CJK JP", "Noto Sans JP", "Hiragino Sans", "Yu Gothic UI"),
    "zh_CN": ("Noto Sans CJK SC", "Noto Sans SC", "PingFang SC", "Microsoft YaHei UI"),
}
"""Han letters are written in another way in each of these languages."""

COMMAS = {QLocale.Language.Arabic: "، ", QLocale.Language.Japanese: "、"}
COMMAS[QLocale.Language.Chinese] = "、"
SOLID = (QLocale.Language.Japanese, QLocale.Language.Chinese)  # no space between sentences
WEEKDAY = r"[\s,،、]*\bdddd\b[\s,،、.]*|dddd(ที่ )?"
YEAR = r"[\s,،]*('[^']*'\s*)?\byyyy\b\.?(\s*'[^']*'\.?)?|yyyy年|yyyy년\s*|yyyy"
log = logging.getLogger(__name__)


class QtTongue:
    """What Qt's translators and the locale say."""

    def __init__(self) -> None:
        language = QLocale().language()
        self.code = preferred([QLocale().name()])
        self.space = "" if language in SOLID else " "
        self.comma = COMMAS.get(language, ", ")

    def text(self, text: str) -> str:
        return QCoreApplication.translate(CONTEXT, text)

    def form(self, one: str, many: str, number: int) -> str:
        found = QCoreApplication.translate(CONTEXT, many, None, number)
        return one if found == many and number == 1 else found

    def number(self, number: int) -> str:
        return QLocale().toString(number)

    def clock(self, moment: datetime) -> str:
        time = QTime(moment.hour, moment.minute)
        return QLocale().toString(time, QLocale.FormatType.ShortFormat)

    def date(self, moment: datetime) -> str:
        date = QDate(moment.year, moment.month, moment.day)
        return QLocale().toString(date, date_form(QLocale(), year=False))

    def size(self, count: int) -> str:
        unit = next((unit for unit in (10**9, 10**6, 10**3) if count >= unit), 10**3)
        whole = unit == 10**3 or round(count / unit, 1).is_integer()
        form = QLocale.DataSizeFormat.DataSizeSIFormat
        return QLocale().formattedDataSize(count, 0 if whole else 1, form)


class Languages:
    """Puts the whole program into one language; only that language's files are read."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        self._app = app
        self._folder = folder
        self._loaded: list[QTranslator] = []
        self.spoken = ""

    @property
    def faces(self) -> tuple[str, ...]:
        """Families that write the language as its readers do."""
        return FACES.get(self.spoken, ())

    def choose(self, wanted: str, system: QLocale | None = None) -> None:
        """By the name of a language; "": the first of the system's that there is."""
        system = system or QLocale.system()
        name = wanted if wanted in LANGUAGES else preferred(system.uiLanguages())
        if name == self.spoken:
            return
        for loaded in self._loaded:
            self._app.removeTranslator(loaded)
            loaded.deleteLater()
        QLocale.setDefault(locale_of(name, system))
        self._loaded = [] if name == "en" else self._load(name)
        self.spoken = name
        self._app.setLayoutDirection(QLocale().textDirection())
        speak(QtTongue())

    def _load(self, name: str) -> list[QTranslator]:
        loaded = []
        own = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        for file in (own / f"qtbase_{name}.qm", self._folder / f"broadsheet_{name}.qm"):
            translator = QTranslator(self._app)
            if translator.load(str(file)):
                self._app.installTranslator(translator)
                loaded.append(translator)
            else:
                log.warning("No texts of %s", file)
        return loaded


def preferred(wanted: list[str]) -> str:
    """The first of the reader's languages that the window speaks, else English."""
    for one in wanted:
        language, *parts = re.split(r"[-_]", one)
        name = "zh_CN" if language == "zh" and "Hant" not in parts else language
        if name in LANGUAGES:
            return name
    return "en"


def locale_of(name: str, system: QLocale) -> QLocale:
    """The system's habits where it is of the language, else those of the language in the
    system's country, or where it is at home."""
    chosen = QLocale(name)
    if system.language() is chosen.language() and system.script() is chosen.script():
        return system
    there = QLocale(chosen.language(), chosen.script(), system.territory())
    return there if there.territory() is system.territory() else chosen


@lru_cache(maxsize=32)
def date_form(
    locale: QLocale, *, weekday: bool = False, year: bool = True, short: bool = False
) -> str:
    """A date in words in the locale's own order, without the parts not asked for."""
    form = locale.dateFormat(QLocale.FormatType.LongFormat)
    if not weekday:
        form = re.sub(WEEKDAY, "", form)
    if not year:
        form = re.sub(YEAR, "", form)
    if short:
        form = form.replace("MMMM", "MMM")
    return form.strip(" ,،")
