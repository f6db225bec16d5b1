"""The reader's rules about the blocks of a publication's pages."""

import pytest

from reader_app.domain import BlockRule, Body, NewSection, NotFound, Page, TextSource, TextState
from reader_app.library import Library

__all__: list[str] = []

KEEP = BlockRule("aside.pull-quote < div.article-body", True, "There were two of everything")
NEVER = BlockRule("div.newsletter < div.article-body", False, "Sign up")
PAGE = "https://quill.example/news/harbour"


def follow(library: Library) -> int:
    followed = library.follow([NewSection("https://quill.example/feed", "News")]).result()
    return followed.added[0].publication_id


def body(words: int, state: TextState = TextState.COMPLETE, left_out: int = 0) -> Body:
    html = f"<p>{'word ' * words}</p>"
    return Body(html, words, TextSource.PAGE, state, text="word " * words, left_out=left_out)


def page(body: Body) -> Page:
    return Page(
        title="The harbour",
        byline="",
        published=None,
        publication="",
        section="",
        language="en",
        standfirst="",
        canonical="",
        lead="",
        body=body,
    )


def stored(library: Library, words: int) -> int:
    kept = library.keep_page(page(body(words)), PAGE).result()
    (article_id,) = kept.changes.added
    return article_id


def words_after(library: Library, article_id: int, new: Body, *, sure: bool = False) -> int:
    (done,) = library.sync.store_pages(
        [(article_id, page(new), PAGE)], {article_id} if sure else ()
    ).result()
    now = library.sync.body(article_id)
    assert now is not None
    assert done.replaced == (now.words == new.words)
    return now.words


def test_rules_are_kept_for_one_publication_and_others_know_nothing_of_them(
    library: Library,
) -> None:
    ours = follow(library)
    other = library.follow([NewSection("https://other.example/feed")]).result().added[0]
    library.rules.put(ours, {KEEP.block: KEEP, NEVER.block: NEVER}).result()
    assert set(library.rules.of(ours)) == {KEEP, NEVER}
    assert library.rules.of(other.publication_id) == ()
    assert set(library.rules.all()) == {ours}


def test_a_rule_takes_the_place_of_the_one_about_the_same_block_and_says_what_was_there(
    library: Library,
) -> None:
    ours = follow(library)
    library.rules.put(ours, {KEEP.block: KEEP}).result()
    turned = BlockRule(KEEP.block, False, KEEP.sample)
    before: dict[str, BlockRule | None] = {}
    changes = library.rules.put(ours, {KEEP.block: turned, NEVER.block: NEVER}, before).result()
    assert changes.tree
    assert before == {KEEP.block: KEEP, NEVER.block: None}
    library.rules.put(ours, before).result()
    assert library.rules.of(ours) == (KEEP,)


def test_a_rule_that_is_there_already_changes_nothing(library: Library) -> None:
    ours = follow(library)
    library.rules.put(ours, {KEEP.block: KEEP}).result()
    before: dict[str, BlockRule | None] = {}
    assert not library.rules.put(ours, {KEEP.block: KEEP, "p": None}, before).result()
    assert before == {}


def test_no_rule_is_kept_for_a_publication_that_is_not_there(library: Library) -> None:
    with pytest.raises(NotFound):
        library.rules.put(99, {KEEP.block: KEEP}).result()


def test_a_text_that_rules_have_shortened_takes_the_place_of_the_whole_one(
    library: Library,
) -> None:
    article_id = stored(library, 1000)
    assert words_after(library, article_id, body(300, left_out=700)) == 300


def test_a_text_that_is_shorter_by_itself_does_not(library: Library) -> None:
    article_id = stored(library, 1000)
    assert words_after(library, article_id, body(300)) == 1000


def test_it_does_where_the_page_still_has_what_is_stored(library: Library) -> None:
    article_id = stored(library, 1000)
    assert words_after(library, article_id, body(300), sure=True) == 300


def test_a_preview_never_takes_the_place_of_a_whole_text(library: Library) -> None:
    article_id = stored(library, 1000)
    part = body(900, TextState.PREVIEW, left_out=100)
    assert words_after(library, article_id, part, sure=True) == 1000


def test_the_articles_that_new_rules_concern_have_the_text_of_their_page(library: Library) -> None:
    article_id = stored(library, 1000)
    (publication,) = [one.publication_id for one in library.rows([article_id])]
    assert library.rules.concerned(publication) == (article_id,)
    assert library.rules.concerned(publication, since=9_999_999_999) == ()
    (job,) = library.sync.page_jobs([article_id, 999])
    assert (job.article_id, job.url, job.feed_words) == (article_id, PAGE, 0)
