"""The arguments of stories, clusters and related. Imports nothing heavy, as `parser`."""

from typing import Any

from reader_app.cli.spans import count, hours

__all__ = ["add_stories"]


def add_stories(commands: Any) -> None:
    """Adds the commands to a parser's."""
    stories = commands.add_parser(
        "stories",
        help="the top stories: what several publications tell of",
        description="The top stories in the order of the front page.",
        epilog=_SHAPE,
    )
    stories.add_argument("--hours", metavar="N", type=hours, help="only what the last N hours told")
    stories.add_argument("--limit", metavar="N", type=count, default=40, help="at most N (40)")
    stories.add_argument(
        "--rebuild",
        action="store_true",
        help="first make the stories of the whole library anew; they keep their ids",
    )
    commands.add_parser(
        "clusters",
        help="every article with the story it is in",
        description="Every article with the story it is in. One that stories were never made of"
        " stands alone, under the negative of its id.",
    )
    related = commands.add_parser("related", help="what is related to an article, from here alone")
    related.add_argument("id", metavar="ID", type=int)
    related.add_argument("--limit", metavar="N", type=count, default=6, help="at most N (6)")


_SHAPE = (
    "With --json: [{id, headline, score, why, publications, first, last, articles, section,"
    " copies, words, unread, new, article}]. publications: titles, first to report first; article:"
    " the one whose headline it is; copies: articles whose text another one has; new: own reports"
    " since one was read."
)
