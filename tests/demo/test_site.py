"""HTTP as the demonstration speaks it, the sign-in, the previews."""

import gzip
import json
import re
from typing import Any

import pytest

from reader_app.demo import PASSWORD, USER, DemoPublisher
from tests.demo.conftest import Ask

__all__: list[str] = []


def linked_data(page: str) -> dict[str, Any]:
    """The JSON-LD of a page."""
    found = re.search(r'<script type="application/ld\+json">(.*?)</script>', page, re.DOTALL)
    assert found
    data: dict[str, Any] = json.loads(found[1])
    return data


def paragraphs(page: str) -> int:
    """Paragraphs of the text itself."""
    body = re.search(r'<div class="(?:article__body|txt)">(.*?)</div>', page, re.DOTALL)
    assert body
    return body[1].count("<p>")


def of(publisher: DemoPublisher, host: int) -> list[str]:
    """The articles of one publication."""
    return [url for url in publisher.addresses if publisher.hosts[host] in url]


@pytest.mark.parametrize("path", ["/", "/world/rss.xml", "/media/harbour.jpg", "/favicon.ico"])
def test_an_unchanged_answer_is_not_sent_again(
    publisher: DemoPublisher, ask: Ask, path: str
) -> None:
    url = f"http://{publisher.hosts[0]}{path}"
    first = ask(url)
    by_tag = ask(url, If_None_Match=first.headers["etag"])
    by_date = ask(url, If_Modified_Since=first.headers["last-modified"])
    assert (first.status, by_tag.status, by_date.status) == (200, 304, 304)
    assert by_tag.body == b""
    assert by_tag.headers["etag"] == first.headers["etag"]
    assert ask(url, If_None_Match='"another"').status == 200
    assert ask(url, If_Modified_Since="nonsense").status == 200


def test_text_is_compressed_for_those_who_ask(publisher: DemoPublisher, ask: Ask) -> None:
    url = publisher.sections[0].url
    plain, packed = ask(url), ask(url, Accept_Encoding="gzip")
    assert "content-encoding" not in plain.headers
    assert packed.headers["content-encoding"] == "gzip"
    assert gzip.decompress(packed.body) == plain.body


def test_head_has_the_headers_and_no_body(publisher: DemoPublisher, ask: Ask) -> None:
    url = of(publisher, 0)[0]
    whole, head = ask(url), ask(url, method="HEAD")
    assert head.body == b""
    assert head.headers["content-length"] == str(len(whole.body))


@pytest.mark.parametrize(
    "path",
    ["/nothing", "/media/nothing.jpg", "/media/../papers.json", "/media/small/", "/login"],
)
def test_an_unknown_address_is_not_found(publisher: DemoPublisher, ask: Ask, path: str) -> None:
    assert ask(f"http://{publisher.hosts[0]}{path}").status == 404


def test_pages_declare_language_and_direction(publisher: DemoPublisher, ask: Ask) -> None:
    assert '<html lang="ar" dir="rtl">' in ask(of(publisher, 4)[0]).text
    japanese = [ask(url).text for url in of(publisher, 5)]
    assert '<html lang="ja" dir="ltr">' in japanese[0]
    assert any("<ruby>" in page and "<rt>" in page for page in japanese)


def test_previews_are_short_and_say_so(publisher: DemoPublisher, ask: Ask) -> None:
    for url in of(publisher, 3):
        answer = ask(url)
        data = linked_data(answer.text)
        assert answer.status == 200
        assert paragraphs(answer.text) == 2
        assert data["isAccessibleForFree"] is False
        assert data["wordCount"] > 500


def test_the_sign_in_opens_every_essay_and_signing_out_shuts_them(
    publisher: DemoPublisher, ask: Ask
) -> None:
    login = f"http://{publisher.hosts[2]}/login"
    essays = of(publisher, 2)
    shut = [ask(url) for url in essays]
    assert {answer.status for answer in shut} == {200, 401, 402, 403}
    assert all(paragraphs(answer.text) == 1 for answer in shut)
    assert all(linked_data(answer.text)["isAccessibleForFree"] is False for answer in shut)

    assert 'name="password"' in ask(f"{login}?next=/essays/night-desk").text
    refused = ask(login, method="POST", body=f"user={USER}&password=wrong")
    assert refused.status == 403
    assert "set-cookie" not in refused.headers

    form = f"user={USER}&password={PASSWORD}&next=%2Fessays%2Fnight-desk"
    door = ask(login, method="POST", body=form)
    assert door.status == 303
    assert door.headers["location"] == f"http://{publisher.hosts[2]}/essays/night-desk"
    cookie = door.headers["set-cookie"].split(";")[0]
    opened = [ask(url, Cookie=cookie) for url in essays]
    assert {answer.status for answer in opened} == {200}
    assert all(paragraphs(answer.text) > 4 for answer in opened)
    assert all("isAccessibleForFree" not in linked_data(answer.text) for answer in opened)

    out = ask(f"http://{publisher.hosts[2]}/logout", Cookie=cookie)
    assert "Max-Age=0" in out.headers["set-cookie"]
    assert paragraphs(ask(essays[0], Cookie="vey_session=guess").text) == 1


@pytest.mark.parametrize("target", ["https://evil.example/", "//evil.example", "/%0d%0aX:1"])
def test_a_sign_in_leads_only_into_the_paper_itself(
    publisher: DemoPublisher, ask: Ask, target: str
) -> None:
    form = f"user={USER}&password={PASSWORD}&next={target}"
    door = ask(f"http://{publisher.hosts[2]}/login", method="POST", body=form)
    assert door.headers["location"].startswith(f"http://{publisher.hosts[2]}/")
    assert "x" not in door.headers
