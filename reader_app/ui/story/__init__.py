"""A story opened, and what stands under each article: its story and what is related."""

from reader_app.ui.story.related import Related
from reader_app.ui.story.spread import StorySpread
from reader_app.ui.story.together import Together

__all__ = ["Related", "StorySpread", "Together"]
