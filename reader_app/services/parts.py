"""The parts of an edition in words."""

from reader_app.domain import EditionItem, EditionPart, marked, said

__all__ = ["part_title"]

_PARTS = {
    EditionPart.COVER: marked("Cover story"),
    EditionPart.BACKGROUND: marked("Background"),
    EditionPart.TOP: marked("Top stories"),
    EditionPart.LATEST: marked("More news"),
    EditionPart.FOR_YOU: marked("For You"),
    EditionPart.SAVED: marked("Saved for later"),
}


def part_title(item: EditionItem) -> str:
    """The heading over an article of an edition, in the reader's language."""
    return item.heading if item.part is EditionPart.SECTION else said(_PARTS[item.part])
