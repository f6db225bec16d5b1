"""Secrets in the system's keyring, and nowhere else unless the reader says so."""

import logging
from collections.abc import Callable
from typing import Any, Protocol

from reader_app.domain import KeyringLocked, NoKeyring

__all__ = ["Credentials", "Vault", "system_vault"]

Listener = Callable[[str, str | None], None]

_SERVICE = "Broadsheet"
_LOCKED = ("KeyringLocked", "LockedException", "PromptDismissedException")
# Windows keeps 2,560 bytes of UTF-16 for one credential (CRED_MAX_CREDENTIAL_BLOB_SIZE), and a
# session's cookies are longer. What is too long is kept in pieces under keys of their own, and its
# own key names them; two sets of names take turns, so that a set is whole before it is named.
_PIECE = 600  # characters, each of at most 4 bytes
_HEAD = "in pieces: "
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
    keyring stay in memory until the program ends. Any thread may call; what opens the keyring may
    wait for the reader to unlock it, so never the window's.
    """

    def __init__(self, vault: Callable[[], Vault] = system_vault) -> None:
        self._make = vault
        self._vault: Vault | None = None
        self._allowed = False
        self._memory: dict[str, str] = {}
        self._listeners: list[Listener] = []

    def allow_session(self) -> None:
        """Keeps secrets in memory where there is no keyring."""
        self._allowed = True

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Tells of everything that is kept in memory alone, what is there already first: the key
        and the secret, None where it is forgotten. The result ends it."""
        self._listeners.append(listener)
        for key, secret in self._memory.items():
            listener(key, secret)
        return lambda: self._listeners.remove(listener)

    def learn(self, key: str, secret: str | None) -> None:
        """Keeps a secret in memory alone, None: forgets it there."""
        if secret is None:
            self._memory.pop(key, None)
        else:
            self._memory[key] = secret
        for listener in self._listeners:
            listener(key, secret)

    def holds(self, key: str) -> bool:
        """Whether a secret is in memory alone, so that `get` asks nobody."""
        return key in self._memory

    def name(self) -> str:
        """The keyring's name, without opening or unlocking it. Raises NoKeyring."""
        return str(self._open().name)

    def look(self) -> None:
        """Whether a secret could be kept now; may ask the reader to unlock the keyring. Raises
        NoKeyring, KeyringLocked where it could not, and the reader has not allowed memory."""
        self.get("anything")

    def get(self, key: str) -> str | None:
        """The secret, None where there is none. May ask the reader to unlock the keyring.

        Raises NoKeyring, KeyringLocked.
        """
        if key in self._memory:
            return self._memory[key]
        try:
            found = self._call("get_password", key)
            return None if found is None else self._whole(key, str(found))
        except NoKeyring:
            if not self._allowed:
                raise
            return None

    def set(self, key: str, secret: str) -> None:
        """Keeps a secret. Raises NoKeyring, KeyringLocked: what was kept before stays then."""
        try:
            before = str(self._call("get_password", key) or "")
            head = secret
            if len(secret) > _PIECE or secret.startswith(_HEAD):
                half = "b" if before.startswith(_HEAD + "a") else "a"
                pieces = [secret[n : n + _PIECE] for n in range(0, len(secret), _PIECE)]
                for n, piece in enumerate(pieces):
                    self._call("set_password", f"{key}/{half}{n}", piece)
                head = f"{_HEAD}{half}{len(pieces)}"
            self._call("set_password", key, head)
            self._drop_pieces(key, head, before)
        except NoKeyring:
            if not self._allowed:
                raise
            self.learn(key, secret)
        else:
            if key in self._memory:
                self.learn(key, None)

    def delete(self, key: str) -> None:
        """Forgets a secret; one that is not there is no error. Raises NoKeyring, KeyringLocked."""
        kept = self._memory.get(key)
        if kept is not None:
            self.learn(key, None)
        try:
            before = self._call("get_password", key)
            if before is not None:
                self._call("delete_password", key)
            self._drop_pieces(key, "", str(before or ""))
        except NoKeyring:
            if kept is None and not self._allowed:
                raise

    def _whole(self, key: str, head: str) -> str | None:
        while head.startswith(_HEAD):
            half, count = _told(head)
            pieces = [self._call("get_password", f"{key}/{half}{n}") for n in range(count)]
            newer = str(self._call("get_password", key) or "")
            if newer == head:
                return None if None in pieces else "".join(pieces)
            head = newer  # another program of ours has just kept another one
        return head or None

    def _drop_pieces(self, key: str, head: str, before: str) -> None:
        """All but those that the head names, and also what a writing that was cut off has left.
        The last first: as long as one is there the first one says so."""
        named, count = _told(head)
        was, length = _told(before)
        for half in "ab":
            end = first = count if half == named else 0
            while end < (length if half == was else 0) or self._has(f"{key}/{half}{end}"):
                end += 1
            for n in reversed(range(first, end)):
                if self._has(f"{key}/{half}{n}"):
                    self._call("delete_password", f"{key}/{half}{n}")

    def _has(self, name: str) -> bool:
        return self._call("get_password", name) is not None

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
            name = type(error).__name__
            _log.info("the keyring refused: %s", name)
            # No cause: its text may quote the secret, and a traceback would carry it to the log.
            raise (KeyringLocked if name in _LOCKED else NoKeyring)(name) from None


def _told(head: str) -> tuple[str, int]:
    """Which set of pieces a head names, and how many; "" for a whole secret."""
    if not head.startswith(_HEAD):
        return "", 0
    return head[len(_HEAD)], int(head[len(_HEAD) + 1 :])
