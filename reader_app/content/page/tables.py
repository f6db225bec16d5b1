"""Tables of data, and tables that only arrange a page."""

from reader_app.content.page.tree import HtmlElement, text_of

__all__ = ["tabular", "unarrange"]

PARTS = ("tbody", "thead", "tfoot", "tr", "td", "th")
CELLS = 4  # that make a table one of data
LONGEST = 300  # characters that a cell of data may hold


def tabular(table: HtmlElement) -> bool:
    """Whether a table holds data and is not there to arrange the page."""
    if table.get("role") in ("presentation", "none"):
        return False
    if next(table.iter("caption", "th", "thead"), None) is not None:
        return True
    if table.find(".//table") is not None:
        return False
    if any(len(text_of(cell)) > LONGEST for cell in table.iter("td")):
        return False
    rows = list(table.iter("tr"))
    cells = [len(row.findall("td")) for row in rows]
    return len(rows) >= 2 and max(cells, default=0) >= 2 and sum(cells) >= CELLS


def unarrange(root: HtmlElement) -> None:
    """Turn the tables below `root` that only arrange the page into boxes."""
    for table in list(root.iter("table")):
        if not tabular(table):
            own = [
                part for part in table.iter(*PARTS) if next(part.iterancestors("table")) is table
            ]
            for part in [table, *own]:
                part.tag = "div"
