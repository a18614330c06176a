"""Every engine, setting, action and schema version has its test: what is declared somewhere must be looked for here.

It is looked for by name, in what stands between quotes in the test modules: which test that is, people decide.
"""

from __future__ import annotations

import ast
import tomllib
from collections.abc import Mapping
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
_LOOKING = ("test_declared.py", "test_architecture.py")


@pytest.fixture(scope="module")
def quoted() -> dict[str, set[str]]:
    """What stands between quotes in each test module, docstrings aside, by the module's path."""
    return {path.relative_to(ROOT).as_posix(): _texts(ast.parse(path.read_text("utf-8"))) for path in _test_modules()}


def _test_modules() -> list[Path]:
    # This module and its neighbour name everything: they would find it in themselves.
    found = set((ROOT / "tests").rglob("test_*.py")) - {ROOT / "tests" / name for name in _LOOKING}
    return sorted(path for path in found if "def test_" in path.read_text("utf-8"))


def _texts(tree: ast.Module) -> set[str]:
    said = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    constants = (node for node in ast.walk(tree) if isinstance(node, ast.Constant) and id(node) not in said)
    return {node.value for node in constants if isinstance(node.value, str)}


def test_every_engine_has_its_test() -> None:
    """``tests/**/test_<id>….py`` for each built-in engine."""
    engines = [tomllib.loads(file.read_text("utf-8"))["id"] for file in (ROOT / "resources/engines").glob("*.toml")]
    assert "yt-dlp" in engines
    names = [path.name for path in _test_modules()]
    assert not [
        engine for engine in engines if not any(name.startswith(f"test_{engine.replace('-', '_')}") for name in names)
    ]


def test_every_setting_has_its_test(quoted: dict[str, set[str]]) -> None:
    from desktop.services.settings import DECLARED

    assert not _untested({setting.key for setting in DECLARED}, quoted)


def test_every_action_has_its_test(quoted: dict[str, set[str]]) -> None:
    from desktop.ui.actions import ROWS

    # Ids such as "cancel" are also commands of the terminal: those are other tests.
    of_window = {path: texts for path, texts in quoted.items() if path.startswith("tests/ui/")}
    assert not _untested({row.id for row in ROWS}, of_window, exact=True)


def test_every_schema_version_has_its_test(quoted: dict[str, set[str]]) -> None:
    assert not _untested({file.name for file in (ROOT / "resources/schema").glob("*.sql")}, quoted)


def _untested(names: set[str], texts: Mapping[str, set[str]], *, exact: bool = False) -> set[str]:
    """Those of ``names`` that no text is (``exact``) or holds."""
    assert names
    said: set[str] = set().union(*texts.values())
    return {name for name in names if name not in said and (exact or not any(name in text for text in said))}


def test_what_is_only_in_a_docstring_is_not_tested() -> None:
    texts = {"test_x.py": _texts(ast.parse('def test_x():\n    "jobs/one"\n    f("jobs/two", "a jobs/three b")\n'))}
    names = {"jobs/one", "jobs/two", "jobs/three"}
    assert _untested(names, texts) == {"jobs/one"}
    assert _untested(names, texts, exact=True) == {"jobs/one", "jobs/three"}
