"""A form is sent once, whatever becomes of the connection; a page is asked for again."""

import asyncio

import pytest

from reader_app.domain import Fault, PublisherTrouble
from reader_app.net import Session, Want
from tests.net.site import Asked, Site, reply

__all__: list[str] = []


def test_a_form_on_a_connection_that_dies_is_not_sent_again() -> None:
    async def run() -> None:
        async with Site() as site, site.client() as client:
            site.routes["/page"] = reply(200, b"page")

            async def dies(_: Asked, writer: asyncio.StreamWriter) -> None:
                writer.close()

            site.routes["/form"] = dies
            session = Session([site.host_port], plain=True)
            await client.fetch(site.url("/page"), want=Want.PAGE, session=session)
            with pytest.raises(PublisherTrouble) as caught:
                await client.submit(site.url("/form"), [], session=session)
            assert caught.value.fault is Fault.CONNECTION
            assert [one.target for one in site.asked] == ["/page", "/form"]

    asyncio.run(run())


def test_a_page_on_a_connection_that_dies_is_asked_for_again() -> None:
    async def run() -> None:
        async with Site() as site, site.client() as client:
            site.routes["/page"] = reply(200, b"page")

            async def dies(_: Asked, writer: asyncio.StreamWriter) -> None:
                site.routes["/gone"] = reply(200, b"here")
                writer.close()

            site.routes["/gone"] = dies
            await client.fetch(site.url("/page"), want=Want.PAGE)
            assert (await client.fetch(site.url("/gone"), want=Want.PAGE)).body == b"here"

    asyncio.run(run())
