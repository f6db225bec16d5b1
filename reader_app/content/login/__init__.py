"""Signing in on a publication's own pages: forms, the links to them, and what stands in the way."""

from reader_app.content.login.find import find_forms, login_refused
from reader_app.content.login.form import LoginForm, fill
from reader_app.content.login.links import find_login_links
from reader_app.content.login.obstacle import Obstacle, login_obstacle

__all__ = [
    "LoginForm",
    "Obstacle",
    "fill",
    "find_forms",
    "find_login_links",
    "login_obstacle",
    "login_refused",
]
