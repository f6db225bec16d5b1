"""What keeps a program from signing in where a reader could."""

import re
from enum import StrEnum

from reader_app.content.login.find import find_forms, groups, tree_of
from reader_app.content.login.judge import judge
from reader_app.content.login.words import LOGIN_NAME, LOGIN_TEXT
from reader_app.content.page.tree import HtmlElement, text_of

__all__ = ["Obstacle", "login_obstacle"]

RIDDLE = re.compile(
    r"(?<![a-z])(?:g-recaptcha|h-?captcha|cf-turnstile|frc-captcha|recaptcha|captcha|geetest"
    r"|arkose|funcaptcha|mtcaptcha|altcha|procaptcha)",
    re.IGNORECASE,
)
CHALLENGE = re.compile(
    r"/cdn-cgi/challenge-platform/|cf-browser-verification|captcha-delivery\.com"
    r"|_Incapsula_Resource|px-captcha|awswaf.{0,40}challenge",
    re.IGNORECASE,
)
SCRIPTED = re.compile(
    r"auth0|okta|gigya|tinypass|piano\.io|firebase|cognito|accounts\.google\.com/gsi|keycloak"
    r"|sourcepoint|janrain|lock\.min\.js",
    re.IGNORECASE,
)
LITTLE = 600  # characters of text: a page that scripts have yet to fill


class Obstacle(StrEnum):
    """What stands in the way."""

    NONE = "none"
    SCRIPTS = "scripts"  # no form: scripts make it, or send it
    CAPTCHA = "captcha"  # a riddle that only people may solve


def login_obstacle(data: bytes, content_type: str, url: str) -> Obstacle:
    """Return what keeps the page's login form from being sent as it is: a riddle in it, or on a
    page that has none; or that there is none but for scripts. NONE for a form that can be sent,
    and for a page that has nothing to do with signing in."""
    root = tree_of(data, content_type)
    if root is None:
        return Obstacle.NONE
    found = bool(find_forms(data, content_type, url))
    if any(_holds_riddle(form) for form in _login_forms(root, url)):
        return Obstacle.CAPTCHA
    if found:
        return Obstacle.NONE
    sources = " ".join(one.get("src") or one.text or "" for one in root.iter("script"))
    if CHALLENGE.search(sources[:2_000_000]):
        return Obstacle.CAPTCHA
    return Obstacle.SCRIPTS if _is_scripted(root, url, sources) else Obstacle.NONE


def _login_forms(root: HtmlElement, url: str) -> list[HtmlElement]:
    """Also those that cannot be sent."""
    verdicts = {
        form: judge(form, owned, form.get("action") or url) for form, owned in groups(root).items()
    }
    return [form for form, one in verdicts.items() if one is not None and one.believed]


def _holds_riddle(form: HtmlElement) -> bool:
    for one in form.iter():
        if not isinstance(one.tag, str):
            continue
        names = ("class", "id", "name", "src", "data-callback")
        said = " ".join(one.get(name) or "" for name in names)
        if one.get("data-sitekey") or RIDDLE.search(said):
            return True
    return False


def _is_scripted(root: HtmlElement, url: str, sources: str) -> bool:
    """Whether scripts would make a login form here, or send the one that is here."""
    if next(root.iter("script"), None) is None:
        return False
    if any(one.get("type", "").lower() == "password" for one in root.iter("input")):
        return True
    title = " ".join(text_of(one) for one in root.iter("title"))
    about = bool(LOGIN_NAME.search(url.partition("://")[2]) or LOGIN_TEXT.search(title))
    text = sum(
        len(" ".join(piece.split()))
        for one in root.iter()
        if isinstance(one.tag, str) and one.tag not in ("script", "style", "title", "noscript")
        for piece in (one.text or "", *(child.tail or "" for child in one))
    )
    return about and (text <= LITTLE or bool(SCRIPTED.search(sources[:2_000_000])))
