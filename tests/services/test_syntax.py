"""The language of searches."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.domain import (
    AllOf,
    AnyOf,
    BadQuery,
    Dated,
    Flag,
    Is,
    Not,
    Part,
    QueryFault,
    SearchTerm,
    Within,
    Words,
)
from reader_app.services import Remark, Searching, explain, remarked, sentence
from reader_app.services.days import beginning
from reader_app.services.syntax import Asked, parse

__all__: list[str] = []

NOW = datetime(2026, 11, 23, 10, 2).timestamp()  # noqa: DTZ001 - the reader's own day
F = QueryFault


def day(year: int, month: int, number: int) -> int:
    return int(datetime(year, month, number).timestamp())  # noqa: DTZ001


def asked(text: str, *, typing: bool = False) -> Asked:
    return parse(text, NOW, typing=typing)


def terms(text: str, *, typing: bool = False) -> tuple[SearchTerm, ...]:
    search = asked(text, typing=typing).search
    assert search is not None
    return search.terms


A, B, C = Words("a"), Words("b"), Words("c")

TABLE: dict[str, tuple[SearchTerm, ...]] = {
    "a b": (A, B),
    "  a   b  ": (A, B),
    '"a b" c': (Words("a b"), C),
    "“a b” «c»": (Words("a b"), C),
    "„a b“ 「c」": (Words("a b"), C),
    "title:a": (Words("a", Part.TITLE),),
    'Title:"a b"': (Words("a b", Part.TITLE),),
    "title：a": (Words("a", Part.TITLE),),
    "author:a b": (Words("a", Part.AUTHOR), B),
    'publication:"The  Times"': (Within("publication", "The Times"),),
    "section:world a": (Within("section", "world"), A),
    "is:unread is:READ": (Is(Flag.UNREAD), Is(Flag.READ)),
    "is:saved is:ready": (Is(Flag.SAVED), Is(Flag.READY)),
    "a -b": (A, Not(B)),
    'a -"b c"': (A, Not(Words("b c"))),
    "a -is:read": (A, Not(Is(Flag.READ))),
    "a -title:b": (A, Not(Words("b", Part.TITLE))),
    "a -(b OR c)": (A, Not(AnyOf((B, C)))),
    "a OR b c": (AnyOf((A, B)), C),
    "a OR b OR c": (AnyOf((A, B, C)),),
    "(a b) OR c": (AnyOf((AllOf((A, B)), C)),),
    "(is:unread OR is:saved) a": (AnyOf((Is(Flag.UNREAD), Is(Flag.SAVED))), A),
    "(title:a)": (Words("a", Part.TITLE),),
    "a or b": (A, Words("or"), B),
    "well-known": (Words("well-known"),),
    "10:30": (Words("10:30"),),
    "https://a.example/b": (Words("https://a.example/b"),),
    "storm*": (Words("storm*", begun=True),),
    "st*": (Words("st*"),),
    "f(x) a": (Words("f(x)"), A),
    '"" a': (A,),
    "... a": (A,),
    "after:2026-11-01": (Dated(since=day(2026, 11, 1)),),
    "before:2026-11": (Dated(until=day(2026, 11, 1)),),
    "after:7d before:today": (Dated(since=day(2026, 11, 16)), Dated(until=day(2026, 11, 23))),
}


@pytest.mark.parametrize("text", TABLE)
def test_a_query_is_read_as_it_is_meant(text: str) -> None:
    assert asked(text).remarks == ()
    assert terms(text) == TABLE[text]


DAYS = {
    "2026-11-01": day(2026, 11, 1),
    "2026-11-1": day(2026, 11, 1),
    "2026-11": day(2026, 11, 1),
    "2026": day(2026, 1, 1),
    "today": day(2026, 11, 23),
    "Yesterday": day(2026, 11, 22),
    "0d": day(2026, 11, 23),
    "7d": day(2026, 11, 16),
    "2w": day(2026, 11, 9),
    "3m": day(2026, 8, 23),
    "9m": day(2026, 2, 23),
    "11m": day(2025, 12, 23),
    "1y": day(2025, 11, 23),
}


@pytest.mark.parametrize("text", DAYS)
def test_a_day_begins_with_its_first_second(text: str) -> None:
    assert beginning(text, NOW) == DAYS[text]


def test_a_month_back_from_its_last_day_is_no_later_than_the_last_of_that_month() -> None:
    assert beginning("1m", day(2026, 3, 31)) == day(2026, 2, 28)


@pytest.mark.parametrize("text", ["", "soon", "2026-13", "2026-02-30", "0000", "9999y", "7", "d"])
def test_what_is_no_day_has_no_beginning(text: str) -> None:
    assert beginning(text, NOW) is None


WRONG = {
    "": F.EMPTY,
    "   ": F.EMPTY,
    '""': F.EMPTY,
    "* . (": F.PARENTHESIS,
    "title:": F.VALUE,
    "is: a": F.VALUE,
    "title: a": F.VALUE,
    "is:red": F.FLAG,
    "after:soon": F.DATE,
    "before:2026-31": F.DATE,
    "-": F.MINUS,
    "OR": F.OR,
    "-a": F.ONLY_NOT,
    "-a -is:read": F.ONLY_NOT,
    "a OR -b": F.ONLY_NOT,
    "a " * 99: F.LONG,
    "(" * 40 + "a": F.LONG,
}


@pytest.mark.parametrize("text", WRONG)
def test_a_wrong_query_says_what_is_wrong(text: str) -> None:
    with pytest.raises(BadQuery) as caught:
        asked(text)
    assert caught.value.fault is WRONG[text]
    told = explain(caught.value)
    assert sentence(caught.value) == f"{told.what} {told.todo}"


REMARKS = {
    '"a b': Remark(F.QUOTE, "a b"),
    "foo:a": Remark(F.OPERATOR, "foo"),
    "a - b": Remark(F.MINUS, "-"),
    "a OR": Remark(F.OR, "OR"),
    "OR a": Remark(F.OR, "OR"),
    "(a b": Remark(F.PARENTHESIS, "("),
    "a )": Remark(F.PARENTHESIS, ")"),
}


@pytest.mark.parametrize("text", REMARKS)
def test_what_can_be_understood_is_answered_with_a_remark(text: str) -> None:
    assert asked(text).search is not None
    assert asked(text).remarks == (REMARKS[text],)
    assert REMARKS[text].part in remarked(REMARKS[text])


def test_an_operator_that_is_none_is_searched_for_as_words() -> None:
    assert terms("foo:a") == (Words("foo:a"),)


@pytest.mark.parametrize(
    "text", ["is:", "is:un", "title:", "after:2026-", "-", "OR", '"', "-foot", "("]
)
def test_a_query_that_has_only_begun_is_no_mistake(text: str) -> None:
    found = asked(f"a {text}", typing=True)
    assert found.search is not None
    assert asked(text, typing=True).search is None


def test_the_last_word_is_a_beginning_while_it_is_typed() -> None:
    assert terms("storm har", typing=True) == (Words("storm"), Words("har", begun=True))
    assert terms("storm har ", typing=True) == (Words("storm"), Words("har"))
    assert terms('"storm har', typing=True) == (Words("storm har", begun=True),)
    assert terms('"storm har"', typing=True) == (Words("storm har"),)
    assert terms("title:har", typing=True) == (Words("har", Part.TITLE, begun=True),)
    assert terms("ha", typing=True) == (Words("ha"),)
    assert terms("新聞", typing=True) == (Words("新聞"),)
    assert terms("storm -foot", typing=True) == (Words("storm"), Not(Words("foot")))


PIECES = st.lists(
    st.one_of(
        st.sampled_from(
            'a "b c" OR - ( ) title: is:unread is: after:7d before:x section:"a foo:bar \\ * ^ NEAR'
            " AND NOT “ « » ' 新聞 \0 \ud800 {title} : + -( -title:".split(" ")
        ),
        st.text(max_size=6),
    ),
    max_size=14,
).map(" ".join)


@given(PIECES, st.booleans())
def test_no_text_raises_anything_but_a_bad_query(text: str, typing: bool) -> None:
    try:
        found = asked(text, typing=typing)
    except BadQuery as error:
        assert sentence(error)  # noqa: PT017 - one of two ways that are right
    else:
        assert typing or found.search is not None
        assert all(remarked(one) for one in found.remarks)


def test_the_service_counts_days_from_its_clock() -> None:
    searching = Searching(None, lambda: NOW)  # type: ignore[arg-type]
    search = searching.read("after:today").search
    assert search is not None
    assert search.terms == (Dated(since=day(2026, 11, 23)),)
