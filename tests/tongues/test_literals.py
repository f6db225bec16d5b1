"""No control of the window is given words that the translators never saw."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.tongues.harvest import PROGRAM, called

__all__: list[str] = []

SHOWN = {  # what shows its arguments: which of them
    "setText": (0,),
    "setWindowTitle": (0,),
    "setTitle": (0,),
    "setToolTip": (0,),
    "setStatusTip": (0,),
    "setAccessibleName": (0,),
    "setAccessibleDescription": (0,),
    "setPlaceholderText": (0,),
    "setLabelText": (0,),
    "setOkButtonText": (0,),
    "setCancelButtonText": (0,),
    "setInformativeText": (0,),
    "setHtml": (0,),
    "showMessage": (0, 1),
    "say": (0, 1),
    "describe": (0,),
    "addAction": (0, 1),
    "addMenu": (0,),
    "addItem": (0,),
    "addTab": (1,),
    "addRow": (0,),
    "QAction": (0,),
    "QLabel": (0,),
    "QPushButton": (0,),
    "QToolButton": (0,),
    "QCheckBox": (0,),
    "QRadioButton": (0,),
    "QGroupBox": (0,),
    "QMenu": (0,),
    "push_button": (0,),
    "Label": (1,),
    "IconButton": (2,),
}
KEYWORDS = {"text", "placeholderText", "toolTip", "label", "title"}
NAMES = {"Broadsheet", "Aa", "https://"}


def shown(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """The words of literals that a control shows, with their lines."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and (which := SHOWN.get(called(node))) is not None:
            given = [node.args[at] for at in which if at < len(node.args)]
            given += [one.value for one in node.keywords if one.arg in KEYWORDS]
            for argument in given:
                for words in pieces(argument):
                    yield node.lineno, words


def pieces(node: ast.AST) -> Iterator[str]:
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.JoinedStr(values=parts):
            for part in parts:
                yield from pieces(part) if isinstance(part, ast.Constant) else ()
        case ast.BinOp(left=left, right=right) | ast.IfExp(body=left, orelse=right):
            yield from (*pieces(left), *pieces(right))


def untold(tree: ast.AST) -> list[str]:
    return [
        f"{line}: {words}"
        for line, words in shown(tree)
        if re.search(r"[^\W\d_]{2}", re.sub(r"<[^>]*>|\bF\d+\b", "", words))
        and words.strip(" –-\n") not in NAMES
    ]


PACKAGES = sorted({path.parent for path in (PROGRAM / "ui").rglob("*.py")})


@pytest.mark.parametrize("package", PACKAGES, ids=lambda path: path.name)
def test_no_control_has_words_of_its_own(package: Path) -> None:
    found = {path.name: untold(ast.parse(path.read_bytes())) for path in package.glob("*.py")}
    assert {name: words for name, words in found.items() if words} == {}


def test_words_in_the_open_are_found() -> None:
    code = (
        'a.setText("Save it")\nb.say(f"{n} articles" if n else "None")\nLabel(theme, self.tr("A"))'
    )
    assert untold(ast.parse(code)) == ["1: Save it", "2:  articles", "2: None"]
