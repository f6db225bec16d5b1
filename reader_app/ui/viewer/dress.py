"""Sets an article's typography on the document's own formats."""

from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextList,
    QTextListFormat,
    QTextOption,
)

from reader_app.domain import Role, unmark
from reader_app.ui.viewer.grid import dress_table, tables
from reader_app.ui.viewer.look import Look, Style

__all__ = ["Anatomy", "Spot", "dress"]

PICTURE = "article:picture/"
PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
FIXED = QTextBlockFormat.LineHeightTypes.FixedHeight.value
ADJUSTMENT = QTextFormat.Property.FontSizeAdjustment
OPEN_BULLETS = (QTextListFormat.Style.ListCircle, QTextListFormat.Style.ListSquare)
PANELS = (Role.CODE, Role.NOTICE, Role.BROWSER, Role.MISSING, Role.CARD)


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a picture stands. `share`: the part of the column that is its own at most."""

    position: int
    digest: str
    share: float
    lone: bool  # a figure, not a letter in a line


@dataclass(slots=True)
class Anatomy:
    """What was found in a document. Panels and quotes by their first and last block's number."""

    spots: list[Spot] = field(default_factory=list)
    panels: list[tuple[int, int]] = field(default_factory=list)
    quotes: list[tuple[int, int, int]] = field(default_factory=list)  # and depth
    display: list[tuple[int, Role]] = field(default_factory=list)  # set in even lines
    items: list[tuple[int, str]] = field(default_factory=list)  # of lists, with their labels
    code: list[int] = field(default_factory=list)
    cards: list[int] = field(default_factory=list)  # panels of sound and film


@dataclass(frozen=True, slots=True)
class Part:
    block: QTextBlock
    role: Role
    quote: int


def dress(document: QTextDocument, look: Look) -> Anatomy:
    """Give every block its type, line height and room; say where pictures and panels are."""
    parts = [Part(block, *unmark(block.userState())) for block in blocks(document)]
    anatomy = Anatomy()
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    if look.script.right_to_left:
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    document.setDefaultTextOption(option)
    document.setIndentWidth(look.step)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for number, part in enumerate(parts):
        after = parts[number + 1] if number + 1 < len(parts) else None
        dress_block(cursor, part, after, look, anatomy)
        note(anatomy, part, number)
    anatomy.items = unlabel(parts)
    for table in tables(document):
        dress_table(table, look)
    frame = document.rootFrame().frameFormat()
    frame.setTopMargin(32)
    frame.setBottomMargin(64)
    document.rootFrame().setFrameFormat(frame)
    cursor.endEditBlock()
    return anatomy


def blocks(document: QTextDocument) -> list[QTextBlock]:
    found, block = [], document.begin()
    while block.isValid():
        found.append(block)
        block = block.next()
    return found


def dress_block(
    cursor: QTextCursor, part: Part, after: Part | None, look: Look, anatomy: Anatomy
) -> None:
    block, role = part.block, part.role
    cursor.setPosition(block.position())
    if block.userState() < 0 and block.length() == 1 and cursor.currentTable() is None:
        flatten(cursor)
        return
    style = look.style(role, block.blockFormat().headingLevel())
    cursor.setPosition(block.position())
    cursor.setPosition(block.position() + block.length() - 1, QTextCursor.MoveMode.KeepAnchor)
    if role not in (Role.TEXT, Role.ITEM, Role.DEFINITION):
        cursor.mergeCharFormat(style.format())
    colour = look.tokens.soft if part.quote else style.colour
    pictures = dress_runs(cursor, part, QColor(colour), look)
    anatomy.spots += pictures
    cursor.setPosition(block.position())
    inline = bool(pictures) and role is not Role.FIGURE
    cursor.mergeBlockFormat(block_format(part, after, style, look, inline=inline))


def unlabel(parts: list[Part]) -> list[tuple[int, str]]:
    """Take the engine's labels from the items of lists: the page draws them, with more room."""
    found: list[tuple[int, str]] = []
    lists: dict[int, QTextList] = {}
    for number, part in enumerate(parts):
        items: QTextList | None = part.block.textList()
        if items is not None:
            style = items.format().style()
            bullet = style in (QTextListFormat.Style.ListDisc, *OPEN_BULLETS)
            nested = "–" if items.format().indent() > 1 else "•"
            found.append((number, nested if bullet else items.itemText(part.block)))
            lists[items.objectIndex()] = items
    for items in lists.values():
        shape = items.format()
        shape.setStyle(QTextListFormat.Style.ListStyleUndefined)
        items.setFormat(shape)
    return found


def flatten(cursor: QTextCursor) -> None:
    """Take the room from the empty block that Qt puts behind every table."""
    shape = QTextBlockFormat()
    shape.setLineHeight(1, FIXED)
    shape.setTopMargin(0)
    shape.setBottomMargin(0)
    cursor.mergeBlockFormat(shape)


def dress_runs(cursor: QTextCursor, part: Part, colour: QColor, look: Look) -> list[Spot]:
    """Colour text and links; return the pictures."""
    spots = []
    ink = QTextCharFormat()
    ink.setForeground(QBrush(colour))
    accent = QColor(look.tokens.accent)
    link = QTextCharFormat()
    link.setForeground(QBrush(accent))
    note_link = QTextCharFormat(link)
    link.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    link.setUnderlineColor(QColor(accent.red(), accent.green(), accent.blue(), 110))
    plain = colour == QColor(look.tokens.ink)
    for position, length, found in runs(part.block):
        if found.isImageFormat():
            name = found.toImageFormat().name()
            spots += spot(part, position, length, name, cursor)
            continue
        adjusted = found.hasProperty(ADJUSTMENT)
        if plain and not found.anchorHref() and not adjusted:
            continue
        cursor.setPosition(position)
        cursor.setPosition(position + length, QTextCursor.MoveMode.KeepAnchor)
        if adjusted:  # a heading's, which wins over every size
            found.clearProperty(ADJUSTMENT)
            cursor.setCharFormat(found)
        if part.role is Role.CARD:
            strong = found.fontWeight() > QFont.Weight.Normal
            cursor.mergeCharFormat(plainly(look.tokens.ink if strong else look.tokens.soft))
        elif found.anchorHref():
            outside = not found.anchorHref().startswith("#")
            cursor.mergeCharFormat(link if outside else note_link)
        elif not plain:
            cursor.mergeCharFormat(ink)
    return spots


def plainly(colour: str) -> QTextCharFormat:
    """For a link that is seen to be one by what stands around it."""
    made = QTextCharFormat()
    made.setForeground(QBrush(QColor(colour)))
    made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.NoUnderline)
    return made


def runs(block: QTextBlock) -> list[tuple[int, int, QTextCharFormat]]:
    """Position, length and format of every run; read before anything is changed."""
    found = []
    runs = block.begin()
    while not runs.atEnd():
        run = runs.fragment()
        found.append((run.position(), run.length(), run.charFormat()))
        runs += 1
    return found


def spot(part: Part, position: int, length: int, name: str, cursor: QTextCursor) -> list[Spot]:
    """The pictures of one run: equal ones beside each other are a single run."""
    if not name.startswith(PICTURE):
        return []
    table = cursor.currentTable() if part.role in (Role.CELL, Role.HEAD) else None
    share = 1 / table.columns() if table else 1.0
    digest = name.removeprefix(PICTURE)
    lone = part.role is Role.FIGURE
    return [Spot(position + offset, digest, share, lone) for offset in range(length)]


def block_format(
    part: Part, after: Part | None, style: Style, look: Look, *, inline: bool
) -> QTextBlockFormat:
    """`inline`: pictures stand in the line, which must be able to grow."""
    found = QTextBlockFormat()
    if part.role is Role.FIGURE:
        found.setLineHeight(100, PROPORTIONAL)
    elif inline:
        found.setLineHeight(115, PROPORTIONAL)
    else:
        found.setLineHeight(style.line, FIXED)
    before, behind = rooms(part, after, style, look)
    found.setTopMargin(before)
    found.setBottomMargin(behind)
    first = style.inset + style.indent + part.quote * look.step
    right_to_left = part.block.textDirection() == Qt.LayoutDirection.RightToLeft
    found.setLeftMargin(style.inset if right_to_left else first)
    found.setRightMargin(first if right_to_left else style.inset)
    if part.role in (Role.FIGURE, Role.RULE):
        found.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    elif part.role is Role.TEXT and look.justified:
        found.setAlignment(Qt.AlignmentFlag.AlignJustify)
    found.setProperty(QTextFormat.Property.BlockIndent, part.block.blockFormat().indent())
    return found


def rooms(part: Part, after: Part | None, style: Style, look: Look) -> tuple[int, int]:
    """Room above and below a block, which depends on what comes next."""
    following = after.role if after else None
    behind = style.after
    if part.role is Role.FIGURE and following is Role.CAPTION:
        behind = 8
    elif part.role in (Role.MISSING, Role.CARD, Role.CODE) and following is Role.CAPTION:
        behind = look.pad + 8
    elif part.role is Role.CAPTION and following in (Role.CELL, Role.HEAD, Role.TERM):
        behind = 8
    elif part.role is Role.NOTICE and following is Role.BROWSER:
        behind = 4
    elif part.role in (Role.ITEM, Role.DEFINITION) and following not in (part.role, Role.TERM):
        behind = look.gap
    if following is Role.ALT:  # its own px, and the room above a figure, which is then not shared
        behind = max(0, behind - 1 - look.style(Role.FIGURE).before)
    return style.before, behind


def note(anatomy: Anatomy, part: Part, number: int) -> None:
    """Remember panels, quotes and headlines; neighbours of one kind are one."""
    if part.role in (Role.HEADLINE, Role.STANDFIRST):
        anatomy.display.append((number, part.role))
    if part.role in PANELS:
        if part.role is Role.BROWSER and anatomy.panels:
            anatomy.panels[-1] = (anatomy.panels[-1][0], number)
        else:
            anatomy.panels.append((number, number))
    if part.role is Role.CODE:
        anatomy.code.append(number)
    if part.role is Role.CARD:
        anatomy.cards.append(number)
    for depth in range(part.quote):
        last = next((q for q in reversed(anatomy.quotes) if q[2] == depth), None)
        if last and last[1] == number - 1:
            anatomy.quotes[anatomy.quotes.index(last)] = (last[0], number, depth)
        else:
            anatomy.quotes.append((number, number, depth))
