"""The menu that says whose jobs are listed: one's own, somebody else's, everybody's."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from desktop.services.queue import JobQueue
from desktop.ui import formats


class OwnerMenu(QMenu):
    """Stands in its parent menu only while there is more than one owner.

    Signals: owner_chosen(str or None): a name, None for everybody.
    """

    owner_chosen = Signal(object)

    def __init__(self, queue: JobQueue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._queue = queue
        self._group: QActionGroup | None = None
        self.setObjectName("menuOwners")
        self.setAccessibleName(self.tr("Jobs of"))
        self.setTitle(self.tr("&Jobs of"))
        self.menuAction().setVisible(False)

    def fill(self, current: str | None) -> None:
        """List the owners there are now; ``current`` is the one on show."""
        me = self._queue.user
        owners = self._queue.owners()
        others = [owner for owner in owners if owner != me]
        self.clear()
        if self._group is not None:
            self._group.deleteLater()
        self._group = QActionGroup(self)
        self._add(self.tr("Me ({name})").format(name=formats.menu_text(me)), me, current)
        if others:
            self.addSeparator()
        for owner in others:
            self._add(formats.menu_text(owner), owner, current)
        self.addSeparator()
        self._add(self.tr("Everybody"), None, current)
        self.menuAction().setVisible(bool(others))

    def _add(self, text: str, owner: str | None, current: str | None) -> None:
        action = self.addAction(text)
        action.setObjectName(f"owner-{owner}" if owner is not None else "everybody")
        action.setCheckable(True)
        action.setChecked(owner == current)
        action.triggered.connect(lambda: self.owner_chosen.emit(owner))
        assert self._group is not None
        self._group.addAction(action)
