"""The pictures of the demonstration and the ways in which publishers put them into a page."""

import base64
from collections.abc import Callable
from dataclasses import dataclass
from html import escape
from pathlib import Path

from reader_app.demo.markup import Picture

__all__ = ["DOT_GIF", "Figure", "Pictures", "figure_for"]

TYPES = {
    ".jpg": "image/jpeg",
    ".png": "image/png",
    ".webp": "image/webp",
    ".gif": "image/gif",
    ".ico": "image/x-icon",
}
WIDE, NARROW = 1200, 480
DOT_GIF = base64.b64decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7")
DOT = f"data:image/gif;base64,{base64.b64encode(DOT_GIF).decode()}"

Figure = Callable[[Picture], str]


@dataclass(frozen=True, slots=True)
class Pictures:
    """The picture files below `resources/demo`, by name."""

    folder: Path
    suffixes: dict[str, str]

    @classmethod
    def find(cls, demo: Path) -> "Pictures":
        """List the files, without reading them."""
        folder = demo / "pictures"
        found = sorted(file for file in folder.iterdir() if file.suffix in TYPES)
        return cls(folder, {file.stem: file.suffix for file in found})

    def paths(self, name: str) -> tuple[str, str]:
        """Address paths of the wide and the narrow version."""
        file = name + self.suffixes[name]
        return f"/media/{file}", f"/media/small/{file}"

    def media_type(self, name: str) -> str:
        """The content type of a picture."""
        return TYPES[self.suffixes[name]]

    def read(self, path: str) -> tuple[bytes, str] | None:
        """Bytes and content type behind a path of `paths`, or None."""
        inner = path.removeprefix("/media/")
        name, small = inner.removeprefix("small/"), inner.startswith("small/")
        stem, _, _ = name.partition(".")
        if self.suffixes.get(stem) != name[len(stem) :]:
            return None
        file = (self.folder / "small" if small else self.folder) / name
        return file.read_bytes(), TYPES[self.suffixes[stem]]


def figure_for(layout: str, base: str, pictures: Pictures) -> Figure:
    """The way in which a layout writes a picture into its pages."""
    write = WRITERS[layout]

    def figure(picture: Picture) -> str:
        wide, narrow = (base + path for path in pictures.paths(picture.name))
        alt = escape(picture.caption)
        return write(wide, narrow, alt, pictures.media_type(picture.name), picture)

    return figure


def _caption(picture: Picture) -> str:
    credit = f' <span class="credit">{escape(picture.credit)}</span>'
    return f"<figcaption>{escape(picture.caption)}{credit}</figcaption>"


def _source(wide: str, narrow: str, alt: str, kind: str, picture: Picture) -> str:
    """`picture` with sources of several widths."""
    return (
        f'<figure class="story-figure"><picture><source type="{kind}" '
        f'srcset="{narrow} {NARROW}w, {wide} {WIDE}w" sizes="(min-width: 60em) 44em, 100vw">'
        f'<img src="{narrow}" alt="{alt}" loading="lazy" width="{WIDE}" height="800"></picture>'
        f"{_caption(picture)}</figure>"
    )


def _lazy(wide: str, narrow: str, alt: str, kind: str, picture: Picture) -> str:
    """A one-pixel stand-in that a script replaces, and `noscript` beside it."""
    return (
        f'<figure class="wp-block-image"><img class="lazyload" src="{DOT}" data-src="{wide}" '
        f'data-srcset="{narrow} {NARROW}w, {wide} {WIDE}w" alt="{alt}">'
        f'<noscript><img src="{wide}" alt="{alt}"></noscript>{_caption(picture)}</figure>'
    )


def _srcset(wide: str, narrow: str, alt: str, kind: str, picture: Picture) -> str:
    """A small `src` with larger ones in `srcset`."""
    return (
        f'<figure><img src="{narrow}" srcset="{narrow} {NARROW}w, {wide} {WIDE}w" '
        f'sizes="40em" alt="{alt}">{_caption(picture)}</figure>'
    )


def _noscript(wide: str, narrow: str, alt: str, kind: str, picture: Picture) -> str:
    """Nothing at all without a script but what `noscript` holds."""
    return (
        f'<figure class="media"><div class="js-image" data-image="{wide}"></div>'
        f'<noscript><img src="{wide}" alt="{alt}" width="{WIDE}" height="800"></noscript>'
        f"{_caption(picture)}</figure>"
    )


def _original(wide: str, narrow: str, alt: str, kind: str, picture: Picture) -> str:
    """A blank file as stand-in, the address in an attribute of the publisher's own."""
    blank = wide.rsplit("/media/", 1)[0] + "/static/blank.gif"
    return (
        f'<figure class="pic"><img src="{blank}" data-original="{wide}" data-lazy-src="{wide}" '
        f'alt="{alt}">{_caption(picture)}</figure>'
    )


def _plain(wide: str, narrow: str, alt: str, kind: str, picture: Picture) -> str:
    """An `img` as it was meant to be."""
    return (
        f'<figure><a href="{wide}"><img src="{wide}" alt="{alt}" loading="lazy" width="{WIDE}" '
        f'height="800"></a>{_caption(picture)}</figure>'
    )


WRITERS = {
    "broadsheet": _source,
    "magazine": _lazy,
    "review": _srcset,
    "portal": _noscript,
    "gazette": _original,
    "column": _plain,
}
