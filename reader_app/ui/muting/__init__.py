"""Muting: the page of what is hidden and why, a dialog for a rule, and its place in menus."""

from reader_app.ui.muting.add import RuleDialog, ask_rule
from reader_app.ui.muting.menu import MuteMenu
from reader_app.ui.muting.spread import MutedSpread

__all__ = ["MuteMenu", "MutedSpread", "RuleDialog", "ask_rule"]
