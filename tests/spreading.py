"""Modules of tests spread over processes, so that the run ends when one of these dies.

pytest-xdist 3.8 gives the modules that the dead process had finished to the others once more, as
work that holds nothing, and they wait for ever; and it runs the test that killed it again in its
successor (its issues 1323, 1327 and 1378, mended there after 3.8).
"""

from xdist.scheduler import LoadScopeScheduling  # type: ignore[import-untyped]
from xdist.workermanage import WorkerController  # type: ignore[import-untyped]

__all__ = ["Scopes"]


class Scopes(LoadScopeScheduling):  # type: ignore[misc]
    """Module by module, as `--dist loadscope`."""

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
