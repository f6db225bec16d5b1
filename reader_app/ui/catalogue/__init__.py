"""The page on which publications are found and followed."""

from reader_app.ui.catalogue.page import STAYS, CataloguePage

__all__ = ["STAYS", "CataloguePage"]
