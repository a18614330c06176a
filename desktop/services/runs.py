"""Which processes a job needs, and the folder that each works in; starts none."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from desktop.engines.command import source_option
from desktop.engines.model import Engine
from desktop.jobs.job import Job
from desktop.services.folders import link_folder


@dataclass(frozen=True, slots=True)
class Run:
    """One process: the links that it is given and the temporary folder that it works in."""

    links: list[str]
    temp: Path


def runs_of(job: Job, engine: Engine, temp: Path) -> list[Run]:
    """One run for all links, or one each in a folder of its own below ``temp``, as the engine has it."""
    if not engine.separate_runs:
        return [Run(job.urls, temp)]
    if source_option(engine, job.options) is not None:
        # The file is one thing to download, whatever links name it.
        return [Run(job.urls, temp / link_folder(job.urls[0]))]
    return [Run([url], temp / link_folder(url)) for url in dict.fromkeys(job.urls)]
