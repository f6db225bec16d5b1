"""What belongs together: stories and copies, what stands on top and why, what one source alone
says, what is related. Values in, values out; no I/O."""

from reader_app.domain import Outcome, Placed, Record, Report, Saved, Story
from reader_app.stories.choosing import Choice, Option, choose, option
from reader_app.stories.engine import Stories
from reader_app.stories.headline import best_headline
from reader_app.stories.only import Text, only_here
from reader_app.stories.promise import promising
from reader_app.stories.ranking import Candidate, Ranked, Why, top_stories
from reader_app.stories.rebuild import begun, settled_ids
from reader_app.stories.related import Answer, Near, Related, Subject
from reader_app.stories.saving import load, save
from reader_app.stories.taste import Judged, Reason, Taste, features, origins, shares

__all__ = [
    "Answer",
    "Candidate",
    "Choice",
    "Judged",
    "Near",
    "Option",
    "Outcome",
    "Placed",
    "Ranked",
    "Reason",
    "Record",
    "Related",
    "Report",
    "Saved",
    "Stories",
    "Story",
    "Subject",
    "Taste",
    "Text",
    "Why",
    "begun",
    "best_headline",
    "choose",
    "features",
    "load",
    "only_here",
    "option",
    "origins",
    "promising",
    "save",
    "settled_ids",
    "shares",
    "top_stories",
]
