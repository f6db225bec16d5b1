"""One article whole."""

from reader_app.domain import (
    Article,
    ArticlePicture,
    Body,
    Failure,
    NotFound,
    Offline,
    PageState,
    Subject,
    TextSource,
    TextState,
)
from reader_app.library.codec import Text, unpack
from reader_app.library.lists import Lists
from reader_app.library.models import ArticleTable, DownloadTable
from reader_app.library.store import Store
from reader_app.library.texts import stored_text

__all__ = ["Reading"]


class Reading:
    """Reads only; on any thread."""

    def __init__(self, store: Store, lists: Lists) -> None:
        self._store = store
        self._lists = lists

    def article(self, article_id: int) -> Article:
        """The article from the library alone. Raises NotFound, LibraryDamaged."""
        rows = self._lists.rows([article_id])
        if not rows:
            raise NotFound(f"article {article_id}", subject=f"article {article_id}")
        facts = ArticleTable.select().where(ArticleTable.id == article_id).bind(self._store).get()
        text = stored_text(self._store, article_id) or Text("", "")
        offline = Offline(
            facts.ready,
            TextState(facts.text),
            TextSource(facts.source),
            PageState(facts.page),
            facts.words,
            facts.stated_words,
            facts.wanted,
            facts.stored,
            facts.failed,
            facts.reason,
        )
        return Article(
            rows[0],
            text.html,
            text.standfirst,
            offline,
            self.pictures(article_id),
            self._page_failure(article_id, facts),
        )

    def body(self, article_id: int) -> Body | None:
        """The stored body with what is known of it; None where there is none."""
        # SQL instead of Peewee's queries: a sync comes by once a page, on its event loop.
        rows = self._store.all(
            "SELECT words, source, text, stated_words, reason, standfirst, codec, data, start, size"
            " FROM stored_text JOIN article ON article.id = article_id WHERE article_id = ?",
            (article_id,),
        )
        if not rows:
            return None
        words, source, state, stated_words, reason, *stored = rows[0]
        urls = self._store.all(
            "SELECT url FROM wanted JOIN address ON address.id = address_id"
            " WHERE article_id = ? AND position >= 0 ORDER BY position",
            (article_id,),
        )
        return Body(
            unpack(*stored).html,
            words,
            TextSource(source),
            TextState(state),
            tuple(url for (url,) in urls),
            stated_words,
            reason,
        )

    def pictures(self, article_id: int) -> tuple[ArticlePicture, ...]:
        """The pictures of its text in order."""
        rows = self._store.all(
            "SELECT address.url, address.sha256, media_type, width, height, bytes, fail_kind,"
            " fail_detail, fail_status, fail_since, next_at, attempts FROM wanted"
            " JOIN address ON address.id = address_id"
            " LEFT JOIN picture ON picture.sha256 = address.sha256"
            " WHERE article_id = ? AND position >= 0 ORDER BY position",
            (article_id,),
        )
        return tuple(
            ArticlePicture(
                url,
                sha256,
                media_type or "",
                width or 0,
                height or 0,
                size or 0,
                None
                if kind is None or sha256
                else Failure(Subject.PICTURE, url, kind, detail, status, since, retry, attempts),
            )
            for (
                url, sha256, media_type, width, height, size,
                kind, detail, status, since, retry, attempts,
            ) in rows
        )  # fmt: skip

    def _page_failure(self, article_id: int, facts: ArticleTable) -> Failure | None:
        row = (
            DownloadTable.select()
            .where(
                (DownloadTable.article_id == article_id) & DownloadTable.fail_kind.is_null(False)
            )
            .bind(self._store)
            .first()
        )
        if row is None or facts.page == PageState.UNWANTED:
            return None
        return Failure(
            Subject.PAGE,
            facts.url,
            row.fail_kind,
            row.fail_detail,
            row.fail_status,
            row.fail_since,
            row.next_at,
            row.attempts,
            facts.title,
            article_id,
        )
