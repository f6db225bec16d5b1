"""How a front page is put together: which stories lead it, which sections it has, and what fills it
where there are few stories. Pure."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field

from reader_app.domain import ArticleRow, FrontSection, TopStory, folded

__all__ = ["fill", "on_top", "sections"]

ON_TOP = 9  # stories: one large, two beside it, two rows of three
LEAST_TOP = 3  # with fewer, articles fill the top
SECTIONS = 8
CARDS, LINES = 3, 6  # of a section
LEAST_SECTION = 3
OF_ONE = 2  # articles of a publication in a section, and on top, where there are several
REST = 12  # stories that fit no section
WHOLE = frozenset(
    (
        *("all", "all news", "articles", "breaking news", "front page", "headlines", "home"),
        *("homepage", "latest", "latest news", "main", "main news", "news", "posts", "rss"),
        *("top news", "top stories", "alle", "aktuell", "nachrichten", "startseite", "topnews"),
        *("a la une", "accueil", "actualites", "noticias", "portada", "ultimas noticias"),
    )
)
"""What is no topic, though publications call a section so."""


def on_top(stories: Sequence[TopStory]) -> tuple[TopStory, ...]:
    """The stories that stand above all sections."""
    return tuple(stories[:ON_TOP])


def fill(
    stories: Sequence[TopStory], newest: Iterable[ArticleRow], used: Collection[int]
) -> tuple[ArticleRow, ...]:
    """The newest articles for what the stories on top leave empty; none where there are enough.
    Unread ones first, with a picture where it stands largest, one publication not too often."""
    room = ON_TOP - len(stories)
    if len(stories) >= LEAST_TOP:
        return ()
    rows = [row for row in newest if row.id not in used]
    rows.sort(key=lambda row: row.read)
    chosen = spread(rows, room, OF_ONE) or []
    if len(chosen) < room:
        chosen += [row for row in rows if row not in chosen][: room - len(chosen)]
    if not stories:
        chosen.sort(key=lambda row: not row.lead)  # stable: the newest of those that have one
        chosen[1:] = sorted(chosen[1:], key=lambda row: -row.published)
    return tuple(chosen)


@dataclass(slots=True)
class Topic:
    """What is put under one name, however it is written."""

    names: Counter[str] = field(default_factory=Counter)
    stories: list[TopStory] = field(default_factory=list)
    articles: list[ArticleRow] = field(default_factory=list)

    @property
    def title(self) -> str:
        return min(self.names, key=lambda name: (-self.names[name], name))

    @property
    def weight(self) -> float:
        """Stories that several publications tell count most, then how much there is."""
        publications = {row.publication_id for row in self.articles}
        return 3 * len(self.stories) + min(len(publications), LINES) + len(self.articles) / 100


def sections(
    stories: Sequence[TopStory], newest: Iterable[ArticleRow], used: Collection[int]
) -> tuple[FrontSection, ...]:
    """What is left, by topics as the publications name them, the weightiest first; at the end,
    under no name, the stories that are in none of them."""
    topics: defaultdict[str, Topic] = defaultdict(Topic)
    for story in stories:
        name = story.section or story.headline.section
        if is_topic(name, story.headline.publication):
            topics[folded(name)].stories.append(story)
            topics[folded(name)].names[name] += len(story.publications)
    for row in newest:
        if row.id not in used and is_topic(row.section, row.publication):
            topics[folded(row.section)].articles.append(row)
            topics[folded(row.section)].names[row.section] += 1
    large = (
        one for one in topics.values() if len(one.stories) + len(one.articles) >= LEAST_SECTION
    )
    chosen = sorted(large, key=lambda one: (-one.weight, one.title))[:SECTIONS]
    made = [section(one) for one in chosen]
    shown = {story.id for one in made for story in one.stories}
    rest = tuple(story for story in stories if story.id not in shown)[:REST]
    return (*made, FrontSection("", rest, ())) if rest else tuple(made)


def section(topic: Topic) -> FrontSection:
    stories = topic.stories[: CARDS + LINES]
    room = CARDS + LINES - len(stories)
    articles = spread(topic.articles, room, OF_ONE)
    if len({row.publication_id for row in topic.articles}) == 1:
        articles = topic.articles[:room]
    spare = (len(stories) + len(articles)) % CARDS  # rows are whole
    articles = articles[: max(0, len(articles) - spare)]
    return FrontSection(topic.title, tuple(stories), tuple(articles))


def is_topic(section: str, publication: str) -> bool:
    name = folded(section)
    return bool(name) and name not in WHOLE and name != folded(publication)


def spread(rows: Iterable[ArticleRow], most: int, each: int) -> list[ArticleRow]:
    """At most so many, and of each publication."""
    chosen: list[ArticleRow] = []
    met: Counter[int] = Counter()
    for row in rows:
        if len(chosen) == most:
            break
        if met[row.publication_id] < each:
            met[row.publication_id] += 1
            chosen.append(row)
    return chosen
