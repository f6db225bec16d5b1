"""“Mute” in the menu of an article: its authors, topics and story, or words of one's own."""

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from reader_app.domain import ArticleRow, Changes, Mute, MuteKind, said
from reader_app.services import Offered, mute_title
from reader_app.ui.kit import Kit
from reader_app.ui.muting.add import ask_rule
from reader_app.ui.plain import menu_text

__all__ = ["MuteMenu"]

SHORT = 40  # characters of what is selected that a menu has room for
WEEK = 7  # days that a story is muted for


class MuteMenu:
    """`told` says what was done, with a way back; `go` shows a page by its key; `chosen` gives the
    words that are selected in the open article."""

    def __init__(
        self,
        kit: Kit,
        window: QWidget,
        told: Callable[[str, Future[Changes]], None],
        chosen: Callable[[], str],
        go: Callable[[str], None],
    ) -> None:
        self._kit, self._window = kit, window
        self._told, self._chosen, self._go = told, chosen, go

    def add_to(self, menu: QMenu, row: ArticleRow) -> None:
        """What it offers is read when it is opened."""
        sub = menu.addMenu(said("Mute"))
        words = " ".join(self._chosen().split())
        own = mute_title(Mute(0, MuteKind.PHRASE, words)) + "…" if words else said("Words…")
        shown = menu_text(own) if len(words) <= SHORT else said("Words…")
        wait = sub.addAction(shown, partial(self._ask, words))
        sub.addSeparator()
        sub.addAction(said("What is muted"), partial(self._go, "muted"))
        offered = self._kit.desk.mutes.offered

        def fill(found: Offered | None) -> None:
            if found is not None:
                self._fill(sub, found)

        def opened() -> None:
            if wait.property("asked") is None:
                wait.setProperty("asked", True)
                self._kit.jobs.run(lambda: offered(row.id), fill, latest="mute menu")

        sub.aboutToShow.connect(opened)

    def _fill(self, menu: QMenu, found: Offered) -> None:
        first = menu.actions()[0]
        rules = [Mute(0, MuteKind.AUTHOR, name) for name in found.authors]
        rules += [Mute(0, MuteKind.TOPIC, name) for name in found.topics]
        if found.story is not None:
            until = self._kit.desk.mutes.until(WEEK)
            number, headline = found.story
            rules.append(Mute(0, MuteKind.STORY, headline, story_id=number, until=until))
        for rule in rules:
            action = menu.addAction(menu_text(self._words(rule)), partial(self._mute, rule))
            menu.insertAction(first, action)
        if rules:
            menu.insertSeparator(first)

    def _words(self, rule: Mute) -> str:
        if rule.kind is MuteKind.STORY:
            return said("This story, for a week")
        what = mute_title(rule)
        return what[:1].upper() + what[1:]

    def _ask(self, words: str) -> None:
        kind = MuteKind.PHRASE if " " in words else MuteKind.WORD
        ask_rule(self._kit, self._window, self._mute, Mute(0, kind, words))

    def _mute(self, rule: Mute) -> None:
        done = self._kit.desk.mutes.add(
            rule.kind, rule.value, until=rule.until, text=rule.text, story_id=rule.story_id
        )
        self._told(said("Muted: {what}", what=mute_title(rule)), done)
