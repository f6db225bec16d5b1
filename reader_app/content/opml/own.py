"""What our own lists tell beyond OPML: attributes of our own, which other programs pass over."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from reader_app.content.opml.bare import bare
from reader_app.domain import Extraction, NewPublication, Outline, SectionKind

__all__ = ["SPACE", "YES", "Own", "described"]

SPACE = "urn:broadsheet:opml"
LONGEST = 4_000  # characters of a text
YES, NO = "true", "false"


@dataclass(frozen=True, slots=True)
class Own:
    """Our attributes of one outline, by their names without the prefix."""

    told: Mapping[str, str]
    language: str

    @classmethod
    def of(cls, attributes: Mapping[str, str], prefixes: Collection[str]) -> "Own":
        told = {}
        for name, value in attributes.items():
            prefix, colon, rest = name.partition(":")
            if colon and prefix in prefixes:
                told[rest] = value[:LONGEST]
        return cls(told, attributes.get("language", "")[:LONGEST] if told else "")

    def text(self, name: str) -> str:
        return self.told.get(name, "")

    @property
    def named(self) -> bool | None:
        """Whether the section's title is the reader's own."""
        return "section" in self.text("named").split() if "key" in self.told else None

    @property
    def kind(self) -> SectionKind | None:
        kind = self.text("kind")
        return SectionKind(kind) if kind in set(SectionKind) else None

    @property
    def order(self) -> int:
        """The place in the list of who wrote it, from 1; 0 where it does not say."""
        return self.number("order") or 0

    def owner(self) -> NewPublication | None:
        """The publication; None in lists of others and in our own older ones."""
        if not self.text("key"):
            return None
        extraction = self.text("extraction")
        return NewPublication(
            self.text("key"),
            self.text("publication"),
            "publication" in self.text("named").split(),
            self.text("home"),
            self.language,
            favourite=self.text("favourite") == YES,
            notify=self.text("notify") == YES,
            paused=self.text("paused") == YES,
            pages=self.text("pages") != NO,
            pictures=self.text("pictures") != NO,
            keep=self.number("keep"),
            rhythm=self.number("rhythm"),
            extraction=Extraction(extraction) if extraction in set(Extraction) else Extraction.AUTO,
        )

    def number(self, name: str) -> int | None:
        text = self.text(name)
        return int(text) if text.isascii() and text.isdigit() and 0 < len(text) < 10 else None


def described(outline: Outline, order: int, *, secrets: bool) -> dict[str, str]:
    """Return the attributes that tell what `Own` reads; what is as usual is not told. `secrets`:
    addresses have theirs."""
    owner = outline.owner
    told = {"publication": outline.publication, "section": outline.section}
    if owner is not None:
        named = {"publication": owner.named, "section": bool(outline.named)}
        told |= {
            "publication": owner.title,
            "key": owner.key,
            "named": " ".join(name for name, own in named.items() if own),
            "home": owner.home if secrets else bare(owner.home),
            "favourite": YES if owner.favourite else "",
            "notify": YES if owner.notify else "",
            "paused": YES if owner.paused else "",
            "pages": "" if owner.pages else NO,
            "pictures": "" if owner.pictures else NO,
            "keep": str(owner.keep or ""),
            "rhythm": str(owner.rhythm or ""),
            "extraction": "" if owner.extraction is Extraction.AUTO else owner.extraction,
            "order": str(order),
        }
    if not secrets:
        told |= {"address": outline.hidden, "bare": YES if bare(outline.url) != outline.url else ""}
    told["kind"] = "" if outline.kind is SectionKind.FEED else outline.kind
    return {name: value for name, value in told.items() if value}
