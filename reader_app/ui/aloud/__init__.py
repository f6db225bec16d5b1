"""Reading aloud with the voices of the system."""

from reader_app.ui.aloud.aloud import Aloud
from reader_app.ui.aloud.voice import Lack, Speaker, Voice

__all__ = ["Aloud", "Lack", "Speaker", "Voice"]
