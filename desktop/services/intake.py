"""From what somebody asks for to a job that can run, or to a sentence that says why it cannot; starts nothing."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop.engines.catalog import Catalog, EngineError, EngineMissing, Location
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
        settled = _settled(options, engine, settings, catalog, chosen=not engine_id)
        job = Job(urls=links, engine=engine.id, user_id=user, options=settled)
        directory = folders.directory(job)
        folders.check_directory(directory)
        _check_command(engine, job, directory, find_ffmpeg(settings.value("downloads/ffmpeg")))
    except EngineMissing as error:
        raise QueueError(str(error), install=error.installable) from error
    except (EngineError, FolderError) as error:
        raise QueueError(str(error)) from error
    return job


def split_links(urls: Sequence[str], catalog: Catalog) -> list[list[str]]:
    """``urls`` in groups that one engine each takes.

    :raises QueueError: there is no engine for one of them.
    """
    try:
        return [links for _, links in catalog.split([url.strip() for url in urls if url.strip()])]
    except EngineMissing as error:
        raise QueueError(str(error), install=error.installable) from error
    except EngineError as error:
        raise QueueError(str(error)) from error


def _settled(options: Options, engine: Engine, settings: Settings, catalog: Catalog, *, chosen: bool) -> Options:
    settled = dict(options)
    directory = os.path.expanduser(str(options.get("directory") or settings.value("downloads/directory")))
    settled["directory"] = str(Path(directory).absolute())
    preset = options.get("preset") or settings.value("downloads/default_preset")
    known = preset in engine.presets
    if not known and options.get("preset") and not (chosen and _is_a_preset(preset, catalog)):
        return settled  # Whoever names one that is not there is told so.
    if known:
        settled["preset"] = preset
    elif engine.presets:
        # Presets differ from engine to engine: one that has not the user's usual one falls back on its own first.
        settled["preset"] = next(iter(engine.presets))
    else:
        settled.pop("preset", None)
    return settled


def _is_a_preset(preset: object, catalog: Catalog) -> bool:
    """Whether some engine has it: it was chosen before it was known which engine the links are for."""
    return any(preset in engine.presets for engine in catalog.engines.values())


def _check_accepted(engine: Engine, links: Sequence[str]) -> None:
    for link in links:
        if not engine.takes(link):
            raise EngineError(
                QCoreApplication.translate("JobQueue", "{engine} does not take the link {link}.").format(
                    engine=engine.name, link=link
                )
            )


def _check_command(engine: Engine, job: Job, directory: Path, ffmpeg: str) -> None:
    """Build the command once without running it: wrong options show now, not when the job's turn comes."""
    nowhere = Path(os.sep)
    places = Places(directory, nowhere, nowhere, ffmpeg, os.getpid())
    build_command(engine, job, Location("", (), "path"), places, "0")
