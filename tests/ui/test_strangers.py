"""Titles, names and searches of strangers: shown as they are, never understood as anything else."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtWidgets import QLabel, QMenu, QWidget

from reader_app.ui.plain import line, menu_text, tip
from tests.ui.conftest import OpenStage, Stage
from tests.ui.world import NOW, add

__all__: list[str] = []

TIP = Qt.ItemDataRole.ToolTipRole
EVIL = (
    '<img src="file:///etc/passwd"><b>Bold</b>',
    "&Fish && chips & <a href='javascript:alert(1)'>more</a>",
    "Back\u202ewards \u2066and\u0007 \x02on\x03 with\ttabs [*] \x1f",
    "Long " * 2_000,
    "# Heading [link](javascript:x) `code` {title} %1 %n",
    "../../etc/CON",
)


@pytest.fixture
def stage(open_stage: OpenStage) -> Stage:
    stage = open_stage()
    library = stage.library
    for publication, name in zip(library.tree(), EVIL, strict=False):
        library.rename_publication(publication.id, name)
        for section in publication.sections:
            library.rename_section(section.id, name + "!")
    library.move({1: EVIL[1].replace("/", "-")})
    for name in EVIL[:4]:
        library.kept.keep(name, f"words {len(name)}").result()
    add(library, 1, EVIL, [NOW - n for n in range(len(EVIL))])
    return stage


def tips(model: QAbstractItemModel, parent: QModelIndex | None = None) -> Iterator[str]:
    for row in range(model.rowCount(parent or QModelIndex())):
        index = model.index(row, 0, parent or QModelIndex())
        yield str(index.data(TIP) or "")
        yield from tips(model, index)


def harmless(text: str) -> bool:
    """Whether Qt shows a tooltip's words as they are."""
    return "<" not in re.sub(r"^<span>|</span>$|<br>", "", text)


def menus(stage: Stage) -> Iterator[QMenu]:
    model = stage.window.sidebar.model
    for row in range(model.rowCount(QModelIndex())):
        index = model.index(row, 0, QModelIndex())
        for one in (index, model.index(0, 0, index)):
            menu = stage.window.menus.of_row(one)
            if menu is not None:
                yield menu
    rows = range(stage.window.articles.model.rowCount())
    yield from filter(None, map(stage.window.row_menu.of, rows[:9]))


def test_no_tooltip_and_no_label_takes_a_title_for_markup(stage: Stage) -> None:
    stage.show("all")
    stage.open_next()
    stage.press("next")
    window = stage.window
    widgets = [window, *window.findChildren(QWidget)]
    shown = [one.toolTip() for one in widgets]
    shown += [*tips(window.sidebar.model), *tips(window.articles.model)]
    assert any("&lt;img" in text for text in shown)
    assert [text for text in shown if not harmless(text)] == []
    assert max(map(len, shown)) < 8_000
    rich = [
        one
        for one in window.findChildren(QLabel)
        if one.textFormat() is not Qt.TextFormat.PlainText and one.text()
    ]
    assert rich == []


def test_no_name_makes_a_shortcut_or_a_line_of_its_own_in_a_menu(stage: Stage) -> None:
    stage.show("all")
    for menu in menus(stage):
        every = [action for one in (menu, *menu.findChildren(QMenu)) for action in one.actions()]
        for action in every:
            words = action.text().partition("\t")[0]
            assert len(words) < 120
            assert not re.search(r"[\x00-\x1f\u202e]", words)
            assert "&" not in words.replace("&&", "")
        menu.deleteLater()


def test_the_windows_title_is_one_short_line(stage: Stage) -> None:
    for publication in stage.library.tree():
        stage.show(f"publication:{publication.id}")
        title = stage.window.windowTitle()
        assert len(title) < 200
        assert not re.search(r"[\x00-\x1f\u202e]", title)
        assert title.endswith("– Broadsheet")


def test_what_strangers_write_is_bounded_and_stays_what_it_is() -> None:
    assert tip("Fish and chips") == "Fish and chips"
    assert tip("Fish & chips") == "<span>Fish &amp; chips</span>"
    assert tip("<b>x</b>\ny") == "<span>&lt;b&gt;x&lt;/b&gt;<br>y</span>"
    assert len(tip("<" * 50_000)) < 6_000
    assert menu_text("a&b\tc\nd") == "a&&b c d"
    assert line("x" * 500) == "x" * 159 + "…"
