"""The log with what helps to read it: finding, only errors, wrapping, saving, opening links; fills no log itself."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMenu, QToolButton, QVBoxLayout, QWidget

from desktop.services.settings import Settings
from desktop.ui import formats, theme
from desktop.ui.clearing import add_clear_button
from desktop.ui.log_view import LogView

_WRAP = "logWrap"
#: A link in a line; what closes a sentence or a bracket after it is no part of it.
_LINK = re.compile(r"https?://[^\s\"'<>`]+[^\s\"'<>`.,;:!?)\]}]")


def link_at(line: str, column: int) -> str:
    """The link that covers ``column`` of ``line``, "" where none does."""
    found = (match for match in _LINK.finditer(line) if match.start() <= column < match.end())
    return next((match[0] for match in found), "")


class LogPane(QWidget):
    """The log and, once somebody looks for something in it, a bar beneath.

    Signals: link_opened(str): the link is to be opened. save_requested(): the log is to be saved.
    """

    link_opened = Signal(str)
    save_requested = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setObjectName("logPane")
        self.log = LogView()
        self.bar: FindBar | None = None
        self._wanted: tuple[str, ...] = ()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self.log)
        self.setFocusProxy(self.log)
        self._make_actions()
        self.log.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.log.customContextMenuRequested.connect(self._show_menu)
        self.log.installEventFilter(self)
        self.log.viewport().installEventFilter(self)

    def _make_actions(self) -> None:
        key = QKeySequence.StandardKey
        self.seek = self._action("logFind", self.tr("&Find…"), self.show_bar, key.Find)
        self.next = self._action("logFindNext", self.tr("Find &Next"), lambda: self._step(forward=True), key.FindNext)
        self.previous = self._action(
            "logFindPrevious", self.tr("Find &Previous"), lambda: self._step(forward=False), key.FindPrevious
        )
        self.only_errors = self._action("logOnlyErrors", self.tr("Only &Errors and Warnings"), None)
        self.only_errors.toggled.connect(self.log.set_only_trouble)
        self.wrap = self._action("logWrap", self.tr("&Wrap Long Lines"), None)
        self.wrap.toggled.connect(self._on_wrap)
        self.wrap.setChecked(str(self._settings.window_value(_WRAP, "false")).lower() == "true")
        self.follow = self._action("logFollow", self.tr("Follow the En&d"), self.log.follow)
        self.save = self._action("logSave", self.tr("&Save Log As…"), self.save_requested.emit)

    def _action(
        self, name: str, text: str, do: Callable[[], object] | None, key: QKeySequence.StandardKey | None = None
    ) -> QAction:
        action = QAction(text, self)
        action.setObjectName(name)
        action.setCheckable(do is None)
        if key is not None:
            # Shown beside the entry; the log itself hears the key, as elsewhere in the window it means something else.
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        if do is not None:
            action.triggered.connect(lambda: do())
        return action

    def set_wanted(self, words: tuple[str, ...]) -> None:
        """Mark what the list of jobs is filtered by, and offer it to who looks for something."""
        self._wanted = words
        self.log.set_wanted(words)

    def show_bar(self) -> None:
        """Look for something: what is selected, if that is on one line, else what the list is filtered by."""
        if self.bar is None:
            self.bar = FindBar(self.log)
            self.bar.closed.connect(self._hide_bar)
            self._layout.addWidget(self.bar)
        selected = self.log.textCursor().selectedText()
        if selected and "\u2029" not in selected:
            self.bar.field.setText(selected)
        elif self._wanted and not self.bar.field.text():
            self.bar.field.setText(self._wanted[0])
        self.bar.show()
        self.bar.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.field.selectAll()
        self.log.set_sought(self.bar.field.text())

    def _hide_bar(self) -> None:
        assert self.bar is not None
        self.bar.hide()
        self.log.set_sought("")
        self.log.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _step(self, *, forward: bool) -> None:
        if self.bar is None or not self.bar.field.text():
            self.show_bar()
        else:
            self.bar.step(forward=forward)

    def _on_wrap(self, on: bool) -> None:
        self.log.setLineWrapMode(LogView.LineWrapMode.WidgetWidth if on else LogView.LineWrapMode.NoWrap)
        self._settings.set_window_value(_WRAP, str(on).lower())

    def _show_menu(self, at: QPoint) -> None:
        menu = self.menu(at)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.log.viewport().mapToGlobal(at))

    def menu(self, at: QPoint) -> QMenu:
        """The context menu for a place in the log."""
        menu = QMenu(self)
        menu.setObjectName("logMenu")
        menu.setAccessibleName(self.tr("Log"))
        link = self._link_at(at)
        if link:
            shown = formats.menu_text(formats.one_line(link, 60))
            menu.addAction(self._made(menu, "logOpenLink", self.tr("&Open {link}").format(link=shown), link))
            menu.addSeparator()
        copy = QAction(self.tr("&Copy"), menu)
        copy.setObjectName("logCopy")
        copy.setEnabled(self.log.textCursor().hasSelection())
        copy.triggered.connect(self.log.copy)
        everything = QAction(self.tr("Select &All"), menu)
        everything.setObjectName("logSelectAll")
        everything.triggered.connect(self.log.selectAll)
        clear = QAction(self.tr("C&lear Selection"), menu)
        clear.setObjectName("logClearSelection")
        clear.setEnabled(self.log.textCursor().hasSelection())
        clear.triggered.connect(self.log.clear_selection)
        menu.addActions([copy, everything, clear])
        menu.addSeparator()
        self.add_tools(menu)
        return menu

    def add_tools(self, menu: QMenu) -> None:
        """Put into a menu what can be done with the log, whatever place of it one points at."""
        menu.addActions([self.seek, self.next, self.previous])
        menu.addSeparator()
        menu.addActions([self.only_errors, self.wrap, self.follow])
        menu.addSeparator()
        menu.addAction(self.save)

    def _made(self, menu: QMenu, name: str, text: str, link: str) -> QAction:
        action = QAction(text, menu)
        action.setObjectName(name)
        action.triggered.connect(lambda: self.link_opened.emit(link))
        return action

    def _link_at(self, at: QPoint) -> str:
        cursor = self.log.cursorForPosition(at)
        return link_at(cursor.block().text(), cursor.positionInBlock())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and watched is self.log:
            return self._on_key(event)
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            link = self._link_at(event.position().toPoint()) if held else ""
            if link and not self.log.textCursor().hasSelection():
                self.link_opened.emit(link)
                return True
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        for action in (self.seek, self.next, self.previous):
            if QKeySequence(event.keyCombination()) in action.shortcuts():
                if event.type() == QEvent.Type.ShortcutOverride:
                    event.accept()
                    return True
                if event.type() == QEvent.Type.KeyPress:
                    action.trigger()
                    return True
        return False


class FindBar(QWidget):
    """Finds plain text in the log, in any case. Signals: closed(): Escape, or its button, was pressed."""

    closed = Signal()

    def __init__(self, log: LogView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._log = log
        self.setObjectName("findBar")
        self.setAutoFillBackground(True)
        self.field = QLineEdit()
        # A drop belongs to the window, wherever on it it falls.
        self.field.setAcceptDrops(False)
        self.field.setPlaceholderText(self.tr("Find in the log"))
        add_clear_button(self.field)
        self.previous = self._button("findPrevious", "▲", self.tr("Find the one before"))
        self.next = self._button("findNext", "▼", self.tr("Find the next one"))
        self.close_button = self._button("findClose", "✕", self.tr("Close"))
        self.result = QLabel()
        self.result.setObjectName("findResult")
        self.result.setTextFormat(Qt.TextFormat.PlainText)
        self.field.setObjectName("findField")
        self.field.setAccessibleName(self.tr("Find in the log"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(6, 4, 6, 4)
        for widget in (self.field, self.previous, self.next):
            layout.addWidget(widget)
        layout.addWidget(self.result, 1)
        layout.addWidget(self.close_button)
        self.field.setFixedWidth(self.fontMetrics().averageCharWidth() * 44)
        self.field.textChanged.connect(self._on_text)
        self.previous.clicked.connect(lambda: self.step(forward=False))
        self.next.clicked.connect(lambda: self.step(forward=True))
        self.close_button.clicked.connect(self.closed)
        self.field.installEventFilter(self)

    def _button(self, name: str, text: str, spoken: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setText(text)
        button.setAccessibleName(spoken)
        button.setToolTip(spoken)
        button.setAutoRaise(True)
        return button

    def step(self, *, forward: bool) -> None:
        """Go to the next place, or the one before; beyond the last comes the first."""
        self._tell(self._log.find_step(self.field.text(), forward=forward))

    def _on_text(self, text: str) -> None:
        self._log.set_sought(text)
        self._tell(self._log.find_step(text, forward=True, here=True) if text else True)

    def _tell(self, found: bool) -> None:
        count = self._log.count_of(self.field.text())
        palette = self.palette()
        palette.setColor(self.result.foregroundRole(), theme.color("faint" if found else "error"))
        self.result.setPalette(palette)
        if not self.field.text():
            self.result.clear()
        elif count == 1:
            self.result.setText(self.tr("1 place"))
        else:
            self.result.setText(self.tr("{count} places").format(count=count) if count else self.tr("Not found"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.closed.emit()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or event.matches(QKeySequence.StandardKey.FindNext):
                self.step(forward=not event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                return True
            if event.matches(QKeySequence.StandardKey.FindPrevious):
                self.step(forward=False)
                return True
        return super().eventFilter(watched, event)
