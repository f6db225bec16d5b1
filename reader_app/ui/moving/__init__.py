"""Moving publications between this computer and accounts."""

from reader_app.ui.moving.moving import Moving

__all__ = ["Moving"]
