"""The floor of a sync that finds nothing new: a bare httpx loop with a small pool for every host.

    bare.py ADDRESSES MEMORY

Asks every address of a file, 48 at once and two of a host, with the validators that the pass before
left in MEMORY, and leaves its own there. It is measured as a process, the interpreter's start
included, so it imports nothing else.
"""

import asyncio
import json
import ssl
import sys
from collections import defaultdict
from pathlib import Path
from urllib.parse import urlsplit

import httpx

__all__: list[str] = []

TOTAL, PER_HOST = 48, 2


async def ask(
    client: httpx.AsyncClient, urls: list[str], memory: dict[str, dict[str, str]]
) -> None:
    """Asks one after the other until none is left."""
    while urls:
        url = urls.pop()
        answer = await client.get(url, headers=memory.get(url))
        pairs = (("If-None-Match", "ETag"), ("If-Modified-Since", "Last-Modified"))
        if answer.status_code != 304:
            memory[url] = {
                mine: answer.headers[its] for mine, its in pairs if its in answer.headers
            }


async def loop(addresses: list[str], memory: dict[str, dict[str, str]]) -> None:
    """All hosts, as many at once as there are slots."""
    hosts = defaultdict(list)
    for url in addresses:
        hosts[urlsplit(url).netloc].append(url)
    slots = asyncio.Semaphore(TOTAL // PER_HOST)
    tls = ssl.create_default_context()
    limits = httpx.Limits(max_connections=PER_HOST)

    async def host(urls: list[str]) -> None:
        async with slots, httpx.AsyncClient(limits=limits, verify=tls) as client:
            await asyncio.gather(*(ask(client, urls, memory) for _ in range(PER_HOST)))

    await asyncio.gather(*map(host, hosts.values()))


if __name__ == "__main__":
    _, listed, kept = sys.argv
    before = json.loads(Path(kept).read_bytes()) if Path(kept).exists() else {}
    asyncio.run(loop(Path(listed).read_text().split(), before))
    Path(kept).write_text(json.dumps(before))
