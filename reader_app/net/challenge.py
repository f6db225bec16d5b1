"""What a server asks for with 401: the fields of WWW-Authenticate (RFC 9110, section 11)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

__all__ = ["Challenge", "challenges", "parameters"]

LONGEST = 16_000  # characters of all challenges
LONGEST_INFO = 2_000
TOKEN = r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+"
PARAMETER = re.compile(
    rf'({TOKEN})[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+)(?=[ \t]*(?:,|$)))'
)
WORD = re.compile(TOKEN)
SCHEME = re.compile(rf"({TOKEN})(?=[ \t,]|$)")
TOKEN68 = re.compile(r"[ \t]+[A-Za-z0-9\-._~+/]+=*(?=[ \t]*(?:,|$))")
GAP = re.compile(r"[\s,]+")
ESCAPED = re.compile(r"\\(.)")


@dataclass(frozen=True, slots=True)
class Challenge:
    """A scheme in lower case and its parameters, names in lower case."""

    scheme: str
    parameters: Mapping[str, str]


def challenges(text: str) -> list[Challenge]:
    """All challenges in their order, whether they came in one field or in several joined by
    commas; what makes no sense is passed over."""
    found: list[tuple[str, dict[str, str]]] = []
    at, text = 0, text[:LONGEST]
    while at < len(text):
        if gap := GAP.match(text, at):
            at = gap.end()
        elif found and (one := PARAMETER.match(text, at)):
            found[-1][1].setdefault(one[1].lower(), _value(one))
            at = one.end()
        elif scheme := SCHEME.match(text, at):
            found.append((scheme[1].lower(), {}))
            blob = TOKEN68.match(text, scheme.end())
            at = blob.end() if blob else scheme.end()
        else:  # past the whole word: trying each of its letters would take its length squared
            word = WORD.match(text, at)
            at = word.end() if word else at + 1
    return [Challenge(scheme, said) for scheme, said in found]


def parameters(text: str) -> Mapping[str, str]:
    """The parameters of a field without a scheme, such as Authentication-Info."""
    found = PARAMETER.finditer(text[:LONGEST_INFO])
    return {one[1].lower(): _value(one) for one in found}


def _value(one: re.Match[str]) -> str:
    return one[3] if one[2] is None else ESCAPED.sub(r"\1", one[2])
