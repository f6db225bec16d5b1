"""Texts of the Google Reader API, in all the forms that servers give them."""

import base64
import json

import pytest

from reader_app.accounts.greader import bases, wire
from reader_app.accounts.greader.ways import spoken_by, ways_of
from reader_app.domain import Fault, PublisherTrouble
from reader_app.net import Spoken

__all__: list[str] = []

LONG = "tag:google.com,2005:reader/item/"
AUTH = "me/" + "a" * 40
FRESH, OTHER = ways_of("freshrss"), ways_of("greader")


def spoken(value: object, status: int = 200) -> Spoken:
    body = value if isinstance(value, bytes) else json.dumps(value).encode()
    return Spoken(status, "http://s.test/", {}, body)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("162170919393841362", "162170919393841362"),
        (LONG + "024025978b5e50d2", "162170919393841362"),
        (LONG + "024025978B5E50D2", "162170919393841362"),
        ("-355401917359550817", "-355401917359550817"),
        (LONG + "fb115bd6d34a8e9f", "-355401917359550817"),
        ("18091342156349999999", "-355401917359551617"),
        ("fb115bd6d34a8e9f", "-355401917359550817"),
        (LONG + "0000000000000130", "304"),
        ("130", "130"),
        (130, "130"),
        ("1790000000000001", "1790000000000001"),
        (LONG + "6a9ffedcba98765432a00001", "6a9ffedcba98765432a00001"),
        ("6A9FFEDCBA98765432A00001", "6a9ffedcba98765432a00001"),
        ("123456789012345678901234", "123456789012345678901234"),
    ],
)
def test_every_form_of_an_id_becomes_one(said: object, meant: str) -> None:
    assert wire.canonical(said) == meant


@pytest.mark.parametrize(
    "wrong", ["", None, True, 1.5, [], "x", LONG, "1" * 21, "99999999999999999999"]
)
def test_what_is_no_id_is_trouble(wrong: object) -> None:
    with pytest.raises(PublisherTrouble) as caught:
        wire.canonical(wrong)
    assert caught.value.fault is Fault.MALFORMED


@pytest.mark.parametrize(
    ("id", "sent"),
    [
        ("130", LONG + "0000000000000082"),
        ("-1", LONG + "ffffffffffffffff"),
        ("-355401917359550817", LONG + "fb115bd6d34a8e9f"),
        ("6a9ffedcba98765432a00001", LONG + "6a9ffedcba98765432a00001"),
        ("", None),
        ("a/b", None),
        ("9223372036854775808", None),
    ],
)
def test_the_long_form_is_sent(id: str, sent: str | None) -> None:
    assert wire.long(id) == sent
    if sent:
        assert wire.canonical(sent) == id


def test_streams_are_compared_after_the_second_slash() -> None:
    for who in ("-", "1", "reader", "01234567890123456789"):
        assert wire.tail(f"user/{who}/label/A/B") == "label/A/B"
    assert wire.tail("feed/http://a.test/user/1") == "feed/http://a.test/user/1"


def test_states_are_read_from_whoever_s_categories() -> None:
    said = {"id": "1", "categories": ["user/77/state/com.google/read", "user/x/label/starred"]}
    (told,) = wire.articles(spoken({"items": [said]}), OTHER)
    assert (told.article.read, told.article.saved) == (True, False)


def subscription(title: str, categories: object = ()) -> dict[str, object]:
    return {"id": "feed/7", "title": title, "url": "http://a.test/f", "categories": categories}


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("Cats ＆ Dogs ＜3＞", "Cats & Dogs <3>"),
        ("Who？ News， Sport； a／b＼c", "Who? News, Sport; a/b\\c"),
        ("新闻，体育？", "新闻，体育？"),
        ("日本 ＆ 中国", "日本 & 中国"),
    ],
)
def test_full_width_signs_of_freshrss_become_what_they_were(said: str, meant: str) -> None:
    (one,) = wire.sections(spoken({"subscriptions": [subscription(said)]}), FRESH)
    assert one.title == meant
    (other,) = wire.sections(spoken({"subscriptions": [subscription(said)]}), OTHER)
    assert other.title == said


def test_only_folders_are_folders() -> None:
    names = ["user/1/label/A/B", "user/1/state/com.google/starred", "user/1/label/"]
    said = subscription("T", [{"id": name, "label": "x"} for name in names])
    (one,) = wire.sections(spoken({"subscriptions": [said]}), OTHER)
    assert one.folders == ("A/B",)


def test_a_subscription_without_an_address_goes_by_its_stream() -> None:
    said = {"id": "feed/http://a.test/f", "title": "T", "categories": []}
    (one,) = wire.sections(spoken({"subscriptions": [said]}), OTHER)
    assert one.url == "http://a.test/f"


def test_pictures_come_from_their_own_addresses() -> None:
    url = "http://pictures.test/a-picture.jpg?x=1"
    coded = base64.urlsafe_b64encode(url.encode()).decode()
    strange = "https://mini.test/proxy/c2ln/bm90IGFuIGFkZHJlc3M="
    html = f'<img src="https://mini.test/proxy/c2lnbmF0dXJl/{coded}"><img src="{strange}">'
    said = {"items": [{"id": "1", "summary": {"content": html}}]}
    (told,) = wire.articles(spoken(said), ways_of("miniflux-greader"))
    assert told.article.html == f'<img src="{url}"><img src="{strange}">'


@pytest.mark.parametrize(
    ("said", "stream"),
    [
        ({"numResults": 1, "streamId": "feed/12"}, "feed/12"),
        ({"numResults": 1, "streamId": 12}, "feed/12"),
        ({"numResults": 1, "streamId": "feed/http://a.test/f"}, "feed/http://a.test/f"),
    ],
)
def test_a_new_subscription_has_a_stream(said: object, stream: str) -> None:
    assert wire.added(spoken(said)) == stream


@pytest.mark.parametrize(
    ("said", "fault"),
    [
        ({"numResults": 0, "error": "no feed there"}, Fault.NOT_A_FEED),
        ({"numResults": 0}, Fault.NOT_A_FEED),
        ({"numResults": 1}, Fault.NOT_A_FEED),
        ({}, Fault.MALFORMED),
        ([], Fault.MALFORMED),
        ({"numResults": True, "streamId": "feed/1"}, Fault.MALFORMED),
    ],
)
def test_a_refusal_with_status_200_is_one(said: object, fault: Fault) -> None:
    with pytest.raises(PublisherTrouble) as caught:
        wire.added(spoken(said))
    assert caught.value.fault is fault
    assert "no feed there" not in str(said) or "no feed there" in str(caught.value)


def test_an_article_needs_no_date_and_no_text() -> None:
    said = {"items": [{"id": "5", "published": "soon", "title": None, "origin": None}]}
    (told,) = wire.articles(spoken(said), OTHER)
    assert (told.article.published, told.article.title, told.article.html) == (None, "", "")


def test_dates_may_stand_in_quotes() -> None:
    said = {"items": [{"id": "5", "published": "1790000000", "crawlTimeMsec": "1790000001999"}]}
    (told,) = wire.articles(spoken(said), OTHER)
    assert (told.article.published, told.crawled) == (1_790_000_000, 1_790_000_001)


def test_a_page_is_no_sign_in() -> None:
    assert "Auth" not in wire.login(spoken(b"<html>\n<a href='?Auth=1'>\n</html>"))
    assert wire.login(spoken(b"SID=a\r\nLSID=null\nAuth=a/b=c\n"))["Auth"] == "a/b=c"


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("https://a.test", "https://a.test/api/greader.php"),
        ("https://a.test/rss/", "https://a.test/rss/api/greader.php"),
        ("https://a.test/p", "https://a.test/p/api/greader.php"),
        ("https://a.test/p/i/?get=a", "https://a.test/api/greader.php"),
        ("https://a.test/i/", "https://a.test/api/greader.php"),
        ("https://a.test/api", "https://a.test/api/greader.php"),
        ("https://a.test/p/api/greader.php", "https://a.test/p/api/greader.php"),
        ("https://a.test/api/greader.php/reader/api/0", "https://a.test/api/greader.php"),
        ("https://www.inoreader.com/", "https://www.inoreader.com"),
        ("https://theoldreader.com/reader/api/0/", "https://theoldreader.com"),
    ],
)
def test_the_interface_is_found_from_what_is_typed(typed: str, first: str) -> None:
    assert bases(typed)[0] == first


def test_a_root_may_be_that_of_any_server() -> None:
    places = bases("https://a.test/x")
    assert set(places) == {
        "https://a.test/x",
        "https://a.test/x/api/greader.php",
        "https://a.test/x/p/api/greader.php",
    }


@pytest.mark.parametrize(
    ("server", "auth", "sid", "lsid", "service"),
    [
        ("https://a.test", AUTH, AUTH, "null", "freshrss"),
        (
            "https://a.test",
            "me/" + "a" * 40,
            "me/" + "a" * 40,
            "me/" + "a" * 40,
            "miniflux-greader",
        ),
        ("https://bazqux.com", "x", "unused", "unused", "bazqux"),
        ("https://a.test", "x", "none", "none", "theoldreader"),
        ("https://www.inoreader.com", "x", "null", "null", "inoreader"),
        ("https://a.test", "x", "null", "null", ""),
    ],
)
def test_a_sign_in_tells_who_answers(
    server: str, auth: str, sid: str, lsid: str, service: str
) -> None:
    assert spoken_by(server, auth, sid, lsid) == service
