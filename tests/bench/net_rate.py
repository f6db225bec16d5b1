"""Requests a second and processor time per request: our client beside a bare httpx loop with one
client per host, against a server of its own on loopback (so Linux only: every host is an address
in 127.0.0.0/8).

    python tests/bench/net_rate.py [--hosts 1000] [--rounds 3] [--each 1]

Each host is asked `--each` times in a row, conditionally, and answers 304: a sync in which nothing
has changed. `--body N` makes it answer 200 with N bytes instead.
"""

import argparse
import asyncio
import multiprocessing
import ssl
import time
from collections.abc import Callable, Coroutine
from multiprocessing.connection import Connection
from typing import Any

import httpx

from reader_app.net import Client, Validators, Want

Run = Callable[[list[list[str]]], Coroutine[Any, Any, None]]

VALIDATORS = Validators('"5f3c-9a1"', "Mon, 02 Nov 2026 10:00:00 GMT")


class Server(asyncio.Protocol):
    """Answers every request with the same bytes."""

    def __init__(self, answer: bytes) -> None:
        self._answer = answer

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._transport.write(self._answer * data.count(b"\r\n\r\n"))


def serve(channel: Connection, size: int) -> None:
    """The server's process."""
    status = f"200 OK\r\nContent-Length: {size}" if size else "304 Not Modified"
    head = f'HTTP/1.1 {status}\r\nETag: "5f3c-9a1"\r\nCache-Control: max-age=600\r\n\r\n'

    async def run() -> None:
        loop = asyncio.get_running_loop()
        answer = head.encode() + b"x" * size
        server = await loop.create_server(lambda: Server(answer), "0.0.0.0", 0, backlog=1024)
        channel.send(server.sockets[0].getsockname()[1])
        await server.serve_forever()

    asyncio.run(run())


async def ours(hosts: list[list[str]]) -> None:
    """All hosts through our client."""
    async with Client() as client:
        client.allow_private(urls[0].split("/")[2] for urls in hosts)

        async def one(urls: list[str]) -> None:
            for url in urls:
                await client.fetch(url, want=Want.FEED, conditions=VALIDATORS)

        await asyncio.gather(*map(one, hosts))


async def bare(hosts: list[list[str]]) -> None:
    """All hosts with an httpx client each, 64 at one time."""
    turns = asyncio.Semaphore(64)
    tls = ssl.create_default_context()
    headers = {
        "If-None-Match": VALIDATORS.etag,
        "If-Modified-Since": VALIDATORS.last_modified,
        "Accept-Encoding": "gzip, deflate",
    }
    limits = httpx.Limits(max_connections=2)

    async def one(urls: list[str]) -> None:
        async with turns, httpx.AsyncClient(verify=tls, limits=limits, headers=headers) as client:
            for url in urls:
                await client.get(url)

    await asyncio.gather(*map(one, hosts))


def measure(name: str, run: Run, hosts: list[list[str]]) -> None:
    """Prints one line."""
    count = sum(map(len, hosts))
    wall, processor = time.perf_counter(), time.process_time()
    asyncio.run(run(hosts))
    wall, processor = time.perf_counter() - wall, time.process_time() - processor
    print(f"{name:5} {count / wall:7.0f} requests/s  {processor / count * 1e6:6.0f} µs each")


def main() -> None:
    """Runs both in turn."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n\n")[0])
    parser.add_argument("--hosts", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--each", type=int, default=1)
    parser.add_argument("--body", type=int, default=0)
    options = parser.parse_args()
    here, there = multiprocessing.get_context("spawn").Pipe()
    process = multiprocessing.get_context("spawn").Process(
        target=serve, args=(there, options.body), daemon=True
    )
    process.start()
    port = here.recv()
    hosts = [
        [f"http://127.1.{i // 250}.{i % 250 + 1}:{port}/{k}.xml" for k in range(options.each)]
        for i in range(options.hosts)
    ]
    for _ in range(options.rounds):
        measure("bare", bare, hosts)
        measure("ours", ours, hosts)
    process.terminate()
    process.join()


if __name__ == "__main__":
    main()
