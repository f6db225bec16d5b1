"""The article viewer: no network, no scripts, nothing loaded but the library's own pictures."""

from reader_app.ui.viewer.composer import Render
from reader_app.ui.viewer.links import allowed, open_outside
from reader_app.ui.viewer.typography import Typography
from reader_app.ui.viewer.view import ArticleView

__all__ = ["ArticleView", "Render", "Typography", "allowed", "open_outside"]
