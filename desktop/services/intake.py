"""From what somebody asks for to a job that can run, or to a sentence that says why it cannot; starts nothing."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop.engines.catalog import Catalog, EngineError, Location
from desktop.engines.command import Places, build_command
from desktop.engines.model import Engine
from desktop.jobs.job import Job, Options
from desktop.services.errors import QueueError
from desktop.services.ffmpeg import find_ffmpeg
from desktop.services.folders import FolderError, JobFolders
from desktop.services.settings import Settings


def make_job(
    urls: Sequence[str],
    engine_id: str,
    options: Options,
    catalog: Catalog,
    settings: Settings,
    folders: JobFolders,
    user: str,
) -> Job:
    """A queued job for ``urls``; the engine is chosen by them where ``engine_id`` is empty.

    The folder and the preset are settled now: a retry next week means what was meant today.

    :raises QueueError: no engine takes the links, an option cannot be used, or the folder cannot be written to.
    """
    links = [url.strip() for url in urls if url.strip()]
    try:
        catalog.check_urls(links)
        engine = catalog.get(engine_id) if engine_id else catalog.choose(links)
        _check_accepted(engine, links)
        job = Job(urls=links, engine=engine.id, user_id=user, options=_settled(options, engine, settings))
        directory = folders.directory(job)
        folders.check_directory(directory)
        _check_command(engine, job, directory)
    except (EngineError, FolderError) as error:
        raise QueueError(str(error)) from error
    return job


def _settled(options: Options, engine: Engine, settings: Settings) -> Options:
    settled = dict(options)
    directory = os.path.expanduser(str(options.get("directory") or settings.value("downloads/directory")))
    settled["directory"] = str(Path(directory).absolute())
    preset = options.get("preset") or settings.value("downloads/default_preset")
    if preset in engine.presets or options.get("preset"):
        settled["preset"] = preset
    elif engine.presets:
        # Presets differ from engine to engine: one that has not the user's usual one falls back on its own first.
        settled["preset"] = next(iter(engine.presets))
    return settled


def _check_accepted(engine: Engine, links: Sequence[str]) -> None:
    for link in links:
        if not engine.takes(link):
            raise EngineError(
                QCoreApplication.translate("JobQueue", "{engine} does not take the link {link}.").format(
                    engine=engine.name, link=link
                )
            )


def _check_command(engine: Engine, job: Job, directory: Path) -> None:
    """Build the command once without running it: wrong options show now, not when the job's turn comes."""
    nowhere = Path(os.sep)
    build_command(
        engine, job, Location("", (), "path"), Places(directory, nowhere, nowhere, find_ffmpeg(), os.getpid()), "0"
    )
