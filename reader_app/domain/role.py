"""What a block of rendered text is: `content.render` writes it, the viewer dresses it."""

from enum import IntEnum

__all__ = ["Role", "mark", "unmark"]

DEEPEST = 3
SPAN = 32  # more than there are roles


class Role(IntEnum):
    """The part that one block plays in an article.

    Up to BROWSER the viewer writes them itself, above the article's own text.
    """

    TEXT = 0
    KICKER = 1
    HEADLINE = 2
    BYLINE = 3
    STANDFIRST = 4
    NOTICE = 5  # what is not here and what to do
    BROWSER = 6  # the way to the page itself, under a notice
    HEADING = 7
    FIGURE = 8  # one picture, alone
    CAPTION = 9
    MISSING = 10  # stands where a picture is not stored
    CODE = 11
    ITEM = 12  # of a list
    TERM = 13
    DEFINITION = 14
    CELL = 15
    HEAD = 16  # heading cell of a table
    RULE = 17  # a break between scenes
    SUMMARY = 18  # what a folded part is called
    CARD = 19  # stands where sound or film is that only the network has
    ALT = 20  # what the next picture shows, for who does not see it; takes no room


def mark(role: Role, quote: int = 0) -> int:
    """One number for a block's role and the depth of quotation it stands in (at most 3)."""
    return role + SPAN * min(quote, DEEPEST)


def unmark(number: int) -> tuple[Role, int]:
    """The role and depth that `mark` put into `number`; plain text for any other number."""
    if number < 0 or number % SPAN > max(Role):
        return Role.TEXT, 0
    return Role(number % SPAN), min(number // SPAN, DEEPEST)
