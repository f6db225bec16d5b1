"""The Google Reader API with its servers."""

from reader_app.domain import AccountKind, AccountSecret
from tests.accounts.fake import Fake, Reply
from tests.accounts.greader.freshrss import FreshRss
from tests.accounts.greader.hosted import BazQux, Inoreader, OldReader, Other
from tests.accounts.greader.miniflux import Miniflux, NewMiniflux
from tests.accounts.greader.server import Google
from tests.accounts.harness import Harness

__all__ = ["APP", "HARNESSES"]

APP = AccountSecret(Fake.PASSWORD, Inoreader.APP_ID, Inoreader.APP_KEY)
_WRONG = (
    Reply(200, b"[]"),
    Reply(200, b"{}"),
    Reply(200, b""),
    Reply(200, b'{"itemRefs": null, "items": null, "subscriptions": null}'),
    Reply(200, b"OK"),
    Reply(401, b"Unauthorized", {"X-Reader-Google-Bad-Token": "true"}),
)


def _harness(service: str, fake: type[Google], secret: AccountSecret | None = None) -> Harness:
    return Harness(
        service,
        AccountKind.GREADER,
        fake,
        fake.base,
        _WRONG,
        secret or AccountSecret(Fake.PASSWORD),
        fake().short,
    )


HARNESSES = [
    _harness("freshrss", FreshRss),
    _harness("miniflux-greader", Miniflux),
    _harness("miniflux-greader", NewMiniflux),
    _harness("bazqux", BazQux),
    _harness("theoldreader", OldReader),
    _harness("inoreader", Inoreader, APP),
    _harness("greader", Other),
]
