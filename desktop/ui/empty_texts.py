"""What an empty list says, for each state that it may show."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.jobs.job import JobStatus


def _noop(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("EmptyTexts", text))


_TEXTS: dict[JobStatus | None, tuple[str, str]] = {
    None: (_noop("Nothing here yet"), _noop("Paste a link above and press Enter, or drop links here.")),
    JobStatus.QUEUED: (_noop("Nothing is waiting"), _noop("Jobs wait here while others run.")),
    JobStatus.RUNNING: (_noop("Nothing is running"), _noop("Paste a link above and press Enter to start a download.")),
    JobStatus.COMPLETED: (_noop("Nothing completed yet"), _noop("Finished downloads are kept here, with their logs.")),
    JobStatus.FAILED: (_noop("Nothing has failed"), _noop("A job that goes wrong is kept here, with the reason.")),
    JobStatus.CANCELLED: (_noop("Nothing was cancelled"), _noop("Cancelled downloads can be tried again from here.")),
}


def empty_texts(state: JobStatus | None, *, filtered: bool = False) -> tuple[str, str]:
    """A title and an advice for the list of one status, None for all; ``filtered`` where words are looked for."""
    if filtered:
        return (
            QCoreApplication.translate("EmptyTexts", "Nothing found"),
            QCoreApplication.translate("EmptyTexts", "Try other words, or press Esc in the filter to see all."),
        )
    title, advice = _TEXTS[state]
    return QCoreApplication.translate("EmptyTexts", title), QCoreApplication.translate("EmptyTexts", advice)
