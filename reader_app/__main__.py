"""Start: a command, or the window."""

import logging
import multiprocessing
import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader_app import cli

if TYPE_CHECKING:
    from reader_app.bootstrap import Composed, Windowed

__all__ = ["main"]

_log = logging.getLogger(__name__)


def main(argv: Sequence[str] | None = None) -> int:
    """Runs a command of the command line, or the window where there is none; the exit status."""
    multiprocessing.freeze_support()
    _leave_no_dump()
    try:
        args = cli.parse(argv)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 2
    if args.command is not None:
        return cli.run(args, lambda: _compose(args))
    return _window(args)


def _leave_no_dump() -> None:
    """A process that crashes is not written to disk with the passwords that it has in memory; those
    that it starts inherit this."""
    if sys.platform != "win32":
        import resource

        _, most = resource.getrlimit(resource.RLIMIT_CORE)
        resource.setrlimit(resource.RLIMIT_CORE, (0, most))


def _compose(args: Namespace) -> "Composed":
    from reader_app import bootstrap  # a third of a second that --help does not need

    folder = bootstrap.library_folder(args.library, os.environ)
    program = bootstrap.compose(folder, demo=args.demo)
    bootstrap.start_log(program.log_file, args.verbose)
    return program


def _compose_window(args: Namespace) -> "Windowed":
    from reader_app import bootstrap

    folder = bootstrap.library_folder(args.library, os.environ)
    program = bootstrap.compose_window(folder, demo=args.demo, verbose=args.verbose)
    bootstrap.start_log(program.log_file, args.verbose)
    return program


def _window(args: Namespace) -> int:
    program = _compose_window(args)
    if not _display(args):
        sys.stderr.write(
            "broadsheet: There is no display for the window. Use the commands, or"
            " “broadsheet --demo --screenshot FILE” to have the window drawn into a file.\n"
        )
        return 1
    try:
        from reader_app import bootstrap, ui  # Qt: only for the window
    except ImportError as error:
        _log.exception("the window cannot be loaded")
        sys.stderr.write(
            f"broadsheet: The window needs something that is not installed: {error}."
            " Install the system libraries that the README names, or use the commands.\n"
        )
        return 1
    try:
        return ui.run(
            program,
            screenshot=args.screenshot,
            usual=program.folder == bootstrap.library_folder(None, {}),
            errand=ui.Errand(
                ui.absolute(args.words),
                args.task or "",
                args.background,
                os.environ.pop("XDG_ACTIVATION_TOKEN", ""),
            ),
        )
    except Exception:  # noqa: BLE001  # the end of the program: logged, told, no traceback
        _log.exception("the window ended by a mistake of ours")
        sys.stderr.write(
            "broadsheet: Broadsheet made a mistake and had to end. Your library is safe."
            f" The log is {program.log_file}.\n"
        )
        return 1


def _display(args: Namespace) -> bool:
    """Whether a window can be shown; for a picture of it alone it is drawn off screen."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return True
    if args.screenshot is not None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        return True
    return False


if __name__ == "__main__":
    sys.exit(main())
