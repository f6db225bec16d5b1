import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.domain import NewSection, Outline
from reader_app.services.groups import _PLAIN, LATEST, group, joined


def names(*feeds: tuple[str, str]) -> list[tuple[str, str]]:
    outlines = [
        Outline(f"https://{host}/feed/{n}", title, f"https://{host}/", "")
        for n, (host, title) in enumerate(feeds)
    ]
    return [(section.publication, section.title) for section in group(outlines)]


@pytest.mark.parametrize("separator", [" - ", " | ", " – ", " — ", ": ", " » ", " > ", " · "])
def test_the_part_before_a_separator_is_the_publication(separator: str) -> None:
    assert names(
        ("tribune.test", f"The Border Tribune{separator}World"),
        ("tribune.test", f"The Border Tribune{separator}Sport"),
    ) == [("The Border Tribune", "World"), ("The Border Tribune", "Sport")]


def test_a_single_feed_is_split_the_same_way() -> None:
    assert names(("a.test", "The Border Tribune - World")) == [("The Border Tribune", "World")]


def test_a_single_feed_without_a_separator_is_the_publication() -> None:
    assert names(("a.test", "Planet Cheese")) == [("Planet Cheese", LATEST)]


def test_the_part_after_a_separator_is_the_publication_where_titles_end_alike() -> None:
    assert names(
        ("guardian.test", "World news | The Guardian"),
        ("guardian.test", "Sport | The Guardian"),
    ) == [("The Guardian", "World news"), ("The Guardian", "Sport")]


def test_the_part_that_resembles_the_host_is_the_publication_of_a_single_feed() -> None:
    assert names(("theguardian.com", "Technology | The Guardian")) == [
        ("The Guardian", "Technology")
    ]


def test_a_section_may_have_separators_of_its_own() -> None:
    assert names(("bbc.test", "BBC News - World - Africa"), ("bbc.test", "BBC News - Science")) == [
        ("BBC News", "World - Africa"),
        ("BBC News", "Science"),
    ]


def test_the_feed_of_the_whole_publication_is_its_latest() -> None:
    assert names(("ars.test", "Ars Technica"), ("ars.test", "Ars Technica - Gear")) == [
        ("Ars Technica", LATEST),
        ("Ars Technica", "Gear"),
    ]
    assert names(("a.test", "Cheese » Feed")) == [("Cheese", LATEST)]


def test_one_odd_title_does_not_spoil_the_publication() -> None:
    assert names(
        ("a.test", "The Border Tribune - World"),
        ("a.test", "The Border Tribune - Sport"),
        ("a.test", "Border weather"),
    ) == [
        ("The Border Tribune", "World"),
        ("The Border Tribune", "Sport"),
        ("The Border Tribune", "Border weather"),
    ]


def test_feeds_of_one_host_with_nothing_in_common_are_named_after_the_host() -> None:
    assert names(("example.org", "Cheese"), ("example.org", "Boats")) == [
        ("example.org", "Cheese"),
        ("example.org", "Boats"),
    ]


def test_feeds_without_titles_are_named_after_the_host() -> None:
    assert names(("example.org", ""), ("127.0.1.1:8090", "")) == [
        ("example.org", LATEST),
        ("127.0.1.1:8090", LATEST),
    ]


def test_prefixes_of_a_host_are_no_difference() -> None:
    outlines = [
        Outline("https://feeds.tribune.test/a", "Tribune - A", "", ""),
        Outline("https://rss.tribune.test/b", "Tribune - B", "https://www.tribune.test/b", ""),
    ]
    assert {section.publication for section in group(outlines)} == {"Tribune"}


def test_ports_tell_publications_apart() -> None:
    assert names(("127.0.0.1:8092", "Tribune - A"), ("127.0.0.1:8093", "Gazette - A")) == [
        ("Tribune", "A"),
        ("Gazette", "A"),
    ]


def test_hosts_that_many_share_are_told_apart_by_path() -> None:
    outlines = [
        Outline("https://github.com/ann/boats/releases.atom", "Release notes from boats", "", ""),
        Outline("https://github.com/ben/cheese/releases.atom", "Release notes from cheese", "", ""),
    ]
    assert [section.publication for section in group(outlines)] == [
        "Release notes from boats",
        "Release notes from cheese",
    ]


def test_the_second_blog_of_a_host_that_many_share_is_no_section_of_the_first() -> None:
    known = [("univ.test/~ann", "Ann writes"), ("medium.com/@ann", "Ann on trains")]
    outlines = [
        Outline("https://univ.test/~ben/feed.xml", "Ben's notes", "https://univ.test/~ben/", ""),
        Outline("https://univ.test/~ann/talks.xml", "Ann writes: Talks", "", ""),
        Outline("https://medium.com/feed/@ben", "Ben - Boats", "https://medium.com/@ben", ""),
        Outline("https://ben.wordpress.com/feed", "Ben again", "", ""),
        Outline("https://ben.github.io/index.xml", "Ben's code", "", ""),
    ]
    assert [(one.publication, one.title) for one in group(outlines, known)] == [
        ("Ben's notes", LATEST),
        ("Ann writes", "Talks"),
        ("Ben", "Boats"),
        ("Ben again", LATEST),
        ("Ben's code", LATEST),
    ]


def test_what_comes_later_of_a_newspaper_is_a_section_of_it() -> None:
    site = "https://paper.test/sport"
    outlines = [Outline("https://www.paper.test/sport/rss", "The Paper - Sport", site, "")]
    (section,) = group(outlines, [("paper.test", "The Paper")])
    assert (section.publication, section.title) == ("The Paper", "Sport")


def test_blogs_with_a_host_each_stay_apart() -> None:
    assert names(("ann.substack.com", "Ann writes"), ("ben.substack.com", "Ben writes")) == [
        ("Ann writes", LATEST),
        ("Ben writes", LATEST),
    ]


def test_order_folder_and_site_are_kept_and_twins_are_taken_once() -> None:
    outlines = [
        Outline("https://b.test/f", "B", "https://b.test/", "News/World"),
        Outline("https://a.test/f", "A", "https://a.test/", ""),
        Outline("https://b.test/f", "B again", "", "Elsewhere"),
    ]
    assert group(outlines) == [
        NewSection("https://b.test/f", LATEST, "https://b.test/", "B", "News/World"),
        NewSection("https://a.test/f", LATEST, "https://a.test/", "A", ""),
    ]


def test_the_title_of_a_publication_that_is_followed_wins() -> None:
    outlines = [Outline("https://a.test/f", "The Border Tribune - World", "", "")]
    known = [("a.test", "My Tribune")]
    assert group(outlines, known) == [NewSection("https://a.test/f", "World", "", "My Tribune", "")]


def test_spaces_and_line_breaks_in_titles_are_no_difference() -> None:
    assert names(("a.test", " The  Border\nTribune -  World ")) == [("The Border Tribune", "World")]


word = st.from_regex(r"[A-Za-z]{4,9}( [A-Za-z]{4,9})?", fullmatch=True).filter(
    lambda text: text.casefold() not in _PLAIN
)


@given(word, st.lists(word, min_size=1, max_size=5, unique_by=str.casefold))
def test_what_is_written_out_is_read_in_again(publication: str, sections: list[str]) -> None:
    expected = [(publication, section) for section in sections]
    if publication in sections:
        return
    assert names(*[("a.test", joined(publication, section)) for section in sections]) == expected


@given(st.lists(st.tuples(st.sampled_from(["a.test", "b.test"]), st.text(max_size=30))))
def test_every_feed_gets_a_publication_and_a_section(feeds: list[tuple[str, str]]) -> None:
    found = names(*feeds)
    assert len(found) == len(feeds)
    assert all(publication and section for publication, section in found)


def test_a_list_that_tells_publication_and_section_apart_is_believed() -> None:
    told = Outline("https://a.test/1", "News - UK - Home", "", "", "News - UK", "Home")
    other = Outline("https://a.test/2", "News - UK", "", "", "News - UK", "")
    assert [(section.publication, section.title) for section in group([told, other])] == [
        ("News - UK", "Home"),
        ("News - UK", LATEST),
    ]
