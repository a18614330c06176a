"""The window: puts the parts together and connects them; what they do is in their own modules."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from desktop.services.settings import Settings
from desktop.ui import theme
from desktop.ui.first_sight import FirstSight

# What the contents are made of is loaded when they are made, after the first sight.
if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent

    from desktop.jobs.job import JobStatus
    from desktop.services.queue import JobQueue
    from desktop.ui.settings_dialog import SettingsDialog
    from desktop.ui.thumbnails import Thumbnails

#: Rows that "Select All" reads at most: of a million only the loaded ones could ever be acted on in one go.
_SELECT_LIMIT = 10_000
#: How many columns there were when the window did not yet remember how many.
_COLUMNS_AT_FIRST = 9


class MainWindow(FirstSight):
    """The list of jobs, the field to paste into and the job on show.

    Without a ``queue`` it is only its first sight, until :meth:`furnish` is given one.
    """

    def __init__(self, queue: JobQueue | None, settings: Settings, *, version: Callable[[], str] = str) -> None:
        super().__init__(settings)
        self._version = version
        self._furnished = False
        self.thumbnails: Thumbnails | None = None
        self._dark = theme.is_dark()
        if queue is not None:
            self.furnish(queue)

    def furnish(self, queue: JobQueue) -> None:
        """Make the contents, with the jobs of ``queue``."""
        from desktop.ui.actions import Actions
        from desktop.ui.adding import Adding
        from desktop.ui.closing import Closing
        from desktop.ui.details import DetailsPane
        from desktop.ui.filter_bar import FilterBar
        from desktop.ui.job_commands import JobCommands
        from desktop.ui.job_model import JobModel
        from desktop.ui.job_view import JobView
        from desktop.ui.messages import Messages
        from desktop.ui.picture_cells import PictureCells
        from desktop.ui.side_list import SideList
        from desktop.ui.status_line import StatusLine
        from desktop.ui.summary import Summary
        from desktop.ui.tool_row import ToolRow

        self._queue = queue
        self.messages = Messages(self)
        self.commands = JobCommands(queue, self.messages, self)
        self.adding = Adding(
            *(queue, self._settings, self._state, self.input, self.commands, self.messages),
            lambda: self.model.query,
            self,
        )
        self.summary = Summary(queue, self._settings, self)
        self.closing = Closing(queue, self.messages, self.summary.running, self)
        self.actions_ = Actions(self)
        self.model = JobModel(queue, self._state.query(queue.user), self)
        self.side = SideList()
        self.view = JobView(self.model)
        self.filter = FilterBar(queue, self.model)
        self.pictures = PictureCells(self)
        self.tool_row = ToolRow(self.actions_)
        self.details = DetailsPane(queue, self._settings)
        self.status = StatusLine()
        self._lay_out()
        self._make_menus()
        self._restore_state()
        self._connect_signals()
        self._on_shown_changed()
        self.setAcceptDrops(True)
        self._furnished = True
        if self._seen:
            self._finish()
        else:
            self.painted.connect(self._finish, Qt.ConnectionType.QueuedConnection)

    # Putting together

    def _lay_out(self) -> None:
        self.upright = QSplitter(Qt.Orientation.Vertical)
        self.upright.setObjectName("detailsSplitter")
        self.upright.addWidget(self.view)
        self.upright.addWidget(self.details)
        self.upright.setStretchFactor(0, 3)
        self.upright.setStretchFactor(1, 2)
        self.upright.setCollapsible(0, False)
        self.across = QSplitter(Qt.Orientation.Horizontal)
        self.across.setObjectName("sideSplitter")
        self.across.addWidget(self.side)
        self.across.addWidget(self.upright)
        self.across.setStretchFactor(1, 1)
        self.across.setCollapsible(1, False)
        for splitter in (self.upright, self.across):
            splitter.setHandleWidth(1)
        self.tool_row.add_right(self.filter)
        contents = QWidget()
        contents.setObjectName("contents")
        rows = QVBoxLayout(contents)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.tool_row)
        rows.addWidget(self.across, 1)
        self.set_contents(contents)
        self.setStatusBar(self.status)

    def _make_menus(self) -> None:
        from desktop.ui.actions import ROW
        from desktop.ui.menus import Menus
        from desktop.ui.owner_menu import OwnerMenu

        self.owners = OwnerMenu(self._queue, self)
        self.menus = Menus(self.menuBar(), self.actions_, self.owners, self.view, self.details.log_pane)
        for action in self.actions_.all():
            (self.view if ROW[action.objectName()].in_list else self).addAction(action)

    def _restore_state(self) -> None:
        state = self._state
        self.view.restore_columns(state.blob("columns"), state.number("columns_known", _COLUMNS_AT_FIRST))
        self._show_pictures()
        self.view.set_owner_shown(False)
        self.across.restoreState(state.blob("side_splitter"))
        self.upright.restoreState(state.blob("details_splitter"))
        self.details.setCurrentIndex(min(max(state.number("tab", 0), 0), self.details.count() - 1))
        self._show_part("toggleDetails", self.details, state.flag("details", True))
        self._show_part("toggleSide", self.side, state.flag("side", True))
        self._show_tools(state.flag("tools", True))

    def save_state(self) -> None:
        """Remember how the window is laid out."""
        keep = self._state.keep
        keep("geometry", self.saveGeometry())
        keep("columns", self.view.save_columns())
        keep("columns_known", self.model.columnCount())
        keep("side_splitter", self.across.saveState())
        keep("details_splitter", self.upright.saveState())
        keep("tab", self.details.currentIndex())
        keep("details", not self.details.isHidden())
        keep("side", not self.side.isHidden())
        keep("tools", not self.tool_row.bar.isHidden())
        self._state.keep_query(self.model.query)

    def _connect_signals(self) -> None:
        self._queue.problem.connect(self.messages.warn)
        self.messages.said.connect(self.status.show_message)
        self.status.history_wanted.connect(self.messages.show_history)
        self.commands.made.connect(self._on_job_made)
        self.adding.duplicates.show_wanted.connect(self._show_known)
        self.filter.changed.connect(self._on_filter_changed)
        self.filter.field.left.connect(self.view.setFocus)
        self.side.state_chosen.connect(self._on_state_chosen)
        self.menus.view_opening.connect(lambda: self.owners.fill(self.model.query.user_id))
        self.owners.owner_chosen.connect(self._on_owner_chosen)
        self.view.current_changed.connect(self.details.show_job)
        self.view.selection_changed.connect(self._on_selection_changed)
        self.view.opened.connect(self.actions_["openFile"].trigger)
        self.view.details_toggled.connect(self.actions_["toggleDetails"].trigger)
        self.view.menu_requested.connect(self.menus.popup)
        self.view.moved.connect(self.commands.move)
        self.view.drag_refused.connect(self.messages.say)
        self.model.shown_changed.connect(self._on_shown_changed)
        self.commands.serve(self.details)
        self.summary.live_changed.connect(self._on_live_changed)
        self.summary.counts_changed.connect(self.side.set_counts)
        self.summary.space_changed.connect(self.status.set_free)
        self._settings.changed.connect(self._on_setting_changed)
        self.closing.stopping.connect(self._on_stopping)
        self.closing.done.connect(self.close, Qt.ConnectionType.QueuedConnection)
        self._connect_actions()

    def _connect_actions(self) -> None:
        from desktop.ui.actions import MOVES

        commands, selected = self.commands, self.view.selected_jobs
        self.on("add", self.adding.show_dialog)
        self.on("importLinks", lambda: self.adding.lists.ask_import())
        self.on("exportList", lambda: self.adding.lists.ask_export())
        self.on("quit", self.closing.quit)
        self.on("paste", self.adding.paste)
        self.on("copyLink", lambda: commands.copy_links(selected()))
        self.on("copyLog", lambda: commands.copy_logs(selected()))
        self.on("selectAll", self._select_all)
        self.on("preferences", self.show_preferences)
        self.on("focusField", self.adding.focus_field)
        self.on("filter", self.filter.focus)
        self.on("messages", self.messages.show_history)
        self.on("openFile", lambda: commands.open_files(selected()))
        self.on("openFolder", lambda: commands.open_folders(selected()))
        self.on("cancel", lambda: commands.cancel(selected()))
        self.on("pause", lambda: commands.pause(selected()))
        self.on("resume", lambda: commands.resume(selected()))
        self.on("startNow", lambda: commands.start_now(selected()))
        self.on("startAt", lambda: commands.ask_start_at(selected()))
        for action_id, where in MOVES.items():
            self.on(action_id, lambda where=where: commands.move([job.id for job in selected()], where))
        commands.serve_queue(self.actions_["pauseQueue"], self.status)
        self.on("retry", lambda: commands.retry(selected()))
        self.on("retryFailed", lambda: commands.retry_failed(selected()))
        self.on("delete", lambda: commands.delete(selected()))
        self.on("about", lambda: self.messages.about(self._version()))
        self.actions_["toggleDetails"].toggled.connect(
            lambda shown: self._show_part("toggleDetails", self.details, shown)
        )
        self.actions_["toggleSide"].toggled.connect(lambda shown: self._show_part("toggleSide", self.side, shown))
        self.actions_["toggleTools"].toggled.connect(self._show_tools)

    def on(self, action_id: str, do: object) -> None:
        """Call ``do()``, without arguments, whenever the action is triggered."""
        assert callable(do)
        self.actions_[action_id].triggered.connect(lambda: do())

    def _finish(self) -> None:
        """What the first sight did without."""
        from desktop.ui.thumbnails import Thumbnails

        self.setWindowIcon(theme.program_icon())
        self._load_icons()
        self.adding.fill_presets()
        self.details.watch_speeds()
        self.summary.start()
        self.filter.start()
        self.thumbnails = self.thumbnails or Thumbnails(self._queue, self._settings, self)
        self.pictures.serve(self._queue)
        QTimer.singleShot(0, self, self._look_away)

    def _look_away(self) -> None:
        from desktop.ui.announcer import Announcer
        from desktop.ui.away import AwayParts
        from desktop.ui.context_key import ContextKey

        ContextKey(self)
        self.announcer = Announcer(self._queue, self.messages)
        self.away = AwayParts(self, self._queue, self._settings)

    def _load_icons(self) -> None:
        self.actions_.load_icons()
        self.side.load_icons()
        self.filter.field.load_icon()
        self.tool_row.measure()

    # What the window is asked from outside

    def add_urls(self, urls: Sequence[str]) -> None:
        """Make one job of links that came with the start of the program."""
        self.adding.add_urls(urls)

    def come_forward(self) -> None:
        """Be seen, wherever the window was."""
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()

    def show_log(self, job_id: str) -> None:
        """Show what a job has printed."""
        self._on_job_made(job_id)
        self._show_part("toggleDetails", self.details, True)
        self.details.setCurrentWidget(self.details.log_pane)

    def _on_job_made(self, job_id: str) -> None:
        self.model.flush()
        if self.model.row_of(job_id) < 0:
            # What was just asked for is not hidden by what was looked for before.
            self.filter.field.clear()
            self.side.choose(None)
        self.view.show_job(job_id)

    def _show_known(self, job_id: str, link: str) -> None:
        if self.model.query.user_id not in (None, self._queue.user):
            self._on_owner_chosen(self._queue.user)
        self._on_job_made(job_id)
        if self.model.row_of(job_id) < 0:
            # It is far down the list: found sooner than read.
            self.filter.field.setText(link)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.adding.may_take(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.adding.take(event.mimeData())

    # Dialogs

    def show_preferences(self) -> SettingsDialog:
        """Show the preferences."""
        from desktop.ui.settings_dialog import show_settings

        return show_settings(self._settings, self._queue, self.adding.setting_choices, self)

    # Keeping up

    def _on_state_chosen(self, state: JobStatus | None) -> None:
        from dataclasses import replace

        statuses = None if state is None else frozenset({state})
        self.model.set_query(replace(self.model.query, statuses=statuses))
        self._on_shown_changed()

    def _on_owner_chosen(self, owner: str | None) -> None:
        from dataclasses import replace

        self.model.set_query(replace(self.model.query, user_id=owner))
        self.view.set_owner_shown(owner is None)
        self.summary.set_user(owner)

    def _on_setting_changed(self, key: str) -> None:
        if key == "appearance/thumbnails":
            self._show_pictures()

    def _on_shown_changed(self) -> None:
        empty = self.model.rowCount() == 0
        self.view.hint.setVisible(empty)
        if empty:
            from desktop.ui.empty_texts import empty_texts

            filtered = self.model.query.search is not None
            self.view.hint.set_texts(*empty_texts(self.side.current_state(), filtered=filtered))

    def _on_filter_changed(self) -> None:
        search = self.filter.search
        self.details.log_pane.set_wanted(search.words if search else ())
        self._on_shown_changed()

    def _on_selection_changed(self) -> None:
        self.actions_.update_for(self.view.selected_jobs())

    def _on_live_changed(self, running: int, queued: int, speed: float) -> None:
        self.status.set_counts(running, queued)
        self.status.set_speed(speed)
        if self.isEnabled():
            self.setWindowTitle(
                self.tr("Fetchdeck – {count} running").format(count=running) if running else "Fetchdeck"
            )

    def _on_stopping(self) -> None:
        self.save_state()
        if self.thumbnails is not None:
            self.thumbnails.stop()
        self.setEnabled(False)
        self.setWindowTitle(self.tr("Fetchdeck – stopping"))
        self.status.counts.setText(self.tr("Stopping…"))

    # Small things

    def _show_pictures(self) -> None:
        self.view.set_pictures(self.pictures if self._settings.value("appearance/thumbnails") else None)

    def _show_tools(self, shown: bool) -> None:
        self.actions_["toggleTools"].setChecked(shown)
        self.tool_row.set_tools_shown(shown)

    def _show_part(self, action_id: str, part: QWidget, shown: bool) -> None:
        self.actions_[action_id].setChecked(shown)
        part.setVisible(shown)

    def _select_all(self) -> None:
        while self.model.canFetchMore() and self.model.rowCount() < _SELECT_LIMIT:
            self.model.fetchMore()
        self.view.selectAll()
        if self.model.canFetchMore():
            self.messages.say(self.tr("The first {count} jobs are selected.").format(count=self.model.rowCount()))

    # Events

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() != QEvent.Type.PaletteChange or not (self.is_furnished and self._seen):
            return
        if theme.is_dark() != self._dark:
            self._dark = theme.is_dark()
            QTimer.singleShot(0, self, self._load_icons)

    @property
    def is_furnished(self) -> bool:
        """True once there is more than the first sight."""
        # Events come from within Qt's constructor too, before there is any attribute of ours.
        return getattr(self, "_furnished", False)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._furnished:
            self.closing.on_close_event(event)
