"""Editions, as the gallery draws them: all of them, a plan, and one opened."""

from reader_app.domain import EditionPlan
from tests.gallery.studio import Shot, Stage

__all__ = ["SHAPES", "VIEWS"]

DAYS = frozenset(range(5))


def compiled(stage: Stage) -> int:
    """Two plans, and an edition of each; the number of the last."""
    editions, browsing = stage.desk.editions, stage.desk.browsing
    papers = tuple(paper.id for paper in browsing.tree())
    number = 0
    for plan in (
        EditionPlan("Evening", 18 * 60, minutes=15, publications=papers[2:]),
        EditionPlan("Morning", 7 * 60, DAYS, 25, top=True, publications=papers[:3]),
    ):
        edition = editions.compile(editions.put(plan).result())
        assert edition is not None
        number = edition.id
    stage.settle()
    return number


def shelf(stage: Stage) -> None:
    compiled(stage)
    stage.show("editions")


def nothing(stage: Stage) -> None:
    stage.show("editions")


def planning(stage: Stage) -> None:
    nothing(stage)
    stage.window.spreads.standing.view.opened.emit("template:0")  # type: ignore[union-attr]
    stage.settle()


def open_edition(stage: Stage, number: int) -> None:
    stage.show("editions")
    stage.window.spreads.go(f"edition:{number}")
    stage.settle()


def cover(stage: Stage) -> None:
    """Cover and contents."""
    open_edition(stage, compiled(stage))


def begun(stage: Stage) -> None:
    """The contents to their end, with half of it read."""
    number = compiled(stage)
    articles = stage.desk.editions.edition(number).articles
    stage.desk.reading.mark_read(articles[: len(articles) // 2], True).result()
    open_edition(stage, number)
    bar = stage.window.spreads.standing.view.verticalScrollBar()  # type: ignore[union-attr]
    bar.setValue(bar.maximum())
    stage.settle()


VIEWS = (
    Shot("editions", shelf),
    Shot("edition", cover),
    Shot("edition-plan", planning),
)
SHAPES = (
    Shot("editions-nothing", nothing),
    Shot("editions-small", shelf, size=(700, 900)),
    Shot("editions-arabic", shelf, language="ar"),
    Shot("editions-large-text", shelf, text=2.0, size=(1280, 900)),
    Shot("edition-contents", begun),
    Shot("edition-small", cover, size=(700, 900)),
    Shot("edition-wide", cover, size=(2000, 1100)),
    Shot("edition-arabic", cover, language="ar"),
    Shot("edition-large-text", cover, text=2.0, size=(1280, 900)),
    Shot("edition-plan-small", planning, size=(700, 900)),
    Shot("edition-plan-arabic", planning, language="ar"),
    Shot("edition-plan-large-text", planning, text=2.0, size=(1280, 900)),
)
