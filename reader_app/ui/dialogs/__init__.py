"""Dialogs: follow, subscription lists, shortcuts, trouble."""

from reader_app.ui.dialogs.follow import FollowDialog
from reader_app.ui.dialogs.lists import Lists
from reader_app.ui.dialogs.shortcuts import ShortcutsDialog
from reader_app.ui.dialogs.trouble import TroubleDialog

__all__ = ["FollowDialog", "Lists", "ShortcutsDialog", "TroubleDialog"]
