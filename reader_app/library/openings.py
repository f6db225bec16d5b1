"""How articles begin, which ones were begun, which of them have been read, and who publishes: for
pages that show a few of many."""

import html
import re
from collections.abc import Mapping, Sequence

from reader_app.library.store import Store, guard
from reader_app.library.texts import sound_text

__all__ = ["Openings"]

_AT_ONCE = 500
_BEGUN, _ENDED = 0.02, 0.995  # shares of an article between which it counts as left in the middle
_PARAGRAPH = re.compile(r"<p\b[^>]*>(.*?)</p>", re.DOTALL)
_TAG = re.compile(r"<[^>]*>")
_LEAST = 40  # characters of a paragraph that says something


class Openings:
    """Plain reads, as in `Library`; each takes at most a few hundred ids."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, ids: Sequence[int], most: int = 300) -> Mapping[int, str]:
        """The standfirst of each article, else its first paragraph, plain text of about `most`
        characters at most; an article without a text is left out."""
        found = {}
        with guard():
            for article_id in ids:
                text = sound_text(self._store, article_id)
                words = (plain(text.standfirst) or first(text.html)) if text is not None else ""
                if words:
                    found[article_id] = shortened(words, most)
        return found

    def begun(self, since: int, limit: int) -> tuple[tuple[int, float], ...]:
        """The articles that were left in the middle since then, the last one first, with the share
        that was read."""
        with guard():
            rows = self._store.all(  # CROSS: not by way of all that is listed
                "SELECT article_id, share FROM place CROSS JOIN state ON state.id = article_id"
                f" WHERE place.changed >= ? AND share > {_BEGUN} AND share < {_ENDED}"
                " AND listed ORDER BY place.changed DESC, article_id DESC LIMIT ?",
                (since, limit),
            )
        return tuple((int(article_id), float(share)) for article_id, share in rows)

    def followed(self) -> int:
        """How many publications are followed."""
        with guard():
            return int(self._store.all("SELECT count(*) FROM publication WHERE followed")[0][0])

    def badges(self) -> Mapping[int, tuple[str, str]]:
        """Of each publication that is followed its title and the hash of its icon, "" for none."""
        with guard():
            rows = self._store.all(
                "SELECT id, title, home, coalesce(icon, '') FROM publication WHERE followed"
            )
        return {id: (title or home, icon) for id, title, home, icon in rows}

    def read(self, ids: Sequence[int]) -> frozenset[int]:
        """Those of the articles that have been read."""
        found: set[int] = set()
        with guard():
            for start in range(0, len(ids), _AT_ONCE):
                part = tuple(ids[start : start + _AT_ONCE])
                rows = self._store.all(
                    f"SELECT id FROM state WHERE read AND id IN ({','.join('?' * len(part))})", part
                )
                found.update(row[0] for row in rows)
        return frozenset(found)


def first(text: str) -> str:
    """The first paragraph that says something, as plain text."""
    words = (plain(part) for part in _PARAGRAPH.findall(text[:20_000]))
    return next((one for one in words if len(one) >= _LEAST), "")


def plain(text: str) -> str:
    return " ".join(html.unescape(_TAG.sub("", text)).split())


def shortened(text: str, most: int) -> str:
    """Cut after a word where there are words."""
    if len(text) <= most:
        return text
    cut = text[:most]
    return f"{cut.rpartition(' ')[0] if ' ' in cut[most // 2 :] else cut}…"
