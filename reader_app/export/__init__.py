"""Articles in formats for other programs."""

from reader_app.export.chosen import ChosenArticle, ChosenList, read_head, to_list
from reader_app.export.epub import Book, Chapter, Picture, write_epub
from reader_app.export.markdown import to_markdown
from reader_app.export.naming import file_name
from reader_app.export.text import to_text

__all__ = [
    "Book",
    "Chapter",
    "ChosenArticle",
    "ChosenList",
    "Picture",
    "file_name",
    "read_head",
    "to_list",
    "to_markdown",
    "to_text",
    "write_epub",
]
