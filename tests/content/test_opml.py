"""Subscription lists in and out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.content import read_opml, write_opml
from reader_app.domain import ListFault, NotOpml, Outline

OPML = """<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
  <head><title>Mine &amp; yours</title></head>
  <body>
    <outline text="News" title="News">
      <outline text="Europe">
        <outline type="rss" text="Paper" title="The Paper" xmlUrl="https://p.example/rss" htmlUrl="https://p.example/"/>
      </outline>
      <outline type="rss" text="Radio" xmlUrl="https://r.example/rss"/>
    </outline>
    <outline text="Top" xmlUrl="http://t.example/feed"/>
  </body>
</opml>"""


def test_nested_folders_become_paths() -> None:
    found = read_opml(OPML.encode())
    assert found.title == "Mine & yours"
    assert found.skipped == ()
    assert found.outlines == (
        Outline("https://p.example/rss", "The Paper", "https://p.example/", "News/Europe"),
        Outline("https://r.example/rss", "Radio", "", "News"),
        Outline("http://t.example/feed", "Top", "", ""),
    )


def test_what_cannot_be_used_is_named_with_its_line() -> None:
    text = """<opml version="1.0"><body>
<outline text="Empty folder"/>
<outline type="rss" text="No address"/>
<outline text="Mail" xmlUrl="mailto:a@b.example"/>
<outline/>
<outline text="Good" xmlUrl="https://g.example/rss"/>
</body></opml>"""
    found = read_opml(text.encode())
    assert [outline.url for outline in found.outlines] == ["https://g.example/rss"]
    assert [(problem.line, problem.fault) for problem in found.skipped] == [
        (3, ListFault.NO_ADDRESS),
        (4, ListFault.NOT_WEB),
        (5, ListFault.NO_ADDRESS),
    ]
    assert found.skipped[0].text == '<outline type="rss" text="No address"/>'


def test_duplicates_are_joined_and_complete_each_other() -> None:
    text = """<opml><body><outline text="A"><outline xmlUrl="https://P.example/rss"/></outline>
<outline text="B"><outline text="Paper" xmlUrl="https://p.example/rss" htmlUrl="https://p.example/"/>
</outline></body></opml>"""
    found = read_opml(text.encode())
    assert found.outlines == (Outline("https://P.example/rss", "Paper", "https://p.example/", "A"),)
    assert found.skipped == ()
    assert [(one.line, one.fault) for one in found.joined] == [(2, ListFault.TWICE)]


def test_broken_xml_is_read_as_far_as_it_goes_and_says_where_it_broke() -> None:
    text = """ junk
<?xml version="1.0"?>
<opml><body>
<outline text="Fish & chips &eacute;" xmlUrl="https://a.example/rss?a=1&b=2"/>
<outline text="Broken" xmlUrl="https://b.example/rss>
<outline text="Lost" xmlUrl="https://c.example/rss"/>
<outline text="Good" xmlUrl="https://d.example/rss"/>
</body>"""
    found = read_opml(text.encode())
    assert found.outlines[0] == Outline("https://a.example/rss?a=1&b=2", "Fish & chips é", "", "")
    assert [one.url[8] for one in found.outlines] == ["a", "b", "c", "d"]
    assert {problem.line for problem in found.skipped} == {5, 8}


def test_a_file_cut_in_the_middle_gives_what_came_before() -> None:
    found = read_opml(OPML.encode()[: OPML.index("Radio")])
    assert [outline.title for outline in found.outlines] == ["The Paper"]
    assert found.skipped


def test_spellings_of_other_readers_are_understood() -> None:
    text = """<opml><body><outline TEXT="A" XMLURL="feed://a.example/rss"/>
<outline text="B" type="rss" url="https://b.example/rss"/>
<outline text="C" xmlurl="feed:https://c.example/rss"/></body></opml>"""
    assert [outline.url for outline in read_opml(text.encode()).outlines] == [
        "http://a.example/rss",
        "https://b.example/rss",
        "https://c.example/rss",
    ]


def test_other_encodings_are_read() -> None:
    text = '<?xml version="1.0" encoding="{}"?><opml><outline text="Łódź" xmlUrl="https://l.example/"/></opml>'
    for name in ("utf-16", "iso-8859-2", "utf-8-sig"):
        data = text.format(name.removesuffix("-sig")).encode(name)
        assert read_opml(data).outlines[0].title == "Łódź"


@pytest.mark.parametrize(
    "data", [b"", b"hello", b"<html><body>x</body></html>", b"\0\1\2", b"<rss/>"]
)
def test_what_is_no_list_is_refused(data: bytes) -> None:
    with pytest.raises(NotOpml):
        read_opml(data)


def test_an_empty_list_is_a_list() -> None:
    assert read_opml(write_opml("None", [])).outlines == ()


def test_secrets_are_left_out_unless_asked_for() -> None:
    outlines = [
        Outline("https://ann:pw@p.example/rss", "A", "https://p.example/?key=1", ""),
        Outline("https://q.example/rss?token=abc&lang=de", "B", "", ""),
        Outline("https://r.example/rss", "C", "", ""),
    ]
    without = write_opml("T", outlines)
    assert b"pw" not in without
    assert b"abc" not in without
    assert b"key" not in without
    assert b"https://q.example/rss?lang=de" in without
    assert [one.bare for one in read_opml(without).outlines] == [True, True, False]
    assert [one.url for one in read_opml(write_opml("T", outlines, secrets=True)).outlines] == [
        outline.url for outline in outlines
    ]


def test_messages_about_lines_do_not_repeat_secrets() -> None:
    text = (
        '<opml><outline type="rss" htmlUrl="https://a:hidden@p.example/?x=1&amp;token=hidden&key=hidden"'
        ' frss:CURLOPT_COOKIE="sid=hidden" xmlUrl="ftp:ann:hidden@p.example"/></opml>'
    )
    (told,) = read_opml(text.encode()).skipped
    assert "hidden" not in told.text
    assert "p.example" in told.text


def test_entities_are_not_expanded() -> None:
    text = (
        '<!DOCTYPE opml [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
        '<opml><outline text="&x;" xmlUrl="https://a.example/"/></opml>'
    )
    assert read_opml(text.encode()).outlines[0].title == "&x;"


@pytest.mark.parametrize(
    "part",
    [
        '<outline text="a">', "<outline &", "<outline text='", "&", "<outline/>", "<!--", "<?",
        "<![CDATA[", '<outline a="zz\n', 'a="b', "</outline>", '<outline title="', " title ", "\n",
        '<outline text="x" title=" xmlUrl =', "<!DOCTYPE opml [", "x:y='",
    ],
)  # fmt: skip
def test_whatever_is_repeated_is_read_to_its_end(part: str) -> None:
    """Would any part be looked at again for each that follows, this would take hours."""
    data = b"<opml>" + part.encode() * 20_000 + b'"><outline xmlUrl="https://a.example/"/>'
    found = read_opml(data)
    assert found.skipped[-1].fault in (ListFault.CUT, ListFault.BROKEN)
    assert len(found.outlines) <= 1


words = st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cn", "Co"]), max_size=20)
names = words.map(lambda text: " ".join(text.split())).filter(
    lambda text: text.isprintable() and "&" not in text and "<" not in text
)
parts = names.map(lambda text: text.replace("/", "")).map(str.strip).filter(bool)
folders = st.lists(parts, max_size=3).map("/".join)


@given(
    names,
    st.lists(
        st.builds(
            Outline,
            st.integers(0, 10**6).map(lambda n: f"https://p.example/{n}?a=1&b=%20"),
            names.filter(bool),
            st.sampled_from(["", "https://p.example/<x>"]),
            folders,
        ),
        unique_by=lambda outline: outline.url,
    ),
)
def test_what_is_written_is_read_back(title: str, outlines: list[Outline]) -> None:
    found = read_opml(write_opml(title, outlines))
    assert found.title == title
    assert found.skipped == ()
    assert sorted(found.outlines, key=by_url) == sorted(outlines, key=by_url)


def by_url(outline: Outline) -> str:
    return outline.url


def test_publication_and_section_of_our_own_lists_are_kept() -> None:
    mine = Outline("https://a.example/w", "Paper - World", "", "", "Paper", "World")
    assert read_opml(write_opml("Mine", [mine])).outlines == (mine,)
