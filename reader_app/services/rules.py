"""What of a publication's pages belongs to its articles, as the reader has decided it."""

import json
from collections.abc import Mapping
from concurrent.futures import Future
from pathlib import Path

from reader_app.domain import (
    BlockRule,
    Changes,
    Extraction,
    FileUnreadable,
    NotFound,
    NotRules,
    OtherPublication,
    Publication,
    mask,
    publication_key,
    said,
)
from reader_app.library import Library
from reader_app.services.files import write_whole
from reader_app.services.history import History, Step, changes_of

__all__ = ["Rules"]

_KIND = "broadsheet rules"
_VERSION = 1
_LARGEST = 1_000_000  # bytes of a file
_MOST = 1_000  # rules of a file
_NAME = 300  # characters of a block's name
_SAMPLE = 80  # characters of what stood in a block


class Rules:
    """Changes return a future at once; files are read and written while the caller waits."""

    def __init__(self, library: Library, history: History) -> None:
        self._library = library
        self._history = history

    def of(self, publication_id: int) -> tuple[BlockRule, ...]:
        """The rules of a publication, oldest first."""
        return self._library.rules.of(publication_id)

    def extraction(self, publication_id: int) -> Extraction:
        """Whose text the reader wants of a publication. Raises NotFound."""
        settings = self._library.custom.all([publication_id])
        if publication_id not in settings:
            name = f"publication {publication_id}"
            raise NotFound(name, subject=name)
        return settings[publication_id].extraction

    def concerned(self, publication_id: int, since: int = 0) -> tuple[int, ...]:
        """The articles that another rule of their publication may change, newest first, published
        since then (seconds since 1970)."""
        return self._library.rules.concerned(publication_id, since)

    def decide(
        self, publication_id: int, block: str, keep: bool | None, sample: str = ""
    ) -> Future[Changes]:
        """Keeps a block, never lets it in, or, with None, leaves it to the extraction again.
        Raises NotFound through the future."""
        rule = None if keep is None else BlockRule(block, keep, shortened(sample))
        return self.decide_all(publication_id, {block: rule})

    def decide_all(
        self, publication_id: int, rules: Mapping[str, BlockRule | None]
    ) -> Future[Changes]:
        """Decides about several blocks, by name; one step of undo."""
        before: dict[str, BlockRule | None] = {}
        put = self._library.rules.put
        done = put(publication_id, rules, before)
        what = self._what(publication_id)
        self._history.keep(Step(lambda _: what, done, lambda _: put(publication_id, before)))
        return done

    # -- files

    def export(self, publication_id: int, file: Path) -> int:
        """Writes the rules of a publication, and whose text is wanted of it, into a small file of
        JSON that holds nothing else of the reader's; returns the number of rules.

        Raises NotFound, DiskFull, LibraryUnwritable; an existing file is replaced whole or not at
        all.
        """
        one = self._publication(publication_id)
        rules = self.of(publication_id)
        document = {
            "kind": _KIND,
            "version": _VERSION,
            "publication": {"home": mask(_home(one)), "key": _key(one)},
            "extraction": self.extraction(publication_id).value,
            "rules": [{"block": r.block, "keep": r.keep, "sample": r.sample} for r in rules],
        }
        text = json.dumps(document, ensure_ascii=False, indent=2) + "\n"
        write_whole(file, text.encode())
        return len(rules)

    def import_(self, file: Path, publication_id: int | None = None) -> tuple[int, int]:
        """Takes the rules of a file over for the publication that it names; rules about other
        blocks stay. Returns the publication and the number of rules in the file; blocks until it
        is stored, one step of undo. `publication_id`: the one that it has to name.

        Raises NotFound where the file is not there or the publication is not followed, NotRules,
        OtherPublication and FileUnreadable: nothing is changed then.
        """
        key, extraction, rules = _read(file)
        one = next((one for one in self._library.tree() if _key(one) == key), None)
        if one is None:
            raise NotFound(key, subject=key)
        if publication_id not in (None, one.id):
            raise OtherPublication(key, subject=file.name)
        before: dict[str, BlockRule | None] = {}
        put, change = self._library.rules.put, self._library.custom.change
        put(one.id, {rule.block: rule for rule in rules}, before).result()
        changed = change({one.id: {"extraction": extraction}})
        done = changes_of(changed, lambda change: change.changes | Changes(tree=bool(before)))

        def back(_: frozenset[int]) -> Future[Changes]:
            put(one.id, before)  # on the same thread as the next, and before it
            undone = change(changed.result().before)
            return changes_of(undone, lambda change: change.changes | Changes(tree=bool(before)))

        what = self._what(one.id)
        self._history.keep(Step(lambda _: what, done, back))
        done.result()
        return one.id, len(rules)

    def _what(self, publication_id: int) -> str:
        title, _ = self._library.name_of(publication_id=publication_id)
        return said("Change what belongs to the articles of {title}", title=title)

    def _publication(self, publication_id: int) -> Publication:
        for one in self._library.tree():
            if one.id == publication_id:
                return one
        name = f"publication {publication_id}"
        raise NotFound(name, subject=name)


def shortened(sample: str) -> str:
    """The first words of a block."""
    return " ".join(sample.split())[:_SAMPLE]


def _home(one: Publication) -> str:
    return one.home or next((section.url for section in one.sections), "")


def _key(one: Publication) -> str:
    return publication_key(_home(one))


def _read(file: Path) -> tuple[str, Extraction, tuple[BlockRule, ...]]:
    try:
        if file.stat().st_size > _LARGEST:
            raise NotRules("too large", subject=file.name)
        data = json.loads(file.read_bytes())
    except FileNotFoundError as error:
        raise NotFound(str(error), subject=str(file)) from error
    except OSError as error:
        raise FileUnreadable(str(error), subject=str(file)) from error
    except (ValueError, RecursionError) as error:
        raise NotRules(type(error).__name__, subject=file.name) from error
    try:
        if (data["kind"], data["version"]) != (_KIND, _VERSION):
            raise ValueError("another kind or version")
        key, listed = data["publication"]["key"], data["rules"]
        if not isinstance(key, str) or not isinstance(listed, list) or len(listed) > _MOST:
            raise ValueError("no key, or no list of rules")
        extraction = Extraction(data.get("extraction", Extraction.AUTO.value))
        rules = tuple(_rule(one) for one in listed)
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise NotRules(repr(error), subject=file.name) from error
    return key, extraction, rules


def _rule(one: dict[str, object]) -> BlockRule:
    block, keep, sample = one["block"], one["keep"], one.get("sample", "")
    named = isinstance(block, str) and 0 < len(block) <= _NAME and block.isprintable()
    if not named or not isinstance(keep, bool) or not isinstance(sample, str):
        raise ValueError("a rule without a block or a decision")
    return BlockRule(str(block), keep, shortened(sample))
