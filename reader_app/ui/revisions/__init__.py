"""What publishers have changed: told above the article, and word by word."""

from reader_app.ui.revisions.dialog import ChangesDialog
from reader_app.ui.revisions.remarks import Known, Remarks

__all__ = ["ChangesDialog", "Known", "Remarks"]
