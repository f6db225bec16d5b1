"""The demonstration's publisher in a process of its own, so that it takes no memory of ours."""

import multiprocessing
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection

from reader_app.bootstrap import resources
from reader_app.demo import DemoPublisher
from reader_app.domain import NewSection

__all__ = ["Kiosk", "kiosk"]


class Kiosk:
    """A running publisher and the sections that it has."""

    def __init__(self, pipe: "Connection") -> None:
        self._pipe = pipe
        self.sections: tuple[NewSection, ...] = pipe.recv()

    def publish(self) -> None:
        """One new article per publication, as long as there are any."""
        self._pipe.send("more")


@contextmanager
def kiosk() -> Iterator[Kiosk]:
    """Publishes until the end of the `with` block."""
    spawning = multiprocessing.get_context("spawn")
    ours, theirs = spawning.Pipe()
    process = spawning.Process(target=serve, args=(theirs,), daemon=True)
    process.start()
    theirs.close()
    try:
        yield Kiosk(ours)
    finally:
        ours.close()
        process.join(5)


def serve(pipe: "Connection") -> None:
    with DemoPublisher(resources()) as publisher:
        pipe.send(publisher.sections)
        try:
            while pipe.recv():
                publisher.publish_more()
        except EOFError:
            pass
