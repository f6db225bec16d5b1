"""signin, signout, signins: the reader's own login at a publication."""

import asyncio
from argparse import Namespace
from typing import TYPE_CHECKING

from reader_app.cli import shapes
from reader_app.cli.asking import secrets
from reader_app.cli.console import Console
from reader_app.cli.parser import WrongUsage
from reader_app.domain import (
    FormChanged,
    Login,
    LoginMethod,
    NoKeyring,
    NotFound,
    OtherHost,
    Publication,
    ReaderError,
    ScriptsNeeded,
    SignIn,
    SignInState,
    SyncOptions,
    mask,
    paragraph,
)
from reader_app.services import (
    Desk,
    Program,
    advised,
    read_cookie_file,
    stated,
    typed_address,
)

if TYPE_CHECKING:
    from reader_app.sync import Engine

__all__ = ["sign_in", "sign_ins", "sign_out"]

_GOOD = (SignInState.SIGNED_IN, SignInState.UNPROVEN)


def sign_in(args: Namespace, desk: Desk, program: "Program[Engine]", console: Console) -> int:
    """Signs in and proves it, or checks the sign-in that there is."""
    one = desk.browsing.publication(args.publication)
    login = None if args.check else _login(args)
    try:
        found = asyncio.run(_perform(one, login, desk, program))
    except (FormChanged, NoKeyring, OtherHost, ScriptsNeeded) as trouble:
        console.fail(trouble)
        console.note(_hint(trouble))
        return 1
    if console.as_json:
        console.document(shapes.sign_in(one.title, found, program.now()))
    else:
        told = stated(found, program.now())
        console.text(f"{one.title}: {told}")
        if login is not None and found.state in _GOOD and not login.for_session:
            console.text("Run “broadsheet sync” to fetch its previews in full.")
    if found.state in _GOOD:
        return 0
    if not console.as_json:
        console.note(f"broadsheet: {paragraph(stated(found, program.now()), advised(found))}")
    return 1


def _hint(trouble: ReaderError) -> str:
    """The option that helps."""
    match trouble:
        case NoKeyring():
            return "With --session-only the secret is kept for this command alone."
        case OtherHost(subject=host, page=page):
            return f"If you know that host: --trust {host} --page {mask(page)}"
        case FormChanged():
            return "With --page you say where the form is."
        case _:
            return "With --method cookies --cookies FILE you bring those of your browser."


async def _perform(
    one: Publication, login: Login | None, desk: Desk, program: "Program[Engine]"
) -> SignIn:
    async with program.engine(desk, lambda progress: None) as engine:
        if login is None:
            return await engine.check_sign_in(one.id)
        found = await engine.sign_in(one.id, login)
        if login.for_session and found.state in _GOOD:  # it ends with this command
            await engine.sync(SyncOptions(publications=(one.id,)))
        return found


def sign_out(args: Namespace, desk: Desk, program: "Program[Engine]", console: Console) -> int:
    """Forgets a sign-in and its secrets; the articles stay."""
    one = desk.browsing.publication(args.publication)
    known = desk.signing.of(one.id)
    if known is None:
        raise NotFound(subject=f"sign-in at {one.title}")
    asyncio.run(_sign_out(one.id, desk, program))
    if console.as_json:
        console.document({"publication": one.title, "state": "signed-out"})
    else:
        console.text(f"Signed out of {one.title}. Its articles stay.")
    return 0


async def _sign_out(publication_id: int, desk: Desk, program: "Program[Engine]") -> None:
    async with program.engine(desk, lambda progress: None) as engine:
        await engine.sign_out(publication_id)


def sign_ins(args: Namespace, desk: Desk, program: "Program[Engine]", console: Console) -> int:
    """How every sign-in stands."""
    found, now = desk.signing.all(), program.now()
    if console.as_json:
        console.document([shapes.sign_in(one.title, known, now) for one, known in found])
    else:
        console.text(*(f"{one.title} [{one.id}]: {stated(known, now)}" for one, known in found))
    return 0


# -- what is asked for


def _login(args: Namespace) -> Login:
    method = LoginMethod(args.method)
    if method in (LoginMethod.FORM, LoginMethod.PASSWORD) and not args.user:
        raise WrongUsage(f"broadsheet signin: --method {method} needs --user NAME.")
    if method is LoginMethod.COOKIES and args.cookies is None:
        raise WrongUsage("broadsheet signin: --method cookies needs --cookies FILE.")
    cookies = read_cookie_file(args.cookies) if method is LoginMethod.COOKIES else ""
    prompt = "Token: " if method is LoginMethod.TOKEN else "Password: "
    secret = "" if cookies else secrets("broadsheet signin", prompt)[0]
    return Login(
        method,
        user=args.user,
        password="" if method is LoginMethod.TOKEN else secret,
        token=secret if method is LoginMethod.TOKEN else "",
        cookies=cookies,
        page=typed_address(args.page) if args.page else "",
        probe=typed_address(args.probe) if args.probe else "",
        for_session=args.session_only,
        trusted=tuple(args.trust),
        anyway=args.anyway,
    )
