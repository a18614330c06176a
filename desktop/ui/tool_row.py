"""The row above the table: a tool bar that fits the room it has, and at its end room for more; does nothing itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QToolBar, QToolButton, QWidget

from desktop.ui.actions import Actions

#: What stands in the tool bar; "" is a line between groups. What adds links stands right above it.
TOOLS = ("pause", "cancel", "retry", "", "openFile", "openFolder", "", "delete", "", "pauseQueue")
#: Takes the place of "pause" where it is what can be done.
_INSTEAD = "resume"
#: Those that lose their words last.
_FOREMOST = frozenset(("pause", "resume", "cancel", "retry"))
#: The edge of an icon in pixels.
_ICON = 16
_BESIDE, _ICONS = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly


class ToolRow(QWidget):
    """Words beside all icons where there is room, else beside the foremost ones, else beside none.

    What finds no room even then is in the menu at the bar's end.
    """

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("toolRow")
        self._pause, self._resume = actions["pause"], actions[_INSTEAD]
        self.bar = QToolBar()
        self.bar.setObjectName("jobToolBar")
        self.bar.setAccessibleName(self.tr("Actions for the selected jobs"))
        self.bar.setIconSize(QSize(_ICON, _ICON))
        self.bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        for action_id in TOOLS:
            if action_id:
                self.bar.addAction(actions[action_id])
            else:
                self.bar.addSeparator()
        # The icons come after the first sight; nothing beneath is to move then.
        self.bar.setMinimumHeight(self.bar.sizeHint().height() + max(_ICON - self.fontMetrics().height(), 0))
        #: How wide the bar is with all words, with the foremost and with none.
        self._widths: list[int] = []
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(4, 0, 8, 4)
        self.row.setSpacing(8)
        self.row.addWidget(self.bar, 1)
        self._pause.enabledChanged.connect(self._swap)
        self._resume.enabledChanged.connect(self._swap)
        self._swap()

    def add_right(self, widget: QWidget) -> None:
        """Put a widget at the end of the row; it keeps its place when the tool bar is hidden."""
        self.row.addWidget(widget)
        self.set_tools_shown(not self.bar.isHidden())

    def set_tools_shown(self, shown: bool) -> None:
        """Show or hide the tool bar, and with it the row, where there is nothing else in it."""
        self.bar.setVisible(shown)
        self.setVisible(shown or self.row.count() > 1)
        self.row.setAlignment(Qt.AlignmentFlag(0) if shown else Qt.AlignmentFlag.AlignRight)

    def measure(self) -> None:
        """Find out how much room the bar needs in each of its forms; to be asked again when its icons are others."""
        self._widths = []
        for form in range(3):
            self._apply(form)
            self._widths.append(self.bar.sizeHint().width())
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and getattr(self, "_widths", None):
            self.measure()

    def _fit(self) -> None:
        if not self._widths:
            return
        margins = self.row.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        for place in range(1, self.row.count()):
            item = self.row.itemAt(place)
            if item is not None:
                room -= item.sizeHint().width() + self.row.spacing()
        self._apply(next((form for form, width in enumerate(self._widths) if width <= room), 2))

    def _apply(self, form: int) -> None:
        for action in self.bar.actions():
            button = self.bar.widgetForAction(action)
            if isinstance(button, QToolButton):
                bare = form == 2 or (form == 1 and action.objectName() not in _FOREMOST)
                button.setToolButtonStyle(_ICONS if bare else _BESIDE)
        layout = self.bar.layout()
        if layout is not None:
            layout.invalidate()

    def _swap(self) -> None:
        """Offer to resume where nothing can be paused but something resumed."""
        wanted = self._resume if self._resume.isEnabled() and not self._pause.isEnabled() else self._pause
        shown = self.bar.actions()[0]
        if shown is not wanted:
            self.bar.insertAction(shown, wanted)
            self.bar.removeAction(shown)
            self._fit()
