"""Secrets in the system's keyring, and nowhere else unless the reader says so."""

import logging
from collections.abc import Callable
from typing import Any, Protocol

from reader_app.domain import NoKeyring

__all__ = ["Credentials", "Vault", "system_vault"]

_SERVICE = "Broadsheet"
_log = logging.getLogger(__name__)


class Vault(Protocol):
    """What a keyring backend offers; the names are those of the `keyring` package."""

    @property
    def name(self) -> Any: ...

    def get_password(self, service: str, username: str) -> str | None: ...

    def set_password(self, service: str, username: str, password: str) -> None: ...

    def delete_password(self, service: str, username: str) -> None: ...


def system_vault() -> Vault:
    """The system's keyring.

    Backends that keep nothing or keep it in plain text do not count: where `keyrings.alt` is
    installed, `keyring` would choose it silently. Raises NoKeyring. Takes 0.2 s the first time.
    """
    import keyring  # 156 ms that most runs do not need

    chosen: Any = keyring.get_keyring()
    for vault in [*getattr(chosen, "backends", []), chosen]:
        if _is_safe(type(vault).__module__):
            safe: Vault = vault
            return safe
    raise NoKeyring(f"{type(chosen).__module__}.{type(chosen).__name__}")


def _is_safe(module: str) -> bool:
    refused = ("keyrings.alt", "keyring.backends.chainer", "keyring.backends.fail")
    return not module.startswith((*refused, "keyring.backends.null"))


class Credentials:
    """Secrets by key, such as "signin:tribune.test".

    `allow_session` is for the reader who chooses so: from then on secrets for which there is no
    keyring stay in memory until the program ends.
    """

    def __init__(self, vault: Callable[[], Vault] = system_vault) -> None:
        self._make = vault
        self._vault: Vault | None = None
        self._session: dict[str, str] | None = None

    def allow_session(self) -> None:
        """Keeps secrets in memory where there is no keyring."""
        if self._session is None:
            self._session = {}

    def name(self) -> str:
        """The keyring's name, without opening or unlocking it. Raises NoKeyring."""
        return str(self._open().name)

    def get(self, key: str) -> str | None:
        """The secret, None where there is none. May ask the reader to unlock the keyring.

        Raises NoKeyring, also when the keyring stays locked.
        """
        if self._session is not None and key in self._session:
            return self._session[key]
        try:
            found = self._call("get_password", key)
        except NoKeyring:
            if self._session is None:
                raise
            return None
        return None if found is None else str(found)

    def set(self, key: str, secret: str) -> None:
        """Keeps a secret. Raises NoKeyring: nothing has been kept then."""
        try:
            self._call("set_password", key, secret)
        except NoKeyring:
            if self._session is None:
                raise
            self._session[key] = secret

    def delete(self, key: str) -> None:
        """Forgets a secret; one that is not there is no error. Raises NoKeyring."""
        if self._session is not None:
            self._session.pop(key, None)
        if self.get(key) is not None:
            self._call("delete_password", key)

    def _open(self) -> Vault:
        if self._vault is None:
            self._vault = self._make()
        return self._vault

    def _call(self, verb: str, *arguments: str) -> Any:
        try:
            return getattr(self._open(), verb)(_SERVICE, *arguments)
        except NoKeyring:
            raise
        except Exception as error:  # noqa: BLE001  # another process answers, with any error
            _log.info("the keyring refused: %s", type(error).__name__)
            # No cause: its text may quote the secret, and a traceback would carry it to the log.
            raise NoKeyring(type(error).__name__) from None
