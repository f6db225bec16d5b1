"""An article's page to its text, how complete that is, and what the page says of it.

Nothing is imported here: other parts of `content` need no more than the tree of a page, and the
libraries that `read` needs take a third of a second.
"""

__all__: list[str] = []
