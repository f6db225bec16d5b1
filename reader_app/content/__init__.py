"""Bytes in, values out, no I/O: feeds, pages, pictures, subscription lists, clean HTML."""

from reader_app.content.address import holds_secret, without_secrets
from reader_app.content.cookies import CookieFile, read_cookies
from reader_app.content.dates import parse_date
from reader_app.content.engines import (
    read_again,
    read_blocks,
    read_listing,
    read_page,
    read_picture,
    read_site,
)
from reader_app.content.feeds import read_delivery, read_feed, read_remotes, stated_address
from reader_app.content.glance import glance
from reader_app.content.login import (
    LoginForm,
    Obstacle,
    fill,
    find_forms,
    find_login_links,
    login_obstacle,
    login_refused,
)
from reader_app.content.opml import read_opml, write_opml
from reader_app.content.picks import read_links
from reader_app.content.profile import read_profile
from reader_app.content.render import load_hyphens, render, render_article, render_full
from reader_app.content.sanitise import sanitise
from reader_app.content.text import count_words, longer, plain

__all__ = [
    "CookieFile",
    "LoginForm",
    "Obstacle",
    "count_words",
    "fill",
    "find_forms",
    "find_login_links",
    "glance",
    "holds_secret",
    "load_hyphens",
    "login_obstacle",
    "login_refused",
    "longer",
    "parse_date",
    "plain",
    "read_again",
    "read_blocks",
    "read_cookies",
    "read_delivery",
    "read_feed",
    "read_links",
    "read_listing",
    "read_opml",
    "read_page",
    "read_picture",
    "read_profile",
    "read_remotes",
    "read_site",
    "render",
    "render_article",
    "render_full",
    "sanitise",
    "stated_address",
    "without_secrets",
    "write_opml",
]
