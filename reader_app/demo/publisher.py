"""The demonstration's publisher: six papers on loopback, for as long as a `with` block lasts."""

import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from reader_app.demo.catalogue import load
from reader_app.demo.feeds import subscriptions
from reader_app.demo.pictures import Pictures
from reader_app.demo.server import Port, Service
from reader_app.demo.site import Reply, Request, Site
from reader_app.domain import NewSection

__all__ = ["OPML_PATH", "DemoPublisher"]

OPML_PATH = "/subscriptions.opml"


class DemoPublisher:
    """Six publications, each at a free port of 127.0.0.1.

    `resources` is the project's folder of that name. Articles are dated back from `clock` (seconds
    since 1970 UTC) at the start. The publisher answers between `start` and `close`, which `with`
    calls; every answer comes from this machine, and nothing it serves is fetched from elsewhere.
    """

    def __init__(self, resources: Path, *, clock: Callable[[], float] = time.time) -> None:
        self._folder = resources / "demo"
        self._clock = clock
        self._ports: tuple[Port, ...] = ()
        self._sites: tuple[Site, ...] = ()
        self._service: Service | None = None

    def __enter__(self) -> "DemoPublisher":
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def start(self) -> None:
        """Read the articles, take the ports, answer. Raises OSError when no port is to be had."""
        papers = load(self._folder)
        pictures = Pictures.find(self._folder)
        self._ports = tuple(Port() for _ in papers)
        self._sites = tuple(
            Site(paper, f"http://{port.host}", self._folder, pictures, self._clock)
            for paper, port in zip(papers, self._ports, strict=True)
        )
        for site, port in zip(self._sites, self._ports, strict=True):
            port.answer = site.answer
        self._ports[0].answer = self._first
        self._service = Service(self._ports)
        self._service.start()

    def close(self) -> None:
        """End every connection and free the ports; does nothing the second time."""
        if self._service is not None:
            self._service.close()
            self._service = None

    @property
    def hosts(self) -> tuple[str, ...]:
        """`127.0.0.1:port` of every publication, as `Client.allow_private` wants them."""
        return tuple(port.host for port in self._ports)

    @property
    def opml_url(self) -> str:
        """Address of the list of all feeds."""
        return f"http://{self.hosts[0]}{OPML_PATH}"

    @property
    def sections(self) -> tuple[NewSection, ...]:
        """Every section of every publication, ready to be followed."""
        return tuple(
            NewSection(
                url=front.base + column.feed,
                title=column.title,
                site_url=f"{front.base}/{column.key}/",
                publication=front.paper.title,
            )
            for front in (site.front for site in self._sites)
            for column in front.paper.columns
        )

    @property
    def addresses(self) -> tuple[str, ...]:
        """Address of every article published so far."""
        return tuple(item.url for site in self._sites for item in site.front.items)

    def publish_more(self) -> int:
        """Bring out one new article per publication, dated now; how many there were."""
        return sum(site.publish_more() for site in self._sites)

    def _first(self, request: Request) -> Reply:
        if request.target == OPML_PATH and request.method != "POST":
            text = subscriptions(site.front for site in self._sites)
            return Reply(200, text.encode(), "text/x-opml; charset=utf-8")
        return self._sites[0].answer(request)
