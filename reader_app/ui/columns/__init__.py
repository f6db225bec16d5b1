"""A page of columns: headlines, cards and lines, laid out for the room there is."""

from reader_app.ui.columns.blocks import Block, Card, Cards, End, Heading, Lead, Lines, Note

__all__ = ["Block", "Card", "Cards", "End", "Heading", "Lead", "Lines", "Note"]
