"""account: sync servers, what waits for them, and what moves between them."""

import asyncio
from argparse import Namespace
from collections.abc import Callable
from typing import TYPE_CHECKING

from reader_app.cli import forms
from reader_app.cli.asking import secrets
from reader_app.cli.console import Console
from reader_app.cli.parser import WrongUsage
from reader_app.cli.syncing import run_sync
from reader_app.domain import (
    DIALECTS,
    Account,
    AccountKind,
    AccountSecret,
    Bounds,
    Dialect,
    NewAccount,
    NoKeyring,
    NotAnAddress,
    NotFound,
    Proof,
    ReaderError,
    SignInNeeded,
    dialect_of,
    paragraph,
)
from reader_app.services import Desk, Program

if TYPE_CHECKING:
    from reader_app.sync import Engine

__all__ = ["account"]

Verb = Callable[[Namespace, Desk, "Program[Engine]", Console], int]


def account(args: Namespace, desk: Desk, program: "Program[Engine]", console: Console) -> int:
    """Does what the verb says."""
    return _VERBS[args.verb](args, desk, program, console)


def _add(args: Namespace, desk: Desk, program: "Program[Engine]", console: Console) -> int:
    new, dialect = _new(args)
    if (known := desk.accounts.known(new)) is not None and known.server:
        raise WrongUsage(f"broadsheet account: You have {known.title} already.")
    secret = _secret(args.app_id, dialect)
    try:
        proof = asyncio.run(_prove(new, secret, desk, program))
    except NotAnAddress:
        raise
    except ReaderError as trouble:
        return _refused(trouble, new, desk, console)
    try:
        add, session = desk.accounts.add, args.session_only
        id = add(new, proof, secret, for_session=session).result()
    except NoKeyring as trouble:
        console.fail(trouble)
        console.note("With --session-only no password is kept, and the account is synced once.")
        return 1
    one = desk.accounts.of(id)
    if args.session_only:
        return run_sync(lambda engine: engine.sync_accounts((id,)), desk, program, console)
    if console.as_json:
        console.document({**forms.account(desk, one), **forms.proof(proof)})
    else:
        console.text(
            f"{one.title} [{one.id}]: signed in, {proof.sections} subscriptions.",
            f"Run “broadsheet account sync {one.id}” to fetch them.",
        )
    return 0


def _refused(trouble: ReaderError, new: NewAccount, desk: Desk, console: Console) -> int:
    told = desk.accounts.refusal(trouble, new)
    console.fail(trouble, paragraph(told.what, told.todo, told.when))
    return 1


async def _prove(
    new: NewAccount, secret: AccountSecret, desk: Desk, program: "Program[Engine]"
) -> Proof:
    async with program.engine(desk, lambda progress: None) as engine:
        return await engine.prove_account(new, secret)


def _list(args: Namespace, desk: Desk, program: "Program[Engine]", console: Console) -> int:
    every = desk.accounts.all()
    if console.as_json:
        console.document([forms.account(desk, one) for one in every])
    else:
        console.text(*(forms.line(desk, one) for one in every))
        if not every:
            console.note(
                "There is no account: “broadsheet account add --help” says how to add one."
            )
    return 0


def _test(args: Namespace, desk: Desk, program: "Program[Engine]", console: Console) -> int:
    one = _one(args.account, desk)
    new = NewAccount(one.kind, one.server, one.user, one.title, one.service, one.bounds)
    try:
        secret = desk.accounts.secret(one.id)
        if secret is None:
            raise SignInNeeded("no password")
        proof = asyncio.run(_prove(new, secret, desk, program))
    except ReaderError as trouble:
        return _refused(trouble, new, desk, console)
    if console.as_json:
        console.document({**forms.account(desk, one), **forms.proof(proof)})
    else:
        version = f" {proof.version}" if proof.version else ""
        name = dialect_of(one.kind, proof.service).name
        console.text(f"{one.title}: {name}{version}, {proof.sections} subscriptions.")
    return 0


def _password(args: Namespace, desk: Desk, program: "Program[Engine]", console: Console) -> int:
    one = _one(args.account, desk)
    dialect = dialect_of(one.kind, one.service)
    kept = desk.accounts.secret(one.id) or AccountSecret()
    desk.accounts.set_password(one.id, _secret(kept.app_id, dialect)).result()
    return _shown(one.id, desk, console)


def _remove(args: Namespace, desk: Desk, program: "Program[Engine]", console: Console) -> int:
    one = _one(args.account, desk)
    told = forms.account(desk, one)
    desk.accounts.remove(one.id, keep=not args.delete).result()
    if console.as_json:
        console.document(told)
    else:
        console.text(f"{one.title} is forgotten here. Its server keeps everything.")
    return 0


def _sync(args: Namespace, desk: Desk, program: "Program[Engine]", console: Console) -> int:
    ids = (_one(args.account, desk).id,) if args.account else ()
    return run_sync(lambda engine: engine.sync_accounts(ids), desk, program, console)


def _outbox(args: Namespace, desk: Desk, program: "Program[Engine]", console: Console) -> int:
    id = _one(args.account, desk).id if args.account else None
    if args.now:
        ids = [one.id for one in desk.accounts.all() if id in (None, one.id)]
        for one in ids:
            desk.accounts.hurry(one).result()
        return run_sync(lambda engine: engine.sync_accounts(tuple(ids)), desk, program, console)
    if args.discard:
        _discard(args.discard, desk)
    rows = desk.accounts.waiting(id)
    if console.as_json:
        console.document([forms.waiting(one) for one in rows])
        return 0
    for row in rows:
        console.text(
            f"{' '.join(map(str, row.ops))}: {row.what}", *([f"    {row.why}"] if row.why else [])
        )
    if not rows:
        console.note("Nothing waits to be sent.")
    return 0


def _discard(ops: list[int], desk: Desk) -> None:
    known = {op for row in desk.accounts.waiting() for op in row.ops}
    for op in ops:
        if op not in known:
            raise NotFound(f"op {op}", subject=f"change {op}")
    desk.accounts.discard(ops).result()


def _move(args: Namespace, desk: Desk, program: "Program[Engine]", console: Console) -> int:
    source, target = _place(args.source, desk), _place(args.target, desk)
    if source == target:
        raise WrongUsage("broadsheet account: --from and --to are the same.")
    chosen = [desk.browsing.publication(text) for text in args.publications]
    tree = chosen or desk.browsing.tree()
    sections = [section.id for one in tree for section in one.sections]
    plan = desk.accounts.plan(sections, source, target, unsubscribe=args.unsubscribe)
    if not args.dry_run:
        desk.accounts.move(plan).result()
    if console.as_json:
        console.document(forms.moved(plan, done=not args.dry_run))
    else:
        console.text(*plan.lines())
    return 3 if plan.refused and plan.sections else 1 if plan.refused else 0


def _shown(id: int, desk: Desk, console: Console) -> int:
    one = desk.accounts.of(id)
    if console.as_json:
        console.document(forms.account(desk, one))
    else:
        console.text(forms.line(desk, one))
    return 0


# -- what is asked for


def _one(text: str, desk: Desk) -> Account:
    """By id or title. Raises NotFound."""
    for one in desk.accounts.all():
        if text == str(one.id) or text.casefold() == one.title.casefold():
            return one
    raise NotFound(f"account {text}", subject=f"account {text}")


def _place(text: str, desk: Desk) -> int | None:
    return None if text == "local" else _one(text, desk).id


def _new(args: Namespace) -> tuple[NewAccount, Dialect]:
    kind = AccountKind(args.kind)
    services = [one.service for one in DIALECTS if one.kind is kind]
    if args.service and args.service not in services:
        names = ", ".join(services)
        raise WrongUsage(f"broadsheet account: --service of {kind} can be {names}.")
    dialect = dialect_of(kind, args.service)
    if not args.server and not dialect.server:
        raise WrongUsage("broadsheet account: --server URL says where it is.")
    bounds = Bounds(args.days[0])
    service = args.service or dialect.service
    return NewAccount(kind, args.server, args.user, args.title, service, bounds), dialect


def _secret(app_id: str, dialect: Dialect) -> AccountSecret:
    if not dialect.app:
        (password,) = secrets("broadsheet account", "Password: ")
        return AccountSecret(password)
    if not app_id:
        raise WrongUsage(f"broadsheet account: {dialect.name} needs --app-id ID.")
    password, key = secrets("broadsheet account", "Password: ", "App key: ")
    return AccountSecret(password, app_id, key)


_VERBS: dict[str, Verb] = {
    "add": _add,
    "list": _list,
    "move": _move,
    "outbox": _outbox,
    "password": _password,
    "remove": _remove,
    "sync": _sync,
    "test": _test,
}
