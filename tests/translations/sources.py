"""Every text that the program looks up in a translation, read from its sources and its engines' definitions.

Qt's ``lupdate`` sees ``self.tr("…")`` and ``translate("Context", "…")``, but neither helpers such as ``_tr("…")``,
whose context stands in their own bodies, nor TOML files. What cannot be read for certain is an error: no text is lost.
"""

from __future__ import annotations

import ast
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent.parent
WORDS = "desktop.jobs.words"
#: Helpers whose texts come from elsewhere: they look up what another place marks.
_LOOK_UP_ONLY = frozenset({f"{WORDS}.known", f"{WORDS}.engine_text"})
_APPLICATIONS = frozenset({"QCoreApplication", "QGuiApplication", "QApplication"})


class SourceError(Exception):
    """A text that cannot be read from the source; says where."""


@dataclass(frozen=True, order=True, slots=True)
class Key:
    """What a translation is looked up by. ``comment`` tells equal texts apart."""

    context: str
    source: str
    comment: str = ""


@dataclass(slots=True)
class Text:
    """A text with the files that it stands in, and what a translator should know of it."""

    key: Key
    plural: bool = False
    files: set[str] = field(default_factory=set)
    hints: set[str] = field(default_factory=set)


Texts = dict[Key, Text]


def texts_of_program(root: Path = ROOT) -> Texts:
    """All texts of the program below ``root``."""
    files = sorted((root / "desktop").rglob("*.py"))
    texts = texts_of_sources({file.relative_to(root).as_posix(): file.read_text("utf-8") for file in files})
    for file in sorted((root / "resources" / "engines").rglob("*.toml")):
        name = file.relative_to(root).as_posix()
        for source, hint in engine_texts(tomllib.loads(file.read_text("utf-8"))):
            _add(texts, Key("Engine", source), name, hint=hint)
    return texts


def texts_of_sources(files: Mapping[str, str]) -> Texts:
    """The texts in modules, given as path and source.

    :raises SourceError: one cannot be read from the source.
    """
    trees = {path: ast.parse(source, path) for path, source in files.items()}
    helpers = {f"{_module(path)}.{name}": context for path, tree in trees.items() for name, context in _helpers(tree)}
    helpers[f"{WORDS}.tr"] = "Words"
    texts: Texts = {}
    for path, tree in trees.items():
        _Reader(path, tree, helpers, texts).visit(tree)
    return texts


def engine_texts(definition: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """What a definition says to people, and what each text is. What the reader fills in by itself is not among it."""
    name = definition["name"]
    if definition.get("summary"):
        yield definition["summary"], f"{name}: what it is for"
    for option_id, option in definition.get("options", {}).items():
        for key, meaning in (("label", "name of"), ("help", "help for"), ("group", "group of")):
            if option.get(key):
                yield option[key], f"{name}: {meaning} the option {option_id}"
    for preset_id, preset in definition.get("presets", {}).items():
        if preset.get("label"):
            yield preset["label"], f"{name}: name of the preset {preset_id}"
    for code, meaning in definition.get("exit_codes", {}).items():
        yield meaning, f"{name}: why a download failed (exit code {code})"
    for meaning in definition.get("explanations", {}).values():
        yield meaning, f"{name}: why a download failed"


def _module(path: str) -> str:
    return path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def _add(texts: Texts, key: Key, file: str, *, plural: bool = False, hint: str = "") -> None:
    text = texts.setdefault(key, Text(key))
    text.plural = text.plural or plural
    text.files.add(file)
    if hint:
        text.hints.add(hint)


def _helpers(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """The functions of a module that hand their first parameter on to Qt, with the context that they name."""
    for function in tree.body:
        if not isinstance(function, ast.FunctionDef) or not function.args.args:
            continue
        first = function.args.args[0].arg
        for call in (node for node in ast.walk(function) if isinstance(node, ast.Call)):
            if _is_lookup(call) and isinstance(call.args[1], ast.Name) and call.args[1].id == first:
                context = _constant(call.args[0])
                if context is not None:
                    yield function.name, context


def _is_lookup(call: ast.Call) -> bool:
    """True for Qt's own functions that take context and text."""
    if len(call.args) < 2:
        return False
    if isinstance(call.func, ast.Attribute):
        owner = call.func.value
        return call.func.attr == "translate" and isinstance(owner, ast.Name) and owner.id in _APPLICATIONS
    return isinstance(call.func, ast.Name) and call.func.id == "QT_TRANSLATE_NOOP"


def _constant(node: ast.AST) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


class _Reader(ast.NodeVisitor):
    """Puts the texts of one module into ``texts``."""

    def __init__(self, path: str, tree: ast.Module, helpers: Mapping[str, str], texts: Texts) -> None:
        self._path = path
        self._texts = texts
        self._classes: list[str] = []
        self._known = dict(_names(path, tree, helpers))
        self._in_helper = False

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        before = self._in_helper
        self._in_helper = before or (not self._classes and node.name in self._known)
        self.generic_visit(node)
        self._in_helper = before

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        if self._in_helper or not node.args:
            return
        if _is_lookup(node):
            context = _constant(node.args[0])
            if context is None:
                raise self._error(node, "the context is no plain text")
            self._take(node, context, node.args[1:])
        elif isinstance(node.func, ast.Attribute) and node.func.attr == "tr":
            self._take_tr(node, node.func)
        elif isinstance(node.func, ast.Name) and node.func.id in self._known:
            self._take(node, self._known[node.func.id], node.args[:1])

    def _take_tr(self, node: ast.Call, function: ast.Attribute) -> None:
        owner = ast.unparse(function.value)
        if owner == "words":
            self._take(node, "Words", node.args[:1])
        elif owner == "self" and self._classes:
            if not list(self._constants(node.args[0])):
                raise self._error(node, "self.tr() takes a plain text")
            self._take(node, self._classes[-1], node.args)
        else:
            raise self._error(node, f"nobody can see which class {owner} is of: write translate(context, text)")

    def _take(self, node: ast.Call, context: str, arguments: list[ast.expr]) -> None:
        """``arguments`` are text, comment and number; a text in a variable is marked elsewhere."""
        comment = _constant(arguments[1]) if len(arguments) > 1 else ""
        if comment is None:
            raise self._error(node, "the comment is no plain text")
        for source in self._constants(arguments[0]):
            _add(self._texts, Key(context, source, comment), self._path, plural=len(arguments) > 2)

    def _constants(self, node: ast.expr) -> Iterator[str]:
        if isinstance(node, ast.JoinedStr | ast.BinOp):
            raise self._error(node, "a text that is put together cannot be translated")
        if isinstance(node, ast.IfExp):
            yield from self._constants(node.body)
            yield from self._constants(node.orelse)
        elif (text := _constant(node)) is not None:
            yield text

    def _error(self, node: ast.expr, reason: str) -> SourceError:
        return SourceError(f"{self._path}:{node.lineno}: {reason}")


def _names(path: str, tree: ast.Module, helpers: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """The helpers that can be called by their names in a module, its own and those that it imports."""
    own = f"{_module(path)}."
    for full, context in helpers.items():
        if full.startswith(own) and "." not in full.removeprefix(own):
            yield full.removeprefix(own), context
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                full = f"{node.module}.{alias.name}"
                if full in helpers and full not in _LOOK_UP_ONLY:
                    yield alias.asname or alias.name, helpers[full]
