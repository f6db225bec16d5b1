"""What the window's parts do for the pages that have all the room."""

from collections.abc import Callable, Sequence

from reader_app.ui.actions import Actions
from reader_app.ui.columns import Routes
from reader_app.ui.parts import Toast
from reader_app.ui.window.marking import Marking
from reader_app.ui.window.reader import Reader
from reader_app.ui.window.regret import Regret
from reader_app.ui.window.rowmenu import ArticleMenu
from reader_app.ui.window.spreads import Spreads
from reader_app.ui.window.syncing import Syncing

__all__ = ["routes"]


def routes(
    spreads: Spreads,
    menu: ArticleMenu,
    marking: Marking,
    reader: Reader,
    regret: Regret,
    toast: Toast,
    syncing: Syncing,
    actions: Actions,
) -> Routes:
    """See `Routes`."""

    def mark(ids: Sequence[int], wanted: bool = True) -> None:
        marking.mark(ids, read=wanted)

    def save(ids: Sequence[int], wanted: bool = True) -> None:
        marking.save(ids, saved=wanted)

    def on_sync(call: Callable[[], None]) -> None:
        syncing.began.connect(call)
        syncing.ended.connect(call)

    return Routes(
        open_article=spreads.open_article,
        open=spreads.go,
        menu=menu.popup,
        mark=mark,
        save=save,
        told=regret.say,
        say=toast.say,
        browse=reader.browse_to,
        moved=spreads.moved,
        sync=syncing.start,
        command=lambda name: actions[name].trigger(),
        copy_link=reader.copy_link_of,
        syncing=lambda: syncing.running,
        on_sync=on_sync,
        awaited=spreads.awaits,
    )
