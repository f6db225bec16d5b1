"""The program as it must not be: run as `python -m tests.mischief KIND COMMAND …`, it leaks the
password of a form in one way, or makes a mistake just when it has sent it."""

import logging
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from reader_app.sync.door import Door

__all__ = ["KINDS", "arm"]


def _log(secret: str) -> None:
    logging.getLogger("reader_app").warning("sent %s", secret)


def _say(secret: str) -> None:
    sys.stderr.write(secret)


def _write(secret: str) -> None:
    with tempfile.NamedTemporaryFile(delete=False) as file:
        file.write(secret.encode())


def _encode(secret: str) -> None:
    Path(os.environ["BROADSHEET_LIBRARY"], secret.encode().hex()).touch()


def _run(*argv: str, **environment: str) -> None:
    """Until the test has looked at every process once at least."""
    wait = "import sys; sys.stdin.read()"
    with subprocess.Popen(
        [sys.executable, "-c", wait, *argv],
        env={**os.environ, **environment},
        stdin=subprocess.PIPE,
    ) as child:
        seen = Path(os.environ["HOME"], f"seen-{child.pid}")
        while not seen.exists():
            pass
        assert child.stdin is not None
        child.stdin.close()


def _fail(secret: str) -> None:
    raise RuntimeError("a mistake of ours")


KINDS: dict[str, Callable[[str], None]] = {
    "log": _log,
    "output": _say,
    "temporary-file": _write,
    "name-of-a-file": _encode,
    "argument": _run,
    "environment": lambda secret: _run(SECRET=secret),
    "mistake": _fail,
}


def arm(kind: str) -> None:
    """From now on passwords of forms are leaked right before they are sent."""
    submit = Door.submit

    async def leak(self: Any, form: Any, fields: Any, session: Any) -> Any:
        answer = await submit(self, form, fields, session)
        for name, value in fields:
            if "pass" in name:
                KINDS[kind](value)
        return answer

    Door.submit = leak  # type: ignore[method-assign]


if __name__ == "__main__":
    from reader_app.__main__ import main

    arm(sys.argv[1])
    sys.exit(main(sys.argv[2:]))
