"""What a write to the library changed: views refresh from this and from nothing else."""

from dataclasses import dataclass

__all__ = ["NOTHING", "Changes"]


@dataclass(frozen=True, slots=True)
class Changes:
    """A summary of one or more committed writes.

    `tree`: publications or sections came, went or were renamed. `counts`: unread or offline
    counts moved. `failures`: the list of failures moved. `kept`: the kept searches are others. The
    id sets name articles. `stories`: articles were placed in stories; `taste`: what For You knows
    is another; `picks`: pick lists or what is picked; `mutes`: rules or what is muted by them;
    `editions`: plans or editions.
    """

    tree: bool = False
    counts: bool = False
    failures: bool = False
    added: frozenset[int] = frozenset()
    changed: frozenset[int] = frozenset()  # text, pictures or states
    removed: frozenset[int] = frozenset()
    kept: bool = False
    stories: bool = False
    taste: bool = False
    picks: bool = False
    mutes: bool = False
    editions: bool = False

    def __bool__(self) -> bool:
        return self != NOTHING

    def __or__(self, other: "Changes") -> "Changes":
        return Changes(
            self.tree or other.tree,
            self.counts or other.counts,
            self.failures or other.failures,
            (self.added | other.added) - other.removed,
            self.changed | other.changed,
            self.removed | other.removed,
            self.kept or other.kept,
            self.stories or other.stories,
            self.taste or other.taste,
            self.picks or other.picks,
            self.mutes or other.mutes,
            self.editions or other.editions,
        )


NOTHING = Changes()
