"""The login forms of a page."""

from itertools import islice

from reader_app.content.address import absolute, document_base
from reader_app.content.encoding import encoding_of, known
from reader_app.content.login.controls import BUTTONS, Control, controls
from reader_app.content.login.form import FormField, LoginForm, Role
from reader_app.content.login.judge import Verdict, judge
from reader_app.content.login.words import LOGOUT
from reader_app.content.page.charset import page_label, page_text
from reader_app.content.page.tree import HtmlElement, parse, text_of

__all__ = ["base_of", "find_forms", "groups", "login_refused", "tree_of"]

MOST = 5
LARGEST = 3_000_000  # characters of a page
FIELDS = 300  # of one form
CONTROLS = 5000  # of a page
LABELS = {"cp932": "Shift_JIS", "cp949": "EUC-KR", "big5hkscs": "Big5", "cp874": "windows-874"}
SHORT = 60  # characters of a link that says what it does


def find_forms(data: bytes, content_type: str, url: str) -> tuple[LoginForm, ...]:
    """Return the forms of the page at `url` that let a reader in, best first; those that want a
    password before those that ask for the name alone.

    A form that only scripts could send is none: one that leads to no web address, whose fields
    have no name, or whose password would become part of an address.
    """
    root = tree_of(data, content_type)
    if root is None:
        return ()
    encoding = _encoding(encoding_of(data, f"charset={page_label(data, content_type)}"))
    found: list[tuple[bool, int, LoginForm]] = []
    for form, owned in groups(root).items():
        verdict = judge(form, owned, form.get("action") or url)
        if verdict is None or not verdict.believed:
            continue
        accepted = (form.get("accept-charset") or "").replace(",", " ").split()
        stated = next((known(word) for word in accepted if known(word)), encoding)
        made = _form(form, owned, verdict, root, url, _encoding(stated))
        if made is not None:
            found.append((verdict.password is None, -verdict.points, made))
    found.sort(key=lambda one: one[:2])
    return tuple(made for _, _, made in found[:MOST])


def login_refused(form: LoginForm, data: bytes, content_type: str, url: str) -> bool:
    """Whether the page that came after `form` says that it was not taken, by facts: a form that
    asks for the same is there again, and no way to sign out is."""
    again = any(_is_like(one, form) for one in find_forms(data, content_type, url))
    root = tree_of(data, content_type) if again else None
    return root is not None and not _has_logout(root)


def tree_of(data: bytes, content_type: str) -> HtmlElement | None:
    """A page as a tree, None for what is none."""
    try:
        return parse(page_text(data, content_type)[:LARGEST])
    except ValueError:
        return None


def groups(root: HtmlElement) -> dict[HtmlElement, list[Control]]:
    """The controls of each form, in the page's order."""
    found: dict[HtmlElement, list[Control]] = {}
    for control in islice(controls(root), CONTROLS):
        owned = found.setdefault(control.form, [])
        if len(owned) < FIELDS:
            owned.append(control)
    return found


def base_of(root: HtmlElement, url: str) -> str:
    """What the page's references are resolved against."""
    base = document_base(url)
    stated = next((one.get("href") for one in root.iter("base") if one.get("href")), "")
    return absolute(stated, base) or base


def _form(
    form: HtmlElement,
    owned: list[Control],
    verdict: Verdict,
    root: HtmlElement,
    url: str,
    encoding: str,
) -> LoginForm | None:
    """None for what only scripts could send."""

    def given(name: str) -> str:
        button = verdict.button.element.get(f"form{name}") if verdict.button else None
        return (button or form.get(name) or "").strip()

    method = "POST" if given("method").lower() == "post" else "GET"
    action = absolute(given("action"), base_of(root, url)) if given("action") else url
    asked = [one for one in (verdict.user, verdict.password) if one is not None]
    shown = verdict.password is not None and method == "GET"
    if not action or shown or given("method").lower() == "dialog":
        return None
    if not all(one.name for one in asked):
        return None
    multipart = method == "POST" and given("enctype").lower() == "multipart/form-data"
    fields = tuple(field for one in owned for field in _fields(one, verdict, encoding))
    return LoginForm(url, action.partition("#")[0], method, multipart, encoding, fields)


def _fields(control: Control, verdict: Verdict, encoding: str) -> list[FormField]:
    if control is verdict.user:
        return [FormField(control.name, control.value, Role.USER)]
    if control is verdict.password:
        return [FormField(control.name, "", Role.PASSWORD)]
    if control is verdict.button and control.kind == "image":
        prefix = f"{control.name}." if control.name else ""
        return [FormField(f"{prefix}x", "0"), FormField(f"{prefix}y", "0")]
    if control is verdict.button and control.kind in BUTTONS:
        return [FormField(control.name, control.value)] if control.name else []
    if control.kind == "hidden" and control.name == "_charset_":
        return [FormField(control.name, LABELS.get(encoding, encoding))]
    return [FormField(name, value) for name, value in control.sends]


def _encoding(name: str) -> str:
    """What browsers send a form in: never UTF-16 or its kin."""
    name = name.lower().removesuffix("-sig")
    return "utf-8" if name.startswith(("utf", "u8")) else name


def _is_like(one: LoginForm, form: LoginForm) -> bool:
    if one.asks_password == form.asks_password:
        names = [(each.name_of(Role.USER), each.name_of(Role.PASSWORD)) for each in (one, form)]
        return one.shape == form.shape or names[0] == names[1]
    # After the second step, the first one again.
    first = one.name_of(Role.USER)
    return form.asks_password and first in {field.name for field in form.fields}


def _has_logout(root: HtmlElement) -> bool:
    for one in root.iter("a", "button", "form"):
        place = one.get("href") or one.get("action") or ""
        text = text_of(one)[: SHORT + 1] if one.tag != "form" else ""
        if LOGOUT.search(place) or (len(text) <= SHORT and LOGOUT.search(text)):
            return True
    return False
