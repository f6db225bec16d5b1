"""The order of a sync's work: decided without a clock, a network or a library."""

import random

from reader_app.library import PageJob, PictureJob, SectionJob
from reader_app.sync.turns import Turns

__all__: list[str] = []

Job = SectionJob | PageJob | PictureJob


def section(publication: int, number: int = 0) -> SectionJob:
    return SectionJob(
        10 * publication + number, publication, "World", f"http://p{publication}.test/{number}.xml",
        "", "", "", 0, None, 0, None, 0, None, False,
    )  # fmt: skip


def page(number: int, publication: int, section: int, published: int) -> PageJob:
    url = f"http://p{publication}.test/{number}"
    return PageJob(number, publication, url, "", "", published, 0, 0, section_id=section)


def picture(number: int, published: int, *, icon: bool = False, referer: str = "") -> PictureJob:
    return PictureJob(number, f"http://i.test/{number}.jpg", referer, published, 0, 0, icon=icon)


def in_turn(turns: Turns, jobs: list[Job]) -> list[Job]:
    random.Random(5).shuffle(jobs)
    return sorted(jobs, key=turns.of)


def test_sections_on_screen_come_first_then_favourites_then_the_rest() -> None:
    turns = Turns(favourites=(4,), looked_at=(3, 2))
    jobs: list[Job] = [section(number) for number in (1, 2, 3, 4, 5)]
    order = [job.publication_id for job in in_turn(turns, jobs) if isinstance(job, SectionJob)]
    assert order[:3] == [3, 2, 4]


def test_sections_of_a_tier_are_equal_so_that_a_host_can_go_on_with_its_own() -> None:
    turns = Turns()
    assert turns.of(section(1, 0)) == turns.of(section(1, 1)) == turns.of(section(2, 0))


def test_the_newest_of_every_section_come_before_an_older_one_of_any() -> None:
    busy = [page(n, 1, 11, 9_000 - n) for n in range(5)]
    slow = [page(10 + n, 2, 21, 500 - n) for n in range(2)]
    turns = Turns()
    turns.know([*busy, *slow])
    order = [job.article_id for job in in_turn(turns, [*busy, *slow])]  # type: ignore[union-attr]
    assert order == [0, 10, 1, 11, 2, 3, 4]


def test_pages_on_screen_do_not_wait_for_feeds_that_are_not() -> None:
    seen = [page(n, 1, 11, 100 - n) for n in range(5)]
    turns = Turns(looked_at=(1,))
    turns.know(seen)
    order = in_turn(turns, [*seen, section(1), section(2)])
    assert order == [section(1), *seen[:3], section(2), *seen[3:]]


def test_favourites_are_a_few_articles_ahead() -> None:
    dear = [page(n, 1, 11, 100 - n) for n in range(6)]
    other = [page(10 + n, 2, 21, 9_000 - n) for n in range(3)]
    turns = Turns(favourites=(1,))
    turns.know([*dear, *other])
    order = [job.article_id for job in in_turn(turns, [*dear, *other])]  # type: ignore[union-attr]
    assert order == [0, 1, 2, 3, 10, 4, 11, 5, 12]


def test_the_pictures_of_a_page_come_right_after_it() -> None:
    turns = Turns()
    pages = [page(1, 1, 11, 100), page(2, 2, 21, 90), page(3, 1, 11, 80)]
    turns.know(pages)
    turns.follow(pages[0], [picture(7, 100)])
    order = in_turn(turns, [pages[1], pages[2], picture(7, 100), picture(8, 0, icon=True)])
    assert order == [picture(7, 100), pages[1], pages[2], picture(8, 0, icon=True)]


def test_pictures_that_feeds_show_wait_for_the_turn_of_their_article() -> None:
    turns = Turns()
    pages = [page(1, 1, 11, 100), page(2, 1, 11, 90), page(3, 2, 21, 10)]
    shown = [picture(number + 10, pages[number].published, referer=pages[number].url)
             for number in range(3)]  # fmt: skip
    alone = [picture(number, number, referer=f"http://p3.test/{number}") for number in (21, 20)]
    turns.know(pages, [*shown, *alone])
    order = in_turn(turns, [*pages, *shown, *alone])
    first = [shown[0], pages[0], alone[0], shown[2], pages[2]]
    assert order == [*first, shown[1], pages[1], alone[1]]


def test_looking_elsewhere_changes_the_order() -> None:
    turns = Turns(looked_at=(1,))
    jobs: list[Job] = [section(1), section(2)]
    assert in_turn(turns, jobs) == [section(1), section(2)]
    turns.look((2,))
    assert in_turn(turns, jobs) == [section(2), section(1)]
