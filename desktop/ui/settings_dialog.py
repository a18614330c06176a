"""The preferences: pages of settings that hold at once, a search over all of them, and the page of engines.

Keeps no value of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.services.settings import Settings
from desktop.ui import formats, theme
from desktop.ui.clearing import add_clear_button
from desktop.ui.mnemonics import mnemonic_of
from desktop.ui.placing import open_as
from desktop.ui.setting_pages import ENGINES, Page, SettingsForm, make_heading, pages_of
from desktop.ui.setting_row import Choices

if TYPE_CHECKING:
    from desktop.services.queue import JobQueue
    from desktop.ui.engines_page import EnginesPage

_PREFIX, _ICON = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class DialogState:
    """What a dialog hands on to the one that comes in its place; ``before`` is what can be undone."""

    page: str
    #: The setting that one is in, "" for none.
    key: str
    before: dict[str, Any]


class SettingsDialog(QDialog):
    """What is changed holds at once; Restore Defaults can be undone until the dialog closes.

    :param choices: gives, for settings whose values are known only at run time, value and label by key.
    :param queue: what the page of engines asks; without one there is no such page.
    """

    def __init__(
        self,
        settings: Settings,
        choices: Callable[[], Mapping[str, Choices]] = dict,
        parent: QWidget | None = None,
        *,
        queue: JobQueue | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._choices = choices
        #: What Restore Defaults has taken away, by key.
        self._before: dict[str, Any] = {}
        self.setObjectName("settingsDialog")
        self.setAccessibleName(self.tr("Preferences"))
        self.setWindowTitle(self.tr("Preferences"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.engines: EnginesPage | None = None
        self.search = QLineEdit()
        self.pages = QListWidget()
        self.undo = QPushButton(self.tr("Und&o"))
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Close | standard.RestoreDefaults)
        self.shut = self.buttons.button(standard.Close)
        self.defaults = self.buttons.button(standard.RestoreDefaults)
        self._name_controls()
        self.form = SettingsForm(settings, choices(), self._letters())
        self.rows = self.form.rows
        self.nothing = QLabel()
        self.engines_found = self._make_engines_found()
        self.stack = QStackedWidget()
        self._lay_out()
        self._fill_pages(queue)
        self._connect_signals()
        self._show_restorable()
        self.pages.setCurrentRow(0)
        # A field would be at the mercy of the first key: what one types is kept at once.
        self.search.setFocus()
        self.setMinimumWidth(560)
        geometry = settings.window_value("settingsGeometry")
        if not (isinstance(geometry, QByteArray) and self.restoreGeometry(geometry)):
            open_as(self, 900, 640)

    # Putting together

    def _name_controls(self) -> None:
        self.shut.setText(self.tr("&Close"))
        self.defaults.setText(self.tr("Restore &Defaults"))
        theme.without_icons(self.buttons.buttons())
        # Enter is for the field that one is in.
        for button in (self.shut, self.defaults, self.undo):
            button.setAutoDefault(False)
        self.search.setPlaceholderText(self.tr("Search the settings"))
        add_clear_button(self.search)
        for widget, name, spoken in (
            (self.search, "settingsSearch", self.tr("Search the settings")),
            (self.pages, "settingsPages", self.tr("Pages")),
            (self.undo, "settingsUndo", self.tr("Undo Restore Defaults")),
            (self.buttons, "settingsButtons", ""),
        ):
            widget.setObjectName(name)
            widget.setAccessibleName(spoken)

    def _letters(self) -> list[str]:
        """The letters that belong to the dialog's own buttons."""
        return [mnemonic_of(button.text()) for button in (self.shut, self.defaults, self.undo)]

    def _make_engines_found(self) -> QWidget:
        found = QWidget()
        layout = QVBoxLayout(found)
        layout.setContentsMargins(0, 0, 0, 0)
        self.engines_heading = make_heading(ENGINES.words())
        self.to_engines = QPushButton(self.tr("Show the &Engines"))
        self.to_engines.setObjectName("settingsToEngines")
        self.to_engines.setAutoDefault(False)
        layout.addWidget(self.engines_heading)
        layout.addWidget(self.to_engines, 0, Qt.AlignmentFlag.AlignLeft)
        found.hide()
        return found

    def _lay_out(self) -> None:
        self.pages.setIconSize(QSize(16, 16))
        self.pages.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing.setObjectName("settingsNothing")
        self.nothing.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing.setWordWrap(True)
        self.nothing.hide()
        self.form.layout_.insertWidget(0, self.nothing)
        self.form.layout_.insertWidget(self.form.layout_.count() - 1, self.engines_found)
        self.stack.addWidget(self.form)
        side = QVBoxLayout()
        side.addWidget(self.search)
        side.addWidget(self.pages, 1)
        middle = QHBoxLayout()
        middle.addLayout(side)
        middle.addWidget(self.stack, 1)
        self.restored = QWidget()
        self.restored_label = QLabel(self.tr("All settings have their defaults again."))
        self.restored_label.setTextFormat(Qt.TextFormat.PlainText)
        self.restored_label.setWordWrap(True)
        told = QHBoxLayout(self.restored)
        told.setContentsMargins(0, 0, 0, 0)
        told.addWidget(self.restored_label, 1)
        told.addWidget(self.undo)
        self.restored.hide()
        layout = QVBoxLayout(self)
        layout.addLayout(middle, 1)
        layout.addWidget(self.restored)
        layout.addWidget(self.buttons)

    def _fill_pages(self, queue: JobQueue | None) -> None:
        for page, _ in pages_of(self._settings.declared()):
            self._add_page(page)
        if queue is not None:
            self._add_engines(queue)
        # As wide as the widest, with what the style puts around it.
        width = self.pages.sizeHintForColumn(0) + 2 * self.pages.frameWidth() + 12
        width = max(width, self.search.fontMetrics().horizontalAdvance(self.search.placeholderText()) + 40)
        self.pages.setFixedWidth(width)
        self.search.setFixedWidth(width)

    def _add_page(self, page: Page) -> None:
        item = QListWidgetItem(theme.icon(page.icon), page.words(), self.pages)
        item.setData(_PREFIX, page.prefix)
        item.setData(_ICON, page.icon)
        item.setSizeHint(QSize(0, self.fontMetrics().height() + 14))

    def _add_engines(self, queue: JobQueue) -> None:
        from desktop.ui.engines_page import EnginesPage

        self.engines = EnginesPage(queue, self.parentWidget())
        self.stack.addWidget(self.engines)
        self._add_page(ENGINES)
        queue.engines_changed.connect(self._on_engines_changed)
        self.rows["downloads/ffmpeg"].set_automatic(
            self.tr("Automatic: {program}").format(program=queue.automatic_ffmpeg() or self.tr("none was found"))
        )

    def _connect_signals(self) -> None:
        self.search.textChanged.connect(self._on_searched)
        self.search.returnPressed.connect(self._focus_found)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self._focus_search)
        self.pages.currentItemChanged.connect(self._on_page_changed)
        self.pages.itemClicked.connect(self._on_page_clicked)
        self.to_engines.clicked.connect(lambda: self.show_page(ENGINES.prefix))
        self.buttons.rejected.connect(self.reject)
        self.defaults.clicked.connect(self._restore_defaults)
        self.undo.clicked.connect(self._undo)
        for row in self.rows.values():
            row.touched.connect(self._show_restorable)

    # Pages

    def page(self) -> str:
        """The page on show, as the beginning of its settings' keys; "" while there is a search."""
        item = self.pages.currentItem()
        return str(item.data(_PREFIX)) if item is not None else ""

    def show_page(self, prefix: str) -> None:
        """Show a page; a search ends."""
        for at in range(self.pages.count()):
            if self.pages.item(at).data(_PREFIX) == prefix:
                self.pages.setCurrentRow(at)

    def _on_page_changed(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        self._page = str(item.data(_PREFIX))
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self.nothing.hide()
        self.engines_found.hide()
        on_engines = self._page == ENGINES.prefix
        # Of engines there are no defaults.
        self.defaults.setVisible(not on_engines)
        if on_engines and self.engines is not None:
            self.stack.setCurrentWidget(self.engines)
        else:
            self.stack.setCurrentWidget(self.form)
            self.form.show_page(self._page)

    def _on_page_clicked(self) -> None:
        # Whoever goes through the list by its keys goes on there.
        if self.page() == ENGINES.prefix and self.engines is not None:
            self.engines.table.setFocus()

    # Searching

    def _on_searched(self, text: str) -> None:
        words = text.casefold().split()
        if not words:
            self.show_page(self._page)
            return
        self.pages.setCurrentRow(-1)
        self.pages.clearSelection()
        self.stack.setCurrentWidget(self.form)
        self.defaults.show()
        found = self.form.show_found(words)
        engines = self._engines_have(words)
        self.engines_found.setVisible(engines)
        self.engines_heading.set_marks(words)
        self.nothing.setVisible(not found and not engines)
        self.nothing.setText(self.tr("No setting has “{text}” in it.").format(text=formats.one_line(text, 80)))

    def _engines_have(self, words: list[str]) -> bool:
        if self.engines is None:
            return False
        names = (row.name for row in self.engines.model.rows)
        told = self.tr("Engines, programs and their definitions: install, update, remove, edit, import")
        return all(word in " ".join((told, ENGINES.words(), *names)).casefold() for word in words)

    def _focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _focus_found(self) -> None:
        shown = [row.field for row in self.rows.values() if row.field.isVisible()]
        if shown:
            shown[0].setFocus(Qt.FocusReason.TabFocusReason)
        elif self.to_engines.isVisible():
            self.to_engines.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # The first Escape ends the search, the next one closes.
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            self._focus_search()
            return
        super().keyPressEvent(event)

    # Defaults

    def _restore_defaults(self) -> None:
        rows = [row for row in self.rows.values() if not row.is_default()]
        self._before = {row.setting.key: self._settings.value(row.setting.key) for row in rows}
        for row in rows:
            # What cannot be used and was never kept is gone too.
            row.use_default()
        self.restored.setVisible(bool(rows))
        self.undo.setFocus()

    def _undo(self) -> None:
        """Take back what Restore Defaults did, but for what was changed since."""
        before, self._before = self._before, {}
        for key, value in before.items():
            if self._settings.value(key) == self._settings.default(key):
                self.rows[key].take(value)
        self.restored.hide()
        self.defaults.setFocus()

    def _show_restorable(self) -> None:
        self.defaults.setEnabled(not all(row.is_default() for row in self.rows.values()))

    # Being made anew in another language

    def state(self) -> DialogState:
        """What is on show, and what can be undone."""
        key = next((key for key, row in self.rows.items() if row.field is self.focusWidget()), "")
        # What was searched for is of another language.
        return DialogState(key.partition("/")[0] or self._page, key, dict(self._before))

    def restore(self, state: DialogState) -> None:
        """Show what another dialog showed, which this one comes in the place of."""
        self.show_page(state.page)
        if state.key:
            self.rows[state.key].field.setFocus()
        self._before = dict(state.before)
        self.restored.setVisible(bool(state.before))

    # Keeping up

    def _on_engines_changed(self) -> None:
        for key, choices in self._choices().items():
            self.rows[key].set_choices(choices)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # Events come from within Qt's constructor too, before there is any attribute of ours.
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "form"):
            for row in self.rows.values():
                row.color()
            for at in range(self.pages.count()):
                item = self.pages.item(at)
                item.setIcon(theme.icon(item.data(_ICON)))

    def done(self, result: int) -> None:
        for row in self.rows.values():
            row.keep_typed()
        self._settings.set_window_value("settingsGeometry", self.saveGeometry())
        super().done(result)


def show_settings(
    settings: Settings, queue: JobQueue, choices: Callable[[], Mapping[str, Choices]], parent: QWidget
) -> SettingsDialog:
    """Show the preferences, the ones that are open already if there are."""
    # Not modal: a setup of an engine can be looked at in the window while it runs.
    open_one = parent.findChild(SettingsDialog)
    dialog = open_one or SettingsDialog(settings, choices, parent, queue=queue)
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
    return dialog
