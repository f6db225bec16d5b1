"""The direction of dependencies: who may import whom, read from the sources with ast."""

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

__all__: list[str] = []

CHECKOUT = Path(__file__).resolve().parent.parent
NAME = "reader_app"

# Who may import which neighbours; everybody may import domain.
NEIGHBOURS: dict[str, set[str]] = {
    "domain": set(),
    "content": set(),
    "stories": set(),
    "export": set(),
    "library": set(),
    "net": set(),
    "demo": set(),
    "journal": set(),
    "apart": set(),
    "workers": set(),
    "accounts": {"net", "content"},
    "sync": {"library", "accounts", "net", "content", "stories", "workers"},
    "services": {"library", "stories", "export", "content"},
    "cli": {"services", "sync"},
    "ui": {"services", "sync"},
    "bootstrap": {
        *("accounts", "apart", "cli", "content", "demo", "export", "journal", "library", "net"),
        *("services", "stories", "sync", "workers"),
    },
    "__main__": {"bootstrap", "cli", "ui"},
}

# Which third-party package lives behind which wall.
WALLS = {
    "PySide6": "ui",
    "shiboken6": "ui",
    "peewee": "library",
    "playhouse": "library",
    "httpx": "net",
    "httpcore": "net",
    "h2": "net",
    "keyring": "services",
}

# Packages that are pure: the standard library and what stands here.
PURE: dict[str, set[str]] = {"domain": set(), "stories": {"numpy"}}


@dataclass(frozen=True)
class Import:
    """One imported module or name; `name` is empty for `import module`."""

    line: int
    module: str
    name: str = ""


class Tree:
    """The modules of one source tree, by dotted name."""

    def __init__(self, root: Path) -> None:
        self.files = {dotted(path, root): path for path in sorted((root / NAME).rglob("*.py"))}
        self.packages = {name for name, path in self.files.items() if path.name == "__init__.py"}
        syntax = {name: ast.parse(path.read_bytes()) for name, path in self.files.items()}
        self.syntax = syntax
        self.nodes = {name: [*ast.walk(tree)] for name, tree in syntax.items()}

    def imports(self, module: str) -> Iterator[Import]:
        """All of them: lazy ones, those for type checkers, and import_module with a literal."""
        package = module if module in self.packages else module.rpartition(".")[0]
        for node in self.nodes[module]:
            if isinstance(node, ast.Import):
                for alias in node.names:
                    yield Import(node.lineno, alias.name)
            elif isinstance(node, ast.ImportFrom):
                for alias in node.names:
                    yield Import(node.lineno, source(node, package), alias.name)
            elif isinstance(node, ast.Call) and called(node) in {"import_module", "__import__"}:
                match node.args:
                    case [ast.Constant(value=str(name)), *_]:
                        yield Import(node.lineno, name)

    def door(self, package: str) -> set[str]:
        """What a module's `__all__` lists."""
        for node in self.syntax[package].body:
            match node:
                case ast.Assign(targets=[ast.Name(id="__all__")], value=ast.List(elts=names)):
                    return {one.value for one in names if isinstance(one, ast.Constant)}  # type: ignore[misc]
        return set()

    def target(self, found: Import) -> str:
        """The module of ours that an import leads to, or an empty string."""
        inner = f"{found.module}.{found.name}"
        is_module = found.name and inner in self.files and found.module in self.packages
        if is_module and found.name not in self.door(found.module):
            return inner
        return found.module if found.module in self.files else ""


def dotted(path: Path, root: Path) -> str:
    parts = path.relative_to(root).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def source(node: ast.ImportFrom, package: str) -> str:
    """The absolute name of the module that a `from` statement reads from."""
    if not node.level:
        return node.module or ""
    parts = package.split(".")
    kept = parts[: len(parts) - node.level + 1]
    return ".".join([*kept, node.module] if node.module else kept)


def called(node: ast.Call) -> str:
    match node.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


def layer(module: str) -> str:
    """The package or top module below reader_app; empty for reader_app itself."""
    return module.split(".")[1] if "." in module else ""


def layer_of_import(found: Import, tree: Tree) -> str:
    if found.module == NAME and f"{NAME}.{found.name}" in tree.files:
        return found.name
    return layer(found.module) if found.module.split(".")[0] == NAME else ""


def wrong_layers(tree: Tree) -> Iterator[str]:
    for module, path in tree.files.items():
        own = layer(module)
        allowed = NEIGHBOURS.get(own, set()) | {"domain", own} if own else set()
        if own and own not in NEIGHBOURS:
            yield f"{path}: no rule for {own}. Give it a row in NEIGHBOURS and in DESIGN's table."
        for found in tree.imports(module):
            other = layer_of_import(found, tree)
            if other and other not in allowed:
                yield (
                    f"{path}:{found.line}: {own or NAME} imports {other}. Move the code to where"
                    f" {other} may be imported, or let bootstrap hand it to the constructor."
                )


def past_doors(tree: Tree) -> Iterator[str]:
    for module, path in tree.files.items():
        for found in tree.imports(module):
            other = layer_of_import(found, tree)
            if not other or other == layer(module) or f"{NAME}.{other}" not in tree.packages:
                continue
            door = f"{NAME}.{other}"
            inside = found.module not in (door, NAME)
            hidden = found.module == door and found.name and found.name not in tree.door(door)
            if inside or hidden:
                yield (
                    f"{path}:{found.line}: {found.module} {found.name}: past the door of {other}."
                    f" Import from {door} what its __all__ lists, or list there what others need."
                )


def broken_walls(tree: Tree) -> Iterator[str]:
    holders: dict[str, set[Path]] = {}
    for module, path in tree.files.items():
        own = layer(module)
        for found in tree.imports(module):
            outer = found.module.split(".")[0]
            if outer in WALLS:
                holders.setdefault(outer, set()).add(path)
                if own != WALLS[outer]:
                    yield (
                        f"{path}:{found.line}: {outer} is imported in {WALLS[outer]} only. Ask"
                        f" {WALLS[outer]} for what is needed, in values of domain."
                    )
            foreign = outer not in sys.stdlib_module_names and outer != NAME
            if own in PURE and foreign and outer not in PURE[own]:
                yield f"{path}:{found.line}: {own} is pure, {outer} is not for it. Move the code."
    if len(holders.get("keyring", ())) > 1:
        files = ", ".join(str(path) for path in sorted(holders["keyring"]))
        yield f"keyring is imported by {files}. One file imports it; the others ask that one."


def cycles(tree: Tree) -> Iterator[str]:
    edges = {
        module: {tree.target(found) for found in tree.imports(module)} - {"", module}
        for module in tree.files
    }
    for group in tied(edges):
        yield (
            f"Import cycle: {', '.join(sorted(group))}. Inside a package import the submodule that"
            " holds the name, not the door; else put what both need into a module below both."
        )


def tied(edges: dict[str, set[str]]) -> list[set[str]]:
    """The groups of modules that reach each other: what is left when leaves are taken off."""
    reach = {start: reachable(start, edges) for start in edges}
    groups: list[set[str]] = []
    for start in edges:
        group = {other for other in reach[start] if start in reach[other]}
        if group and group not in groups:
            groups.append(group)
    return groups


def reachable(start: str, edges: dict[str, set[str]]) -> set[str]:
    found: set[str] = set()
    ahead = list(edges[start])
    while ahead:
        module = ahead.pop()
        if module not in found:
            found.add(module)
            ahead.extend(edges[module])
    return found


CHECKS = (wrong_layers, past_doors, broken_walls, cycles)


def complaints(root: Path) -> list[str]:
    return faults(Tree(root))


def faults(tree: Tree) -> list[str]:
    return [text for check in CHECKS for text in check(tree)]


@pytest.fixture(scope="module")
def program() -> Tree:
    return Tree(CHECKOUT)


def test_the_program_keeps_every_import_rule(program: Tree) -> None:
    found = faults(program)
    assert not found, "\n".join(["", *found])


def test_the_rules_looked_at_the_program(program: Tree) -> None:
    tree = program
    layers = {layer(module) for module in tree.files}
    assert {"domain", "content", "library", "net", "sync", "services", "cli", "ui"} <= layers
    assert sum(1 for module in tree.files for _ in tree.imports(module)) > 300


def test_the_table_itself_has_no_cycle() -> None:
    assert tied(NEIGHBOURS) == []


def plant(root: Path, **sources: str) -> None:
    """A small program: one package with a door per layer, then the sources given."""
    for name in NEIGHBOURS:
        if name not in {"bootstrap", "journal", "__main__"}:
            put(root, f"{name}/__init__.py", "__all__ = []")
    put(root, "__init__.py", '__all__ = ["__version__"]\n__version__ = "0"')
    put(root, "domain/entry.py", "__all__ = ['Entry']\nclass Entry: ...")
    put(root, "domain/__init__.py", f'from {NAME}.domain.entry import Entry\n__all__ = ["Entry"]')
    for name, text in sources.items():
        put(root, f"{name.replace('__in__', '/')}.py", text)


def put(root: Path, name: str, text: str) -> None:
    path = root / NAME / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


ALLOWED = {
    "net__in__client": f"import httpx\nfrom {NAME} import __version__, domain",
    "net__in__gate": f"from {NAME}.domain import Entry",
    "library__in__store": "import peewee\nfrom playhouse import migrate",
    "ui__in__shell": f"import PySide6.QtCore, {NAME}.services\nfrom {NAME} import sync",
    "services__in__credentials": "import keyring\nimport keyring.errors",
    "bootstrap": f"import {NAME}.library, {NAME}.net, {NAME}.demo\nfrom {NAME} import cli",
    "__main__": f"def main():\n    from {NAME} import bootstrap, ui",
    "domain__in__feed": "from .entry import Entry",
}


def test_a_program_that_keeps_the_rules_is_left_alone(tmp_path: Path) -> None:
    plant(tmp_path, **ALLOWED)
    assert complaints(tmp_path) == []


@pytest.mark.parametrize(
    ("place", "text", "said"),
    [
        ("content__in__page", f"import {NAME}.net", "content imports net"),
        ("content__in__page", f"from {NAME} import library", "content imports library"),
        ("ui__in__shell", f"from {NAME} import demo", "ui imports demo"),
        ("domain__in__feed", f"def f():\n    import {NAME}.content", "domain imports content"),
        ("cli__in__show", f"if TYPE_CHECKING:\n    import {NAME}.library", "cli imports library"),
        ("cli__in__show", f"import_module('{NAME}.library')", "cli imports library"),
        ("bootstrap", f"import {NAME}.ui", "bootstrap imports ui"),
        ("sync__in__engine", "from .. import services", "sync imports services"),
        ("__init__", f"import {NAME}.domain", f"{NAME} imports domain"),
        ("extra__in__thing", "", "no rule for extra"),
        ("net__in__client", f"from {NAME}.domain.entry import Entry", "past the door of domain"),
        ("net__in__client", f"from {NAME}.domain import entry", "past the door of domain"),
        ("net__in__client", f"import {NAME}.domain.entry", "past the door of domain"),
        ("net__in__client", "from ..domain.entry import Entry", "past the door of domain"),
        ("services__in__desk", "from PySide6 import QtCore", "PySide6 is imported in ui only"),
        ("sync__in__engine", "import httpx", "httpx is imported in net only"),
        ("ui__in__shell", "import peewee", "peewee is imported in library only"),
        ("cli__in__show", "import keyring", "keyring is imported in services only"),
        ("domain__in__feed", "import nh3", "domain is pure"),
        ("domain__in__entry", f"from {NAME}.domain import Entry", "Import cycle"),
    ],
)
def test_a_broken_rule_is_named(tmp_path: Path, place: str, text: str, said: str) -> None:
    plant(tmp_path, **{place: text})
    assert said in "\n".join(complaints(tmp_path))


def test_a_cycle_of_lazy_imports_is_named(tmp_path: Path) -> None:
    lazy = "def f():\n    from reader_app.net.{} import g"
    plant(tmp_path, net__in__a=lazy.format("b"), net__in__b=lazy.format("a"))
    assert complaints(tmp_path)[0].startswith("Import cycle: reader_app.net.a, reader_app.net.b.")


def test_a_second_file_with_the_keyring_is_named(tmp_path: Path) -> None:
    plant(tmp_path, services__in__a="import keyring", services__in__b="import keyring")
    assert "One file imports it" in complaints(tmp_path)[0]
