"""Presets of one's own: named sets of options for an engine, kept in one file; secrets never get into it."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QFileDevice, QIODevice, QObject, QSaveFile, Signal

from desktop.engines.errors import EngineError
from desktop.engines.extra import secrets_among
from desktop.engines.model import Engine
from desktop.engines.options import split_extra_arguments
from desktop.jobs.job import Options, OptionValue
from desktop.services.errors import QueueError

#: Goes before the id, so that none is ever taken for one of an engine's own.
OWN = "my-"


@dataclass(frozen=True, slots=True)
class OwnPreset:
    """``base`` is the engine's preset on top of which ``options`` are set, "" for none."""

    id: str
    label: str
    base: str
    options: Mapping[str, OptionValue]


class PresetError(QueueError):
    """A preset cannot be kept; the text is one sentence for a person."""


class Presets(QObject):
    """All presets of one's own, by engine. A file that cannot be read is set aside, and said so once.

    Signals:
        changed(str): those of the engine of this id are others now.
    """

    changed = Signal(str)

    def __init__(self, file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self._problems: list[str] = []
        #: Why the file must not be written: it holds what could not be read. "" where it may.
        self._unreadable = ""
        self._presets = self._read()

    def problems(self) -> list[str]:
        """What was wrong with the file; told once."""
        problems, self._problems = self._problems, []
        return problems

    def of(self, engine_id: str) -> list[OwnPreset]:
        """The presets for an engine, in the order in which they were saved."""
        return list(self._presets.get(engine_id, {}).values())

    def get(self, engine_id: str, preset_id: object) -> OwnPreset | None:
        """The preset of that id, None where there is none."""
        return self._presets.get(engine_id, {}).get(str(preset_id))

    def save(self, engine: Engine, label: str, base: str, options: Options) -> OwnPreset:
        """Keep ``options`` under a name; one of the same name is replaced. Secrets and folders are left out.

        :raises PresetError: the name is empty, or the file cannot be written.
        """
        label = " ".join(label.split())
        if not label:
            raise PresetError(_tr("A preset needs a name."))
        kept = {name: value for name, value in options.items() if _may_be_kept(engine, name, value)}
        same = next((preset for preset in self.of(engine.id) if preset.label == label), None)
        preset = OwnPreset(same.id if same else self._new_id(engine.id, label), label, base, kept)
        self._change(engine.id, {**self._presets.get(engine.id, {}), preset.id: preset})
        return preset

    def rename(self, engine_id: str, preset_id: str, label: str) -> None:
        """Give a preset another name.

        :raises PresetError: the name is empty or taken, or the file cannot be written.
        """
        label = " ".join(label.split())
        if not label:
            raise PresetError(_tr("A preset needs a name."))
        if any(preset.label == label and preset.id != preset_id for preset in self.of(engine_id)):
            raise PresetError(_tr("There is a preset “{name}” already.").format(name=label))
        renamed = {
            key: OwnPreset(key, label, preset.base, preset.options) if key == preset_id else preset
            for key, preset in self._presets.get(engine_id, {}).items()
        }
        self._change(engine_id, renamed)

    def delete(self, engine_id: str, preset_id: str) -> None:
        """Forget a preset.

        :raises PresetError: the file cannot be written.
        """
        left = {key: preset for key, preset in self._presets.get(engine_id, {}).items() if key != preset_id}
        self._change(engine_id, left)

    def _new_id(self, engine_id: str, label: str) -> str:
        stem = OWN + (re.sub(r"[^a-z0-9]+", "-", label.lower()).strip("-") or "preset")
        taken, number, candidate = self._presets.get(engine_id, {}), 1, stem
        while candidate in taken:
            number += 1
            candidate = f"{stem}-{number}"
        return candidate

    def _change(self, engine_id: str, presets: dict[str, OwnPreset]) -> None:
        after = {**self._presets, engine_id: presets}
        if not presets:
            del after[engine_id]
        self._write(after)
        self._presets = after
        self.changed.emit(engine_id)

    def _write(self, presets: Mapping[str, Mapping[str, OwnPreset]]) -> None:
        if self._unreadable:
            raise PresetError(self._unreadable)
        document = {
            engine: {
                preset.id: {"label": preset.label, "base": preset.base, "options": dict(preset.options)}
                for preset in own.values()
            }
            for engine, own in presets.items()
        }
        text = json.dumps(document, ensure_ascii=False, indent=2) + "\n"
        file = QSaveFile(str(self._file))
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise self._not_saved(error.strerror or str(error)) from error
        # Written beside the old file, for its owner only, and put into its place as a whole.
        own = QFileDevice.Permission.ReadOwner | QFileDevice.Permission.WriteOwner
        if not (
            file.open(QIODevice.OpenModeFlag.WriteOnly)
            and file.setPermissions(own)
            and file.write(text.encode()) >= 0
            and file.commit()
        ):
            raise self._not_saved(file.errorString())

    def _not_saved(self, reason: str) -> PresetError:
        return PresetError(
            _tr("The presets could not be saved in {file}: {reason}.").format(file=self._file, reason=reason)
        )

    def _read(self) -> dict[str, dict[str, OwnPreset]]:
        try:
            document = json.loads(self._file.read_text("utf-8"))
            found = {
                str(engine): {str(key): _preset(str(key), entry) for key, entry in own.items()}
                for engine, own in document.items()
            }
        except FileNotFoundError:
            return {}
        except OSError as error:
            self._unreadable = _tr("The presets in {file} cannot be read: {reason}.").format(
                file=self._file, reason=error.strerror
            )
            self._problems.append(self._unreadable)
            return {}
        except (ValueError, AttributeError, RecursionError):
            self._keep_aside(move=True)
            return {}
        good = {engine: {key: preset for key, preset in own.items() if preset} for engine, own in found.items()}
        if any(None in own.values() for own in found.values()):
            self._keep_aside(move=False)
        return {
            engine: {key: preset for key, preset in own.items() if preset is not None}
            for engine, own in good.items()
            if own
        }

    def _keep_aside(self, *, move: bool) -> None:
        """Keep the file as it is under another name: some of it, or with ``move`` all of it, makes no sense."""
        aside = self._file.with_name(f"{self._file.stem}.broken-{datetime.now():%Y%m%d-%H%M%S}.json")
        try:
            if move:
                self._file.rename(aside)
            else:
                shutil.copy(self._file, aside)
        except OSError as error:
            self._unreadable = _tr(
                "The presets in {file} make no sense, and the file cannot be set aside: {reason}."
            ).format(file=self._file, reason=error.strerror)
            self._problems.append(self._unreadable)
            return
        self._problems.append(
            _tr("Presets in {file} make no sense; what was there is kept in {aside}.").format(
                file=self._file, aside=aside.name
            )
        )


def _may_be_kept(engine: Engine, name: str, value: object) -> bool:
    if name != "extra_arguments":
        return name in engine.options and engine.options[name].kind != "secret"
    try:
        return not secrets_among(engine, split_extra_arguments(value))
    except EngineError:
        return False  # What cannot be split cannot be used either.


def _preset(key: str, entry: Any) -> OwnPreset | None:
    """The preset in an entry of the file, None where it is none."""
    if not isinstance(entry, dict) or not isinstance(entry.get("options"), dict):
        return None
    options, label = entry["options"], entry.get("label")
    if not isinstance(label, str) or not all(isinstance(value, str | bool | int) for value in options.values()):
        return None
    return OwnPreset(key, label, str(entry.get("base", "")), options)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Presets", text)
