"""Modules of tests spread over processes, so that the run ends when one of these dies, and that no
process is left alone at the end with what takes long.

pytest-xdist 3.8 gives the modules that the dead process had finished to the others once more, as
work that holds nothing, and they wait for ever; and it runs the test that killed it again in its
successor (its issues 1323, 1327 and 1378, mended there after 3.8).
"""

from xdist.scheduler import LoadScopeScheduling  # type: ignore[import-untyped]
from xdist.workermanage import WorkerController  # type: ignore[import-untyped]

__all__ = ["LONG", "SINGLY", "Scopes"]

LONG = (
    "tests/cli/test_signing_typed.py",
    "tests/test_secrets.py",
    "tests/accounts/real/test_real.py",
    "tests/cli/test_signing.py",
    "tests/sync/test_hostile_pages.py",
    "tests/sync/test_signing.py",
    "tests/sync/test_hostile_crowds.py",
    "tests/net/test_floods.py",
    "tests/sync/test_signing_doubts.py",
    "tests/sync/test_engine.py",
    "tests/cli/test_process.py",
    "tests/sync/test_signing_servers.py",
    "tests/cli/test_network.py",
)
"""Few tests, and minutes: by their number alone they would come last."""

SINGLY = ("tests/sync/test_convergence.py",)
"""Each test of these is given out for itself."""


class Scopes(LoadScopeScheduling):  # type: ignore[misc]
    """Module by module, as `--dist loadscope`: first those that take longest, then by the number of
    their tests."""

    def _split_scope(self, nodeid: str) -> str:
        scope: str = super()._split_scope(nodeid)
        return nodeid if scope in SINGLY else scope

    def _assign_work_unit(self, node: WorkerController) -> None:
        first = next((scope for scope in LONG if scope in self.workqueue), None)
        if first is not None:
            self.workqueue.move_to_end(first, last=False)
        super()._assign_work_unit(node)

    def remove_node(self, node: WorkerController) -> str | None:
        """Takes a process out; what it had not done is for the others. Returns the test it died of,
        None where it had nothing to do."""
        left = {
            scope: tests
            for scope, tests in self.assigned_work.pop(node).items()
            if not all(tests.values())
        }
        if not left:
            return None
        died: str = next(
            name for tests in left.values() for name, done in tests.items() if not done
        )
        scope = self._split_scope(died)
        left[scope][died] = True
        if all(left[scope].values()):
            del left[scope]
        self.workqueue.update(left)
        for other in self.nodes:
            self._reschedule(other)
        return died

    def _reschedule(self, node: WorkerController) -> None:
        """A process starts on a test only when it knows the next one, or that there is none."""
        if not node.shutting_down:
            while self.workqueue and self._pending_of(self.assigned_work[node]) <= 2:
                self._assign_work_unit(node)
            if not self.workqueue:
                node.shutdown()
