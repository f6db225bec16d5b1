"""Pictures: their room, their decoding, what is wrong with them."""

import io
from collections.abc import Callable
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import QUrl
from PySide6.QtGui import QPixmap, QTextDocument
from pytestqt.qtbot import QtBot

from reader_app.domain import ArticlePicture
from reader_app.ui.theme import DARK
from reader_app.ui.viewer import ArticleView
from reader_app.ui.viewer.gallery import Room, within

IMAGE = QTextDocument.ResourceType.ImageResource.value
Settle = Callable[[ArticleView], None]


def shown(view: ArticleView, digest: str | None) -> QPixmap:
    found = view.page().document().resource(IMAGE, QUrl(f"article:picture/{digest}"))
    assert isinstance(found, QPixmap)
    return found


def sizes(view: ArticleView) -> list[tuple[int, int]]:
    found = []
    block = view.page().document().begin()
    while block.isValid():
        runs = block.begin()
        while not runs.atEnd():
            shape = runs.fragment().charFormat()
            if shape.isImageFormat():
                image = shape.toImageFormat()
                found.append((round(image.width()), round(image.height())))
            runs += 1
        block = block.next()
    return found


def test_every_stored_picture_is_decoded(view: ArticleView, desk: Any, settle: Settle) -> None:
    pictures = [desk.picture(kind=kind) for kind in ("JPEG", "PNG", "GIF", "WEBP", "BMP", "TIFF")]
    view.show_article(desk.article(desk.figures(*pictures), *pictures))
    assert view.pictures_pending() == 6
    settle(view)
    assert view.pictures_wanted() == view.pictures_decoded() == 6
    assert view.broken_pictures() == []


def test_the_text_does_not_move_when_pictures_arrive(
    view: ArticleView, desk: Any, settle: Settle
) -> None:
    pictures = [desk.picture(900, 600), desk.picture(200, 100), desk.picture(600, 2400)]
    view.show_article(desk.article(desk.figures(*pictures), *pictures))
    before = view.page().document().size()
    settle(view)
    view.grab()
    assert view.page().document().size() == before


def test_a_file_of_another_shape_than_the_library_says_stays_in_its_room(
    view: ArticleView, desk: Any, settle: Settle
) -> None:
    real = desk.picture(300, 900)
    lying = ArticlePicture(real.url, real.sha256, "image/jpeg", 900, 300, 1)
    view.show_article(desk.article(desk.figures(lying), lying))
    before = view.page().document().size()
    settle(view)
    assert view.page().document().size() == before
    (room,) = sizes(view)
    picture = shown(view, real.sha256)
    assert (picture.width(), picture.height()) == room


def test_large_pictures_fill_the_column_and_small_ones_keep_their_size(
    view: ArticleView, desk: Any
) -> None:
    large, small = desk.picture(1600, 800), desk.picture(120, 90)
    view.show_article(desk.article(desk.figures(large, small), large, small))
    column = view.page().viewport().width()
    assert sizes(view) == [(column, round(column / 2)), (120, 90)]


def test_a_tall_picture_fits_on_a_screen(view: ArticleView, desk: Any) -> None:
    tall = desk.picture(800, 4000)
    view.show_article(desk.article(desk.figures(tall), tall))
    ((_, height),) = sizes(view)
    assert height <= 1.25 * view.page().viewport().width() + 1


def test_a_small_picture_stands_in_the_line(view: ArticleView, desk: Any) -> None:
    flag = desk.picture(24, 16, kind="PNG")
    view.show_article(desk.article(f'<p>From <img src="{flag.url}"> Grenmouth.</p>', flag))
    assert sizes(view) == [(24, 16)]


@pytest.mark.qt_log_ignore("JPEG", extend=True)
@pytest.mark.parametrize(
    "data",
    [
        b"not a picture",
        b"\xff\xd8\xff\xe0" + b"\0" * 200,
        b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><image href='x.png'/></svg>",
    ],
)
def test_a_broken_picture_is_named_and_keeps_its_room(
    view: ArticleView, desk: Any, settle: Settle, data: bytes
) -> None:
    good, bad = desk.picture(), desk.picture(data=data)
    view.show_article(desk.article(desk.figures(good, bad), good, bad))
    before = view.page().document().size()
    settle(view)
    assert view.broken_pictures() == [bad.sha256]
    assert view.pictures_decoded() == 1
    assert view.page().document().size() == before


def test_a_file_that_is_gone_counts_as_broken(view: ArticleView, desk: Any, settle: Settle) -> None:
    gone = desk.picture()
    desk.path(gone.sha256).unlink()
    view.show_article(desk.article(desk.figures(gone), gone))
    settle(view)
    assert view.broken_pictures() == [gone.sha256]


def test_a_picture_that_is_not_stored_is_named_by_its_address(view: ArticleView, desk: Any) -> None:
    absent = ArticlePicture("https://tribune.example/x.jpg", None, "", 0, 0, 0)
    view.show_article(desk.article(desk.figures(absent), absent))
    assert view.broken_pictures() == [absent.url]
    assert view.pictures_wanted() == 1
    assert "not here yet" in view.page().toPlainText()


def test_the_lead_picture_is_shown_where_the_text_has_none(
    view: ArticleView, desk: Any, settle: Settle
) -> None:
    lead = desk.picture()
    view.show_article(desk.article("<p>x</p>", lead, lead=lead.sha256))
    settle(view)
    assert len(sizes(view)) == 1
    assert view.pictures_decoded() == 1


def test_a_lead_picture_that_only_the_list_shows_is_proven_too(
    view: ArticleView, desk: Any, settle: Settle
) -> None:
    lead, other = desk.picture(), desk.picture()
    view.show_article(desk.article(desk.figures(other), lead, other, lead=lead.sha256))
    settle(view)
    assert len(sizes(view)) == 1
    assert view.pictures_decoded() == view.pictures_wanted() == 2


def test_what_was_on_its_way_for_the_last_article_does_not_arrive(
    view: ArticleView, desk: Any, settle: Settle, qtbot: QtBot
) -> None:
    first, second = desk.picture(), desk.picture()
    view.show_article(desk.article(desk.figures(first), first, id=1))
    view.show_article(desk.article(desk.figures(second), second, id=2))
    settle(view)
    assert view.pictures_decoded() == 1
    assert view.broken_pictures() == []


def test_a_see_through_picture_stands_on_white_in_a_dark_theme(
    view: ArticleView, desk: Any, settle: Settle
) -> None:
    clear = desk.picture(kind="PNG")
    view.show_article(desk.article(desk.figures(clear), clear))
    settle(view)
    assert shown(view, clear.sha256).toImage().pixelColor(5, 5).alpha() < 255
    view.set_theme(DARK)
    settle(view)
    assert shown(view, clear.sha256).toImage().pixelColor(5, 5).alpha() == 255


def test_an_article_of_very_many_pictures_is_proven_but_not_kept_whole(
    view: ArticleView, desk: Any, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader_app.ui.viewer.gallery.BUDGET", 3_000_000)
    pictures = [desk.picture(900, 600) for _ in range(8)]
    view.show_article(desk.article(desk.figures(*pictures), *pictures))
    settle(view)
    assert view.pictures_decoded() == 8
    far = pictures[-1].sha256
    assert shown(view, far).width() == 1
    view.go_to(1.0)
    view.pictures_settled.connect(lambda: None)
    view.page().document().documentLayout().documentSize()
    view.refresh_pictures()
    settle(view)
    assert shown(view, far).width() > 1
    assert shown(view, pictures[0].sha256).width() == 1


@pytest.mark.parametrize(("orientation", "corner"), [(1, "red"), (6, "blue"), (8, "red")])
def test_a_picture_that_says_how_it_was_held_is_turned_upright(
    view: ArticleView, desk: Any, settle: Settle, orientation: int, corner: str
) -> None:
    photograph = Image.new("RGB", (800, 400), "red")
    photograph.paste("blue", (0, 200, 400, 400))
    exif = Image.Exif()
    exif[274] = orientation
    buffer = io.BytesIO()
    photograph.save(buffer, "JPEG", exif=exif, quality=95)
    size = (800, 400) if orientation == 1 else (400, 800)
    picture = desk.picture(*size, data=buffer.getvalue())
    view.show_article(desk.article(desk.figures(picture), picture))
    settle(view)
    found = shown(view, picture.sha256).toImage()
    assert (found.width() > found.height()) is (orientation == 1)
    colour = found.pixelColor(20, 20)
    assert (colour.red() > 200) is (corner == "red")
    assert (colour.blue() > 200) is (corner == "blue")


@pytest.mark.logs("cannot be read")
def test_a_fault_of_ours_while_decoding_ends_as_a_broken_picture(
    view: ArticleView, desk: Any, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: str) -> None:
        raise KeyError("lost")

    picture = desk.picture()
    monkeypatch.setattr(view._gallery, "_path", fail)
    view.show_article(desk.article(desk.figures(picture), picture))
    settle(view)
    assert view.broken_pictures() == [picture.sha256]


def test_the_budget_always_holds_one_picture() -> None:
    rooms = [Room("a", 1000, 1000), Room("b", 10, 10)]
    assert within(rooms, 1000) == {"a"}
    assert within(rooms, 5_000_000) == {"a", "b"}
