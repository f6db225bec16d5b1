"""How publications fare, and what is decided for them: the views of the gallery."""

import time

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea

from reader_app.domain import Failure, Fault, Subject
from reader_app.library import FeedResult
from tests.gallery.studio import Shot, Stage

__all__ = ["SHAPES", "VIEWS"]

DAY = 86_400


def health(stage: Stage) -> None:
    """One has moved, one is paused."""
    tree = stage.desk.browsing.tree()
    stage.desk.publications.change([tree[-1].id], paused=True).result()
    section, now = tree[1].sections[0], round(time.time())
    failure = Failure(
        *(Subject.SECTION, section.url, Fault.NOT_FOUND.value, "", 404, now - 12 * DAY),
        *(now + DAY, 6, section.title, section.id),
    )
    library = stage.desk.library
    result = FeedResult(section.id, now + DAY, now, 1, failure=failure)
    library.sync.store_feeds([result], now).result()
    library.offers.looked(section.id, "https://www.example.org/feeds/world.xml", now).result()
    stage.settle()
    stage.press("health")
    QTest.qWait(400)
    stage.settle()


def health_detail(stage: Stage) -> None:
    health(stage)
    stage.window.managing.page.table.opened.emit()


def empty(stage: Stage) -> None:
    stage.press("health")


def properties(stage: Stage) -> None:
    stage.show(stage.publication("Plumbline"))
    stage.press("publication-settings")


def properties_end(stage: Stage) -> None:
    properties(stage)
    opened = stage.window.managing.dialog
    assert opened is not None
    bar = opened.findChildren(QScrollArea)[0].verticalScrollBar()
    bar.setValue(bar.maximum())


def properties_several(stage: Stage) -> None:
    tree = stage.desk.browsing.tree()
    stage.desk.publications.change([tree[0].id], pages=False, keep=7).result()
    stage.window.managing.properties([one.id for one in tree])


VIEWS = (
    Shot("health", health),
    Shot("properties", properties),
    Shot("properties-several", properties_several),
)
SHAPES = (
    Shot("health-small", health, size=(900, 700)),
    Shot("health-detail-small", health_detail, size=(900, 700)),
    Shot("health-large-text", health, text=2.0),
    Shot("health-arabic", health, language="ar"),
    Shot("health-empty", empty, empty=True),
    Shot("properties-end", properties_end),
    Shot("properties-small", properties, size=(900, 700)),
    Shot("properties-large-text", properties, text=2.0),
    Shot("properties-arabic", properties, language="ar"),
)
