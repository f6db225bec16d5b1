"""What the reader chose about type, and the sizes that follow from it."""

from dataclasses import dataclass

__all__ = ["SMALLEST", "Typography"]

SMALLEST = 13  # px: nothing is set smaller
LONG_WORD = 10  # letters: a ragged edge is calmer when only long words are divided
ANY_WORD = 6


@dataclass(frozen=True, slots=True)
class Typography:
    """Everything the reader can choose. `size` in px of the running text, all else follows;
    `family` "" is the best serif, "sans" the system's sans, else a family's name; `line_height` a
    factor of `size`; `measure` the characters of a full line."""

    size: int = 19
    family: str = ""
    line_height: float = 1.6
    measure: int = 66
    justify: bool = False
    hyphenate: bool = True

    @property
    def shortest(self) -> int:
        """Letters of the shortest word to divide, 0 for none."""
        if not self.hyphenate:
            return 0
        return ANY_WORD if self.justify else LONG_WORD

    def scaled(self, pixels: float) -> int:
        """`pixels` at the standard size of 19, at the size chosen."""
        return round(pixels * self.size / 19)
