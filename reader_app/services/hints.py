"""What may be wrong with a sync server, by code of the error tree, and what each service wants.

`{subject}` is the account or the server in words the reader knows.
"""

from reader_app.domain import Fault, marked
from reader_app.services.phrases import Phrase

__all__ = ["API_OFF", "CARDS", "PASSWORDS", "SERVERS"]

_SAFE = marked("Nothing is lost: what you do is kept and sent later.")
_LATER = marked("It is tried again by itself.")
_ADDRESS = marked("Check the address of the server, and whether it is running.")
_THE_SERVER = marked("the server")

SERVERS: dict[str, Phrase] = {
    "sign-in-refused": Phrase(
        "{subject} does not accept this name and password.",
        _SAFE,
        "Check name and password, and enter the password again.",
        _THE_SERVER,
    ),
    "sign-in-needed": Phrase(
        "The password for {subject} is not in your keyring.",
        _SAFE,
        "Enter the password again.",
        _THE_SERVER,
    ),
    "api-off": Phrase(
        "{subject} has its interface for programs switched off.",
        _SAFE,
        "Switch it on in the settings of the server, for your user too.",
        _THE_SERVER,
    ),
    "not-this-service": Phrase(
        "Something answers at {subject}, but no server of the kind that you chose.",
        _SAFE,
        "Check the address, or choose another service.",
        _THE_SERVER,
    ),
    "no-keyring": Phrase(
        "Your system has no keyring from which the password for {subject} could be read.",
        _SAFE,
        "Set up a system keyring, or enter the password for this session.",
        _THE_SERVER,
    ),
    "keyring-locked": Phrase(
        "Your system's keyring is locked, so {subject} was not asked.",
        _SAFE,
        "Unlock it, then sync again.",
        _THE_SERVER,
    ),
    "no-network": Phrase(
        "There was no network connection to {subject}.",
        _SAFE,
        "Connect to the network, then sync again.",
        _THE_SERVER,
    ),
    Fault.DNS: Phrase(
        "The internet does not know the address of {subject}.",
        _SAFE,
        "Check the address; if everything else fails too, check your connection.",
        _THE_SERVER,
    ),
    Fault.CONNECTION: Phrase("{subject} could not be reached.", _SAFE, _ADDRESS, _THE_SERVER),
    Fault.TIMEOUT: Phrase("{subject} did not answer in time.", _SAFE, _LATER, _THE_SERVER),
    Fault.TLS: Phrase(
        "The connection to {subject} is not secure, so nothing was sent.",
        _SAFE,
        "Check the address and the clock of your computer. A server of your own needs a"
        " certificate that your computer trusts, or an address that begins with http://.",
        _THE_SERVER,
    ),
    Fault.HTTP: Phrase("{subject} answered with an error{status}.", _SAFE, _LATER, _THE_SERVER),
    Fault.NOT_FOUND: Phrase(
        "There is no interface for programs at {subject}{status}.",
        _SAFE,
        "Check the address, and that the interface is switched on there.",
        _THE_SERVER,
    ),
    Fault.GONE: Phrase(
        "There is no interface for programs at {subject} any more{status}.",
        _SAFE,
        "Check the address of the server.",
        _THE_SERVER,
    ),
    Fault.FORBIDDEN: Phrase(
        "{subject} refuses to answer{status}.",
        _SAFE,
        "Check that your user may use the interface for programs there.",
        _THE_SERVER,
    ),
    Fault.RATE_LIMITED: Phrase(
        "{subject} asks for a pause{status}.",
        _SAFE,
        "Nothing to do: Broadsheet keeps to the pause.",
        _THE_SERVER,
    ),
    Fault.SERVER: Phrase(
        "{subject} has trouble on its own side{status}.", _SAFE, _LATER, _THE_SERVER
    ),
    Fault.TRUNCATED: Phrase(
        "An answer of {subject} arrived only in part, so nothing was taken from it.",
        _SAFE,
        _LATER,
        _THE_SERVER,
    ),
    Fault.TOO_LARGE: Phrase(
        "An answer of {subject} is larger than Broadsheet accepts.", _SAFE, _LATER, _THE_SERVER
    ),
    Fault.TOO_SLOW: Phrase(
        "{subject} answered too slowly and was given up.", _SAFE, _LATER, _THE_SERVER
    ),
    Fault.REDIRECT: Phrase(
        "The address of {subject} leads on and on, or to where it must not lead.",
        _SAFE,
        "Enter the address to which your browser comes when it has opened the server.",
        _THE_SERVER,
    ),
    Fault.BLOCKED_ADDRESS: Phrase(
        "{subject} points into a private network that you did not name.",
        _SAFE,
        "If it is yours, enter its own address.",
        _THE_SERVER,
    ),
    Fault.MALFORMED: Phrase(
        "{subject} answered with something that cannot be read, so nothing was taken from it.",
        _SAFE,
        "It is tried again by itself; if it goes on, look at the server in your browser.",
        _THE_SERVER,
    ),
    Fault.NOT_A_FEED: Phrase(
        "{subject} finds no feed at this address.",
        _SAFE,
        "Discard it, or look for the feed's new address.",
        _THE_SERVER,
    ),
    "bug": Phrase(
        "Broadsheet made a mistake with {subject}.",
        _SAFE,
        "Please report it together with the log file.",
        _THE_SERVER,
    ),
    "unsupported": Phrase(
        "{subject} cannot do that, so it stays as it is there.",
        _SAFE,
        "Do it on the server itself, or discard it.",
        _THE_SERVER,
    ),
    "address-needed": Phrase(
        "A part of the address is secret and no longer kept, so {subject} was not told.",
        _SAFE,
        "Follow its whole address again.",
        _THE_SERVER,
    ),
    "unconfirmed": Phrase(
        "{subject} did not confirm it.", _SAFE, "It is sent again by itself.", _THE_SERVER
    ),
}

PASSWORDS = {
    "freshrss": marked("FreshRSS has an API password of its own: set it in your profile there."),
    "miniflux": marked("Use the name and password of your user there, or an API key as password."),
    "miniflux-greader": marked(
        "Miniflux has a name and password of their own for this: set them there under"
        " Integrations, Google Reader."
    ),
    "nextcloud": marked(
        "Make an app password there under Personal settings, Security, and enter that one."
    ),
    "inoreader": marked("The App ID and App key are those of your own registration there."),
    "fever": marked("Enter the name and password that are set there for the Fever interface."),
}
"""What to know about name and password, by service."""

API_OFF = {
    "freshrss": marked("Switch it on there under Settings, Authentication: Allow API access."),
    "ttrss": marked("Switch it on there under Preferences: Enable API."),
    "miniflux-greader": marked(
        "Switch it on there under Integrations: Activate Google Reader API."
    ),
    "nextcloud": marked("Install and enable the app News in your Nextcloud."),
    "fever": marked("Switch on the Fever interface in the settings of the server."),
}
"""Where the interface for programs is switched on, by service."""

CARDS = {
    "freshrss": marked("A server of your own, or one that somebody keeps for you."),
    "miniflux": marked("A small server of your own; it also works with reader.miniflux.app."),
    "ttrss": marked("A server of your own; folders are made in its own window."),
    "nextcloud": marked("The app News in your Nextcloud."),
    "feedbin": marked("A paid service at feedbin.com."),
    "inoreader": marked("A service at inoreader.com; it wants an App ID and an App key."),
    "bazqux": marked("A paid service at bazqux.com."),
    "theoldreader": marked("A service at theoldreader.com."),
    "fever": marked(
        "What many servers speak beside their own language: read and saved states only,"
        " subscriptions are changed on the server."
    ),
    "miniflux-greader": marked("Miniflux through its Google Reader interface."),
    "greader": marked("Any other server that speaks the language of Google Reader."),
}
"""A sentence about each service."""
