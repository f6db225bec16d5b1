"""The controls of a page's forms, and what each would send (HTML, section 4.10)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from reader_app.content.login.words import OTHER_BUTTON, REMEMBER, RESET
from reader_app.content.page.tree import HtmlElement, text_of

__all__ = ["Control", "controls", "labels", "pressed"]

TEXTS = ("text", "email", "tel", "password")
BUTTONS = ("submit", "image")
SILENT = ("button", "reset")  # never send anything
UNSEEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
KNOWN = frozenset(
    (
        "hidden search url date month week time datetime-local number range color checkbox radio "
        "file submit image reset button text email tel password"
    ).split(" ")
)


@dataclass(frozen=True, slots=True, eq=False)
class Control:
    """An input, select, textarea or button with its form. `kind` is the type of an input;
    `clues` what its attributes and its label say it is for."""

    element: HtmlElement
    form: HtmlElement
    kind: str
    name: str
    value: str
    visible: bool
    clues: str

    @property
    def hints(self) -> frozenset[str]:
        """The words of `autocomplete`."""
        return frozenset((self.element.get("autocomplete") or "").lower().split())

    @property
    def is_text(self) -> bool:
        """Whether a reader would type into it."""
        typed = self.kind in TEXTS and self.visible
        return typed and not (self.element.get("readonly") is not None and self.value)

    @property
    def sends(self) -> tuple[tuple[str, str], ...]:
        """Names and values as they stand in the page; what is no button that is pressed."""
        match self.kind:
            case _ if not self.name or self.kind in (*BUTTONS, *SILENT):
                return ()
            case "checkbox" | "radio":
                return ((self.name, self.value),) if self.is_checked else ()
            case "select":
                return tuple((self.name, value) for value in _chosen(self.element))
            case _:
                return ((self.name, self.value),)

    @property
    def is_checked(self) -> bool:
        """As the page says; and a box that keeps the reader signed in."""
        if self.element.get("checked") is not None:
            return True
        return self.kind == "checkbox" and bool(REMEMBER.search(self.clues))


def controls(root: HtmlElement) -> Iterator[Control]:
    """Yield the controls that belong to a form and are not disabled, in the page's order."""
    forms = {form.get("id"): form for form in root.iter("form") if form.get("id")}
    told = labels(root)
    for element in root.iter("input", "select", "textarea", "button"):
        named = element.get("form")
        form = forms.get(named) if named else next(element.iterancestors("form"), None)
        if form is not None and not _is_disabled(element):
            yield _control(element, form, told)


def labels(root: HtmlElement) -> dict[str, str]:
    """The texts of labels by the id of what they name."""
    return {
        label.get("for"): text_of(label)[:200] for label in root.iter("label") if label.get("for")
    }


def pressed(found: list[Control]) -> Control | None:
    """The button that sends a form: the first, but for those that lead another way."""
    buttons = [one for one in found if one.kind in BUTTONS]
    for pattern in (OTHER_BUTTON, RESET):
        buttons = [one for one in buttons if not pattern.search(one.clues)] or buttons
    return next((one for one in buttons if one.visible), buttons[0] if buttons else None)


def _control(element: HtmlElement, form: HtmlElement, told: dict[str, str]) -> Control:
    kind = (element.get("type") or "").strip().lower()
    match element.tag:
        case "input":
            kind = kind if kind in KNOWN else "text"
            value = element.get("value") or ("on" if kind in ("checkbox", "radio") else "")
        case "button":
            kind = kind if kind in SILENT else "submit"
            value = element.get("value") or ""
        case "textarea":
            kind, value = "textarea", (element.text or "").removeprefix("\n")
        case _:
            kind, value = "select", ""
    seen = kind != "hidden" and _is_seen(element, form)
    name = (element.get("name") or "").strip()
    return Control(element, form, kind, name, value, seen, _clues(element, kind, told))


def _clues(element: HtmlElement, kind: str, told: dict[str, str]) -> str:
    names = ("name", "id", "class", "placeholder", "aria-label", "title", "formaction", "alt")
    words = [element.get(name) or "" for name in names]
    if kind in BUTTONS:
        words += [element.get("value") or "", text_of(element)]
    words.append(told.get(element.get("id") or "", ""))
    around = next(element.iterancestors("label"), None)
    if around is not None:
        words.append(text_of(around))
    return " ".join(word for word in words if word)[:500]


def _is_seen(element: HtmlElement, form: HtmlElement) -> bool:
    """Whether nothing inside the form hides it: fields that only robots fill in are hidden."""
    for one in (element, *element.iterancestors()):
        if one is form or one.tag in ("body", "html"):
            return True
        hidden = one.get("hidden") is not None or one.get("aria-hidden") == "true"
        if hidden or UNSEEN.search(one.get("style") or ""):
            return False
    return True


def _is_disabled(element: HtmlElement) -> bool:
    if element.get("disabled") is not None or next(element.iterancestors("datalist"), None):
        return True
    return any(group.get("disabled") is not None for group in element.iterancestors("fieldset"))


def _chosen(select: HtmlElement) -> list[str]:
    options = [one for one in select.iter("option") if one.get("disabled") is None]
    marked = [one for one in options if one.get("selected") is not None]
    if select.get("multiple") is None:
        marked = marked[-1:] or options[:1]
    return [text_of(one) if one.get("value") is None else one.get("value") for one in marked]
