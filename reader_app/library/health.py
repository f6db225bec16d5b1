"""Is the library sound, and what can be put right."""

import sqlite3
from collections.abc import Callable, Iterable

from reader_app.domain import Finding, LibraryDamaged, ReaderError
from reader_app.library.backup import Backups
from reader_app.library.downloads import Downloads
from reader_app.library.pictures import PictureFiles
from reader_app.library.search import SearchIndex
from reader_app.library.store import Store

__all__ = ["Health", "check_sound"]

# What is kept, and how it would be counted.
_UNREAD = {
    "section": """(SELECT count(*) FROM placement JOIN state ON state.id = article_id
        WHERE section_id = section.id AND listed AND NOT read)""",
    "publication": """(SELECT count(*) FROM state
        WHERE publication_id = publication.id AND listed AND NOT read)""",
}
_TALLIES = {
    "articles": "SELECT count(*) FROM state WHERE listed",
    "unread": "SELECT count(*) FROM state WHERE listed AND NOT read",
    "saved": "SELECT count(*) FROM state WHERE listed AND saved",
    "ready": "SELECT count(*) FROM state JOIN article USING (id) WHERE listed AND ready",
}


_UNREADY = """SELECT count(*) FROM article WHERE ready AND (text NOT IN ('complete', 'feed')
    OR id NOT IN (SELECT article_id FROM body)
    OR EXISTS (SELECT 1 FROM wanted JOIN address ON address.id = address_id
        WHERE article_id = article.id AND position >= 0 AND sha256 IS NULL))"""
_WITHOUT_BODY = """SELECT id FROM article
    WHERE text <> 'missing' AND id NOT IN (SELECT article_id FROM body)"""
_OFFLINE = "coalesce((SELECT ready FROM article WHERE article.id = state.id), 0)"
_ASTRAY = "article_id NOT IN (SELECT id FROM state)"  # places of articles that are gone
# Until a picture's row is written its file is nobody's.
_RECENT = 600  # seconds: longer than any system keeps written bytes in memory alone


def check_sound(store: Store) -> None:
    """Raises LibraryDamaged with what `PRAGMA quick_check` found."""
    try:
        found = [str(row[0]) for row in store.all("PRAGMA main.quick_check(5)")]
    except sqlite3.DatabaseError as error:
        raise LibraryDamaged(str(error)) from error
    if found != ["ok"]:
        raise LibraryDamaged("; ".join(found))


class Health:
    """`examine` on any thread, `repair` on the writer thread."""

    def __init__(
        self,
        store: Store,
        files: PictureFiles,
        search: SearchIndex,
        downloads: Downloads,
        backups: Backups,
    ) -> None:
        self._store = store
        self._files = files
        self._search = search
        self._downloads = downloads
        self._backups = backups

    def examine(self) -> list[Finding]:
        """One finding for each part of the library."""
        checks: list[tuple[str, Callable[[], str], str]] = [
            ("library", self._file, "Sound."),
            ("counts", self._counts, "All kept counts are right."),
            ("ready", self._ready, "What is called ready for offline reading is."),
            ("search", self._index, "Every article is in the search index."),
            ("pictures", self._pictures, "Every stored picture is there."),
            ("backup", self._backup, "There is a backup."),
        ]
        findings = []
        for name, check, good in checks:
            wrong = check()
            findings.append(Finding(name, not wrong, wrong or good))
        return findings

    def _file(self) -> str:
        try:
            check_sound(self._store)
        except ReaderError as error:
            return f"The library's file is damaged ({error.detail})."
        return ""

    def _counts(self) -> str:
        wrong = 0
        for table, counted in _UNREAD.items():
            sql = f"SELECT count(*) FROM {table} WHERE unread <> {counted}"
            wrong += self._store.all(sql)[0][0]
        wrong += self._store.all(f"SELECT count(*) FROM place WHERE {_ASTRAY}")[0][0]
        for name, sql in _TALLIES.items():
            kept = self._store.all("SELECT value FROM tally WHERE name = ?", (name,))[0][0]
            wrong += kept != self._store.all(sql)[0][0]
        return f"{wrong} kept counts are wrong." if wrong else ""

    def _ready(self) -> str:
        wrong = self._store.all(_UNREADY)[0][0]
        sql = f"SELECT count(*) FROM state WHERE offline <> {_OFFLINE}"
        wrong = max(wrong, self._store.all(sql)[0][0])
        return f"{wrong} articles are called ready and are not whole." if wrong else ""

    def _index(self) -> str:
        waiting = self._store.all("SELECT count(*) FROM unindexed")[0][0]
        lost = self._store.all(
            "SELECT count(*) FROM article WHERE id NOT IN (SELECT article_id FROM search.doc)"
            " AND id NOT IN (SELECT article_id FROM unindexed)"
        )[0][0]
        if lost:
            return f"{lost} articles cannot be found by searching."
        return f"{waiting} articles are not indexed yet." if waiting else ""

    def _pictures(self) -> str:
        lost, orphans = len(self._lost()), len(self._orphans())
        wrong = [f"{lost} stored pictures are missing or cut short."] if lost else []
        wrong += [f"{orphans} picture files belong to no article."] if orphans else []
        return " ".join(wrong)

    def _orphans(self) -> list[str]:
        """Files that no row knows of, left by a program that was cut off."""
        known = {row[0] for row in self._store.all("SELECT sha256 FROM picture")}
        return [
            sha256
            for sha256 in self._files.names()
            if sha256 not in known and self._files.age(sha256) > _RECENT
        ]

    def _lost(self) -> list[str]:
        lost = []
        for sha256, size in self._store.all("SELECT sha256, bytes FROM picture"):
            path = self._files.path(sha256)
            if not path.is_file() or path.stat().st_size != size:
                lost.append(sha256)
        return lost

    def cut_short(self) -> list[str]:
        """Stored pictures whose file is not whole. A power cut may leave the last ones empty
        though long enough, so those that were written shortly before the newest are read."""
        lost, written = set(self._lost()), {}
        for (sha256,) in self._store.all("SELECT sha256 FROM picture"):
            if sha256 not in lost:
                written[sha256] = self._files.path(sha256).stat().st_mtime
        recent = max(written.values(), default=0.0) - _RECENT
        lost |= {
            sha256
            for sha256, when in written.items()
            if when >= recent and self._files.read(sha256) is None
        }
        return sorted(lost)

    def want_again(self, pictures: Iterable[str]) -> None:
        """Broken pictures are fetched anew."""
        for sha256 in pictures:
            self._files.remove(sha256)
            self._downloads.forget_picture(sha256)

    def _backup(self) -> str:
        return "" if self._backups.all() else "There is no backup yet."

    def mend(self, index: Callable[[], None]) -> list[Finding]:
        """Repairs, fills the search index with `index`, sees to a backup, and examines again."""
        with self._store.atomic("IMMEDIATE"):
            self.repair()
        index()
        self._backups.end()
        if not self._backups.all():
            self._backups.make()
        return self.examine()

    def repair(self) -> None:
        """Puts right what can be: recounts, queues lost articles for the index, wants lost
        pictures again, removes picture files that nothing knows."""
        for table, counted in _UNREAD.items():
            self._store.run(f"UPDATE {table} SET unread = {counted}")
        for name, sql in _TALLIES.items():
            self._store.run(f"UPDATE tally SET value = ({sql}) WHERE name = ?", (name,))
        self._store.run(
            "INSERT OR IGNORE INTO unindexed SELECT id FROM article"
            " WHERE id NOT IN (SELECT article_id FROM search.doc)"
        )
        self.want_again(self._lost())
        for (article_id,) in self._store.all(_WITHOUT_BODY):
            self._downloads.forget_body(article_id)
        self._downloads.settle([row[0] for row in self._store.all("SELECT id FROM article")])
        self._store.run(f"UPDATE state SET offline = {_OFFLINE} WHERE offline <> {_OFFLINE}")
        self._store.run(f"DELETE FROM place WHERE {_ASTRAY}")
        for sha256 in self._orphans():
            self._files.remove(sha256)
