"""The pictures of a text with what is said of them."""

from dataclasses import dataclass

from PySide6.QtGui import QTextBlock, QTextDocument

from reader_app.domain import Article, Role, unmark
from reader_app.ui.viewer.dress import Anatomy

__all__ = ["Figure", "figures"]

OBJECT = "\ufffc"


@dataclass(frozen=True, slots=True)
class Figure:
    """One picture. `digest`: its SHA-256; `alt`: what it shows, for who does not see it."""

    digest: str
    caption: str = ""
    alt: str = ""
    url: str = ""
    media_type: str = ""
    position: int = 0


def figures(document: QTextDocument, anatomy: Anatomy, article: Article) -> tuple[Figure, ...]:
    """Those that stand alone, in the order of the text; each once."""
    known = {picture.sha256: picture for picture in article.pictures if picture.sha256}
    found: dict[str, Figure] = {}
    for spot in anatomy.spots:
        if not spot.lone or spot.digest in found:
            continue
        block = document.findBlock(spot.position)
        picture = known.get(spot.digest)
        found[spot.digest] = Figure(
            spot.digest,
            text(block.next(), Role.CAPTION),
            text(block.previous(), Role.ALT),
            picture.url if picture else "",
            picture.media_type if picture else "",
            spot.position,
        )
    return tuple(found.values())


def text(block: QTextBlock, role: Role) -> str:
    """What a block says, "" where it is of another kind."""
    if not block.isValid() or block.userState() < 0 or unmark(block.userState())[0] is not role:
        return ""
    return " ".join(block.text().replace(OBJECT, " ").replace("\u00ad", "").split())
