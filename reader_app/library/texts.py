"""Texts into the library and out of it."""

import logging
from collections.abc import Callable, Sequence
from itertools import islice
from typing import NamedTuple

from reader_app.domain import Body, Extraction, LibraryDamaged, TextSource, TextState
from reader_app.library.codec import CODEC, Text, pack, pack_together, unpack
from reader_app.library.store import Store

__all__ = ["Replacement", "Texts", "sound_text", "stored_text"]

_INSERT = "INSERT INTO body (article_id, codec, standfirst, html)"
_log = logging.getLogger(__name__)


def stored_text(store: Store, article_id: int) -> Text | None:
    """The text of an article; None where there is none. Raises LibraryDamaged.

    One at a time: SQLite copies all texts of the library into memory to LEFT JOIN their view, and
    a query for several brings a whole pack for each text that is in it.
    """
    rows = store.all(
        "SELECT standfirst, codec, data, start, size FROM stored_text WHERE article_id = ?",
        (article_id,),
    )
    return unpack(*rows[0]) if rows else None


def sound_text(store: Store, article_id: int) -> Text | None:
    """The same for who looks at many; None also where it has rotted, so that one broken text does
    not keep all others out. Who opens the article is told."""
    try:
        return stored_text(store, article_id)
    except LibraryDamaged as error:
        _log.warning("article %d counts as without text: %s", article_id, error)
        return None


class Replacement(NamedTuple):
    """Another text for an article, with what is known of its completeness. `wanted`: whose text
    the reader wants; `sure`: its page still has the text that is stored, so that a shorter one is
    so by the reader's rules."""

    article_id: int
    body: Body
    standfirst: str
    wanted: Extraction = Extraction.AUTO
    sure: bool = False


class _Stored(NamedTuple):
    state: TextState
    words: int
    source: TextSource


class Texts:
    """Runs on the writer thread. `edited` is told of each text that the publisher may have changed,
    by article, before it takes the place of the one that is stored."""

    def __init__(self, store: Store, edited: Callable[[int, Text], None]) -> None:
        self._store = store
        self._edited = edited

    def add(self, texts: Sequence[tuple[int, Text]]) -> None:
        """The first texts of the new articles of one feed, by article."""
        left = iter(texts)
        for packed in pack_together(text for _, text in texts):
            part = list(islice(left, len(packed.spans)))
            if len(part) == 1:
                article_id, text = part[0]
                row = (article_id, CODEC, text.standfirst, pack(text.html))
                self._store.insert(_INSERT, [row])
                continue
            pack_id = self._store.run(
                "INSERT INTO pack (codec, data) VALUES (?, ?)", (CODEC, packed.data)
            ).lastrowid
            self._store.many(
                "INSERT INTO body (article_id, codec, html, pack_id, start, size)"
                " VALUES (?, ?, x'', ?, ?, ?)",
                [
                    (article_id, CODEC, pack_id, *span)
                    for (article_id, _), span in zip(part, packed.spans, strict=True)
                ],
            )

    def replace(self, texts: Sequence[Replacement]) -> set[int]:
        """Puts texts in the place of others, each of another article. Returns the articles that
        have them now; where the stored one is better it stays."""
        rows = self._store.all(
            "SELECT id, text, words, source FROM article"
            f" WHERE id IN ({','.join('?' * len(texts))})",
            [one.article_id for one in texts],
        )
        stored = {i: _Stored(TextState(t), n, TextSource(source)) for i, t, n, source in rows}
        better = [one for one in texts if _gives_way(stored[one.article_id], one)]
        taken = {one.article_id for one in better}
        for one in better:
            if _is_edit(stored[one.article_id], one):
                self._edited(one.article_id, Text(one.standfirst, one.body.html))
        self._store.insert(
            _INSERT,
            [(i, CODEC, standfirst, pack(body.html)) for i, body, standfirst, *_ in better],
            "ON CONFLICT DO UPDATE SET codec = excluded.codec, standfirst = excluded.standfirst,"
            " html = excluded.html, pack_id = NULL, start = NULL, size = NULL",
        )
        self._store.many(
            "UPDATE article SET words = ?, stated_words = ?, text = ?, source = ?, reason = ?"
            " WHERE id = ?",
            [(b.words, b.stated_words, b.state, b.source, b.reason, i) for i, b, *_ in better],
        )
        self._store.many(
            "UPDATE article SET text = ?, reason = ? WHERE id = ? AND text = 'feed'",
            [
                (TextState.PREVIEW, body.reason, i)
                for i, body, _, wanted, _ in texts
                if i not in taken
                and body.state is TextState.PREVIEW
                and wanted is not Extraction.FEED
            ],
        )
        return taken


def _is_edit(stored: _Stored, new: Replacement) -> bool:
    """Whether the publisher may have changed the text, and it is not merely completed, cut short,
    taken from elsewhere or by other rules of the reader's."""
    whole = (TextState.COMPLETE, TextState.FEED)
    return (
        stored.source is new.body.source
        and stored.state in whole
        and new.body.state in whole
        and not new.sure
    )


def _gives_way(stored: _Stored, new: Replacement) -> bool:
    """A text that was whole gives way neither to a part nor to one that has lost most of it: a
    page that went behind a wall, a feed that turned to summaries, a notice in place of a page. A
    text from where the reader wants it gives way to no other, and any other to it."""
    body = new.body
    whole = body.words + max(0, body.left_out)
    if stored.state is TextState.MISSING:
        return True
    if body.state is TextState.MISSING:
        return False
    if new.wanted is Extraction.FEED and stored.source is not body.source:
        return body.source is TextSource.FEED
    if stored.state is TextState.PREVIEW:
        return body.state is TextState.COMPLETE or whole >= stored.words or new.sure
    proven_part = stored.state is TextState.COMPLETE and body.state is TextState.PREVIEW
    if new.wanted is Extraction.PAGE and stored.source is not body.source:
        return body.source is TextSource.PAGE and body.state is not TextState.PREVIEW
    return not proven_part and (new.sure or 2 * whole >= stored.words)
