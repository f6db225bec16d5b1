"""What goes to standard output and standard error."""

import json
import os
import re
import sys
from typing import Any, TextIO

from reader_app.domain import ReaderError
from reader_app.services import sentence

__all__ = ["Console"]

# Controls that a terminal would act on; publishers' titles must not.
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


class Console:
    """Results on `out`, everything else on `err`; with `as_json` the results are one document."""

    def __init__(self, out: TextIO, err: TextIO, *, as_json: bool, verbose: bool = False) -> None:
        self._out = out
        self.err = err
        self.as_json = as_json
        self.verbose = verbose

    def document(self, value: Any) -> None:
        """The one JSON document."""
        # Escapes where the stream could not carry the letters, such as half a surrogate pair.
        text = json.dumps(value, ensure_ascii=False, indent=2)
        if not _carries(self._out, text):
            text = json.dumps(value, indent=2)
        self._out.write(text + "\n")

    def text(self, *lines: str) -> None:
        """Lines for people to read."""
        for line in lines:
            clean = _CONTROLS.sub("", line) + "\n"
            if not _carries(self._out, clean):
                encoding = self._out.encoding or "ascii"
                clean = clean.encode(encoding, "replace").decode(encoding)
            self._out.write(clean)

    def note(self, line: str) -> None:
        """One line on standard error."""
        line = " ".join(_CONTROLS.sub("", line).split())
        encoding = self.err.encoding or "ascii"
        self.err.write(line.encode(encoding, "replace").decode(encoding) + "\n")
        self.err.flush()

    def detail(self, line: str) -> None:
        """One line on standard error where --verbose asks for more."""
        if self.verbose:
            self.note(line)

    def fail(self, trouble: ReaderError, message: str = "") -> None:
        """Says an error: one line for people, and the document where JSON was asked for.
        `message`: in other words than the usual ones."""
        message = message or sentence(trouble)
        if self.as_json:
            self.document({"error": {"kind": trouble.code, "message": message}})
        self.note(f"broadsheet: {message}")

    def flush(self) -> None:
        """Hands everything over. Raises BrokenPipeError when nobody reads any more."""
        self._out.flush()

    def abandon(self) -> None:
        """Nobody reads any more: the interpreter's own flush at the end must not fail again."""
        if self._out is sys.stdout:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _carries(stream: TextIO, text: str) -> bool:
    try:
        text.encode(stream.encoding or "utf-8")
    except UnicodeEncodeError:
        return False
    return True
