"""What is wrong with lines of a subscription list, in words: chosen from the fault."""

from reader_app.domain import ListFault, marked, said

__all__ = ["wrong"]

_FAULTS = {
    ListFault.BROKEN: marked("This is damaged; what could be read of it was taken."),
    ListFault.CUT: marked("The file ends here, in the middle."),
    ListFault.NO_ADDRESS: marked("No address to follow stands here."),
    ListFault.NOT_WEB: marked("This address is none of the web."),
    ListFault.OTHER_LIST: marked("This points to another list, which you can import too."),
    ListFault.RULES: marked("This is read by rules that only another program has."),
    ListFault.ENTITIES: marked("The file declares abbreviations of its own, which are not read."),
    ListFault.DEEP: marked("Folders lie too deep from here on; they were put together."),
    ListFault.TWICE: marked("This stands further up already; the first place counts."),
    ListFault.BARE: marked(
        "The secret of this address was left out of the list. It brings nothing until you follow"
        " it by its whole address."
    ),
    ListFault.UNKEPT: marked(
        "This address has a secret, and there is no open keyring to keep it in."
    ),
}


def wrong(fault: ListFault) -> str:
    """A whole sentence on one line of a list."""
    return said(_FAULTS[fault])
