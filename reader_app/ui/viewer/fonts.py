"""Families of type by writing, as far as this machine has them."""

from collections.abc import Collection

from PySide6.QtGui import QFontDatabase

from reader_app.ui.viewer.script import Script

__all__ = ["Fonts"]

SERIF = (
    "Literata",
    "Source Serif 4",
    "Source Serif Pro",
    "Charter",
    "Noto Serif",
    "Georgia",
    "Cambria",
    "DejaVu Serif",
)
MONO = (
    "JetBrains Mono",
    "Source Code Pro",
    "Noto Sans Mono",
    "SF Mono",
    "Menlo",
    "Consolas",
    "DejaVu Sans Mono",
)
SERIF_OF = {
    Script.JAPANESE: (
        "Noto Serif CJK JP",
        "Noto Serif JP",
        "Source Han Serif JP",
        "Hiragino Mincho ProN",
        "Yu Mincho",
        "IPAexMincho",
    ),
    Script.SIMPLIFIED: (
        "Noto Serif CJK SC",
        "Noto Serif SC",
        "Source Han Serif SC",
        "Songti SC",
        "SimSun",
    ),
    Script.TRADITIONAL: (
        "Noto Serif CJK TC",
        "Noto Serif TC",
        "Source Han Serif TC",
        "Songti TC",
        "PMingLiU",
    ),
    Script.KOREAN: (
        "Noto Serif CJK KR",
        "Noto Serif KR",
        "Source Han Serif KR",
        "AppleMyungjo",
        "Batang",
    ),
    Script.ARABIC: (
        "Noto Naskh Arabic",
        "Amiri",
        "Scheherazade New",
        "Geeza Pro",
        "Traditional Arabic",
    ),
    Script.HEBREW: ("Noto Serif Hebrew", "Frank Ruehl CLM", "David CLM", "David"),
    Script.DEVANAGARI: ("Noto Serif Devanagari", "Kohinoor Devanagari", "Nirmala UI"),
    Script.BENGALI: ("Noto Serif Bengali", "Kohinoor Bangla", "Nirmala UI"),
    Script.TAMIL: ("Noto Serif Tamil", "Tamil Sangam MN", "Nirmala UI"),
    Script.THAI: ("Noto Serif Thai", "Thonburi", "Leelawadee UI"),
    Script.GEORGIAN: ("Noto Serif Georgian",),
    Script.ARMENIAN: ("Noto Serif Armenian",),
    Script.ETHIOPIC: ("Noto Serif Ethiopic",),
}
SANS_OF = {
    Script.JAPANESE: ("Noto Sans CJK JP", "Noto Sans JP", "Hiragino Sans", "Yu Gothic"),
    Script.SIMPLIFIED: ("Noto Sans CJK SC", "Noto Sans SC", "PingFang SC", "Microsoft YaHei"),
    Script.TRADITIONAL: ("Noto Sans CJK TC", "Noto Sans TC", "PingFang TC", "Microsoft JhengHei"),
    Script.KOREAN: ("Noto Sans CJK KR", "Noto Sans KR", "Apple SD Gothic Neo", "Malgun Gothic"),
    Script.ARABIC: ("Noto Sans Arabic", "Noto Kufi Arabic", "Geeza Pro", "Segoe UI"),
    Script.HEBREW: ("Noto Sans Hebrew", "Arial Hebrew", "Segoe UI"),
    Script.DEVANAGARI: ("Noto Sans Devanagari", "Nirmala UI"),
    Script.BENGALI: ("Noto Sans Bengali", "Nirmala UI"),
    Script.TAMIL: ("Noto Sans Tamil", "Nirmala UI"),
    Script.THAI: ("Noto Sans Thai", "Leelawadee UI"),
    Script.GEORGIAN: ("Noto Sans Georgian",),
    Script.ARMENIAN: ("Noto Sans Armenian",),
    Script.ETHIOPIC: ("Noto Sans Ethiopic",),
}


class Fonts:
    """Lists of families, best first. `system` is the family of the interface."""

    def __init__(self, system: str, installed: Collection[str] | None = None) -> None:
        self._system = system
        self._installed = frozenset(QFontDatabase.families() if installed is None else installed)

    def text(self, family: str, script: Script) -> list[str]:
        """For the running text: `family` as in `Typography`."""
        if family == "sans":
            return self.sans(script)
        latin = self._here((family, *SERIF) if family else SERIF)
        return self._here(SERIF_OF.get(script, ())) + latin + ["serif"]

    def sans(self, script: Script) -> list[str]:
        """For captions and the lines above the text."""
        return [*self._here(SANS_OF.get(script, ())), self._system, "sans-serif"]

    def mono(self, script: Script) -> list[str]:
        return [*self._here(MONO), "monospace", *self._here(SANS_OF.get(script, ()))]

    def _here(self, families: tuple[str, ...]) -> list[str]:
        return [family for family in families if family in self._installed]
