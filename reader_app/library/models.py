"""The tables as Peewee sees them. No instance of these leaves this package."""

from peewee import (
    BlobField,
    BooleanField,
    CompositeKey,
    FloatField,
    IntegerField,
    Model,
    TextField,
)

__all__ = [
    "TABLES",
    "AccountTable",
    "AddressTable",
    "ArticleTable",
    "BlockRuleTable",
    "BodyTable",
    "DiscardedTable",
    "DownloadTable",
    "EditionItemTable",
    "EditionPlanTable",
    "EditionTable",
    "IdentityTable",
    "KeptSearchTable",
    "LessonTable",
    "OutboxTable",
    "PackTable",
    "PickListTable",
    "PickTable",
    "PictureTable",
    "PlaceTable",
    "PlacementTable",
    "PublicationTable",
    "RemoteArticleTable",
    "RemoteSectionTable",
    "RestingTable",
    "RunTable",
    "SectionTable",
    "ShownTable",
    "SignInTable",
    "StateTable",
    "TallyTable",
    "TasteTable",
    "TraitTable",
    "UnindexedTable",
    "WantedTable",
]


class PublicationTable(Model):
    """A title. `titled`: the reader or a list gave the title, so a feed does not change it.
    `favourite`: the reader chose it; its unread articles are kept whole. `notify`: the reader wants
    to be told of its new articles; `notified`: the newest article that they have been told of.
    `paused`: not asked; `pictures`: they are wanted; `keep`: days for which what was read stays,
    None for good; `rhythm`: seconds between two checks, None as it publishes; `extraction`: an
    `Extraction`."""

    id = IntegerField(primary_key=True)
    key = TextField(unique=True)
    title = TextField()
    home = TextField()
    language = TextField(default="")
    icon = TextField(null=True)
    icon_url = TextField(default="")
    followed = BooleanField(default=True)
    pages = BooleanField(default=True)
    titled = BooleanField(default=False)
    unread = IntegerField(default=0)
    position = IntegerField(default=0)
    created = IntegerField()
    favourite = BooleanField(default=False)
    notify = BooleanField(default=False)
    notified = IntegerField(default=0)
    paused = BooleanField(default=False)
    pictures = BooleanField(default=True)
    keep = IntegerField(null=True)
    rhythm = IntegerField(null=True)
    extraction = TextField(default="auto")

    class Meta:
        table_name = "publication"


class SectionTable(Model):
    """One feed. `validated`: when etag and last_modified were given; `run_id`: the run that last
    checked it, so that an interrupted run goes on where it stopped. `reason`: the rule behind
    `next_at`. `asked`: last attempt; `brought`: last one that gave an article. `every` to
    `ttl_base` as in `Rhythm` and `Pace`, hours and days as bits. `kind`: a `SectionKind`;
    `private`: the secret of its address is in the keyring; `offer`: where it seems to have moved;
    `declined`: the offer that the reader does not want. `followed`: the publication must be so too;
    `local`: it stays when no account has it any more."""

    id = IntegerField(primary_key=True)
    publication_id = IntegerField()
    url = TextField(unique=True)
    title = TextField()
    titled = BooleanField(default=False)
    site_url = TextField(default="")
    folder = TextField(default="")
    position = IntegerField(default=0)
    unread = IntegerField(default=0)
    etag = TextField(default="")
    last_modified = TextField(default="")
    validated = IntegerField(default=0)
    body_hash = BlobField(null=True)
    seen = BlobField(default=b"")
    checked = IntegerField(null=True)
    next_at = IntegerField(default=0)
    run_id = IntegerField(null=True)
    ended = BooleanField(default=False)
    fail_kind = TextField(null=True)
    fail_detail = TextField(default="")
    fail_status = IntegerField(null=True)
    fail_since = IntegerField(null=True)
    attempts = IntegerField(default=0)
    reason = TextField(default="")
    asked = IntegerField(null=True)
    brought = IntegerField(null=True)
    every = IntegerField(null=True)
    newest = IntegerField(null=True)
    ttl = IntegerField(null=True)
    ttl_base = IntegerField(null=True)
    skip_hours = IntegerField(default=0)
    skip_days = IntegerField(default=0)
    kind = TextField(default="feed")
    private = BooleanField(default=False)
    offer = TextField(default="")
    declined = TextField(default="")
    followed = BooleanField(default=True)
    local = BooleanField(default=True)

    class Meta:
        table_name = "section"


class AccountTable(Model):
    """A sync server and the reader's name there, without any secret: as in `Account`. `emptied`:
    the pull that found no subscription at all."""

    id = IntegerField(primary_key=True)
    kind = TextField()
    title = TextField()
    server = TextField()
    user = TextField()
    service = TextField(default="")
    days = IntegerField(null=True)
    most = IntegerField()
    cursor = TextField(default="")
    pulls = IntegerField(default=0)
    checked = IntegerField(null=True)
    trouble = TextField(default="")
    detail = TextField(default="")
    next_at = IntegerField(default=0)
    emptied = IntegerField(null=True)
    created = IntegerField()

    class Meta:
        table_name = "account"


class RemoteSectionTable(Model):
    """What a server calls a section. `title`, `folders`, `key`: what it said last; `parting`: 1
    leaving it, 2 no business of ours; `gone`: the pull whose list had it no more."""

    account_id = IntegerField()
    section_id = IntegerField()
    remote_id = TextField(default="")
    title = TextField(default="")
    folders = TextField(default="")
    key = IntegerField(default=0)
    parting = IntegerField(default=0)
    gone = IntegerField(null=True)

    class Meta:
        table_name = "remote_section"
        primary_key = CompositeKey("account_id", "section_id")


class RemoteArticleTable(Model):
    """What a server calls an article; without `article_id` one that we leave out."""

    account_id = IntegerField()
    remote_id = TextField()
    article_id = IntegerField(null=True)

    class Meta:
        table_name = "remote_article"
        primary_key = CompositeKey("account_id", "remote_id")


class OutboxTable(Model):
    """What an account has not confirmed, as in `Waiting`."""

    op = IntegerField(primary_key=True)
    account_id = IntegerField()
    subject = IntegerField()
    field = TextField()
    value = TextField()
    made = IntegerField()
    sent = IntegerField(null=True)
    pull = IntegerField(null=True)
    attempts = IntegerField(default=0)
    next_at = IntegerField(default=0)
    failure = TextField(default="")

    class Meta:
        table_name = "outbox"


class SignInTable(Model):
    """The reader's login at a publication, without any secret: as in `SignIn`. `hosts`: who may
    see the session, one on each line; `attempts`: refusals one after another; `next_at`: no
    attempt by itself before."""

    publication_id = IntegerField(primary_key=True)
    method = TextField()
    state = TextField()
    user = TextField(default="")
    page = TextField(default="")
    probe = TextField(default="")
    hosts = TextField(default="")
    checked = IntegerField(null=True)
    since = IntegerField(null=True)
    attempts = IntegerField(default=0)
    next_at = IntegerField(default=0)
    detail = TextField(default="")

    class Meta:
        table_name = "sign_in"


class BlockRuleTable(Model):
    """What of a publication's pages belongs to its articles, or never does. `block`: how content
    names it; `sample`: its first words when the reader decided."""

    publication_id = IntegerField()
    block = TextField()
    keep = BooleanField()
    sample = TextField(default="")
    created = IntegerField()

    class Meta:
        table_name = "block_rule"
        primary_key = CompositeKey("publication_id", "block")


class TasteTable(Model):
    """A counter of For You, as in `TasteCounter`; its weights as they were at `updated`."""

    id = IntegerField(primary_key=True)
    trait = TextField()
    key = TextField()
    label = TextField()
    opened = IntegerField(default=0)
    finished = IntegerField(default=0)
    saved = IntegerField(default=0)
    hidden = IntegerField(default=0)
    passed = IntegerField(default=0)
    liked = FloatField(default=0)
    disliked = FloatField(default=0)
    updated = IntegerField()

    class Meta:
        table_name = "taste"


class LessonTable(Model):
    """What was done with an article, as in `Deeds`; `features`: the counters that it is in."""

    article_id = IntegerField(primary_key=True)
    opened = BooleanField(default=False)
    finished = BooleanField(default=False)
    saved = BooleanField(default=False)
    passed = BooleanField(default=False)
    fewer = TextField(default="")
    at = IntegerField()
    features = TextField(default="")

    class Meta:
        table_name = "lesson"


class ShownTable(Model):
    """How often For You has shown an article."""

    article_id = IntegerField(primary_key=True)
    times = IntegerField()
    at = IntegerField()

    class Meta:
        table_name = "shown"


class EditionPlanTable(Model):
    """When an edition comes and what it is made of, as in `EditionPlan`; lists as JSON."""

    id = IntegerField(primary_key=True)
    name = TextField()
    at = IntegerField()
    days = IntegerField()
    minutes = IntegerField()
    top = BooleanField()
    for_you = BooleanField()
    saved = BooleanField()
    publications = TextField(default="[]")
    sections = TextField(default="[]")
    folders = TextField(default="[]")
    active = BooleanField(default=True)
    keep = IntegerField(default=14)
    since = IntegerField(default=0)
    last = TextField(default="")

    class Meta:
        table_name = "edition_plan"


class EditionTable(Model):
    """One issue, as in `Edition`. `told`: when the reader was told of it."""

    id = IntegerField(primary_key=True)
    plan_id = IntegerField(null=True)
    name = TextField()
    day = TextField()
    made = IntegerField()
    wanted = IntegerField()
    left_out = TextField(default="[]")
    scheduled = BooleanField(default=False)
    keep = IntegerField(default=14)
    saved = BooleanField(default=False)
    opened = IntegerField(null=True)
    finished = IntegerField(null=True)
    told = IntegerField(null=True)

    class Meta:
        table_name = "edition"


class EditionItemTable(Model):
    """An article as it stands in an edition. Without `article_id` it is gone."""

    edition_id = IntegerField()
    position = IntegerField()
    article_id = IntegerField(null=True)
    part = TextField()
    heading = TextField()
    title = TextField()
    standfirst = TextField()
    byline = TextField()
    publication_id = IntegerField()
    publication = TextField()
    language = TextField()
    url = TextField()
    words = IntegerField()

    class Meta:
        table_name = "edition_item"
        primary_key = CompositeKey("edition_id", "position")


class TraitTable(Model):
    """What is true of this library. `tag`: tells its secrets in the keyring from another's."""

    name = TextField(primary_key=True)
    value = TextField()

    class Meta:
        table_name = "trait"


class RestingTable(Model):
    """A host that answered 429, and until when nobody asks it."""

    host = TextField(primary_key=True)
    until = IntegerField()

    class Meta:
        table_name = "resting"


class StateTable(Model):
    """Every article ever known. `listed`: it has content and its publication is followed, or it is
    saved. `deleted`: when the reader deleted it; such a row is never listed again by itself.
    `muted`: the rule that hides it, unless it is saved."""

    id = IntegerField(primary_key=True)
    publication_id = IntegerField()
    published = IntegerField()
    read = BooleanField(default=False)
    saved = BooleanField(default=False)
    listed = BooleanField(default=True)
    changed = IntegerField(default=0)
    deleted = IntegerField(null=True)
    offline = BooleanField(default=False)
    muted = IntegerField(null=True)

    class Meta:
        table_name = "state"


class IdentityTable(Model):
    """The names under which publishers know an article, hashed to 64 bits."""

    key = IntegerField(primary_key=True)
    state_id = IntegerField()

    class Meta:
        table_name = "identity"


class ArticleTable(Model):
    """The narrow row that lists read. `dated`: the publisher gave its date. `asked`: when the
    reader asked for a text that had been removed."""

    id = IntegerField(primary_key=True)
    title = TextField()
    byline = TextField()
    url = TextField()
    language = TextField(default="")
    words = IntegerField(default=0)
    stated_words = IntegerField(null=True)
    text = TextField()
    source = TextField()
    page = TextField()
    reason = TextField(default="")
    lead_id = IntegerField(null=True)
    lead = TextField(null=True)
    wanted = IntegerField(default=0)
    stored = IntegerField(default=0)
    failed = IntegerField(default=0)
    ready = BooleanField(default=False)
    dated = BooleanField(default=True)
    received = IntegerField()
    asked = IntegerField(null=True)
    categories = TextField(default="")

    class Meta:
        table_name = "article"


class PackTable(Model):
    """Texts that came together, compressed as one; goes with the last of them."""

    id = IntegerField(primary_key=True)
    codec = IntegerField()
    data = BlobField()

    class Meta:
        table_name = "pack"


class BodyTable(Model):
    """The compressed text. `codec`: see `codec.py`. It is in `html`, or where `pack_id` is set in
    that pack, `size` bytes from `start`."""

    article_id = IntegerField(primary_key=True)
    codec = IntegerField()
    standfirst = TextField(default="")
    html = BlobField()
    pack_id = IntegerField(null=True)
    start = IntegerField(null=True)
    size = IntegerField(null=True)

    class Meta:
        table_name = "body"


class PlacementTable(Model):
    """Which sections carry an article; `content_hash` is of the text as that section gave it."""

    section_id = IntegerField()
    published = IntegerField()
    article_id = IntegerField()
    content_hash = IntegerField()

    class Meta:
        table_name = "placement"
        primary_key = CompositeKey("section_id", "published", "article_id")


class PictureTable(Model):
    """A stored picture that has been decoded once."""

    sha256 = TextField(primary_key=True)
    media_type = TextField()
    width = IntegerField()
    height = IntegerField()
    bytes = IntegerField()

    class Meta:
        table_name = "picture"


class DiscardedTable(Model):
    """A picture whose row is gone and whose file is still to be removed."""

    sha256 = TextField(primary_key=True)

    class Meta:
        table_name = "discarded"


class VersionTable(Model):
    """What an article said before its publisher changed it, as migration 11 describes it."""

    id = IntegerField(primary_key=True)
    article_id = IntegerField()
    at = IntegerField()
    title = TextField()
    standfirst = TextField()
    words = IntegerField()
    codec = IntegerField()
    html = BlobField()
    digest = IntegerField()
    real = BooleanField()
    unseen = BooleanField()

    class Meta:
        table_name = "version"


class MuteTable(Model):
    """A rule of what the reader does not want to see, as in `Mute`."""

    id = IntegerField(primary_key=True)
    kind = TextField()
    value = TextField()
    text = BooleanField(default=False)
    publication_id = IntegerField(null=True)
    story_id = IntegerField(null=True)
    until = IntegerField(null=True)
    created = IntegerField()

    class Meta:
        table_name = "mute"


class SparedTable(Model):
    """An article that no rule hides: the reader wants to see it."""

    article_id = IntegerField(primary_key=True)

    class Meta:
        table_name = "spared"


class AddressTable(Model):
    """Where a picture is to be had, and how the last attempt went. `id`: the address's key."""

    id = IntegerField(primary_key=True)
    url = TextField()
    sha256 = TextField(null=True)
    attempts = IntegerField(default=0)
    next_at = IntegerField(default=0)
    fail_kind = TextField(null=True)
    fail_detail = TextField(default="")
    fail_status = IntegerField(null=True)
    fail_since = IntegerField(null=True)

    class Meta:
        table_name = "address"


class WantedTable(Model):
    """The pictures of an article in the order of its text; position -1 is a lead picture that the
    text does not show."""

    article_id = IntegerField()
    position = IntegerField()
    address_id = IntegerField()

    class Meta:
        table_name = "wanted"
        primary_key = CompositeKey("article_id", "position")


class DownloadTable(Model):
    """A page still to be fetched; the row goes when the page is in."""

    article_id = IntegerField(primary_key=True)
    attempts = IntegerField(default=0)
    next_at = IntegerField(default=0)
    fail_kind = TextField(null=True)
    fail_detail = TextField(default="")
    fail_status = IntegerField(null=True)
    fail_since = IntegerField(null=True)

    class Meta:
        table_name = "download"


class UnindexedTable(Model):
    """Articles whose text the search index does not have yet."""

    article_id = IntegerField(primary_key=True)

    class Meta:
        table_name = "unindexed"


class TallyTable(Model):
    """Kept sums over the listed articles."""

    name = TextField(primary_key=True)
    value = IntegerField()

    class Meta:
        table_name = "tally"


class PlaceTable(Model):
    """Where an article was left: the first character in sight, and the share that has been read."""

    article_id = IntegerField(primary_key=True)
    position = IntegerField()
    share = FloatField(default=0)
    changed = IntegerField()

    class Meta:
        table_name = "place"


class KeptSearchTable(Model):
    """A search that the reader keeps in the sidebar."""

    id = IntegerField(primary_key=True)
    title = TextField()
    words = TextField()
    position = IntegerField(default=0)
    created = IntegerField()

    class Meta:
        table_name = "kept_search"


class PickListTable(Model):
    """A list of articles that somebody has chosen. `parted`: when it was unfollowed; `keep`: days
    for which what was read stays, None for good; the rest as in `PickList` and of a section."""

    id = IntegerField(primary_key=True)
    url = TextField(unique=True)
    title = TextField()
    titled = BooleanField(default=False)
    author = TextField(default="")
    home = TextField(default="")
    followed = BooleanField(default=True)
    created = IntegerField()
    parted = IntegerField(null=True)
    keep = IntegerField(null=True, default=90)
    etag = TextField(default="")
    last_modified = TextField(default="")
    validated = IntegerField(default=0)
    body_hash = BlobField(null=True)
    checked = IntegerField(null=True)
    next_at = IntegerField(default=0)
    run_id = IntegerField(null=True)
    ended = BooleanField(default=False)
    every = IntegerField(null=True)
    newest = IntegerField(null=True)
    fail_kind = TextField(null=True)
    fail_detail = TextField(default="")
    fail_status = IntegerField(null=True)
    fail_since = IntegerField(null=True)
    attempts = IntegerField(default=0)

    class Meta:
        table_name = "pick_list"


class PickTable(Model):
    """One article that a list names; without `article_id` its page is still to be fetched.
    `brought`: the article is here because of this alone."""

    id = IntegerField(primary_key=True)
    list_id = IntegerField()
    key = IntegerField()
    url = TextField()
    title = TextField(default="")
    author = TextField(default="")
    note = TextField(default="")
    at = IntegerField()
    article_id = IntegerField(null=True)
    brought = BooleanField(default=False)
    attempts = IntegerField(default=0)
    next_at = IntegerField(default=0)
    fail_kind = TextField(null=True)
    fail_detail = TextField(default="")
    fail_status = IntegerField(null=True)
    fail_since = IntegerField(null=True)

    class Meta:
        table_name = "pick"


class RunTable(Model):
    """One sync; `ended` None while it runs or after a crash. `outcome`: what kept it from asking
    everybody, else ""."""

    id = IntegerField(primary_key=True)
    started = IntegerField()
    ended = IntegerField(null=True)
    outcome = TextField(default="")

    class Meta:
        table_name = "run"


TABLES: tuple[type[Model], ...] = (
    AccountTable,
    AddressTable,
    ArticleTable,
    BlockRuleTable,
    PackTable,
    BodyTable,
    DiscardedTable,
    DownloadTable,
    EditionItemTable,
    EditionPlanTable,
    EditionTable,
    IdentityTable,
    KeptSearchTable,
    LessonTable,
    MuteTable,
    OutboxTable,
    PickListTable,
    PickTable,
    PictureTable,
    PlaceTable,
    PlacementTable,
    PublicationTable,
    RemoteArticleTable,
    RemoteSectionTable,
    RestingTable,
    RunTable,
    SectionTable,
    ShownTable,
    SignInTable,
    SparedTable,
    StateTable,
    TallyTable,
    TasteTable,
    TraitTable,
    UnindexedTable,
    VersionTable,
    WantedTable,
)
