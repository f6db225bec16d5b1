"""Finding publications in the catalogue, and files of one's own with more of them."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from reader_app.bootstrap import resources
from reader_app.domain import (
    DiskFull,
    FileUnreadable,
    NotACatalogue,
    NotFound,
    Subscription,
    speak,
)
from reader_app.domain.tongue import English
from reader_app.services import INTERNATIONAL, Desk
from reader_app.services import additions as shelf
from reader_app.services.catalogue import Catalogue

__all__: list[str] = []


def entry(name: str, host: str, *titles: str, **more: Any) -> dict[str, Any]:
    urls = [{"title": title, "url": f"https://{host}/{n}.xml"} for n, title in enumerate(titles)]
    return {
        "id": host,
        "name": name,
        "home": f"https://{host}/",
        "language": "en",
        "country": "GB",
        "topics": ["news"],
        "sections": urls or [{"title": "", "url": f"https://{host}/feed"}],
        **more,
    }


PUBLICATIONS = [
    entry("The Border Tribune", "tribune.example", "World", "Space"),
    entry("Tribune of the North", "north.example"),
    entry(
        "Morgenpost", "post.example", language="de", country="DE", topics=["science"], known=True
    ),
    entry("朝日新聞", "asahi.example", "スポーツ", language="ja", country="JP"),
    entry("Élan Vital", "elan.example", language="fr-CA", country="", topics=["sport", "news"]),
    entry("Zeta Gazette", "zeta.example", known=True),
    entry("हिन्दुस्तान", "hindustan.example", language="hi", country="IN"),
]


@pytest.fixture
def catalogue(tmp_path: Path) -> Catalogue:
    """A small one, with names as they are bundled."""
    bundled = tmp_path / "bundled"
    bundled.mkdir()
    shutil.copy(resources() / "catalogue" / "names.json", bundled)
    (bundled / "publications.json").write_text(json.dumps({"publications": PUBLICATIONS}))
    return Catalogue(bundled, tmp_path / "own")


class German(English):
    code = "de"


@pytest.fixture
def german() -> Iterator[None]:
    speak(German())
    yield
    speak(None)


def names(catalogue: Catalogue, *asked: str, **filters: str) -> list[str]:
    return [one.name for one in catalogue.search(*asked, **filters)]


def write(tmp_path: Path, *entries: object, name: str = "mine.json") -> Path:
    file = tmp_path / name
    file.write_text(json.dumps({"publications": entries}), encoding="utf-8")
    return file


def undo(desk: Desk) -> None:
    undone = desk.reading.undo()
    assert undone is not None
    undone.result()


# Finding


def test_a_name_that_begins_with_the_words_comes_first(catalogue: Catalogue) -> None:
    assert names(catalogue, "trib") == ["Tribune of the North", "The Border Tribune"]
    assert names(catalogue, "border") == ["The Border Tribune"]
    assert names(catalogue, "north trib") == ["Tribune of the North"]


def test_an_article_before_a_name_counts_for_nothing(catalogue: Catalogue) -> None:
    assert names(catalogue, "the border")[0] == names(catalogue, "border tribune")[0]
    order = names(catalogue)
    assert order.index("The Border Tribune") < order.index("Tribune of the North")


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("elan", "Élan Vital"),
        ("ÉLAN", "Élan Vital"),
        ("朝日", "朝日新聞"),
        ("新聞", "朝日新聞"),
        ("हिन्दु", "हिन्दुस्तान"),
        ("post.example", "Morgenpost"),
        ("genpos", "Morgenpost"),
        ("japan", "朝日新聞"),
        ("japanese", "朝日新聞"),
        ("スポーツ", "朝日新聞"),
        ("space", "The Border Tribune"),
        ("german science", "Morgenpost"),
        ("canad", ""),
        ("nothing like it", ""),
        ("!?", ""),
    ],
)
def test_words_are_found_in_name_host_country_language_topic_and_sections(
    catalogue: Catalogue, asked: str, found: str
) -> None:
    assert names(catalogue, asked) == [found] * bool(found)


def test_what_is_known_comes_first_then_the_readers_language_then_the_name(
    catalogue: Catalogue,
) -> None:
    assert names(catalogue, language="en") == [
        "Zeta Gazette",
        "The Border Tribune",
        "Tribune of the North",
    ]
    assert names(catalogue)[:3] == names(catalogue, language="en")
    assert names(catalogue, "example")[:3] == ["Zeta Gazette", "Morgenpost", "The Border Tribune"]


@pytest.mark.usefixtures("german")
def test_names_and_order_are_those_of_the_readers_language(catalogue: Catalogue) -> None:
    assert names(catalogue)[0] == "Morgenpost"
    assert names(catalogue, "japanisch") == ["朝日新聞"]
    assert catalogue.language_name("fr-CA") == "Französisch"
    assert catalogue.country_name("JP") == "Japan"


def test_the_language_may_change_while_it_is_in_use(catalogue: Catalogue) -> None:
    assert names(catalogue, "germany") == ["Morgenpost"]
    speak(German())
    try:
        assert names(catalogue, "germany") == []
        assert names(catalogue, "deutschland") == ["Morgenpost"]
    finally:
        speak(None)


def test_filters_are_counted_and_may_be_put_together(catalogue: Catalogue) -> None:
    assert dict(catalogue.languages()) == {"en": 3, "fr": 1, "de": 1, "hi": 1, "ja": 1}
    assert catalogue.countries()[0] == (INTERNATIONAL, 1)
    assert catalogue.topics() == (("news", 6), ("science", 1), ("sport", 1))
    assert names(catalogue, country=INTERNATIONAL) == ["Élan Vital"]
    assert names(catalogue, language="fr", topic="sport") == ["Élan Vital"]
    assert names(catalogue, "tribune", topic="sport") == []
    assert catalogue.country_name(INTERNATIONAL) == catalogue.country_name("") == "International"
    assert catalogue.topic_name("film") == "Film and television"


def test_an_entry_is_had_by_its_id(catalogue: Catalogue) -> None:
    assert catalogue.entry("post.example").name == "Morgenpost"
    with pytest.raises(NotFound, match="nowhere"):
        catalogue.entry("nowhere.example")


# Following


def test_the_sections_of_an_entry_become_one_publication(desk: Desk, catalogue: Catalogue) -> None:
    one = catalogue.entry("tribune.example")
    assert catalogue.followed(one, desk.browsing.tree()) == frozenset()
    desk.subscriptions.follow(catalogue.sections(one, [one.sections[1].url])).result()
    (publication,) = tree = desk.browsing.tree()
    assert (publication.title, publication.home) == ("The Border Tribune", one.home)
    assert catalogue.followed(one, tree) == {one.sections[1].url}
    desk.subscriptions.follow(catalogue.sections(one)).result()
    (publication,) = tree = desk.browsing.tree()
    assert [part.title for part in publication.sections] == ["Space", "World"]
    assert catalogue.followed(one, tree) == {part.url for part in one.sections}


def test_a_section_is_followed_also_under_an_address_that_has_moved(
    desk: Desk, catalogue: Catalogue
) -> None:
    one, other = catalogue.entry("tribune.example"), catalogue.entry("north.example")
    (world, _) = catalogue.sections(one)
    moved = type(world)("https://feeds.elsewhere.example/w", "world", one.home, one.name)
    desk.subscriptions.follow([moved]).result()
    tree = desk.browsing.tree()
    assert catalogue.followed(one, tree) == {world.url}
    assert catalogue.followed(other, tree) == frozenset()


def test_a_scheme_or_a_www_makes_no_other_section(desk: Desk, catalogue: Catalogue) -> None:
    one = catalogue.entry("north.example")
    (feed,) = catalogue.sections(one)
    desk.subscriptions.follow([type(feed)("http://www.north.example/feed/")]).result()
    assert catalogue.followed(one, desk.browsing.tree()) == {feed.url}


# Files of one's own


def test_a_file_of_ones_own_is_searched_with_the_others(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    catalogue.search()
    added = catalogue.add(write(tmp_path, entry("Village Voices", "village.example")))
    assert (added.name, added.publications, added.unusable) == ("mine", 1, ())
    assert names(catalogue, "village") == ["Village Voices"]
    assert catalogue.entry("village.example").source == "mine"
    assert [(one.name, one.publications) for one in catalogue.own()] == [("mine", 1)]
    again = Catalogue(tmp_path / "bundled", tmp_path / "own")
    assert names(again, "village") == ["Village Voices"]


def test_name_home_and_sections_are_enough(catalogue: Catalogue, tmp_path: Path) -> None:
    feed = {"url": "https://www.village.example/feed"}
    short = {"name": "Village", "home": "https://www.village.example/", "sections": [feed]}
    catalogue.add(write(tmp_path, short))
    one = catalogue.entry("village.example")
    assert (one.language, one.country, one.topics) == ("", "", ())
    assert one.subscription is Subscription.FREE


def test_ones_own_entry_wins_and_takes_the_rest_from_the_bundled_one(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    own = {
        "id": "tribune.example",
        "name": "My Tribune",
        "home": "https://tribune.example/",
        "sections": [
            {"title": "Letters", "url": "https://tribune.example/letters"},
            {"title": "The world", "url": "http://www.tribune.example/0.xml"},
        ],
    }
    catalogue.add(write(tmp_path, own))
    one = catalogue.entry("tribune.example")
    assert (one.name, one.language, one.topics) == ("My Tribune", "en", ("news",))
    assert [part.title for part in one.sections] == ["Letters", "The world", "Space"]


def test_bad_entries_are_left_out_and_named_and_the_others_taken(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    added = catalogue.add(
        write(
            tmp_path,
            entry("Good", "good.example"),
            entry("No such language", "a.example", language="xx"),
            entry("No such topic", "b.example", topics=["horoscopes"]),
            {"name": "No home", "sections": [{"url": "https://c.example/feed"}]},
            "nonsense",
            entry("Twice", "good.example"),
            entry("Half", "half.example", sections=[{"url": "https://half.example/"}, {"url": 7}]),
        )
    )
    assert added.publications == 2
    assert {one.entry: one.reason for one in added.unusable} == {
        "No such language": "Its “language” cannot be “xx”.",
        "No such topic": "Its “topics” cannot be “horoscopes”.",
        "No home": "Its “home” is missing.",
        "number 5": "It is no object with a name, a home and sections.",
        "Twice": "Another publication of this file has the same id.",
        "Half, section 2": "Its “url” cannot be “7”.",
    }
    assert names(catalogue, "good") == ["Good"]


def test_a_secret_address_is_not_written_to_any_file(catalogue: Catalogue, tmp_path: Path) -> None:
    feeds = [
        {"title": "Mine", "url": "https://ann:swordfish@club.example/feed"},
        {"title": "Keyed", "url": "https://club.example/feed?token=swordfish"},
        {"title": "Open", "url": "https://club.example/open"},
    ]
    added = catalogue.add(write(tmp_path, entry("Club", "club.example", sections=feeds)))
    assert [one.entry for one in added.unusable] == ["Club, section Mine", "Club, section Keyed"]
    assert all("keyring" in one.reason for one in added.unusable)
    assert not any("swordfish" in str(one) for one in added.unusable)
    kept = b"".join(file.read_bytes() for file in (tmp_path / "own").iterdir())
    assert b"Open" in kept
    assert b"swordfish" not in kept


def test_nothing_is_kept_of_a_file_of_which_nothing_can_be_used(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    added = catalogue.add(write(tmp_path, {"name": "Nothing"}))
    assert (added.name, added.publications, len(added.unusable)) == ("", 0, 1)
    assert catalogue.own() == ()


@pytest.mark.parametrize(
    "data", [b"", b"<opml/>", b"[]", b"{}", b'{"publications": 3}', b"\xff\xfe", b"[" * 100_000]
)
def test_what_is_no_catalogue_is_refused(catalogue: Catalogue, tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "other.json"
    file.write_bytes(data)
    with pytest.raises(NotACatalogue) as caught:
        catalogue.add(file)
    assert "other.json" in caught.value.subject
    assert catalogue.own() == ()


def test_a_file_that_is_not_there_or_is_a_folder_is_refused(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    with pytest.raises(NotFound):
        catalogue.add(tmp_path / "nowhere.json")
    with pytest.raises(FileUnreadable):
        catalogue.add(tmp_path)


def test_a_full_disk_leaves_what_was_there(
    catalogue: Catalogue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    catalogue.add(write(tmp_path, entry("First", "first.example")))

    def full(path: Path, data: bytes) -> None:
        raise DiskFull("full")

    with monkeypatch.context() as patch:
        patch.setattr(shelf, "write_whole", full)
        with pytest.raises(DiskFull):
            catalogue.add(write(tmp_path, entry("Second", "second.example")))
    assert names(catalogue, "first") == ["First"]


def test_a_kept_file_that_was_spoilt_gives_nothing_and_spoils_nothing(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    catalogue.add(write(tmp_path, entry("First", "first.example")))
    (tmp_path / "own" / "mine.json").write_text("{")
    assert names(catalogue, "first") == []
    assert len(catalogue.search()) == len(PUBLICATIONS)
    assert [(one.name, one.publications) for one in catalogue.own()] == [("mine", 0)]


def test_what_another_program_adds_is_seen(catalogue: Catalogue, tmp_path: Path) -> None:
    catalogue.search()
    other = Catalogue(tmp_path / "bundled", tmp_path / "own")
    other.add(write(tmp_path, entry("Village", "village.example")))
    assert names(catalogue, "village") == ["Village"]
    other.remove("mine").result()
    assert names(catalogue, "village") == []


def test_a_name_that_leads_out_of_the_folder_takes_nothing_away(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    (tmp_path / "settings.json").write_text("{}")
    (tmp_path / "own").mkdir()
    for name in ("../settings", "", ".", str(tmp_path / "settings")):
        with pytest.raises(NotFound):
            catalogue.remove(name)
    assert (tmp_path / "settings.json").exists()


def test_a_strange_file_name_stays_in_the_folder(catalogue: Catalogue, tmp_path: Path) -> None:
    file = write(tmp_path, entry("Village", "village.example"), name="…. " + "ü" * 100 + ".json")
    added = catalogue.add(file)
    assert added.name == "ü" * len(added.name)
    (kept,) = (tmp_path / "own").iterdir()
    assert kept.stem == added.name
    catalogue.remove(added.name).result()
    assert catalogue.own() == ()


def test_adding_and_removing_are_taken_back(desk: Desk, tmp_path: Path) -> None:
    catalogue = desk.catalogue
    catalogue.add(write(tmp_path, entry("Village Voices", "village.example")))
    catalogue.add(write(tmp_path, entry("Village Views", "village.example")))
    assert catalogue.entry("village.example").name == "Village Views"
    assert desk.reading.undo_label == "Add the catalogue mine"
    undo(desk)
    assert catalogue.entry("village.example").name == "Village Voices"
    catalogue.remove("mine").result()
    assert desk.reading.undo_label == "Remove the catalogue mine"
    assert catalogue.own() == ()
    undo(desk)
    assert catalogue.entry("village.example").name == "Village Voices"
    undo(desk)
    assert catalogue.own() == ()


def test_what_is_bundled_is_what_a_desk_finds(desk: Desk) -> None:
    best = desk.catalogue.search("guardian")[0]
    assert best.name == "The Guardian"
    assert len(desk.catalogue.search()) >= 300
