"""What stands in the text for sound and film."""

from html import escape
from urllib.parse import urlsplit

from reader_app.content.media import Kind, Medium
from reader_app.domain import said

__all__ = ["card", "label"]

DOT = " · "
ISOLATED = "\u2068{}\u2069"


def card(medium: Medium) -> str:
    """Kind, title, host, length, size, and that it needs the network; all of it is the link."""
    lines = (
        f"<b>{escape(label(medium), quote=False)}</b>",
        DOT.join(ISOLATED.format(escape(fact, quote=False)) for fact in facts(medium)),
        escape(said("Needs the network: opens in your browser"), quote=False),
    )
    inner = "<br>".join(line for line in lines if line)
    return f'<a href="{escape(medium.url)}">{inner}</a>'


def label(medium: Medium) -> str:
    """ "Video: a title", or the kind alone."""
    title = medium.title.strip()
    if medium.kind is Kind.AUDIO:
        return said("Audio: {title}", title=title) if title else said("Audio")
    return said("Video: {title}", title=title) if title else said("Video")


def facts(medium: Medium) -> list[str]:
    host = (urlsplit(medium.url).hostname or "").removeprefix("www.")
    found = [host] if host else []
    if medium.seconds >= 60:
        hours, minutes = divmod(round(medium.seconds / 60), 60)
        found.append(
            said("{hours} h {minutes} min", hours=hours, minutes=minutes)
            if hours
            else said("{minutes} min", minutes=minutes)
        )
    elif medium.seconds:
        found.append(said("{seconds} s", seconds=medium.seconds))
    if medium.size >= 100_000:
        found.append(said("{size} MB", size=max(1, round(medium.size / 1_000_000))))
    return found
