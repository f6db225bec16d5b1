import threading

import pytest

from reader_app.domain import ArticleQuery, Changes, NotFound, ReadingPlace
from reader_app.services import Desk
from tests.library.shelf import fill

UNREAD = ArticleQuery(unread=True)


def test_an_article_is_opened_rendered_and_told_as_text(desk: Desk) -> None:
    fill(desk.library, 1)
    article = desk.reading.open(1)
    assert article.row.title == "Headline 1"
    assert "Text of entry 1" in desk.reading.render(article)
    assert desk.reading.text(article) == "Text of entry 1"


def test_an_article_is_told_as_markdown(desk: Desk) -> None:
    pytest.importorskip("reader_app.export", reason="export is not there yet")
    fill(desk.library, 1)
    told = desk.reading.markdown(desk.reading.open(1))
    assert "Headline 1" in told
    assert "Text of entry 1" in told


def test_opening_what_is_not_there_says_so(desk: Desk) -> None:
    with pytest.raises(NotFound):
        desk.reading.open(7)


def test_marking_all_read_is_taken_back_for_exactly_what_it_changed(desk: Desk) -> None:
    fill(desk.library, 5)
    desk.reading.mark_read([2], undoable=False).result()
    desk.reading.mark_all_read(ArticleQuery()).result()
    assert list(desk.browsing.ids(UNREAD)) == []
    assert desk.reading.undo_label == "Mark 4 articles as read"
    undone = desk.reading.undo()
    assert undone is not None
    assert undone.result().changed == {1, 3, 4, 5}
    assert sorted(desk.browsing.ids(UNREAD)) == [1, 3, 4, 5]
    assert desk.reading.undo_label == ""
    assert desk.reading.undo() is None


def test_steps_are_taken_back_newest_first(desk: Desk) -> None:
    fill(desk.library, 3)
    desk.reading.save([1, 2])
    desk.reading.mark_read([3])
    desk.reading.save([1], saved=False).result()
    labels = []
    while label := desk.reading.undo_label:
        labels.append(label)
        undone = desk.reading.undo()
        assert undone is not None
        undone.result()
    assert labels == ["Remove article from saved", "Mark article as read", "Save 2 articles"]
    assert list(desk.browsing.ids(ArticleQuery(saved=True))) == []
    assert len(desk.browsing.ids(UNREAD)) == 3


def test_what_changed_nothing_is_no_step(desk: Desk) -> None:
    fill(desk.library, 2)
    desk.reading.mark_read([1]).result()
    desk.reading.mark_read([1]).result()
    assert desk.reading.undo_label == "Mark article as read"
    assert desk.reading.undo() is not None
    assert desk.reading.undo() is None


def test_a_step_that_is_still_being_written_is_taken_back_without_waiting(desk: Desk) -> None:
    fill(desk.library, 2)
    go_on = threading.Event()

    def hold(changes: Changes) -> None:
        go_on.wait(10)

    stop = desk.observe(hold)
    desk.reading.save([1])  # its commit holds the writer thread
    desk.reading.mark_read([1, 2])
    undone = desk.reading.undo()
    assert undone is not None
    assert not undone.done()
    go_on.set()
    assert undone.result(10).changed == {1, 2}
    stop()
    assert len(desk.browsing.ids(UNREAD)) == 2


def test_only_the_last_hundred_steps_are_kept(desk: Desk) -> None:
    fill(desk.library, 1)
    for n in range(120):
        desk.reading.save([1], saved=n % 2 == 0).result()
    steps = 0
    while undone := desk.reading.undo():
        undone.result()
        steps += 1
    assert steps == 100


def test_taking_back_after_the_library_was_closed_fails_through_the_future(desk: Desk) -> None:
    fill(desk.library, 1)
    desk.reading.save([1]).result()
    desk.close()
    undone = desk.reading.undo()
    assert undone is not None
    assert undone.exception(10) is not None


def test_an_article_is_begun_again_where_it_was_left_but_not_at_its_end(desk: Desk) -> None:
    fill(desk.library, 1)
    assert desk.reading.place(1) is None
    desk.reading.keep_place(1, ReadingPlace(420, 0.5)).result()
    assert desk.reading.place(1) == ReadingPlace(420, 0.5)
    desk.reading.keep_place(1, ReadingPlace(900, 1.0)).result()
    assert desk.reading.place(1) is None
