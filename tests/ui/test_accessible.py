"""Everything that one can use has a name for screen readers and tests, and a way to it by keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QMenu,
    QMenuBar,
    QMessageBox,
    QPlainTextEdit,
    QTabBar,
    QToolBar,
    QWidget,
)

from desktop.ui.actions import MENUS, ROWS, SUBMENUS
from desktop.ui.main_window import MainWindow
from tests.ui.fakes import FakeQueue

_CONTROLS = (QAbstractButton, QComboBox, QLineEdit, QAbstractItemView, QPlainTextEdit, QTabBar, QHeaderView, QMenu)


_QTS_OWN = (QLineEdit, QDialogButtonBox, QMessageBox, QToolBar, QComboBox, QAbstractItemView)


def controls(root: QWidget) -> list[QWidget]:
    """The controls that we made; those inside Qt's own widgets (a spin box's line, a tab bar's arrows) are Qt's."""
    found: list[QWidget] = []
    for widget in root.findChildren(QWidget):
        if not isinstance(widget, _CONTROLS) or widget.objectName().startswith(("qt_", "ScrollLeft", "ScrollRight")):
            continue
        if isinstance(widget, QHeaderView) or not _is_qts_own(widget):
            found.append(widget)
    return found


def _is_qts_own(widget: QWidget) -> bool:
    inside = widget.parentWidget()
    if isinstance(inside, QMenuBar) and isinstance(widget, QMenu) and not widget.title():
        # What a menu bar without room puts its menus into.
        return True
    while inside is not None and not inside.isWindow():
        if isinstance(inside, _QTS_OWN) or inside.objectName().startswith("qt_"):
            return True
        inside = inside.parentWidget()
    # The list of a combo box is a window of its own.
    return inside is not None and isinstance(inside.parentWidget(), QComboBox)


def nameless(root: QWidget) -> list[str]:
    return [
        f"{type(widget).__name__} “{widget.objectName()}”"
        for widget in controls(root)
        if not widget.objectName() or not (widget.accessibleName() or _has_own_words(widget))
    ]


def _has_own_words(widget: QWidget) -> bool:
    return isinstance(widget, QAbstractButton) and bool(widget.text().strip("…"))


def test_every_control_of_the_window_has_a_name(window: MainWindow, queue: FakeQueue) -> None:
    queue.store(1, files=["/tmp/x"])
    queue.history_changed.emit()
    window.model.flush()
    window.view.selectRow(0)
    for tab in range(window.details.count()):
        window.details.setCurrentIndex(tab)
    window.input.field.setText("https://a.example https://b.example")
    # The vertical header is never seen.
    assert [name for name in nameless(window) if name != "QHeaderView “”"] == []
    assert len(controls(window)) > 15


def test_every_control_of_the_dialogs_has_a_name(real_window: MainWindow) -> None:
    real_window.input.field.setText("https://example.org/a")
    for action in ("add", "preferences", "messages"):
        real_window.actions_[action].trigger()
    names = {child.objectName() for child in real_window.findChildren(QWidget)}
    assert {"newJobDialog", "settingsDialog", "messageHistory", "option-audio_format"} <= names
    for name in ("newJobDialog", "settingsDialog", "messageHistory"):
        dialog = real_window.findChild(QWidget, name)
        assert dialog is not None
        assert dialog.accessibleName()
        assert nameless(dialog) == []
        dialog.close()


def test_every_action_has_a_place_and_its_key_is_its_own(window: MainWindow) -> None:
    in_menus = [
        action_id
        for _, _, ids in MENUS
        for entry in ids
        for action_id in SUBMENUS.get(entry, ("", (entry,)))[1]
        if action_id
    ]
    assert sorted(in_menus) == sorted(row.id for row in ROWS)
    keys = [key.toString() for action in window.actions_.all() for key in action.shortcuts()]
    assert len(keys) == len(set(keys))


def test_tab_reaches_every_part(window: MainWindow, queue: FakeQueue) -> None:
    queue.add(["https://example.org/1"])
    window.model.flush()
    window.input.field.setFocus()
    reached: set[str] = set()
    for _ in range(30):
        focus = QApplication.focusWidget()
        assert focus is not None
        reached.add(focus.objectName())
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert {"linkField", "presetBox", "addButton", "stateList", "jobTable", "logView"} <= reached


def test_rows_speak_in_words(window: MainWindow, queue: FakeQueue) -> None:
    job = queue.add(["https://example.org/1"])
    queue.run(job, percent=43.0)
    window.model.flush()
    role = Qt.ItemDataRole.AccessibleTextRole
    assert window.model.index(0, 0).data(role) == "https://example.org/1, Running, 43 percent"
    assert window.model.index(0, 2).data(role) == "Progress: 43%"
