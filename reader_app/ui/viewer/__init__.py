"""The article viewer: no network, no scripts, nothing loaded but the library's own pictures."""

from reader_app.ui.viewer.composer import Render
from reader_app.ui.viewer.decoder import whole
from reader_app.ui.viewer.figures import Figure
from reader_app.ui.viewer.fonts import Fonts
from reader_app.ui.viewer.foot import Under
from reader_app.ui.viewer.header import Remark, minutes
from reader_app.ui.viewer.links import allowed, open_outside
from reader_app.ui.viewer.press import Press
from reader_app.ui.viewer.script import Script, read_script
from reader_app.ui.viewer.typography import Typography
from reader_app.ui.viewer.view import ArticleView

__all__ = [
    "ArticleView",
    "Figure",
    "Fonts",
    "Press",
    "Remark",
    "Render",
    "Script",
    "Typography",
    "Under",
    "allowed",
    "minutes",
    "open_outside",
    "read_script",
    "whole",
]
