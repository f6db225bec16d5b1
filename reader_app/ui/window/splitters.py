"""Two panes beside each other, and where the reader put the edge between them."""

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QSplitter, QWidget

__all__ = ["fill", "put", "state_of"]


def fill(splitter: QSplitter, first: QWidget, second: QWidget) -> None:
    """The second one takes what room there is more or less of."""
    splitter.setHandleWidth(1)
    splitter.setChildrenCollapsible(False)
    for pane in (first, second):
        splitter.addWidget(pane)
    splitter.setStretchFactor(0, 0)
    splitter.setStretchFactor(1, 1)


def state_of(splitter: QSplitter) -> str:
    return bytes(splitter.saveState().toBase64().data()).decode()


def put(splitter: QSplitter, state: str) -> bool:
    """Brings a splitter back to where it was, without turning it; False where that is unknown."""
    way = splitter.orientation()
    done = bool(state) and splitter.restoreState(QByteArray.fromBase64(state.encode()))
    splitter.setOrientation(way)
    splitter.setHandleWidth(1)
    splitter.setChildrenCollapsible(False)
    return done
