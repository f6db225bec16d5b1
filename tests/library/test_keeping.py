"""Whatever happens in whatever order, nothing that the reader wants is lost."""

from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader_app.domain import ArticleQuery
from reader_app.library import Library
from tests.library.shelf import NOW, entry, follow, intent, known, store
from tests.library.test_upkeep import images, shown, tidy, wrong

__all__: list[str] = []

NUMBERS = st.integers(1, 6)
SOME = st.lists(NUMBERS, min_size=1, max_size=3, unique=True)
STEPS = st.one_of(
    st.tuples(st.just("sync"), st.integers(1, 6), st.sampled_from(["", "new"])),
    st.tuples(st.just("fetch"), NUMBERS),
    st.tuples(st.just("again"), NUMBERS),
    st.tuples(st.just("read"), SOME, st.booleans()),
    st.tuples(st.just("save"), SOME, st.booleans()),
    st.tuples(st.just("favour"), st.booleans()),
    st.tuples(st.just("follow"), st.booleans()),
    st.tuples(st.just("delete"), SOME),
    st.tuples(st.just("delete all")),
    st.tuples(st.just("undo"), SOME),
    st.tuples(st.just("budget"), st.integers(0, 9)),
    st.tuples(st.just("late budget"), st.integers(0, 9), SOME),
    st.tuples(st.just("idle"), st.booleans()),
)


@dataclass
class World:
    """A library and what must hold in it."""

    library: Library
    deleted: set[int] = field(default_factory=set)
    buried: set[int] = field(default_factory=set)
    saved: set[int] = field(default_factory=set)
    unread: set[int] = field(default_factory=set)
    there: set[int] = field(default_factory=set)
    whole: set[int] = field(default_factory=set)  # text and picture were stored
    favourite: bool = False
    followed: bool = True

    def sync(self, number: int, text: str) -> None:
        """A feed with the entries up to a number, which may have changed."""
        if not self.followed:
            return
        store(
            self.library, 1, *(intent(entry(n, text=text), page=True) for n in range(1, number + 1))
        )
        fresh = set(range(1, number + 1)) - self.there - self.deleted - self.buried
        self.there |= fresh
        self.unread |= fresh

    def fetch(self, n: int) -> None:
        """The page comes in, also where nobody waits for it any more."""
        ids = self.ids()
        if n not in ids:
            return
        awaited = n in {self.number(job.article_id) for job in self.library.sync.pages()}
        shown(self.library, ids[n], f"http://tribune.example/{n}.png", "http://x.example/all.png")
        if awaited and n in self.there:
            self.whole.add(n)

    def ids(self) -> dict[int, int]:
        """Article by number of its entry."""
        rows = self.library.rows(range(1, 40))
        return {int(row.url.rpartition("/")[2]): row.id for row in rows}

    def number(self, article_id: int) -> int:
        """The number of the entry behind an article."""
        return next((n for n, i in self.ids().items() if i == article_id), 0)

    def chosen(self, numbers: list[int]) -> list[int]:
        ids = self.ids()
        return [ids[n] for n in numbers if n in ids]

    def step(self, name: str, *how: object) -> None:
        """Performs a step and notes what must be so after it."""
        getattr(self, name.replace(" ", "_"))(*how)

    def again(self, n: int) -> None:
        for article_id in self.chosen([n]):
            self.library.want_again(article_id).result()

    def read(self, numbers: list[int], value: bool) -> None:
        self.library.mark(self.chosen(numbers), read=value).result()
        mine = self.there & set(numbers)
        self.unread = self.unread - mine if value else self.unread | mine

    def save(self, numbers: list[int], value: bool) -> None:
        self.library.mark(self.chosen(numbers), saved=value).result()
        mine = self.there & set(numbers)
        self.saved = self.saved | mine if value else self.saved - mine

    def favour(self, value: bool) -> None:
        self.library.favour(1, value).result()
        self.favourite = value

    def follow(self, value: bool) -> None:
        (self.library.refollow if value else self.library.unfollow)(1).result()
        self.followed = value

    def delete(self, numbers: list[int]) -> None:
        self.library.delete(self.chosen(numbers)).result()
        gone = (self.there & set(numbers)) - self.saved
        self.there -= gone
        self.deleted |= gone

    def delete_all(self) -> None:
        self.library.delete_all(1).result()
        gone = self.there - self.saved
        self.there -= gone
        self.deleted |= gone

    def undo(self, numbers: list[int]) -> None:
        back = self.deleted & set(numbers)
        ids = [i for n in back if (i := known(self.library, intent(entry(n)).keys[0]))]
        self.library.restore(ids).result()
        self.deleted -= back
        self.there |= back

    def protected(self) -> set[int]:
        """What was whole and must be whole."""
        safe = self.saved | (self.unread if self.favourite else set())
        return self.whole & safe & self.there

    def budget(self, thousands: int) -> None:
        self.library.upkeep.drop(self.library.upkeep.plan(thousands * 9000).articles).result()
        self.whole &= self.protected() | self.whole_now()

    def late_budget(self, thousands: int, numbers: list[int]) -> None:
        """The reader saves something between the plan and its end."""
        plan = self.library.upkeep.plan(thousands * 9000)
        self.save(numbers, True)
        self.library.upkeep.drop(plan.articles).result()
        self.whole &= self.protected() | self.whole_now()

    def idle(self, later: bool) -> None:
        tidy(self.library, now=NOW + (7200 if later else 0))
        if later:
            self.buried |= self.deleted
            self.deleted = set()

    def whole_now(self) -> set[int]:
        return {self.number(i) for i in self.ids().values() if self.has_all(i)}

    def has_all(self, article_id: int) -> bool:
        """Text and every picture, by file."""
        article = self.library.article(article_id)
        return bool(article.html) and all(
            picture.sha256 and self.library.picture(picture.sha256).is_file()
            for picture in article.pictures
        )

    def check(self) -> None:
        """Everything that must hold."""
        assert self.protected() <= self.whole_now()
        assert set(self.ids()) == self.there
        listed = self.there if self.followed else self.saved & self.there
        rows = self.library.rows(self.library.ids(ArticleQuery()))
        assert {self.number(row.id) for row in rows} == listed
        assert {self.number(row.id) for row in rows if row.saved} == self.saved & listed
        assert {self.number(row.id) for row in rows if not row.read} == self.unread & listed
        assert not wrong(self.library)

    def end(self) -> None:
        """After all idle work there is a file for every row and nothing else."""
        tidy(self.library)
        self.check()
        rows = {row[0] for row in self.library._store.all("SELECT sha256 FROM picture")}
        assert images(self.library) == rows
        wanted = {p.sha256 for i in self.ids().values() for p in self.library.article(i).pictures}
        assert rows >= wanted - {None}
        if not self.deleted:  # the last address is kept, and with it perhaps its picture
            assert len(rows - wanted) <= 1


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(STEPS, max_size=25))
def test_nothing_wanted_is_lost_and_nothing_deleted_returns(
    steps: list[tuple[object, ...]],
) -> None:
    with TemporaryDirectory() as folder:
        library = Library.open(Path(folder) / "library", clock=lambda: NOW)
        try:
            follow(library, "World")
            world = World(library)
            world.sync(4, "")
            for n in (1, 2, 3):
                world.fetch(n)
            for name, *how in steps:
                world.step(str(name), *how)
                world.check()
            world.end()
        finally:
            library.close()
