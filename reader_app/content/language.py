"""The language of a text."""

import re
from functools import cache
from typing import Any

__all__ = ["language_of"]

ENOUGH = 200  # characters: shorter texts are guessed wrongly too often
LOOKED_AT = 4_000
TAG = re.compile(r"([A-Za-z]{2,3})((?:[-_][A-Za-z0-9]{2,8})*)")
UNKNOWN = frozenset(("und", "zxx", "mul", "xx", "mis"))
# Those that newspapers are written in: the fewer there are to choose from, the fewer mistakes.
KNOWN = (
    "af ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl gu he hi hr hu hy id is it "
    "ja ka kk kn ko ku lt lv mk ml mn mr ms mt ne nl no pa pl ps pt ro ru si sk sl sq sr sv sw "
    "ta te th tl tr uk ur uz vi zh"
).split(" ")


def language_of(text: str, declared: str = "") -> str:
    """Return the BCP 47 tag of a plain text: the declared one, else the most likely.

    "" where nothing is declared and the text is too short to tell (under 200 characters).
    """
    match = TAG.fullmatch(declared.strip())
    if match and match[1].lower() not in UNKNOWN:
        return match[1].lower() + match[2].replace("_", "-")
    text = text.strip()
    if len(text) < ENOUGH:
        return ""
    code, _ = identifier().classify(text[:LOOKED_AT])
    return str(code)


@cache
def identifier() -> Any:
    """Return the model, loaded once for each process: half a second and 65 MB."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # type: ignore[import-untyped]

    found = LanguageIdentifier.from_model_file(MODEL_FILE)
    found.set_languages(KNOWN)
    found._full_model = found.nb_ptc, found.nb_pc, found.nb_classes  # the others are 27 MB more
    return found
