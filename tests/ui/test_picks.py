"""Picks in the window: the page, the lists, and publishing one's own."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QLabel, QWidget

from reader_app.domain import (
    Failure,
    Fault,
    Link,
    LinkList,
    NewPickList,
    NoPicks,
    Page,
    PickList,
    Subject,
)
from reader_app.library import PickResult
from reader_app.ui.columns import ColumnsView
from reader_app.ui.picks import PickLists, PublishDialog
from tests.library.shelf import page
from tests.ui import world
from tests.ui.conftest import OpenStage, Stage

__all__: list[str] = []

NOTE = "Nobody has told it better, and the pictures are from the very morning."


def pick(stage: Stage, *links: Link, title: str = "Weekend reads") -> PickList:
    """A followed list that names these."""
    picks = stage.library.picks
    home = f"https://{title.split(maxsplit=1)[0].lower()}.example/"
    url = f"{home}feed"
    one = picks.follow(url, title, named=False).result()
    found = picks.find([link.url for link in links])
    told = LinkList(title, "", home, links, len(links))
    picks.ended(PickResult(one.id, world.NOW + 60, world.NOW, 1, told, found)).result()
    for job in picks.links(one.id):
        there: Page = replace(page("A page from elsewhere."), title=job.title)
        picks.keep(job.id, there, job.url, job.url).result()
    return one


def two(stage: Stage) -> list[Link]:
    """An article that is here, and one that is not."""
    row = stage.library.rows([3])[0]
    return [
        Link(row.url, row.title, "Anna", NOTE, world.NOW - 60),
        Link("https://elsewhere.example/a", "From elsewhere", "Ben", "", world.NOW - 120),
    ]


def view(stage: Stage) -> ColumnsView:
    stage.window.choose("picks")
    spread = stage.window.spreads.standing
    assert spread is not None
    shown = spread.widget
    assert isinstance(shown, ColumnsView)
    stage.wait(lambda: stage.session.jobs.idle)
    return shown


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def dialog(stage: Stage) -> PickLists:
    stage.press("pick-lists")
    stage.wait(lambda: stage.session.jobs.idle)
    (found,) = stage.window.findChildren(PickLists)
    return found


def test_the_page_is_kind_where_no_list_is_followed(open_stage: OpenStage) -> None:
    stage = open_stage()
    shown = view(stage)
    assert not shown.order()
    shown.pressed.emit("follow-picks")
    assert any(one.isVisible() for one in stage.window.findChildren(PickLists))


def test_picks_stand_with_who_picked_them_and_their_words(open_stage: OpenStage) -> None:
    stage = open_stage()
    pick(stage, *two(stage))
    shown = view(stage)
    keys = shown.order()
    assert keys[0] == "article:3"
    first = shown.card(keys[0])
    assert first is not None
    assert first.card.kicker == "Picked by Anna in Weekend reads"
    assert NOTE in first.card.standfirst
    second = shown.card(keys[1])
    assert second is not None
    assert second.card.headline == "From elsewhere"
    assert second.card.ready


def test_a_pick_opens_and_leads_back_and_the_next_one_follows(open_stage: OpenStage) -> None:
    stage = open_stage()
    pick(stage, *two(stage))
    shown = view(stage)
    with stage.bot.waitSignal(stage.window.reader.opened):
        shown.opened.emit("article:3")
    assert stage.open_next() == "From elsewhere"
    stage.press("back")
    assert stage.window.spreads.standing is not None


def test_states_set_on_the_page_are_the_articles_own(open_stage: OpenStage) -> None:
    stage = open_stage()
    pick(stage, *two(stage))
    shown = view(stage)
    shown.choice.emit("article:3", "toggle-saved")
    stage.wait(lambda: stage.library.rows([3])[0].saved)
    stage.wait(lambda: (card := shown.card("article:3")) is not None and card.card.saved)


def test_a_list_that_fails_is_told_of_once_and_the_rest_stands(open_stage: OpenStage) -> None:
    stage = open_stage()
    pick(stage, *two(stage))
    broken = stage.library.picks.follow("https://b.example/f", "Broken", named=False).result()
    failure = Failure(Subject.PICKS, broken.url, Fault.SERVER, "", 500, world.NOW, world.NOW + 60)
    result = PickResult(broken.id, world.NOW + 60, world.NOW, 1, failure=failure)
    stage.library.picks.ended(result).result()
    shown = view(stage)
    assert len(shown.order()) == 2
    lists = dialog(stage)
    assert words(lists).count("Broken") == 2  # its title, and the message


def test_an_address_is_looked_at_followed_and_taken_back(open_stage: OpenStage) -> None:
    stage = open_stage()
    stage.engine.picks = NewPickList("https://anna.example/f", "Weekend reads", "Anna", 7, ("a",))
    lists = dialog(stage)
    stage.type(lists.field, "anna.example")
    stage.key(lists.field, Qt.Key.Key_Return)
    stage.wait(lambda: len(lists.rows) == 1)
    assert "You follow Weekend reads. It names 7 articles." in words(lists)
    stage.wait(lambda: len(stage.engine.asked) == 1)  # the sync that brings them
    lists.rows[0].unfollow.click()
    stage.wait(lambda: not lists.rows)
    stage.press("undo")
    stage.wait(lambda: len(lists.rows) == 1)
    stage.press("undo")
    stage.wait(lambda: not lists.rows)


def test_what_is_no_list_says_what_to_do_instead(open_stage: OpenStage) -> None:
    stage = open_stage()
    stage.engine.error = NoPicks(subject="The Border Tribune")
    lists = dialog(stage)
    stage.type(lists.field, "tribune.example")
    lists.go.click()
    stage.wait(lambda: "Follow it as a publication instead" in lists.note.text())
    assert lists.go.isEnabled()
    lists.field.setText("no address")
    lists.go.click()
    assert lists.note.text()


def test_a_list_is_renamed(open_stage: OpenStage) -> None:
    stage = open_stage()
    one = pick(stage, *two(stage))
    lists = dialog(stage)
    lists.rows[0].rename.click()
    (asked,) = lists.findChildren(QInputDialog)
    asked.setTextValue("Anna's")
    asked.accept()
    stage.wait(lambda: stage.library.picks.one(one.id).title == "Anna's")


def test_saved_articles_are_published_as_a_list(open_stage: OpenStage, tmp_path: Path) -> None:
    stage = open_stage()
    stage.library.mark([3, 4], saved=True).result()
    file = tmp_path / "picks.json"
    stage.press("publish-picks")
    (asked,) = stage.window.findChildren(PublishDialog)
    asked.title.setText("My picks")
    asked.author.setText("Wanda")
    asked.publish(file)
    stage.wait(file.exists)
    told = json.loads(file.read_text())
    assert (told["title"], told["authors"]) == ("My picks", [{"name": "Wanda"}])
    saved = {row.url for row in stage.library.rows([3, 4]) if row.saved}
    assert {one["external_url"] for one in told["items"]} >= saved


@pytest.mark.parametrize("wide", [700, 1280])
def test_the_dialogs_fit_a_narrow_window(open_stage: OpenStage, wide: int) -> None:
    stage = open_stage(size=(wide, 700))
    pick(stage, *two(stage))
    lists = dialog(stage)
    assert lists.width() <= wide
    assert view(stage).width() <= wide
