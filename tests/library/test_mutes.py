"""What the reader has muted: judged when it comes, counted right, brought back as it was."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from reader_app.domain import (
    AccountKind,
    ArticleQuery,
    Changes,
    Field,
    Mute,
    MuteKind,
    NewAccount,
    NewSection,
    NotFound,
    Outcome,
    Placed,
    RemoteArticle,
    Saved,
    Search,
    SearchOrder,
    Story,
    Words,
)
from reader_app.library import FeedResult, Library, Remote, forecast
from tests.library.shelf import NOW, entry, follow, intent, page, store

__all__: list[str] = []

UNREAD = ArticleQuery(unread=True)


class Clock:
    now = NOW

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def shelf(tmp_path: Path, clock: Clock) -> Iterator[Library]:
    opened = Library.open(tmp_path, clock=clock)
    follow(opened, "World", "Sport")
    yield opened
    opened.close()


def bring(library: Library, *titles: str, section: int = 1, first: int = 1) -> None:
    entries = [entry(n, title=title) for n, title in enumerate(titles, start=first)]
    store(library, section, *(intent(one, page=True) for one in entries))
    library.sync.index_waiting().result()


def word(value: str, **facts: object) -> Mute:
    return replace(Mute(0, MuteKind.WORD, value), **facts)  # type: ignore[arg-type]


def listed(library: Library) -> list[int]:
    return sorted(library.ids(ArticleQuery()))


def sound(library: Library) -> bool:
    """Whether every kept sum is what counting gives."""
    return {one.name: one.ok for one in library.examine()}["counts"]


def test_what_comes_under_a_rule_is_neither_listed_nor_counted_nor_fetched(shelf: Library) -> None:
    shelf.mutes.add(word("election")).result()
    told: list[Changes] = []
    shelf.observe(told.append)
    items = [intent(entry(n, title=t), page=True) for n, t in ((1, "Election day"), (2, "Storm"))]
    stored = store(shelf, 1, *items)
    assert stored.new == 1
    assert [job.article_id for job in stored.pages] == [2]
    assert [job.article_id for job in shelf.sync.pages()] == [2]
    assert listed(shelf) == [2]
    assert shelf.counts(0).unread == 1
    assert shelf.tree()[0].unread == 1
    assert told[-1].added == {2}
    assert told[-1].mutes
    assert [(one.row.id, one.mute.value) for one in shelf.mutes.muted(10)] == [(1, "election")]
    assert shelf.mutes.count() == 1
    assert sound(shelf)


def test_how_much_a_rule_would_hide_is_what_it_then_hides(shelf: Library) -> None:
    titles = ("Election day", "Elections again", "Storm", "Election read", "Election saved")
    bring(shelf, *titles)
    shelf.mark([4], read=True).result()
    shelf.mark([5], saved=True).result()
    rules = [
        word("election"),
        word("elect*"),
        word("nowhere"),
        word("storm", publication_id=1),
        Mute(0, MuteKind.TOPIC, "world"),
        Mute(0, MuteKind.AUTHOR, shelf.rows([1])[0].byline or "nobody"),
    ]
    for rule in rules:
        told = shelf.mutes.forecast(rule, 0)
        hidden = shelf.mutes.add(rule).result().removed
        assert told == (len(hidden), False), rule
        shelf.mutes.remove(shelf.mutes.all()[0].id).result()
    assert shelf.mutes.forecast(rules[0], 2**40) == (0, False)
    assert shelf.mutes.forecast(rules[0], 0)[0] == 2
    assert shelf.mutes.forecast(word("storm", publication_id=2), 0) == (0, False)


def test_how_much_a_rule_would_hide_is_counted_up_to_a_bound(
    shelf: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    bring(shelf, *(f"Storm {n}" for n in range(9)))
    monkeypatch.setattr(forecast, "_MOST", 5)
    assert shelf.mutes.forecast(word("storm"), 0) == (5, True)
    monkeypatch.setattr(forecast, "_WALK", 4)
    assert shelf.mutes.forecast(Mute(0, MuteKind.TOPIC, "world"), 0) == (4, True)


def test_a_new_rule_hides_what_is_unread_here_and_its_end_brings_it_back(shelf: Library) -> None:
    bring(shelf, "Election day", "Elections again", "Storm", "Election read", "Election saved")
    shelf.mark([4], read=True).result()
    shelf.mark([5], saved=True).result()
    before = shelf.counts(0)
    done = shelf.mutes.add(word("election")).result()
    assert done.removed == {1, 2}
    assert listed(shelf) == [3, 4, 5]
    assert shelf.counts(0).unread == before.unread - 2
    (rule,) = shelf.mutes.all()
    assert (rule.value, rule.articles) == ("election", 2)
    assert sound(shelf)
    assert shelf.mutes.remove(rule.id).result().added == {1, 2}
    assert listed(shelf) == [1, 2, 3, 4, 5]
    assert sorted(shelf.ids(UNREAD)) == [1, 2, 3, 5]
    assert shelf.counts(0) == before
    assert sound(shelf)


def test_what_the_index_does_not_have_yet_is_hidden_too(shelf: Library) -> None:
    items = [intent(entry(n, title="Election" if n % 2 else "Storm")) for n in range(1, 301)]
    store(shelf, 1, *items)
    shelf._submit(shelf._search.rebuild).result()
    assert len(shelf.mutes.add(word("election")).result().removed) == 150
    assert shelf.counts(0).unread == 150


@pytest.mark.parametrize("value", ["選挙", "Église", "elect*", "day of elections"])
def test_the_index_finds_a_rule_in_every_script_and_form(shelf: Library, value: str) -> None:
    bring(
        shelf,
        "衆議院選挙の結果",
        "L’eglise brûle",
        "The electorate",
        "The day of elections",
        "Storm",
    )
    removed = shelf.mutes.add(word(value)).result().removed
    assert len(removed) == (2 if value == "elect*" else 1)
    assert 5 not in removed


def test_only_the_headline_counts_unless_the_text_is_wanted(shelf: Library) -> None:
    store(shelf, 1, intent(entry(1, title="News", text="All about the election.")))
    shelf.sync.index_waiting().result()
    assert shelf.mutes.add(word("election")).result().removed == frozenset()
    (rule,) = shelf.mutes.all()
    assert shelf.mutes.alter(replace(rule, text=True)).result().removed == {1}
    assert shelf.mutes.alter(replace(rule, text=False)).result().added == {1}
    assert listed(shelf) == [1]


def test_a_page_that_comes_later_falls_under_a_rule_for_the_text(shelf: Library) -> None:
    shelf.mutes.add(word("election", text=True)).result()
    bring(shelf, "News", "Other news", "More news")
    shelf.mark([3], read=True).result()
    pages = [(n, page("All about the election."), "http://tribune.example") for n in (1, 3)]
    stored = shelf.sync.store_pages(pages).result()
    assert [one.changes.removed for one in stored] == [{1}, frozenset()]
    assert listed(shelf) == [2, 3]
    assert sound(shelf)


def test_a_headline_that_changes_falls_under_a_rule_and_never_out_of_it(shelf: Library) -> None:
    bring(shelf, "News", "Election")
    shelf.mutes.add(word("election")).result()
    bring(shelf, "Election now", "Something else")
    assert listed(shelf) == []
    assert shelf.counts(0).unread == 0
    assert sound(shelf)


def test_authors_topics_and_sections_are_muted_where_they_are_told(shelf: Library) -> None:
    shelf.mutes.add(Mute(0, MuteKind.TOPIC, "football")).result()
    items = [intent(entry(n)) for n in range(1, 4)]
    items[0] = items[0]._replace(categories=("Culture", "Football"))
    items[1] = items[1]._replace(byline="Jane Doe and John Smith", categories=("Culture",))
    store(shelf, 1, *items)
    shelf.sync.index_waiting().result()
    assert listed(shelf) == [2, 3]
    assert shelf.mutes.topics(2) == ("Culture", "World")
    assert shelf.mutes.add(Mute(0, MuteKind.AUTHOR, "John Smith")).result().removed == {2}
    assert shelf.mutes.add(Mute(0, MuteKind.TOPIC, "world")).result().removed == {3}
    store(shelf, 2, intent(entry(4)))
    assert listed(shelf) == [4]


def test_a_topic_is_found_among_many_unread_ones(shelf: Library) -> None:
    items = [intent(entry(n))._replace(categories=("A" if n % 3 else "B",)) for n in range(1, 1201)]
    for start in range(0, 1200, 300):
        store(shelf, 1, *items[start : start + 300])
    assert len(shelf.mutes.add(Mute(0, MuteKind.TOPIC, "b")).result().removed) == 400
    assert shelf.counts(0).unread == 800


def test_a_rule_for_one_publication_leaves_others_alone(shelf: Library) -> None:
    bring(shelf, "Storm")
    shelf.follow([NewSection("http://b.example/a", "A", "http://b.example", "B")]).result()
    assert shelf.mutes.add(word("storm", publication_id=2)).result().removed == frozenset()
    assert shelf.mutes.add(word("storm", publication_id=1)).result().removed == {1}


def test_what_two_rules_hide_stays_hidden_until_both_are_gone(shelf: Library) -> None:
    bring(shelf, "Election storm", "Election")
    shelf.mutes.add(word("election")).result()
    shelf.mutes.add(word("storm")).result()
    storm, election = shelf.mutes.all()
    assert shelf.mutes.remove(election.id).result().added == {2}
    assert [(one.row.id, one.mute.id) for one in shelf.mutes.muted(9)] == [(1, storm.id)]
    assert shelf.mutes.remove(storm.id).result().added == {1}
    assert sound(shelf)


def test_a_rule_whose_time_is_over_ends_by_itself(shelf: Library, clock: Clock) -> None:
    shelf.mutes.add(word("election", until=NOW + 60)).result()
    bring(shelf, "Election")
    assert listed(shelf) == []
    assert not shelf.mutes.due()
    clock.now += 60
    bring(shelf, "Election again", first=2)
    assert listed(shelf) == [2]
    assert shelf.mutes.due()
    assert shelf.mutes.expire().result().added == {1}
    assert shelf.mutes.all() == ()
    assert listed(shelf) == [1, 2]


def test_a_library_that_is_opened_ends_what_is_over(shelf: Library, clock: Clock) -> None:
    shelf.mutes.add(word("election", until=NOW + 60)).result()
    bring(shelf, "Election")
    shelf.close()
    clock.now += 60
    again = Library.open(shelf.folder, clock=clock)
    again.mark([], read=True).result()
    again.stamp().result()  # what opening began is written
    assert again.mutes.all() == ()
    again.stamp().result()
    assert listed(again) == [1]
    again.close()


def test_one_article_is_shown_again_for_good_and_hidden_again_by_undo(shelf: Library) -> None:
    shelf.mutes.add(word("election", text=True)).result()
    bring(shelf, "Election", "Election again")
    rules: dict[int, int] = {}
    assert shelf.mutes.show([1], rules).result().added == {1}
    assert listed(shelf) == [1]
    shelf.sync.store_page(1, page("The election."), "http://tribune.example").result()
    shelf.mutes.add(word("election", text=True, until=NOW + 9)).result()
    assert listed(shelf) == [1]
    assert shelf.mutes.hide(rules).result().removed == {1}
    assert listed(shelf) == []
    assert sound(shelf)


def test_saving_a_hidden_article_shows_it(shelf: Library) -> None:
    shelf.mutes.add(word("election")).result()
    bring(shelf, "Election")
    shelf.mark([1], saved=True).result()
    assert listed(shelf) == [1]
    assert shelf.mutes.muted(9) == ()
    assert sound(shelf)


def test_what_is_hidden_stays_so_when_a_section_is_followed_again(shelf: Library) -> None:
    shelf.mutes.add(word("election")).result()
    bring(shelf, "Election", "Storm")
    shelf.unfollow(1).result()
    shelf.refollow(1).result()
    assert listed(shelf) == [2]
    assert sound(shelf)
    shelf.delete([2]).result()
    shelf.restore([2]).result()
    assert listed(shelf) == [2]


def test_a_search_and_marking_all_leave_out_what_is_hidden(shelf: Library) -> None:
    shelf.mutes.add(word("election")).result()
    bring(shelf, "Election storm", "Storm")
    assert shelf.search(Search((Words("storm"),)), 10, SearchOrder.BEST).ids == (2,)
    shelf.mark_all(ArticleQuery()).result()
    (rule,) = shelf.mutes.all()
    shelf.mutes.remove(rule.id).result()
    assert list(shelf.ids(UNREAD)) == [1]


def test_a_rule_that_is_removed_comes_again_with_all_that_it_had_hidden(shelf: Library) -> None:
    shelf.mutes.add(word("election")).result()
    bring(shelf, "Election")
    (rule,) = shelf.mutes.all()
    gone = shelf.mutes.remove(rule.id).result().added
    shelf.mark([1], read=True).result()
    shelf.mutes.add(rule).result()
    shelf.mutes.hide(dict.fromkeys(gone, rule.id)).result()
    assert shelf.mutes.all() == (replace(rule, articles=1),)
    assert listed(shelf) == []


def test_a_rule_made_twice_is_one(shelf: Library) -> None:
    shelf.mutes.add(word("election")).result()
    shelf.mutes.add(word("election", until=NOW + 60)).result()
    (rule,) = shelf.mutes.all()
    assert rule.until == NOW + 60


def test_a_rule_made_again_for_headlines_alone_gives_back_what_it_hid_by_texts(
    shelf: Library,
) -> None:
    store(shelf, 1, intent(entry(1, title="News", text="All about the election.")))
    shelf.sync.index_waiting().result()
    assert shelf.mutes.add(word("election", text=True)).result().removed == {1}
    assert shelf.mutes.add(word("election")).result().added == {1}
    assert listed(shelf) == [1]


def test_a_rule_that_is_not_there_is_told(shelf: Library) -> None:
    with pytest.raises(NotFound):
        shelf.mutes.remove(7).result()
    with pytest.raises(NotFound):
        shelf.mutes.alter(word("storm", id=7)).result()


def test_a_story_is_muted_with_what_joins_it_later(shelf: Library) -> None:
    bring(shelf, "One", "Two", "Three", "Four")
    sql = (
        "INSERT INTO story VALUES (5, 'en', 0, 0, 1, 1, 1, '', '', 0, NULL),"
        " (6, 'en', 0, 0, 1, 1, 1, '', '', 0, NULL)"
    )
    place = 'INSERT INTO story_article (article_id, story_id, "group", link) VALUES (?, ?, 0, 0)'
    shelf._submit(lambda: shelf._store.run(sql)).result()
    shelf._submit(lambda: shelf._store.run(place, (1, 6))).result()
    rule = Mute(0, MuteKind.STORY, "One", story_id=6)
    assert shelf.mutes.add(rule).result().removed == {1}
    shelf._submit(lambda: shelf._store.run(place, (2, 6))).result()
    assert listed(shelf) == [3, 4]
    shelf._submit(lambda: shelf._store.run("INSERT INTO story_alias VALUES (6, 5)")).result()
    shelf._submit(lambda: shelf._store.run(place, (3, 5))).result()
    assert listed(shelf) == [4]
    assert sound(shelf)
    assert shelf.mutes.remove(shelf.mutes.all()[0].id).result().added == {1, 2, 3}


def test_placing_tells_what_it_has_hidden_with_a_muted_story(shelf: Library) -> None:
    bring(shelf, "One", "Two", "Three")
    story = Story(6, "en", 0, 0, 1, 1, 1, (), (), closed=False, earlier=None)
    first = Outcome((Placed(1, 6, 1, 0.0),), (story,))
    assert shelf.stories.commit(first, Saved()).result() == Changes(stories=True)
    shelf.mutes.add(Mute(0, MuteKind.STORY, "One", story_id=6)).result()
    second = Outcome((Placed(2, 6, 2, 0.6),), ())
    told = Changes(stories=True, counts=True, mutes=True, removed=frozenset({2}))
    assert shelf.stories.commit(second, Saved()).result() == told
    elsewhere = Outcome((Placed(3, 7, 3, 0.0),), (replace(story, id=7),))
    assert shelf.stories.commit(elsewhere, Saved()).result() == Changes(stories=True)
    merged = shelf.stories.commit(Outcome((), (), ((7, 6),)), Saved()).result()
    assert merged is not None
    assert merged.removed == {3}
    assert sound(shelf)


def test_what_an_account_brings_is_muted_but_for_what_is_saved_there(shelf: Library) -> None:
    shelf.mutes.add(word("election")).result()
    account = shelf.accounts.add(
        NewAccount(AccountKind.GREADER, "https://a.example", "reader")
    ).result()
    pull = shelf.accounts.begin(account).result()
    told = [
        RemoteArticle(f"r{n}", "s1", "", "", "", read=n == 3, saved=n == 2) for n in range(1, 5)
    ]
    items = tuple(intent(entry(n, title="Election" if n < 4 else "Storm")) for n in range(1, 5))
    remote = Remote(account, pull, tuple(told))
    result = FeedResult(1, NOW, NOW, 1, items=items, partial=True, remote=remote)
    shelf.sync.store_feeds([result], NOW).result()
    assert listed(shelf) == [2, 4]
    assert shelf.counts(0).unread == 2
    assert list(shelf.outbox.waiting()) == []
    assert shelf.remote.apply(account, pull, Field.SAVED, True, [1]).result().added == {1}
    assert listed(shelf) == [1, 2, 4]
    assert shelf.remote.apply(account, pull, Field.SAVED, False, [1]).result().removed == {1}
    assert listed(shelf) == [2, 4]
    assert sound(shelf)


def test_rules_survive_a_salvage(shelf: Library, clock: Clock) -> None:
    shelf.mutes.add(word("election")).result()
    bring(shelf, "Election", "Storm", "Election shown")
    shelf.mutes.show([3], {}).result()
    shelf.close()
    Library.salvage(shelf.folder, clock=clock)
    again = Library.open(shelf.folder, clock=clock)
    assert listed(again) == [2, 3]
    assert [one.articles for one in again.mutes.all()] == [1]
    assert sound(again)
    again.close()


def test_an_article_whose_rule_was_lost_is_shown(shelf: Library, clock: Clock) -> None:
    shelf.mutes.add(word("election")).result()
    bring(shelf, "Election")
    shelf.close()
    shutil.rmtree(shelf.folder / "backups", ignore_errors=True)
    with closing(sqlite3.connect(shelf.folder / "library.sqlite3")) as connection, connection:
        connection.execute("DELETE FROM mute")
    Library.salvage(shelf.folder, clock=clock)
    again = Library.open(shelf.folder, clock=clock)
    assert listed(again) == [1]
    again.close()


def test_what_is_saved_no_more_is_muted_as_it_was(shelf: Library) -> None:
    shelf.mutes.add(word("election")).result()
    bring(shelf, "Election day", "Elections again", "Storm", "Election read")
    shelf.mark([4], read=True).result()
    saved = shelf.mark([1, 2, 3, 4], saved=True).result()
    assert (saved.mutes, set(saved.added)) == (True, {1, 2, 4})
    assert listed(shelf) == [1, 2, 3, 4]
    assert shelf.mutes.count() == 0
    shelf.mark([2], read=True).result()
    unsaved = shelf.mark([1, 2, 3, 4], saved=False).result()
    assert (unsaved.mutes, set(unsaved.removed)) == (True, {1})
    assert listed(shelf) == [2, 3, 4]  # what was read stays
    assert [(one.row.id, one.mute.value) for one in shelf.mutes.muted(9)] == [(1, "election")]
    assert (shelf.counts(0).unread, shelf.counts(0).saved, shelf.mutes.count()) == (1, 0, 1)
    assert sound(shelf)
    assert shelf.mark([1], saved=True).result().added == {1}
    assert listed(shelf) == [1, 2, 3, 4]
    assert sound(shelf)


def test_a_rule_made_while_an_article_is_saved_hides_it_when_that_ends(shelf: Library) -> None:
    bring(shelf, "Election day", "Storm")
    before: dict[int, int] = {}
    shelf.mark([1], saved=True).result()
    shelf.mutes.add(word("election")).result()
    assert listed(shelf) == [1, 2]
    assert shelf.mark([1], saved=False).result().removed == {1}
    shelf.mutes.show([1], before).result()  # for good
    shelf.mark([1], saved=True).result()
    assert not shelf.mark([1], saved=False).result().removed
    assert listed(shelf) == [1, 2]
    assert sound(shelf)


def test_a_muted_story_hides_what_is_saved_no_more(shelf: Library) -> None:
    bring(shelf, "One", "Two")
    story = Story(6, "en", 0, 0, 1, 1, 1, (), (), closed=False, earlier=None)
    shelf.stories.commit(Outcome((Placed(1, 6, 1, 0.0),), (story,)), Saved()).result()
    shelf.mark([1], saved=True).result()
    shelf.mutes.add(Mute(0, MuteKind.STORY, "One", story_id=6)).result()
    assert listed(shelf) == [1, 2]
    assert shelf.mark([1], saved=False).result().removed == {1}
    assert sound(shelf)
