"""Every action of the window as a row of data; what it does is in ``job_commands.py`` and ``main_window.py``."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from desktop.jobs.job import Job, JobStatus
from desktop.jobs.places import Where

LIVE = frozenset({JobStatus.QUEUED, JobStatus.RUNNING})
ENDED = frozenset({JobStatus.COMPLETED, JobStatus.FAILED, JobStatus.CANCELLED})
ANY = LIVE | ENDED
QUEUED = frozenset({JobStatus.QUEUED})


def _noop(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("Actions", text))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Actions", text)


Key = str | QKeySequence.StandardKey


@dataclass(frozen=True, slots=True)
class ActionRow:
    """One action. ``text`` and ``tip`` are English."""

    #: Also the object's name.
    id: str
    text: str
    tip: str = ""
    key: Key = ""
    icon: str = ""
    #: The statuses it applies to; None where it needs no job.
    statuses: frozenset[JobStatus] | None = None
    needs_files: bool = False
    #: Applies only where some links are known to have failed, and some not.
    needs_failed_links: bool = False
    #: Applies only to paused jobs, or only to others; None where it makes no difference.
    held: bool | None = None
    #: Works while the list of jobs has the focus: elsewhere the key means something else (Ctrl+C in a log).
    in_list: bool = False
    #: What stands in the tool bar, where that is shorter. English.
    short: str = ""
    checkable: bool = False
    role: QAction.MenuRole = QAction.MenuRole.NoRole

    def applies_to(self, job: Job) -> bool:
        """True for a job that the action can do something with."""
        if self.statuses is None or job.status not in self.statuses:
            return False
        if self.held is not None and job.held is not self.held:
            return False
        if self.needs_failed_links and not 0 < len(job.failed_links) < len(set(job.urls)):
            return False
        return bool(job.files) or not self.needs_files


_STANDARD = QKeySequence.StandardKey

ROWS: tuple[ActionRow, ...] = (
    ActionRow(
        "add", _noop("&Add…"), _noop("Add links with a choice of engine, folder and options"), _STANDARD.New, "add"
    ),
    ActionRow("importLinks", _noop("&Import Links…"), _noop("Read links from a text file"), "Ctrl+I", "import"),
    ActionRow(
        "exportList",
        _noop("&Export List…"),
        _noop("Write the list on show to a file"),
        "Ctrl+E",
        "export",
    ),
    ActionRow("quit", _noop("&Quit"), "", "Ctrl+Q", "quit", role=QAction.MenuRole.QuitRole),
    ActionRow(
        "copyLink", _noop("Cop&y Link"), _noop("Copy the links"), _STANDARD.Copy, "copy", statuses=ANY, in_list=True
    ),
    ActionRow("paste", _noop("&Paste Links"), _noop("Put the links in the clipboard into the field"), _STANDARD.Paste),
    ActionRow("copyLog", _noop("Copy &Log"), _noop("Copy what was printed"), "Ctrl+Shift+C", "log", statuses=ANY),
    ActionRow("selectAll", _noop("&Select All"), "", _STANDARD.SelectAll, "select", in_list=True),
    ActionRow(
        "preferences",
        _noop("Pr&eferences…"),
        "",
        # The platforms that have no standard key for it use this one.
        "Ctrl+,",
        "preferences",
        role=QAction.MenuRole.PreferencesRole,
    ),
    ActionRow(
        "filter", _noop("&Filter the List"), _noop("Show only jobs with certain words"), _STANDARD.Find, "filter"
    ),
    ActionRow("focusField", _noop("&Go to the Link Field"), "", "Ctrl+L"),
    ActionRow(
        "toggleDetails", _noop("Show &Details"), _noop("Log, details and files below the list"), "F4", checkable=True
    ),
    ActionRow(
        "toggleTools", _noop("Show &Tool Bar"), _noop("Buttons for the selected jobs above the list"), checkable=True
    ),
    ActionRow("toggleSide", _noop("Show &States"), _noop("The list of states at the side"), "F9", checkable=True),
    ActionRow("messages", _noop("&Messages…"), _noop("What was said in the status line"), "", "messages"),
    ActionRow(
        "openFile",
        _noop("&Open"),
        _noop("Open the downloaded file"),
        "Ctrl+O",
        "open",
        statuses=ENDED,
        needs_files=True,
    ),
    ActionRow(
        "openFolder", _noop("Show in &Folder"), _noop("Open the folder of the file"), "Ctrl+Shift+O", "folder", ANY
    ),
    ActionRow("cancel", _noop("&Cancel"), _noop("Stop the download"), "Ctrl+Backspace", "cancel", statuses=LIVE),
    ActionRow(
        "pause", _noop("&Pause"), _noop("Stop for now and keep what is there"), "Ctrl+P", "pause", LIVE, held=False
    ),
    ActionRow("resume", _noop("Res&ume"), _noop("Go on where it was"), "Ctrl+Shift+P", "resume", LIVE, held=True),
    ActionRow(
        "startNow",
        _noop("Start &Now"),
        _noop("Wait for no time of day, only for room"),
        "Ctrl+Shift+T",
        statuses=QUEUED,
        held=False,
    ),
    ActionRow("startAt", _noop("Start A&t…"), _noop("Start at a certain time"), "Ctrl+T", statuses=QUEUED, held=False),
    ActionRow("moveUp", _noop("Move &Up"), _noop("One place up"), "Ctrl+Shift+Up", statuses=QUEUED),
    ActionRow("moveDown", _noop("Move &Down"), _noop("One place down"), "Ctrl+Shift+Down", statuses=QUEUED),
    ActionRow("moveFirst", _noop("Move to the &Front"), _noop("The next to start"), "Ctrl+Shift+Home", statuses=QUEUED),
    ActionRow("moveLast", _noop("Move to the &End"), _noop("The last to start"), "Ctrl+Shift+End", statuses=QUEUED),
    ActionRow(
        "pauseQueue",
        _noop("Pause &Queue"),
        _noop("Let no further download start; running ones run on"),
        "Ctrl+Alt+P",
        "pause-queue",
        checkable=True,
    ),
    ActionRow("retry", _noop("Try &Again"), _noop("Download the same links again"), "Ctrl+R", "retry", statuses=ENDED),
    ActionRow(
        "retryFailed",
        _noop("Try Failed Lin&ks Again"),
        _noop("Download only those links that failed"),
        "Ctrl+Shift+R",
        statuses=ENDED,
        needs_failed_links=True,
    ),
    ActionRow(
        "delete",
        _noop("&Delete Record"),
        _noop("Remove the record from the list; downloaded files stay"),
        _STANDARD.Delete,
        "delete",
        statuses=ENDED,
        in_list=True,
        short=_noop("Delete"),
    ),
    ActionRow("about", _noop("&About Fetchdeck"), "", "", "about", role=QAction.MenuRole.AboutRole),
)

ROW: dict[str, ActionRow] = {row.id: row for row in ROWS}

#: Where an action moves queued jobs to.
MOVES: dict[str, Where] = {
    "moveFirst": Where.FIRST,
    "moveUp": Where.UP,
    "moveDown": Where.DOWN,
    "moveLast": Where.LAST,
}

#: What stands in the menus; "" is a line between groups.
MENUS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("menuFile", _noop("&File"), ("add", "importLinks", "", "openFile", "openFolder", "", "exportList", "", "quit")),
    (
        "menuEdit",
        _noop("&Edit"),
        ("paste", "", "copyLink", "copyLog", "", "selectAll", "focusField", "filter", "", "preferences"),
    ),
    ("menuView", _noop("&View"), ("toggleDetails", "toggleSide", "toggleTools", "", "messages")),
    (
        "menuQueue",
        _noop("&Queue"),
        (
            "pause",
            "resume",
            "cancel",
            "retry",
            "retryFailed",
            "",
            "startNow",
            "startAt",
            "menuMove",
            "",
            "delete",
            "",
            "pauseQueue",
        ),
    ),
    ("menuHelp", _noop("&Help"), ("about",)),
)

#: Menus within menus, by what stands for them there: their titles, and what they hold.
SUBMENUS: dict[str, tuple[str, tuple[str, ...]]] = {
    "menuMove": (_noop("&Move in the Queue"), ("moveFirst", "moveUp", "moveDown", "moveLast")),
}

#: The list's context menu.
CONTEXT_MENU: tuple[str, ...] = (
    "openFile",
    "openFolder",
    "",
    "pause",
    "resume",
    "cancel",
    "retry",
    "retryFailed",
    "",
    "startNow",
    "startAt",
    "menuMove",
    "",
    "copyLink",
    "copyLog",
    "",
    "delete",
)


class Actions(QObject):
    """The window's actions by id, made from :data:`ROWS`."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = {row.id: self._make(row) for row in ROWS}
        self._has_icons = False
        self.update_for(())

    def __getitem__(self, action_id: str) -> QAction:
        return self._actions[action_id]

    def all(self) -> Iterable[QAction]:
        """Every action."""
        return self._actions.values()

    def update_for(self, selected: Sequence[Job]) -> None:
        """Enable what applies to at least one of the selected jobs."""
        for row in ROWS:
            if row.statuses is not None:
                self._actions[row.id].setEnabled(any(map(row.applies_to, selected)))

    def load_icons(self) -> None:
        """Give the actions their icons, in the palette's colours; not needed before a menu opens."""
        from desktop.ui import theme

        icons = theme.action_icons({row.icon for row in ROWS if row.icon})
        for row in ROWS:
            if row.icon:
                self._actions[row.id].setIcon(icons[row.icon])

    def _make(self, row: ActionRow) -> QAction:
        action = QAction(_tr(row.text), self)
        action.setObjectName(row.id)
        action.setMenuRole(row.role)
        action.setCheckable(row.checkable)
        if row.tip:
            action.setToolTip(_tr(row.tip))
            action.setStatusTip(_tr(row.tip))
        if row.short:
            action.setIconText(_tr(row.short))
        if row.key:
            action.setShortcut(QKeySequence(row.key))
        if row.in_list:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        return action


def menu_title(text: str) -> str:
    """A menu's title in the user's language."""
    return _tr(text)
