"""What waits for accounts, moving, and where new publications go: the views of the gallery."""

import time

from PySide6.QtTest import QTest

from reader_app.domain import ArticleQuery
from tests.gallery.studio import Shot, Stage
from tests.ui import remote

__all__ = ["SHAPES", "VIEWS"]

FERRY = "All 257 brought off"


def account(stage: Stage, trouble: str = "") -> int:
    """One that has everything, with some changes that it has not got."""
    desk = stage.desk
    id = remote.add(desk.library)
    remote.link(desk.library, id)
    ids = desk.browsing.ids(ArticleQuery())
    desk.reading.mark_read(ids[:4], True).result()
    desk.reading.save(ids[1:3], True).result()
    desk.subscriptions.rename_publication(desk.browsing.tree()[0].id, "Plumbline, daily").result()
    waits = desk.library.outbox.waiting(id)
    now = round(time.time())
    ops = [one.op for one in waits]
    desk.library.outbox.failed(ops[:5], "connection", now + 540).result()
    desk.library.outbox.send(ops[5:6], now).result()
    remote.trouble(desk.library, id, trouble)
    stage.window._reread()
    QTest.qWait(500)
    stage.settle()
    return id


def outbox(stage: Stage) -> None:
    account(stage, "connection")
    stage.press("outbox")


def outbox_empty(stage: Stage) -> None:
    remote.arrive(stage.desk.library, account(stage))
    stage.press("outbox")


def foot(stage: Stage) -> None:
    account(stage)
    stage.open(FERRY)


def moving(stage: Stage) -> None:
    account(stage)
    tree = stage.desk.browsing.tree()
    stage.window.remote.moving.show([one.id for one in tree[:2]])
    stage.settle()


def moved(stage: Stage) -> None:
    moving(stage)
    dialog = stage.window.remote.moving.dialog
    assert dialog is not None
    dialog.follow("It is done here. 3 changes are still on their way; you can close this.", 9, 12)


def notice(stage: Stage) -> None:
    account(stage, "sign-in-refused")
    stage.open(FERRY)


def target(stage: Stage) -> None:
    account(stage)
    stage.press("follow")


VIEWS = (
    Shot("outbox", outbox),
    Shot("moving", moving),
    Shot("account-notice", notice),
)
SHAPES = (
    Shot("outbox-empty", outbox_empty),
    Shot("outbox-foot", foot),
    Shot("outbox-small", outbox, size=(900, 700)),
    Shot("outbox-large-text", outbox, text=2.0, size=(900, 700)),
    Shot("outbox-arabic", outbox, language="ar"),
    Shot("moving-end", moved),
    Shot("moving-small", moving, size=(900, 700)),
    Shot("moving-large-text", moving, text=2.0, size=(900, 700)),
    Shot("moving-arabic", moving, language="ar"),
    Shot("account-notice-arabic", notice, language="ar"),
    Shot("add-target", target),
    Shot("add-target-large-text", target, text=2.0),
)
