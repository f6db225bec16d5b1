"""Gates of HTTP's own: Basic, Digest, bearer tokens."""

import base64
import hashlib
import re
import secrets
from typing import Any

from tests.gates.gate import PASSWORD, USER, Gate, Reply, Request

__all__ = ["BasicGate", "BearerGate", "DigestGate"]

HASHES = {"MD5": "md5", "SHA-256": "sha256", "SHA-512-256": "sha512_256"}


class BasicGate(Gate):
    """RFC 7617. What may be read is all below /article/."""

    def __init__(self, *, user: str = USER, password: str = PASSWORD, **options: Any) -> None:
        super().__init__(**{"wall": 401, **options})
        self.user = user
        self.password = password
        self.realm = "Harbour Post"

    def lets_in(self, request: Request) -> bool:
        said = request.headers.get("authorization", "")
        if not said:
            return False
        known = base64.b64encode(f"{self.user}:{self.password}".encode()).decode()
        return self.judge(said == f"Basic {known}")

    def preview(self, number: int) -> Reply:
        reply = super().preview(number)
        reply.headers += [("WWW-Authenticate", one) for one in self.challenges()]
        return reply

    def challenges(self) -> list[str]:
        return [f'Basic realm="{self.realm}", charset="UTF-8"']


class BearerGate(Gate):
    """RFC 6750. `polite`: strangers are given a preview with status 200 and asked nothing."""

    def __init__(
        self, *, token: str = "t0ken.planted-_~", polite: bool = False, **options: Any
    ) -> None:
        super().__init__(**{"wall": 200 if polite else 401, **options})
        self.token = token
        self.polite = polite
        self._said = ""

    def lets_in(self, request: Request) -> bool:
        self._said = request.headers.get("authorization", "")
        return bool(self._said) and self.judge(self._said == f"Bearer {self.token}")

    def expire(self) -> None:
        self.token = secrets.token_hex(8)

    def preview(self, number: int) -> Reply:
        reply = super().preview(number)
        if self._said:
            reply.status = 401
            told = 'Bearer realm="Harbour Post", error="invalid_token", error_description="ended"'
            reply.headers.append(("WWW-Authenticate", told))
        elif not self.polite:
            reply.headers.append(("WWW-Authenticate", 'Bearer realm="Harbour Post"'))
        return reply


class DigestGate(BasicGate):
    """RFC 7616, written from the server's side and as strict: every nonce is its own, each count
    of it may come once, and the address must be the one that is asked. `uses`: how often a nonce
    may be used until it is stale, 0 for ever. `next_nonce`: each answer names the next one."""

    def __init__(
        self,
        *,
        algorithm: str = "SHA-256",
        quality: str = "auth",
        userhash: bool = False,
        uses: int = 0,
        next_nonce: bool = False,
        **options: Any,
    ) -> None:
        super().__init__(**options)
        self.algorithm = algorithm
        self.quality = quality
        self.userhash = userhash
        self.uses = uses
        self.next_nonce = next_nonce
        self.nonces: dict[str, set[str]] = {}  # with the counts that came
        self.complaints: list[str] = []  # of what no correct client does
        self._stale = False
        self._opaque = secrets.token_hex(4)

    def expire(self) -> None:
        self.nonces.clear()

    def challenges(self) -> list[str]:
        nonce = secrets.token_hex(8)
        self.nonces[nonce] = set()
        parts = [
            f'realm="{self.realm}"',
            f'nonce="{nonce}"',
            f'opaque="{self._opaque}"',
            f"algorithm={self.algorithm}",
            'charset="UTF-8"',
        ]
        parts += [f'qop="{self.quality}"'] if self.quality else []
        parts += ["userhash=true"] if self.userhash else []
        parts += ["stale=true"] if self._stale else []
        return ["Digest " + ", ".join(parts)]

    def whole(self, number: int) -> Reply:
        reply = super().whole(number)
        if self.next_nonce:
            nonce = secrets.token_hex(8)
            self.nonces[nonce] = set()
            reply.headers.append(("Authentication-Info", f'nextnonce="{nonce}", qop=auth'))
        return reply

    def lets_in(self, request: Request) -> bool:
        self._stale = False
        said = request.headers.get("authorization", "")
        if not said:
            return False
        told = {
            name: quoted or plain
            for name, quoted, plain in re.findall(
                r'(\w+\*?)=(?:"((?:[^"\\]|\\.)*)"|([^\s,]+))', said
            )
        }
        right = said.startswith("Digest ") and told.get("response") == self._proof(request, told)
        if not right:
            return self.judge(False)
        if self._is_stale(told):
            self._stale = True  # the password is right, so this is no failed attempt
            return False
        return self.judge(True)

    def _is_stale(self, told: dict[str, str]) -> bool:
        counts = self.nonces.get(told["nonce"])
        count = told.get("nc", secrets.token_hex(4))
        if counts is None or (self.uses and len(counts) >= self.uses):
            return True
        if count in counts:
            self.complaints.append(f"count {count} came twice")
        counts.add(count)
        return False

    def _proof(self, request: Request, told: dict[str, str]) -> str:
        """The response that the right reader would have sent."""
        hash_name = HASHES[self.algorithm.removesuffix("-sess")]

        def digest(text: str | bytes) -> str:
            data = text.encode() if isinstance(text, str) else text
            return hashlib.new(hash_name, data).hexdigest()

        expected = digest(f"{self.user}:{self.realm}") if self.userhash else self.user
        if told.get("uri") != request.target or told.get("opaque") != self._opaque:
            self.complaints.append("another address, or another opaque")
        if told.get("username") != expected or told.get("realm") != self.realm:
            return "no such user"
        secret = digest(f"{self.user}:{self.realm}:{self.password}")
        if self.algorithm.endswith("-sess"):
            secret = digest(f"{secret}:{told['nonce']}:{told['cnonce']}")
        asked = f"{request.method}:{told['uri']}"
        if not self.quality:
            return digest(f"{secret}:{told['nonce']}:{digest(asked)}")
        if told.get("qop") not in self.quality.split(","):
            self.complaints.append(f"qop {told.get('qop')}")
        if told.get("qop") == "auth-int":
            asked += f":{digest(request.body)}"
        middle = f"{told['nonce']}:{told['nc']}:{told['cnonce']}:{told['qop']}"
        return digest(f"{secret}:{middle}:{digest(asked)}")
