"""A story opened, and what stands under an article: the views of the gallery."""

from tests.gallery.studio import Shot, Stage

__all__ = ["SHAPES", "VIEWS"]

FERRY = "All 257 brought off"


def opened(stage: Stage) -> None:
    """The story that is on top, reached from the front page."""
    stage.show("front")
    top = stage.desk.stories.top(1)[0]
    stage.window.spreads.go(f"story:{top.id}")
    stage.settle()


def why(stage: Stage) -> None:
    opened(stage)
    stage.press("why")


def related(stage: Stage) -> None:
    stage.show("unread")
    stage.open(FERRY)
    stage.press("related")


def arabic(stage: Stage) -> None:
    stage.show("unread")
    language = "ar"
    rows = stage.desk.browsing.rows(tuple(range(1, 200)))
    stage.open(next(row.title for row in rows if row.language.startswith(language)))
    stage.press("related")


VIEWS = (Shot("story", opened), Shot("related", related))
SHAPES = (
    Shot("story-why", why),
    Shot("story-small", opened, size=(700, 800)),
    Shot("story-wide", opened, size=(2000, 1100)),
    Shot("story-arabic", opened, language="ar"),
    Shot("story-many", opened, crowd=30),
    Shot("story-german", opened, language="de", crowd=30, written="de"),
    Shot("story-german-small", opened, size=(700, 900), language="de", crowd=30, written="de"),
    Shot("story-japanese", opened, language="ja", crowd=30, written="ja"),
    Shot("story-large-text", opened, text=2.0, size=(900, 700)),
    Shot("related-alone", related, size=(600, 800)),
    Shot("related-arabic", arabic),
    Shot("related-large-text", related, text=2.0),
)
