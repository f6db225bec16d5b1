"""In which order a sync works: what the reader looks at, favourites, then the newest of every
section before the older ones of any. Pure."""

from collections import Counter
from collections.abc import Iterable, Sequence
from enum import IntEnum

from reader_app.domain import host_of
from reader_app.library import LinkJob, PageJob, PickJob, PictureJob, SectionJob
from reader_app.sync.planner import AccountJob

__all__ = ["Step", "Turns"]

_FIRST = 3  # articles of each section on screen that are fetched while most feeds still wait
_LEAD = (10, 3, 0)  # by how many articles the publications of a tier are ahead of the others
_EDITED = 1 << 29  # after what is not here yet
_ICON = 1 << 30  # after everything of the same step


class Step(IntEnum):
    """What is done before what."""

    ACCOUNTS = 0
    SECTIONS_LOOKED_AT = 1
    SECTIONS_OF_FAVOURITES = 2
    PAGES_LOOKED_AT = 3
    SECTIONS = 4
    PAGES = 5


class Turns:
    """Priorities for lanes, lower ones first. `rank` of an article is how many newer ones of its
    section came with it: 0 for the newest."""

    def __init__(self, favourites: Iterable[int] = (), looked_at: Sequence[int] = ()) -> None:
        self._favourites = frozenset(favourites)
        self._places: dict[int, tuple[int, int]] = {}  # a picture's publication and rank
        self._articles: dict[str, tuple[int, int]] = {}  # the same of articles, by address
        self._ranks: dict[int, int] = {}  # of articles
        self._passed: Counter[int | str] = Counter()  # sections, hosts where these are unknown
        self.look(looked_at)

    def look(self, publications: Sequence[int]) -> None:
        """What the reader has on screen, the first of it in hand."""
        self._looked_at = {one: place for place, one in reversed(list(enumerate(publications)))}

    # -- what comes in

    def know(self, pages: Iterable[PageJob], pictures: Iterable[PictureJob] = ()) -> None:
        """Pages to be fetched, of any sections, and pictures that feeds showed: ranks them."""
        for job in sorted(pages, key=lambda job: -job.published):
            if job.article_id not in self._ranks:
                rank = self._ranks[job.article_id] = self._pass(job.section_id)
                self._articles[job.url] = (job.publication_id, rank)
        for picture in sorted(pictures, key=lambda picture: -picture.published):
            if not picture.icon and picture.referer not in self._articles:
                self._articles[picture.referer] = (0, self._pass(host_of(picture.referer)))

    def follow(self, page: PageJob, pictures: Iterable[PictureJob]) -> None:
        """A page's pictures have its place: with them the article is ready."""
        for job in pictures:
            self._places.setdefault(
                job.address_id, (page.publication_id, self._ranks.get(page.article_id, 0))
            )

    def _pass(self, section: int | str) -> int:
        self._passed[section] += 1
        return self._passed[section] - 1

    # -- who is next

    def of(
        self, job: AccountJob | SectionJob | PageJob | PictureJob | PickJob | LinkJob
    ) -> tuple[int, ...]:
        """The priority of a job as things stand."""
        match job:
            case AccountJob():
                return (Step.ACCOUNTS,)
            case SectionJob():
                return self._section(job.publication_id)
            case PickJob():
                return Step.SECTIONS, 0
            case LinkJob():
                return (*self._page(job.publication_id, 0), -job.published, 1)
            case PageJob(again=True):
                return (Step.PAGES, _EDITED, 0, -job.published, 1)
            case PageJob():
                rank = self._ranks.get(job.article_id, 0)
                return (*self._page(job.publication_id, rank), -job.published, 1)
            case PictureJob(icon=True):
                return (Step.PAGES, _ICON, 0, 0, 0)
            case PictureJob():
                place = self._articles.get(job.referer, (0, 0))
                publication, rank = self._places.get(job.address_id, place)
                return (*self._page(publication, rank), -job.published, 0)

    def _section(self, publication: int) -> tuple[int, ...]:
        if publication in self._looked_at:
            return Step.SECTIONS_LOOKED_AT, self._looked_at[publication]
        if publication in self._favourites:
            return Step.SECTIONS_OF_FAVOURITES, 0
        return Step.SECTIONS, 0

    def _page(self, publication: int, rank: int) -> tuple[int, int, int]:
        place = self._looked_at.get(publication)
        tier = 0 if place is not None else 1 if publication in self._favourites else 2
        if place is not None and rank < _FIRST:
            return Step.PAGES_LOOKED_AT, rank, place
        return Step.PAGES, max(0, rank - _LEAD[tier]), tier
