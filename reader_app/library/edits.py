"""Articles that feeds say were edited, with nothing else of them changed: their pages tell."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from reader_app.domain import PageState, TextSource, TextState
from reader_app.library.downloads import Downloads
from reader_app.library.store import Store
from reader_app.library.work import FeedResult, PageJob

__all__ = ["edited", "moments"]

_WEEK = 7 * 24 * 3600  # seconds after which hardly anybody edits an article
_AHEAD = 3600  # seconds by which a publisher's clock may be ahead
_MINUTE = 60
_STAMP = 3  # entries: so many are not edited within one minute, their feed was made then
_AT_ONCE = 500


def moments(results: Iterable[FeedResult], now: int) -> dict[tuple[int, tuple[int, ...]], int]:
    """When entries of feeds were edited, in seconds since 1970, by section and keys; without
    those that their feed gives the time when it was made."""
    told = {
        (result.section_id, item.keys): item.updated
        for result in results
        for item in result.items
        if item.updated is not None
    }
    together = Counter((section, at // _MINUTE) for (section, _), at in told.items())
    return {
        (section, keys): at
        for (section, keys), at in told.items()
        if at <= now + _AHEAD and together[section, at // _MINUTE] < _STAMP
    }


def edited(
    store: Store, downloads: Downloads, found: Mapping[int, tuple[int, int]], now: int
) -> tuple[PageJob, ...]:
    """The pages to read once more, newest article first, of articles with (section, when they were
    edited). Only of young ones that have a whole text from their page, from before the edit."""
    since = _received(store, list(found), now)
    later = [id for id, (_, at) in found.items() if id in since and at > since[id]]
    jobs = sorted(downloads.page_jobs(later), key=lambda job: -job.published)
    return tuple(replace(job, section_id=found[job.article_id][0], again=True) for job in jobs)


def _received(store: Store, ids: Sequence[int], now: int) -> dict[int, int]:
    """When the articles came whose pages may be read once more."""
    received: dict[int, int] = {}
    for start in range(0, len(ids), _AT_ONCE):
        part = ids[start : start + _AT_ONCE]
        received |= dict(
            store.all(
                "SELECT article.id, received FROM article JOIN state USING (id)"
                f" WHERE page = '{PageState.DONE}' AND source = '{TextSource.PAGE}'"
                f" AND text = '{TextState.COMPLETE}' AND deleted IS NULL AND muted IS NULL"
                f" AND published >= ? AND article.id IN ({','.join('?' * len(part))})",
                (now - _WEEK, *part),
            )
        )
    return received
