"""What stories measure time by."""

__all__ = ["AHEAD", "DAY", "LONG_AGO"]

DAY = 24 * 3600
AHEAD = 900  # seconds that a publisher's clock may be before ours
LONG_AGO = 30 * DAY
