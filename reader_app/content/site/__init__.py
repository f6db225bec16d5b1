"""Pages of a site: the feeds that they name, and the articles that they list."""

from reader_app.content.site.listing import read_listing
from reader_app.content.site.look import read_site

__all__ = ["read_listing", "read_site"]
