"""Small widgets that the window, its panels and the dialogs share."""

from reader_app.ui.parts.buttons import IconButton, Segments, push_button
from reader_app.ui.parts.empty import EmptyState
from reader_app.ui.parts.labels import ElidedLabel, Label
from reader_app.ui.parts.layouts import Band, column, row
from reader_app.ui.parts.ring import Ring
from reader_app.ui.parts.toast import Toast

__all__ = [
    "Band",
    "ElidedLabel",
    "EmptyState",
    "IconButton",
    "Label",
    "Ring",
    "Segments",
    "Toast",
    "column",
    "push_button",
    "row",
]
