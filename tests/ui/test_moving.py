"""Where rows of the sidebar go when they are moved, worked out with no window."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from reader_app.domain import Publication, Section
from reader_app.ui.models import (
    Moved,
    Spot,
    beside,
    move,
    move_sections,
    overlay,
    rename,
    sort,
)

__all__: list[str] = []

Shape = list[tuple[int, str]]


def made(*places: tuple[int, str], titles: dict[int, str] | None = None) -> tuple[Publication, ...]:
    """Publications by id, each with two sections in a folder."""
    return tuple(
        Publication(
            id, (titles or {}).get(id, f"P{id}"), "", folder, "", None, 0,
            tuple(Section(10 * id + n, id, f"S{n}", "", "", folder, 0, None, None, False)
                  for n in (1, 2)),
        )
        for id, folder in places
    )  # fmt: skip


def shape(tree: Sequence[Publication]) -> Shape:
    return [(one.id, one.folder) for one in tree]


FLAT = made((1, ""), (2, ""), (3, ""), (4, ""))
DEEP = made((1, ""), (2, "A"), (3, "A/B"), (4, ""), (5, "A"), (6, "C"))


def p(*ids: int) -> list[str]:
    return [f"publication:{id}" for id in ids]


def shape_of(moved: Moved | None) -> Shape:
    assert moved is not None
    assert moved.order == tuple(one.id for one in moved.tree)
    return shape(moved.tree)


@pytest.mark.parametrize(
    ("keys", "before", "order"),
    [
        (p(4), "publication:1", [4, 1, 2, 3]),
        (p(1), "", [2, 3, 4, 1]),
        (p(4, 1), "publication:3", [2, 1, 4, 3]),
        (p(3), "publication:2", [1, 3, 2, 4]),
        (p(1, 2), "publication:1", None),
        (p(4), "", None),
        ([], "publication:1", None),
    ],
)
def test_publications_go_in_front_of_another_in_the_order_in_which_they_stand(
    keys: list[str], before: str, order: list[int] | None
) -> None:
    moved = move(FLAT, keys, Spot("", before))
    if order is None:
        assert moved is None
    else:
        assert [id for id, _ in shape_of(moved)] == order


def test_a_folder_stays_where_it_is_when_its_first_publication_moves_down_in_it() -> None:
    found = shape_of(move(DEEP, p(2), Spot("A", "")))
    assert found == [(1, ""), (3, "A/B"), (5, "A"), (2, "A"), (4, ""), (6, "C")]


def test_a_publication_goes_to_an_exact_place_in_another_folder() -> None:
    moved = move(DEEP, p(6), Spot("A", "publication:5"))
    assert shape_of(moved) == [(1, ""), (2, "A"), (3, "A/B"), (6, "A"), (5, "A"), (4, "")]
    assert moved is not None
    assert moved.folders == {61: "A", 62: "A"}
    assert moved.publications == (6,)


def test_out_of_a_folder_and_to_the_end_of_the_top() -> None:
    assert shape_of(move(DEEP, p(3), Spot("", "")))[-1] == (3, "")


def test_a_folder_is_reordered_with_all_that_lies_in_it() -> None:
    found = shape_of(move(DEEP, ["folder:A"], Spot("", "publication:1")))
    assert found == [(2, "A"), (3, "A/B"), (5, "A"), (1, ""), (4, ""), (6, "C")]


def test_a_folder_goes_into_another_one_and_its_keys_with_it() -> None:
    moved = move(DEEP, ["folder:A"], Spot("C", ""))
    assert shape_of(moved)[2:] == [(6, "C"), (2, "C/A"), (3, "C/A/B"), (5, "C/A")]
    assert moved is not None
    assert moved.keys == {"folder:A": "folder:C/A", "folder:A/B": "folder:C/A/B"}
    assert moved.publications == (2, 3, 5)


@pytest.mark.parametrize("spot", [Spot("A"), Spot("A/B"), Spot("A", "publication:5")])
def test_no_folder_goes_into_itself(spot: Spot) -> None:
    assert move(DEEP, ["folder:A"], spot) is None


def test_what_lies_in_a_folder_that_moves_goes_along_once() -> None:
    found = shape_of(move(DEEP, ["folder:A", *p(2, 3)], Spot("", "")))
    assert found[-3:] == [(2, "A"), (3, "A/B"), (5, "A")]


def test_a_new_folder_stands_where_the_first_of_them_stood() -> None:
    assert shape_of(move(FLAT, p(1, 3), Spot("New/Deep"))) == [
        (1, "New/Deep"), (3, "New/Deep"), (2, ""), (4, ""),
    ]  # fmt: skip


def test_a_publication_alone_under_its_own_name_shows_no_folder_and_keeps_it() -> None:
    tree = made((1, "Essays"), (2, ""), titles={1: "Essays"})
    moved = move(tree, p(1), Spot("", ""))
    assert shape_of(moved) == [(2, ""), (1, "Essays")]
    both = move(tree, p(2), Spot("Essays"))
    assert both is not None
    assert both.tree[-1].folder == "Essays"


@pytest.mark.parametrize(
    ("keys", "way", "spot"),
    [
        (p(2), -1, Spot("", "publication:1")),
        (p(2), 1, Spot("", "publication:4")),
        (p(3), 1, Spot("", "")),
        (p(1), -1, None),
        (p(4), 1, None),
        (p(2, 3), 1, Spot("", "")),
    ],
)
def test_one_place_up_or_down(keys: list[str], way: int, spot: Spot | None) -> None:
    assert beside(FLAT, keys, way) == spot


def test_what_lies_in_several_folders_has_no_place_beside() -> None:
    assert beside(DEEP, p(1, 2), 1) is None
    assert beside(DEEP, ["folder:A"], -1) == Spot("", "publication:1")
    assert beside(DEEP, p(5), -1) == Spot("A", "folder:A/B")


def test_by_name_with_folders_first() -> None:
    tree = made((1, ""), (2, "Z"), (3, ""), titles={1: "beta", 2: "inner", 3: "Alpha 2"})
    assert [id for id, _ in shape_of(sort(tree, ""))] == [2, 3, 1]
    assert sort(made((2, "Z"), (3, "")), "") is None


def test_a_folder_is_called_otherwise_or_dissolved() -> None:
    moved = rename(DEEP, "A", "Press")
    assert moved is not None
    assert {folder for _, folder in shape(moved.tree)} == {"", "Press", "Press/B", "C"}
    assert moved.keys == {"folder:A": "folder:Press", "folder:A/B": "folder:Press/B"}
    gone = rename(DEEP, "A", "")
    assert gone is not None
    assert {folder for _, folder in shape(gone.tree)} == {"", "B", "C"}
    assert gone.keys == {"folder:A/B": "folder:B"}


def test_sections_are_ordered_and_their_publication_stays_in_its_folder() -> None:
    tree = made((1, "A"), (2, ""))
    odd = replace(tree[0], sections=(tree[0].sections[0], replace(tree[0].sections[1], folder="Z")))
    moved = move_sections((odd, tree[1]), [12], 11)
    assert moved is not None
    assert [(one.id, one.folder) for one in moved[0].sections] == [(12, "A"), (11, "A")]
    assert move_sections(tree, [11], 12) is None
    assert move_sections(tree, [99], None) is None
    last = move_sections(tree, [11], None)
    assert last is not None
    assert [one.id for one in last[0].sections] == [12, 11]


def test_what_is_read_while_a_move_is_written_stands_as_it_will() -> None:
    moved = move(DEEP, p(4), Spot("C", "publication:6"))
    assert moved is not None
    fresh = (*(replace(one, unread=7) for one in DEEP), *made((9, "")))
    laid = overlay(fresh, moved.tree)
    assert shape(laid) == [*shape(moved.tree), (9, "")]
    assert {one.unread for one in laid[:-1]} == {7}
