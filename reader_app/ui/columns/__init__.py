"""A page of columns: headlines, cards and lines, laid out for the room there is."""

from reader_app.ui.columns.blocks import Block, Card, Cards, End, Heading, Lead, Lines, Note
from reader_app.ui.columns.faces import Faces
from reader_app.ui.columns.spread import More, OpenMenu, Routes, Spread
from reader_app.ui.columns.view import ColumnsView

__all__ = [
    "Block",
    "Card",
    "Cards",
    "ColumnsView",
    "End",
    "Faces",
    "Heading",
    "Lead",
    "Lines",
    "More",
    "Note",
    "OpenMenu",
    "Routes",
    "Spread",
]
