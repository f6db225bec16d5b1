"""Every choice of the reader, once: its words, what it does, how it is chosen."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtGui import QFontDatabase

from reader_app.domain import Order, SearchOrder, counted, folded, marked, said
from reader_app.services import (
    GIGABYTE,
    Density,
    Hold,
    Layout,
    Motion,
    Show,
    Start,
    ThemeChoice,
    size_of,
)
from reader_app.ui.kit import Kit
from reader_app.ui.language import LANGUAGES

__all__ = [
    "GROUPS",
    "INTERNAL",
    "PACES",
    "ROWS",
    "THEMES",
    "Flip",
    "Number",
    "Pick",
    "Press",
    "Row",
    "Switch",
]

Choices = Sequence[tuple[object, str]]


@dataclass(frozen=True, slots=True)
class Switch:
    """On or off."""


@dataclass(frozen=True, slots=True)
class Pick:
    """One of several, each with its words; `more` are named when the window is opened, in words
    that are nobody's to translate; `other` names one that is none of them."""

    choices: Choices = ()
    more: Callable[[], Choices] | None = None
    other: Callable[[Any], str] = str


@dataclass(frozen=True, slots=True)
class Number:
    """Between two bounds; `form` has the number in it."""

    low: float
    high: float
    step: float
    form: str


@dataclass(frozen=True, slots=True)
class Press:
    """A button that does what the command of this name does."""

    action: str
    text: str


@dataclass(frozen=True, slots=True)
class Flip:
    """On or off, as the checkable command of this name says it."""

    action: str


@dataclass(frozen=True, slots=True)
class Row:
    """One setting. `name`: of the preference, or of none for a button. `words`: what it is found
    by besides; `note` says how things are now, worked out beside the window."""

    name: str
    group: str
    label: str
    sentence: str
    control: Switch | Pick | Number | Press | Flip
    words: str = ""
    note: Callable[[Kit], str] | None = None

    def known(self) -> str:
        """All that it can be found by."""
        choices = self.control.choices if isinstance(self.control, Pick) else ()
        texts = (self.group, self.label, self.words, *(text for _, text in choices))
        return folded(" ".join(map(said, texts)))


THEMES = (
    (ThemeChoice.SYSTEM, marked("As the system")),
    (ThemeChoice.LIGHT, marked("Light")),
    (ThemeChoice.SEPIA, marked("Sepia")),
    (ThemeChoice.DARK, marked("Dark")),
    (ThemeChoice.CONTRAST, marked("High contrast")),
)
PACES = (
    (15, marked("As soon as something is due")),
    (60, marked("At most every hour")),
    (240, marked("At most every four hours")),
    (0, marked("Only when I ask")),
)
HOLDS = (
    (Hold.NOTHING, marked("Everything")),
    (Hold.PAGES, marked("Feeds only")),
    (Hold.ALL, marked("Nothing by itself")),
)
SIZES = (1, 2, 5, 10, 20, 50)  # GB


def families() -> Choices:
    """The reader's own fonts that suit text."""
    names = (name for name in QFontDatabase.families() if QFontDatabase.isSmoothlyScalable(name))
    return [(name, name) for name in names if not name.startswith(".")]


def languages() -> Choices:
    return list(LANGUAGES.items())


def rooms() -> Choices:
    return [(float(one), room(one)) for one in SIZES]


def room(gigabytes: float) -> str:
    return size_of(round(gigabytes * GIGABYTE))


def pace(minutes: int) -> str:
    return counted(minutes, "At most every minute", "At most every {n} minutes")


def room_taken(kit: Kit) -> str:
    return said("The library takes {size} now.", size=size_of(kit.desk.budget.use().total))


LOOK, READING, LIST = marked("Appearance"), marked("Reading"), marked("List")
SYNC, DESKTOP = marked("Sync and data"), marked("Notifications and desktop")
SPEECH, KEYBOARD = marked("Reading aloud"), marked("Keyboard")
GROUPS = (LOOK, READING, LIST, SYNC, DESKTOP, SPEECH, KEYBOARD)

ROWS: tuple[Row, ...] = (
    Row(
        "theme",
        LOOK,
        marked("Colours"),
        marked("Light, sepia, dark or high contrast, or as the desktop is at the moment."),
        Pick(THEMES),
        marked("theme night mode"),
    ),
    Row(
        "layout",
        LOOK,
        marked("Layout"),
        marked("How sidebar, list and article share the window."),
        Pick(
            (
                (Layout.COLUMNS, marked("Three panes")),
                (Layout.STACKED, marked("List above the article")),
                (Layout.ALONE, marked("Article alone")),
            )
        ),
        marked("panes columns"),
    ),
    Row(
        "start",
        LOOK,
        marked("The window begins"),
        marked("With the day's front page, or where you were when you closed it."),
        Pick(
            (
                (Start.FRONT, marked("On the front page")),
                (Start.LEFT, marked("Where I left it")),
            )
        ),
        marked("start view restore"),
    ),
    Row(
        "language",
        LOOK,
        marked("Language"),
        marked("The language of the window. Articles stay in theirs."),
        Pick((("", marked("As the system")),), languages),
        "language Sprache langue idioma لغة 言語 语言",
    ),
    Row(
        "motion",
        LOOK,
        marked("Motion"),
        marked("Whether anything slides or fades. Reduced: everything is simply there."),
        Pick(((Motion.SYSTEM, marked("As the system")), (Motion.REDUCED, marked("Reduced")))),
        marked("animation effects"),
    ),
    Row(
        "text_size",
        READING,
        marked("Text size"),
        marked("Of articles. The rest of the window follows the desktop."),
        Number(13, 40, 1, marked("{number} px")),
        marked("font larger smaller zoom"),
    ),
    Row(
        "text_family",
        READING,
        marked("Font"),
        marked("What articles are set in. The usual one is a serif made for reading."),
        Pick((("", marked("The usual one")),), families),
        marked("typeface serif sans"),
    ),
    Row(
        "line_height",
        READING,
        marked("Line height"),
        marked("From line to line, in text sizes."),
        Number(1.0, 2.5, 0.1, marked("{number}")),
        marked("spacing leading"),
    ),
    Row(
        "measure",
        READING,
        marked("Line length"),
        marked("How many characters a line of an article has at most; about 66 read best."),
        Number(30, 120, 2, marked("{number} characters")),
        marked("measure column width"),
    ),
    Row(
        "justify",
        READING,
        marked("Justify"),
        marked("Lines end at one edge, like in print."),
        Switch(),
        marked("block alignment"),
    ),
    Row(
        "hyphenate",
        READING,
        marked("Hyphenate"),
        marked("Long words are divided at the ends of lines, by the article's language."),
        Switch(),
        marked("hyphens"),
    ),
    Row(
        "reading_line",
        READING,
        marked("Reading line"),
        marked("A thin line above the article shows how much of it you have read."),
        Switch(),
        marked("progress"),
    ),
    Row(
        "mark_read_on_open",
        READING,
        marked("Mark as read when opened"),
        marked("Without it, articles stay unread until you mark them."),
        Switch(),
    ),
    Row(
        "updated_unread",
        READING,
        marked("Unread again when it changes"),
        marked(
            "An article that its publisher has changed by more than a few words counts as unread"
            " again. Not where an account has it, whose server would be told."
        ),
        Switch(),
        marked("updated edited corrected versions"),
    ),
    Row(
        "read_stories",
        READING,
        marked("Read a story once"),
        marked("Opening one article marks all others of its story as read."),
        Switch(),
        marked("mark duplicates same"),
    ),
    Row(
        "related",
        READING,
        marked("Related articles"),
        marked("Under each article: its story, what is related, and more from the publication."),
        Switch(),
        marked("similar more background"),
    ),
    Row(
        "order",
        LIST,
        marked("Order"),
        marked("Which articles stand on top."),
        Pick(((Order.NEWEST, marked("Newest first")), (Order.OLDEST, marked("Oldest first")))),
        marked("sort"),
    ),
    Row(
        "show",
        LIST,
        marked("Show"),
        marked("Which articles of a view are listed."),
        Pick(
            (
                (Show.ALL, marked("All articles")),
                (Show.UNREAD, marked("Unread only")),
                (Show.SAVED, marked("Saved only")),
                (Show.READY, marked("Ready offline only")),
            )
        ),
        marked("filter unread"),
    ),
    Row(
        "density",
        LIST,
        marked("Density"),
        marked("Comfortable has two lines and a picture, compact one line."),
        Pick(
            (
                (Density.COMFORTABLE, marked("Comfortable")),
                (Density.COMPACT, marked("Compact")),
            )
        ),
        marked("rows height"),
    ),
    Row(
        "search_order",
        LIST,
        marked("Order of what a search finds"),
        marked("The best first puts articles on top that have the words in their title."),
        Pick(
            (
                (SearchOrder.BEST, marked("Best first")),
                (SearchOrder.NEWEST, marked("Newest first")),
            )
        ),
        marked("sort results"),
    ),
    Row(
        "",
        SYNC,
        marked("Accounts"),
        marked("The same library on all your devices, through FreshRSS, Miniflux and others."),
        Press("accounts", marked("Show accounts")),
        marked("sync server FreshRSS Miniflux Nextcloud Feedbin Inoreader Tiny Tiny RSS"),
    ),
    Row(
        "sync_minutes",
        SYNC,
        marked("Sync by itself"),
        marked("How often publications are asked. Each is asked only as often as it publishes."),
        Pick(PACES, other=pace),
        marked("refresh interval automatic"),
    ),
    Row(
        "sync_on_start",
        SYNC,
        marked("Sync at start"),
        marked("Looks for new articles as soon as the window is open."),
        Switch(),
    ),
    Row(
        "full_pages",
        SYNC,
        marked("Fetch whole pages"),
        marked(
            "Where a feed gives only a part, the article's page is fetched for offline reading."
        ),
        Switch(),
        marked("full text offline download"),
    ),
    Row(
        "on_metered",
        SYNC,
        marked("On a metered connection, fetch"),
        marked(
            "What waits is fetched when the connection is free. “Sync now” always checks the feeds."
        ),
        Pick(HOLDS),
        marked("data mobile roaming"),
    ),
    Row(
        "on_battery",
        SYNC,
        marked("On battery, fetch"),
        marked("What waits is fetched when the plug is in. “Sync now” always checks the feeds."),
        Pick(HOLDS),
        marked("energy power"),
    ),
    Row(
        "disk_limit",
        SYNC,
        marked("Room that the library may take"),
        marked(
            "Text and pictures of the oldest read articles go first; never of saved ones, nor of"
            " unread ones from your favourites."
        ),
        Pick(((0.0, marked("No limit")),), rooms, room),
        marked("disk space storage budget"),
        room_taken,
    ),
    Row(
        "disk_unasked",
        SYNC,
        marked("Keep to it without asking"),
        marked("What goes is not shown to you first."),
        Switch(),
        marked("disk space storage budget"),
    ),
    Row(
        "notify_while_active",
        DESKTOP,
        marked("Notify also while the window is in use"),
        marked("Which publications may notify you is chosen in their menu in the sidebar."),
        Switch(),
    ),
    Row(
        "keep_in_tray",
        DESKTOP,
        marked("Keep running in the tray when the window is closed"),
        marked("Syncs go on; the icon in the tray brings the window back."),
        Switch(),
        marked("background close"),
    ),
    Row(
        "start_at_login",
        DESKTOP,
        marked("Start at login in the background"),
        marked("Broadsheet starts hidden when you log in and syncs by the clock."),
        Switch(),
        marked("autostart"),
    ),
    Row(
        "",
        DESKTOP,
        marked("Open feed: links with Broadsheet"),
        marked("Browsers and mail programs hand such links to Broadsheet, which offers to follow."),
        Flip("feed-links"),
    ),
    Row(
        "speech_speed",
        SPEECH,
        marked("Speed"),
        marked("How fast articles are read aloud; 1 is the voice's own speed."),
        Number(0.5, 2.0, 0.1, marked("{number}")),
        marked("speech voice listen"),
    ),
    Row(
        "",
        KEYBOARD,
        marked("Shortcuts"),
        marked("All keys on one page, where each can be changed."),
        Press("shortcuts", marked("Show shortcuts")),
        marked("keys hotkeys"),
    ),
)

INTERNAL = {
    "target_account": "chosen where publications are added",
    "speech_voices": "chosen where an article is read aloud, for its language",
}
"""Preferences without a row, and why."""
