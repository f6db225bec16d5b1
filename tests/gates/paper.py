"""What a gate publishes."""

import json

__all__ = ["article", "feed", "home"]

PARAGRAPHS = 12
SENTENCE = (
    "In the harbour of town number {n} the council met for the {m}th time about the bridge, and "
    "the engineers showed what the tide of winter {m} had done to its {m} pillars of granite."
)


def article(number: int, *, whole: bool) -> str:
    """A page with an article; a preview has its first paragraph, and says so in its data."""
    texts = [
        " ".join(SENTENCE.format(n=number, m=m + k) for k in range(3))
        for m in range(1, 3 * PARAGRAPHS, 3)
    ]
    shown = texts if whole else texts[:1]
    data = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": f"The bridge of town {number}",
        "isAccessibleForFree": whole,
        "wordCount": sum(len(text.split()) for text in texts),
    }
    body = "".join(f"<p>{text}</p>" for text in shown)
    return (
        f"<!doctype html><html lang=en><head><meta charset=utf-8><title>The bridge of town "
        f"{number}</title><script type='application/ld+json'>{json.dumps(data)}</script></head>"
        f"<body><article><h1>The bridge of town {number}</h1>{body}</article></body></html>"
    )


def feed(base: str, articles: int) -> str:
    """An RSS feed that tells the first words of each article."""
    items = "".join(
        f"<item><title>The bridge of town {n}</title><link>{base}article/{n}</link>"
        f"<guid isPermaLink='false'>bridge-{n}</guid>"
        f"<description>In the harbour of town number {n}</description></item>"
        for n in range(1, articles + 1)
    )
    return (
        "<?xml version='1.0' encoding='utf-8'?><rss version='2.0'><channel>"
        f"<title>Harbour Post</title><link>{base}</link><description>News</description>{items}"
        "</channel></rss>"
    )


def home(base: str) -> str:
    """A front page with the way to the form."""
    return (
        "<!doctype html><html><head><title>Harbour Post</title>"
        f"<link rel=alternate type='application/rss+xml' href='{base}feed.xml'></head><body>"
        "<form action=/search><input type=search name=q></form>"
        "<a href=/register>Register</a> <a href=/account/login>Sign in</a>"
        "<form action=/newsletter method=post><input type=email name=email>"
        "<button>Sign up for our newsletter</button></form></body></html>"
    )
