"""Whether there is a browser at all."""

from importlib.util import find_spec

__all__ = ["browser_available"]


def browser_available() -> bool:
    """Whether Qt's WebEngine is installed, which is looked up and not loaded: it may still lack
    something of the system, and the window says then what."""
    return find_spec("PySide6.QtWebEngineCore") is not None
