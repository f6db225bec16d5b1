"""Everything the reader can do, once: words, shortcuts, and where in the menu it stands."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from reader_app.services import Settings
from reader_app.ui.keys import Keys, native
from reader_app.ui.latin import Latin
from reader_app.ui.phrase import said

__all__ = ["ACTIONS", "LISTING", "MENUS", "Action", "Actions"]


@dataclass(frozen=True, slots=True)
class Action:
    """`keys` are the usual shortcuts, the first of them shown; "G, U" is one after the other.
    `fixed` ones are nobody's to change: they belong to the control that has the focus, and come to
    the window only when nobody wants them."""

    name: str
    text: str
    keys: tuple[str, ...] = ()
    checkable: bool = False
    fixed: tuple[str, ...] = ()


ACTIONS = {
    action.name: action
    for action in (
        Action("follow", "Add publications…", ("Ctrl+N",)),
        Action("import", "Import subscriptions…", ("Ctrl+O",)),
        Action("export", "Export subscriptions…"),
        Action("pick-lists", "Pick lists…"),
        Action("publish-picks", "Publish saved articles…"),
        Action("sign-in", "Sign in to this publication…"),
        Action("sign-ins", "Your sign-ins…"),
        Action("accounts", "Accounts…"),
        Action("add-account", "Add an account…"),
        Action("sync", "Sync now", ("F5", "R")),
        Action("pause", "Pause the sync"),
        Action("cancel", "Stop the sync"),
        Action("outbox", "Waiting changes…", ("Ctrl+Shift+O",)),
        Action("troubles", "What needs attention"),
        Action("readiness", "What is ready offline"),
        Action("why", "Why was this not fetched?", ("W",)),
        Action("health", "Health of your publications", ("Ctrl+H",)),
        Action("publication-settings", "Settings of the publication…", ("Alt+Return",)),
        Action("rename", "Rename", fixed=("F2",)),
        Action("move-up", "Move up", fixed=("Alt+Up",)),
        Action("move-down", "Move down", fixed=("Alt+Down",)),
        Action("move-to", "Move to a folder…", ("Ctrl+Shift+M",)),
        Action("sort", "Sort by name"),
        Action("sync-selected", "Sync these publications", ("Shift+F5",)),
        Action("pause-selected", "Pause these publications"),
        Action("favourite", "Favourite", checkable=True),
        Action("notify", "Notify me of new articles", checkable=True),
        Action("unfollow", "Unfollow these publications", fixed=("Ctrl+Del",)),
        Action("unfollow-delete", "Unfollow these publications and delete their articles"),
        Action("unfollow-section", "Unfollow this section", ("Ctrl+Shift+Del",)),
        Action("move-account", "Move to another account…"),
        Action("download-anyway", "Download now anyway"),
        Action("feed-links", "Open feed: links of other programs here", checkable=True),
        Action("settings", "Settings…", ("Ctrl+,",)),
        Action("close", "Close window", ("Ctrl+W",)),
        Action("quit", "Quit", ("Ctrl+Q",)),
        Action("palette", "Go to anything…", ("Ctrl+K",)),
        Action("search", "Search", ("/", "Ctrl+Shift+F")),
        Action("search-help", "How to search"),
        Action("keep-search", "Keep this search in the sidebar"),
        Action("unread-only", "Show unread only", ("U",), checkable=True),
        Action("show-all", "Show all articles", checkable=True),
        Action("show-saved", "Show saved only", checkable=True),
        Action("show-ready", "Show only what is ready offline", checkable=True),
        Action("newest-first", "Newest first", checkable=True),
        Action("oldest-first", "Oldest first", checkable=True),
        Action("comfortable", "Comfortable rows", checkable=True),
        Action("compact", "Compact rows", checkable=True),
        Action("go-front", "Front page", ("Alt+Home", "G, F")),
        Action("go-picks", "Picks", ("G, P",)),
        Action("go-editions", "Editions", ("G, E",)),
        Action("go-unread", "Unread", ("Ctrl+1", "G, U")),
        Action("go-today", "Today", ("Ctrl+2", "G, T")),
        Action("go-saved", "Saved", ("Ctrl+3", "G, S")),
        Action("go-all", "All articles", ("Ctrl+4", "G, A")),
        Action("sidebar", "Sidebar", ("F9",), checkable=True),
        Action("layout-columns", "Three panes", checkable=True),
        Action("layout-stacked", "List above the article", checkable=True),
        Action("layout-alone", "Article alone", ("F11",), checkable=True),
        Action("find", "Find in this article", ("Ctrl+F",)),
        Action("find-next", "Next hit", ("F3",)),
        Action("find-previous", "Previous hit", ("Shift+F3",)),
        Action("type", "Text and colours"),
        Action("larger", "Larger text", ("Ctrl++", "Ctrl+=")),
        Action("smaller", "Smaller text", ("Ctrl+-",)),
        Action("usual", "Usual text size", ("Ctrl+0",)),
        Action("read-on", "Read on", fixed=("Space",)),
        Action("read-back", "Page back", fixed=("Shift+Space",)),
        Action("back", "Back", ("Alt+Left",), fixed=("Esc",)),
        Action("next-place", "Next publication or section", ("Shift+J",)),
        Action("previous-place", "Previous publication or section", ("Shift+K",)),
        Action("next-pane", "Next pane", ("F6", "Ctrl+Tab")),
        Action("previous-pane", "Previous pane", ("Shift+F6", "Ctrl+Shift+Tab")),
        Action("next", "Next article", ("J",)),
        Action("previous", "Previous article", ("K",)),
        Action("next-unread", "Next unread article", ("N",)),
        Action("related", "Related articles", ("Shift+R",)),
        Action("open-story", "Open the story", ("O",)),
        Action("toggle-read", "Mark as read", ("M",)),
        Action("toggle-saved", "Save", ("S",)),
        Action("left-out", "What was left out…"),
        Action("browser", "Open in browser", ("V",)),
        Action("read-aloud", "Read aloud", ("L",)),
        Action("copy-markdown", "Copy as Markdown"),
        Action("print", "Print…", ("Ctrl+P",)),
        Action("save-pdf", "Save as PDF…"),
        Action("copy-link", "Copy link", ("Ctrl+Shift+C",)),
        Action("delete", "Delete article", ("Del",)),
        Action("delete-read", "Delete all read articles here"),
        Action("mark-all", "Mark all as read", ("A", "Shift+A")),
        Action("mark-above", "Mark those above as read"),
        Action("mark-below", "Mark those below as read"),
        Action("undo", "Undo", ("Ctrl+Z",)),
        Action("menu", "Menu", ("F10",)),
        Action("shortcuts", "Keyboard shortcuts", ("?", "F1")),
    )
}

LISTING = """
show-all unread-only show-saved show-ready | newest-first oldest-first | comfortable compact
"""
"""The menu of the list's head."""

MENUS: tuple[tuple[str, str], ...] = (
    (
        "Library",
        """
        follow import export | pick-lists publish-picks | sign-ins accounts add-account
        | sync pause cancel download-anyway | outbox health troubles readiness why
        | feed-links settings | close quit
        """,
    ),
    (
        "View",
        """
        palette search keep-search | go-front go-picks go-editions go-unread go-today
        go-saved go-all next-place previous-place | sidebar next-pane previous-pane back
        | layout-columns layout-stacked layout-alone | type larger smaller usual
        """,
    ),
    (
        "Publication",
        """
        rename move-up move-down move-to sort | sync-selected pause-selected favourite notify
        | publication-settings sign-in move-account | unfollow-section unfollow unfollow-delete
        """,
    ),
    ("List", LISTING),
    (
        "Article",
        """
        read-on read-back next previous next-unread | related open-story
        | find find-next find-previous | toggle-read toggle-saved | read-aloud left-out
        | browser copy-link copy-markdown | print save-pdf
        | delete delete-read | mark-all mark-above mark-below undo
        """,
    ),
    ("Help", "shortcuts search-help"),
)
"""Titles of the menus and the names of what is in them, with "|" between groups."""


class Actions:
    """The QActions, by name; bound to what they do by whoever does it. `taker` is asked first: it
    says whether it has done the command of a name to what stands in the place of the panes."""

    def __init__(self, window: QWidget, settings: Settings) -> None:
        self._made: dict[str, QAction] = {}
        self._off: set[str] = set()
        self._lifted: frozenset[str] = frozenset()
        self.taker: Callable[[str], bool] = lambda _: False
        self.keys = Keys(settings, {a.name: a.keys for a in ACTIONS.values()}, window)
        for action in ACTIONS.values():
            made = QAction(translated(action.text), window)
            made.setCheckable(action.checkable)
            window.addAction(made)
            self._made[action.name] = made
        self._give_keys()
        self.keys.changed.connect(self._give_keys)
        self.latin = Latin(window, self._find)

    def __getitem__(self, name: str) -> QAction:
        return self._made[name]

    def names(self) -> list[str]:
        return list(self._made)

    def words(self, name: str) -> str:
        """What the action is called now, without its dots and shortcut."""
        return self._made[name].text().split("\t")[0].rstrip("…")

    def shown_keys(self, name: str) -> list[str]:
        """All its shortcuts as this desktop writes them."""
        return [native(key) for key in (*ACTIONS[name].fixed, *self.keys.of(name))]

    def bind(self, **what: Callable[[], object]) -> None:
        """By name, with "_" for "-"."""
        for name, call in what.items():
            real = name.rstrip("_").replace("_", "-")
            self._made[real].triggered.connect(
                lambda _=False, n=real, c=call: None if self.taker(n) else c()
            )

    def enable(self, wanted: bool, *names: str) -> None:
        for name in names:
            (self._off.discard if wanted else self._off.add)(name)
            self._made[name].setEnabled(wanted or name in self._lifted)

    def lift(self, names: frozenset[str]) -> None:
        """Until others are lifted these are enabled, whatever is said otherwise."""
        was, self._lifted = self._lifted, names
        for name in was ^ names:
            self._made[name].setEnabled(name in names or name not in self._off)

    def fill(self, menu: QMenu, names: str) -> QMenu:
        for name in names.split():
            if name == "|":
                menu.addSeparator()
            else:
                menu.addAction(self._made[name])
        return menu

    # -- inside

    def _give_keys(self) -> None:
        for name, made in self._made.items():
            made.setShortcuts([QKeySequence(key) for key in self.keys.of(name)])
            if ACTIONS[name].fixed:  # shown as if they were the action's own
                first = native(ACTIONS[name].fixed[0])
                made.setText(f"{translated(ACTIONS[name].text)}\t{first}")

    def _find(self, keys: str) -> tuple[bool, Callable[[], object] | None]:
        """Whether these begin a shortcut, and what a whole one does."""
        begun = False
        for name, made in self._made.items():
            for key in self.keys.of(name):
                if key == keys:
                    return True, made.trigger
                begun = begun or key.startswith(f"{keys}, ")
        return begun, None


def translated(text: str) -> str:
    return said(text)
