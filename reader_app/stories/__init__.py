"""What belongs together: stories, copies, what stands on top, what is related. Values in, values
out; no I/O."""

from reader_app.stories.engine import Stories
from reader_app.stories.values import Outcome, Placed, Report, Story

__all__ = ["Outcome", "Placed", "Report", "Stories", "Story"]
