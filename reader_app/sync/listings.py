"""Answers of pages whose links are a section's articles."""

from dataclasses import replace

from reader_app.domain import Fault, PublisherTrouble, host_of, publication_key
from reader_app.net import Answer

__all__ = ["own_page"]


def own_page(url: str, answer: Answer) -> Answer:
    """The answer, if it is a page of the section at `url`.

    Another publisher's page, such as the sign-in page of a hotel's network, is none, whatever it
    lists, nor is the notice that a page is closed. Raises PublisherTrouble.
    """
    if answer.status in (401, 402, 403, 451):
        raise PublisherTrouble(Fault.FORBIDDEN, status=answer.status)
    if publication_key(answer.url) != publication_key(url):
        raise PublisherTrouble(Fault.REDIRECT, "leads to another publication")
    here = host_of(answer.moved_to) == host_of(url)
    return answer if here or not answer.moved_to else replace(answer, moved_to="")
