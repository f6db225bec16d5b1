"""Small widgets that the window, its panels and the dialogs share."""

from reader_app.ui.parts.badge import badge
from reader_app.ui.parts.buttons import IconButton, Segments, push_button
from reader_app.ui.parts.checkbox import CheckBox
from reader_app.ui.parts.empty import EmptyState
from reader_app.ui.parts.field import clearable
from reader_app.ui.parts.ground import CORNER, Mirror, paint_ground
from reader_app.ui.parts.labels import ElidedLabel, Label
from reader_app.ui.parts.layouts import Band, Fitting, column, facing, row
from reader_app.ui.parts.pane import Pane
from reader_app.ui.parts.picker import Picker, Stepper
from reader_app.ui.parts.popover import Popover
from reader_app.ui.parts.ring import Ring
from reader_app.ui.parts.toast import Toast
from reader_app.ui.parts.wrap import direction, draw_runs, flags, isolated, shorten, wrap

__all__ = [
    "CORNER",
    "Band",
    "CheckBox",
    "ElidedLabel",
    "EmptyState",
    "Fitting",
    "IconButton",
    "Label",
    "Mirror",
    "Pane",
    "Picker",
    "Popover",
    "Ring",
    "Segments",
    "Stepper",
    "Toast",
    "badge",
    "clearable",
    "column",
    "direction",
    "draw_runs",
    "facing",
    "flags",
    "isolated",
    "paint_ground",
    "push_button",
    "row",
    "shorten",
    "wrap",
]
