"""Use cases for windows and commands: reading, browsing, subscriptions, settings, doctor."""

from reader_app.services.accounts import Accounts
from reader_app.services.additions import Added, OwnCatalogue
from reader_app.services.because import figures, trait_name
from reader_app.services.browsing import Browsing
from reader_app.services.budget import GIGABYTE, Budget, Freed
from reader_app.services.catalogue import Catalogue
from reader_app.services.credentials import Credentials
from reader_app.services.days import midnight
from reader_app.services.desk import Desk, Program
from reader_app.services.doctor import Doctor, Machine
from reader_app.services.editions import Editions
from reader_app.services.entries import Unusable
from reader_app.services.faults import wrong
from reader_app.services.groups import called
from reader_app.services.health import Health, kept_for, often, silence, verdict
from reader_app.services.lists import Exported, ListPlan, Lists, Offer
from reader_app.services.mutes import Mutes, Offered, mute_title
from reader_app.services.names import INTERNATIONAL
from reader_app.services.newer import newer
from reader_app.services.offline import Offline
from reader_app.services.outbox import OutboxRow
from reader_app.services.parts import part_title
from reader_app.services.picks import Picks
from reader_app.services.preferences import (
    Density,
    Hold,
    Layout,
    Motion,
    Preferences,
    Show,
    Start,
    ThemeChoice,
)
from reader_app.services.publications import Chosen, Publications
from reader_app.services.publishing import Published
from reader_app.services.reading import Reading
from reader_app.services.reasons import past, why
from reader_app.services.revisions import Difference, Revisions, changed_parts
from reader_app.services.rules import Rules
from reader_app.services.searching import FOUND, Searching
from reader_app.services.servers import NEEDS_PASSWORD, kind_of
from reader_app.services.settings import Settings
from reader_app.services.signing import (
    Signing,
    advised,
    read_cookie_file,
    stated,
    tries_left,
    waits,
)
from reader_app.services.subscriptions import Followed, Imported, Subscriptions
from reader_app.services.syntax import OPERATORS, Asked, Remark, Token, tokens
from reader_app.services.taste import Taste
from reader_app.services.times import lasting, moment, size_of
from reader_app.services.transfer import MovePlan
from reader_app.services.typed import typed_address
from reader_app.services.waiting import Waiting
from reader_app.services.words import (
    Explanation,
    evidence,
    explain,
    remarked,
    sentence,
    shortfall,
)

__all__ = [
    "FOUND",
    "GIGABYTE",
    "INTERNATIONAL",
    "NEEDS_PASSWORD",
    "OPERATORS",
    "Accounts",
    "Added",
    "Asked",
    "Browsing",
    "Budget",
    "Catalogue",
    "Chosen",
    "Credentials",
    "Density",
    "Desk",
    "Difference",
    "Doctor",
    "Editions",
    "Explanation",
    "Exported",
    "Followed",
    "Freed",
    "Health",
    "Hold",
    "Imported",
    "Layout",
    "ListPlan",
    "Lists",
    "Machine",
    "Motion",
    "MovePlan",
    "Mutes",
    "Offer",
    "Offered",
    "Offline",
    "OutboxRow",
    "OwnCatalogue",
    "Picks",
    "Preferences",
    "Program",
    "Publications",
    "Published",
    "Reading",
    "Remark",
    "Revisions",
    "Rules",
    "Searching",
    "Settings",
    "Show",
    "Signing",
    "Start",
    "Subscriptions",
    "Taste",
    "ThemeChoice",
    "Token",
    "Unusable",
    "Waiting",
    "advised",
    "called",
    "changed_parts",
    "evidence",
    "explain",
    "figures",
    "kept_for",
    "kind_of",
    "lasting",
    "midnight",
    "moment",
    "mute_title",
    "newer",
    "often",
    "part_title",
    "past",
    "read_cookie_file",
    "remarked",
    "sentence",
    "shortfall",
    "silence",
    "size_of",
    "stated",
    "tokens",
    "trait_name",
    "tries_left",
    "typed_address",
    "verdict",
    "waits",
    "why",
    "wrong",
]
