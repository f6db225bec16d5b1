"""Publications and sections stand where the reader puts them, in one step that can go back."""

import pytest

from reader_app.domain import NewSection, NotFound
from reader_app.library import Arrangement, Library

__all__: list[str] = []


@pytest.fixture
def tree(library: Library) -> Library:
    """Publications 1 to 4; the first has sections 1, 2 and 3."""
    home = "http://a.example"
    wanted = [NewSection(f"{home}/{n}.xml", str(n), home, "A", "News") for n in (1, 2, 3)]
    wanted += [
        NewSection(f"http://{name}.example/feed", "", f"http://{name}.example", name.upper())
        for name in "bcd"
    ]
    library.follow(wanted).result()
    return library


def order(library: Library) -> list[int]:
    return [one.id for one in library.tree()]


def sections(library: Library) -> list[int]:
    return [one.id for one in library.tree()[0].sections]


def folders(library: Library) -> dict[int, str]:
    return {one.id: one.folder for one in library.tree()}


@pytest.mark.parametrize(
    ("ids", "before", "expected"),
    [
        ([4], 1, [4, 1, 2, 3]),
        ([1], None, [2, 3, 4, 1]),
        ([4, 1], 3, [2, 4, 1, 3]),
        ([2, 3], 2, [1, 2, 3, 4]),
        ([3], 2, [1, 3, 2, 4]),
        ([1, 2, 3, 4], None, [1, 2, 3, 4]),
        ([4, 4, 99], 2, [1, 4, 2, 3]),
        ([1], 99, [2, 3, 4, 1]),
    ],
)
def test_publications_are_put_in_front_of_another(
    tree: Library, ids: list[int], before: int | None, expected: list[int]
) -> None:
    done = tree.order.arrange(ids, before).result()
    assert order(tree) == expected
    tree.order.put(done).result()
    assert order(tree) == [1, 2, 3, 4]


def test_a_move_into_a_folder_and_an_order_are_one_step(tree: Library) -> None:
    told: list[bool] = []
    tree.observe(lambda changes: told.append(changes.tree))
    done = tree.order.arrange([1, 4], 2, "World/Europe").result()
    assert order(tree) == [1, 4, 2, 3]
    assert folders(tree) == {1: "World/Europe", 2: "", 3: "", 4: "World/Europe"}
    assert {one.folder for one in tree.tree()[0].sections} == {"World/Europe"}
    assert told == [True]
    tree.order.put(done).result()
    assert folders(tree) == {1: "News", 2: "", 3: "", 4: ""}


def test_what_is_not_followed_now_comes_back_to_its_place(tree: Library) -> None:
    tree.unfollow(2).result()
    tree.order.arrange([4], 1).result()
    tree.refollow(2).result()
    assert order(tree) == [4, 1, 2, 3]


def test_sections_are_ordered_within_their_publication(tree: Library) -> None:
    done = tree.order.arrange_sections([3, 2], 1).result()
    assert sections(tree) == [3, 2, 1]
    tree.order.put(done).result()
    assert sections(tree) == [1, 2, 3]


@pytest.mark.parametrize("ids", [[1, 4], [99], []])
def test_sections_of_several_publications_are_not_mixed(tree: Library, ids: list[int]) -> None:
    with pytest.raises(NotFound):
        tree.order.arrange_sections(ids, None).result()
    assert sections(tree) == [1, 2, 3]


def test_a_folder_is_renamed_with_what_is_in_it_and_dissolved_upwards(tree: Library) -> None:
    tree.order.move([2], "News/Local").result()
    tree.order.move([3], "Newsletters").result()
    done = tree.order.rename_folder("News", "Papers").result()
    assert folders(tree) == {1: "Papers", 2: "Papers/Local", 3: "Newsletters", 4: ""}
    tree.order.rename_folder("Papers", "").result()
    assert folders(tree) == {1: "", 2: "Local", 3: "Newsletters", 4: ""}
    tree.order.put(done).result()
    assert folders(tree) == {1: "News", 2: "News/Local", 3: "Newsletters", 4: ""}


def test_what_stands_there_already_is_no_change(tree: Library) -> None:
    assert not tree.order.move([1], "News").result().changes
    assert not tree.order.put(Arrangement(publications={99: 3})).result().changes


def test_any_order_and_folders_are_one_step(tree: Library) -> None:
    tree.unfollow(2).result()
    done = tree.order.place([4, 3, 1, 99], {1: "Press", 6: "Press"}).result()
    assert order(tree) == [4, 3, 1]
    assert folders(tree) == {4: "Press", 3: "", 1: "Press"}
    tree.refollow(2).result()
    assert order(tree) == [4, 2, 3, 1]
    tree.order.put(done).result()
    assert order(tree) == [1, 2, 3, 4]
    assert folders(tree) == {1: "News", 2: "", 3: "", 4: ""}


def test_a_publication_stays_in_its_folder_whichever_section_comes_first(tree: Library) -> None:
    tree.move({2: "Elsewhere"}).result()
    done = tree.order.arrange_sections([2], 1).result()
    assert sections(tree) == [2, 1, 3]
    assert folders(tree)[1] == "News"
    tree.order.put(done).result()
    assert [one.folder for one in tree.tree()[0].sections] == ["News", "Elsewhere", "News"]
