"""One language's texts as Qt's translation file, read, written and compiled."""

import os
import re
import subprocess
from collections.abc import Iterable
from itertools import groupby
from pathlib import Path
from xml.etree import ElementTree

import PySide6

from tests.tongues.harvest import Text

__all__ = ["FOLDER", "FORMS", "Told", "compiled", "holes", "read", "write"]

FOLDER = Path(__file__).parents[2] / "resources" / "translations"
FORMS = {"de": 2, "fr": 2, "es": 2, "ar": 6, "ja": 1, "zh_CN": 1}
"""The grammatical numbers of each language, in Qt's order: of Arabic 0, 1, 2, 3-10, 11-99, 100."""

Told = dict[str, tuple[str, ...]]
"""The translation of each English text, in all its forms: one, or those of numbers."""


def read(language: str) -> Told:
    """What is translated."""
    told: Told = {}
    file = FOLDER / f"broadsheet_{language}.ts"
    if not file.exists():
        return told
    for message in ElementTree.parse(file).iter("message"):
        translation = message.find("translation")
        if translation is None or translation.get("type") == "unfinished":
            continue
        forms = translation.findall("numerusform") or [translation]
        told[message.findtext("source", "")] = tuple(form.text or "" for form in forms)
    return told


def write(language: str, texts: Iterable[Text], told: Told) -> None:
    """The file of a language: all texts, those without a translation marked as unfinished."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    for name, group in groupby(sorted(texts), key=lambda text: text.context):
        context = ElementTree.SubElement(root, "context")
        ElementTree.SubElement(context, "name").text = name
        for text in group:
            message = ElementTree.SubElement(context, "message")
            ElementTree.SubElement(message, "source").text = text.source
            if text.plural:
                message.set("numerus", "yes")
                ElementTree.SubElement(message, "extracomment").text = text.one
            fill(ElementTree.SubElement(message, "translation"), language, text, told)
    ElementTree.indent(root, "  ")
    FOLDER.mkdir(exist_ok=True)
    body = ElementTree.tostring(root, "unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    file = FOLDER / f"broadsheet_{language}.ts"
    made = file.with_name(f".{file.name}.{os.getpid()}")
    made.write_text(f"{head}{body}\n", "utf-8")
    made.replace(file)


def fill(into: ElementTree.Element, language: str, text: Text, told: Told) -> None:
    forms = told.get(text.source, ())
    if faults(language, text, forms):
        forms = ("",) * (FORMS[language] if text.plural else 1)
        into.set("type", "unfinished")
    if text.plural:
        for form in forms:
            ElementTree.SubElement(into, "numerusform").text = form
    else:
        into.text = forms[0]


def holes(language: str, texts: Iterable[Text], told: Told) -> dict[str, str]:
    """What is wrong with the translation of each text, where something is."""
    found = ((text.source, faults(language, text, told.get(text.source, ()))) for text in texts)
    return {source: fault for source, fault in found if fault}


def faults(language: str, text: Text, forms: tuple[str, ...]) -> str:
    wanted = FORMS[language] if text.plural else 1
    if len(forms) != wanted or not all(forms):
        return f"{wanted} forms are wanted, {len(forms)} are there"
    for form in forms:
        missing = names(text.source) ^ names(form)
        if missing - ({"n"} if text.plural else set()):
            return f"not the same in braces: {', '.join(sorted(missing))}"
    if text.plural and "n" not in names(forms[-1]):
        return "the last form does not say the number"
    if text.source.endswith("…") is not forms[0].endswith("…"):
        return "an ellipsis in one of them only"
    if (text.source[:1] == " ") is not (forms[0][:1] in (" ", "（")):
        return "space in front in one of them only"
    return ""


def names(text: str) -> set[str]:
    return set(re.findall(r"\{(\w+)\}", text))


def compiled(language: str, into: Path) -> bytes:
    """What Qt reads, made of the file of the language. Programs that have the old one mapped into
    their memory keep it: the new one takes its name only when it is whole."""
    tool = Path(PySide6.__file__).with_name("lrelease")
    source = FOLDER / f"broadsheet_{language}.ts"
    made = into.with_name(f".{into.name}.{os.getpid()}")
    try:
        subprocess.run([tool, "-silent", source, "-qm", made], check=True)
        made.replace(into)
    finally:
        made.unlink(missing_ok=True)
    return into.read_bytes()
