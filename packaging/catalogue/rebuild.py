"""Rebuilds resources/catalogue/publications.json from facts about publications.

    python packaging/catalogue/rebuild.py publication-facts.jsonl

The facts are one publication to a line: `domain`, and `feeds` with `url`, `section` and `evidence`
(who found the feed at work or in use, and when). What of them is taken, and under which names, is
in curated.txt beside this file. The same facts and the same list give the same file.
"""

import json
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from html import unescape
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parents[1]))

from reader_app.domain import publication_key  # noqa: E402

__all__ = ["main", "rebuilt"]

CURATED = HERE / "curated.txt"
TARGET = HERE.parents[1] / "resources" / "catalogue" / "publications.json"
MOST = 24  # sections of one publication
PLAIN = re.compile(
    r"(?:all|all posts|artikel|articles|articulos|feed|feeds|index|posts|rss)", re.IGNORECASE
)
UNWANTED = re.compile(r"podcasts?|подкасты|comments?|kommentare|commentaires", re.IGNORECASE)
TURKISH = str.maketrans({"İ": "i", "I": "ı"})

Facts = dict[str, Any]


class Mistake(Exception):
    """What is wrong with the curated list."""


@dataclass
class Chosen:
    """A publication of the curated list. `titles`: by a part of a feed's address."""

    line: int
    domains: list[str]
    name: str
    language: str
    country: str
    topics: list[str]
    more: list[str]
    home: str
    taken: list[str] = field(default_factory=list)
    left: list[str] = field(default_factory=list)
    titles: dict[str, str] = field(default_factory=dict)
    first: str = ""


def main() -> None:
    facts = Path(sys.argv[1]).read_text(encoding="utf-8")
    try:
        TARGET.write_text(rebuilt(facts, CURATED.read_text(encoding="utf-8")), encoding="utf-8")
    except Mistake as mistake:
        sys.exit(f"{CURATED.name}: {mistake}")


def rebuilt(facts: str, curated: str) -> str:
    """The catalogue's text. Raises Mistake."""
    known = {one["domain"]: one for one in map(json.loads, facts.splitlines())}
    mistakes, entries = [], []
    for chosen in read(curated):
        try:
            entries.append(entry_of(chosen, known))
        except Mistake as mistake:
            mistakes.append(f"line {chosen.line}, {chosen.name}: {mistake}")
    mistakes += twice(entries)
    if mistakes:
        raise Mistake("\n".join(mistakes))
    entries.sort(key=lambda entry: entry["id"])
    lines = ",\n".join(json.dumps(entry, ensure_ascii=False) for entry in entries)
    return f'{{"publications": [\n{lines}\n]}}\n'


def read(curated: str) -> Iterator[Chosen]:
    chosen: Chosen | None = None
    for number, line in enumerate(curated.splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        if line.startswith(" "):
            assert chosen is not None
            take(chosen, line.strip(), number)
            continue
        if chosen:
            yield chosen
        chosen = publication(line, number)
    if chosen:
        yield chosen


def publication(line: str, number: int) -> Chosen:
    domain, name, language, country, topics, *rest = (part.strip() for part in line.split("|"))
    more, home = (*rest, "", "")[:2]
    return Chosen(
        number,
        domain.split("+"),
        name,
        language,
        "" if country == "-" else country,
        topics.split(", "),
        more.split(),
        home or f"https://www.{domain}/",
    )


def take(chosen: Chosen, rule: str, number: int) -> None:
    if rule.startswith("+ "):
        chosen.taken.append(rule[2:])
    elif rule.startswith("- "):
        chosen.left.append(rule[2:])
    elif " =" in rule:
        part, _, title = rule.removeprefix("* ").rpartition(" =")
        chosen.titles[part] = title.strip()
        chosen.first = chosen.first or (title.strip() if rule.startswith("* ") else "")
    else:
        raise Mistake(f"line {number}: no rule: {rule}")


def entry_of(chosen: Chosen, known: Mapping[str, Facts]) -> Facts:
    feeds = [feed for domain in chosen.domains for feed in known[domain]["feeds"]]
    named = sections_of(chosen, [dict(feed) for feed in feeds])
    evidence = joined(feed["evidence"] for feed in named)
    sections = []
    for feed in named:
        section = {"title": feed["title"], "url": feed["url"]}
        if feed["evidence"] != evidence:
            section["evidence"] = in_order(feed["evidence"])
        sections.append(section)
    subscription = next((one for one in ("needed", "optional") if one in chosen.more), "free")
    return {
        "id": publication_key(chosen.home),
        "name": chosen.name,
        "home": chosen.home,
        "language": chosen.language,
        "country": chosen.country,
        "topics": chosen.topics,
        "subscription": subscription,
        "known": "known" in chosen.more,
        "evidence": in_order(evidence),
        "sections": sections,
    }


def sections_of(chosen: Chosen, feeds: list[Facts]) -> list[Facts]:
    """The feeds that are taken, each with its title, the main one first, none of them twice."""
    check(chosen, feeds)
    taken = [feed for feed in feeds if wanted(chosen, feed["url"])]
    for part in chosen.titles:
        if (number := sum(fits(part, feed["url"]) for feed in taken)) != 1:
            raise Mistake(f"“{part} =” fits {number} feeds that are taken")
    secure = {host(feed["url"]) for feed in feeds if feed["url"].startswith("https:")}
    secure |= {host(chosen.home)} if chosen.home.startswith("https:") else set()
    found: dict[str, Facts] = {}
    for feed in taken:
        title = title_of(chosen, feed, alone=len(taken) == 1)
        if title is None or UNWANTED.fullmatch(title):
            continue
        if host(feed["url"]) in secure:
            feed["url"] = "https:" + feed["url"].partition(":")[2]
        feed["title"] = title
        other = found.get(title.casefold())
        if other is None or better(feed, other):
            found[title.casefold()] = feed
    if not found:
        raise Mistake("no feed is left")
    if len(found) > MOST:
        raise Mistake(f"{len(found)} sections")
    lead = ("", chosen.first)
    return sorted(found.values(), key=lambda feed: (*lead, feed["title"]).index(feed["title"]))


def check(chosen: Chosen, feeds: list[Facts]) -> None:
    for part in (*chosen.taken, *chosen.left):
        if not any(fits(part, feed["url"]) for feed in feeds):
            raise Mistake(f"“{part}” fits no feed")


def wanted(chosen: Chosen, url: str) -> bool:
    if any(fits(part, url) for part in chosen.left):
        return False
    return not chosen.taken or any(fits(part, url) for part in chosen.taken)


def fits(part: str, url: str) -> bool:
    text = f"^{url.partition('://')[2]}$"
    return part in text


def title_of(chosen: Chosen, feed: Facts, *, alone: bool) -> str | None:
    """ "" for the main feed; None for one that nobody has named."""
    for part, title in chosen.titles.items():
        if fits(part, feed["url"]):
            return title
    if alone:
        return ""
    title = " ".join(unescape(feed["section"] or "").split())
    if not title:
        return None
    for name in (chosen.name, *chosen.domains):
        title = re.sub(rf"^{re.escape(name)}\s*[-–:|]\s*|\s*[-–:|]\s*{re.escape(name)}$", "", title)
        if title.casefold() == name.casefold():
            return ""
    if PLAIN.fullmatch(title):
        return ""
    if len(title) > 3 and title == title.upper():
        lower = title.translate(TURKISH) if chosen.language == "tr" else title
        title = title[0] + lower.lower()[1:]
    return title[0].upper() + title[1:] if title.split()[0].islower() else title


def better(feed: Facts, other: Facts) -> bool:
    return len(feed["evidence"]) > len(other["evidence"])


def joined(all: Iterable[Mapping[str, str]]) -> dict[str, str]:
    """Each source with its newest date."""
    newest: dict[str, str] = {}
    for evidence in all:
        for source, date in evidence.items():
            newest[source] = max(date, newest.get(source, ""))
    return newest


def in_order(evidence: Mapping[str, str]) -> dict[str, str]:
    return {source: evidence[source] for source in sorted(evidence)}


def host(url: str) -> str:
    return url.partition("://")[2].partition("/")[0].lower()


def twice(entries: list[Facts]) -> list[str]:
    mistakes, ids, urls = [], set(), {}
    for entry in entries:
        if entry["id"] in ids:
            mistakes.append(f"{entry['name']}: the id {entry['id']} comes twice")
        ids.add(entry["id"])
        for section in entry["sections"]:
            address = section["url"].partition("://")[2]
            if address in urls:
                mistakes.append(f"{entry['name']}: {address} is in {urls[address]}, too")
            urls[address] = entry["name"]
    return mistakes


if __name__ == "__main__":
    main()
