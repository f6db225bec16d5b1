"""Searching in the real window: typing, mistakes in place, hits in list and article, kept ones."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from reader_app.ui.models import Kind, SidebarEntry
from tests.ui.conftest import OpenStage, Stage

__all__: list[str] = []


def type_in(stage: Stage, words: str) -> None:
    """Into the field, as a reader does, until an answer or a word about it stands there."""
    field = stage.window.articles.search
    stage.press("search")
    stage.type(field, words)
    stage.wait(lambda: not field._typing.isActive() and stage.session.jobs.idle)


def searched(stage: Stage, words: str) -> None:
    type_in(stage, words)
    stage.wait(lambda: stage.window.lister.view.words == words)
    stage.wait(lambda: stage.session.jobs.idle)


def kept(stage: Stage) -> list[SidebarEntry]:
    return [entry for entry in stage.window.sidebar.model.entries() if entry.words]


def shown(stage: Stage) -> list[str]:
    """What is offered."""
    offered = stage.window.articles.search._offered
    rows = [offered.item(row).text() for row in range(offered.count())]
    return rows if offered.isVisible() else []


def keep(stage: Stage, words: str) -> None:
    before = len(kept(stage))
    stage.desk.searching.keep(words).result()
    stage.wait(lambda: len(kept(stage)) > before)


def menu_of(stage: Stage, key: str) -> dict[str, QAction]:
    menu = stage.window.menus.of_row(stage.window.sidebar.model.find(key))
    assert isinstance(menu, QMenu)
    return {action.text(): action for action in menu.actions()}


def test_results_come_while_a_word_is_typed(stage: Stage) -> None:
    searched(stage, "typewr")
    assert stage.titles() == ["The last typewriter repairer takes an apprentice"] * 5
    assert stage.window.articles.search.hasFocus()


def test_the_keys_of_commands_are_letters_in_the_field(stage: Stage) -> None:
    searched(stage, "jskm")
    assert stage.window.articles.search.text() == "jskm"


def test_escape_leads_back_to_the_view_from_before(stage: Stage) -> None:
    stage.show("section:2")
    searched(stage, "harbour")
    with stage.bot.waitSignal(stage.window.lister.shown):
        stage.key(stage.window.articles.search, Qt.Key.Key_Escape)
    assert stage.window.lister.view.key == "section:2"
    assert stage.window.articles.search.text() == ""


def test_return_and_down_lead_to_the_first_hit(stage: Stage) -> None:
    table = stage.window.articles.table
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Down):
        searched(stage, "orchard" if key is Qt.Key.Key_Down else "herring")
        stage.key(stage.window.articles.search, key)
        assert table.hasFocus()
        stage.wait(lambda: table.current_id() == stage.window.lister.ids[0])


def test_return_before_the_answer_waits_for_it(stage: Stage) -> None:
    stage.press("search")
    stage.type(stage.window.articles.search, "orchard")
    stage.key(stage.window.articles.search, Qt.Key.Key_Return)
    table = stage.window.articles.table
    stage.wait(lambda: stage.window.lister.view.words == "orchard" and bool(stage.titles()))
    stage.wait(lambda: table.current_id() == stage.window.lister.ids[0])
    assert all("orchard" in title for title in stage.titles())


def test_a_mistake_is_named_under_the_field_and_the_list_stays(stage: Stage) -> None:
    searched(stage, "orchard")
    before = stage.titles()
    type_in(stage, "orchard after:someday ")
    assert stage.window.articles.note.isVisible()
    assert "“someday” is no date" in stage.window.articles.note.text()
    assert stage.titles() == before
    assert stage.window.lister.view.words == "orchard"
    searched(stage, "herring")
    assert not stage.window.articles.note.isVisible()


def test_a_publication_that_is_none_is_named_and_the_list_stays(stage: Stage) -> None:
    searched(stage, "orchard")
    before = stage.titles()
    type_in(stage, "publication:nowhere wall")
    stage.wait(lambda: "No publication is called “nowhere”" in stage.window.articles.note.text())
    assert stage.titles() == before
    assert stage.window.lister.view.words == "orchard"
    assert stage.window.articles.search.text() == "publication:nowhere wall"


def test_what_is_not_complete_yet_is_no_mistake(stage: Stage) -> None:
    searched(stage, "orchard")
    type_in(stage, "orchard is:unr")
    assert "is:unread" in stage.window.articles.note.text()
    assert not stage.window.articles.wrong
    searched(stage, "orchard is:unread")
    assert stage.window.articles.note.text() == ""


def test_filters_need_no_words(stage: Stage) -> None:
    first = stage.window.lister.ids[0]
    stage.library.mark([first], saved=True).result()
    searched(stage, "is:saved")
    assert list(stage.window.lister.ids) == [first]


def test_hits_are_marked_in_rows_and_in_the_article(stage: Stage) -> None:
    searched(stage, "harbours")
    listing = stage.window.articles.model.listing
    first = stage.window.lister.ids[0]
    assert "\x02harbour\x03" in listing.titles[first]
    assert "\x02harbour\x03" in listing.snippets[first]
    with stage.bot.waitSignal(stage.window.reader.opened):
        stage.key(stage.window.articles.search, Qt.Key.Key_Return)
        stage.key(stage.window.articles.table, Qt.Key.Key_Return)
    hunt = stage.window.page.view.hunt
    stage.wait(lambda: len(hunt._searched) > 1)
    stage.show("unread")
    stage.wait(lambda: not hunt._searched)


def test_rows_further_down_get_their_snippets_in_sight(stage: Stage) -> None:
    searched(stage, "barge")
    ids, model = stage.window.lister.ids, stage.window.articles.model
    assert ids[-1] not in model.listing.snippets
    stage.window.articles.table.scrollToBottom()
    stage.wait(lambda: "\x02barge\x03" in model.listing.snippets.get(ids[-1], ""))


def test_the_order_is_chosen_live_and_kept(stage: Stage) -> None:
    searched(stage, "harbour")
    with stage.bot.waitSignal(stage.window.lister.shown):
        stage.window.articles.sought._group.button(1).click()
    rows = stage.desk.browsing.rows(stage.window.lister.ids)
    assert [row.published for row in rows] == sorted((r.published for r in rows), reverse=True)
    assert stage.desk.settings.values.search_order.value == "newest"


def test_operators_and_titles_are_completed(stage: Stage) -> None:
    field = stage.window.articles.search
    type_in(stage, "publ")
    assert shown(stage) == ["publication:"]
    stage.key(field, Qt.Key.Key_Down)
    stage.key(field, Qt.Key.Key_Return)
    assert field.text() == "publication:"
    assert field.hasFocus()
    stage.wait(lambda: "publication:Harbour Times" in shown(stage))
    stage.type(field, "times")
    assert shown(stage) == ["publication:Harbour Times"]
    stage.key(field, Qt.Key.Key_Down)
    stage.key(field, Qt.Key.Key_Tab)
    assert field.text() == 'publication:"Harbour Times" '
    stage.wait(lambda: len(set(stage.titles())) == 20)


def test_offers_go_when_nobody_wants_them(stage: Stage) -> None:
    field = stage.window.articles.search
    stage.press("search")
    stage.key(field, Qt.Key.Key_Down)
    assert shown(stage)[:2] == ["title:", "author:"]
    stage.key(field, Qt.Key.Key_Escape)
    assert not shown(stage)
    stage.type(field, "is")
    assert shown(stage) == ["is:"]
    stage.key(field, Qt.Key.Key_Return)
    assert not shown(stage)
    assert stage.window.articles.table.hasFocus()


def test_a_deleted_article_leaves_what_was_found_and_comes_back(stage: Stage) -> None:
    searched(stage, "tram line")
    before = list(stage.window.lister.ids)
    stage.desk.reading.delete([before[1]]).result()
    stage.wait(lambda: list(stage.window.lister.ids) == [before[0], *before[2:]])
    stage.wait(lambda: stage.window.articles.count.text().startswith(f"{len(before) - 1} "))
    stage.press("undo")
    stage.wait(lambda: list(stage.window.lister.ids) == before)


def test_a_search_is_kept_with_its_count_of_unread_articles(stage: Stage) -> None:
    searched(stage, "typewriter")
    stage.press("keep-search")
    stage.wait(lambda: bool(kept(stage)) and kept(stage)[0].count == 5)
    entries = stage.window.sidebar.model.entries()
    place = entries.index(kept(stage)[0])
    assert (entries[place - 1].kind, entries[place - 1].title) == (Kind.CAPTION, "Searches")
    stage.wait(lambda: stage.window.lister.view.key == kept(stage)[0].key)
    assert stage.window.articles.search.text() == "typewriter"


def test_a_beginning_is_kept_as_one(stage: Stage) -> None:
    searched(stage, "typewr")
    stage.press("keep-search")
    stage.wait(lambda: bool(kept(stage)))
    assert kept(stage)[0].words == "typewr*"


def test_a_kept_search_is_a_view(stage: Stage) -> None:
    keep(stage, "herring OR orchard")
    stage.show(kept(stage)[0].key)
    assert stage.window.articles.search.text() == "herring OR orchard"
    assert len(stage.titles()) == 11
    with stage.bot.waitSignal(stage.window.lister.shown):
        stage.key(stage.window.articles.table, Qt.Key.Key_Escape)
    assert stage.window.lister.view.key == "unread"


def test_the_count_follows_what_is_read(stage: Stage) -> None:
    keep(stage, "typewriter")
    stage.wait(lambda: kept(stage)[0].count == 5)
    searched(stage, "typewriter")
    stage.desk.reading.mark_read(list(stage.window.lister.ids)[:2], True).result()
    stage.wait(lambda: kept(stage)[0].count == 3)


def test_kept_searches_are_moved_and_removed_and_come_back_where_they_were(stage: Stage) -> None:
    for words in ("herring", "orchard", "tram"):
        keep(stage, words)
    menu_of(stage, kept(stage)[2].key)["Move up"].trigger()
    stage.wait(lambda: [one.words for one in kept(stage)] == ["herring", "tram", "orchard"])
    menu_of(stage, kept(stage)[0].key)["Remove this search"].trigger()
    stage.wait(lambda: [one.words for one in kept(stage)] == ["tram", "orchard"])
    stage.press("undo")
    stage.wait(lambda: [one.words for one in kept(stage)] == ["herring", "tram", "orchard"])


def test_a_removed_search_that_is_shown_leads_back(stage: Stage) -> None:
    keep(stage, "tram")
    stage.show(kept(stage)[0].key)
    menu_of(stage, kept(stage)[0].key)["Remove this search"].trigger()
    stage.wait(lambda: stage.window.lister.view.key == "unread")
    assert stage.window.articles.search.text() == ""


def test_a_kept_search_is_there_after_a_restart(open_stage: OpenStage) -> None:
    first = open_stage()
    keep(first, "herring")
    first.show(kept(first)[0].key)
    first.close()
    second = open_stage(fill=False)
    second.wait(lambda: second.window.lister.view.words == "herring")
    second.wait(lambda: len(second.titles()) == 5)
    assert second.window.articles.search.text() == "herring"


def test_the_help_opens_beside_the_field_and_closes(stage: Stage) -> None:
    stage.window.articles.search._help.trigger()
    card = stage.window.searching._help
    assert card is not None
    assert card.isVisible()
    assert "title:storm: In the headline" in card.accessibleDescription()
    stage.key(card, Qt.Key.Key_Escape)
    assert not card.isVisible()


def test_a_view_that_is_no_search_has_no_menu_of_one(stage: Stage) -> None:
    assert stage.window.menus.of_row(QModelIndex()) is None
    assert not stage.window.actions_["keep-search"].isEnabled()
