"""All engines there are, which of them takes a link, and where its program is; starts and installs nothing."""

from __future__ import annotations

import importlib.util
import os
import shutil
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Literal

from desktop.engines.definition import load_engine
from desktop.engines.errors import DefinitionError, EngineError, EngineMissing, Mistake
from desktop.engines.installed import installed_version, is_newer, package_folders
from desktop.engines.interpreter import AS_MODULE, python_program
from desktop.engines.links import check_links, shown
from desktop.engines.model import Engine
from desktop.engines.swap import programs_folder, restore_put_aside
from desktop.jobs.words import tr

__all__ = ["Catalog", "EngineError", "EngineMissing", "Location"]

#: Where, below the built-in definitions, those are that no link is for and no list shows.
_INTERNAL = "internal"


@dataclass(frozen=True, slots=True)
class Location:
    """Where an engine's program is: what to start, and the arguments that come before the engine's own."""

    program: str
    arguments: tuple[str, ...]
    source: Literal["own", "app", "path"]
    #: Of the engine's package, "" where it is not known without starting something.
    version: str = ""


class Catalog:
    """The built-in engines and the user's own; they are read when somebody first asks.

    ``builtin`` and ``own`` hold the definitions, ``data`` the environments: ``<data>/engines/<id>``.
    """

    def __init__(self, builtin: Path, own: Path, data: Path) -> None:
        self._builtin = builtin
        self._own = own
        self._data = data
        self._mistakes: list[Mistake] = []
        self._builtins: Mapping[str, Engine] = MappingProxyType({})
        self._engines: Mapping[str, Engine] | None = None
        self._internal: Mapping[str, Engine] = {}

    @property
    def own_folder(self) -> Path:
        """Where the user's own definitions are; it may not be there yet."""
        return self._own

    @property
    def builtins(self) -> Mapping[str, Engine]:
        """The engines that came along, by id, also those that the user's own definitions stand in for."""
        self._loaded()
        return self._builtins

    def is_own(self, engine: Engine) -> bool:
        """Whether the user made its definition."""
        return engine.path.parent == self._own

    def reload(self) -> None:
        """Read all definitions again."""
        self._mistakes = []
        self._internal = self._read(self._builtin / _INTERNAL, optional=True)
        self._builtins = MappingProxyType(self._read(self._builtin, optional=False))
        found = self._builtins | self._without_internal(self._read(self._own, optional=True))
        order = sorted(found.values(), key=lambda engine: (-engine.priority, engine.id))
        self._engines = MappingProxyType({engine.id: engine for engine in order})

    @property
    def mistakes(self) -> list[Mistake]:
        """What was wrong with definitions; those engines are left out, the others work."""
        self._loaded()
        return list(self._mistakes)

    @property
    def engines(self) -> Mapping[str, Engine]:
        """All usable engines by id, the highest priority first; Fetchdeck's internal ones are not among them."""
        return self._loaded()

    def get(self, engine_id: str) -> Engine:
        """The engine of that id, which may be an internal one.

        :raises EngineError: there is none.
        """
        engines = self._loaded()
        if engine_id in self._internal:
            return self._internal[engine_id]
        if engine_id not in engines:
            known = ", ".join(engines) or tr("none")
            raise EngineError(tr("There is no engine “{id}”. Known: {known}.", id=shown(engine_id), known=known))
        return engines[engine_id]

    def locate(self, engine: Engine) -> Location | None:
        """Where the engine's program is, None where it is not installed."""
        if Path(os.path.expanduser(engine.program)).is_absolute():
            return self._on_path(engine.program)
        if engine.id in self._internal:
            return self._of_app(engine)
        own, of_app = self._own_environment(engine), self._of_app(engine)
        if own and of_app and own.version and is_newer(of_app.version, own.version):
            # What was installed from the window has grown old, and the app brings a newer one by now.
            return of_app
        return own or of_app or self._on_path(engine.program)

    def environment(self, engine_id: str) -> Path:
        """Where an engine that is installed from the window has its environment, there or not."""
        return self._data / "engines" / engine_id

    def data_folder(self, engine_id: str) -> Path:
        """The engine's own folder, ``{data}``, which is made if it is not there.

        :raises OSError: it cannot be.
        """
        folder = self._data / "engine-data" / engine_id
        self._data.parent.mkdir(parents=True, exist_ok=True)
        # One by one: the mode is for the last that is made only.
        for private in (self._data, folder.parent, folder):
            private.mkdir(mode=0o700, exist_ok=True)
        return folder

    def choose(self, urls: Sequence[str]) -> Engine:
        """The engine of the highest priority that is there for every link and is installed.

        :raises EngineMissing: there are such engines, but none is installed.
        :raises EngineError: there is none; the sentence tells why.
        """
        self.check_urls(urls)
        takers = self._takers(urls)
        for engine in takers:
            if self.locate(engine) is not None:
                return engine
        raise _missing(takers, urls[0])

    def choose_for_file(self, kind: str) -> Engine:
        """The engine of the highest priority that takes a file of that kind instead of links, and is installed.

        :raises EngineMissing: there are such engines, but none is installed.
        :raises EngineError: there is none.
        """
        takers = [engine for engine in self._loaded().values() if engine.option_for(kind) is not None]
        for engine in takers:
            if self.locate(engine) is not None:
                return engine
        if not takers:
            raise EngineError(tr("No engine takes a file of the kind “{kind}”.", kind=kind))
        raise _missing(takers, f".{kind}")

    def split(self, urls: Sequence[str]) -> list[tuple[Engine, list[str]]]:
        """``urls`` in groups, each with the engine that every one of its links would be given to alone.

        Groups and links keep their order.

        :raises EngineMissing, EngineError: as :meth:`choose`, of the first link for which there is none.
        """
        self.check_urls(urls)
        installed: dict[str, bool] = {}
        groups: dict[str, tuple[Engine, list[str]]] = {}
        for url in urls:
            takers = self._takers([url])
            for engine in takers:
                if engine.id not in installed:
                    installed[engine.id] = self.locate(engine) is not None
                if installed[engine.id]:
                    groups.setdefault(engine.id, (engine, []))[1].append(url)
                    break
            else:
                raise _missing(takers, url)
        return list(groups.values())

    def _takers(self, urls: Sequence[str]) -> list[Engine]:
        engines = self._loaded().values()
        takers = [engine for engine in engines if all(map(engine.offers, urls))]
        if not takers and len(urls) == 1:
            # Nobody is there for it, but some can be given it: what else could be meant?
            takers = [engine for engine in engines if engine.takes(urls[0])]
        if not takers:
            raise EngineError(
                tr("These links need different engines: add them as one job each, or choose one engine for all.")
            )
        return takers

    def check_urls(self, urls: Sequence[str]) -> None:
        """See that each of ``urls`` is a link that some engine accepts, installed or not.

        :raises EngineError: the first thing that is wrong.
        """
        check_links(urls)
        for url in urls:
            if not any(engine.takes(url) for engine in self._loaded().values()):
                raise EngineError(tr("No engine takes the link “{url}”.", url=shown(url)))

    def _loaded(self) -> Mapping[str, Engine]:
        if self._engines is None:
            self.reload()
        assert self._engines is not None
        return self._engines

    def _read(self, folder: Path, *, optional: bool) -> dict[str, Engine]:
        try:
            files = sorted(file for file in folder.iterdir() if file.suffix == ".toml" and file.name[0] != ".")
        except OSError as error:
            if not (optional and isinstance(error, FileNotFoundError)):
                reason = tr("cannot be read: {reason}", reason=error.strerror or error)
                self._mistakes.append(Mistake(folder, "", reason))
            return {}
        engines: dict[str, Engine] = {}
        for file in files:
            try:
                engine = load_engine(file)
            except DefinitionError as error:
                self._mistakes += error.mistakes
                continue
            first = engines.setdefault(engine.id, engine)
            if first is not engine:
                reason = tr("“{id}” is also the id of {file}, which is used", id=engine.id, file=first.path.name)
                self._mistakes.append(Mistake(file, "id", reason))
        return engines

    def _without_internal(self, engines: dict[str, Engine]) -> dict[str, Engine]:
        for id_ in [id_ for id_ in engines if id_ in self._internal]:
            reason = tr("“{id}” is the id of something that Fetchdeck does itself: choose another", id=id_)
            self._mistakes.append(Mistake(engines.pop(id_).path, "id", reason))
        return engines

    def _own_environment(self, engine: Engine) -> Location | None:
        environment = self.environment(engine.id)
        restore_put_aside(environment)
        programs = programs_folder(environment)
        program = _in_folder(engine.program, programs)
        packages = package_folders(environment)
        version = installed_version(engine.package, packages)
        if program:
            return Location(program, (), "own", version)
        python = _in_folder("python", programs)
        # It cannot be asked what it could import without being started: its files have to tell.
        if engine.module and python and any(_holds_module(folder, engine.module) for folder in packages):
            return Location(python, (*AS_MODULE, engine.module), "own", version)
        return None

    def _of_app(self, engine: Engine) -> Location | None:
        python = python_program()
        if not python:
            return None
        if engine.module and _can_import(engine.module):
            return Location(python, (*AS_MODULE, engine.module), "app", installed_version(engine.package, sys.path))
        program = _in_folder(engine.program, Path(python).parent)
        return Location(program, (), "app", installed_version(engine.package, sys.path)) if program else None

    def _on_path(self, name: str) -> Location | None:
        program = shutil.which(os.path.expanduser(name)) if name else None
        return Location(program, (), "path") if program else None


def _missing(takers: Sequence[Engine], url: str) -> EngineMissing:
    names = [engine.name for engine in takers]
    first = takers[0]
    if len(takers) == 1:
        sentence = tr(
            "{engine} takes “{url}” but is not installed: {program} was not found.",
            engine=first.name,
            url=shown(url),
            program=first.program or first.module,
        )
    else:
        sentence = tr(
            "{engines} or {last} takes “{url}”, but none of them is installed.",
            engines=", ".join(names[:-1]),
            last=names[-1],
            url=shown(url),
        )
    installable = next((engine.id for engine in takers if engine.package), "")
    return EngineMissing(sentence, [engine.id for engine in takers], installable)


def _in_folder(program: str, folder: Path) -> str | None:
    return shutil.which(program, path=str(folder)) if program else None


def _holds_module(folder: Path, module: str) -> bool:
    path = folder.joinpath(*module.split("."))
    return path.is_dir() or path.with_suffix(".py").is_file()


def _can_import(module: str) -> bool:
    """Whether the app's Python has ``module``, found out without importing any of it."""
    try:
        found = importlib.util.find_spec(module.partition(".")[0])
    except (ImportError, ValueError):
        return False
    # A folder that only happens to have the name is found as well, but has no origin.
    return found is not None and found.origin is not None
