"""Walks through what is on show in a window: what is cut, what overlaps, what is not translated."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QSizeGrip,
    QSplitterHandle,
    QTabBar,
    QTableView,
    QToolButton,
    QTreeView,
    QWidget,
)

from desktop.ui.job_columns import PADDING
from desktop.ui.job_header import JobHeader
from desktop.ui.mnemonics import mnemonic_of

#: Shows its text with an ellipsis where there is no room, and all of it in a tool tip or in another place.
_ELIDES = frozenset({"messageLabel"})
#: Lies over others, and is seen only where these show nothing.
_OVERLAYS = ("emptyHint", "qt_", "ScrollLeft", "ScrollRight")
#: Numbers with what belongs to them (sizes, speeds, times, percents), and names of keys.
_NUMBERS = re.compile(r"[\W\d_]*(?:(?:[kMGT]?B|bytes|AM|PM|s)\b[\W\d_]*)*|(?:(?:Ctrl|Alt|Shift)\+)+\w+")

#: What makes a tool tip plain text.
_MARKUP = re.compile(r"</?div[^>]*>")


def shown(root: QWidget) -> list[QWidget]:
    """All that can be seen of a window, itself included."""
    return [
        root,
        *(child for child in root.findChildren(QWidget) if child.isVisibleTo(root) and child.window() is root),
    ]


def _called(widget: QWidget) -> str:
    return f"{type(widget).__name__} “{widget.objectName() or _text_of(widget)}”"


def _text_of(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QLabel | QAbstractButton | QLineEdit) else ""


# What is cut


def cut(root: QWidget) -> list[str]:
    """A sentence for each text that has less room than it needs."""
    return [f"{_called(widget)}: {told}" for widget in shown(root) for told in _cut(widget)]


def _cut(widget: QWidget) -> Iterator[str]:
    if widget.objectName() in _ELIDES or _is_qts(widget):
        return
    width, height = widget.width(), widget.height()
    if isinstance(widget, QLabel) and widget.text():
        if widget.wordWrap():
            needed = widget.heightForWidth(width)
            if needed > height + 1:
                yield f"needs a height of {needed}, has {height}: {widget.text()}"
        elif widget.sizeHint().width() > width + 1:
            yield f"needs a width of {widget.sizeHint().width()}, has {width}: {widget.text()}"
    elif isinstance(widget, QAbstractButton) and widget.text() and _shows_text(widget):
        needed = widget.sizeHint().width()
        if needed > width + 1 or widget.sizeHint().height() > height + 2:
            yield f"needs {needed} by {widget.sizeHint().height()}, has {width} by {height}: {widget.text()}"
    elif isinstance(widget, QGroupBox) and widget.minimumSizeHint().width() > width + 1:
        yield f"needs a width of {widget.minimumSizeHint().width()}, has {width}: {widget.title()}"
    elif isinstance(widget, QTabBar) and widget.sizeHint().width() > width + 1:
        yield f"needs a width of {widget.sizeHint().width()}, has {width}"
    elif isinstance(widget, QMenuBar):
        yield from _cut_menus(widget)
    elif isinstance(widget, QLineEdit) and not widget.text() and widget.placeholderText():
        needed = widget.fontMetrics().horizontalAdvance(widget.placeholderText()) + 8
        if needed > width and not widget.toolTip():
            yield f"needs a width of {needed}, has {width}: {widget.placeholderText()}"
    elif isinstance(widget, QHeaderView) and widget.orientation() is Qt.Orientation.Horizontal:
        yield from _cut_headings(widget)
    elif isinstance(widget, QListView | QTreeView) and _cannot_scroll(widget):
        yield from _cut_rows(widget)


def _cut_headings(header: QHeaderView) -> Iterator[str]:
    for section in range(header.count()):
        text = str(header.model().headerData(section, header.orientation()) or "")
        around = 2 * PADDING if isinstance(header, JobHeader) else 8
        needed, room = header.fontMetrics().horizontalAdvance(text) + around, header.sectionSize(section)
        if not header.isSectionHidden(section) and needed > room:
            yield f"its heading needs a width of {needed}, has {room}: {text}"


def _cannot_scroll(view: QAbstractItemView) -> bool:
    return view.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff


def _cut_rows(view: QListView | QTreeView) -> Iterator[str]:
    """The first column of a list that has a tool tip for nothing."""
    for row in range(view.model().rowCount()):
        index = view.model().index(row, 0)
        text = str(index.data() or "")
        icon = view.iconSize().width() + 4 if index.data(Qt.ItemDataRole.DecorationRole) else 0
        needed, room = view.fontMetrics().horizontalAdvance(text) + icon + 4, view.visualRect(index).width()
        if needed > room and not index.data(Qt.ItemDataRole.ToolTipRole):
            yield f"needs a width of {needed}, has {room}: {text}"


def _shows_text(button: QAbstractButton) -> bool:
    return not isinstance(button, QToolButton) or (
        button.toolButtonStyle() is not Qt.ToolButtonStyle.ToolButtonIconOnly or button.icon().isNull()
    )


def _cut_menus(bar: QMenuBar) -> Iterator[str]:
    for action in bar.actions():
        if action.isVisible() and not bar.rect().contains(bar.actionGeometry(action)):
            yield f"has no room for {action.text()}"


def _is_qts(widget: QWidget) -> bool:
    return widget.objectName().startswith("qt_") or isinstance(widget, QSizeGrip)


# What overlaps


def overlapping(root: QWidget) -> list[str]:
    """A sentence for each two widgets side by side in one parent that share a place, or one that leaves its parent."""
    found = []
    for parent in shown(root):
        if isinstance(parent, QAbstractScrollArea | QComboBox | QLineEdit | QMenuBar | QTabBar):
            continue
        inside = [child for child in parent.children() if isinstance(child, QWidget) and _takes_room(child, root)]
        for one, other in combinations(inside, 2):
            shared = one.geometry().intersected(other.geometry())
            if shared.width() > 1 and shared.height() > 1:
                found.append(f"{_called(one)} and {_called(other)} overlap at {_place(shared)}")
        in_area = isinstance(parent.parentWidget(), QAbstractScrollArea) or parent.objectName().startswith("qt_")
        found += [
            f"{_called(child)} at {_place(child.geometry())} leaves {_called(parent)} ({parent.width()} wide)"
            for child in inside
            if not in_area and not parent.rect().adjusted(-1, -1, 1, 1).contains(child.geometry())
        ]
    return found


def _takes_room(widget: QWidget, root: QWidget) -> bool:
    if not widget.isVisibleTo(root) or widget.isWindow() or isinstance(widget, QSplitterHandle | QSizeGrip):
        return False
    return not widget.objectName().startswith(_OVERLAYS) and widget.width() > 0 and widget.height() > 0


def _place(rect: QRect) -> str:
    return f"{rect.x()},{rect.y()} {rect.width()}x{rect.height()}"


# What has one key for two


def clashing(root: QWidget) -> list[str]:
    """A sentence for each letter that Alt leads to more than one place with."""
    owners: dict[str, list[str]] = {}
    for widget in shown(root):
        for text in _mnemonic_texts(widget):
            if letter := mnemonic_of(text):
                plain = unicodedata.normalize("NFD", letter)[0]
                owners.setdefault(plain, []).append(text)
    return [f"Alt+{letter} is more than one: {texts}" for letter, texts in owners.items() if len(texts) > 1]


def clashing_entries(menu: QMenu) -> list[str]:
    """A sentence for each letter that more than one entry of a menu has."""
    letters = Counter(
        unicodedata.normalize("NFD", letter)[0]
        for action in menu.actions()
        if action.isVisible() and (letter := mnemonic_of(action.text()))
    )
    return [f"{menu.objectName()}: more than one has the letter {letter}" for letter, n in letters.items() if n > 1]


def _mnemonic_texts(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QAbstractButton) or (isinstance(widget, QLabel) and widget.buddy() is not None):
        yield widget.text()
    elif isinstance(widget, QGroupBox):
        yield widget.title()
    elif isinstance(widget, QTabBar):
        yield from (widget.tabText(tab) for tab in range(widget.count()))
    elif isinstance(widget, QMenuBar):
        yield from (action.text() for action in widget.actions() if action.isVisible())


# What is not translated


def untranslated(root: QWidget, names: frozenset[str] = frozenset()) -> list[str]:
    """Texts without brackets, but for numbers and ``names``: what is the user's, and what has no translation."""
    found = []
    for widget in shown(root):
        for kind, text in _texts(widget):
            plain = _MARKUP.sub("", text).strip()
            if not plain or plain in names or (plain.startswith("[") or "[" in plain) or _NUMBERS.fullmatch(plain):
                continue
            found.append(f"{_called(widget)}: {kind} {plain!r}")
    return found


def _texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    if _is_qts(widget):
        return
    if widget.isWindow():
        yield "title", widget.windowTitle()
    yield "tool tip", widget.toolTip()
    yield "name", widget.accessibleName()
    yield "description", widget.accessibleDescription()
    if isinstance(widget, QLabel | QAbstractButton):
        yield "text", widget.text()
    elif isinstance(widget, QGroupBox):
        yield "title", widget.title()
    elif isinstance(widget, QLineEdit | QPlainTextEdit):
        yield "placeholder", widget.placeholderText()
    elif isinstance(widget, QTabBar):
        yield from (("tab", widget.tabText(tab)) for tab in range(widget.count()))
        yield from (("tab's tool tip", widget.tabToolTip(tab)) for tab in range(widget.count()))
    elif isinstance(widget, QComboBox):
        yield from (("choice", widget.itemText(row)) for row in range(min(widget.count(), 60)))
    elif isinstance(widget, QMenuBar | QMenu):
        yield from _texts_of_actions(widget)
    elif isinstance(widget, QHeaderView):
        pass
    elif isinstance(widget, QAbstractItemView):
        yield from _texts_of_view(widget)


def _texts_of_actions(menu: QMenuBar | QMenu) -> Iterator[tuple[str, str]]:
    for action in menu.actions():
        yield "action", action.text()
        yield "action's tip", action.statusTip()
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from _texts_of_actions(inner)


def _texts_of_view(view: QAbstractItemView) -> Iterator[tuple[str, str]]:
    model = view.model()
    if model is None:
        return
    if isinstance(view, QTableView) and view.horizontalHeader().isVisible():
        for column in range(model.columnCount()):
            yield "heading", str(model.headerData(column, Qt.Orientation.Horizontal) or "")
    # A list's model does not tell how many columns it has.
    columns = 1 if isinstance(view, QListView) else model.columnCount()
    for row in range(min(model.rowCount(), 30)):
        for column in range(columns):
            yield f"cell {row},{column}", str(model.index(row, column).data() or "")
