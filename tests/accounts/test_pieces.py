"""What the services share: strict reading, fetching ahead, witnesses."""

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing

import pytest

from reader_app.accounts import shape, witness
from reader_app.accounts.ahead import ahead
from reader_app.accounts.witness import Witness
from reader_app.domain import Fault, PublisherTrouble, SignInRefused
from reader_app.net import Spoken

__all__: list[str] = []


def spoken(body: bytes = b"", status: int = 200, retry_after: float | None = None) -> Spoken:
    return Spoken(status, "http://s.test/", {}, body, retry_after)


@pytest.mark.parametrize(
    ("read", "value"),
    [
        (shape.record, []),
        (shape.record, None),
        (shape.rows, {}),
        (shape.rows, None),
        (shape.rows, "ab"),
        (shape.number, True),
        (shape.number, "1"),
        (shape.number, 1.0),
        (shape.flag, 1),
        (shape.flag, None),
        (shape.text, 1),
        (shape.text, []),
    ],
)
def test_another_shape_is_trouble(read: Callable[[object], object], value: object) -> None:
    with pytest.raises(PublisherTrouble) as caught:
        read(value)
    assert caught.value.fault is Fault.MALFORMED


@pytest.mark.parametrize("body", [b"", b"<html>", b"[" * 100_000, b"\xff\xfe\xfd", b"{"])
def test_what_is_no_json_is_trouble(body: bytes) -> None:
    with pytest.raises(PublisherTrouble) as caught:
        shape.parsed(spoken(body))
    assert caught.value.fault is Fault.MALFORMED


@pytest.mark.parametrize(
    ("status", "fault"),
    [
        (400, Fault.HTTP),
        (403, Fault.FORBIDDEN),
        (404, Fault.NOT_FOUND),
        (410, Fault.GONE),
        (500, Fault.SERVER),
        (503, Fault.SERVER),
    ],
)
def test_a_status_says_what_is_wrong(status: int, fault: Fault) -> None:
    with pytest.raises(PublisherTrouble) as caught:
        shape.refused(spoken(status=status, retry_after=7))
    assert (caught.value.fault, caught.value.status) == (fault, status)
    assert caught.value.retry_after == 7


def test_a_refused_sign_in_is_no_trouble_of_the_publisher() -> None:
    with pytest.raises(SignInRefused):
        shape.refused(spoken(status=401))


@pytest.mark.parametrize(
    ("said", "seconds"),
    [
        ("1970-01-01T00:00:09Z", 9),
        ("1970-01-01T02:00:09.123456+02:00", 9),
        ("1970-01-01T00:00:09", 9),
        (None, None),
        ("yesterday", None),
        ("0001-01-01T00:00:00+23:00", None),
    ],
)
def test_dates_are_read_or_unknown(said: object, seconds: int | None) -> None:
    assert shape.instant(said) == seconds


@pytest.mark.parametrize("cursor", ["", "{", "[]", "7", "null"])
def test_a_note_that_cannot_be_read_is_empty(cursor: str) -> None:
    assert shape.noted(cursor) == {}


def test_parts_are_whole_and_in_order() -> None:
    assert [*shape.chunks([1, 2, 3, 4, 5], 2)] == [[1, 2], [3, 4], [5]]
    assert [*shape.chunks([], 2)] == []


async def counted(
    made: list[int], most: int, *, then: Exception | None = None
) -> AsyncGenerator[int, None]:
    try:
        for number in range(most):
            made.append(number)
            yield number
        if then is not None:
            raise then
    finally:
        made.append(-1)


def test_the_next_is_on_its_way_while_one_is_dealt_with() -> None:
    async def perform() -> None:
        made: list[int] = []
        async with aclosing(ahead(counted(made, 4))) as values:
            got = []
            async for value in values:
                await asyncio.sleep(0)
                got.append(value)
                assert made[: value + 2] == [*range(min(value + 2, 4)), -1][: value + 2]
                assert value + 2 not in made
        assert got == [0, 1, 2, 3]
        assert made[-1] == -1

    asyncio.run(perform())


def test_an_early_end_ends_what_is_on_its_way() -> None:
    async def perform() -> None:
        made: list[int] = []
        async with aclosing(ahead(counted(made, 10))) as values:
            async for _ in values:
                break
        assert made[-1] == -1
        assert len(asyncio.all_tasks()) == 1

    asyncio.run(perform())


def test_trouble_comes_after_what_was_before_it() -> None:
    got: list[int] = []

    async def perform() -> None:
        async with aclosing(ahead(counted([], 2, then=shape.malformed("x")))) as values:
            got.extend([value async for value in values])

    async def one_by_one() -> None:
        async with aclosing(ahead(counted([], 2, then=shape.malformed("x")))) as values:
            got.append(await anext(values))
            got.append(await anext(values))
            await anext(values)

    for work in (perform, one_by_one):
        with pytest.raises(PublisherTrouble):
            asyncio.run(work())
    assert got == [0, 1]


def test_cancelling_the_consumer_cancels_what_is_on_its_way() -> None:
    async def perform() -> None:
        never, ended = asyncio.Event(), asyncio.Event()

        async def slow() -> AsyncGenerator[int, None]:
            try:
                await never.wait()
                yield 1
            finally:
                ended.set()

        async def consume() -> None:
            async with aclosing(ahead(slow())) as values:
                async for _ in values:
                    pass

        task = asyncio.create_task(consume())
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert ended.is_set()

    asyncio.run(perform())


def test_witnesses_come_from_different_sections_newest_first() -> None:
    every = [Witness(str(id), str(id % 2), "") for id in range(9, 0, -1)]
    assert [one.id for one in witness.chosen(every, 4)] == ["9", "8", "7", "6"]
    one_section = [Witness(str(id), "a" if id > 2 else "b", "") for id in range(9, 0, -1)]
    assert [one.id for one in witness.chosen(one_section, 3)] == ["9", "2", "8"]


def test_a_witness_with_another_seal_has_changed_and_a_missing_one_has_not() -> None:
    one = Witness("1", "a", witness.seal("guid", 7))
    assert not witness.changed([one], {"1": witness.seal("guid", 7)})
    assert not witness.changed([one], {"2": "x"})
    assert witness.changed([one], {"1": witness.seal("guid", 8)})


def test_witnesses_are_lost_where_their_sections_are_not() -> None:
    one, two = Witness("1", "a", ""), Witness("2", "b", "")
    assert not witness.lost([one, two], {"1", "2"}, {"a", "b"})
    assert not witness.lost([one, two], {"2"}, {"b"})
    assert witness.lost([one, two], {"2"}, {"a", "b"})
    assert witness.lost([one, two], {}, {})
    assert not witness.lost([], {}, {})


def test_witnesses_come_back_from_a_note() -> None:
    every = (Witness("1", "a", "x"), Witness("2", "b", "y"))
    assert tuple(witness.remembered(witness.kept(every))) == every
    assert tuple(witness.remembered("nonsense")) == ()
    assert tuple(witness.remembered([["1"], 3])) == ()
