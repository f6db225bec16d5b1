"""Addresses with secrets, on their way into the library and out of it."""

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import replace
from typing import TypeVar

from reader_app.domain import (
    NOTHING,
    AddressNeeded,
    Changes,
    InputTrouble,
    NewSection,
    NoKeyring,
    OtherPublication,
    Section,
    holds_secret,
    host_of,
    marks_in,
)
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

    def hide(
        self, sections: Sequence[NewSection], watch: Callable[[int], None] = lambda done: None
    ) -> list[NewSection]:
        """Puts the secrets of the sections' addresses into the keyring, and sections without them
        in their place; one that is followed already gets the address that it has there. `watch`
        is told how many are done and may raise to end it.

        Raises NoKeyring, KeyringLocked: nothing has been kept then.
        """
        private = PrivateAddresses(self._credentials)
        known = self._library.sign_ins.addresses()
        hosts = {host_of(new.url) for new in sections if holds_secret(new.url)}
        marked = private.whole(known, hosts)
        hidden: list[NewSection] = []
        kept: list[str] = []
        try:
            for done, new in enumerate(sections):
                if not holds_secret(new.url):
                    hidden.append(new)
                    continue
                watch(done)
                url = marked.get(new.url)
                if url is None:
                    url, _ = private.keep(new.url)
                    marked[new.url] = url
                    kept.append(url)
                site = new.site_url and private.veil(url).cover(new.site_url)
                hidden.append(replace(new, url=url, site_url=site, private=True))
        except BaseException:
            with suppress(NoKeyring):
                self.forget(kept)
            raise
        return hidden

    def real(self, url: str) -> str:
        """The whole address of a section, its secret in it. Raises AddressNeeded where that is
        gone, NoKeyring, KeyringLocked."""
        return PrivateAddresses(self._credentials).real(url)

    def renew(self, section: Section, url: str) -> Future[Changes]:
        """Gives a section its address anew, where its secret is gone or another one now; what it
        has stays. The future raises NoKeyring and KeyringLocked: nothing has changed then. Raises
        OtherPublication for an address of another host, InputTrouble
        for one without a secret."""
        if host_of(url) != host_of(section.url):
            raise OtherPublication(subject=host_of(url))
        if not holds_secret(url):
            raise InputTrouble("no secret", subject=host_of(url))
        return aside(lambda: self._renew(section, url))

    def _renew(self, section: Section, url: str) -> Changes:
        private = PrivateAddresses(self._credentials)
        try:
            private.real(section.url)
            number = ""
        except AddressNeeded:
            number = marks_in(section.url)[0]  # addresses of articles may have it too
        hidden, _ = private.keep(url, number=number)
        if hidden == section.url:
            return NOTHING
        return self._library.sign_ins.hide_address(section.id, hidden, {}).result()

    def veil(self, url: str) -> Veil:
        """What hides the secrets of a section's address in texts. Raises as `real`."""
        return PrivateAddresses(self._credentials).veil(url)

    def tidy(self) -> None:
        """Forgets the secrets that nothing in the library needs any more. Raises NoKeyring,
        KeyringLocked: they are known for the next time."""
        if names := self._library.unneeded.all():
            for name in names:
                self._credentials.delete(name)
            self._library.unneeded.forgotten(names).result()

    def forget(self, urls: Sequence[str]) -> None:
        """Forgets the secrets of addresses that nobody follows any more. Raises NoKeyring,
        KeyringLocked."""
        private = PrivateAddresses(self._credentials)
        for url in urls:
            private.forget(url)
