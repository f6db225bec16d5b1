"""A small world of news in a real library: what the window's tests read and show."""

import io
from collections.abc import Sequence

from PIL import Image, ImageDraw

from reader_app.domain import (
    Body,
    Delivered,
    Failure,
    Fault,
    Feed,
    NewSection,
    Page,
    PictureFacts,
    Subject,
    TextSource,
    TextState,
    content_hash,
    url_key,
)
from reader_app.library import FeedResult, Library, PictureJob

__all__ = ["NOW", "add", "break_section", "fill", "follow_all", "headlines", "paint"]

NOW = 1_795_428_120  # 23 November 2026, 10:02 UTC
DAY = 86_400

HEADLINES = (
    "City rebuilds its harbour wall after the worst storm in a century",
    "Ferry crews vote to end a strike of nine weeks",
    "The river has a new island, and nobody knows who owns it",
    "Council opens the last of its twelve libraries on Sundays",
    "A small town's choir fills the stadium",
    "Grain prices fall for a fourth month as rains come early",
    "Engineers find the crack that stopped the night trains",
    "What the lighthouse keepers wrote down",
    "Parliament passes the coastal act by three votes",
    "Two rivals share the long-distance title in a dead heat",
    "The baker who feeds the early shift",
    "Museum returns forty bronzes to the northern islands",
    "Wind power covers a whole day's demand for the first time",
    "Why the old bridges hum",
    "A cold winter is likely, forecasters say, though not yet certain enough to plan by",
    "Teachers and the ministry agree on smaller classes",
    "The last typewriter repairer takes an apprentice",
    "Fishermen count herring again",
    "New tram line opens a year early and under its budget",
    "The orchard that survived three fires",
)
ARABIC = ("المدينة تعيد بناء رصيف الميناء بعد العاصفة", "مكتبات الحي تفتح أبوابها يوم الأحد")
JAPANESE = ("港の防波堤、嵐のあとに再建へ", "日曜も開く十二の図書館", "古い橋はなぜ鳴るのか")
TEXT = """\
The first stones went in before dawn, lowered from a barge that had waited two days for the wind \
to turn. By noon forty people stood on the quay to watch.
“We do not build it higher,” said the harbour master. “We build it so that it gives a little, and \
comes back.” The old wall had stood for a hundred and eleven years.
Its plans were found in the council's cellar, drawn in ink on linen, and the engineers used them \
more than they had expected. The men who drew them had measured everything twice.
The work will take until spring. Until then the ferries leave from the fish dock, and the market \
stands where the ferries used to be.""".split("\n")
PUBLICATIONS = (
    ("tribune.example", "The Border Tribune", ("World", "Business", "Sport"), "en", HEADLINES),
    ("times.example", "Harbour Times", ("News", "Culture"), "en", HEADLINES[::-1]),
    ("longview.example", "The Long View", ("Essays",), "en", HEADLINES[3::4]),
    ("nahr.example", "صحيفة النهر", ("الأخبار",), "ar", ARABIC),
    ("wan.example", "東湾新聞", ("社会",), "ja", JAPANESE),
)


def fill(library: Library, *, per_section: int = 20) -> None:
    """All publications, their articles spread over three days, most of them ready."""
    follow_all(library)
    number = 0
    for publication in library.tree():
        _, _, _, language, titles = next(p for p in PUBLICATIONS if p[1] == publication.title)
        for place, section in enumerate(publication.sections):
            count = min(per_section, len(titles))
            turned = [titles[(n + 7 * place) % len(titles)] for n in range(count)]
            times = [NOW - 1500 - number * 400 - n * 9_700 for n in range(count)]
            add(library, section.id, turned, times, language=language)
            number += 1
    library.sync.index_waiting().result()


def follow_all(library: Library) -> None:
    library.follow(
        [
            NewSection(f"http://{host}/{n}.xml", title, f"http://{host}/", publication)
            for host, publication, sections, _, _ in PUBLICATIONS
            for n, title in enumerate(sections)
        ]
    ).result()


def headlines(count: int) -> list[str]:
    return [HEADLINES[n % len(HEADLINES)] + f" ({n})" for n in range(count)]


def add(
    library: Library,
    section_id: int,
    titles: Sequence[str],
    times: Sequence[int],
    *,
    language: str = "en",
    finish: bool = True,
) -> list[int]:
    """Articles of one section with their pages; every tenth only a preview, two in three with a
    picture. Returns their ids."""
    section = next(s for p in library.tree() for s in p.sections if s.id == section_id)
    intents = [
        intent(section.publication_id, f"{section.url}/{when}", title, when, language)
        for title, when in zip(titles, times, strict=True)
    ]
    feed = Feed(section.title, section.site_url, language, "", (), "rss", True)
    result = FeedResult(section_id, NOW + 900, NOW, 1, feed, tuple(intents))
    stored = library.sync.store_feeds([result], NOW).result()
    if finish:
        for n, job in enumerate(stored.pages):
            settle(library, job.article_id, job.url, n, language)
    return sorted(stored.changes.added)


def settle(library: Library, article_id: int, url: str, number: int, language: str) -> None:
    preview = number % 10 == 7
    picture = f"{url}.jpg" if number % 3 != 2 else ""
    stored = library.sync.store_page(article_id, page(picture, preview, language), url).result()
    for job in stored.pictures:
        store_picture(library, job, number)


def page(picture: str, preview: bool, language: str) -> Page:
    figure = f'<figure><img src="{picture}"><figcaption>The quay.</figcaption></figure>'
    texts = TEXT[:1] if preview else TEXT * 2
    html = (figure if picture else "") + "".join(f"<p>{text}</p>" for text in texts)
    state = TextState.PREVIEW if preview else TextState.COMPLETE
    reason = "status 402" if preview else ""
    pictures = (picture,) if picture else ()
    body = Body(html, 60 * len(texts), TextSource.PAGE, state, pictures, None, reason)
    lead = picture
    return Page("", "Wanda Grenfell", None, "", "", language, "How it was done.", "", lead, body)


def intent(publication: int, url: str, title: str, when: int, language: str) -> Delivered:
    html = f"<p>{TEXT[0]}</p>"
    return Delivered(
        (url_key(publication, url),), content_hash(url), title, "Wanda Grenfell", url, language,
        when, True, "", "", html, TEXT[0], 30, TextState.FEED, TextSource.FEED, (), True,
    )  # fmt: skip


def store_picture(library: Library, job: PictureJob, number: int) -> None:
    data = paint(number)
    digest = library.sync.put_picture(data)
    facts = PictureFacts("image/jpeg", 480, 320)
    library.sync.store_picture(job.address_id, digest, facts, len(data)).result()


def paint(number: int) -> bytes:
    """A harbour of sorts, in colours by number."""
    sky = (150 + number * 37 % 90, 150 + number * 53 % 80, 160 + number * 29 % 80)
    image = Image.new("RGB", (480, 320), sky)
    draw = ImageDraw.Draw(image)
    sun = 60 + number * 71 % 340
    draw.ellipse((sun, 60, sun + 60, 120), fill=(250, 235, 200))
    draw.rectangle((0, 210, 480, 320), fill=tuple(c // 2 for c in sky))
    for mast in range(4):
        left = 40 + mast * 110 + number * 17 % 60
        draw.polygon(((left, 210), (left + 30, 110), (left + 60, 210)), fill=(240, 236, 228))
    file = io.BytesIO()
    image.save(file, "JPEG", quality=80)
    return file.getvalue()


def break_section(library: Library, section_id: int, fault: Fault = Fault.SERVER) -> None:
    """The section's last check failed."""
    section = next(s for p in library.tree() for s in p.sections if s.id == section_id)
    status = 503 if fault is Fault.SERVER else None
    failure = Failure(
        Subject.SECTION,
        section.url,
        fault.value,
        status=status,
        since=NOW - 3600,
        retry_at=NOW + 1800,
        attempts=3,
        title=section.title,
        id=section.id,
    )
    result = FeedResult(section_id, NOW + 1800, NOW, 1, failure=failure)
    library.sync.store_feeds([result], NOW).result()
