"""The front page, as the gallery draws it."""

from reader_app.domain import NewSection, ReadingPlace
from tests.gallery.studio import Shot, Stage

__all__ = ["SHAPES", "VIEWS"]


def front(stage: Stage) -> None:
    """With one article that was begun, and two that are saved."""
    rows = stage.desk.browsing.rows(tuple(range(1, 60)))
    chosen = [row.id for row in rows if row.language == "en" and row.ready][:3]
    stage.desk.reading.keep_place(chosen[0], ReadingPlace(400, 0.4)).result()
    stage.desk.reading.save(chosen[1:]).result()
    stage.show("front")


def why(stage: Stage) -> None:
    front(stage)
    stage.press("next")
    stage.press("next")
    stage.press("why")


def end(stage: Stage) -> None:
    front(stage)
    area = stage.window.spreads.standing
    if area is not None:
        area.act("next")
        bar = area.widget.verticalScrollBar()  # type: ignore[attr-defined]
        bar.setValue(bar.maximum())
    stage.settle()


def all_read(stage: Stage) -> None:
    front(stage)
    stage.press("mark-all")
    stage.window.toast.dismiss()
    stage.settle()


def article(stage: Stage) -> None:
    """Opened from the page, with the way back."""
    front(stage)
    stage.press("next")
    standing = stage.window.spreads.standing
    if standing is not None:
        standing.entrance().click()  # type: ignore[attr-defined]
    stage.settle()


def crowd(stage: Stage) -> None:
    stage.show("front")


def crowd_below(stage: Stage) -> None:
    """What stands under the stories on top."""
    crowd(stage)
    bar = stage.window.spreads.standing.widget.verticalScrollBar()  # type: ignore[union-attr]
    bar.setValue(bar.maximum() // 2)
    stage.settle()


def fresh(stage: Stage) -> None:
    """Publications that were never asked for news."""
    sections = [NewSection("https://paper.example/feed.xml", "World", "", "The Amary Courier")]
    stage.desk.subscriptions.follow(sections).result()
    stage.settle()
    stage.show("front")


CROWDS = (3, 30, 300)
WIDTHS = ((700, 900), (1280, 800), (2000, 1100))

VIEWS = (Shot("front", front),)
SHAPES = (
    Shot("front-small", front, size=(700, 900)),
    Shot("front-wide", front, size=(2000, 1100)),
    Shot("front-why", why),
    Shot("front-end", end),
    Shot("front-read", all_read),
    Shot("front-article", article),
    Shot("front-arabic", front, language="ar"),
    Shot("front-german", crowd, language="de", crowd=30, written="de"),
    Shot("front-german-small", crowd, size=(700, 900), language="de", crowd=30, written="de"),
    Shot("front-japanese", crowd, language="ja", crowd=30, written="ja"),
    Shot("front-nothing", crowd, empty=True),
    Shot("front-fresh", fresh, empty=True),
    Shot("front-large-text", front, text=2.0, size=(1280, 900)),
    *(
        Shot(f"front-{many}-{size[0]}", crowd, size=size, crowd=many)
        for many in CROWDS
        for size in WIDTHS
    ),
    *(Shot(f"front-below-{size[0]}", crowd_below, size=size, crowd=30) for size in WIDTHS),
)
