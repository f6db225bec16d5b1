"""The editions that are here, and the plans that they come by."""

from dataclasses import replace

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from reader_app.domain import Changes, Edition, EditionPlan, Publication
from reader_app.services import moment, sentence
from reader_app.ui.columns import Block, Card, Cards, ColumnsView, Heading, Note, Routes
from reader_app.ui.editions.contents import ask_file
from reader_app.ui.editions.plan import PlanDialog
from reader_app.ui.editions.words import day_of, facts_of, time_of, told_of
from reader_app.ui.kit import Kit
from reader_app.ui.phrase import said
from reader_app.ui.plain import line

__all__ = ["EditionsSpread"]

JOB = "editions"

Found = tuple[
    tuple[EditionPlan, ...], tuple[Edition, ...], tuple[Publication, ...], dict[int, float | None]
]


class EditionsSpread:
    """A `Spread`; reads in a job."""

    def __init__(self, kit: Kit, routes: Routes) -> None:
        self._kit, self._routes = kit, routes
        self._plans: tuple[EditionPlan, ...] = ()
        self._editions: tuple[Edition, ...] = ()
        self._tree: tuple[Publication, ...] = ()
        self._busy = False  # one is being compiled
        self.view = ColumnsView(kit)
        self.view.opened.connect(self._open)
        self.view.pressed.connect(self._open)
        self.view.choice.connect(self._choose)
        self.view.menu.connect(self._menu)

    @property
    def widget(self) -> QWidget:
        return self.view

    def open(self, key: str) -> None:
        self._read()

    def refresh(self, changes: Changes) -> None:
        if changes.editions or changes.tree or changes.changed or changes.removed:
            self._read()

    def title(self) -> str:
        return said("Editions")

    def entrance(self) -> QWidget:
        return self.view.entrance()

    def act(self, name: str) -> None:
        self.view.act(name)

    # -- inside: showing

    def _read(self) -> None:
        desk = self._kit.desk

        def work() -> Found:
            plans = desk.editions.plans()
            times = {plan.id: desk.editions.coming(plan) for plan in plans}
            return plans, desk.editions.all(), desk.browsing.tree(), times

        self._kit.jobs.run(work, self._show, self._fail, latest=JOB)

    def _show(self, found: Found) -> None:
        self._plans, self._editions, self._tree, times = found
        now = self._kit.clock()
        shown: list[Block] = []
        if self._editions:
            shown.append(Cards(tuple(map(self._edition_card, self._editions))))
        elif self._plans:
            text = said("No edition has come yet. The first one comes at its time, or now.")
            shown.append(Note(text))
        else:
            text = said(
                "An edition is a paper with an end: made at a set time from top stories and what"
                " you choose, as long as you have time for, complete before you leave the house."
            )
            shown.append(Note(text))
        if self._plans:
            button = said("New edition…")
            shown.append(Heading(said("When they come"), "", "plan:new", button))
            shown.append(Cards(tuple(plan_card(one, times[one.id], now) for one in self._plans)))
        shown += self._offers()
        self.view.show_blocks(self.title(), shown)
        self._routes.moved()

    def _offers(self) -> list[Block]:
        """The usual ones that are not there yet."""
        taken = {one.name.casefold() for one in self._plans}
        cards = tuple(
            Card(f"template:{number}", one.name, told_of(one), time_of(one), tools=())
            for number, one in enumerate(self._kit.desk.editions.templates())
            if one.name.casefold() not in taken
        )
        heading = Heading(said("Ready-made"), said("None comes before you choose it."))
        if self._plans:
            return [heading, Cards(cards)] if cards else []
        own = Note(said("Or put together one of your own."), "plan:new", said("New edition…"))
        return [heading, Cards(cards), own]

    def _edition_card(self, edition: Edition) -> Card:
        cover = edition.cover
        share = edition.read / len(edition.items) if edition.items else 0.0
        keep = said("Do not keep for good") if edition.saved else said("Keep for good")
        finished = edition.finished is not None
        return Card(
            f"edition:{edition.id}",
            line(cover.title) if cover is not None else line(edition.name),
            kicker=" · ".join((line(edition.name), day_of(edition))),
            meta=" · ".join(filter(None, (facts_of(edition), said("read") if finished else ""))),
            picture=cover.picture if cover is not None else None,
            unread=edition.opened is None,
            saved=edition.saved,
            ready=all(item.ready for item in edition.items),
            language=cover.language if cover is not None else "",
            progress=share if 0 < share < 1 and not finished else None,
            tools=("toggle-saved",),
            choices=(
                ("export", said("Export as EPUB…")),
                ("keep", keep),
                ("delete", said("Delete this edition")),
            ),
        )

    def _fail(self, error: Exception) -> None:
        self.view.show_blocks(self.title(), [Note(sentence(error))])

    # -- inside: what the reader does

    def _open(self, key: str) -> None:
        kind, _, rest = key.partition(":")
        if kind == "edition":
            self._routes.open(key)
        elif kind == "template":
            self._edit(self._kit.desk.editions.templates()[int(rest)])
        elif key == "plan:new":
            at = 7 * 60
            self._edit(EditionPlan("", at, top=True))
        elif (plan := self._plan(key)) is not None:
            self._edit(plan)

    def _edit(self, plan: EditionPlan) -> PlanDialog:
        dialog = PlanDialog(self._kit, self.view, plan, self._tree)
        dialog.agreed.connect(self._put)
        dialog.compile.connect(lambda: self._compile(plan))
        dialog.remove.connect(lambda: self._remove(plan))
        dialog.open()
        return dialog

    def _put(self, plan: EditionPlan) -> None:
        """A new plan says when it comes first."""
        told = said("Its first edition comes at its time.") if not plan.id and plan.on else ""

        def kept(_: int) -> None:
            if told:
                self._routes.say(told)

        put = self._kit.desk.editions.put
        self._kit.jobs.run(lambda: put(plan).result(), kept, self._tell)

    def _remove(self, plan: EditionPlan) -> None:
        remove = self._kit.desk.editions.remove

        def removed(done: object) -> None:
            self._routes.told(said("The plan was removed."), done)  # type: ignore[arg-type]

        self._kit.jobs.run(lambda: remove(plan.id), removed, self._tell)

    def _compile(self, plan: EditionPlan) -> None:
        if self._busy:
            return
        self._busy = True
        self._routes.say(said("{name} is being made…", name=plan.name))

        def made(edition: Edition | None) -> None:
            self._busy = False
            if edition is None:
                self._routes.say(said("There is nothing whole and unread for it yet."))
            else:
                what = said("{edition} edition", edition=edition.name)
                self._routes.say(f"{what} · {said('ready offline')}")
                self._routes.open(f"edition:{edition.id}")

        def failed(error: Exception) -> None:
            self._busy = False
            self._tell(error)

        self._kit.jobs.run(lambda: self._kit.desk.editions.compile(plan.id), made, failed)

    def _choose(self, key: str, name: str) -> None:
        edition = next((one for one in self._editions if key == f"edition:{one.id}"), None)
        plan, editions = self._plan(key), self._kit.desk.editions
        match name:
            case "export" if edition is not None:
                ask_file(self._kit, self.view, edition, self._routes.say)
            case "keep" | "toggle-saved" if edition is not None:
                self._kit.courier.guard(editions.save(edition.id, not edition.saved))
            case "delete" if edition is not None:
                self._delete(edition)
            case "compile" if plan is not None:
                self._compile(plan)
            case "edit" if plan is not None:
                self._edit(plan)
            case "turn" if plan is not None:
                self._put(replace(plan, on=not plan.on))
            case "remove" if plan is not None:
                self._remove(plan)

    def _delete(self, edition: Edition) -> None:
        delete = self._kit.desk.editions.delete

        def deleted(done: object) -> None:
            self._routes.told(said("The edition was deleted."), done)  # type: ignore[arg-type]

        self._kit.jobs.run(lambda: delete(edition.id), deleted, self._tell)

    def _menu(self, key: str, place: QPoint) -> None:
        choices = self.view.offered(key)
        if not choices:
            return
        menu = QMenu(self.view)
        for words, do in choices:
            menu.addAction(words).triggered.connect(do)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _plan(self, key: str) -> EditionPlan | None:
        return next((one for one in self._plans if key == f"plan:{one.id}"), None)

    def _tell(self, error: Exception) -> None:
        self._routes.say(sentence(error))


def plan_card(plan: EditionPlan, next_at: float | None, now: float) -> Card:
    """A plan with when it comes next."""
    if next_at is None:
        mark = said("Switched off")
    else:
        mark = said("Next: {time}", time=moment(next_at, now))
    return Card(
        f"plan:{plan.id}",
        line(plan.name),
        told_of(plan),
        time_of(plan),
        meta=mark,
        choices=(
            ("compile", said("Compile now")),
            ("edit", said("Change…")),
            ("turn", said("Switch off") if plan.on else said("Switch on")),
            ("remove", said("Remove this plan")),
        ),
        tools=(),
    )
