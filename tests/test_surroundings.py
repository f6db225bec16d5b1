"""The walls that conftest puts around every test hold."""

import asyncio
import logging
import os
import re
import socket
from pathlib import Path

import pytest

__all__: list[str] = []

pytest_plugins = ["pytester"]

CONFTEST = Path(__file__).with_name("conftest.py")

OFFENDERS = """
import asyncio, contextlib, logging, socket
import pytest

FAR = ("192.0.2.1", 80)
log = logging.getLogger("a")

def attempt(act):
    with contextlib.suppress(Exception), socket.socket(type=socket.SOCK_DGRAM) as sock:
        act(sock)

def test_bad_connect(): attempt(lambda sock: sock.connect(FAR))
def test_bad_connect_ex(): attempt(lambda sock: sock.connect_ex(FAR))
def test_bad_sendto(): attempt(lambda sock: sock.sendto(b"x", FAR))
def test_bad_name(): attempt(lambda sock: socket.create_connection(("news.example", 80)))
def test_bad_asyncio(): attempt(lambda sock: asyncio.run(asyncio.open_connection(*FAR)))

def test_bad_warning(): log.warning("b")
def test_good_info(): log.info("b")

@pytest.mark.logs
def test_good_anything(): log.error("b")

@pytest.mark.logs("ERROR a: b")
def test_good_pattern(): log.error("b")

@pytest.mark.logs("c")
def test_bad_other_pattern(): log.error("b")

@pytest.mark.logs("c")
def test_bad_silence(): pass
"""


def test_every_offence_fails_its_test_and_nothing_else_does(pytester: pytest.Pytester) -> None:
    pytester.makeconftest(CONFTEST.read_text(encoding="utf-8"))
    pytester.makepyfile(OFFENDERS)
    marker = "markers=logs: on purpose"
    result = pytester.runpytest_subprocess("-q", "--strict-markers", "-o", marker)
    names = set(re.findall(r"def (test_\w+)", OFFENDERS))
    failed = set(re.findall(r"^ERROR \S+::(\w+)", result.stdout.str(), re.MULTILINE))
    assert failed == {name for name in names if name.startswith("test_bad")}
    result.assert_outcomes(passed=len(names), errors=len(failed))


def test_loopback_stays_open() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(("127.0.0.1", server.getsockname()[1]), timeout=5).close()


def test_a_reserved_name_does_not_resolve_and_is_no_offence() -> None:
    with pytest.raises(socket.gaierror):
        asyncio.run(asyncio.open_connection("nowhere.invalid", 80))


def test_the_home_is_not_the_person_s() -> None:
    home = Path(os.environ["HOME"])
    assert "broadsheet-tests-" in str(home)
    assert Path(os.environ["XDG_DATA_HOME"]).parent == home.parent


@pytest.mark.logs("WARNING root: on purpose")
def test_an_expected_record_passes() -> None:
    logging.getLogger().warning("on purpose")
