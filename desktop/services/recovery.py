"""Brings back at the start what an earlier run left in the journal, and ends processes that outlived it."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop.engines.catalog import Catalog
from desktop.jobs.job import Job, JobStatus, Requeue
from desktop.services.folders import JobFolders
from desktop.services.process_tree import ProcessTree, is_same_process, kill_processes_of, start_time
from desktop.services.store import JobStore, JournalEntry, ProcessMark

#: How long the start waits at the most for orphans that it has killed.
_ORPHAN_SECONDS = 2.0


def this_program() -> ProcessMark:
    """The mark of the running program."""
    pid = os.getpid()
    return ProcessMark(pid, start_time(pid) or 0.0)


def abandoned_jobs(store: JobStore, data: Path, catalog: Callable[[], Catalog]) -> list[Job]:
    """The journal's jobs whose program is gone, ready to be queued again, the oldest first.

    A job that another running program (``fetchdeck get``) works on is left alone.

    :raises database.DatabaseError: the journal cannot be read.
    """
    entries = [entry for entry in store.journal() if not is_same_process(entry.app.pid, entry.app.started)]
    if entries:
        _end_orphans(entries)
    folders = JobFolders(data)
    for entry in entries:
        if entry.job.status is JobStatus.RUNNING:
            entry.job.requeue(Requeue.INTERRUPTED)
            entry.job.log.append(
                QCoreApplication.translate(
                    "JobQueue", "Fetchdeck: interrupted, as the program ended unexpectedly; it is queued again"
                )
            )
            # Nobody saw what it was doing: only partial downloads are sure to be what they seem.
            if _has_stages(entry.job, catalog()):
                folders.forget_half_made(entry.job)
    return [entry.job for entry in entries]


def _has_stages(job: Job, catalog: Catalog) -> bool:
    """Whether the job's engine makes files of what it has downloaded: half of one looks like a whole one."""
    engine = catalog.engines.get(job.engine)
    return engine is None or bool(engine.output.stage)


def _end_orphans(entries: Sequence[JournalEntry]) -> None:
    """End what still works on these jobs: two processes on one partial file would spoil it."""
    for entry in entries:
        process = entry.process
        if process is not None and is_same_process(process.pid, process.started):
            ProcessTree(process.pid).kill()
    kill_processes_of({entry.job.id for entry in entries}, _ORPHAN_SECONDS)
