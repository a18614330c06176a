"""The menu bar and the list's context menu, filled from the rows of ``actions.py``."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QMenuBar

from desktop.ui.actions import CONTEXT_MENU, MENUS, SUBMENUS, Actions, menu_title
from desktop.ui.job_view import JobView
from desktop.ui.log_pane import LogPane
from desktop.ui.mnemonics import without_mnemonic
from desktop.ui.owner_menu import OwnerMenu
from desktop.ui.sort_menu import SortMenu


class Menus(QObject):
    """Signals: view_opening(): the View menu is about to be seen."""

    view_opening = Signal()

    def __init__(self, bar: QMenuBar, actions: Actions, owners: OwnerMenu, view: JobView, log: LogPane) -> None:
        super().__init__(bar)
        self._actions = actions
        self._view = view
        bar.setObjectName("menuBar")
        bar.setAccessibleName(self.tr("Menu"))
        for name, title, ids in MENUS:
            menu = bar.addMenu(menu_title(title))
            menu.setObjectName(name)
            menu.setAccessibleName(without_mnemonic(menu_title(title)))
            self._fill(menu, ids)
            if name == "menuView":
                self._extend_view_menu(menu, owners)
                self._add_log_menu(menu, log)

    def popup(self, at: QPoint) -> None:
        """Show the context menu at a place of the screen."""
        menu = QMenu(self._view)
        menu.setObjectName("jobMenu")
        menu.setAccessibleName(self.tr("Selected jobs"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill(menu, CONTEXT_MENU)
        menu.popup(at)

    def _extend_view_menu(self, menu: QMenu, owners: OwnerMenu) -> None:
        before = self._actions["toggleDetails"]
        menu.insertMenu(before, owners)
        columns = QMenu(self.tr("&Columns"), menu)
        columns.setObjectName("menuColumns")
        columns.setAccessibleName(self.tr("Columns"))
        menu.insertMenu(before, columns)
        menu.insertMenu(before, SortMenu(self._view, menu))
        menu.insertSeparator(before)
        columns.aboutToShow.connect(lambda: self._view.fill_columns_menu(columns))
        menu.aboutToShow.connect(self.view_opening)

    def _add_log_menu(self, menu: QMenu, log: LogPane) -> None:
        """What the log's own menu has, for who looks for it in the menu bar."""
        inner = QMenu(self.tr("&Log"), menu)
        inner.setObjectName("menuLog")
        inner.setAccessibleName(without_mnemonic(inner.title()))
        log.add_tools(inner)
        menu.insertMenu(self._actions["messages"], inner)
        menu.insertSeparator(self._actions["messages"])
        menu.aboutToShow.connect(lambda: inner.menuAction().setEnabled(log.isVisible()))

    def _fill(self, menu: QMenu, ids: Sequence[str]) -> None:
        for action_id in ids:
            if action_id in SUBMENUS:
                self._add_submenu(menu, action_id)
            elif action_id:
                menu.addAction(self._actions[action_id])
            else:
                menu.addSeparator()

    def _add_submenu(self, menu: QMenu, name: str) -> None:
        title, ids = SUBMENUS[name]
        inner = QMenu(menu_title(title), menu)
        inner.setObjectName(name)
        inner.setAccessibleName(without_mnemonic(menu_title(title)))
        self._fill(inner, ids)
        menu.addMenu(inner)
        # Not a menu in which nothing can be chosen.
        menu.aboutToShow.connect(
            lambda: inner.menuAction().setEnabled(any(action.isEnabled() for action in inner.actions()))
        )
