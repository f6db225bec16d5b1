"""What an empty list says: one kind sentence, and one button for what can be done."""

from dataclasses import dataclass

from reader_app.services import Show
from reader_app.ui.phrase import said
from reader_app.ui.window.views import View

__all__ = ["Nothing", "nothing"]


@dataclass(frozen=True, slots=True)
class Nothing:
    """`action`: the name of what the button does."""

    text: str
    button: str = ""
    action: str = ""


def nothing(view: View, show: Show, *, expecting: bool, fresh: bool, saving: str) -> Nothing:
    """`show`: the filter in force; `expecting`: a sync is under way; `fresh`: nothing was ever
    fetched; `saving`: the key that saves an article, "" where there is none."""
    if view.words:
        return Nothing(
            said("No article has these words. Try fewer, or other ones."),
            said("End the search"),
            "back",
        )
    if show is not Show.ALL:
        return Nothing(filtered(view, show, saving), said("Show all articles"), "show-all")
    if view.key == "saved":
        text = said("Save an article to keep it here for later.")
        if saving:
            text = said("Press {key} on an article to keep it here for later.", key=saving)
        return Nothing(text, said("Go to unread articles"), "go-unread")
    if expecting:
        return Nothing(said("Looking for new articles…"))
    sync = said("Sync now")
    if fresh:
        return Nothing(said("Nothing has been fetched yet."), sync, "sync")
    if view.key == "unread":
        return Nothing(said("You have read everything. Enjoy the quiet."), sync, "sync")
    if view.key == "today":
        return Nothing(said("Nothing has come in today yet."), sync, "sync")
    return Nothing(said("No articles here yet."), sync, "sync")


def filtered(view: View, show: Show, saving: str) -> str:
    match show:
        case Show.UNREAD:
            return said("Nothing unread here.")
        case Show.SAVED if view.key == "unread":
            return said("You have read everything that you saved.")
        case Show.SAVED if saving:
            return said("Nothing saved here. Press {key} on an article to save it.", key=saving)
        case Show.SAVED:
            return said("Nothing saved here.")
        case _:
            return said("No article here is complete for reading offline yet.")
