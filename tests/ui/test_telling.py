"""How a story's page and the lines under an article are told, without a window."""

import time
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale

from reader_app.domain import (
    Article,
    ArticleRow,
    EarlierStory,
    MoreFrom,
    Offline,
    PageState,
    RelatedArticle,
    RelatedArticles,
    StoryLine,
    StoryPage,
    TextSource,
    TextState,
)
from reader_app.ui.parts import isolated
from reader_app.ui.phrase import when
from reader_app.ui.story.linked import Linked, link
from reader_app.ui.story.rows import Kind, Row
from reader_app.ui.story.span import span
from reader_app.ui.story.telling import Telling, best_picture, figures, tell

__all__: list[str] = []

HOUR = 3600


def moment(day: int, hour: int = 12, minute: int = 0, month: int = 11, year: int = 2026) -> int:
    """By the reader's own clock."""
    return int(time.mktime((year, month, day, hour, minute, 0, 0, 0, -1)))


NOW = moment(23, 18)


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


def row(number: int, publication: int = 1, at: int = NOW, section: str = "World") -> ArticleRow:
    return ArticleRow(
        id=number,
        title=f"Headline {number}",
        byline="",
        publication_id=publication,
        publication=f"Paper {publication}",
        section_id=1,
        section=section,
        url="",
        published=at,
        language="en",
        words=100,
        read=False,
        saved=False,
        text=TextState.COMPLETE,
        page=PageState.DONE,
        pictures_wanted=0,
        pictures_stored=0,
        ready=True,
        lead=None,
    )


def line(
    number: int,
    publication: int,
    *,
    ago: int = 0,
    copies: tuple[ArticleRow, ...] = (),
    only: tuple[str, ...] = (),
) -> StoryLine:
    at = NOW - ago * HOUR
    return StoryLine(row(number, publication, at), at, number == 1, copies, only)


def page(*lines: StoryLine, **others: object) -> StoryPage:
    made = StoryPage(
        id=7,
        headline=lines[0].row,
        labels=("harbour", "wall"),
        first_at=min(one.at for one in lines),
        last_at=max(one.at for one in lines),
        closed=False,
        lines=lines,
        earlier=(),
        later=(),
    )
    return replace(made, **others)  # type: ignore[arg-type]


def told(made: StoryPage, *unfolded: str, why: bool = False) -> list[Row]:
    return list(tell(made, Telling(frozenset(unfolded), why, NOW)))


def keys(rows: list[Row], kind: Kind) -> list[str]:
    return [one.key for one in rows if one.kind is kind]


@pytest.mark.parametrize(
    ("locale", "first", "last", "words"),
    [
        ("en_GB", moment(22), moment(23), "22 to 23 November"),
        ("en_US", moment(22), moment(23), "November 22 to 23"),
        ("en_GB", moment(30, month=10), moment(2), "30 October to 2 November"),
        ("en_GB", moment(22, 14, 5), moment(22, 18, 20), "22 November, 14:05 to 18:20"),
        ("en_GB", moment(22, 14, 5), moment(22, 14, 5), "22 November, 14:05"),
        ("en_GB", moment(1, year=2025), moment(3, year=2025), "1 to 3 November 2025"),
        ("en_GB", moment(31, month=12, year=2025), moment(1, month=1), "31 December 2025 to 1 January 2026"),  # noqa: E501
        ("es_ES", moment(22), moment(23), "22 to 23 de noviembre"),
        ("ja_JP", moment(22), moment(23), "11月22日 to 11月23日"),
    ],
)  # fmt: skip
def test_the_days_of_a_story_are_told_in_the_order_of_the_language(
    locale: str, first: int, last: int, words: str
) -> None:
    QLocale.setDefault(QLocale(locale))
    assert span(first, last, NOW) == words


def test_a_publication_has_one_line_and_its_later_reports_are_folded_under_it() -> None:
    made = page(line(1, 1, ago=5), line(2, 2, ago=4), line(3, 1, ago=3), line(4, 1, ago=2))
    rows = told(made)
    assert keys(rows, Kind.REPORT) == ["article:1", "article:2"]
    assert keys(rows, Kind.FOLD) == ["fold:later:1"]
    assert keys(told(made, "fold:later:1"), Kind.COPY) == ["article:3", "article:4"]


def test_copies_are_named_by_those_who_print_them_and_counted() -> None:
    made = page(line(1, 1, ago=5, copies=(row(8, 8), row(9, 9))), line(2, 2))
    rows = told(made)
    fold = next(one for one in rows if one.kind is Kind.FOLD)
    assert fold.text == "2 copies of this text: Paper 8, Paper 9"
    assert fold.spoken.endswith("folded")
    assert figures(made) == "4 publications · 2 copies folded"
    assert "unfolded" in next(one.spoken for one in told(made, fold.key) if one.kind is Kind.FOLD)


def test_a_story_of_one_day_names_no_days_and_one_of_several_names_each() -> None:
    assert not keys(told(page(line(1, 1, ago=3), line(2, 2))), Kind.DAY)
    rows = told(page(line(1, 1, ago=40), line(2, 2, ago=20), line(3, 3)))
    assert [one.text for one in rows if one.kind is Kind.DAY] == ["Yesterday", "Today"]


def test_many_sentences_of_one_source_are_folded_after_the_third() -> None:
    rows = told(page(line(1, 1, ago=1, only=tuple(f"Fact {n}." for n in range(5))), line(2, 2)))
    only = [one for one in rows if one.kind is Kind.ONLY]
    assert [one.note for one in only] == ["Only here", "", ""]
    assert keys(rows, Kind.FOLD) == ["fold:only:1"]


def test_of_a_very_large_story_the_later_publications_are_folded() -> None:
    made = page(*(line(n, n, ago=100 - n) for n in range(1, 91)))
    rows = told(made)
    assert len(keys(rows, Kind.REPORT)) == 60
    assert next(one.text for one in rows if one.kind is Kind.FOLD) == "30 more publications"
    rows = told(made, "fold:rest")
    assert len(keys(rows, Kind.REPORT)) == 90
    assert len({one.key for one in rows}) == len(rows)


def test_every_line_has_a_key_of_its_own() -> None:
    made = page(
        line(1, 1, ago=30, copies=(row(8, 8),), only=("A.", "B.", "C.", "D.")),
        line(3, 1, ago=2, only=("E.",)),
        line(2, 2),
        earlier=(EarlierStory(3, "Before", NOW - 90 * HOUR, NOW - 80 * HOUR, 4),),
        later=(EarlierStory(9, "After", NOW, NOW, 2),),
    )
    rows = told(made, "fold:copies:1", "fold:later:1", "fold:only:1")
    found = [one.key for one in rows]
    assert len(found) == len(set(found))
    assert all(one.spoken for one in rows if not one.kind.still)


def test_the_best_picture_is_that_of_the_headline_else_the_first() -> None:
    first, second = line(1, 1), line(2, 2)
    assert best_picture(page(first, second)) is None
    with_picture = replace(second, row=replace(second.row, lead="ab"))
    assert best_picture(page(first, with_picture)) == "ab"


def article() -> Article:
    offline = Offline(True, TextState.COMPLETE, TextSource.PAGE, PageState.DONE, 1, None, 0, 0, 0)
    return Article(row(1), "", "", offline, (), None)


def near(
    number: int, publication: int = 2, *, background: bool = False, ago: int = 0
) -> RelatedArticle:
    return RelatedArticle(row(number, publication, NOW - ago * HOUR), 0.5, ("wall",), background)


def linked(
    found: RelatedArticles, more: MoreFrom = MoreFrom((), ()), *, unfolded: str = ""
) -> Linked:
    return link(article(), found, more, 5, frozenset({unfolded}), NOW)


def test_nothing_stands_under_an_article_of_which_nothing_is_known() -> None:
    assert not linked(RelatedArticles((), None, (), ()))


def test_an_article_stands_in_one_part_only() -> None:
    found = RelatedArticles((near(2), near(3)), 7, (near(2),), (near(4),))
    more = MoreFrom((row(3), row(5)), (row(2), row(5), row(6)))
    parts = linked(found, more, unfolded="fold:copies")
    ids = [
        one.article.id
        for part in (parts.story, parts.related, parts.more)
        for one in part
        if one.article
    ]
    assert sorted(ids) == [2, 3, 4, 5, 6]


def test_background_says_when_it_was() -> None:
    found = RelatedArticles((near(2, background=True, ago=24 * 250),), None, (), ())
    meta = linked(found).related[-1].source
    assert meta == f"{isolated('Paper 2')} · {isolated('Background, March 2026')}"


def test_a_time_under_an_article_of_another_writing_stays_in_one_piece() -> None:
    other = near(2)
    row = replace(other.row, publication="صدى المرفأ")
    found = RelatedArticles((replace(other, row=row),), None, (), ())
    where, time = linked(found).related[-1].source.split(" · ")
    assert where == isolated("صدى المرفأ")
    assert time == isolated(when(row.published, NOW, days=1))


def test_the_way_to_the_story_says_how_many_report_it() -> None:
    parts = linked(RelatedArticles((), 7, (near(2),), ()))
    way = parts.story[-1]
    assert (way.key, way.text) == ("story:7", "5 publications report this")


def test_a_section_that_is_called_as_its_publication_has_no_part_of_its_own() -> None:
    alone = MoreFrom((row(5),), ())
    texts = [one.text for one in linked(RelatedArticles((), None, (), ()), alone).more]
    assert texts == ["More from Paper 1", "Headline 5"]
