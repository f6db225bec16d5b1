"""Addresses with secrets, on their way into the library and out of it."""

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import replace
from typing import TypeVar

from reader_app.domain import NewSection, NoKeyring, holds_secret
from reader_app.library import Library, PrivateAddresses, Veil
from reader_app.services.credentials import Credentials

__all__ = ["Addresses", "aside"]

T = TypeVar("T")


def aside(call: Callable[[], T]) -> Future[T]:
    """Runs what may wait for the reader to unlock the keyring, on a thread that the program's end
    does not wait for."""
    done: Future[T] = Future()
    done.set_running_or_notify_cancel()

    def work() -> None:
        try:
            done.set_result(call())
        except BaseException as error:  # noqa: BLE001 - handed to who waits
            done.set_exception(error)

    threading.Thread(target=work, name="keyring", daemon=True).start()
    return done


class Addresses:
    """The addresses of one library that have secrets. All calls may wait for the reader to unlock
    the keyring, so none belongs on the window's thread."""

    def __init__(self, library: Library, credentials: Credentials) -> None:
        self._library = library
        self._credentials = credentials

    def hide(self, sections: Sequence[NewSection]) -> list[NewSection]:
        """Puts the secrets of the sections' addresses into the keyring, and sections without them
        in their place; one that is followed already gets the address that it has there.

        Raises NoKeyring, KeyringLocked: nothing has been kept then.
        """
        private = PrivateAddresses(self._credentials)
        known = [section.url for p in self._library.tree() for section in p.sections]
        hidden: list[NewSection] = []
        kept: list[str] = []
        try:
            for new in sections:
                if not holds_secret(new.url):
                    hidden.append(new)
                    continue
                url = private.find(new.url, [*known, *kept])
                if not url:
                    url, _ = private.keep(new.url)
                    kept.append(url)
                site = new.site_url and private.veil(url).cover(new.site_url)
                hidden.append(replace(new, url=url, site_url=site, private=True))
        except NoKeyring:
            for url in kept:
                private.forget(url)
            raise
        return hidden

    def real(self, url: str) -> str:
        """The whole address of a section, its secret in it. Raises AddressNeeded where that is
        gone, NoKeyring, KeyringLocked."""
        return PrivateAddresses(self._credentials).real(url)

    def veil(self, url: str) -> Veil:
        """What hides the secrets of a section's address in texts. Raises as `real`."""
        return PrivateAddresses(self._credentials).veil(url)

    def forget(self, urls: Sequence[str]) -> None:
        """Forgets the secrets of addresses that nobody follows any more. Raises NoKeyring,
        KeyringLocked."""
        private = PrivateAddresses(self._credentials)
        for url in urls:
            private.forget(url)
