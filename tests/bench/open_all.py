"""Opens every article of a library in the real viewer and counts what it shows.

    open_all.py FOLDER

Prints counts, tab-separated: articles opened, pictures shown, pictures broken or missing, and the
network connections that were tried, noted by the interpreter's own audit hook.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

connections: list[str] = []


def note(event: str, arguments: tuple[object, ...]) -> None:
    """Notes every attempt to reach a host by name or address."""
    if event in ("socket.connect", "socket.getaddrinfo", "socket.sendto"):
        connections.append(f"{event} {arguments}")


def show_all() -> int:
    """Shows the articles one after another, each until its pictures are decoded."""
    from PySide6.QtCore import QEventLoop
    from PySide6.QtWidgets import QApplication

    from reader_app.bootstrap import compose
    from reader_app.domain import ArticleQuery
    from reader_app.ui.theme import LIGHT
    from reader_app.ui.viewer import ArticleView

    application = QApplication([])
    folder = Path(sys.argv[1])
    desk = compose(folder).open_desk(folder)
    sys.addaudithook(note)
    view = ArticleView(desk.reading.render, desk.reading.picture, LIGHT)
    view.resize(680, 800)
    view.show()
    opened = shown = broken = 0
    for article_id in desk.browsing.ids(ArticleQuery()):
        article = desk.reading.open(article_id)
        view.show_article(article)
        application.processEvents()
        while view.pictures_pending():
            application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 100)
        opened += 1
        shown += view.pictures_decoded()
        broken += len(view.broken_pictures()) + len(article.pictures) - view.pictures_decoded()
    for name, count in (("opened", opened), ("pictures", shown), ("broken", broken)):
        print(name, count, sep="\t")
    desk.close()
    print("connections", len(connections), sep="\t")
    return 0


if __name__ == "__main__":
    sys.exit(show_all())
