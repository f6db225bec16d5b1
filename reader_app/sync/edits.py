"""Pages that are read once more because a feed says that their articles were edited."""

from reader_app.domain import AddressNeeded, NoKeyring, PublisherTrouble, TextState
from reader_app.library import PageJob, Stored
from reader_app.sync.offline import Downloader

__all__ = ["look_again"]


async def look_again(loader: Downloader, job: PageJob) -> Stored | None:
    """Stores what the page says now; None where it cannot be had whole. That is neither told nor
    recorded: the reader has the article as it was. Raises NoNetwork."""
    try:
        page = await loader.again(job)
    except (PublisherTrouble, AddressNeeded, NoKeyring):
        return None
    return await loader.keep(job, page) if page.body.state is TextState.COMPLETE else None
