"""Names of files made of titles."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.export import file_name

__all__: list[str] = []


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("City rebuilds its harbour wall", "City rebuilds its harbour wall.pdf"),
        ("Storm: what we know", "Storm – what we know.pdf"),
        ('A/B "test" <now>?', "A B test now.pdf"),
        ("Ends with dots...", "Ends with dots.pdf"),
        ("市は壁を再建する", "市は壁を再建する.pdf"),
        ("CON", "Article CON.pdf"),
        ("lpt1.txt", "Article lpt1.txt.pdf"),
        ("../../etc/passwd", "etc passwd.pdf"),
        ("???", "Article.pdf"),
        ("", "Article.pdf"),
        ("turned \u202e round", "turned round.pdf"),
    ],
)
def test_a_title_becomes_a_name_that_every_system_takes(title: str, name: str) -> None:
    assert file_name(title, "pdf") == name


def test_a_long_title_is_cut_between_words() -> None:
    name = file_name("wall and harbour " * 30, "pdf")
    assert len(name.encode()) <= 124
    assert name.endswith(("wall.pdf", "and.pdf", "harbour.pdf"))


@given(st.text())
def test_no_title_makes_a_bad_name(title: str) -> None:
    name = file_name(title, "pdf")
    assert len(name.encode("utf-8", "surrogatepass")) <= 140
    assert not set(name) & set('<>:"/\\|?*\0\n')
    assert not name.startswith((".", " "))
    assert not name.removesuffix(".pdf").endswith((".", " "))
