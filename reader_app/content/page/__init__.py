"""An article's page to its text, how complete that is, and what the page says of it."""

from reader_app.content.page.read import read_again, read_blocks, read_page

__all__ = ["read_again", "read_blocks", "read_page"]
