"""The window for signing in where a page needs scripts: Chromium, in a process of its own.

It is a process of its own because Chromium ends its process where it does not like the system, and
because all of its memory goes with the window. Only that process imports Qt's WebEngine.
"""

from reader_app.ui.browser.presence import browser_available
from reader_app.ui.browser.window import SignInWindow

__all__ = ["SignInWindow", "browser_available"]
