"""A login form as it was found, and filled in."""

import hashlib
import re
from dataclasses import dataclass, field
from enum import StrEnum
from urllib.parse import urlsplit

__all__ = ["FormField", "LoginForm", "Role", "fill"]

RANDOM = re.compile(r"(?=[^/]*\d)[\w.~-]{16,}", re.ASCII)


class Role(StrEnum):
    """What belongs into a field."""

    KEPT = "kept"  # what the page has put there
    USER = "user"
    PASSWORD = "password"


@dataclass(frozen=True, slots=True)
class FormField:
    """One name and value that will be sent; the value may be a token, so it is not shown."""

    name: str
    value: str = field(repr=False)
    role: Role = Role.KEPT


@dataclass(frozen=True, slots=True)
class LoginForm:
    """A form that lets a reader in, or its first step, which asks for the name alone.

    `page`: where it was found; `action`: where it is sent, absolute; `method`: "POST" or "GET";
    `multipart`: how it is sent; `encoding`: the charset for it; `fields` in the page's order,
    with that of the button that is pressed.
    """

    page: str
    action: str
    method: str
    multipart: bool
    encoding: str
    fields: tuple[FormField, ...]

    @property
    def asks_password(self) -> bool:
        """False for the first step of two."""
        return self.name_of(Role.PASSWORD) is not None

    @property
    def asks_user(self) -> bool:
        """False for a second step that knows who it is."""
        return self.name_of(Role.USER) is not None

    @property
    def shape(self) -> str:
        """What makes it this form: where it goes and what it asks for. Another shape is a form
        that has changed; tokens, hidden fields and random parts of its address are no part of it.
        """
        parts = urlsplit(self.action)
        path = RANDOM.sub("*", parts.path.partition(";")[0])
        asked = (self.name_of(Role.USER), self.name_of(Role.PASSWORD))
        told = repr((self.method, parts.netloc, path, asked))
        return hashlib.sha256(told.encode()).hexdigest()[:16]

    def name_of(self, role: Role) -> str | None:
        """The name of the field with a role, None where there is none."""
        return next((one.name for one in self.fields if one.role is role), None)


def fill(form: LoginForm, user: str, password: str) -> tuple[tuple[str, str], ...]:
    """Return what to send, in the form's order."""
    given = {Role.USER: user, Role.PASSWORD: password}
    return tuple((one.name, given.get(one.role, one.value)) for one in form.fields)
