"""Following by an address: what stands behind it is shown before anything is followed."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from reader_app.domain import (
    Discovery,
    Fault,
    FoundSection,
    Headline,
    NewSection,
    NotAFeed,
    PublisherTrouble,
    SectionKind,
)
from reader_app.ui.bridge import Syncer
from reader_app.ui.catalogue import CataloguePage
from tests.ui import world
from tests.ui.conftest import OpenStage, Stage

__all__: list[str] = []

HOME = "https://new.example/"
Key = Qt.Key


def new(name: str, *, kind: SectionKind = SectionKind.FEED, private: bool = False) -> NewSection:
    return NewSection(f"{HOME}{name}.xml", name, HOME, "The New", kind=kind, private=private)


def discovery(*sections: FoundSection) -> Discovery:
    return Discovery("The New", HOME, sections)


def look(stage: Stage, address: str = "new.example") -> CataloguePage:
    stage.press("follow")
    page = stage.window.adding.page
    stage.type(page.field, address)
    stage.key(page.field, Key.Key_Return)
    return page


def texts(page: CataloguePage) -> list[str]:
    return [label.text() for label in page.found.findChildren(QLabel) if label.isVisible()]


@pytest.fixture
def clipboard(qapp: QApplication) -> Iterator[None]:
    qapp.clipboard().setText("https://clip.example/")
    yield
    qapp.clipboard().clear()


def test_a_publication_is_found_chosen_and_followed(stage: Stage) -> None:
    stage.engine.found = discovery(FoundSection(new("News")), FoundSection(new("Arts")))
    page = look(stage)
    stage.wait(page.found.button.isVisible)
    boxes = page.found.boxes.boxes
    assert [box.text() for box in boxes.values()] == ["News", "Arts"]
    boxes[1].setChecked(False)
    assert page.found.button.text() == "Follow 1 section"
    page.found.button.click()
    stage.wait(lambda: page.tally.titles == ["The New"])
    page.tally.button.click()
    stage.wait(lambda: bool(stage.engine.asked))
    assert stage.engine.asked[0].publications == (6,)
    assert [part.title for part in stage.library.tree()[-1].sections] == ["News"]


def test_the_newest_headlines_are_shown_before_following(stage: Stage) -> None:
    lines = tuple(Headline(f"Headline {n}", HOME, world.NOW - n * 90_000) for n in range(7))
    stage.engine.found = discovery(FoundSection(new("News"), lines))
    page = look(stage)
    stage.wait(page.found.button.isVisible)
    shown = [text for text in texts(page) if "Headline" in text]
    assert len(shown) == 5
    assert "Nov" in shown[1]


def test_what_is_special_about_a_section_is_said(stage: Stage) -> None:
    stage.engine.found = discovery(
        FoundSection(new("World")),
        FoundSection(new("Known"), known=3),
        FoundSection(new("Twin"), same_as=f"{HOME}World.xml"),
        FoundSection(new("Paid", private=True)),
        FoundSection(new("List", kind=SectionKind.LISTING)),
    )
    page = look(stage)
    stage.wait(page.found.button.isVisible)
    boxes = page.found.boxes.boxes
    checked = {number: box.isChecked() for number, box in boxes.items()}
    assert checked == {0: True, 2: False, 3: True, 4: True}
    said = " ".join(texts(page))
    assert "Known – followed" in said
    assert "The same articles as “World”, under another address." in said
    assert "it goes to your keyring" in said
    assert "This page has no feed." in said
    assert "keyring" in boxes[3].accessibleDescription()


def test_trouble_is_explained_in_place(stage: Stage) -> None:
    for error in (NotAFeed("", subject=HOME), PublisherTrouble(Fault.TIMEOUT)):
        stage.engine.error = error
        page = look(stage, "https://x.example/")
        stage.wait(page.message.isVisible)
        stage.wait(lambda page=page: "Looking" not in page.message.text())  # type: ignore[misc]
        assert page.isVisible()
        page.step_back()
    assert page.browse.isVisible()


def test_an_address_that_only_is_typed_asks_nobody(stage: Stage) -> None:
    stage.press("follow")
    page = stage.window.adding.page
    stage.type(page.field, "new.example")
    assert page.offer.isVisible()
    assert page.browse.isVisible()
    stage.engine.found = discovery(FoundSection(new("News")))
    page.offer.button.click()
    stage.wait(page.found.button.isVisible)


def test_a_pasted_address_is_looked_at_at_once(stage: Stage, clipboard: None) -> None:
    stage.engine.found = discovery(FoundSection(new("News")))
    stage.press("follow")
    page = stage.window.adding.page
    page.field.paste()
    stage.wait(page.found.button.isVisible)


def test_an_address_on_the_clipboard_is_offered(stage: Stage, clipboard: None) -> None:
    stage.press("follow")
    page = stage.window.adding.page
    assert page.field.text() == ""
    assert "https://clip.example/" in page.offer.label.text()


def test_typing_on_drops_the_answer_to_what_was_there(stage: Stage) -> None:
    stage.engine.found = discovery(FoundSection(new("News")))
    page = look(stage)
    stage.type(page.field, "x")
    answered: list[None] = []
    lost: list[BaseException] = []

    async def nothing(_: Syncer) -> None:
        """Answered after what was asked before it."""

    stage.window.kit.worker.submit(nothing, answered.append, lost.append)
    stage.wait(lambda: bool(answered or lost))
    assert not lost
    assert page.browse.isVisible()
    assert not page.found.isVisible()


def test_a_followed_publication_syncs_also_when_the_page_was_left_with_esc(
    open_stage: OpenStage,
) -> None:
    stage = open_stage(fill=False)
    stage.engine.found = discovery(FoundSection(new("News")))
    page = look(stage)
    stage.wait(page.found.button.isVisible)
    page.found.button.click()
    stage.wait(lambda: page.tally.titles == ["The New"])
    while page.isVisible():
        stage.key(stage.window, Key.Key_Escape)
    stage.wait(lambda: bool(stage.engine.asked))
    stage.wait(stage.window.panes.isVisible)
