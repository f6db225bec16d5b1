"""What a section is called before its feed has told a title."""

import pytest

from reader_app.domain import CatalogueSection
from reader_app.domain.title import is_same_title, name_of_address, section_part

__all__: list[str] = []


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://tribune.example/world/rss.xml", "World"),
        ("https://www.tribune.example/news/feed/1948/rss.xml", "News"),
        ("https://tribune.example/arts-and_culture.rss", "Arts and culture"),
        ("https://tribune.example/%D8%AB%D9%82%D8%A7%D9%81%D8%A9/feed/", "ثقافة"),
        ("https://www.tribune.example/feed/", "tribune.example"),
        ("https://tribune.example/rss/index.xml?a=b", "tribune.example"),
        ("https://tribune.example/~k3y~/rss", "tribune.example"),
        ("https://tribune.example/a8f9b0c1d2e3f4a5/feed", "tribune.example"),
        ("https://tribune.example", "tribune.example"),
        ("nonsense", "Nonsense"),
    ],
)
def test_an_address_tells_a_name_and_neither_keys_nor_furniture(url: str, name: str) -> None:
    assert name_of_address(url) == name
    assert CatalogueSection("", url).name == name
    assert CatalogueSection("Sport", url).name == "Sport"


@pytest.mark.parametrize(
    ("title", "publication", "part"),
    [
        ("The Border Tribune - World", "The Border Tribune", "World"),
        ("World | The Border Tribune", "The Border Tribune", "World"),
        ("The Border Tribune – World: Asia", "The Border Tribune", "World: Asia"),
        ("The Border Tribune", "The Border Tribune", "The Border Tribune"),
        ("The Border Tribune World", "The Border Tribune", "The Border Tribune World"),
        ("World", "", "World"),
    ],
)
def test_a_section_is_what_its_publication_leaves_of_a_title(
    title: str, publication: str, part: str
) -> None:
    assert section_part(title, publication) == part


def test_titles_are_the_same_whatever_parts_their_names() -> None:
    assert is_same_title("Tribune - World", "Tribune – World")
    assert not is_same_title("Tribune - World", "Tribune - Sport")
