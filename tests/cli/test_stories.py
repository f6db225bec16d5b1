"""stories, clusters, related: what belongs together, for scripts and for people."""

import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.services.stand import DAY, HOUR, Stand

__all__: list[str] = []

FEW = {"id", "title", "byline", "publication", "section", "url", "published", "story"}


@pytest.fixture
def ferry(folder: Path) -> list[int]:
    """What three papers tell of a ferry, in a library that has more than that."""
    stand = Stand(folder)
    stand.now = int(time.time())
    ids = stand.tell("ferry")
    stand.tell("budget", (5, 6), ago=5 * HOUR)
    stand.bring(7)
    stand.place()
    stand.close()
    return ids


def test_stories_have_the_promised_shape(run: Run, ferry: list[int]) -> None:
    first, second = run("--json", "stories").json
    assert set(first) >= {
        "id", "headline", "score", "why", "publications", "first", "last", "articles"
    }  # fmt: skip
    assert sorted(one["id"] for one in first["articles"]) == ferry
    assert all(set(one) >= FEW and one["story"] == first["id"] for one in first["articles"])
    assert first["publications"] == ["Paper 1", "Paper 2", "Paper 3"]
    assert first["headline"] in [one["title"] for one in first["articles"]]
    assert first["why"].startswith("3 publications, 1 hour ago; shared: ")
    assert first["score"] > second["score"] > 0
    assert first["first"] <= first["last"] < datetime.now(UTC).isoformat()


def test_stories_can_be_those_of_the_last_hours_alone(run: Run, ferry: list[int]) -> None:
    (only,) = run("--json", "stories", "--hours", 3).json
    assert sorted(one["id"] for one in only["articles"]) == ferry
    assert len(run("--json", "stories", "--limit", 1).json) == 1


def test_stories_are_told_to_people(run: Run, ferry: list[int]) -> None:
    told = run("stories").out
    assert "3 publications, 1 hour ago; shared: " in told
    assert "2 publications, 5 hours ago" in told


def test_stories_made_anew_keep_their_ids(run: Run, ferry: list[int]) -> None:
    before = run("--json", "clusters").json
    done = run("--json", "stories", "--rebuild")
    assert (done.status, done.err) == (0, "")
    assert run("--json", "clusters").json == before


def test_every_article_is_in_one_story(run: Run, ferry: list[int]) -> None:
    found = {one["article"]: one["story"] for one in run("--json", "clusters").json}
    assert len(found) == 6
    assert len({found[one] for one in ferry}) == 1
    assert len(set(found.values())) == 3
    assert len(run("clusters").out.splitlines()) == 6


def test_related_articles_have_the_promised_shape_best_first(run: Run, ferry: list[int]) -> None:
    found = run("--json", "related", ferry[0]).json
    assert sorted(one["id"] for one in found) == ferry[1:]
    assert all(set(one) >= {*FEW, "score", "why", "relation"} for one in found)
    assert [one["relation"] for one in found] == ["story", "story"]
    assert found[0]["why"].startswith("same story; shared: ")
    assert found[0]["score"] >= found[1]["score"]
    assert len(run("--json", "related", ferry[0], "--limit", 1).json) == 1
    assert "same story; shared: " in run("related", ferry[0]).out


def test_where_nothing_belongs_together_that_is_said(run: Run, folder: Path) -> None:
    stand = Stand(folder)
    alone = stand.bring(1, ago=3 * DAY)
    stand.close()
    assert "No top stories" in run("stories").err
    assert "Nothing related" in run("related", alone).err
    assert run("--json", "clusters").json == [{"article": alone, "story": -alone}]
    missing = run("--json", "related", 99)
    assert missing.status == 1
    assert missing.json["error"]["kind"] == "not-found"


def test_articles_say_their_story_everywhere(run: Run, ferry: list[int]) -> None:
    (story,) = {one["story"] for one in run("--json", "clusters").json if one["article"] in ferry}
    listed = {one["id"]: one["story"] for one in run("--json", "articles").json["articles"]}
    assert {listed[one] for one in ferry} == {story}
    assert run("--json", "show", ferry[0]).json["story"] == story
    found = run("--json", "search", "Skarvik").json["articles"]
    assert {one["story"] for one in found} == {story}
