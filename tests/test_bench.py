"""The parts of the benchmarks that only reckon."""

import pytest

from tests.bench.cost import Cost, median
from tests.bench.figures import HEAD, Figures, is_row
from tests.bench.run import Outcome, table

__all__: list[str] = []


def test_a_missed_figure_fails_the_benchmark(capsys: pytest.CaptureFixture[str]) -> None:
    told = Figures()
    told.add("a sync", "3 s", asked="≤ 4 s", held=True)
    assert told.status == 0
    told.add("a sync", "5 s", asked="≤ 4 s", ratio=1.25, held=False)
    assert told.status == 1
    rows = [line for line in capsys.readouterr().out.splitlines() if is_row(line)]
    assert [row.split(" | ")[1:5] for row in rows] == [
        ["≤ 4 s", "3 s", "", "held"],
        ["≤ 4 s", "5 s", "1.25", "missed"],
    ]


def test_a_figure_that_depends_on_others_fails_nothing() -> None:
    told = Figures()
    told.add("another program", "2 s", asked="≥ 3 times ours", ratio=2.0, held=False, ours=False)
    assert told.status == 0


def test_the_head_of_a_table_is_no_row() -> None:
    assert not any(map(is_row, HEAD.splitlines()))


def test_all_figures_make_one_table() -> None:
    outcomes = [Outcome(name, 0, 1.0, "", (f"| {name} |",)) for name in ("pages", "scale")]
    lines = table(outcomes).splitlines()
    assert lines[2:] == [*HEAD.splitlines(), "| pages |", "| scale |"]
    assert table([Outcome("viewer", 0, 1.0, "done", ())]) == ""


def test_the_median_of_costs_goes_by_processor_time() -> None:
    assert median([Cost(1, 3), Cost(9, 2), Cost(5, 1)]) == Cost(9, 2)
