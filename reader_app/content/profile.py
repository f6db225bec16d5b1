"""Where somebody's profile is, as the host of their name tells it (WebFinger, RFC 7033)."""

import json
from contextlib import suppress

from reader_app.content.address import absolute

__all__ = ["read_profile"]

PROFILE = "http://webfinger.net/rel/profile-page"


def read_profile(data: bytes) -> str:
    """Return the address of the profile page that the answer in `data` names, or ""."""
    with suppress(ValueError, RecursionError, AttributeError, TypeError):
        for link in json.loads(data).get("links") or []:
            if link.get("rel") == PROFILE:
                return absolute(str(link.get("href") or ""), "")
    return ""
