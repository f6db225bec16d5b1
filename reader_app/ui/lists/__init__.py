"""Subscription lists in and out, and what chooses from a list."""

from reader_app.ui.lists.lists import Lists
from reader_app.ui.lists.model import ChoiceModel, Leaf
from reader_app.ui.lists.pages import Pages, Working
from reader_app.ui.lists.tree import Boxed, ChoiceTree

__all__ = ["Boxed", "ChoiceModel", "ChoiceTree", "Leaf", "Lists", "Pages", "Working"]
