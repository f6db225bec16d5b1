"""Every module says what it gives to others: a sorted `__all__` of names that it has.

The order is that of `ruff check --fix`: constants, then classes, then the others.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

__all__: list[str] = []

PROGRAM = Path(__file__).resolve().parent.parent / "reader_app"
# Migrations are numbered scripts that Peewee runs by file name; nobody imports them.
MODULES = [path for path in sorted(PROGRAM.rglob("*.py")) if not path.name[0].isdigit()]


def exported(tree: ast.Module) -> list[str] | None:
    """The names of `__all__`, None where there is none or it is computed."""
    for node in tree.body:
        match node:
            case (
                ast.Assign(targets=[ast.Name(id="__all__")], value=ast.List(elts=elements))
                | ast.AnnAssign(target=ast.Name(id="__all__"), value=ast.List(elts=elements))
            ):
                names = [one.value for one in elements if isinstance(one, ast.Constant)]
                return [name for name in names if isinstance(name, str)]
    return None


def defined(tree: ast.Module) -> set[str]:
    """The names that a module binds at its top level."""
    names: set[str] = set()
    for node in outside(tree):
        match node:
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                names.add(name)
            case ast.ClassDef(name=name) | ast.Name(id=name, ctx=ast.Store()):
                names.add(name)
            case ast.Import(names=aliases) | ast.ImportFrom(names=aliases):
                names.update(alias.asname or alias.name for alias in aliases)
    return names


def outside(tree: ast.Module) -> Iterator[ast.AST]:
    """All that is not in a function or a class."""
    for statement in tree.body:
        inner = isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)
        yield from [statement] if inner else ast.walk(statement)


def order(name: str) -> tuple[bool, bool, str]:
    return not name.isupper(), not name[0].isupper(), name


def complaint(text: str) -> str:
    """What is wrong with a module's `__all__`; empty when nothing is."""
    tree = ast.parse(text)
    names = exported(tree)
    if names is None:
        return "It has no __all__ written as a list."
    wanted = sorted(set(names), key=order)
    if names != wanted:
        return f"Its __all__ is not sorted or names something twice; wanted {wanted}"
    unknown = sorted(set(names) - defined(tree))
    return f"Its __all__ lists what it has not: {', '.join(unknown)}" if unknown else ""


@pytest.mark.parametrize(
    "package",
    sorted({path.parent for path in MODULES}),
    ids=lambda path: path.relative_to(PROGRAM).as_posix(),
)
def test_a_module_lists_what_it_gives(package: Path) -> None:
    modules = [path for path in MODULES if path.parent == package]
    said = {path.name: complaint(path.read_text(encoding="utf-8")) for path in modules}
    assert {name: words for name, words in said.items() if words} == {}


def test_the_modules_were_found() -> None:
    assert len(MODULES) > 40


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("x = 1", "no __all__"),
        ("__all__ = ['y', 'x']\nx = y = 1", "not sorted"),
        ("__all__ = ['x', 'x']\nx = 1", "twice"),
        ("__all__ = ['x', 'y']\nx = 1", "has not: y"),
        ("__all__ = ['A', 'X']\nA = 1\nclass X: ...", ""),
        ("__all__ = ['Ab', 'B', 'x']\nfrom a import x\nclass Ab: ...\nB = 1", "not sorted"),
    ],
)
def test_a_wrong_door_is_named(text: str, said: str) -> None:
    assert said in complaint(text) if said else complaint(text) == ""
