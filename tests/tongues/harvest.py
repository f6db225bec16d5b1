"""Collects the texts that readers see out of the sources."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

__all__ = ["CONTEXT", "PROGRAM", "Text", "complaints", "harvest"]

CONTEXT = "Phrase"  # of all that is said outside the classes of Qt
PROGRAM = Path(__file__).parents[2] / "reader_app"
NOT_TOLD = ("cli", "demo", "net", "workers", "apart")  # English, or nothing that readers see
SAYING = ("said", "marked", "translated")
TABLES = {"Action": slice(1, 2), "Phrase": slice(None)}  # arguments that are texts


@dataclass(frozen=True, order=True)
class Text:
    """One text in its context; `one`: its other form, where it tells of a number."""

    context: str
    source: str
    one: str = ""

    @property
    def plural(self) -> bool:
        return bool(self.one)


def sources() -> Iterator[Path]:
    for path in sorted(PROGRAM.rglob("*.py")):
        if path.relative_to(PROGRAM).parts[0] not in NOT_TOLD and path.name != "tongue.py":
            yield path


def harvest() -> list[Text]:
    """All texts of the program, sorted."""
    once = {(text.context, text.source): text for text in sorted(_collected()[0])}
    return list(once.values())


def complaints() -> list[str]:
    """What is said but cannot be collected: texts that are put together."""
    return list(_collected()[1])


@cache
def _collected() -> tuple[set[Text], list[str]]:
    """Texts and complaints, of one look at each source that has a word for telling."""
    telling = re.compile(
        rf"\b({'|'.join((*SAYING, *TABLES, 'tr', 'counted', 'MENUS'))})\b".encode()
    )
    found: set[Text] = set()
    wrong: list[str] = []
    for path in sources():
        source = path.read_bytes()
        for node, owner in inside(ast.parse(source)) if telling.search(source) else ():
            if not isinstance(node, ast.Call):
                found.update(of_menus(node))
                continue
            found.update(of_call(node, owner))
            if is_patchwork(node):
                place = f"{path.relative_to(PROGRAM)}:{node.lineno}"
                wrong.append(f"{place}: one whole literal, please")
    return found, wrong


def inside(tree: ast.AST) -> Iterator[tuple[ast.Call | ast.Assign | ast.AnnAssign, str]]:
    """Calls and assignments, each with the class in which it stands."""
    left: list[tuple[object, str]] = [(tree, "")]
    while left:
        node, owner = left.pop()
        if isinstance(node, list):
            left += [(one, owner) for one in node if isinstance(one, ast.AST)]
            continue
        if isinstance(node, ast.Call | ast.Assign | ast.AnnAssign):
            yield node, owner
        elif isinstance(node, ast.ClassDef):
            owner = node.name
        left += [(one, owner) for one in vars(node).values() if isinstance(one, ast.AST | list)]


def of_call(call: ast.Call, owner: str) -> Iterator[Text]:
    name = called(call)
    words = [literal(argument) for argument in call.args]
    if name == "tr" and words and words[0]:
        yield Text(owner, words[0])
    elif name in SAYING and words and words[0]:
        yield Text(CONTEXT, words[0])
    elif name == "counted" and len(words) == 3 and words[1] and words[2]:
        whole = "" if "{n}" in words[2] else "{n} "
        yield Text(CONTEXT, whole + words[2], whole + words[1])
    elif name in TABLES:
        keywords = [literal(keyword.value) for keyword in call.keywords if keyword.arg == "text"]
        for text in (*words[TABLES[name]], *keywords):
            if text:
                yield Text(CONTEXT, text.partition("\t")[0])


def of_menus(node: ast.Assign | ast.AnnAssign) -> Iterator[Text]:
    """The titles of `MENUS`, a tuple of (title, names)."""
    target = node.target if isinstance(node, ast.AnnAssign) else node.targets[0]
    if isinstance(target, ast.Name) and target.id == "MENUS" and isinstance(node.value, ast.Tuple):
        for pair in node.value.elts:
            if isinstance(pair, ast.Tuple) and (title := literal(pair.elts[0])):
                yield Text(CONTEXT, title)


def is_patchwork(call: ast.Call) -> bool:
    name = called(call)
    if name == "counted":
        parts = call.args[1:3]
        return len(call.args) != 3 or any(literal(part) is None for part in parts)
    if name not in (*SAYING, "tr") or not call.args:
        return False
    if name == "tr" and ast.unparse(call.func) != "self.tr":
        return True  # nobody knows of which class it would be
    first = call.args[0]
    return isinstance(first, ast.JoinedStr | ast.BinOp | ast.IfExp)


def called(call: ast.Call) -> str:
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


def literal(node: ast.AST) -> str | None:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    return None
