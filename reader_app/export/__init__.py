"""Articles in formats for other programs."""

from reader_app.export.markdown import to_markdown
from reader_app.export.naming import file_name
from reader_app.export.text import to_text

__all__ = [
    "file_name",
    "to_markdown",
    "to_text",
]
