"""The page on which publications are found and followed."""

from reader_app.ui.catalogue.keys import STAYS
from reader_app.ui.catalogue.page import CataloguePage

__all__ = ["STAYS", "CataloguePage"]
