"""Found by a Python that has this folder on its path: puts the benchmark of the window into it.

So what is measured is `python -m reader_app` itself, and not a copy of how it starts.
"""

import os
import sys

__all__: list[str] = []

script = os.environ.pop("BROADSHEET_BENCH_WINDOW", "")  # not for the processes that it starts
if script and "reader_app" in sys.orig_argv:
    from tests.bench.window_inside import enter

    enter(script)
