"""Pages of made-up publications on which the extraction drops something, or keeps too much."""

__all__ = ["PROSE", "URL", "news", "page"]

URL = "https://quill.example/news/harbour-41"
PROSE = (
    (
        "The harbour at Quill was finished in May, eleven months late, and it has already been "
        "paid for twice, according to an auditor who counted the receipts by hand in a cold room."
    ),
    (
        "There were two of everything, said Noor Ilse, the auditor, who has worked for the county "
        "since 2009 and who keeps the invoices for the same stone in a blue folder at home."
    ),
    (
        "The contractor denies it. In a letter of four pages it says that a harbour has two sides, "
        "that each needs a crane, and that anyone who has seen a ship would know as much."
    ),
    (
        "Until then the second crane stands where the first one should be, and the fishermen have "
        "begun to hang their nets from it, as their fathers did from the old one in the bay."
    ),
)
QUOTE = '<aside class="pull-quote css-1x2y3z"><p>There were two of everything</p></aside>'
TABLE = (
    '<div class="widget chart-consent"><div class="chart-data"><table class="data-table">'
    "<tr><th>Year</th><th>Cranes</th></tr><tr><td>2024</td><td>1</td></tr>"
    "<tr><td>2025</td><td>2</td></tr></table></div></div>"
)
INFOBOX = (
    '<aside class="infobox" id="box-{n}"><h3>The harbour in figures</h3><ul>'
    '<li><a href="/tag/a">Two cranes</a></li><li><a href="/tag/b">Two lamps</a></li></ul></aside>'
)
GALLERY = (
    '<section class="gallery" role="dialog"><figure class="gallery__item">'
    '<a href="/photo/1"><img src="/img/one-{n}.jpg" width="800" height="600"></a></figure>'
    '<figure class="gallery__item"><a href="/photo/2">'
    '<img src="/img/two-{n}.jpg" width="800" height="600"></a></figure></section>'
)
CORRECTION = (
    '<footer class="correction-note"><div class="subscription-correction">Correction: an earlier '
    "version gave the wrong year.</div></footer>"
)
BOX = '<div class="letter-box"><p>Our letter brings the harbour home each Friday.</p></div>'
BIO = (
    '<div class="writer-note"><p>Ada Brook writes about harbours and has lived by the sea all '
    "her life, together with a dog that is called Ib and two boats.</p></div>"
)
LINKS = (
    '<div class="further"><p>Further reading on this site about the harbour, its cranes and the '
    'stone: <a href="/x">the ferry</a> and <a href="/y">the eels</a>.</p></div>'
)
SCRIPTED = (
    '<aside class="poll-box"><script>steal()</script><style>p{}</style>'
    '<form action="/vote"><input name="v"><button>Vote</button><p>Form text</p></form>'
    '<img src="https://track.example/p.gif" width="1" height="1">'
    '<iframe src="https://evil.example/"></iframe><p onclick="steal()">'
    '<a href="javascript:steal()">Who pays?</a> Nobody knows it yet.</p></aside>'
)


def page(inner: str, title: str = "The harbour that paid twice") -> bytes:
    """A whole page around an article's body."""
    return (
        f"<!doctype html><html lang=en><head><title>{title}</title></head><body>"
        '<nav><a href="/">Home</a> <a href="/news">News</a></nav>'
        f'<main class="page"><article class="story"><h1>{title}</h1>'
        f'<div class="article-body article-body--{len(inner)}">{inner}</div></article></main>'
        '<footer><a href="/about">About us</a></footer></body></html>'
    ).encode()


def news(*extra: str, number: int = 1) -> bytes:
    """An article with something between its paragraphs."""
    parts = [f"<p>{text}</p>" for text in PROSE]
    for place, piece in enumerate(extra, start=1):
        parts.insert(2 * place - 1, piece.replace("{n}", str(number)))
    return page("".join(parts))
