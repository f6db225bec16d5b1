"""Which form lets a reader in, told from those that register, search, subscribe and remind."""

import re
from dataclasses import dataclass

from reader_app.content.login.controls import Control, pressed
from reader_app.content.login.words import (
    LOGIN_NAME,
    LOGIN_TEXT,
    NEWSLETTER,
    REGISTER,
    RESET,
    SEARCH,
    USER,
)
from reader_app.content.page.tree import HtmlElement, text_of

__all__ = ["Verdict", "judge"]

ENOUGH = 30  # points of a form that is believed
ENOUGH_STEP = 35  # of one without a password: newsletters look like it
HOST = re.compile(r"^(?:[a-z]+:)?//[^/?#]*", re.IGNORECASE)
STEP = ("next", "continue", "weiter", "suivant", "continuer", "siguiente", "continuar", "avanti")


@dataclass(frozen=True, slots=True, eq=False)
class Verdict:
    """What a form is worth and which of its controls asks for what."""

    points: int
    user: Control | None
    password: Control | None
    button: Control | None

    @property
    def believed(self) -> bool:
        """Whether this is a login form, or the first step of one."""
        return self.points >= (ENOUGH_STEP if self.password is None else ENOUGH)


def judge(form: HtmlElement, found: list[Control], action: str) -> Verdict | None:
    """None for what is certainly no login form."""
    texts = [one for one in found if one.is_text]
    secrets = [one for one in texts if one.kind == "password"]
    codes = any("one-time-code" in one.hints for one in texts)
    if len(secrets) > 1 or codes or any(one.kind == "file" for one in found):
        return None
    password = secrets[0] if secrets else None
    asked = [one for one in texts if one is not password]
    user = _user(asked, password)
    if password is None and (user is None or len(asked) > 1):
        return None
    button = pressed(found)
    points = _words(form, action, button) + _fields(user, password)
    points -= 15 * sum(one is not user for one in asked)
    return Verdict(points, user, password, button)


def _user(asked: list[Control], password: Control | None) -> Control | None:
    """The field for the name: as it says itself, else the last one before the password."""
    for hint in ("username", "email"):
        if stated := [one for one in asked if hint in one.hints]:
            return stated[0]
    likely = [one for one in asked if one.kind == "email" or USER.search(one.clues)]
    return likely[0] if likely else asked[-1] if asked and password is not None else None


def _fields(user: Control | None, password: Control | None) -> int:
    points = 0
    if user is not None:
        points += 40 if "username" in user.hints else 10 if user.kind == "email" else 0
        points += 5 if "email" in user.hints else 0
        points += 10 if USER.search(user.clues) else 0
    if password is not None:
        points += 50
        points += 20 if "current-password" in password.hints else 0
        points -= 60 if "new-password" in password.hints else 0
    return points


def _words(form: HtmlElement, action: str, button: Control | None) -> int:
    """What the form's names and its button say."""
    place = HOST.sub("", action)
    own = " ".join(form.get(name) or "" for name in ("id", "name", "class", "role", "aria-label"))
    names = f"{place} {own}"[:2000]
    said = button.clues if button is not None else ""
    every = f"{names} {said}"
    points = 15 * bool(LOGIN_NAME.search(names)) + 15 * bool(LOGIN_TEXT.search(said))
    label = text_of(button.element).lower() if button is not None else ""
    points += 10 * bool(label.startswith(STEP))
    points -= 35 * bool(REGISTER.search(names)) + 35 * bool(REGISTER.search(said))
    points -= 60 * bool(NEWSLETTER.search(every)) + 60 * bool(RESET.search(every))
    return points - 60 * bool(SEARCH.search(every))
