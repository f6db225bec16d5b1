"""The sentences for every kind of trouble, by family and code of the error tree.

`{subject}` is a noun phrase such as "The Border Tribune · World". Plain words: what happened,
what is safe, what to do next.
"""

from dataclasses import dataclass

from reader_app.domain import Family, Fault, QueryFault, marked

__all__ = ["PHRASES", "PUBLISHER", "QUERIES", "Phrase"]


@dataclass(frozen=True, slots=True)
class Phrase:
    """One kind of trouble in words; `noun` stands in where no subject is known."""

    what: str
    safe: str
    todo: str
    noun: str = "the publisher"


_UNCHANGED = marked("Nothing in your library has changed.")
_STORED = marked("Everything already in your library stays readable.")
_WAIT = marked("Sync again in a while.")
_WAIT_OR_ASK = marked(
    "Sync again in a while."
    " If it goes on, open the publication in your browser to see whether it still exists."
)

_LIBRARY = marked("the library")

PHRASES: dict[tuple[Family, str], Phrase] = {
    (Family.ENVIRONMENT, "environment"): Phrase(
        "Your computer did not allow what {subject} needed.",
        _UNCHANGED,
        "Try again; the log says more.",
        "Broadsheet",
    ),
    (Family.ENVIRONMENT, "disk-full"): Phrase(
        "There is no room left on the disk that holds {subject}.",
        "Everything stored before is safe; the rest is fetched once there is room.",
        "Free some space, then sync again.",
        _LIBRARY,
    ),
    (Family.ENVIRONMENT, "library-locked"): Phrase(
        "Another program is using {subject} at the moment.",
        _UNCHANGED,
        "Close the other Broadsheet or wait until it has finished, then try again.",
        _LIBRARY,
    ),
    (Family.ENVIRONMENT, "library-too-new"): Phrase(
        "A newer version of Broadsheet wrote {subject}, and this version cannot read it.",
        "It was not touched.",
        "Install the newer version, or choose another library with --library.",
        _LIBRARY,
    ),
    (Family.ENVIRONMENT, "library-damaged"): Phrase(
        "The file of {subject} is damaged or belongs to another program.",
        "It was left as it is, and the backups beside it are untouched.",
        "Run “broadsheet doctor --repair” to restore what can be read.",
        _LIBRARY,
    ),
    (Family.ENVIRONMENT, "library-unwritable"): Phrase(
        "Broadsheet may not write to {subject}.",
        _UNCHANGED,
        "Check the permissions of the folder, or choose another one.",
        "the library's folder",
    ),
    (Family.ENVIRONMENT, "library-gone"): Phrase(
        "{subject} is no longer where it was.",
        _UNCHANGED,
        "Connect its disk or put its folder back, then try again.",
        "the library",
    ),
    (Family.ENVIRONMENT, "no-network"): Phrase(
        "There is no network connection.",
        _STORED,
        "Connect to the network, then sync again.",
        "the network",
    ),
    (Family.ENVIRONMENT, "no-keyring"): Phrase(
        "Your system has no keyring in which Broadsheet could keep a password safely.",
        "No password was written anywhere.",
        "Set up a system keyring, or keep the password for this session only.",
        "the system keyring",
    ),
    (Family.ENVIRONMENT, "keyring-locked"): Phrase(
        "Your system's keyring is locked.",
        "No password was written anywhere.",
        "Unlock it and try again, or keep the password for this session only.",
        "the system keyring",
    ),
    (Family.ENVIRONMENT, "sync-lost"): Phrase(
        "The part of Broadsheet that fetches news ended unexpectedly.",
        _STORED,
        "Sync again: it begins where this sync ended.",
        "the sync",
    ),
    (Family.INPUT, "input"): Phrase(
        "Broadsheet cannot use {subject}.", _UNCHANGED, "Check what you entered.", "this"
    ),
    (Family.INPUT, "not-a-feed"): Phrase(
        "There is nothing to follow at {subject}: it is no feed, and the page names none.",
        _UNCHANGED,
        "Check the address, or try the publication's home page.",
        "this address",
    ),
    (Family.INPUT, "not-this-service"): Phrase(
        "Something answers at {subject}, but no server of the kind that you chose.",
        _UNCHANGED,
        "Check the address, or choose another service.",
        "this address",
    ),
    (Family.INPUT, "account-known"): Phrase(
        "You have {subject} already.",
        _UNCHANGED,
        "Change its settings instead.",
        "this account",
    ),
    (Family.INPUT, "not-cookies"): Phrase(
        "{subject} has no cookies for this publication.",
        _UNCHANGED,
        "Sign in there in your browser, then save its cookies as a cookies.txt.",
        "this file",
    ),
    (Family.INPUT, "no-picks"): Phrase(
        "{subject} names no articles of others.",
        _UNCHANGED,
        "Follow it as a publication instead, or take the feed in which somebody links to articles.",
        "this list",
    ),
    (Family.INPUT, "not-opml"): Phrase(
        "{subject} is no list of subscriptions.",
        _UNCHANGED,
        "Choose an OPML file exported by another news reader.",
        "this file",
    ),
    (Family.INPUT, "not-rules"): Phrase(
        "There are no rules about what belongs to articles in {subject}.",
        _UNCHANGED,
        "Choose a file that was exported from “What was left out”.",
        "this file",
    ),
    (Family.INPUT, "other-publication"): Phrase(
        "The rules in {subject} are for another publication.",
        _UNCHANGED,
        "Open an article of that publication and import them there.",
        "this file",
    ),
    (Family.INPUT, "not-a-catalogue"): Phrase(
        "{subject} is no catalogue of publications.",
        _UNCHANGED,
        "Choose a JSON file with a list of “publications”, each with a name, a home and sections.",
        "this file",
    ),
    (Family.INPUT, "not-an-address"): Phrase(
        "{subject} is no web address.",
        _UNCHANGED,
        "Enter an address such as https://example.com/.",
        "what you entered",
    ),
    (Family.INPUT, "file-unreadable"): Phrase(
        "Broadsheet cannot read {subject}.",
        _UNCHANGED,
        "Check the permissions of the file, or choose another one.",
        "this file",
    ),
    (Family.INPUT, "not-found"): Phrase(
        "There is no {subject}.", _UNCHANGED, "Check the name or number.", "such thing"
    ),
    (Family.INPUT, "gone-for-good"): Phrase(
        "Too late for {subject}.",
        _STORED,
        "What is deleted can be brought back for an hour.",
        "this",
    ),
    (Family.INPUT, "called-off"): Phrase(
        "You stopped {subject}.", _UNCHANGED, "Begin again whenever you like.", "this"
    ),
    (Family.INPUT, "ambiguous"): Phrase(
        "More than one matches {subject}.", _UNCHANGED, "Give the whole name.", "this name"
    ),
    (Family.INPUT, "bad-query"): Phrase(
        "Broadsheet cannot search for {subject}.",
        _UNCHANGED,
        "Use words, or “several words in quotes”.",
        "this",
    ),
    (Family.CREDENTIALS, "credentials"): Phrase(
        "{subject} did not accept your sign-in.",
        _STORED,
        "Sign in again.",
    ),
    (Family.CREDENTIALS, "sign-in-needed"): Phrase(
        "{subject} shows this only to readers who have signed in.",
        _STORED,
        "If you pay for it, sign in to the publication.",
    ),
    (Family.CREDENTIALS, "sign-in-refused"): Phrase(
        "{subject} does not accept what you signed in with.",
        _STORED,
        "Check it, and sign in again.",
    ),
    (Family.CREDENTIALS, "sign-in-locked"): Phrase(
        "{subject} has refused your sign-in several times.",
        "So that your account is not locked, Broadsheet does not try again by itself.",
        "Check in your browser that you can sign in there, then sign in here again.",
    ),
    (Family.CREDENTIALS, "form-changed"): Phrase(
        "{subject} has no form there in which Broadsheet could sign you in.",
        _STORED,
        "Give the address of the page on which you sign in in your browser.",
    ),
    (Family.CREDENTIALS, "scripts-needed"): Phrase(
        "The form of {subject} works only in a browser.",
        _STORED,
        "Use the sign-in window, or bring the cookies of your browser (cookies.txt).",
    ),
    (Family.CREDENTIALS, "other-host"): Phrase(
        "The form for signing in is on another host: {subject}.",
        "Your password has not been sent.",
        "If you know that host, give the address of the form yourself.",
        "another host",
    ),
    (Family.CREDENTIALS, "address-needed"): Phrase(
        "A part of the address of {subject} is secret and no longer kept.",
        _STORED,
        "Follow its whole address again.",
    ),
    (Family.CREDENTIALS, "api-off"): Phrase(
        "{subject} has its interface for programs switched off.",
        _STORED,
        "Switch it on in the settings of the server, for your user too.",
        "the server",
    ),
    (Family.BUG, "bug"): Phrase(
        "Broadsheet made a mistake with {subject}.",
        "Your library is safe; the rest went on.",
        "Please report it together with the log file.",
        "this",
    ),
}

PUBLISHER: dict[Fault, Phrase] = {
    Fault.DNS: Phrase(
        "The internet does not know the address of {subject}.",
        _STORED,
        "Check the address; if everything else fails too, check your connection.",
    ),
    Fault.CONNECTION: Phrase("{subject} could not be reached.", _STORED, _WAIT_OR_ASK),
    Fault.TIMEOUT: Phrase("{subject} did not answer in time.", _STORED, _WAIT),
    Fault.TLS: Phrase(
        "The connection to {subject} is not secure, so it was given up.",
        _STORED,
        "Check the date and time of your computer; otherwise the publisher has to mend it.",
    ),
    Fault.HTTP: Phrase("{subject} answered with an error{status}.", _STORED, _WAIT_OR_ASK),
    Fault.NOT_FOUND: Phrase(
        "The publisher has nothing at the address of {subject}{status}.",
        _STORED,
        "Look for its new address on the publication's home page.",
    ),
    Fault.GONE: Phrase(
        "The publisher has ended {subject}{status}.",
        _STORED,
        "It is not asked for any more; unfollow it, or follow its successor.",
    ),
    Fault.FORBIDDEN: Phrase(
        "The publisher refuses to give {subject}{status}.",
        _STORED,
        "Open it in your browser: it may need a sign-in.",
    ),
    Fault.RATE_LIMITED: Phrase(
        "The publisher asks for a pause before {subject} is fetched again{status}.",
        _STORED,
        "Nothing to do: Broadsheet keeps to the pause.",
    ),
    Fault.SERVER: Phrase("{subject} has trouble on its own side{status}.", _STORED, _WAIT),
    Fault.TRUNCATED: Phrase(
        "{subject} arrived only in part, so it was not kept as whole.", _STORED, _WAIT
    ),
    Fault.TOO_LARGE: Phrase(
        "{subject} is larger than Broadsheet accepts.", _STORED, "Open it in your browser."
    ),
    Fault.TOO_SLOW: Phrase("{subject} arrived too slowly and was given up.", _STORED, _WAIT),
    Fault.REDIRECT: Phrase(
        "The address of {subject} leads on and on, or to where it must not lead.",
        _STORED,
        "Look for its new address on the publication's home page.",
    ),
    Fault.BLOCKED_ADDRESS: Phrase(
        "{subject} points into a private network, so it was not fetched.",
        _STORED,
        "If you trust it, add its address yourself.",
    ),
    Fault.MALFORMED: Phrase(
        "{subject} is damaged or ends in the middle, and cannot be read.", _STORED, _WAIT
    ),
    Fault.NOT_A_FEED: Phrase(
        "There is no feed any more at the address of {subject}.",
        _STORED,
        "Look for its new address on the publication's home page.",
    ),
    Fault.NOT_A_PAGE: Phrase(
        "There is no article to read at the address of {subject}.",
        _STORED,
        "Open it in your browser.",
    ),
    Fault.NOT_A_PICTURE: Phrase(
        "{subject} cannot be shown: it is no picture, or a damaged one.",
        _STORED,
        "Open the article in your browser to see it.",
    ),
    Fault.HOSTILE: Phrase(
        "{subject} took too much time or memory to read, so it was given up.",
        _STORED,
        "Open it in your browser if you trust it.",
    ),
}

QUERIES: dict[QueryFault, Phrase] = {
    QueryFault.EMPTY: Phrase(
        "There is nothing in this to search for.",
        _UNCHANGED,
        "Type a word, or “several words in quotes”.",
    ),
    QueryFault.QUOTE: Phrase(
        "The quotation mark before “{subject}” is not closed.",
        _UNCHANGED,
        "Everything behind it was taken as one phrase.",
    ),
    QueryFault.OPERATOR: Phrase(
        "“{subject}:” is not known here, so it was searched for as words.",
        _UNCHANGED,
        "Such a name can be title, author, publication, section, after, before or is.",
    ),
    QueryFault.VALUE: Phrase(
        "“{subject}” needs something right behind it.",
        _UNCHANGED,
        "For example title:harbour, publication:“Harbour Times”, after:7d or is:unread.",
    ),
    QueryFault.FLAG: Phrase(
        "“is:{subject}” says nothing.",
        _UNCHANGED,
        "It can be is:unread, is:read, is:saved or is:ready.",
    ),
    QueryFault.DATE: Phrase(
        "“{subject}” is no date.",
        _UNCHANGED,
        "Use 2026-11-01, 2026-11, 2026, today, yesterday, or 7d, 2w, 3m, 1y for so long ago.",
    ),
    QueryFault.MINUS: Phrase(
        "The “{subject}” stands alone, so it was passed over.",
        _UNCHANGED,
        "Put it right before what you do not want: -word.",
    ),
    QueryFault.OR: Phrase(
        "“{subject}” has nothing on one side, so it was passed over.",
        _UNCHANGED,
        "Put it between two words: storm OR flood.",
    ),
    QueryFault.ONLY_NOT: Phrase(
        "This says only what you do not want.",
        _UNCHANGED,
        "Add a word, or something such as is:unread.",
    ),
    QueryFault.PARENTHESIS: Phrase(
        "A “{subject}” has no partner, so it was passed over.",
        _UNCHANGED,
        "Parentheses come in pairs: (storm OR flood) harbour.",
    ),
    QueryFault.PUBLICATION: Phrase(
        "No publication is called “{subject}”.",
        _UNCHANGED,
        "A part of its title is enough; capitals and accents do not matter.",
    ),
    QueryFault.SECTION: Phrase(
        "No section is called “{subject}”.",
        _UNCHANGED,
        "A part of its title is enough; capitals and accents do not matter.",
    ),
    QueryFault.LONG: Phrase(
        "This search is too long.", _UNCHANGED, "Leave out what matters least."
    ),
}
"""What is wrong with a search; `{subject}` is the part of it that is meant."""
