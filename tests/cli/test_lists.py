from datetime import datetime

import pytest

from reader_app.library import Library
from tests.cli.conftest import Run
from tests.library.shelf import NOW, entry, fill, follow, intent, picture, store

SECTION = {"id", "title", "url", "publication", "unread", "checked", "error"}
ARTICLE = {
    "id", "title", "byline", "publication", "section", "url", "published", "language", "words",
    "read", "saved", "preview", "offline", "story",
}  # fmt: skip


@pytest.fixture
def shelf(library: Library) -> None:
    fill(library, 5)
    store(library, 2, intent(entry(9, title="Boats \x1b[31m race", text="The harbour race")))
    library.mark([3], saved=True).result()
    library.sync.index_waiting().result()
    library.close()


@pytest.mark.usefixtures("shelf")
def test_publications_have_the_promised_shape(run: Run) -> None:
    (found,) = run("--json", "publications").json
    assert {"id", "title", "home", "folder", "unread", "sections"} <= set(found)
    assert [part["title"] for part in found["sections"]] == ["World", "Sport"]
    assert found["unread"] == 6
    world = found["sections"][0]
    assert set(world) >= SECTION
    assert world["publication"] == "Tribune"
    assert world["error"] is None
    assert datetime.fromisoformat(world["checked"]).utcoffset() is not None


@pytest.mark.usefixtures("shelf")
def test_articles_have_the_promised_shape_newest_first(run: Run) -> None:
    found = run("--json", "articles").json
    assert [one["id"] for one in found["articles"]] == [6, 5, 4, 3, 2, 1]
    assert found["cursor"] is None
    first = found["articles"][1]
    assert set(first) >= ARTICLE
    assert (first["publication"], first["section"]) == ("Tribune", "World")
    assert first["byline"] == "Wanda Grenfell"
    assert first["offline"] == {
        "ready": True,
        "text": "feed",
        "pictures": {"wanted": 0, "stored": 0},
    }
    assert datetime.fromisoformat(first["published"]).timestamp() == NOW + 5


@pytest.mark.usefixtures("shelf")
def test_a_list_is_paged_to_its_end(run: Run) -> None:
    seen: list[int] = []
    cursor: str | None = None
    while True:
        after: list[str] = ["--after", cursor] if cursor else []
        found = run("--json", "articles", "--limit", 4, *after).json
        seen += [one["id"] for one in found["articles"]]
        cursor = found["cursor"]
        if cursor is None:
            break
    assert seen == [6, 5, 4, 3, 2, 1]


@pytest.mark.usefixtures("shelf")
@pytest.mark.parametrize(
    ("argv", "ids"),
    [
        (["--saved"], [3]),
        (["--section", "sport"], [6]),
        (["--publication", "trib", "--section", "World"], [5, 4, 3, 2, 1]),
        (["--since", "2027-01-15T08:00:04+00:00"], [6, 5, 4]),
        (["--publication", "1", "--saved", "--unread"], [3]),
    ],
)
def test_articles_are_chosen(run: Run, argv: list[str], ids: list[int]) -> None:
    assert [one["id"] for one in run("--json", "articles", *argv).json["articles"]] == ids


@pytest.mark.usefixtures("shelf")
def test_states_are_set_and_counted(run: Run) -> None:
    assert run("--json", "mark", 1, 2, 2, "read").json["changed"] == 2
    assert run("--json", "mark", 1, 2, "read").json["changed"] == 0
    assert [one["id"] for one in run("--json", "articles", "--unread").json["articles"]] == [
        6, 5, 4, 3,
    ]  # fmt: skip
    assert run("--json", "mark", 1, "unread").json["changed"] == 1
    assert run("--json", "mark", 1, "saved").json["changed"] == 1
    assert run("--json", "mark", 1, 3, "unsaved").json["changed"] == 2


@pytest.mark.usefixtures("shelf")
def test_ids_that_are_not_there_are_said_and_the_others_marked(run: Run) -> None:
    done = run("--json", "mark", 1, 77, "read")
    assert (done.status, done.json["changed"]) == (3, 1)
    assert "article 77" in done.err


@pytest.mark.usefixtures("shelf")
def test_search_finds_with_a_snippet(run: Run) -> None:
    found = run("--json", "search", "harbour", "race").json
    assert found["total"] == 1
    (hit,) = found["articles"]
    assert set(hit) >= ARTICLE | {"snippet"}
    assert "harbour race" in hit["snippet"]
    assert run("--json", "search", "cheese").json == {"total": 0, "articles": []}


@pytest.mark.usefixtures("shelf")
def test_search_takes_the_language_of_the_window(run: Run) -> None:
    def ids(*words: str) -> set[int]:
        return {one["id"] for one in run("--json", "search", "--", *words).json["articles"]}

    every = ids("after:1970")
    assert ids("harbour") < every
    assert ids("after:1970", "-harbour") == every - ids("harbour")
    assert ids("is:unread", "OR", "is:read") == every
    assert ids("publication:TRIBUNE", "before:1971") == set()
    newest = run("--json", "search", "--newest", "after:1970").json["articles"]
    times = [one["published"] for one in newest]
    assert times == sorted(times, reverse=True)


@pytest.mark.usefixtures("shelf")
def test_what_is_wrong_with_a_search_is_said_in_one_line(run: Run) -> None:
    done = run("search", "publication:nowhere", "harbour")
    assert (done.status, done.out) == (2, "")
    assert "No publication is called “nowhere”. A part of its title is enough" in done.err
    assert "“soon” is no date" in run("search", "after:soon").err
    found = run("search", "foo:harbour", "OR", "harbour")
    assert found.status == 0
    assert "“foo:” is not known here, so it was searched for as words." in found.err
    assert "*harbour*" in found.out


@pytest.mark.usefixtures("shelf")
def test_more_than_are_ranked_are_counted_to_the_last(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    total = run("--json", "search", "after:1970").json["total"]
    monkeypatch.setattr("reader_app.library.finder.MOST", 1)
    assert run("--json", "search", "after:1970").json["total"] == total > 1


@pytest.mark.usefixtures("shelf")
def test_lists_for_people_name_what_machines_get(run: Run) -> None:
    assert "Tribune [1]  6 unread" in run("publications").out
    listed = run("articles", "--limit", 2)
    assert "Headline 5" in listed.out
    assert "--after" in listed.err
    assert "*harbour*" in run("search", "harbour").out


@pytest.mark.usefixtures("shelf")
def test_a_title_cannot_command_the_terminal(run: Run) -> None:
    assert "\x1b" not in run("articles").out
    assert "\x1b" not in run("show", 6).out


def test_empty_lists_say_what_to_do(run: Run) -> None:
    assert "broadsheet add" in run("publications").err
    assert run("articles").err == "No articles.\n"


def test_an_ambiguous_publication_lists_the_candidates(run: Run, library: Library) -> None:
    follow(library, "World", "Worldwide")
    library.close()
    done = run("articles", "--section", "worl")
    assert done.status == 1
    assert "Tribune · World (1); Tribune · Worldwide (2)" in done.err
    assert done.err.count("\n") == 1


def test_offline_tells_what_is_missing(run: Run, library: Library) -> None:
    fill(library, 2)
    store(library, 1, intent(entry(8, pictures=["http://tribune.example/p.png"])))
    library.close()
    found = run("--json", "offline").json
    assert (found["articles"], found["ready"], found["incomplete"], found["preview"]) == (
        3,
        2,
        1,
        0,
    )
    assert found["missing"] == [{"id": 3, "reason": "only 0 of 1 pictures are stored"}]
    assert found["bytes"] > 0
    assert "2 of 3 articles are ready" in run("offline").out


def test_a_picture_that_is_damaged_on_disk_is_found_by_reading_back(
    run: Run, library: Library
) -> None:
    follow(library, "World")
    stored = store(library, 1, intent(entry(1, pictures=["http://tribune.example/p.png"])))
    name = library.sync.put_picture(b"no picture at all")
    (job,) = stored.pictures
    library.sync.store_picture(job.address_id, name, picture(), 17).result()
    library.close()
    assert run("--json", "offline").json["ready"] == 1
    checked = run("--json", "offline", "--check").json
    assert checked["ready"] == 0
    assert checked["missing"][0]["id"] == 1


def test_doctor_tells_and_repairs(run: Run, library: Library) -> None:
    fill(library, 2)
    wrong = "UPDATE tally SET value = 77"
    library._writer.submit(lambda: library._store.run(wrong)).result()
    library.close()
    first = run("--json", "doctor")
    assert {"name", "ok", "message"} == set(first.json["checks"][0])
    assert first.status == 1  # the counts are wrong
    again = run("--json", "doctor", "--repair")
    assert again.status == 0
    assert {one["name"] for one in again.json["checks"] if not one["ok"]} == {"keyring"}
    assert "ok   library" in run("doctor").out


def test_doctor_reports_a_library_that_does_not_open(run: Run, library: Library) -> None:
    library.close()
    (library.folder / "library.sqlite3").write_bytes(b"holiday pictures " * 1000)
    done = run("--json", "doctor")
    assert done.status == 1
    checks = {one["name"]: one for one in done.json["checks"]}
    assert not checks["library"]["ok"]
    assert {"disk", "keyring", "network"} <= set(checks)
    assert "doctor --repair" in checks["library"]["message"]


@pytest.mark.logs
def test_doctor_restores_a_damaged_library_from_its_backup(run: Run, library: Library) -> None:
    fill(library, 4)
    library.close()  # makes the day's backup
    file = library.folder / "library.sqlite3"
    file.write_bytes(b"holiday pictures " * 1000)
    assert run("publications").status == 1
    done = run("--json", "doctor", "--repair")
    assert done.status == 0
    checks = {one["name"]: one for one in done.json["checks"]}
    assert "4 articles came from the backup" in checks["salvage"]["message"]
    assert [one["id"] for one in run("--json", "articles").json["articles"]] == [4, 3, 2, 1]
    (kept,) = library.folder.glob("damaged-*/library.sqlite3")
    assert kept.read_bytes().startswith(b"holiday")
