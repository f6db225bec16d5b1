"""Programs that begin with their modules at hand, on Linux.

A process of its own has them, and forks for each program. What was started waits for that copy and
stands for it: it has its arguments and its ends of the pipes, ends as it ends, and takes it along
when it is killed. Modules take nine tenths of the time of a command that finds them on the disk.
"""

import gc
import importlib
import json
import os
import runpy
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Mapping
from pathlib import Path

__all__ = ["Forking"]

HERE = Path(__file__).resolve().parents[1]
MODULES = """
reader_app.bootstrap reader_app.cli.boundary reader_app.cli.accounts reader_app.cli.signing
reader_app.cli.lists reader_app.export reader_app.content reader_app.sync reader_app.accounts
keyring.backends.SecretService
"""


class Forking:
    """A context manager; all programs that it starts have one environment."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self._environment = environment
        self._line, its = socket.socketpair()
        with its:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "tests.forking", str(its.fileno())],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                pass_fds=[its.fileno()],
                cwd=HERE,
                env=environment,
            )

    def start(self, *argv: str) -> "subprocess.Popen[bytes]":
        """As `python -m ARGV …`, with pipes for all that is said."""
        line, its = socket.socketpair()
        with line, its:
            socket.send_fds(self._line, [b"."], [its.fileno()])
            return subprocess.Popen(
                [sys.executable, "-I", "-S", __file__, str(line.fileno()), *argv],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                pass_fds=[line.fileno()],
                cwd=HERE,
                env=self._environment,
            )

    def close(self) -> None:
        self._line.close()
        self._process.wait()


def stand(line: socket.socket, argv: list[str]) -> int:
    """For a program, until it has ended; its exit status."""
    socket.send_fds(line, [json.dumps(argv).encode()], [0, 1, 2])
    status = int(line.recv(16) or -signal.SIGKILL)
    if status < 0:
        os.kill(os.getpid(), -status)
    return status


def serve(line: socket.socket) -> None:
    """Forks until nobody is left who would ask; returns in each copy when its program has ended."""
    for name in MODULES.split():
        importlib.import_module(name)
    gc.collect()
    gc.freeze()
    while True:
        asked, given, _, _ = socket.recv_fds(line, 1, 1)
        if not asked:
            return
        if os.fork() == 0:
            line.close()
            watch(socket.socket(fileno=given[0]))
            return
        os.close(given[0])


def watch(line: socket.socket) -> None:
    """Forks once more, for the program, and ends it when nobody stands for it any longer."""
    argv, given, _, _ = socket.recv_fds(line, 1 << 16, 3)
    number = os.fork()
    if number == 0:
        line.close()
        for place, handle in enumerate(given):
            os.dup2(handle, place)
            os.close(handle)
        become(*json.loads(argv))
        return
    for handle in given:
        os.close(handle)

    def end() -> None:
        if not line.recv(1):
            os.kill(number, signal.SIGKILL)

    threading.Thread(target=end, daemon=True).start()
    _, status = os.waitpid(number, 0)
    line.sendall(str(os.waitstatus_to_exitcode(status)).encode())
    os._exit(0)


def become(name: str, *argv: str) -> None:
    """Runs a program as `python -m` does."""
    os.cpu_count = lambda: 1  # nothing here is so much that a second worker would pay
    sys.argv = [name, *argv]
    runpy.run_module(name, run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    connected = socket.socket(fileno=int(sys.argv[1]))
    if sys.argv[2:]:
        sys.exit(stand(connected, sys.argv[2:]))
    serve(connected)
