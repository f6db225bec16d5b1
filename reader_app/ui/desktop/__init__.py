"""Manners on the desktop: tray, notifications, one program for each library, login, drops."""

from reader_app.ui.desktop.drops import Drops
from reader_app.ui.desktop.manners import Manners
from reader_app.ui.desktop.mark import mark
from reader_app.ui.desktop.single import (
    Errand,
    Joined,
    Single,
    absolute,
    gathering_place,
)

__all__ = ["Drops", "Errand", "Joined", "Manners", "Single", "absolute", "gathering_place", "mark"]
