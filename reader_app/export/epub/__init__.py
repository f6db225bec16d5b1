"""EPUB 3 for e-readers."""

from reader_app.export.epub.book import Book, Chapter, Picture
from reader_app.export.epub.writer import write_epub

__all__ = ["Book", "Chapter", "Picture", "write_epub"]
