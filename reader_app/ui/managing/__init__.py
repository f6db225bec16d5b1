"""Managing publications: how they fare, what the reader decides for them, what became of them."""

from reader_app.ui.managing.managing import Managing
from reader_app.ui.managing.routes import Routes

__all__ = ["Managing", "Routes"]
