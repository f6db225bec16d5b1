"""Every view of the window: how to get there, and in which looks it is drawn."""

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader_app.domain import NewSection
from reader_app.services import Density, Layout
from reader_app.ui.lists.exporting import ExportDialog
from reader_app.ui.lists.importing import ImportDialog
from reader_app.ui.signing.session import SessionDialog
from reader_app.ui.theme import ThemeName
from tests.gallery import (
    accounts,
    editions,
    foryou,
    front,
    managing,
    muting,
    picks,
    remote,
    revising,
    signing,
    story,
)
from tests.gallery.studio import Shot, Stage

__all__ = ["SHOTS"]

FERRY = "All 257 brought off"
LIST = Path(__file__).with_name("list.opml")


def reading(stage: Stage) -> None:
    stage.open(FERRY)


def listing(stage: Stage) -> None:
    stage.show("unread")


def publication(stage: Stage) -> None:
    stage.show(stage.publication("Plumbline"))
    stage.press("next")


def drawer(stage: Stage) -> None:
    stage.press("sidebar")


def searching(stage: Stage) -> None:
    stage.type(stage.window.articles.search, "lagoon")
    stage.press("next")


def nothing_found(stage: Stage) -> None:
    stage.type(stage.window.articles.search, "zeppelin")


def troubles(stage: Stage) -> None:
    stage.press("troubles")


def readiness(stage: Stage) -> None:
    stage.press("readiness")


def waits(stage: Stage) -> None:
    stage.press("why")


def saved_empty(stage: Stage) -> None:
    stage.show("saved")


def all_read(stage: Stage) -> None:
    stage.desk.reading.mark_all_read(stage.window.lister.unread_query()).result()
    stage.settle()
    stage.show("unread")


def welcome(stage: Stage) -> None:
    stage.settle()


def adding(stage: Stage) -> None:
    """Three publications followed, another one opened."""
    stage.press("follow")
    browse = stage.window.adding.page.browse
    for row in (0, 2, 3):
        entry = browse.model.entry(row)
        browse.list.followed.emit(entry)
    browse.list.choose(4)
    QTest.qWait(400)
    stage.settle()


def adding_words(stage: Stage) -> None:
    stage.press("follow")
    stage.type(stage.window.adding.page.field, "times")


def arabic(stage: Stage) -> None:
    stage.open("نجاة")


def japanese(stage: Stage) -> None:
    stage.open("貨物船")


def preview(stage: Stage) -> None:
    stage.open("Insurers put")


def wrong_query(stage: Stage) -> None:
    stage.type(stage.window.articles.search, "ferry after:yesterdy")


def kept_search(stage: Stage) -> None:
    stage.type(stage.window.articles.search, "storm OR ferry")
    stage.press("keep-search")
    stage.press("next")


def palette(stage: Stage) -> None:
    stage.open(FERRY)
    stage.press("palette")
    stage.type(stage.window.keyboard.palette.field, "la")


def settings(stage: Stage) -> None:
    stage.open(FERRY)
    stage.press("settings")


def type_card(stage: Stage) -> None:
    stage.open(FERRY)
    stage.press("type")


def finding(stage: Stage) -> None:
    stage.open(FERRY)
    stage.press("find")
    stage.type(QApplication.focusWidget() or stage.window, "boat")


def enlarged(stage: Stage) -> None:
    stage.open(FERRY)
    article = stage.window.reader.article
    assert article is not None
    picture = next(p for p in article.pictures if p.sha256)
    stage.window.page.view.picture_activated.emit(picture.sha256)


def aloud(stage: Stage) -> None:
    stage.open(FERRY)
    here, sys.executable = sys.executable, ".venv/bin/python"  # what a reader's message names
    try:
        stage.press("read-aloud")
    finally:
        sys.executable = here


def list_menu(stage: Stage) -> None:
    stage.open(FERRY)
    table = stage.window.articles.table
    menu = stage.window.row_menu.of(table.currentIndex().row())
    assert menu is not None
    menu.popup(table.mapToGlobal(QPoint(220, 70)))


def main_menu(stage: Stage) -> None:
    stage.open(FERRY)
    stage.press("menu")


def folders(stage: Stage) -> None:
    ids = [publication.id for publication in stage.desk.browsing.tree()]
    stage.window.folders.move(ids[:2], "Papers")
    stage.settle()
    stage.window.folders.move(ids[2:4], "Magazines/Weekly")
    stage.settle()
    stage.window.toast.dismiss()
    for key in ("folder:Papers", "folder:Magazines", "folder:Magazines/Weekly"):
        stage.window.sidebar.tree.open([key])
    stage.show("folder:Papers")
    stage.press("next")


def undo(stage: Stage) -> None:
    stage.show(stage.publication("Plumbline"))
    stage.press("mark-all")


def importing(stage: Stage) -> ImportDialog:
    stage.window.lists.load_file(str(LIST))
    stage.settle()
    (dialog,) = stage.window.findChildren(ImportDialog)
    dialog.tree.view.expandAll()
    folder = dialog.tree.view.model().index(1, 0)
    dialog.tree.view.setCurrentIndex(dialog.tree.view.model().index(0, 0, folder))
    stage.key(dialog.tree.view, Qt.Key.Key_Space)
    return dialog


def import_list(stage: Stage) -> None:
    importing(stage)


def import_offer(stage: Stage) -> None:
    stage.press("import")


def import_lines(stage: Stage) -> None:
    importing(stage).details.click()


def import_work(stage: Stage) -> None:
    dialog = importing(stage)
    dialog.work("Following the sections…")
    QTest.qWait(400)
    dialog.tell(1_400, 4_000)


def import_end(stage: Stage) -> None:
    """Of a list with a secret, and without a keyring."""
    dialog = importing(stage)
    dialog.take.click()
    stage.settle()
    for asked in dialog.findChildren(SessionDialog):
        asked.reject()
    stage.settle()


def export_list(stage: Stage) -> ExportDialog:
    """One section has a secret in its address."""
    ids = [publication.id for publication in stage.desk.browsing.tree()]
    stage.window.folders.move(ids[:2], "Papers")
    url = "https://letters.example/rss?key=~0123456789abcdef~"
    letters = NewSection(url, "", "", "The Paid Letters", private=True)
    stage.desk.subscriptions.follow([letters]).result()
    stage.settle()
    stage.window.toast.dismiss()
    stage.press("export")
    (dialog,) = stage.window.findChildren(ExportDialog)
    dialog.tree.view.expandAll()
    return dialog


def exporting(stage: Stage) -> None:
    export_list(stage)


def export_secrets(stage: Stage) -> None:
    export_list(stage).secrets.click()


def export_end(stage: Stage) -> None:
    dialog = export_list(stage)
    with TemporaryDirectory() as folder:
        stage.window.lists.store_file(str(Path(folder) / "mine.opml"), dialog=dialog)
        stage.settle()


def dialog(name: str) -> Callable[[Stage], None]:
    def act(stage: Stage) -> None:
        stage.press(name)

    return act


# Each in all four themes.
VIEWS = (
    Shot("reading", reading),
    Shot("publication", publication),
    Shot("search", searching),
    Shot("troubles", troubles),
    Shot("ready", readiness),
    Shot("waits", waits),
    Shot("preview", preview),
    Shot("nothing-found", nothing_found),
    Shot("saved-empty", saved_empty),
    Shot("all-read", all_read),
    Shot("welcome", welcome, empty=True),
    Shot("add", adding, empty=True),
    Shot("add-words", adding_words, empty=True),
    *front.VIEWS,
    *story.VIEWS,
    *foryou.VIEWS,
    *picks.VIEWS,
    *editions.VIEWS,
    *muting.VIEWS,
    *revising.VIEWS,
    *managing.VIEWS,
    *remote.VIEWS,
    Shot("shortcuts", dialog("shortcuts")),
    Shot("settings", settings),
    Shot("palette", palette),
    Shot("type", type_card),
    Shot("find", finding),
    Shot("enlarged", enlarged),
    Shot("aloud", aloud),
    Shot("list-menu", list_menu),
    Shot("menu", main_menu),
    Shot("folders", folders),
    Shot("undo", undo),
    Shot("wrong-query", wrong_query),
    Shot("kept-search", kept_search),
    Shot("import", import_list),
    Shot("import-lines", import_lines),
    Shot("export", exporting),
)
STACKED = (("layout", Layout.STACKED),)
ALONE = (("layout", Layout.ALONE),)
COMPACT = (("density", Density.COMPACT),)
SIGNING = (
    Shot("sign-in", signing.asking),
    Shot("sign-in-more", signing.more),
    Shot("sign-in-cookies", signing.cookies),
    Shot("sign-in-token", signing.token),
    Shot("sign-in-address", signing.private),
    Shot("sign-in-refused", signing.refused),
    Shot("sign-in-locked", signing.locked),
    Shot("sign-in-well", signing.well),
    Shot("sign-in-done", signing.signed),
    Shot("sign-in-host", signing.host),
    Shot("sign-in-scripts", signing.scripts),
    Shot("sign-in-session", signing.session),
    Shot("sign-in-ended", signing.ended),
    Shot("sign-ins", signing.sign_ins),
    Shot("address-anew", signing.address),
    Shot("keep-session", signing.keeping, empty=True),
    Shot("sign-in-small", signing.refused, size=(900, 700)),
    Shot("sign-in-large-text", signing.refused, text=2.0, size=(900, 700)),
    Shot("sign-in-arabic", signing.refused, language="ar"),
    Shot("accounts", accounts.listed),
    Shot("accounts-none", accounts.empty),
    Shot("accounts-arabic", accounts.listed, language="ar"),
    Shot("accounts-large-text", accounts.listed, text=2.0, size=(900, 700)),
    Shot("account-services", accounts.cards),
    Shot("account-services-small", accounts.cards, size=(900, 700)),
    Shot("account-services-arabic", accounts.cards, language="ar"),
    Shot("account-services-large-text", accounts.cards, text=2.0, size=(900, 700)),
    Shot("account-form", accounts.form),
    Shot("account-form-registration", accounts.inoreader),
    Shot("account-form-working", accounts.working),
    Shot("account-form-arabic", accounts.refused, language="ar"),
    Shot("account-wrong-address", accounts.address_wrong),
    Shot("account-wrong-password", accounts.refused),
    Shot("account-api-off", accounts.api_off),
    Shot("account-no-network", accounts.no_network),
    Shot("account-no-keyring", accounts.keyring),
    Shot("account-added", accounts.added),
    Shot("account-password", accounts.password),
    Shot("account-bounds", accounts.bounds),
    Shot("account-remove", accounts.remove),
    Shot("account-remove-small", accounts.remove, size=(900, 700)),
)
# Other shapes, sizes and languages, in light and dark.
SHAPES = (
    Shot("stacked", reading, choices=STACKED),
    Shot("alone", reading, choices=ALONE),
    Shot("alone-list", listing, choices=ALONE),
    Shot("compact", reading, choices=COMPACT),
    Shot("small", reading, size=(900, 700)),
    Shot("small-drawer", drawer, size=(900, 700)),
    Shot("narrow-article", reading, size=(600, 800)),
    Shot("narrow-list", listing, size=(600, 800)),
    Shot("large-text", reading, text=2.0),
    Shot("large-text-small", reading, text=2.0, size=(900, 700)),
    Shot("large-text-stacked", reading, text=2.0, choices=STACKED),
    Shot("article-arabic", arabic),
    Shot("article-japanese", japanese),
    Shot("window-arabic", arabic, language="ar"),
    Shot("window-arabic-small", arabic, language="ar", size=(900, 700)),
    Shot("window-arabic-stacked", arabic, language="ar", choices=STACKED),
    Shot("window-japanese", japanese, language="ja"),
    Shot("window-german", reading, language="de"),
    Shot("add-small", adding, size=(900, 700), empty=True),
    Shot("add-narrow", adding, size=(700, 500), empty=True),
    Shot("add-large-text", adding, text=2.0, empty=True),
    Shot("add-arabic", adding, language="ar", empty=True),
    *front.SHAPES,
    *story.SHAPES,
    *foryou.SHAPES,
    *picks.SHAPES,
    *editions.SHAPES,
    *muting.SHAPES,
    *revising.SHAPES,
    *managing.SHAPES,
    *remote.SHAPES,
    Shot("import-offer", import_offer),
    Shot("import-work", import_work),
    Shot("import-end", import_end),
    Shot("import-small", import_list, size=(900, 700)),
    Shot("import-large-text", import_list, text=2.0),
    Shot("import-arabic", import_list, language="ar"),
    Shot("export-secrets", export_secrets),
    Shot("export-end", export_end),
    Shot("export-large-text", export_secrets, text=2.0),
    Shot("export-arabic", exporting, language="ar"),
)


def drawn(shots: tuple[Shot, ...], themes: tuple[ThemeName, ...]) -> list[Shot]:
    return [
        replace(shot, name=f"{shot.name}-{theme.value}", theme=theme)
        for shot in shots
        for theme in themes
    ]


SHOTS = [
    *drawn(VIEWS, (ThemeName.LIGHT, ThemeName.SEPIA, ThemeName.DARK, ThemeName.HIGH_CONTRAST)),
    *drawn(SHAPES, (ThemeName.LIGHT, ThemeName.DARK)),
    *drawn(SIGNING, (ThemeName.LIGHT, ThemeName.DARK)),
]
