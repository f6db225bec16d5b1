"""Stored text to the HTML subset that the viewer's text engine understands."""

from reader_app.content.render.article import render_article
from reader_app.content.render.hyphens import load_hyphens
from reader_app.content.render.text import render, render_full

__all__ = ["load_hyphens", "render", "render_article", "render_full"]
