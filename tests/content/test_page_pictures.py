"""Which address a page's pictures are read with, and where the lead picture stands."""

import pytest

from reader_app.content import read_page
from reader_app.domain import Body

__all__: list[str] = []

URL = "https://news.example/story"
TEXT = [
    f"<p>The {number} council convened on Wednesday, discussed the bridge, and went home.</p>"
    for number in range(4)
]
GIF = "data:image/gif;base64,R0lGODlhAQABAAAAACw="


def body(inner: str, head: str = "") -> Body:
    source = (
        f"<!DOCTYPE html><html><head>{head}</head><body><main><h1>The bridge</h1>{TEXT[0]}{inner}"
        f"{''.join(TEXT[1:])}</main></body></html>"
    )
    return read_page(source.encode(), "text/html; charset=utf-8", URL).body


@pytest.mark.parametrize(
    "picture",
    [
        "<img src='/b.jpg'>",
        "<img src='{gif}' data-src='/b.jpg'>",
        "<img src='/blank.gif' data-src='/b.jpg'>",
        "<img src='/tiny-blur.jpg' data-src='/b.jpg'>",
        "<img data-lazy-src='/b.jpg'>",
        "<img data-original='/b.jpg' src='/img/placeholder.png'>",
        "<img src='{gif}' data-hero-file='/b.jpg'>",
        "<img src='/s.jpg' srcset='/s.jpg 300w, /b.jpg 1200w, /huge.jpg 4000w'>",
        "<img src='/s.jpg' srcset='/s.jpg 300w,/b.jpg 900w'>",
        "<img src='/s.jpg' srcset='/s.jpg 1x, /b.jpg 2x'>",
        "<img src='{gif}' data-srcset='/s.jpg 300w, /b.jpg 1400w' data-sizes='auto'>",
        "<img src='/b.jpg' srcset='/s.jpg 150w, /t.jpg 300w'>",
        "<picture><source srcset='/b.jpg 1300w, /s.jpg 400w'><img src='/s.jpg'></picture>",
        "<picture><source type='image/avif' srcset='/x'><source srcset='/b.jpg'><img></picture>",
        "<picture><source data-srcset='/b.jpg'><img src='{gif}'></picture>",
        "<picture><source srcset='/b.jpg'></picture>",
        "<img src='{gif}' class='lazy'><noscript><img src='/b.jpg'></noscript>",
        "<noscript><img src='/b.jpg'></noscript><img src='{gif}' class='lazy'>",
        "<noscript><img src='/b.jpg' srcset='/s.jpg 400w, /b.jpg 1200w'></noscript>",
        "<img src='/b.jpg'><noscript><img src='/b.jpg'></noscript>",
        "<div><img src='{gif}'></div><noscript><p><img src='/b.jpg'></p></noscript>",
        "<amp-img src='/b.jpg' width='800' height='600'></amp-img>",
        "<button><img src='/b.jpg'></button>",
        "<a href='/big.jpg'><img src='/b.jpg'></a>",
        "<figure><div class='wrapper'><img src='/b.jpg'></div></figure>",
    ],
)
def test_the_best_address_that_the_page_offers_is_taken(picture: str) -> None:
    assert body(picture.replace("{gif}", GIF)).pictures == ("https://news.example/b.jpg",)


@pytest.mark.parametrize(
    "address",
    [
        "https://cdn.example/w_1456,c_limit,f_auto/https%3A%2F%2Fm.example%2Fa.png",
        "https://cdn.example/a,b.jpg?x=1,2",
    ],
)
def test_commas_in_the_addresses_of_a_set_are_understood(address: str) -> None:
    picture = f"<img src='/s.jpg' srcset='{address.replace('1456', '400')} 400w, {address} 1456w'>"
    assert body(picture).pictures == (address,)


@pytest.mark.parametrize(
    "picture",
    [
        "<img src='/p.gif' width='1' height='1'>",
        "<img src='javascript:alert(1)'>",
        f"<img src='{GIF}'>",
        "<img src='/lazy/placeholder.svg'>",
        "<img>",
        "<noscript><img src='https://t.example/tr?id=1' height='1' width='1'></noscript>",
        "<div hidden><img src='/b.jpg'></div>",
    ],
)  # fmt: skip
def test_pictures_that_show_nothing_are_left_out(picture: str) -> None:
    assert body(picture).pictures == ()


@pytest.mark.parametrize(
    "figure",
    [
        "<figure><img src='/b.jpg'><figcaption>By the river.</figcaption></figure>",
        "<figure><a><img src='/b.jpg'></a><figcaption><p>By the river.</p></figcaption></figure>",
        "<div class='wp-caption'><img src='/b.jpg'><p class='caption-text'>By the river.</p></div>",
        "<div class='image'><img src='/b.jpg'><div class='imgCaption'>By the river.</div></div>",
        "<dl class='photo'><dt><img src='/b.jpg'></dt><dd class='caption'>By the river.</dd></dl>",
        "<figure><img src='/b.jpg'><p>By the river.</p></figure>",
        "<div><figure><img src='/b.jpg'></figure><figcaption>By the river.</figcaption></div>",
        "<figure><i>Image</i><img src='/b.jpg'><figcaption>By the river.</figcaption></figure>",
    ],
)  # fmt: skip
def test_a_caption_stays_with_its_picture(figure: str) -> None:
    html = body(figure).html
    assert "<figcaption>By the river.</figcaption></figure>" in html
    assert html.count("By the river") == 1
    assert html.count("<figure>") == 1


def test_parts_of_a_caption_do_not_run_together() -> None:
    caption = "<figcaption><span>The river.</span><span>Photo: Ann</span></figcaption>"
    figure = f"<figure><img src='/b.jpg'>{caption}</figure>"
    assert "<figcaption>The river. Photo: Ann</figcaption>" in body(figure).html


def test_a_character_shown_as_a_picture_becomes_the_character() -> None:
    sun = "<img class='emoji' alt='🌞' src='/1f31e.svg'>"
    html = body(f"<p>What a day {sun} it was, for the old bridge and for everybody.</p>").html
    assert "What a day 🌞 it was" in html


SHARED = '<meta property="og:image" content="https://news.example/shared.jpg">'


def lead(inner: str, head: str = SHARED) -> Body:
    source = f"<!DOCTYPE html><html><head>{head}</head><body>{inner}</body></html>"
    return read_page(source.encode(), "text/html; charset=utf-8", URL).body


def test_the_figure_before_the_text_is_put_first_with_its_caption() -> None:
    figure = "<figure><img src='/lead.jpg'><figcaption>Lead.</figcaption></figure>"
    texts = "".join(TEXT)
    read = lead(f"<article><header><h1>B</h1>{figure}</header><div>{texts}</div></article>")
    assert read.pictures == ("https://news.example/lead.jpg",)
    assert read.html.startswith(
        '<figure><img src="https://news.example/lead.jpg"><figcaption>Lead.'
    )


def test_the_shared_picture_is_put_first_where_the_text_begins_without_one() -> None:
    read = lead(f"<main><h1>B</h1>{''.join(TEXT)}</main>")
    assert read.pictures == ("https://news.example/shared.jpg",)


@pytest.mark.parametrize(
    "picture",
    [
        "/shared.jpg",
        "/shared-1024x683.jpg",
        "/shared_1200.jpg?w=3",
        "https://cdn.example/x/shared.webp",
    ],
)
def test_the_shared_picture_is_not_shown_twice(picture: str) -> None:
    read = lead(f"<main><h1>B</h1>{''.join(TEXT)}<p><img src='{picture}'></p></main>")
    assert len(read.pictures) == 1


@pytest.mark.parametrize("name", ["logo.png", "default-share.jpg", "og_fallback.png"])
def test_a_sites_sign_is_no_lead_picture(name: str) -> None:
    head = f'<meta property="og:image" content="https://news.example/{name}">'
    assert lead(f"<main><h1>B</h1>{''.join(TEXT)}</main>", head).pictures == ()


def test_the_authors_portrait_is_no_lead_picture() -> None:
    portrait = "<div class='author'><img src='/ann.jpg' width='400' height='400'></div>"
    read = lead(f"<article><h1>B</h1>{portrait}<div>{''.join(TEXT)}</div></article>", "")
    assert read.pictures == ()
