"""The window as a screen reader has it: the tree of accessible interfaces."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

__all__ = ["CONTROLS", "Node", "faults", "interface", "nodes"]

Role = QAccessible.Role
Text = QAccessible.Text
CONTROLS = frozenset(
    {
        Role.Button,
        Role.ButtonDropDown,
        Role.ButtonMenu,
        Role.CheckBox,
        Role.ComboBox,
        Role.EditableText,
        Role.List,
        Role.MenuItem,
        Role.RadioButton,
        Role.Slider,
        Role.SpinBox,
        Role.Table,
        Role.Tree,
    }
)
"""Roles of what a reader does something with."""
ITEMS = frozenset({Role.Cell, Role.ListItem, Role.TreeItem})
READ = frozenset({Role.Border, Role.Client, Role.StaticText})  # named frames, and texts
BUTTONS = frozenset({Role.Button, Role.ButtonDropDown, Role.ButtonMenu, Role.CheckBox,
                     Role.RadioButton})  # fmt: skip
MOST = 400  # children of one node: a list of a thousand rows is looked at from its head


@dataclass(frozen=True)
class Node:
    """One thing in the tree, with the way to it."""

    face: QAccessibleInterface
    path: str

    @property
    def name(self) -> str:
        return self.face.text(Text.Name)

    @property
    def description(self) -> str:
        return self.face.text(Text.Description)

    @property
    def role(self) -> QAccessible.Role:
        return self.face.role()

    @property
    def state(self) -> QAccessible.State:
        return self.face.state()

    @property
    def widget(self) -> QWidget | None:
        found = self.face.object()
        return found if isinstance(found, QWidget) else None

    @property
    def seen(self) -> bool:
        """Whether it is on screen, or would be after scrolling."""
        widget = self.widget
        return widget.isVisible() if widget is not None else True

    @property
    def works(self) -> bool:
        """Whether a reader does something with it."""
        return self.role in CONTROLS or bool(self.state.focusable)


def interface(widget: QWidget) -> QAccessibleInterface:
    QAccessible.setActive(True)
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def nodes(top: QWidget) -> Iterator[Node]:
    """All that can be met below a window, depth first."""
    yield from walk(Node(interface(top), type(top).__name__))


def walk(node: Node) -> Iterator[Node]:
    yield node
    for number in range(min(MOST, node.face.childCount())):
        child: QAccessibleInterface | None = node.face.child(number)
        if child is None or not child.isValid():
            continue
        found: object = child.object()
        kind = child.role().name if found is None else type(found).__name__
        below = Node(child, f"{node.path} > {kind}")
        if below.seen:
            yield from walk(below)


def faults(top: QWidget) -> list[str]:
    """What a screen reader could not say, or would say of two things alike."""
    found: list[str] = []
    names: dict[tuple[str, str], int] = {}
    for node in nodes(top):
        if node.works and not spoken(node.name):
            found.append(f"no name: {node.path} ({node.role.name})")
        if node.state.focusable and node.role not in CONTROLS | ITEMS | READ:
            found.append(f"role {node.role.name}: {node.path} “{node.name}”")
        widget = node.widget
        if node.role in BUTTONS and widget is not None:
            if not node.description and len(node.name) < 2:
                found.append(f"says too little: {node.path} “{node.name}”")
            key = (str(id(widget.parentWidget())), node.name)
            names[key] = names.get(key, 0) + 1
    found += [f"{count} buttons are called “{name}”" for (_, name), count in names.items()
              if count > 1]  # fmt: skip
    return found


def spoken(name: str) -> bool:
    """Whether these are words, not a sign or the name of a file."""
    letters = any(letter.isalnum() for letter in name)
    return letters and not name.endswith((".svg", ".png")) and name == name.strip()
