"""What is muted as a page: the rules, and the articles that they hide."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from reader_app.domain import Changes, Mute, Muted, counted, said
from reader_app.services import explain, moment, mute_title
from reader_app.ui.columns import Block, Card, Cards, ColumnsView, End, Heading, Lines, Note, Routes
from reader_app.ui.kit import Kit
from reader_app.ui.muting.add import Publications, ask_rule
from reader_app.ui.phrase import paragraph

__all__ = ["MutedSpread"]

MOST = 200  # articles on the page
ADD, SHOW, EDIT, END = "mute", "show", "edit", "end"


@dataclass(frozen=True, slots=True)
class Found:
    """What the page shows. `midnight` began the reader's day; `publications`: those that a rule can
    be restricted to."""

    rules: tuple[Mute, ...]
    muted: tuple[Muted, ...]
    total: int
    midnight: int
    publications: Publications


class MutedSpread(QObject):
    """A `Spread`; reads in a job."""

    def __init__(self, kit: Kit, routes: Routes) -> None:
        super().__init__()
        self._kit, self._routes = kit, routes
        self.view = ColumnsView(kit)
        self.found: Found | None = None
        self.view.opened.connect(self._open)
        self.view.pressed.connect(lambda _: self._ask(self._add))
        self.view.choice.connect(self._choose)
        self.view.menu.connect(self._menu)

    @property
    def widget(self) -> QWidget:
        return self.view

    def open(self, key: str) -> None:
        if done := self._kit.desk.mutes.tidy():
            self._kit.courier.guard(done)
        self._load()

    def refresh(self, changes: Changes) -> None:
        if changes.mutes:
            self._load()

    def title(self) -> str:
        return self.tr("Muted")

    def entrance(self) -> QWidget:
        return self.view.entrance()

    def act(self, name: str) -> None:
        self.view.act(name)

    # -- inside

    def _load(self) -> None:
        mutes, browsing = self._kit.desk.mutes, self._kit.desk.browsing

        def read() -> Found:
            publications = [(one.id, one.title) for one in browsing.tree()]
            by_title = tuple(sorted(publications, key=lambda one: one[1].casefold()))
            muted = mutes.muted(MOST)
            return Found(mutes.all(), muted, mutes.count(), mutes.midnight(), by_title)

        self._kit.jobs.run(read, self._show, self._fail, latest="muted")

    def _show(self, found: Found) -> None:
        self.found = found
        self.view.show_blocks(self.title(), blocks(found, self._kit.clock()))
        self._routes.moved()

    def _fail(self, error: Exception) -> None:
        told = explain(error)
        self.view.show_blocks(self.title(), [Note(paragraph(told.what, told.safe, told.todo))])

    def _ask(self, then: Callable[[Mute], object], given: Mute | None = None) -> None:
        publications = self.found.publications if self.found is not None else ()
        ask_rule(self._kit, self.view.window(), then, given, publications)

    def _add(self, rule: Mute) -> None:
        done = self._kit.desk.mutes.add(
            rule.kind,
            rule.value,
            until=rule.until,
            text=rule.text,
            publication_id=rule.publication_id,
        )
        self._routes.told(said("Muted: {what}", what=mute_title(rule)), done)

    def _alter(self, rule: Mute) -> None:
        done = self._kit.desk.mutes.alter(rule)
        self._routes.told(said("Changed: {what}", what=mute_title(rule)), done)

    def _open(self, key: str) -> None:
        kind, _, number = key.partition(":")
        if kind == "article":
            others = [int(one.partition(":")[2]) for one in self.view.order() if "article" in one]
            self._routes.open_article(int(number), others=others)
        else:
            self._choose(key, EDIT)

    def _choose(self, key: str, name: str) -> None:
        kind, _, number = key.partition(":")
        mutes = self._kit.desk.mutes
        if name == SHOW and kind == "article":
            done = mutes.show([int(number)])
            self._routes.told(self.tr("Shown again"), done)
        elif name == EDIT and kind == "rule" and self.found is not None:
            given = next((one for one in self.found.rules if one.id == int(number)), None)
            if given is not None:
                self._ask(self._alter, given)
        elif name == END and kind == "rule":
            done = mutes.remove(int(number))
            self._routes.told(self.tr("Muted no longer"), done)

    def _menu(self, key: str, place: QPoint) -> None:
        kind, _, number = key.partition(":")
        if kind == "article":
            self._routes.menu([int(number)], place, self.view.offered(key))
        else:
            self.rule_menu(key).popup(place)

    def rule_menu(self, key: str) -> QMenu:
        """What can be done with a rule."""
        menu = QMenu(self.view)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(self.tr("Change…"), lambda: self._choose(key, EDIT))
        menu.addAction(self.tr("Mute no longer"), lambda: self._choose(key, END))
        return menu


def blocks(found: Found, now: float) -> list[Block]:
    """The page: what is muted, then today's articles and those before."""
    page: list[Block] = [
        Heading(said("What is muted"), press=ADD, button=said("Mute something…")),
    ]
    if not found.rules:
        page.append(Note(said("Nothing is muted. Words, authors, topics and stories can be.")))
        return page
    titles = dict(found.publications)
    page.append(Cards(tuple(rule_card(one, now, titles) for one in found.rules)))
    today = [one for one in found.muted if one.row.published >= found.midnight]
    before = [one for one in found.muted if one.row.published < found.midnight]
    for title, some in ((said("Today"), today), (said("Before today"), before)):
        if some:
            note = counted(len(some), "{n} article", "{n} articles")
            page += [Heading(title, note), Lines(article_cards(some))]
    page.append(End(ending(found)))
    return page


def ending(found: Found) -> str:
    if not found.total:
        return said("These rules hide nothing at the moment.")
    return counted(found.total, "{n} muted article in all", "{n} muted articles in all")


def rule_card(rule: Mute, now: float, titles: Mapping[int, str]) -> Card:
    end = said("for good")
    if rule.until is not None:
        end = said("until {moment}", moment=moment(rule.until, now))
    parts = [end, counted(rule.articles, "{n} article", "{n} articles")]
    more = []
    if rule.text:
        more.append(said("also in the text"))
    if rule.publication_id is not None and (title := titles.get(rule.publication_id)):
        more.append(said("only in {publication}", publication=title))
    choices = ((EDIT, said("Change…")), (END, said("Mute no longer")))
    return Card(
        f"rule:{rule.id}",
        mute_title(rule),
        " · ".join(more),
        meta=" · ".join(parts),
        choices=choices,
        tools=(),
    )


def article_cards(muted: Sequence[Muted]) -> tuple[Card, ...]:
    return tuple(
        Card(
            f"article:{one.row.id}",
            one.row.title,
            kicker=one.row.publication,
            meta=said("Muted: {what}", what=mute_title(one.mute)),
            icons=(one.row.publication_id,),
            unread=not one.row.read,
            saved=one.row.saved,
            ready=one.row.ready,
            language=one.row.language,
            choices=((SHOW, said("Show again")),),
            tools=(),
        )
        for one in muted
    )
