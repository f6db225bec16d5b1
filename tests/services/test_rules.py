"""Deciding what belongs to articles: undone, written to a file, read from one."""

import json
from pathlib import Path

import pytest

from reader_app.domain import (
    BlockRule,
    Extraction,
    NewSection,
    NotFound,
    NotRules,
    OtherPublication,
)
from reader_app.services import Desk, explain

__all__: list[str] = []

QUOTE = "aside.pull-quote < div.article-body"
BOX = "div.letter-box < div.article-body"


def follow(desk: Desk, host: str = "quill.example") -> int:
    new = NewSection(f"https://{host}/feed", "News", f"https://{host}/", "The Quill")
    return desk.library.follow([new]).result().added[0].publication_id


def undo(desk: Desk) -> None:
    back = desk.reading.undo()
    assert back is not None
    back.result()


def test_a_decision_is_kept_and_taken_back(desk: Desk) -> None:
    one = follow(desk)
    desk.rules.decide(one, QUOTE, True, "There  were\ntwo of everything").result()
    assert desk.rules.of(one) == (BlockRule(QUOTE, True, "There were two of everything"),)
    desk.rules.decide(one, QUOTE, False, "There were").result()
    assert desk.rules.of(one) == (BlockRule(QUOTE, False, "There were"),)
    assert desk.reading.undo_label == "Change what belongs to the articles of The Quill"
    undo(desk)
    assert desk.rules.of(one) == (BlockRule(QUOTE, True, "There were two of everything"),)
    undo(desk)
    assert desk.rules.of(one) == ()


def test_several_decisions_are_one_step(desk: Desk) -> None:
    one = follow(desk)
    rules = {QUOTE: BlockRule(QUOTE, True), BOX: BlockRule(BOX, False)}
    desk.rules.decide_all(one, rules).result()
    assert set(desk.rules.of(one)) == set(rules.values())
    undo(desk)
    assert desk.rules.of(one) == ()


def test_a_decision_that_changes_nothing_leaves_no_step(desk: Desk) -> None:
    one = follow(desk)
    desk.rules.decide(one, QUOTE, None).result()
    assert desk.reading.undo_label == ""


def test_a_file_has_the_rules_and_whose_text_is_wanted_and_nothing_else(
    desk: Desk, tmp_path: Path
) -> None:
    one = follow(desk)
    desk.rules.decide(one, QUOTE, True, "There were two " * 50).result()
    desk.publications.change([one], extraction=Extraction.FEED).result()
    file = tmp_path / "quill.json"
    assert desk.rules.export(one, file) == 1
    assert json.loads(file.read_text("utf-8")) == {
        "kind": "broadsheet rules",
        "version": 1,
        "publication": {"home": "https://quill.example/", "key": "quill.example"},
        "extraction": "feed",
        "rules": [{"block": QUOTE, "keep": True, "sample": ("There were two " * 50)[:80]}],
    }


def test_a_file_holds_no_secret_of_an_address(desk: Desk, tmp_path: Path) -> None:
    secret = "9f8a7c6b5d4e3f2a1b0c9d8e7f6a5b4c"
    url = f"https://ann:{secret}@quill.example/feed?token={secret}"
    one = desk.library.follow([NewSection(url)]).result().added[0].publication_id
    file = tmp_path / "quill.json"
    desk.rules.export(one, file)
    assert secret not in file.read_text("utf-8")


def test_a_file_is_taken_over_for_its_publication_in_one_step(desk: Desk, tmp_path: Path) -> None:
    one, other = follow(desk), follow(desk, "other.example")
    desk.rules.decide_all(one, {QUOTE: BlockRule(QUOTE, True, "x")}).result()
    desk.publications.change([one], extraction=Extraction.PAGE).result()
    file = tmp_path / "quill.json"
    desk.rules.export(one, file)
    desk.rules.decide_all(
        one, {QUOTE: BlockRule(QUOTE, False), BOX: BlockRule(BOX, False)}
    ).result()
    desk.publications.change([one], extraction=Extraction.AUTO).result()
    assert desk.rules.import_(file) == (one, 1)
    assert set(desk.rules.of(one)) == {BlockRule(QUOTE, True, "x"), BlockRule(BOX, False)}
    assert desk.rules.extraction(one) is Extraction.PAGE
    assert desk.rules.of(other) == ()
    undo(desk)
    assert set(desk.rules.of(one)) == {BlockRule(QUOTE, False), BlockRule(BOX, False)}
    assert desk.rules.extraction(one) is Extraction.AUTO


def test_a_file_for_another_publication_or_for_none_that_is_followed_changes_nothing(
    desk: Desk, tmp_path: Path
) -> None:
    one, other = follow(desk), follow(desk, "other.example")
    desk.rules.decide(one, QUOTE, True).result()
    file = tmp_path / "quill.json"
    desk.rules.export(one, file)
    with pytest.raises(OtherPublication) as raised:
        desk.rules.import_(file, other)
    assert "another publication" in explain(raised.value).what
    assert desk.rules.of(other) == ()
    file.write_text(file.read_text("utf-8").replace("quill.example", "gone.example"), "utf-8")
    with pytest.raises(NotFound):
        desk.rules.import_(file)


GOOD = {
    "kind": "broadsheet rules",
    "version": 1,
    "publication": {"home": "https://quill.example/", "key": "quill.example"},
    "rules": [{"block": QUOTE, "keep": True}],
}
BAD = {
    "no JSON": "{",
    "a list": "[]",
    "another kind": json.dumps({**GOOD, "kind": "opml"}),
    "a later version": json.dumps({**GOOD, "version": 2}),
    "no publication": json.dumps({**GOOD, "publication": None}),
    "no rules": json.dumps({**GOOD, "rules": None}),
    "a rule without a block": json.dumps({**GOOD, "rules": [{"keep": True}]}),
    "a rule without a decision": json.dumps({**GOOD, "rules": [{"block": "p", "keep": "yes"}]}),
    "a rule that is none": json.dumps({**GOOD, "rules": ["p"]}),
    "an endless name": json.dumps({**GOOD, "rules": [{"block": "p" * 301, "keep": True}]}),
    "controls": json.dumps({**GOOD, "rules": [{"block": "p\n", "keep": True}]}),
    "too many": json.dumps({**GOOD, "rules": [{"block": "p", "keep": True}] * 1001}),
    "too large": json.dumps({**GOOD, "more": "x" * 1_000_001}),
    "an unknown choice": json.dumps({**GOOD, "extraction": "both"}),
    "too deep": "[" * 100_000,
}


@pytest.mark.parametrize("name", BAD)
def test_what_is_no_file_of_rules_is_refused_and_changes_nothing(
    desk: Desk, tmp_path: Path, name: str
) -> None:
    one = follow(desk)
    file = tmp_path / "rules.json"
    file.write_text(BAD[name], "utf-8")
    with pytest.raises(NotRules) as raised:
        desk.rules.import_(file)
    assert "belongs to articles in rules.json" in explain(raised.value).what
    assert desk.rules.of(one) == ()


def test_a_file_that_says_nothing_of_whose_text_is_wanted_is_a_good_one(
    desk: Desk, tmp_path: Path
) -> None:
    one = follow(desk)
    file = tmp_path / "rules.json"
    file.write_text(json.dumps(GOOD), "utf-8")
    assert desk.rules.import_(file) == (one, 1)


def test_a_file_that_is_not_there_is_not_found(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        desk.rules.import_(tmp_path / "gone.json")
    with pytest.raises(NotFound):
        desk.rules.export(99, tmp_path / "none.json")
