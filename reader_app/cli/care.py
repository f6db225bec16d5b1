"""offline, doctor: what the reader can count on."""

from argparse import Namespace
from typing import TYPE_CHECKING

from reader_app.cli import shapes
from reader_app.cli.console import Console
from reader_app.domain import EnvironmentTrouble, Finding, LibraryDamaged, counted
from reader_app.services import Desk, Program, sentence, shortfall

if TYPE_CHECKING:
    from reader_app.sync import Engine

__all__ = ["doctor", "offline"]

# Nothing in the library depends on these: they are said, and do not fail the command.
_SURROUNDINGS = frozenset({"keyring", "network"})


def offline(args: Namespace, desk: Desk, program: "Program[Engine]", console: Console) -> int:
    """What would open with no network; with --check proven by reading it back."""
    summary = desk.offline.check() if args.check else desk.offline.summary()
    if console.as_json:
        console.document(shapes.offline(summary))
        return 0
    proven = ", read back and proven" if args.check else ""
    console.text(
        f"{summary.ready} of {summary.articles} articles are ready"
        f" ({summary.bytes / 1e6:.1f} MB){proven}."
    )
    if summary.preview:
        console.text(f"{summary.preview} are previews: the publisher gave only a part.")
    if summary.incomplete:
        console.text(f"{summary.incomplete} are incomplete; the next sync tries again.")
    console.text(*(f"{short.id:>6}  {shortfall(short.reason)}" for short in summary.missing))
    return 0


def doctor(args: Namespace, program: "Program[Engine]", console: Console) -> int:
    """Checks everything; a library that does not open is a finding too."""
    saved: list[Finding] = []
    try:
        try:
            desk = program.open_desk(program.folder)
        except LibraryDamaged:
            if not args.repair:
                raise
            saved = [_salvaged(program)]
            desk = program.open_desk(program.folder)
    except EnvironmentTrouble as trouble:
        findings = [Finding("library", False, sentence(trouble))]
        findings += program.machine(program.folder).examine()
    else:
        try:
            findings = saved + (desk.doctor.repair() if args.repair else desk.doctor.examine())
        finally:
            desk.close()
    if console.as_json:
        console.document({"checks": shapes.finding(findings)})
    else:
        console.text(*(_line(one) for one in findings))
    wrong = {one.name for one in findings if not one.ok}
    return 1 if wrong - _SURROUNDINGS else 0


def _salvaged(program: "Program[Engine]") -> Finding:
    saved = program.salvage(program.folder)
    told = (
        f"The library was damaged. {counted(saved.read, 'article', 'articles')} could be read,"
        f" {counted(saved.restored, 'article', 'articles')} came from the backup."
        f" The damaged file is kept: {saved.damaged}."
    )
    return Finding("salvage", True, told)


def _line(finding: Finding) -> str:
    return f"{'ok ' if finding.ok else 'NOT'}  {finding.name}: {finding.message}"
