"""From what somebody asks for to what can run, or to a sentence that says why it cannot; starts nothing."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.engines.catalog import Catalog, EngineError, EngineMissing, Location
from desktop.engines.command import Places, build_command, source_option
from desktop.engines.model import Engine, Option
from desktop.engines.options import program_is_there
from desktop.engines.sources import SourceFile
from desktop.jobs.job import Job, Options
from desktop.services.errors import QueueError
from desktop.services.ffmpeg import find_ffmpeg
from desktop.services.folders import FolderError, JobFolders
from desktop.services.limits import speed_limit
from desktop.services.settings import Settings

if TYPE_CHECKING:
    from desktop.services.presets import Presets
    from desktop.services.probe import Prober
    from desktop.services.source_files import SourceFiles


class Intake:
    """Turns wishes into jobs, looks and commands. Every method raises QueueError where a wish cannot be fulfilled."""

    def __init__(
        self,
        catalog: Callable[[], Catalog],
        settings: Settings,
        folders: JobFolders,
        presets: Callable[[], Presets],
        *,
        data: Path,
        user: str,
    ) -> None:
        self._catalog = catalog
        self._settings = settings
        self._folders = folders
        self._presets = presets
        self._data = data
        self._user = user

    def job(self, urls: Sequence[str], engine_id: str, options: Options) -> Job:
        """A queued job for ``urls``; the engine is chosen by them where ``engine_id`` is empty.

        The folder and the preset are settled now: a retry next week means what was meant today.
        """
        with _told():
            engine, job = self._wish(urls, engine_id, options)
            source = source_option(engine, job.options)
            if source is not None:
                self.sources.use(Path(str(job.options[source.id])))
            directory = self._folders.directory(job)
            self._folders.check_directory(directory)
            self._check_command(engine, job, directory)
            return job

    def prober(self, urls: Sequence[str], engine_id: str, options: Options) -> Prober:
        """What looks at ``urls`` before they are downloaded; it is not started yet."""
        from desktop.services.probe import Prober

        with _told():
            engine, job = self._wish(urls, engine_id, options)
            location = self._catalog().locate(engine)
            if engine.probe is None or location is None:
                raise EngineError(_tr("{engine} cannot tell before it downloads.").format(engine=engine.name))
            self._check_command(engine, job, self._data)
            return Prober(engine, job, location, self._data, self._ffmpeg())

    def command(self, urls: Sequence[str], engine: Engine, options: Options) -> str:
        """The command that a job of ``urls`` would run, as people see it; its own folder is not known yet."""
        with _told():
            settled = self._settled(options, engine, chosen=False)
            job = Job(urls=list(urls) or ["https://…"], engine=engine.id, user_id=self._user, options=settled)
            location = self._catalog().locate(engine) or Location(engine.program or engine.module, (), "path")
            somewhere = Path("…")
            places = Places(self._folders.directory(job), somewhere, somewhere, self._ffmpeg(), os.getpid())
            limit = speed_limit(self._settings, engine.id)
            return build_command(engine, job, location, places, "…", speed_limit=limit).display

    def lacking(self, option: Option) -> list[str]:
        """The programs that ``option`` needs and that are not here."""
        return [name for name in option.requires if not program_is_there(name, self._ffmpeg())]

    @cached_property
    def sources(self) -> SourceFiles:
        """What keeps torrents and metalinks."""
        from desktop.services.source_files import SourceFiles

        return SourceFiles(self._data)

    def file(self, path: Path) -> SourceFile:
        """What a torrent or metalink would download; a copy of it is kept."""
        with _told():
            return self.sources.keep(path)

    def for_file(self, file: SourceFile) -> tuple[str, Options]:
        """The id of the engine that downloads what the file names, and the options that make it do so."""
        with _told():
            engine = self._catalog().choose_for_file(file.source.kind)
            option = engine.option_for(file.source.kind)
            assert option is not None
            return engine.id, {option.id: str(file.path)}

    def takes(self, url: str) -> bool:
        """Whether some engine accepts this link, installed or not."""
        try:
            self._catalog().check_urls([url])
        except EngineError:
            return False
        return True

    def split(self, urls: Sequence[str]) -> list[tuple[Engine, list[str]]]:
        """``urls`` in groups that one engine each takes."""
        with _told():
            return self._catalog().split([url.strip() for url in urls if url.strip()])

    def _wish(self, urls: Sequence[str], engine_id: str, options: Options) -> tuple[Engine, Job]:
        links = [url.strip() for url in urls if url.strip()]
        catalog = self._catalog()
        catalog.check_urls(links)
        engine = catalog.get(engine_id) if engine_id else catalog.choose(links)
        _check_accepted(engine, links)
        settled = self._settled(options, engine, chosen=not engine_id)
        return engine, Job(urls=links, engine=engine.id, user_id=self._user, options=settled)

    def _ffmpeg(self) -> str:
        return find_ffmpeg(self._settings.value("downloads/ffmpeg"))

    def _settled(self, options: Options, engine: Engine, *, chosen: bool) -> Options:
        settled = dict(options)
        directory = os.path.expanduser(str(options.get("directory") or self._settings.value("downloads/directory")))
        settled["directory"] = str(Path(directory).absolute())
        # None is a choice too, and stays one when the job is repeated.
        preset = options.get("preset", self._settings.value("downloads/default_preset"))
        own = self._presets().get(engine.id, preset)
        if own is not None:
            # What it says becomes the job's own: it may be another one tomorrow.
            known = {name: value for name, value in own.options.items() if name in (*engine.options, "extra_arguments")}
            settled = {**known, **settled, "preset": own.base if own.base in engine.presets else ""}
        elif preset in engine.presets:
            settled["preset"] = preset
        elif preset == "":
            settled["preset"] = ""
        elif "preset" in options and not (chosen and self._is_a_preset(preset)):
            return settled  # Whoever names one that is not there is told so.
        else:
            # Presets differ from engine to engine: one that has not the user's usual one falls back on its own first.
            settled["preset"] = next(iter(engine.presets), "")
        if not engine.presets and not settled["preset"]:
            del settled["preset"]
        return settled

    def _is_a_preset(self, preset: object) -> bool:
        """Whether some engine has it: it was chosen before it was known which engine the links are for."""
        presets = self._presets()
        engines = self._catalog().engines.values()
        return any(preset in engine.presets or presets.get(engine.id, preset) is not None for engine in engines)

    def _check_command(self, engine: Engine, job: Job, directory: Path) -> None:
        """Build the command once without running it: wrong options show now, not when the job's turn comes."""
        nowhere = Path(os.sep)
        places = Places(directory, nowhere, nowhere, self._ffmpeg(), os.getpid())
        build_command(engine, job, Location("", (), "path"), places, "0")


@contextmanager
def _told() -> Iterator[None]:
    """What is wrong with a wish, as the queue's callers know it."""
    try:
        yield
    except EngineMissing as error:
        raise QueueError(str(error), install=error.installable) from error
    except (EngineError, FolderError) as error:
        raise QueueError(str(error)) from error


def _check_accepted(engine: Engine, links: Sequence[str]) -> None:
    for link in links:
        if not engine.takes(link):
            raise EngineError(_tr("{engine} does not take the link {link}.").format(engine=engine.name, link=link))


def _tr(text: str) -> str:
    return QCoreApplication.translate("JobQueue", text)
