"""The parse alone: every feed of a pickled list once, in one process; prints processor seconds.

parse.py DOCUMENTS

DOCUMENTS holds (address, content type, bytes).
"""

import pickle
import sys
import time
from pathlib import Path

from reader_app.content import read_feed

__all__: list[str] = []

if __name__ == "__main__":
    documents = pickle.loads(Path(sys.argv[1]).read_bytes())
    now = int(time.time())
    read_feed(documents[0][2], documents[0][1], documents[0][0], now)  # what only a first one costs
    started = time.process_time()
    for url, content_type, data in documents:
        read_feed(data, content_type, url, now)
    print(time.process_time() - started)
