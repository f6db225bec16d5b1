"""As much of JSON Schema as the catalogue's own schema needs, and no more."""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from reader_app.bootstrap import resources

__all__ = ["FOLDER", "SCHEMA", "complaints"]

FOLDER: Path = resources() / "catalogue"
SCHEMA: dict[str, Any] = json.loads((FOLDER / "schema.json").read_text(encoding="utf-8"))
TYPES: dict[str, type] = {"object": dict, "array": list, "string": str, "boolean": bool}
# Every word of the schema is known here or is a remark: one that is not would never be checked.
REMARKS = {"$schema", "$defs", "title", "description"}
RULES: dict[str, Callable[[Any, Any], bool]] = {
    "type": lambda value, wanted: isinstance(value, TYPES[wanted]),
    "required": lambda value, wanted: set(wanted) <= set(value),
    "enum": lambda value, wanted: value in wanted,
    "pattern": lambda value, wanted: re.search(wanted, value) is not None,
    "minLength": lambda value, wanted: len(value) >= wanted,
    "maxLength": lambda value, wanted: len(value) <= wanted,
    "minItems": lambda value, wanted: len(value) >= wanted,
    "maxItems": lambda value, wanted: len(value) <= wanted,
}


def complaints(value: Any, schema: Mapping[str, Any] = SCHEMA, where: str = "") -> Iterator[str]:
    """What of a value is against the schema, each with its place."""
    for word, wanted in schema.items():
        if word == "$ref":
            yield from complaints(value, SCHEMA["$defs"][wanted.rpartition("/")[2]], where)
        elif word == "properties":
            for name in wanted.keys() & value.keys():
                yield from complaints(value[name], wanted[name], f"{where}.{name}")
        elif word == "additionalProperties":
            for name, one in value.items():
                yield from complaints(one, wanted, f"{where}.{name}")
        elif word == "items":
            for number, one in enumerate(value):
                yield from complaints(one, wanted, f"{where}[{number}]")
        elif word not in REMARKS and not RULES[word](value, wanted):
            yield f"{where}: {word}"
            return
