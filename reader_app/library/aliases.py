"""The names that articles have where their publication has moved."""

from urllib.parse import urlsplit

from reader_app.domain import host_of, url_key
from reader_app.library.store import Store

__all__ = ["alias"]

_NEWEST = 500  # of a section: what its feed can still have


def alias(store: Store, section_id: int, address: str) -> None:
    """A section goes to another host: its articles are known by their addresses there too, so that
    none comes twice. On the writer thread, before its address is changed."""
    publication_id, url = store.all(
        "SELECT publication_id, url FROM section WHERE id = ?", (section_id,)
    )[0]
    old, new = host_of(url).removeprefix("www."), host_of(address)
    if new.removeprefix("www.") == old:
        return
    rows = store.all(
        "SELECT article.id, article.url FROM placement JOIN article ON article.id = article_id"
        " WHERE section_id = ? ORDER BY placement.published DESC LIMIT ?",
        (section_id, _NEWEST),
    )
    store.many(
        "INSERT OR IGNORE INTO identity (key, state_id) VALUES (?, ?)",
        [
            (url_key(publication_id, urlsplit(its)._replace(netloc=new).geturl()), id)
            for id, its in rows
            if host_of(its).removeprefix("www.") == old
        ],
    )
