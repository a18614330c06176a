"""The list of jobs as it is seen: the table, its columns, its menus and what stands in it while it is empty."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from desktop.jobs.job import Job
from desktop.ui.empty_hint import EmptyHint
from desktop.ui.job_columns import COLUMNS, NUMBER, PADDING
from desktop.ui.job_header import JobHeader
from desktop.ui.job_model import JobModel
from desktop.ui.selecting import select_jobs, select_row, selected_rows

if TYPE_CHECKING:
    from PySide6.QtCore import QByteArray, QModelIndex
    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QKeyEvent, QResizeEvent
    from PySide6.QtWidgets import QMenu, QWidget

    from desktop.ui.job_delegate import JobDelegate
    from desktop.ui.picture_cells import PictureCells
    from desktop.ui.row_dragging import RowDragging

_TITLE = NUMBER["title"]
_OWNER = NUMBER["user_id"]
_NARROWEST_TITLE = 180
#: Pixels that a row is higher than its words, without and with a picture.
_ROOM = 12
_ROOM_WITH_PICTURE = 18


class JobView(QTableView):
    """A table of jobs. The title takes the room that the other columns leave.

    Signals:
        current_changed(str): the id of the job on show, "" for none.
        selection_changed(): other rows are selected, or the selected ones are of another kind.
        opened(): Enter or a double click on a job.
        details_toggled(): the key that shows or hides what is below the table.
        menu_requested(QPoint): a context menu is wanted at a place of the screen.
        moved(list, Where, str): jobs, by their ids, were dragged to a place beside another one.
        drag_refused(str): they cannot be dragged now; a sentence says why.
    """

    current_changed = Signal(str)
    selection_changed = Signal()
    opened = Signal()
    details_toggled = Signal()
    menu_requested = Signal(QPoint)
    moved = Signal(list, object, str)
    drag_refused = Signal(str)

    def __init__(self, model: JobModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.jobs = model
        self._current = ""
        self._selected: set[str] = set()
        self._fitting = False
        #: The width that all columns together may have.
        self._room = 0
        self.setObjectName("jobTable")
        self.setAccessibleName(self.tr("Jobs"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setModel(model)
        self._init_headers()
        # Not the viewport's child: asking for a plain QWidget makes PySide load every kind of widget that there is.
        self.hint = EmptyHint(self)
        self._delegate: JobDelegate | None = None
        self.dragging: RowDragging | None = None
        self._pictures: PictureCells | None = None
        self._need_delegate()
        self._connect_signals()

    def _init_headers(self) -> None:
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.fontMetrics().height() + _ROOM)
        header = JobHeader(Qt.Orientation.Horizontal, self)
        self.setHorizontalHeader(header)
        header.setObjectName("jobHeader")
        header.setSectionsClickable(True)
        header.setAccessibleName(self.tr("Columns"))
        header.setSectionsMovable(True)
        header.moveSection(NUMBER["queue"], 0)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(48)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        for number, column in enumerate(COLUMNS):
            self.setColumnWidth(number, self._first_width(number))
            self.setColumnHidden(number, not column.shown)
        self.setColumnHidden(_OWNER, True)
        self.setDropIndicatorShown(False)
        query = self.jobs.query
        order = Qt.SortOrder.DescendingOrder if query.descending else Qt.SortOrder.AscendingOrder
        header.setSortIndicator(NUMBER[query.sort], order)
        self.setSortingEnabled(True)

    def _connect_signals(self) -> None:
        header = self.horizontalHeader()
        header.customContextMenuRequested.connect(self._show_header_menu)
        header.sectionResized.connect(self._on_section_resized)
        self.customContextMenuRequested.connect(lambda at: self.menu_requested.emit(self.viewport().mapToGlobal(at)))
        self.doubleClicked.connect(lambda _index: self.opened.emit())
        selection = self.selectionModel()
        selection.currentChanged.connect(self._on_current_changed)
        selection.selectionChanged.connect(lambda: self.selection_changed.emit())
        self.jobs.modelAboutToBeReset.connect(self._remember)
        self.jobs.modelReset.connect(self._restore)
        self.jobs.shown_changed.connect(self._on_shown_changed)
        self.jobs.kind_changed.connect(self.selection_changed)

    def minimumSizeHint(self) -> QSize:
        # No more than a hint: where there is no room for it, it must not lie over what is below.
        return QSize(220, 130)

    # What the window asks

    def selected_jobs(self) -> list[Job]:
        """The selected jobs from top to bottom: copies without their logs."""
        return [job for job in map(self.jobs.job_at, selected_rows(self)) if job is not None]

    def current_id(self) -> str:
        """The id of the job on show, "" for none."""
        return self._current

    def show_job(self, job_id: str) -> None:
        """Select one job, if it is in the list, and scroll to it."""
        row = self.jobs.row_of(job_id)
        if row >= 0:
            select_row(self, row)
            self.scrollTo(self.jobs.index(row, _TITLE))

    def set_owner_shown(self, shown: bool) -> None:
        """Show the owners' column while the list has more than one."""
        self.setColumnHidden(_OWNER, not shown)
        self._fit_title()

    def set_pictures(self, pictures: PictureCells | None) -> None:
        """Have ``pictures`` painted before the titles, in rows that are somewhat higher; None for no pictures."""
        if self._pictures is not None:
            self._pictures.loaded.disconnect(self._on_pictures)
        self._pictures = pictures
        if pictures is not None:
            pictures.loaded.connect(self._on_pictures)
        if self._delegate is not None:
            self._delegate.pictures = pictures
        self._fit_rows()
        self._fit_title()
        self.viewport().update()

    def save_columns(self) -> QByteArray:
        """Widths, order and visibility of the columns, for :meth:`restore_columns`."""
        return self.horizontalHeader().saveState()

    def restore_columns(self, state: QByteArray, known: int = len(COLUMNS)) -> None:
        """What :meth:`save_columns` gave; nonsense changes nothing.

        :param known: how many columns there were then; those that have come since are as they are at first.
        """
        header = self.horizontalHeader()
        # The state holds an order too; the window's query has the say on that.
        section, order = header.sortIndicatorSection(), header.sortIndicatorOrder()
        header.blockSignals(True)
        restored = header.restoreState(state)
        header.setSortIndicator(section, order)
        header.blockSignals(False)
        if restored and header.isSectionHidden(_TITLE):
            header.showSection(_TITLE)
        for number in range(known, len(COLUMNS) if restored else known):
            header.setSectionHidden(number, not COLUMNS[number].shown)
            self.setColumnWidth(number, self._first_width(number))
            if number == NUMBER["queue"]:
                header.moveSection(header.visualIndex(number), 0)
        self._fit_title()

    # Events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif plain and event.key() == Qt.Key.Key_Space:
            self.details_toggled.emit()
        elif event.key() == Qt.Key.Key_Menu:
            rect = self.visualRect(self.currentIndex())
            self.menu_requested.emit(self.viewport().mapToGlobal(rect.bottomLeft()))
        else:
            super().keyPressEvent(event)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        # A row is chosen as a whole: Home and End mean the first and the last one, not its first and last cell.
        moves = QAbstractItemView.CursorAction
        if action in (moves.MoveHome, moves.MoveEnd) and self.jobs.rowCount():
            return self.jobs.index(0 if action is moves.MoveHome else self.jobs.rowCount() - 1, _TITLE)
        return super().moveCursor(action, modifiers)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # An area's resize event tells of its viewport.
        self._room = event.size().width()
        self._fit_title()
        top = self.horizontalHeader().height()
        self.hint.setGeometry(0, top, self.width(), self.height() - top)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "hint"):
            self._fit_rows()

    def startDrag(self, _actions: Qt.DropAction) -> None:
        if self.dragging is not None:
            self.dragging.start()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.dragging is not None:
            self.dragging.enter(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if self.dragging is not None:
            # For the list to scroll where the drag comes near its edge.
            super().dragMoveEvent(event)
            self.dragging.move(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        if self.dragging is not None:
            self.dragging.leave()

    def dropEvent(self, event: QDropEvent) -> None:
        if self.dragging is not None:
            self.stopAutoScroll()
            self.setState(QAbstractItemView.State.NoState)
            self.dragging.drop(event)

    # Keeping up

    def _need_delegate(self) -> None:
        """Have the cells painted by ours once there are any: an empty window opens without it."""
        if self._delegate is None and self.jobs.rowCount():
            from desktop.ui.job_delegate import JobDelegate

            self._delegate = JobDelegate(lambda: self.jobs.query.search, self)
            self._delegate.pictures = self._pictures
            self.setItemDelegate(self._delegate)
        if self.dragging is None and self.jobs.rowCount():
            from desktop.ui.row_dragging import RowDragging

            self.dragging = RowDragging(self)
            self.dragging.dropped.connect(self.moved)
            self.dragging.refused.connect(self.drag_refused)

    def _fit_rows(self) -> None:
        room = _ROOM if self._pictures is None else _ROOM_WITH_PICTURE
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + room)

    def _first_width(self, number: int) -> int:
        width = COLUMNS[number].width * self.fontMetrics().averageCharWidth() + 2 * PADDING
        # A translated heading may be longer than what stands below it.
        heading = self.horizontalHeader().fontMetrics().horizontalAdvance(COLUMNS[number].heading)
        return max(width, heading + 2 * PADDING + 2)

    def _on_pictures(self, job_ids: list[str]) -> None:
        for job_id in job_ids:
            row = self.jobs.row_of(job_id)
            if row >= 0:
                self.update(self.jobs.index(row, _TITLE))

    def _fit_title(self) -> None:
        header = self.horizontalHeader()
        others = header.length() - header.sectionSize(_TITLE)
        self._fitting = True
        header.resizeSection(_TITLE, max(self._room - others, _NARROWEST_TITLE))
        self._fitting = False

    def _on_section_resized(self, section: int) -> None:
        if not self._fitting and section != _TITLE:
            self._fit_title()

    def _on_current_changed(self) -> None:
        job = self.jobs.job_at(self.currentIndex().row())
        current = job.id if job else ""
        if current != self._current:
            self._current = current
            self.current_changed.emit(current)

    def _on_shown_changed(self) -> None:
        self.hint.setVisible(self.jobs.rowCount() == 0)
        self._need_delegate()
        self._on_current_changed()

    def _remember(self) -> None:
        self._selected = {job.id for job in self.selected_jobs()}

    def _restore(self) -> None:
        """After another order or filter the same jobs are selected, as far as they are in the list."""
        current = self._current
        selection = self.selectionModel()
        select_jobs(self, self._selected)
        row = self.jobs.row_of(current)
        if row >= 0:
            selection.setCurrentIndex(self.jobs.index(row, _TITLE), selection.SelectionFlag.NoUpdate)
            # The rows have their new places only after the view has seen the reset too.
            QTimer.singleShot(0, self, lambda: self.scrollTo(self.currentIndex()))
        self._on_current_changed()
        self.selection_changed.emit()

    def _show_header_menu(self, at: QPoint) -> None:
        from PySide6.QtWidgets import QMenu

        menu = QMenu(self)
        menu.setObjectName("columnsMenu")
        menu.setAccessibleName(self.tr("Columns"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_columns_menu(menu)
        menu.popup(self.horizontalHeader().mapToGlobal(at))

    def fill_columns_menu(self, menu: QMenu) -> None:
        """Fill a menu with what shows and hides columns; the title always stays."""
        menu.clear()
        for number, column in enumerate(COLUMNS):
            if number == _TITLE:
                continue
            action = menu.addAction(column.full_name)
            action.setObjectName(f"column-{column.id}")
            action.setCheckable(True)
            action.setChecked(not self.isColumnHidden(number))
            action.toggled.connect(lambda shown, number=number: self._set_column_shown(number, shown))

    def _set_column_shown(self, number: int, shown: bool) -> None:
        self.setColumnHidden(number, not shown)
        self._fit_title()
