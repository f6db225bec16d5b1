"""For You: what it shows and why, and what the reader has to say about it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from reader_app.bootstrap import resources
from reader_app.domain import (
    ENOUGH,
    Fewer,
    NewSection,
    NotFound,
    TasteCounter,
    TasteStanding,
    Trait,
)
from reader_app.library import Library
from reader_app.services import Credentials, Desk, figures
from reader_app.services.gathering import sources_of
from tests.library.shelf import NOW, entry, intent, store

__all__: list[str] = []

PAPERS = 8


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Eight papers with twelve articles each, an hour after the last of them."""
    library = Library.open(tmp_path / "library", clock=lambda: NOW + 3600)
    homes = [f"http://paper{n}.example" for n in range(1, PAPERS + 1)]
    library.follow(
        [
            NewSection(f"{home}/feed", f"Desk {n}", home, f"Paper {n}")
            for n, home in enumerate(homes, start=1)
        ]
    ).result()
    for section in range(1, PAPERS + 1):
        items = [
            intent(
                replace(
                    entry(n, title=f"{'SQLite' if n % 2 else 'Harbour'} at {n}"),
                    byline=f"Author {section}",
                ),
                section,
            )
            for n in range(section * 100, section * 100 + 12)
        ]
        store(library, section, *items)
    opened = Desk(
        library,
        now=lambda: NOW + 3600,
        route=lambda: True,
        credentials=Credentials(),
        resources=resources(),
    )
    yield opened
    opened.close()


def of(desk: Desk, publication: int) -> list[int]:
    """The articles of a paper, SQLite's first."""
    rows = desk.library.rows(range(1, PAPERS * 12 + 1))
    own = [row for row in rows if row.publication_id == publication]
    return [row.id for row in sorted(own, key=lambda row: ("SQLite" not in row.title, row.id))]


def taught(desk: Desk) -> Desk:
    """A reader of Paper 3 and of SQLite wherever it is; Paper 5 is passed over."""
    desk.taste.turn(True).result()
    ids = of(desk, 3)[2:10] + [id for paper in (1, 2, 4, 6) for id in of(desk, paper)[:4]]
    for id in ids:
        desk.taste.opened(id).result()
    for id in ids[:14]:
        desk.taste.finished(id).result()
    desk.taste.passed([*of(desk, 5)[:8], *of(desk, 7)[6:10]]).result()
    return desk


def counter(desk: Desk, trait: Trait, label: str) -> TasteCounter:
    return next(one for one in desk.taste.learnt() if one.trait is trait and one.label == label)


def test_it_is_off_and_says_how_much_there_is(desk: Desk) -> None:
    assert desk.taste.standing() == TasteStanding(0, on=False, offered=False)
    desk.reading.save(range(1, ENOUGH)).result()
    assert desk.taste.standing() == TasteStanding(ENOUGH - 1, on=False, offered=False)
    desk.reading.save([ENOUGH]).result()
    assert desk.taste.standing() == TasteStanding(ENOUGH, on=False, offered=True)
    desk.taste.turn(True).result()
    desk.taste.settle()
    standing = desk.taste.standing()
    assert (standing.signals, standing.on, standing.learning) == (ENOUGH, True, False)
    assert counter(desk, Trait.PUBLICATION, "Paper 1").saved == 12


def test_while_it_learns_it_shows_what_is_fresh_without_reasons(desk: Desk) -> None:
    desk.taste.turn(True).result()
    desk.taste.opened(1).result()
    assert desk.taste.standing().learning
    shown = desk.taste.stream()
    assert len(shown) == 40
    assert all(one.why == () and not one.exploring for one in shown)


def test_a_reason_has_the_readers_own_figures(desk: Desk) -> None:
    shown = taught(desk).taste.stream()
    first = next(one for one in shown[:10] if one.row.publication == "Paper 3")
    assert first.why[0] == "you finished 8 of 8 from Paper 3"
    assert any("SQLite" in why for one in shown for why in one.why)
    assert not any(one.row.publication == "Paper 5" for one in shown[:4])


def test_an_edition_takes_nothing_as_chosen_that_was_not(desk: Desk) -> None:
    found = sources_of(desk.stories, desk.taste).stream
    assert desk.taste.stream()
    assert found(5) == []
    taught(desk)
    assert [row.id for row in found(5)] == [one.row.id for one in desk.taste.stream(5)]


def test_what_is_tried_is_marked_and_stays_the_same_that_day(desk: Desk) -> None:
    shown = taught(desk).taste.stream()
    tried = [one for one in shown if one.exploring]
    assert tried
    assert {one.row.publication for one in tried} <= {"Paper 7", "Paper 8"}
    assert [one.row.id for one in desk.taste.stream()] == [one.row.id for one in shown]


def test_what_was_opened_is_not_shown_again(desk: Desk) -> None:
    shown = taught(desk).taste.stream()
    assert not {one.row.id for one in shown} & set(of(desk, 3)[2:10])


@pytest.mark.parametrize(
    ("what", "trait", "label"),
    [
        (Fewer.PUBLICATION, Trait.PUBLICATION, "Paper 3"),
        (Fewer.AUTHOR, Trait.AUTHOR, "Author 3"),
        (Fewer.TOPIC, Trait.TOPIC, "SQLite"),
    ],
)
def test_fewer_like_this_counts_against_what_was_asked_and_is_undone(
    desk: Desk, what: Fewer, trait: Trait, label: str
) -> None:
    id = of(taught(desk), 3)[0]
    assert id in [one.row.id for one in desk.taste.stream()]
    before = desk.taste.learnt()
    done = desk.taste.hide(id, what)
    assert done.result().taste
    assert id not in [one.row.id for one in desk.taste.stream()]
    one = counter(desk, trait, label)
    assert (one.hidden, one.disliked >= 3) == (1, True)
    assert {c.trait for c in desk.taste.learnt() if c.hidden} == {trait}
    assert desk.reading.undo_label == "Fewer like this"
    undone = desk.reading.undo(done)
    assert undone is not None
    undone.result()
    assert counter(desk, trait, label).hidden == 0
    assert {c.key: c.liked for c in before} == pytest.approx(
        {c.key: c.liked for c in desk.taste.learnt() if c.opened or c.passed}
    )
    assert id in [one.row.id for one in desk.taste.stream()]


def test_less_of_a_publication_comes_after_fewer_of_it(desk: Desk) -> None:
    taught(desk)
    for id in [*of(desk, 3)[:2], *of(desk, 3)[10:]]:
        desk.taste.hide(id, Fewer.PUBLICATION).result()
    assert "Paper 3" not in [one.row.publication for one in desk.taste.stream()[:6]]


def test_a_line_is_deleted_by_its_key_or_label_and_comes_back(desk: Desk) -> None:
    taught(desk)
    before = counter(desk, Trait.PUBLICATION, "Paper 3")
    done = desk.taste.forget(Trait.PUBLICATION, "paper 3")
    done.result()
    assert "Paper 3" not in [one.label for one in desk.taste.learnt()]
    assert desk.reading.undo_label == "Delete what was learnt of Paper 3"
    undone = desk.reading.undo(done)
    assert undone is not None
    undone.result()
    assert counter(desk, Trait.PUBLICATION, "Paper 3") == before
    with pytest.raises(NotFound):
        desk.taste.forget(Trait.AUTHOR, "Nobody")


def test_the_most_telling_stands_first_under_all_together(desk: Desk) -> None:
    lines = taught(desk).taste.learnt()
    assert lines[0].trait is Trait.ALL
    assert lines[0].opened == 24
    assert lines[0].finished == 14


def test_a_reset_forgets_all_and_goes_on_from_there(desk: Desk) -> None:
    taught(desk)
    desk.reading.save([1]).result()
    desk.taste.settle()
    desk.taste.reset().result()
    desk.taste.settle()
    assert desk.taste.learnt() == ()
    assert desk.taste.standing() == TasteStanding(0, on=True, offered=False)
    desk.taste.opened(50).result()
    assert desk.taste.standing().signals == 1


def test_figures_are_told_in_words(desk: Desk) -> None:
    taught(desk)
    desk.taste.hide(of(desk, 3)[0], Fewer.PUBLICATION).result()
    assert figures(counter(desk, Trait.PUBLICATION, "Paper 3")) == (
        "finished 8 of 8, wanted fewer once"
    )
    assert figures(counter(desk, Trait.PUBLICATION, "Paper 5")) == "passed over 8"


def test_an_empty_library_shows_nothing_and_complains_of_nothing(tmp_path: Path) -> None:
    library = Library.open(tmp_path / "empty", clock=lambda: NOW)
    opened = Desk(
        library,
        now=lambda: NOW,
        route=lambda: True,
        credentials=Credentials(),
        resources=resources(),
    )
    opened.taste.turn(True).result()
    opened.taste.settle()
    assert opened.taste.stream() == ()
    assert opened.taste.learnt() == ()
    opened.close()
