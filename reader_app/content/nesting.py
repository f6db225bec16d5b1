"""A limit to how deep markup nests: parsers are quadratic in the depth, walkers recursive."""

import re

__all__ = ["flatten"]

FEW = 400  # fewer tags than this, half of them end tags, cannot nest deep enough to hurt
DEPTH = 120

TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:-]*+)[^<>]*+>")
# Void elements, and those whose end a parser supplies before they can nest.
SHALLOW = frozenset(
    (
        "area base br col embed hr img input link meta param source track wbr "
        "dd dt li option p rp rt tbody td tfoot th thead tr"
    ).split(" ")
)


def flatten(html: str, *, few: int = FEW) -> str:
    """Return `html` without the tags of what is nested too deep to be an article.

    The text inside stays. Markup with fewer than `few` tags is returned as it is.
    """
    if html.count("<") < few:
        return html
    depth = 0

    def keep(match: re.Match[str]) -> str:
        nonlocal depth
        if match[2].lower() in SHALLOW:
            return match[0]
        if match[1]:
            depth = max(0, depth - 1)
            return match[0] if depth < DEPTH else ""
        depth += 1
        return match[0] if depth <= DEPTH else ""

    return TAG.sub(keep, html)
