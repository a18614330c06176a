"""The presets of an engine with those of one's own, and what can be done with the latter; makes no job."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QInputDialog, QLineEdit, QMenu, QPushButton, QWidget

from desktop.engines.model import Engine
from desktop.jobs.job import Options
from desktop.jobs.words import engine_text
from desktop.services.queue import JobQueue, QueueError
from desktop.ui import formats


class PresetRow(QWidget):
    """Signals: chosen(): another preset is chosen. failed(str): one of one's own could not be kept."""

    chosen = Signal()
    failed = Signal(str)

    def __init__(self, queue: JobQueue, engine: Engine, preset: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._queue = queue
        self._engine = engine
        #: Gives the options that a new preset keeps.
        self.wants_options: Callable[[], Options] = dict
        self.box = QComboBox()
        self.box.setObjectName("newPreset")
        self.box.setAccessibleName(self.tr("Preset"))
        # Its caption stands before the row, and not before it alone.
        self.box.setAccessibleDescription(self.box.accessibleName())
        self.more = QPushButton()
        self.more.setObjectName("newPresetMore")
        self.more.setText(self.tr("More"))
        self.more.setAccessibleName(self.tr("Save, rename or delete presets"))
        self.more.setAutoDefault(False)
        self.save = self._action("newPresetSave", self.tr("&Save as Preset…"), self._save)
        self.rename = self._action("newPresetRename", self.tr("&Rename Preset…"), self._rename)
        self.delete = self._action("newPresetDelete", self.tr("&Delete Preset"), self._delete)
        menu = QMenu(self.more)
        menu.setObjectName("newPresetMenu")
        menu.setAccessibleName(self.tr("Presets"))
        menu.addActions([self.save, self.rename, self.delete])
        self.more.setMenu(menu)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.box, 1)
        layout.addWidget(self.more)
        self.setFocusProxy(self.box)
        self._fill(preset)
        self.box.currentIndexChanged.connect(lambda _row: self._on_chosen())
        queue.presets.changed.connect(self._on_presets_changed)

    def current(self) -> str:
        """The id of the chosen preset, "" where there is none."""
        return str(self.box.currentData() or "")

    def given(self) -> Mapping[str, Any]:
        """The options that the chosen preset sets."""
        own = self._queue.presets.get(self._engine.id, self.current())
        base = self._engine.presets.get(own.base if own else self.current())
        return {**(base.options if base else {}), **(own.options if own else {})}

    def _action(self, name: str, text: str, do: Callable[[], None]) -> QAction:
        action = QAction(text, self)
        action.setObjectName(name)
        action.triggered.connect(lambda: do())
        return action

    def _on_presets_changed(self, engine_id: str) -> None:
        if engine_id == self._engine.id:
            self._fill(self.current())

    def _fill(self, wanted: str) -> None:
        self.box.blockSignals(True)
        self.box.clear()
        for preset in self._engine.presets.values():
            self.box.addItem(formats.one_line(engine_text(preset.label), 60), preset.id)
        own = self._queue.presets.of(self._engine.id)
        if own and self.box.count():
            self.box.insertSeparator(self.box.count())
        for mine in own:
            self.box.addItem(formats.one_line(mine.label, 60), mine.id)
        self.box.setCurrentIndex(max(self.box.findData(wanted), 0) if self.box.count() else -1)
        self.box.setEnabled(self.box.count() > 0)
        self.box.blockSignals(False)
        self._show_actions()

    def _on_chosen(self) -> None:
        self._show_actions()
        self.chosen.emit()

    def _show_actions(self) -> None:
        own = self._queue.presets.get(self._engine.id, self.current()) is not None
        self.rename.setEnabled(own)
        self.delete.setEnabled(own)

    def _ask(self, title: str, text: str, then: Callable[[str], None]) -> None:
        dialog = QInputDialog(self)
        dialog.setObjectName("newPresetName")
        dialog.setWindowTitle(title)
        dialog.setLabelText(self.tr("Name of the preset:"))
        dialog.setTextValue(text)
        dialog.setTextEchoMode(QLineEdit.EchoMode.Normal)
        dialog.textValueSelected.connect(then)
        dialog.open()

    def _save(self) -> None:
        own = self._queue.presets.get(self._engine.id, self.current())
        self._ask(self.tr("Save as Preset"), own.label if own else "", self._keep)

    def _keep(self, label: str) -> None:
        own = self._queue.presets.get(self._engine.id, self.current())
        base = own.base if own else self.current()
        options = {**(own.options if own else {}), **self.wants_options()}
        try:
            preset = self._queue.presets.save(self._engine, label, base, options)
        except QueueError as error:
            self.failed.emit(str(error))
            return
        self.box.setCurrentIndex(self.box.findData(preset.id))

    def _rename(self) -> None:
        own = self._queue.presets.get(self._engine.id, self.current())
        if own is not None:
            self._ask(self.tr("Rename Preset"), own.label, lambda label: self._do_rename(own.id, label))

    def _do_rename(self, preset_id: str, label: str) -> None:
        try:
            self._queue.presets.rename(self._engine.id, preset_id, label)
        except QueueError as error:
            self.failed.emit(str(error))

    def _delete(self) -> None:
        try:
            self._queue.presets.delete(self._engine.id, self.current())
        except QueueError as error:
            self.failed.emit(str(error))
            return
        self.chosen.emit()
