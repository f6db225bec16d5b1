"""Picks, as the gallery draws them: the page, the lists, and publishing one's own."""

import time

from reader_app.domain import ArticleQuery, Link, LinkList
from reader_app.library import PickResult
from tests.gallery.studio import Shot, Stage

__all__ = ["SHAPES", "VIEWS"]

HOUR = 3600
LISTS = (
    ("Anna's Sunday letter", "Anna Kowalska", ("The one to read if you read only one today.", "")),
    ("Slow reading", "", ("", "Long, and worth each minute of the train home.", "")),
    ("The night desk", "Tomasz Brandt", ("",)),
)


def followed(stage: Stage) -> None:
    """Three lists, which name articles that are here."""
    picks, browsing = stage.desk.library.picks, stage.desk.browsing
    rows = [row for row in browsing.rows(browsing.ids(ArticleQuery())) if row.language == "en"]
    left, now = iter([row for row in rows if row.lead and row.ready]), round(time.time())
    for place, (title, author, notes) in enumerate(LISTS):
        home = f"https://picks.example/{place}/"
        one = picks.follow(f"{home}feed", title, author, named=True).result()
        links = tuple(
            Link(row.url, row.title, author, note, now - (place + turn) * 5 * HOUR)
            for turn, (note, row) in enumerate(zip(notes, left, strict=False))
        )
        told = LinkList(title, author, home, links, len(links))
        found = picks.find([link.url for link in links])
        picks.ended(PickResult(one.id, now + HOUR, now, 1, told, found)).result()
    stage.settle()


def page(stage: Stage) -> None:
    followed(stage)
    stage.show("picks")


def nothing(stage: Stage) -> None:
    stage.show("picks")


def lists(stage: Stage) -> None:
    page(stage)
    stage.press("pick-lists")


def no_lists(stage: Stage) -> None:
    nothing(stage)
    stage.press("pick-lists")


def publishing(stage: Stage) -> None:
    page(stage)
    stage.press("publish-picks")


VIEWS = (Shot("picks", page), Shot("picks-lists", lists))
SHAPES = (
    Shot("picks-nothing", nothing),
    Shot("picks-lists-nothing", no_lists),
    Shot("picks-publish", publishing),
    Shot("picks-small", page, size=(700, 900)),
    Shot("picks-arabic", page, language="ar"),
    Shot("picks-large-text", page, text=2.0, size=(1280, 900)),
    Shot("picks-lists-small", lists, size=(700, 900)),
    Shot("picks-lists-arabic", lists, language="ar"),
    Shot("picks-lists-large-text", lists, text=2.0, size=(1280, 900)),
)
