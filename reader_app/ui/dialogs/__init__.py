"""Dialogs: what was left out, names, budget, shortcuts, trouble."""

from reader_app.ui.dialogs.blocks import BlocksDialog
from reader_app.ui.dialogs.budget import BudgetDialog
from reader_app.ui.dialogs.name import ask_name
from reader_app.ui.dialogs.shortcuts import ShortcutsDialog
from reader_app.ui.dialogs.trouble import TroubleDialog

__all__ = [
    "BlocksDialog",
    "BudgetDialog",
    "ShortcutsDialog",
    "TroubleDialog",
    "ask_name",
]
