"""Installs, updates or removes an engine in an environment of its own; a program of its own, run as a job.

    python -P -m desktop.engines.environment install --folder=…/engines/spotdl --name=spotDL --package=spotdl …

The new environment is made beside the one in use, has to start there, and only then takes its place: whatever goes
wrong, what worked before works on. The Python that runs this is never installed into.

It prints what pip prints, and lines of its own that begin with ``[nonce]``: see engine-setup.toml, which reads them.
"""

from __future__ import annotations

import argparse
import errno
import os
import re
import shlex
import signal
import subprocess
import sys
import venv
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

from desktop.engines import swap
from desktop.engines.installed import installed_version, is_newer, package_folders
from desktop.engines.interpreter import AS_MODULE, python_program
from desktop.engines.native import link_native_program
from desktop.engines.pip_words import KEPT_LINES, download_progress, why_pip_failed
from desktop.jobs.words import tr

ACTIONS = ("install", "update", "remove")
OK, FAILED, USAGE = 0, 1, 2

#: Without a network a person should be told soon; pip's own settings make it wait for minutes.
_RETRIES = 1
_TIMEOUT = 10
#: The first start of a large program whose files lie on a slow disk takes many seconds.
_START_SECONDS = 120
#: How far each step is when it begins.
_LOOKING_PERCENT = 5
_INSTALLING_PERCENT = 60
#: Settings of pip that would take the package somewhere else than into the environment.
_DROPPED_VARIABLES = ("PYTHONPATH", "PYTHONHOME", "PYTHONDONTWRITEBYTECODE", "PIP_TARGET", "PIP_PREFIX", "PIP_ROOT")
_PACKAGE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*(\[[A-Za-z0-9._, -]*\])?\s*([<>=!~][A-Za-z0-9.*+!<>=~, -]*)?")
_NO_SPACE = (errno.ENOSPC, errno.EDQUOT)
_NO_RIGHT = (errno.EACCES, errno.EPERM, errno.EROFS)


class SetupError(Exception):
    """It cannot be done; the text is a sentence without its full stop."""


class Cancelled(BaseException):
    """A signal asks us to end."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


class Setup:
    """One run of this program."""

    def __init__(self, given: argparse.Namespace) -> None:
        self._given = given
        self._folder = Path(given.folder).absolute()
        self._new = swap.beside(self._folder, "new")
        self._packages = 0

    def run(self) -> None:
        """Do what was asked for.

        :raises SetupError, OSError: it cannot be done; what was installed before works on.
        """
        try:
            with swap.locked(self._folder) as lock:
                swap.repair(self._folder)
                if self._given.action == "remove":
                    self._remove()
                    return
                try:
                    self._build(lock)
                    if not self._is_older():
                        self._put_in_place()
                finally:
                    swap.discard(self._new)
        except swap.Busy:
            raise SetupError(
                tr("{name} is being installed, updated or removed already: wait for its end", name=self._given.name)
            ) from None

    def what_is_left(self) -> str:
        """What there is after it could not be done."""
        if os.path.lexists(self._folder):
            return tr("the installed version stays as it is")
        return tr("nothing was removed") if self._given.action == "remove" else tr("nothing was installed")

    def _remove(self) -> None:
        if not os.path.lexists(self._folder):
            raise SetupError(tr("{name} is not installed in {folder}", name=self._given.name, folder=self._folder))
        swap.remove(self._folder)
        self._say(tr("{name} was removed.", name=self._given.name))

    def _build(self, lock: int) -> None:
        self._stage(0, tr("Making an environment"))
        _check_package(self._given.package)
        venv.EnvBuilder(with_pip=False, symlinks=os.name != "nt", prompt=self._folder.name).create(self._new)
        self._stage(_LOOKING_PERCENT, tr("Looking for packages"))
        self._install(lock)
        link_native_program(self._new, self._given.program)
        self._stage(80, tr("Compiling"))
        self._compile()
        self._stage(90, tr("Starting it once"))
        self._check(self._new)

    def _install(self, lock: int) -> None:
        temp = self._new / "tmp"
        temp.mkdir()
        log = temp / "pip.log"
        python = _python_of(self._new)
        command = [python_program(), "-P", "-m", "pip", "--python", python, "--no-input", "--disable-pip-version-check"]
        command += [
            f"--retries={_RETRIES}",
            f"--timeout={_TIMEOUT}",
            f"--log={log}",
            "install",
            "--progress-bar=raw",
            "--no-user",
        ]
        command += ["--no-compile", "--prefer-binary", "--no-warn-script-location", "--", self._given.package]
        # Wheels are unpacked on the disk that they are for, and what a killed pip leaves goes with the environment.
        environment = _environment() | {"TMPDIR": str(temp), "TEMP": str(temp), "TMP": str(temp)}
        lines: deque[str] = deque(maxlen=KEPT_LINES)
        inherited = (lock,) if os.name == "posix" else ()
        with _child(command, environment, inherited) as pip:
            for line in _lines(pip):
                lines.append(line)
                self._pass_on(line)
        if pip.returncode != 0:
            written = log.read_text("utf-8", "replace").splitlines() if log.exists() else []
            raise SetupError(why_pip_failed(lines, written, self._given.package))
        swap.delete(temp)

    def _pass_on(self, line: str) -> None:
        progress = download_progress(line)
        if progress is not None:
            self._marker(f"{self._percent()} %, {progress[0]} of {progress[1]} bytes")
            return
        if line.startswith(("Collecting ", "Processing ")):
            self._packages += 1
        elif line.startswith("Installing collected packages:"):
            self._stage(_INSTALLING_PERCENT, tr("Installing"))
        self._say(line)

    def _percent(self) -> int:
        """How far the search for packages is: nobody knows how many there will be, but it only goes forward."""
        span = _INSTALLING_PERCENT - _LOOKING_PERCENT
        return _LOOKING_PERCENT + span * self._packages // (self._packages + 10)

    def _compile(self) -> None:
        # The files are told the place where they will lie: it is what a traceback shows.
        moved = ["-s", str(self._new), "-p", str(self._folder)]
        folders = [str(folder) for folder in package_folders(self._new)]
        command = [_python_of(self._new), "-m", "compileall", "-q", "-q", "-j", "0", *moved, *folders]
        with _child(command, _environment()) as compiling:
            for _ in _lines(compiling):
                continue  # Packages bring templates that are no valid Python: nobody has to hear of it.

    def _check(self, environment: Path) -> None:
        """See that the program starts in ``environment``.

        :raises SetupError: it does not.
        """
        command = self._command(environment)
        # Some programs write settings at their first start: the user's home is not for that.
        home = self._new / "tmp"
        home.mkdir(parents=True, exist_ok=True)
        homes = dict.fromkeys(
            ("HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"), str(home)
        )
        try:
            with _child(command, _environment() | homes) as started:
                lines = started.communicate(timeout=_START_SECONDS)[0].decode("utf-8", "replace").splitlines()
        except subprocess.TimeoutExpired:
            raise SetupError(
                tr("{name} was installed, but did not start within {seconds} seconds", name=self._given.name,
                   seconds=_START_SECONDS)
            ) from None  # fmt: skip
        if started.returncode != 0:
            for line in lines:
                self._say(line)
            raise SetupError(tr("{name} was installed, but does not start: its output says why", name=self._given.name))
        swap.delete(home)

    def _command(self, environment: Path) -> list[str]:
        arguments = shlex.split(self._given.version_arguments)
        program = swap.programs_folder(environment) / f"{self._given.program}{'.exe' if os.name == 'nt' else ''}"
        if self._given.program and os.access(program, os.X_OK):
            return [str(program), *arguments] if arguments else [_python_of(environment), "-c", ""]
        if self._given.module:
            if arguments:
                return [_python_of(environment), *AS_MODULE, self._given.module, *arguments]
            return [_python_of(environment), "-P", "-c", f"import {self._given.module}"]
        raise SetupError(
            tr("{package} was installed, but has no program {program}", package=self._given.package,
               program=self._given.program)
        )  # fmt: skip

    def _is_older(self) -> bool:
        """Whether an update would be a step back: some indexes lag behind others."""
        new, installed = self._version(self._new), self._version(self._folder)
        if self._given.action != "update" or not is_newer(installed, new):
            return False
        self._say(
            tr("{name} {installed}, which is installed, is newer than {new}: it stays.", name=self._given.name,
               installed=installed, new=new)
        )  # fmt: skip
        return True

    def _version(self, environment: Path) -> str:
        return installed_version(self._given.package, package_folders(environment))

    def _put_in_place(self) -> None:
        self._stage(97, tr("Putting it in place"))
        placed = False
        try:
            with swap.uninterrupted():
                swap.put_in_place(self._folder)
                placed = True
            self._check(self._folder)
            # From here on it is done: it would be too late to ask us to end.
            _heed_signals(signal.SIG_IGN)
        except BaseException:
            if placed:
                swap.roll_back(self._folder)
            raise
        swap.keep(self._folder)
        self._marker("100 %")
        self._say(tr("{name} {version} is installed.", name=self._given.name, version=self._version(self._folder)))

    def _stage(self, percent: int, words: str) -> None:
        self._marker(f"{percent} %")
        self._marker(f"now: {words}")

    def _marker(self, text: str) -> None:
        self._say(f"[{self._given.nonce}] {text}")

    def _say(self, line: str) -> None:
        print(line, flush=True)


def _python_of(environment: Path) -> str:
    return str(swap.programs_folder(environment) / ("python.exe" if os.name == "nt" else "python"))


def _check_package(package: str) -> None:
    if not _PACKAGE.fullmatch(package):
        raise SetupError(tr("“{package}” is no name of a package", package=package))


def _environment() -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in _DROPPED_VARIABLES}
    return kept | {"PYTHONUTF8": "1", "PYTHONUNBUFFERED": "1", "PIP_REQUIRE_VIRTUALENV": "0"}


@contextmanager
def _child(
    command: Sequence[str], environment: dict[str, str], inherited: tuple[int, ...] = ()
) -> Iterator[subprocess.Popen[bytes]]:
    """A child whose output is read; it does not outlive the block."""
    with subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env=environment,
        pass_fds=inherited,
    ) as child:
        try:
            yield child
        except BaseException:
            child.kill()
            raise


def _lines(child: subprocess.Popen[bytes]) -> Iterator[str]:
    assert child.stdout is not None
    for raw in child.stdout:
        yield raw.decode("utf-8", "replace").rstrip("\r\n")


def _why(error: OSError) -> str:
    if error.errno in _NO_SPACE:
        return tr("The disk is full: make room and try again")
    where = error.filename2 or error.filename
    if error.errno in _NO_RIGHT:
        return tr("{file} could not be written, because this account has no right to", file=where)
    return tr("{file}: {reason}", file=where, reason=error.strerror or error)


def _arguments(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="desktop.engines.environment", allow_abbrev=False)
    parser.add_argument("action", choices=ACTIONS)
    parser.add_argument("link", nargs="?", help="the package as a link (pkg:pypi/…), for whoever reads the command")
    parser.add_argument("--folder", required=True, help="the engine's environment")
    parser.add_argument("--name", required=True, help="the engine's name, for people")
    parser.add_argument("--package", default="", help="what to install")
    parser.add_argument("--program", default="", help="a program that must be there then")
    parser.add_argument("--module", default="", help="a module that must be there where the program is not")
    parser.add_argument("--version-arguments", default="", help="with these it must start, quoted as for a shell")
    parser.add_argument("--nonce", default="", help="begins the lines that are not pip's")
    given = parser.parse_intermixed_args(arguments)
    if given.action != "remove" and not (given.package and (given.program or given.module)):
        parser.error("--package and one of --program and --module are needed")
    return given


def _on_signal(number: int, _frame: FrameType | None) -> None:
    raise Cancelled(number)


def _heed_signals(how: Callable[[int, FrameType | None], None] | signal.Handlers) -> None:
    for name in ("SIGTERM", "SIGINT", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), how)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run with ``arguments`` (default: the command line's); return the exit code."""
    given = _arguments(arguments)
    _heed_signals(_on_signal)
    setup = Setup(given)
    try:
        setup.run()
    except (SetupError, OSError) as error:
        reason = _why(error) if isinstance(error, OSError) else str(error)
        print(f"[{given.nonce}] error: {reason}; {setup.what_is_left()}.", flush=True)
        return FAILED
    except Cancelled as cancelled:
        # All is as it was: end as whoever sent the signal expects.
        signal.signal(cancelled.number, signal.SIG_DFL)
        os.kill(os.getpid(), cancelled.number)
    return OK


if __name__ == "__main__":
    sys.exit(main())
