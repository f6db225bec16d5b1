"""Saved structures of sites, one folder for each, put where a press serves them."""

from pathlib import Path

from tests.sync.press import Press, Reply

__all__ = ["page", "shelve"]

HERE = Path(__file__).parent
HTML = "text/html; charset=utf-8"
KINDS = {
    ".html": HTML,
    ".xml": "application/rss+xml; charset=utf-8",
    ".rss": "application/rss+xml; charset=utf-8",
    ".atom": "application/atom+xml; charset=utf-8",
    ".bare": "application/atom+xml; charset=utf-8",  # an address without an ending
    ".json": "application/feed+json",
}


def shelve(served: Press, site: str) -> None:
    """Serves a site: index files as their folder, pages and bare files without their ending.
    "@BASE@" in them is where they are served."""
    for file in sorted((HERE / site).rglob("*.*")):
        path = "/" + file.relative_to(HERE / site).as_posix()
        body = file.read_bytes().replace(b"@BASE@", served.base.encode())
        reply = Reply(body, KINDS[file.suffix])
        if file.stem == "index":
            path = path.removesuffix(file.name)
            moved = {"Location": served.url(path)}
            served.replies.setdefault(path.rstrip("/"), Reply(status=301, headers=moved))
        elif file.suffix in (".html", ".bare"):
            path = path.removesuffix(file.suffix)
        served.replies[path] = reply


def page(site: str, name: str = "index.html") -> bytes:
    """A saved file, its links at https://site.example."""
    return (HERE / site / name).read_bytes().replace(b"@BASE@", b"https://site.example")
