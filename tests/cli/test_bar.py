import io

from reader_app.cli.bar import Bar, line
from reader_app.domain import Phase, SyncProgress

HALF = SyncProgress(Phase.RUNNING, (10, 20), (5, 10), (0, 0), 7, 2)


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_moment_is_told_on_one_line() -> None:
    assert line(HALF) == (
        "[##########..........]  50%  sections 10/20  pages 5/10  7 new  2 failed"
    )
    assert "stopping" in line(SyncProgress(Phase.STOPPING))


def test_nothing_is_drawn_where_there_is_no_terminal() -> None:
    stream = io.StringIO()
    bar = Bar(stream)
    bar.show(HALF)
    bar.close()
    assert stream.getvalue() == ""


def test_the_bar_is_drawn_ten_times_a_second_at_most_and_taken_away() -> None:
    stream, now = Terminal(), [0.0]
    bar = Bar(stream, clock=lambda: now[0])
    for _ in range(50):
        bar.show(HALF)
        now[0] += 0.01
    bar.close()
    bar.show(HALF)
    assert 4 <= stream.getvalue().count("50%") <= 6
    assert stream.getvalue().endswith("\r\x1b[K")
