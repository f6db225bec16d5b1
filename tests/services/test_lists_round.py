"""A list that is written and followed elsewhere loses nothing."""

import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader_app.domain import Extraction, NewPublication, NewSection, SectionKind
from tests.services.listing import desk_at

__all__: list[str] = []

# Whatever XML can hold, line ends and markup among it.
TEXT = st.text(
    st.one_of(
        st.sampled_from("&<>\"'\t\n /=;#~@%\u00a0\u200b\u0627\u05d0東é"),
        st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cn", "Co"]),
    ),
    max_size=12,
)
NAME = TEXT.filter(bool)
FOLDER = st.one_of(
    st.sampled_from(["", "A", "A/B", "B", "B/A", "A/B/C", " x", "a//b", "&lt;b&gt;", "/"]),
    st.lists(NAME.filter(lambda text: "/" not in text), max_size=3).map("/".join),
    st.integers(30, 40).map(lambda depth: "/".join(map(str, range(depth)))),
)
PATHS = st.text(string.ascii_letters + string.digits + "/~-_.=?&", max_size=8)
PUBLICATIONS = st.builds(
    NewPublication,
    key=st.just(""),
    title=NAME,
    named=st.booleans(),
    home=PATHS.map(lambda path: f"https://home.test/{path}"),
    language=st.sampled_from(["", "en", "de-CH", "zh-Hans"]),
    favourite=st.booleans(),
    notify=st.booleans(),
    paused=st.booleans(),
    pages=st.booleans(),
    pictures=st.booleans(),
    keep=st.one_of(st.none(), st.integers(1, 3650)),
    rhythm=st.one_of(st.none(), st.integers(60, 10**6)),
    extraction=st.sampled_from(Extraction),
)


@st.composite
def libraries(draw: st.DrawFn) -> list[NewSection]:
    """What a reader may follow, in any order, some publications on the same host."""
    owners = [
        NewPublication(
            f"host{number // 3}.test" + (f"#{number % 3 + 1}" if number % 3 else ""),
            *(getattr(one, name) for name in NewPublication.__slots__[1:]),
        )
        for number, one in enumerate(draw(st.lists(PUBLICATIONS, min_size=1, max_size=5)))
    ]
    places = draw(st.lists(st.integers(0, len(owners) - 1), min_size=1, max_size=9))
    return [
        NewSection(
            f"https://host.test/{number}/{draw(PATHS)}",
            draw(TEXT),
            draw(st.sampled_from(["", "https://host.test/", "https://host.test/a?b=1&c=2"])),
            owners[place].title,
            draw(FOLDER),
            draw(st.sampled_from(SectionKind)),
            named=draw(st.booleans()),
            owner=owners[place],
        )
        for number, place in enumerate(places)
    ]


@settings(max_examples=20)
@given(libraries())
def test_an_empty_library_that_follows_a_list_becomes_the_library_that_wrote_it(
    tmp_path_factory: pytest.TempPathFactory, wanted: list[NewSection]
) -> None:
    folder = tmp_path_factory.mktemp("round")
    with desk_at(folder / "1") as first, desk_at(folder / "2") as second:
        first.library.follow(wanted).result()
        listed = first.library.listed()
        assert sorted(listed, key=lambda one: one.url) == sorted(wanted, key=lambda one: one.url)
        first.subscriptions.lists.export(folder / "1.opml")
        done = second.subscriptions.import_opml(folder / "1.opml")
        assert (len(done.added), done.skipped, done.joined) == (len(wanted), (), ())
        assert second.library.listed() == listed
        second.subscriptions.lists.export(folder / "2.opml")
        assert (folder / "2.opml").read_bytes() == (folder / "1.opml").read_bytes()


FOREIGN = st.lists(
    st.tuples(
        st.sampled_from(["", "A", "B", "A/B"]),
        st.sampled_from(["a.test", "b.test", "blogs.c.test/ann", "d.test/~ben", "github.com"]),
        st.one_of(st.sampled_from(["Paper - World", "Paper - Sport", "Paper", ""]), NAME),
        st.sampled_from(["", "https://a.test/", "https://d.test/"]),
    ),
    max_size=8,
)


@settings(max_examples=20)
@given(FOREIGN)
def test_a_foreign_list_that_was_followed_is_written_as_it_will_be_every_time(
    tmp_path_factory: pytest.TempPathFactory, feeds: list[tuple[str, str, str, str]]
) -> None:
    folder = tmp_path_factory.mktemp("foreign")
    lines = [
        f"<outline type='rss' text={_quoted(title)} category={_quoted(place)}"
        f" xmlUrl='https://{host}/{number}.xml' htmlUrl='{site}'/>"
        for number, (place, host, title, site) in enumerate(feeds)
    ]
    (folder / "0.opml").write_text(f"<opml><body>{''.join(lines)}</body></opml>")
    with desk_at(folder / "1") as first, desk_at(folder / "2") as second:
        first.subscriptions.import_opml(folder / "0.opml")
        assert len(first.library.listed()) == len(feeds)
        first.subscriptions.lists.export(folder / "1.opml")
        second.subscriptions.import_opml(folder / "1.opml")
        second.subscriptions.lists.export(folder / "2.opml")
        assert second.library.listed() == first.library.listed()
        assert (folder / "2.opml").read_bytes() == (folder / "1.opml").read_bytes()


def _quoted(text: str) -> str:
    for sign, name in (("&", "&amp;"), ("<", "&lt;"), ('"', "&quot;")):
        text = text.replace(sign, name)
    return f'"{text}"'
