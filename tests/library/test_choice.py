"""Which articles give up what they store."""

from hypothesis import given
from hypothesis import strategies as st

from reader_app.library.choice import Candidate, choose

__all__: list[str] = []

NAMES = ["a", "b", "c"]
CANDIDATES = st.lists(
    st.builds(
        lambda own, shared: (own, tuple(shared)),
        st.integers(0, 50),
        st.lists(st.sampled_from(NAMES), unique=True),
    ),
    max_size=8,
)


def candidates(drawn: list[tuple[int, tuple[str, ...]]]) -> list[Candidate]:
    users = {name: sum(name in shared for _, shared in drawn) for name in NAMES}
    return [
        Candidate(
            n, f"Title {n}", 100 + n, bool(n % 2), True, own,
            tuple((name, 100, users[name]) for name in shared if name != "c"),
            tuple((name, 100, users[name]) for name in shared if name == "c"),
        )
        for n, (own, shared) in enumerate(drawn)
    ]  # fmt: skip


@given(CANDIDATES, st.integers(-10, 700))
def test_no_more_go_than_are_needed_and_none_is_passed_over(
    drawn: list[tuple[int, tuple[str, ...]]], excess: int
) -> None:
    among = candidates(drawn)
    choice = choose(iter(among), excess)
    gone = [one for one in among if one.id in choice.ids]
    assert gone == among[: len(gone)]
    kept = {name for one in among[len(gone) :] for name, _, _ in (*one.pictures, *one.packs)}
    freed = {name for one in gone for name, _, _ in (*one.pictures, *one.packs)} - kept
    assert choice.bytes == sum(one.bytes for one in gone) + 100 * len(freed)
    assert choice.pictures == len(freed - {"c"})
    assert choice.bytes >= excess or len(gone) == len(among)
    assert not gone or choose(iter(gone[:-1]), excess).bytes < excess
    assert choice.unread == sum(one.unread for one in gone)


def test_something_that_another_article_shows_is_not_counted() -> None:
    one = Candidate(1, "One", 5, False, True, 10, (("a", 100, 2),))
    assert choose([one], 50).bytes == 10
    assert (choose([one], 50).first, choose([one], 50).last) == (5, 5)
