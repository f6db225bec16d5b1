"""A gate with a form of its own."""

import html
import secrets
from typing import Any
from urllib.parse import parse_qsl

from tests.gates.gate import PASSWORD, USER, Gate, Reply, Request

__all__ = ["FormGate"]


class FormGate(Gate):
    """A form at /account/login, a cookie for who fills it in.

    `csrf`: each form has a token that counts once and belongs to the visitor's cookie. `steps`: 2
    asks for the name first. `refusal`: status of the form that comes back. `after`: where a
    reader is sent, with `status`. `scope`: attributes of the session's cookie. `lifetime`: pages
    that a session may read, 0 for any number. `captcha` puts a riddle into the form, `scripted`
    leaves it to scripts.
    """

    def __init__(
        self,
        *,
        user: str = USER,
        password: str = PASSWORD,
        csrf: bool = True,
        steps: int = 1,
        refusal: int = 200,
        after: str = "/account",
        status: int = 303,
        scope: str = "Path=/; HttpOnly",
        lifetime: int = 0,
        captcha: bool = False,
        scripted: bool = False,
        **options: Any,
    ) -> None:
        super().__init__(**options)
        self.user = user
        self.password = password
        self.csrf = csrf
        self.steps = steps
        self.refusal = refusal
        self.after = after
        self.status = status
        self.scope = scope
        self.lifetime = lifetime
        self.captcha = captcha
        self.scripted = scripted
        self.sessions: dict[str, int] = {}  # with the pages read
        self.tokens: dict[str, str] = {}  # of forms that were shown, with the visitor
        self.stolen = 0  # forms whose token was used up, or another visitor's
        self.sent: list[dict[str, str]] = []
        self.names = ("email", "pass")
        self.action = "/account/login"

    def expire(self) -> None:
        """Ends all sessions."""
        with self._lock:
            self.sessions.clear()

    def change(self) -> None:
        """Another form from now on."""
        self.names, self.action = ("kennung", "kennwort"), "/account/enter"

    def lets_in(self, request: Request) -> bool:
        session = request.cookies.get("session", "")
        if session not in self.sessions:
            return False
        self.sessions[session] += 1
        return not self.lifetime or self.sessions[session] <= self.lifetime

    def answer(self, request: Request) -> Reply:
        if request.path in (self.action, "/account/login", "/account/name"):
            return self._enter(request) if request.method == "POST" else self.form(request)
        if request.path == "/account":
            known = request.cookies.get("session", "") in self.sessions
            return Reply("<a href=/logout>Sign out</a> Hello" if known else "<p>Who are you?")
        return super().answer(request)

    def form(self, request: Request, *, name: str = "", status: int = 200) -> Reply:
        """The form, or its second step for a `name`."""
        visitor = request.cookies.get("visitor") or secrets.token_hex(8)
        token = secrets.token_hex(8)
        self.tokens[token] = visitor
        user, password = self.names
        first = self.steps == 2 and not name
        fields = [f"<input type=hidden name=csrf value={token}>"] if self.csrf else []
        if name:
            fields.append(f'<input type=hidden name="{user}" value="{html.escape(name)}">')
        else:
            fields.append(f"<label>E-mail <input type=email name={user}></label>")
        if not first:
            fields.append(f"<input type=password name={password}>")
            fields.append("<label><input type=checkbox name=stay value=1> Remember me</label>")
        fields += ["<div class=g-recaptcha data-sitekey=k></div>"] if self.captcha else []
        fields.append(f"<button name=go value=1>{'Next' if first else 'Sign in'}</button>")
        action = "/account/name" if first else self.action
        made = f"<form id=login method=post action={action}>{''.join(fields)}</form>"
        if self.scripted:
            made = "<div id=root></div><script src=/app.js></script>"
        page = f"<!doctype html><meta charset=utf-8><title>Sign in</title><body>{made}</body>"
        cookie = ("Set-Cookie", f"visitor={visitor}; Path=/; HttpOnly")
        return Reply(page, status, [cookie])

    def _enter(self, request: Request) -> Reply:
        told = dict(parse_qsl(request.body.decode("ascii"), keep_blank_values=True))
        self.sent.append(told)
        visitor = self.tokens.pop(told.get("csrf", ""), None)
        if self.csrf and (visitor is None or visitor != request.cookies.get("visitor")):
            self.stolen += 1
            return Reply("this form has been used", 403)
        user, password = self.names
        if told.get("go") != "1":
            return Reply("the button is missing", 400)
        if self.steps == 2 and request.path == "/account/name":
            known = told.get(user) == self.user
            return self.form(request, name=told.get(user, "") if known else "")
        right = (told.get(user), told.get(password)) == (self.user, self.password)
        if not self.judge(right):
            return self.form(request, status=423 if self.locked else self.refusal)
        session = secrets.token_hex(16)
        self.sessions[session] = 0
        kept = ("Set-Cookie", f"session={session}; {self.scope}")
        return Reply("", self.status, [("Location", self.after), kept])
