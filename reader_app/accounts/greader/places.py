"""Where the interface may be when a reader types an address."""

import re
from collections.abc import Sequence
from urllib.parse import urlsplit

__all__ = ["bases"]

_SCRIPT = re.compile(r"(.*/greader\.php)(/.*)?", re.IGNORECASE | re.DOTALL)
_BELOW = re.compile(r"/(?:reader(?:/api/0)?|accounts/ClientLogin|i(?:/index\.php)?|p/i)/?$")
_FIXED = ("inoreader.com", "bazqux.com", "theoldreader.com")


def bases(typed: str) -> Sequence[str]:
    """FreshRSS has it below its root, below /p where the server shows all of its folders; the
    others at the root. What is typed may already be the interface, or the page that a reader sees.
    """
    typed = typed.split("?", 1)[0].split("#", 1)[0].rstrip("/")
    if whole := _SCRIPT.fullmatch(typed):
        return [whole.group(1)]
    typed = _BELOW.sub("", typed)
    host = (urlsplit(typed).hostname or "").removeprefix("www.")
    if host in _FIXED:
        return [typed]
    if typed.endswith("/api"):
        return [typed + "/greader.php", typed]
    if typed.endswith("/p"):
        return [typed + "/api/greader.php", typed]
    return [typed + "/api/greader.php", typed, typed + "/p/api/greader.php"]
