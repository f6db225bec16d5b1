"""A small publisher of the project's own on loopback: the demonstration that needs no network."""

from reader_app.demo.publisher import DemoPublisher
from reader_app.demo.site import PASSWORD, USER

__all__ = ["PASSWORD", "USER", "DemoPublisher"]
