"""What stands in the text for a picture."""

import re
from collections.abc import Collection, Mapping
from html import escape

from lxml.html import HtmlElement  # type: ignore[import-untyped]

from reader_app.domain import Role, marked, said

__all__ = ["Pictures"]

INLINE = 48  # px: what is smaller stands in the line like a letter
FILE = re.compile(r"\.(?:jpe?g|png|gif|webp|avif|svg)$", re.IGNORECASE)
NOTE = marked("This picture is not here yet; it is fetched at the next sync.")


class Pictures:
    """The pictures of one text: stored ones by SHA-256, a note for every other."""

    def __init__(
        self,
        stored: Mapping[str, str | None],
        notes: Mapping[str, str],
        small: Collection[str],
    ) -> None:
        self._stored = stored
        self._notes = notes
        self._small = small

    def tiny(self, element: HtmlElement) -> bool:
        """Whether it stands in the line, like a formula or a flag."""
        if element.get("src") in self._small:
            return True
        sides = [element.get(side) or "" for side in ("width", "height")]
        stated = [int(side) for side in sides if side.isdigit()]
        return bool(stated) and max(stated) <= INLINE

    def inline(self, source: str, alt: str) -> str:
        """The picture alone, or "" where it is not stored."""
        digest = self._stored.get(source)
        if not digest:
            return ""
        return f'<img src="article:picture/{escape(digest)}" alt="{escape(alt)}">'

    def shows(self, element: HtmlElement) -> str:
        """What a stored picture shows, in the publisher's words; "" where it does not say, or the
        caption says the same."""
        alt = " ".join((element.get("alt") or "").split())
        if not self._stored.get(element.get("src") or "") or FILE.search(alt):
            return ""
        figure = next(element.iterancestors("figure"), None)
        caption = figure.find(".//figcaption") if figure is not None else None
        said_below = " ".join(caption.text_content().split()) if caption is not None else ""
        return "" if alt in said_below else alt

    def role(self, source: str) -> Role:
        return Role.FIGURE if self._stored.get(source) else Role.MISSING

    def block(self, source: str, alt: str) -> str:
        """The picture as a link that enlarges it, or a note that says what is missing."""
        digest = self._stored.get(source)
        if digest:
            return f'<a href="article:enlarge/{escape(digest)}">{self.inline(source, alt)}</a>'
        note = escape(self._notes.get(source) or said(NOTE), quote=False)
        return f"{note}<br>{escape(alt, quote=False)}" if alt.strip() else note
