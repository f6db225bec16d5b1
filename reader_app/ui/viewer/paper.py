"""One article laid out on sheets of paper: black on white, whatever the window wears."""

import re
from dataclasses import replace
from html import escape

from PySide6.QtCore import QByteArray, QDateTime, QLocale, QPointF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPainter,
    QPalette,
    QPixmap,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from reader_app.domain import Article, Role, mark, said, unmark
from reader_app.ui.theme import PAPER
from reader_app.ui.viewer.composer import sample
from reader_app.ui.viewer.dress import blocks, dress
from reader_app.ui.viewer.fit import Fit
from reader_app.ui.viewer.fonts import Fonts
from reader_app.ui.viewer.gallery import Gallery, Room
from reader_app.ui.viewer.header import DOT, block, isolate, repeats
from reader_app.ui.viewer.look import Look
from reader_app.ui.viewer.ornaments import Ornaments
from reader_app.ui.viewer.script import read_script
from reader_app.ui.viewer.typography import Typography

__all__ = ["UNITS", "Paper"]

UNITS = 96  # to the inch: what the sizes of type and room below are in
SIZE, LINE = 15, 1.45  # of the type: 11 points
COLUMN = 530  # 140 mm
SIDE, TOP, BOTTOM = 56, 76, 92  # least margins
FOOT = 48  # from the lower edge to the page's number
DENSITY = 220 / UNITS  # of pictures
BUDGET = 160_000_000  # bytes of decoded pictures; more of them are printed coarser
PASSES = 12  # for headings that stand alone at the foot of a page
PICTURE = "article:picture/"
CARD = re.compile(
    rf'(<p style="-qt-user-state:{mark(Role.CARD)}"><a href="([^"]*)">.*?)<br>[^<]*</a>'
)
FULL = re.compile(r'<p style="[^"]*"><a href="article:full/\d+">[^<]*</a></p>')
OWN_LINK = re.compile(r'<a href="(?:article:|#)[^"]*">')


class Sheets(QTextDocument):
    """Asks nobody but the gallery."""

    def __init__(self, gallery: Gallery) -> None:
        super().__init__()
        self._gallery = gallery

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        url = QUrl(name).toString()
        if kind == QTextDocument.ResourceType.ImageResource.value and url.startswith(PICTURE):
            return self._gallery.picture(url.removeprefix(PICTURE)) or QPixmap()
        return QByteArray()


class Paper:
    """`html` is the article's rendered text, `size` that of a sheet in inches."""

    def __init__(
        self,
        article: Article,
        html: str,
        gallery: Gallery,
        fonts: Fonts,
        typography: Typography,
        size: QSizeF,
        locale: QLocale,
    ) -> None:
        script = read_script(sample(article), article.row.language)
        typography = replace(typography, size=SIZE, line_height=LINE, family="")
        self._look = Look(typography, PAPER, fonts, script)
        self._sheet = QSizeF(size.width() * UNITS, size.height() * UNITS)
        self._column = min(COLUMN, int(self._sheet.width()) - 2 * SIDE)
        self._column -= self._column % self._look.square()
        self._height = int(self._sheet.height()) - TOP - BOTTOM
        self._locale = locale
        self._document = Sheets(gallery)
        self._document.setUndoRedoEnabled(False)
        self._document.setUseDesignMetrics(True)
        self._document.setDocumentMargin(0)
        self._document.setDefaultFont(self._look.font())
        self._document.setDefaultStyleSheet(self._look.sheet())
        self._document.setHtml(
            OWN_LINK.sub("<a>", head(article, locale) + CARD.sub(printed, FULL.sub("", html)))
            + foot(article, locale)
        )
        anatomy = dress(self._document, self._look)
        self._even_out()
        display = {role: self._look.font(role) for role in (Role.HEADLINE, Role.STANDFIRST)}
        self._fit = Fit(self._document, anatomy, display, article, gallery.path)
        self._fit.to(self._column, tallest=self._height - 80)
        self._document.setPageSize(QSizeF(self._column, self._height))
        self._keep_together()
        self._ornaments = Ornaments(self._document, anatomy, PAPER, self._column)

    @property
    def pages(self) -> int:
        return self._document.pageCount()

    def rooms(self) -> list[Room]:
        """What the pictures need, all of them together within the budget."""
        wanted = self._fit.rooms(0, DENSITY)
        total = sum(4 * room.width * room.height for room in wanted)
        if total <= BUDGET:
            return wanted
        share = (BUDGET / total) ** 0.5
        return [
            Room(room.digest, max(1, int(room.width * share)), max(1, int(room.height * share)))
            for room in wanted
        ]

    def paint(self, painter: QPainter, page: int) -> None:
        """Paint page number `page`, from 0, onto a sheet whose unit is `UNITS` to the inch."""
        top = page * self._height
        left = (self._sheet.width() - self._column) / 2
        painter.save()
        painter.translate(left, TOP - top)
        clip = QRectF(-SIDE / 2, top, self._column + SIDE, self._height)
        painter.setClipRect(clip)
        self._ornaments.paint(painter, top, top + self._height)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = clip
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Text, QColor(PAPER.ink))
        context.palette = palette
        self._document.documentLayout().draw(painter, context)
        painter.restore()
        self._number(painter, page)

    def _number(self, painter: QPainter, page: int) -> None:
        painter.save()
        font = QFont(self._look.font(Role.CAPTION))
        painter.setFont(font)
        painter.setPen(QColor(PAPER.soft))
        number, pages = (self._locale.toString(n) for n in (page + 1, self.pages))
        area = QRectF(0, self._sheet.height() - FOOT - 20, self._sheet.width(), 20)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter.value, f"{number} / {pages}")
        painter.restore()

    def _even_out(self) -> None:
        """The sheet has its own margins."""
        frame = self._document.rootFrame().frameFormat()
        frame.setTopMargin(0)
        frame.setBottomMargin(0)
        self._document.rootFrame().setFrameFormat(frame)

    def _keep_together(self) -> None:
        """Move headings to the page of the text that they announce, pictures to their captions."""
        for _ in range(PASSES):
            parted = next((one for one in blocks(self._document) if self._parted(one)), None)
            if parted is None:
                return
            shape = QTextBlockFormat()
            shape.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            QTextCursor(parted).mergeBlockFormat(shape)
            # The engine lays out no more than the block itself again, and has lost the rest.
            self._document.markContentsDirty(0, self._document.characterCount())

    def _parted(self, one: QTextBlock) -> bool:
        role, _ = unmark(one.userState())
        after = one.next()
        if one.userState() < 0 or not after.isValid():
            return False
        if role not in (Role.HEADING, Role.SUMMARY, Role.TERM):
            below, _ = unmark(after.userState())
            if role is not Role.FIGURE or below is not Role.CAPTION:
                return False
        if one.blockFormat().pageBreakPolicy() != QTextFormat.PageBreakFlag.PageBreak_Auto:
            return False
        return self._page_of(one, 0) < self._page_of(after, 1)

    def _page_of(self, one: QTextBlock, number: int) -> int:
        """The page that a line of a block stands on, its last one where it has no such line."""
        self._document.documentLayout().blockBoundingRect(one)
        line = one.layout().lineAt(max(0, min(number, one.layout().lineCount() - 1)))
        place = one.layout().position() + (line.position() if line.isValid() else QPointF())
        return int(place.y() // self._height)


def head(article: Article, locale: QLocale) -> str:
    """Publication, headline, authors and date, standfirst, lead picture."""
    row = article.row
    name = f'<span class="name">{isolate(row.publication)}</span>'
    facts = [row.byline.strip(), full_date(row.published, locale)]
    parts = [
        block(Role.KICKER, DOT.join((name, *map(isolate, filter(None, [row.section]))))),
        block(Role.HEADLINE, escape(row.title or said("Without a headline"))),
        block(Role.BYLINE, DOT.join(isolate(fact) for fact in facts if fact)),
    ]
    if article.standfirst and not repeats(article):
        parts.append(block(Role.STANDFIRST, escape(article.standfirst)))
    if row.lead and not any(escape(picture.url) in article.html for picture in article.pictures):
        parts.append(block(Role.FIGURE, f'<img src="{PICTURE}{row.lead}">'))
    return "".join(parts)


def foot(article: Article, locale: QLocale) -> str:
    """Where it was published, at the end."""
    row = article.row
    line = [row.publication, full_date(row.published, locale)]
    parts = [block(Role.RULE, "* * *")]
    parts.append(block(Role.CAPTION, DOT.join(isolate(one) for one in line if one)))
    if row.url:
        link = f'<a href="{escape(row.url)}">{escape(row.url)}</a>'
        parts.append(f'<p dir="ltr" {block(Role.CAPTION, link)[3:]}')
    return "".join(parts)


def printed(card: re.Match[str]) -> str:
    """A card of sound or film with its address in the place of the line on how to open it."""
    return f"{card[1]}<br>\u2066{card[2]}\u2069</a>"


def full_date(published: int, locale: QLocale) -> str:
    moment = QDateTime.fromSecsSinceEpoch(published).toLocalTime()
    return locale.toString(moment.date(), QLocale.FormatType.LongFormat)
