"""Addresses of feeds that are known by rule."""

import pytest

from reader_app.domain import feeds_by_rule, typed_handle

__all__: list[str] = []

CHANNEL = "UC-lHJZR3Gqxm24_Vd_AJ5Yw"
VIDEOS = "https://www.youtube.com/feeds/videos.xml"
KNOWN = [
    (f"https://www.youtube.com/channel/{CHANNEL}/videos", f"{VIDEOS}?channel_id={CHANNEL}"),
    (f"https://m.youtube.com/channel/{CHANNEL}", f"{VIDEOS}?channel_id={CHANNEL}"),
    ("https://www.youtube.com/playlist?list=PLabc-1_2", f"{VIDEOS}?playlist_id=PLabc-1_2"),
    ("https://youtube.com/watch?v=1&list=PLabc&index=2", f"{VIDEOS}?playlist_id=PLabc"),
    ("https://www.reddit.com/r/linux", "https://www.reddit.com/r/linux/.rss"),
    ("https://old.reddit.com/r/linux/comments/1/x/", "https://www.reddit.com/r/linux/.rss"),
    ("https://reddit.com/r/a+b/top/?t=week", "https://www.reddit.com/r/a+b/top/.rss?t=week"),
    ("https://www.reddit.com/u/some-one/", "https://www.reddit.com/user/some-one/.rss"),
    ("https://www.reddit.com/user/a/m/news/", "https://www.reddit.com/user/a/m/news/.rss"),
    ("https://github.com/o/r", "https://github.com/o/r/releases.atom"),
    ("https://github.com/o/feed.git", "https://github.com/o/feed/releases.atom"),
    ("https://github.com/o/r/tags", "https://github.com/o/r/tags.atom"),
    ("https://github.com/o/r/commits/a/b/", "https://github.com/o/r/commits/a/b.atom"),
    ("https://gitlab.com/g/s/p/-/tree/main", "https://gitlab.com/g/s/p/-/releases.atom"),
    ("https://gitlab.gnome.org/GNOME/gtk", "https://gitlab.gnome.org/GNOME/gtk/-/releases.atom"),
    ("https://codeberg.org/o/r/issues", "https://codeberg.org/o/r/releases.rss"),
    ("https://name.substack.com/p/some-post", "https://name.substack.com/feed"),
    ("https://open.substack.com/pub/name/p/x?r=1", "https://name.substack.com/feed"),
    ("https://medium.com/@some.one/a-post-12ab", "https://medium.com/feed/@some.one"),
    ("https://medium.com/some-pub/a-post-12ab", "https://medium.com/feed/some-pub"),
    ("https://medium.com/pub/tagged/rust", "https://medium.com/feed/pub/tagged/rust"),
    ("https://medium.com/tag/python", "https://medium.com/feed/tag/python"),
    ("https://someone.medium.com/a-post", "https://someone.medium.com/feed"),
    ("http://name.blogspot.com/2026/11/x.html", "http://name.blogspot.com/feeds/posts/default"),
    (
        "https://name.blogspot.co.uk/search/label/A%20b",
        "https://name.blogspot.co.uk/feeds/posts/default/-/A%20b",
    ),
    ("https://name.wordpress.com/2026/11/23/x/", "https://name.wordpress.com/feed/"),
    ("https://n.wordpress.com/category/a/b/", "https://n.wordpress.com/category/a/b/feed/"),
    ("https://name.tumblr.com/post/1/x", "https://name.tumblr.com/rss"),
    ("https://www.tumblr.com/name/123", "https://name.tumblr.com/rss"),
    ("https://name.tumblr.com/tagged/cats", "https://name.tumblr.com/tagged/cats/rss"),
    ("https://bsky.app/profile/a.bsky.social", "https://bsky.app/profile/a.bsky.social/rss"),
    ("https://bsky.app/profile/did:plc:ab/post/1", "https://bsky.app/profile/did:plc:ab/rss"),
    ("https://news.ycombinator.com/", "https://news.ycombinator.com/rss"),
    ("https://dev.to/some_one/a-post", "https://dev.to/feed/some_one"),
    ("https://dev.to/t/python", "https://dev.to/feed/tag/python"),
    ("https://name.livejournal.com/1.html", "https://name.livejournal.com/data/rss"),
    ("https://arxiv.org/list/cs.AI/recent", "https://rss.arxiv.org/rss/cs.AI"),
    ("https://pypi.org/project/httpx/#history", "https://pypi.org/rss/project/httpx/releases.xml"),
    (
        "https://store.steampowered.com/app/440/x/",
        "https://store.steampowered.com/feeds/news/app/440",
    ),
    ("https://social.example/@some_one", "https://social.example/@some_one.rss"),
    ("https://social.example/@a/112233445566", "https://social.example/@a.rss"),
    ("https://social.example/users/a", "https://social.example/@a.rss"),
    ("https://social.example/@a@other.example", "https://other.example/@a.rss"),
    ("http://127.0.0.1:8000/@a", "http://127.0.0.1:8000/@a.rss"),
    ("https://lemmy.example/c/news", "https://lemmy.example/feeds/c/news.xml?sort=New"),
    ("https://l.example/c/a@b.example", "https://l.example/feeds/c/a@b.example.xml?sort=New"),
    ("https://lemmy.example/u/a", "https://lemmy.example/feeds/u/a.xml?sort=New"),
]


@pytest.mark.parametrize(("page", "feed"), KNOWN)
def test_the_feed_of_a_platforms_page_is_known(page: str, feed: str) -> None:
    assert feeds_by_rule(page)[0].url == feed


@pytest.mark.parametrize("feed", [feed for _, feed in KNOWN])
def test_the_address_of_a_feed_itself_needs_no_rule(feed: str) -> None:
    assert feeds_by_rule(feed) == ()


@pytest.mark.parametrize(
    "page",
    [
        "https://www.youtube.com/@name",
        "https://www.youtube.com/watch?v=1",
        "https://github.com/features/actions",
        "https://github.com/",
        "https://medium.com/search?q=x",
        "https://medium.com/p/12ab",
        "https://www.tumblr.com/dashboard",
        "https://dev.to/search",
        "https://www.tiktok.com/@name",
        "https://substack.com/@name",
        "https://www.substack.com/",
        "https://paper.example/world/",
        "https://paper.example/c/news/more",
        "https://github.com.evil.example/o/r",
        "ftp://github.com/o/r",
        "no address",
    ],
)
def test_other_pages_have_no_rule(page: str) -> None:
    assert feeds_by_rule(page) == ()


def test_a_repository_has_releases_tags_and_commits_under_its_name() -> None:
    found = feeds_by_rule("https://github.com/o/r/issues/7")
    assert [(one.publication, one.section) for one in found] == [
        ("o/r", "Releases"),
        ("o/r", "Tags"),
        ("o/r", "Commits"),
    ]
    tagged, whole = feeds_by_rule("https://n.blogspot.com/search/label/A%20b")
    assert (tagged.section, whole.section) == ("A b", "")


@pytest.mark.parametrize(
    ("text", "page"),
    [
        ("r/linux", "https://www.reddit.com/r/linux/"),
        ("/r/linux/", "https://www.reddit.com/r/linux/"),
        ("u/name", "https://www.reddit.com/user/name/"),
        ("@name@social.example", "https://social.example/@name"),
        ("acct:@name@social.example", "https://social.example/@name"),
        ("name@social.example", ""),
        ("acct:name@social.example", "https://social.example/@name"),
        ("!news@lemmy.example", "https://lemmy.example/c/news"),
        ("@name.bsky.social", "https://bsky.app/profile/name.bsky.social"),
        (CHANNEL, f"https://www.youtube.com/channel/{CHANNEL}"),
        ("example.com", ""),
        ("@name", ""),
        ("https://example.com/@name@other.example", ""),
        ("", ""),
    ],
)
def test_a_handle_stands_for_a_page(text: str, page: str) -> None:
    assert typed_handle(text) == page
