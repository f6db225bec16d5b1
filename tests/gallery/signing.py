"""Views of signing in: the dialog in its states, and what else asks for a sign-in."""

from dataclasses import replace

from reader_app.domain import (
    Failure,
    KeyringLocked,
    LoginMethod,
    NoKeyring,
    OtherHost,
    ScriptsNeeded,
    SignIn,
    SignInState,
    Subject,
)
from reader_app.ui.signing import (
    AddressDialog,
    SignInDialog,
    Way,
    ask_session,
    of_error,
    of_sign_in,
)
from tests.gallery.studio import Stage

__all__ = [
    "address",
    "asking",
    "cookies",
    "ended",
    "host",
    "keeping",
    "locked",
    "more",
    "private",
    "refused",
    "scripts",
    "session",
    "sign_ins",
    "signed",
    "token",
    "well",
]

TITLE = "Plumbline"
READER = "reader@example.org"


def known(stage: Stage, title: str, state: SignInState, **facts: object) -> SignIn:
    """Writes down how the sign-in at a publication stands."""
    one = next(p for p in stage.desk.browsing.tree() if p.title == title)
    now = int(stage.window.kit.clock())
    sign_in = SignIn(
        *(one.id, LoginMethod.FORM, state, READER, "", "", (), now - 7300, now - 7300, 0, 0)
    )
    sign_in = replace(sign_in, **facts)  # type: ignore[arg-type]
    stage.desk.library.sign_ins.put(sign_in).result()
    stage.settle()
    return sign_in


def opened(stage: Stage, title: str = TITLE) -> SignInDialog:
    one = next(p for p in stage.desk.browsing.tree() if p.title == title)
    stage.show(stage.publication(title))
    stage.press("next")
    stage.window.signing.show(one.id)
    stage.settle()
    dialog = stage.window.signing.dialog
    assert dialog is not None
    return dialog


def filled(stage: Stage) -> SignInDialog:
    dialog = opened(stage)
    dialog.entry.user.setText(READER)
    dialog.entry.password.field.setText("correct horse")
    return dialog


def asking(stage: Stage) -> None:
    filled(stage)


def more(stage: Stage) -> None:
    filled(stage).entry.open_more()


def cookies(stage: Stage) -> None:
    opened(stage).entry.choose(Way.COOKIES)


def token(stage: Stage) -> None:
    opened(stage).entry.choose(Way.TOKEN)


def private(stage: Stage) -> None:
    opened(stage).entry.choose(Way.ADDRESS)


def refused(stage: Stage) -> None:
    dialog = filled(stage)
    found = known(stage, TITLE, SignInState.REFUSED, attempts=1)
    dialog.stand(found)
    dialog.say(of_sign_in(found, stage.window.kit.clock()))


def locked(stage: Stage) -> None:
    dialog = filled(stage)
    now = int(stage.window.kit.clock())
    found = known(stage, TITLE, SignInState.LOCKED, attempts=3, next_at=now + 7200)
    dialog.stand(found)
    dialog.say(of_sign_in(found, now))


def well(stage: Stage) -> None:
    known(stage, TITLE, SignInState.SIGNED_IN)
    opened(stage)


def signed(stage: Stage) -> None:
    dialog = filled(stage)
    now = int(stage.window.kit.clock())
    found = known(stage, TITLE, SignInState.SIGNED_IN, checked=now)
    dialog.stand(found)
    dialog.say(of_sign_in(found, now))


def host(stage: Stage) -> None:
    error = OtherHost(subject="login.papers.example", page="https://login.papers.example/")
    filled(stage).say(of_error(error, window=False))


def scripts(stage: Stage) -> None:
    filled(stage).say(of_error(ScriptsNeeded(subject="plumbline.example"), window=False))


def session(stage: Stage) -> None:
    filled(stage).say(of_error(NoKeyring(), window=False))


def ended(stage: Stage) -> None:
    """An article that is a preview because the session has ended, and the word after a sync."""
    stage.open("Insurers put")
    article = stage.window.reader.article
    assert article is not None
    known(stage, article.row.publication, SignInState.ENDED)
    stage.window.signing.sync_ended()


def sign_ins(stage: Stage) -> None:
    titles = [one.title for one in stage.desk.browsing.tree()]
    states = (SignInState.SIGNED_IN, SignInState.ENDED, SignInState.UNPROVEN)
    for title, state in zip(titles, states, strict=False):
        known(stage, title, state)
    stage.press("sign-ins")


def address(stage: Stage) -> None:
    one = stage.desk.browsing.tree()[0]
    url = "http://plumbline.example/private/~0123456789abcdef~.xml"
    failure = Failure(Subject.SECTION, url, "address-needed")
    section = replace(one.sections[0], url=url, private=True, failure=failure)
    AddressDialog(stage.window.kit, stage.window, one, section).open()


def keeping(stage: Stage) -> None:
    """A private address is to be followed, and the keyring stays closed."""
    stage.press("follow")
    ask_session(stage.window.kit, stage.window, KeyringLocked(), lambda: None)
