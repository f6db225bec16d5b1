"""The lead picture that a feed gives."""

import pytest

from reader_app.content import read_feed

SPACES = (
    'xmlns:media="http://search.yahoo.com/mrss/" '
    'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"'
)


def lead(item: str) -> str:
    data = (
        f'<rss version="2.0" {SPACES}><channel><item><title>x</title>{item}</item></channel></rss>'
    )
    return read_feed(data.encode(), "", "https://p.example/feed", 1_800_000_000).entries[0].lead


@pytest.mark.parametrize(
    "item",
    [
        '<media:content url="https://p.example/a" medium="image"/>',
        '<media:content url="https://p.example/a" type="image/jpeg"/>',
        '<media:group><media:content url="https://p.example/a" medium="image"/></media:group>',
        '<media:thumbnail url="https://p.example/a"/>',
        (
            '<media:content url="https://p.example/f.mp4" type="video/mp4">'
            '<media:thumbnail url="https://p.example/a"/></media:content>'
        ),
        '<enclosure url="https://p.example/a" type="image/png" length="1"/>',
        "<image><url>https://p.example/a</url></image>",
        "<image>https://p.example/a</image>",
        '<itunes:image href="/a"/>',
    ],
)
def test_every_way_to_give_a_picture_is_known(item: str) -> None:
    assert lead(item) == "https://p.example/a"


def test_the_widest_of_one_kind_is_taken() -> None:
    assert lead(
        '<media:content url="/s.jpg" width="140"/><media:content url="/l.jpg" width="700"/>'
        '<media:content url="/m.jpg" width="460"/><media:thumbnail url="/t.jpg" width="9000"/>'
    ) == ("https://p.example/l.jpg")


@pytest.mark.parametrize(
    "item",
    [
        '<enclosure url="https://p.example/e.mp3" type="audio/mpeg" length="1"/>',
        '<media:content url="https://p.example/f.mp4" medium="video"/>',
        '<media:content url="https://p.example/unknown"/>',
        '<media:content url="https://0.gravatar.com/avatar/x.jpg" medium="image"/>',
        '<media:thumbnail url="data:image/png;base64,AAAA"/>',
    ],
)
def test_sound_film_portraits_and_data_are_no_lead(item: str) -> None:
    assert lead(item) == ""


def test_a_lead_picture_is_not_put_into_the_text() -> None:
    data = (
        b'<rss version="2.0"><channel><item><description>Text</description>'
        b'<enclosure url="https://p.example/a.jpg" type="image/jpeg"/></item></channel></rss>'
    )
    entry = read_feed(data, "", "https://p.example/feed", 1_800_000_000).entries[0]
    assert (entry.body.html, entry.body.pictures) == ("<p>Text</p>", ())
    assert entry.lead == "https://p.example/a.jpg"


def test_atoms_enclosed_picture_is_the_lead() -> None:
    data = (
        b'<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>1</id>'
        b'<link rel="enclosure" type="audio/mpeg" href="/a.mp3"/>'
        b'<link rel="enclosure" type="image/jpeg" href="/a.jpg"/></entry></feed>'
    )
    entry = read_feed(data, "", "https://p.example/feed", 1_800_000_000).entries[0]
    assert entry.lead == "https://p.example/a.jpg"
