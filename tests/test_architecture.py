"""The floors of the program as a test: who may import what, no cycles, single owners, sizes.

The table: a module may import its own floor, what ``FLOORS`` says of ours and of Qt, and the standard library. The
checks read sources and run nothing of them; they are tested on small sources that break one rule each.
"""

from __future__ import annotations

import ast
import graphlib
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
MODULE_LINES = 400
FUNCTION_LINES = 50


@dataclass(frozen=True)
class Floor:
    """What the modules of one floor may import besides each other and the standard library."""

    ours: frozenset[str] = frozenset()
    qt: frozenset[str] = frozenset()
    #: Other people's packages, such as psutil.
    others: bool = False
    #: Those of ``ours`` that are imported inside functions only: they cost time, or libraries that may be missing.
    late: frozenset[str] = frozenset()


def floor(ours: str = "", qt: str = "", *, others: bool = False, late: str = "") -> Floor:
    return Floor(frozenset(ours.split()), frozenset(qt.split()), others, frozenset(late.split()))


FLOORS: dict[str, Floor] = {
    "jobs": floor(),
    "engines": floor("jobs"),
    "services": floor("jobs engines", "QtCore QtSql QtNetwork", others=True),
    "ui": floor("jobs engines services.queue services.settings services.probe services.away", "QtCore QtGui QtWidgets"),
    "app": floor("jobs engines services", "QtCore"),
    "gui": floor("app ui", "QtCore QtGui QtWidgets"),
    # The terminal commands, on the same services as the window: cli knows only how they are called.
    "download": floor("jobs engines services app", "QtCore"),
    "terminal": floor("jobs engines services app download", "QtCore"),
    "opening": floor("services", "QtCore"),
    "arguments": floor(),
    "cli": floor("app gui terminal opening arguments", late="app gui terminal opening arguments"),
    "__main__": floor("cli"),
    "__init__": floor(),
}

#: The one module that uses each.
OWNERS = {
    "QProcess": "desktop.services.runner",
    "QtSql": "desktop.services.database",
    "QSettings": "desktop.services.settings",
    "QLocalServer": "desktop.services.remote",
    "QLocalSocket": "desktop.services.remote",
    "QMessageBox": "desktop.ui.messages",
    "jeepney": "desktop.services.bus_talk",
}


# Reading sources


@dataclass(frozen=True)
class Import:
    line: int
    #: A module's full name; "?" where it is made up at run time.
    target: str
    late: bool
    typing_only: bool


@dataclass
class Source:
    name: str
    is_package: bool
    text: str
    tree: ast.Module
    imports: list[Import] = field(default_factory=list)

    @property
    def floor(self) -> str:
        return floor_of(self.name)


def floor_of(module: str) -> str:
    parts = module.split(".")
    return parts[1] if len(parts) > 1 else "__init__"


def read_sources(files: Mapping[str, str]) -> dict[str, Source]:
    """The modules by name; ``files`` maps paths such as ``desktop/jobs/job.py`` to sources."""
    sources = {}
    for path, text in files.items():
        parts = path.removesuffix(".py").split("/")
        is_package = parts[-1] == "__init__"
        name = ".".join(parts[:-1] if is_package else parts)
        sources[name] = Source(name, is_package, text, ast.parse(text, path))
    for source in sources.values():
        # Several names from one module are one import.
        found = _imports(source, source.tree, sources, late=False, typing_only=False)
        source.imports = list(dict.fromkeys(found))
    return sources


def _imports(
    source: Source, node: ast.AST, known: Mapping[str, Source], *, late: bool, typing_only: bool
) -> Iterator[Import]:
    for target in _targets(source, node, known):
        yield Import(getattr(node, "lineno", 0), target, late, typing_only)
    late = late or isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
    guarded = isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)
    for child in ast.iter_child_nodes(node):
        only = guarded and isinstance(node, ast.If) and child in node.body
        yield from _imports(source, child, known, late=late, typing_only=typing_only or only)


def _targets(source: Source, node: ast.AST, known: Mapping[str, Source]) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
    elif isinstance(node, ast.ImportFrom):
        package = source.name.split(".")[: None if source.is_package else -1]
        base = package[: len(package) - node.level + 1] if node.level else []
        module = ".".join([*base, *(node.module.split(".") if node.module else [])])
        for alias in node.names:
            # What is imported from a package may be a module in it.
            longer = f"{module}.{alias.name}"
            yield longer if longer in known or module == "PySide6" else module
    elif isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] in ("import_module", "__import__"):
        first = node.args[0] if node.args else None
        yield first.value if isinstance(first, ast.Constant) and isinstance(first.value, str) else "?"


# The checks: each returns what is wrong


Sources = Mapping[str, Source]
Check = Callable[[Sources], list[str]]


def wrong_imports(sources: Sources) -> list[str]:
    return [
        f"{source.name}:{found.line} imports {found.target}: {reason}"
        for source in sources.values()
        for found in source.imports
        if (reason := _why_not(source, found))
    ]


def _why_not(source: Source, found: Import) -> str:
    if source.floor not in FLOORS:
        return f"desktop/{source.floor} is on no floor; give it one in FLOORS"
    allowed = FLOORS[source.floor]
    top, _, rest = found.target.partition(".")
    if top == "desktop":
        if not rest or floor_of(found.target) == source.floor:
            return ""
        if not _is_among(rest, allowed.ours):
            return f"{source.floor} may import of ours: {sorted(allowed.ours)}"
        if _is_among(rest, allowed.late) and not (found.late or found.typing_only):
            return "only inside a function"
        return ""
    if top == "PySide6":
        return "" if rest.split(".")[0] in allowed.qt else f"{source.floor} may import of Qt: {sorted(allowed.qt)}"
    if found.target == "?":
        return "a name made up at run time cannot be checked"
    return "" if allowed.others or top in sys.stdlib_module_names else f"{source.floor} uses the standard library only"


def _is_among(module: str, names: frozenset[str]) -> bool:
    return any(module == name or module.startswith(f"{name}.") for name in names)


def import_cycles(sources: Sources) -> list[str]:
    graph = {
        source.name: {
            module
            for found in source.imports
            if not found.typing_only
            for module in _loaded_by(source.name, found.target)
            if module in sources
        }
        for source in sources.values()
    }
    problems = []
    while True:
        try:
            graphlib.TopologicalSorter(graph).prepare()
        except graphlib.CycleError as error:
            cycle = error.args[1]
            problems.append(" <- ".join(cycle))
            # Taken out, so that the next one shows.
            graph[cycle[1]].discard(cycle[0])
        else:
            return problems


def _loaded_by(importer: str, target: str) -> Iterator[str]:
    """The module, and the packages around it that are not loaded already because the importer is in them too."""
    yield target
    parts = target.split(".")
    for length in range(1, len(parts)):
        package = ".".join(parts[:length])
        if not f"{importer}.".startswith(f"{package}."):
            yield package


def wrong_owners(sources: Sources) -> list[str]:
    users: dict[str, set[str]] = {name: set() for name in OWNERS}
    for source in sources.values():
        for name in _words(source.tree) & OWNERS.keys():
            users[name].add(source.name)
    return [
        f"{name} is used by {sorted(found)}, its owner is {OWNERS[name]}"
        for name, found in users.items()
        if found != {OWNERS[name]}
    ]


def _words(tree: ast.AST) -> set[str]:
    words: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            words.add(node.id)
        elif isinstance(node, ast.Attribute):
            words.add(node.attr)
        elif isinstance(node, ast.alias):
            words.update(node.name.split("."))
        elif isinstance(node, ast.ImportFrom) and node.module:
            words.update(node.module.split("."))
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            words.add(node.value)  # getattr(QtCore, "QProcess")
    return words


def too_long(sources: Sources) -> list[str]:
    problems = []
    for source in sources.values():
        lines = len(source.text.splitlines())
        if lines >= MODULE_LINES:
            problems.append(f"{source.name} has {lines} lines, {MODULE_LINES} are too many")
        for node in ast.walk(source.tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno:
                lines = node.end_lineno - node.lineno + 1
                if lines > FUNCTION_LINES:
                    problems.append(f"{source.name}:{node.lineno} {node.name}() has {lines} lines")
    return problems


def without_docstring(sources: Sources) -> list[str]:
    return [source.name for source in sources.values() if not ast.get_docstring(source.tree)]


CHECKS: tuple[Check, ...] = (wrong_imports, import_cycles, wrong_owners, too_long, without_docstring)


# The program


@pytest.fixture(scope="module")
def program() -> Sources:
    files = (ROOT / "desktop").rglob("*.py")
    return read_sources({file.relative_to(ROOT).as_posix(): file.read_text("utf-8") for file in files})


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_the_program_keeps_to_its_design(program: Sources, check: Check) -> None:
    assert check(program) == []


def test_every_floor_is_there(program: Sources) -> None:
    """A floor that was renamed would be checked no more."""
    assert FLOORS.keys() == {source.floor for source in program.values()}


@pytest.mark.parametrize(
    ("module", "unwanted"),
    [
        ("jobs.job", "PySide6"),
        ("engines.catalog", "PySide6"),
        ("cli", "PySide6"),
        # Not "PySide6.QtGui": PySide's QtSql itself loads that.
        ("terminal", "desktop.gui desktop.ui desktop.services.desktop_bus jeepney"),
        ("app", "desktop.gui desktop.ui desktop.services.desktop_bus jeepney"),
        ("download", "desktop.services.desktop_bus jeepney"),
        ("ui.main_window", "desktop.services.desktop_bus jeepney"),
        # It comes with the first word on a bus.
        ("ui.away", "jeepney"),
    ],
)
def test_what_is_loaded_at_run_time_agrees(module: str, unwanted: str) -> None:
    code = f"import sys, desktop.{module}; print(*(set({unwanted.split()}) & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("\n", "")


# The checks themselves: each finds what it is for, and nothing in a source that keeps the rules

GOOD = {
    "desktop/__init__.py": '"""The package."""',
    "desktop/jobs/__init__.py": '"""Jobs."""',
    "desktop/jobs/job.py": '"""A job."""\nfrom __future__ import annotations\nimport os.path\nfrom . import words',
    "desktop/jobs/words.py": '"""Words."""\nfrom typing import TYPE_CHECKING\n'
    "if TYPE_CHECKING:\n    from desktop.jobs.job import Job",
    "desktop/services/runner.py": '"""Runs."""\nimport psutil\nfrom PySide6 import QtCore\nQtCore.QProcess',
    "desktop/services/database.py": '"""Keeps."""\nfrom PySide6.QtSql import QSqlQuery',
    "desktop/services/settings.py": '"""Sets."""\nfrom PySide6.QtCore import QSettings',
    "desktop/services/remote.py": '"""Asks."""\nfrom PySide6.QtNetwork import QLocalServer, QLocalSocket',
    "desktop/services/bus_talk.py": '"""Talks."""\nfrom jeepney import Parser',
    "desktop/services/queue.py": '"""Queues."""\nfrom desktop.services import runner\nfrom ..jobs.job import Job',
    "desktop/ui/messages.py": '"""Tells."""\nfrom PySide6.QtWidgets import QMessageBox\n'
    "from desktop.services.queue import JobQueue",
    "desktop/cli.py": '"""Starts."""\ndef main():\n    from desktop.gui import run',
    "desktop/gui.py": '"""Shows."""\nimport desktop.ui.messages',
}


def test_good_sources_pass() -> None:
    assert {check.__name__: check(read_sources(GOOD)) for check in CHECKS} == {check.__name__: [] for check in CHECKS}


@pytest.mark.parametrize(
    ("check", "path", "line", "told"),
    [
        (wrong_imports, "desktop/jobs/job.py", "import PySide6.QtCore", "jobs may import of Qt: []"),
        (wrong_imports, "desktop/jobs/job.py", "import psutil", "standard library only"),
        (wrong_imports, "desktop/jobs/job.py", "def f():\n    import desktop.services.queue", "job:6 imports"),
        (wrong_imports, "desktop/jobs/job.py", "from ..services import queue", "desktop.services.queue: jobs may"),
        (wrong_imports, "desktop/jobs/words.py", "if TYPE_CHECKING:\n    from desktop import cli", "desktop.cli: jobs"),
        (wrong_imports, "desktop/jobs/job.py", "__import__('desktop.ui')", "imports desktop.ui"),
        (wrong_imports, "desktop/jobs/job.py", "importlib.import_module(name)", "made up at run time"),
        (wrong_imports, "desktop/ui/messages.py", "from desktop.services import runner", "ui may import of ours"),
        (wrong_imports, "desktop/ui/messages.py", "from PySide6 import QtSvg", "ui may import of Qt"),
        (wrong_imports, "desktop/ui/messages.py", "import PySide6", "ui may import of Qt"),
        (wrong_imports, "desktop/services/queue.py", "from PySide6.QtGui import QIcon", "services may import of Qt"),
        (wrong_imports, "desktop/cli.py", "import desktop.gui", "only inside a function"),
        (wrong_imports, "desktop/cli.py", "from desktop.services import queue", "cli may import of ours"),
        (wrong_imports, "desktop/extra.py", "import os", "on no floor"),
        (
            import_cycles,
            "desktop/jobs/words.py",
            "def f():\n    from desktop.jobs.job import Job",
            "desktop.jobs.job <-",
        ),
        (import_cycles, "desktop/services/runner.py", "from .queue import JobQueue", "desktop.services.runner"),
        (import_cycles, "desktop/jobs/words.py", "from . import words", "desktop.jobs.words <- desktop.jobs.words"),
        (wrong_owners, "desktop/services/queue.py", "from PySide6.QtCore import QProcess as Q", "QProcess is used by"),
        (wrong_owners, "desktop/services/queue.py", "import PySide6.QtSql", "QtSql is used by"),
        (wrong_owners, "desktop/services/queue.py", "getattr(QtCore, 'QSettings')", "QSettings is used by"),
        (too_long, "desktop/jobs/job.py", "pass\n" * 400, "desktop.jobs.job has 404 lines"),
        (too_long, "desktop/jobs/job.py", "async def f():\n" + "    pass\n" * 50, "f() has 51 lines"),
        (without_docstring, "desktop/jobs/other.py", "x = 1", "desktop.jobs.other"),
    ],
)
def test_bad_sources_are_found(check: Check, path: str, line: str, told: str) -> None:
    problems = check(read_sources(GOOD | {path: f"{GOOD[path]}\n{line}" if path in GOOD else line}))
    assert [problem for problem in problems if told in problem], problems


def test_an_owner_that_is_gone_is_found() -> None:
    assert "QProcess is used by []" in wrong_owners(read_sources(GOOD | {"desktop/services/runner.py": '"""."""'}))[0]
