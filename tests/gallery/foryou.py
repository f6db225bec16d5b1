"""For You, as the gallery draws it: offered, chosen with reasons, and what it has learnt."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from reader_app.domain import ENOUGH, ArticleQuery, Fewer
from tests.gallery.studio import Shot, Stage

__all__ = ["SHAPES", "VIEWS"]

HABITS = 2  # publications that the reader goes by


def taught(stage: Stage) -> None:
    """A reader of two publications, who finishes what the first of them brings."""
    taste, browsing = stage.desk.taste, stage.desk.browsing
    taste.turn(True).result()
    for place, paper in enumerate(browsing.tree()[:HABITS]):
        older = browsing.ids(ArticleQuery(publication_id=paper.id))[-10:]
        for id in older:
            taste.opened(id).result()
            if not place:
                taste.finished(id).result()
    last = browsing.tree()[-1]
    taste.hide(browsing.ids(ArticleQuery(publication_id=last.id))[-1], Fewer.ARTICLE).result()
    stage.settle()


def stream(stage: Stage) -> None:
    taught(stage)
    stage.show("foryou")


def below(stage: Stage) -> None:
    stream(stage)
    bar = stage.window.spreads.standing.view.verticalScrollBar()  # type: ignore[union-attr]
    bar.setValue(bar.maximum() // 2)
    stage.settle()


def off(stage: Stage) -> None:
    stage.show("foryou")


def offered(stage: Stage) -> None:
    stage.desk.reading.save(stage.desk.browsing.ids(ArticleQuery())[-ENOUGH:]).result()
    stage.show("foryou")


def learnt(stage: Stage) -> None:
    stream(stage)
    stage.window.spreads.go("taste")
    stage.settle()


def nothing_learnt(stage: Stage) -> None:
    off(stage)
    stage.window.spreads.go("taste")
    stage.settle()


def fewer(stage: Stage) -> None:
    """The menu that a card's button opens."""
    stream(stage)
    stage.press("next")
    standing = stage.window.spreads.standing
    assert standing is not None
    standing.entrance().acted.emit("fewer")  # type: ignore[attr-defined]
    stage.settle()
    menu = next(one for one in stage.window.findChildren(QMenu) if one.isVisible())
    stage.key(menu, Qt.Key.Key_Down)


VIEWS = (
    Shot("for-you", stream),
    Shot("for-you-learnt", learnt),
)
SHAPES = (
    Shot("for-you-below", below),
    Shot("for-you-off", off),
    Shot("for-you-offered", offered),
    Shot("for-you-fewer", fewer),
    Shot("for-you-small", stream, size=(700, 900)),
    Shot("for-you-wide", stream, size=(2000, 1100)),
    Shot("for-you-arabic", stream, language="ar"),
    Shot("for-you-large-text", stream, text=2.0, size=(1280, 900)),
    Shot("for-you-learnt-nothing", nothing_learnt),
    Shot("for-you-learnt-small", learnt, size=(700, 900)),
    Shot("for-you-learnt-arabic", learnt, language="ar"),
    Shot("for-you-learnt-large-text", learnt, text=2.0, size=(1280, 900)),
)
