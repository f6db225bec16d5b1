"""What is muted, as the gallery draws it: the rules, what they hide, and a rule of one's own."""

from reader_app.domain import MuteKind
from reader_app.ui.muting import MutedSpread
from tests.gallery.studio import Shot, Stage

__all__ = ["SHAPES", "VIEWS"]


def muted(stage: Stage) -> None:
    mutes = stage.desk.mutes
    mutes.add(MuteKind.WORD, "harbour").result()
    mutes.add(MuteKind.PHRASE, "heat wave", text=True, until=mutes.until(7)).result()
    mutes.add(MuteKind.TOPIC, "Sport", until=mutes.until(30)).result()
    stage.show("muted")


def nothing(stage: Stage) -> None:
    stage.show("muted")


def another(stage: Stage) -> None:
    """The dialog, which changes a rule."""
    muted(stage)
    standing = stage.window.spreads.standing
    assert isinstance(standing, MutedSpread)
    assert standing.found is not None
    standing.view.opened.emit(f"rule:{standing.found.rules[-1].id}")
    stage.settle()


VIEWS = (Shot("muted", muted), Shot("muted-rule", another))
SHAPES = (
    Shot("muted-nothing", nothing),
    Shot("muted-small", muted, size=(700, 900)),
    Shot("muted-arabic", muted, language="ar"),
    Shot("muted-large-text", muted, text=2.0, size=(1280, 900)),
    Shot("muted-rule-arabic", another, language="ar"),
    Shot("muted-rule-large-text", another, text=2.0, size=(1280, 900)),
)
