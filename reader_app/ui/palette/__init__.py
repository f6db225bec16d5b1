"""The palette: one field that finds every place, article, command and setting."""

from reader_app.ui.palette.finds import Find, Group
from reader_app.ui.palette.match import Name
from reader_app.ui.palette.palette import Palette, Ways

__all__ = ["Find", "Group", "Name", "Palette", "Ways"]
