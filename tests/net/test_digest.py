"""Digest authentication, against the examples of its standards and a strict server."""

import asyncio

import pytest

from reader_app.domain import Fault, PublisherTrouble
from reader_app.net import Client, Session, Want
from reader_app.net.challenge import challenges
from reader_app.net.digest import Digest, Pair
from tests.gates import PASSWORD, USER, DigestGate

__all__: list[str] = []

NONCE = "7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v"
OPAQUE = "FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"
CNONCE = "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ"
MUFASA = Pair("Mufasa", "Circle of Life")


def answer(
    challenge: str, pair: Pair, target: str, cnonce: str, method: str = "GET", body: bytes = b""
) -> str:
    digest = Digest.of(challenges(challenge)[0], pair, lambda: cnonce)
    assert digest is not None
    return digest.answer(method, target, body)


@pytest.mark.parametrize(
    ("algorithm", "response"),
    [
        ("MD5", "8ca523f5e9506fed4657c9700eebdbec"),
        ("SHA-256", "753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1"),
    ],
)
def test_the_first_example_of_rfc_7616_comes_out(algorithm: str, response: str) -> None:
    challenge = (
        f'Digest realm="http-auth@example.org", qop="auth, auth-int", algorithm={algorithm}, '
        f'nonce="{NONCE}", opaque="{OPAQUE}"'
    )
    said = answer(challenge, MUFASA, "/dir/index.html", CNONCE)
    assert f'response="{response}"' in said
    assert "qop=auth" in said.split(", ")
    assert "nc=00000001" in said


def test_the_example_with_a_hidden_name_of_rfc_7616_comes_out_as_its_erratum_has_it() -> None:
    challenge = (
        'Digest realm="api@example.org", qop="auth", algorithm=SHA-512-256, '
        'nonce="5TsQWLVdgBdmrQ0XsxbDODV+57QdFR34I9HAbC/RVvkK", '
        'opaque="HRPCssKJSGjCrkzDg8OhwpzCiGPChXYjwrI2QmXDnsOS", charset=UTF-8, userhash=true'
    )
    cnonce = "NTg6RKcb9boFIAS3KrFK9BGeh+iDa/sm6jUMp2wds69v"
    said = answer(challenge, Pair("Jäsøn Doe", "Secret, or not?"), "/doe.json", cnonce)
    name = "793263caabb707a56211940d90411ea4a575adeccb7e360aeb624ed06ece9b0b"
    response = "3798d4131c277846293534c3edc11bd8a5e4cdcbff78b05db9d95eeb1cec68a5"
    assert f'username="{name}"' in said
    assert "userhash=true" in said
    assert f'response="{response}"' in said


def test_the_example_of_rfc_2617_comes_out() -> None:
    challenge = (
        'Digest realm="testrealm@host.com", qop="auth,auth-int", '
        'nonce="dcd98b7102dd2f0e8b11d0f600bfb0c093", opaque="5ccc069c403ebaf9f0171e9517f40e41"'
    )
    said = answer(challenge, Pair("Mufasa", "Circle Of Life"), "/dir/index.html", "0a4f113b")
    assert 'response="6629fae49393a05397450978507c4ef1"' in said
    assert "algorithm" not in said


def test_a_server_that_knows_no_quality_gets_the_old_response() -> None:
    said = answer('Digest realm="r", nonce="n"', Pair("u", "p"), "/", "c")
    assert "qop" not in said
    assert "cnonce" not in said


def test_a_name_beyond_ascii_is_written_in_the_extended_way() -> None:
    challenge = 'Digest realm="r", nonce="n", qop="auth", charset=UTF-8'
    assert "username*=UTF-8''J%C3%A4s%C3%B8n" in answer(challenge, Pair("Jäsøn", "p"), "/", "c")


@pytest.mark.parametrize(
    "challenge",
    [
        'Digest realm="r", nonce="n", algorithm=SHA-3',
        'Digest realm="r", nonce="n", qop="auth-conf"',
        'Digest realm="r"',
        'Basic realm="r", nonce="n"',
    ],
)
def test_what_cannot_be_answered_is_left_alone(challenge: str) -> None:
    assert Digest.of(challenges(challenge)[0], MUFASA) is None


def test_challenges_are_told_apart_however_they_are_joined() -> None:
    text = 'NTLM TlRMTVM=, Basic realm="a, b=\\"c\\"", Digest realm=r, nonce="n",, Bearer'
    found = challenges(text)
    assert [one.scheme for one in found] == ["ntlm", "basic", "digest", "bearer"]
    assert found[1].parameters == {"realm": 'a, b="c"'}
    assert found[2].parameters == {"realm": "r", "nonce": "n"}


def session(gate: DigestGate, password: str = PASSWORD) -> Session:
    return Session([gate.host_port], user=USER, password=password, plain=True)


def client(gate: DigestGate) -> Client:
    made = Client(proxies={}, routed=lambda: True)
    made.allow_private([gate.host_port])
    return made


def read(gate: DigestGate, *numbers: int, at_once: bool = False) -> list[int]:
    """The statuses of some articles with one session."""

    async def run() -> list[int]:
        signed = session(gate)
        async with client(gate) as asking:

            async def status(n: int) -> int:
                url = gate.url(f"/article/{n}?a=b%20c")
                return (await asking.fetch(url, want=Want.PAGE, session=signed)).status

            if at_once:
                return list(await asyncio.gather(*map(status, numbers)))
            return [await status(n) for n in numbers]

    return asyncio.run(run())


@pytest.mark.parametrize("quality", ["", "auth", "auth-int", "auth,auth-int"])
@pytest.mark.parametrize("algorithm", ["MD5", "MD5-sess", "SHA-256", "SHA-256-sess", "SHA-512-256"])
def test_each_kind_is_answered_and_foreseen(algorithm: str, quality: str) -> None:
    with DigestGate(algorithm=algorithm, quality=quality) as gate:
        assert read(gate, 1, 2, 3) == [200, 200, 200]
        assert len(gate.asked) == 4
        assert (gate.logins, gate.failures, gate.complaints) == (3, 0, [])


def test_the_name_is_hidden_where_the_server_wants_it() -> None:
    with DigestGate(userhash=True) as gate:
        assert read(gate, 1) == [200]
        assert USER not in gate.asked[-1].headers["authorization"]


def test_a_nonce_that_is_too_old_is_renewed_and_is_no_refusal() -> None:
    with DigestGate(uses=2) as gate:
        assert read(gate, 1, 2, 3, 1, 2) == [200] * 5
        assert gate.failures == 0
        assert len(gate.asked) == 1 + 5 + 2


def test_a_nonce_that_the_server_names_for_the_next_request_is_used() -> None:
    with DigestGate(uses=1, next_nonce=True) as gate:
        assert read(gate, 1, 2, 3) == [200] * 3
        assert len(gate.asked) == 4
        assert (gate.failures, gate.complaints) == (0, [])


def test_many_requests_at_once_never_use_a_count_twice() -> None:
    with DigestGate(articles=40) as gate:
        assert read(gate, *range(1, 41), at_once=True) == [200] * 40
        assert (gate.logins, gate.failures, gate.complaints) == (40, 0, [])


def test_what_a_form_sends_is_part_of_the_proof_with_auth_int() -> None:
    async def run(gate: DigestGate) -> None:
        async with client(gate) as asking:
            signed = session(gate)
            fields = [("a", "1"), ("b", "ü")]
            answered = await asking.submit(gate.url("/article/1"), fields, session=signed)
            assert answered.status == 200

    with DigestGate(quality="auth-int") as gate:
        asyncio.run(run(gate))
        assert [one.body for one in gate.asked] == [b"a=1&b=%C3%BC"] * 2
        assert (gate.logins, gate.failures) == (1, 0)


def test_a_wrong_password_is_one_failed_attempt_however_much_is_wanted() -> None:
    async def run(gate: DigestGate) -> None:
        signed = session(gate, "wrong")
        async with client(gate) as asking:
            urls = [gate.url(f"/article/{n}") for n in range(1, 21)]
            asked = [asking.fetch(url, want=Want.PAGE, session=signed) for url in urls]
            found = await asyncio.gather(*asked, return_exceptions=True)
        troubles = [one for one in found if isinstance(one, PublisherTrouble)]
        assert [(one.fault, one.status) for one in troubles] == [(Fault.FORBIDDEN, 401)]
        assert signed.refused == "password"

    with DigestGate(articles=20) as gate:
        asyncio.run(run(gate))
        assert gate.failures == 1
        assert not gate.locked
