"""What a change leaves in the keyring."""

from collections.abc import Iterable

from reader_app.domain import marks_in
from reader_app.library.store import Store

__all__ = ["HEAD", "leave_addresses"]

HEAD = "unneeded:"  # of the trait that says that a secret may go; the secret's name follows


_NEEDED = """SELECT 1 FROM section WHERE instr(url, ?1)
    UNION ALL SELECT 1 FROM pick_list WHERE instr(url, ?1)
    UNION ALL SELECT 1 FROM placement JOIN article ON article.id = article_id
        WHERE section_id = ?2 AND instr(article.url, ?1) LIMIT 1"""


def leave_addresses(store: Store, urls: Iterable[str], section_id: int = 0) -> None:
    """Writes down the secrets of addresses that nobody asks any more, but for those that a section
    or pick list still has, or an article of this one. On the writer thread, after what has left
    them."""
    for number in {number: None for url in urls for number in marks_in(url)}:
        if not store.all(_NEEDED, (f"~{number}", section_id)):
            name = f"{HEAD}address:{number}"
            store.run("INSERT OR IGNORE INTO trait VALUES (?, '')", (name,))
