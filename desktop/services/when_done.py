"""What happens when all downloads are done: nothing, the program ends, the machine sleeps; after a countdown.

All is done when no job runs and none will start without anybody's doing (``jobs/standing.py``): paused jobs are waited
for by nobody, those with a time of their own are. It counts only if a job has ended since it was asked for.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from desktop.jobs.standing import goes_on
from desktop.services.desktop_bus import Bus, Target
from desktop.services.queue import JobQueue

#: How long it can be stopped, in seconds.
COUNTDOWN = 60
#: How long it must be quiet before that begins, in milliseconds: what follows on a job is queued by then.
SETTLE_MS = 1500
_TICK_MS = 250

_LOGIN = Target("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager")


class Then(StrEnum):
    """What there is to choose from."""

    NOTHING = "nothing"
    QUIT = "quit"
    SLEEP = "sleep"


class WhenDone(QObject):
    """Each start begins with nothing: whoever sent the machine to sleep last week may not remember.

    Signals:
        sleep_offered(bool): whether this machine can be sent to sleep.
        chosen(Then): there is another choice.
        counting(int): as many seconds are left; 0 is the end of the countdown, whatever came of it.
        quit_wanted(): the program shall end.
        problem(str): a sentence for the user.
    """

    sleep_offered = Signal(bool)
    chosen = Signal(object)
    counting = Signal(int)
    quit_wanted = Signal()
    problem = Signal(str)

    def __init__(
        self,
        queue: JobQueue,
        system: Bus,
        *,
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._queue = queue
        self._system = system
        self._clock = clock
        self._choice = Then.NOTHING
        self._until: float | None = None
        self._told = 0
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._connect_signals()

    def _connect_signals(self) -> None:
        self._queue.job_finished.connect(self._on_finished)
        for changed in (self._queue.job_added, self._queue.job_changed, self._queue.paused_changed):
            changed.connect(self._on_changed)
        self._settle.timeout.connect(self._begin)
        self._tick.timeout.connect(self._count)

    @property
    def choice(self) -> Then:
        """What happens when all is done."""
        return self._choice

    def choose(self, choice: Then) -> None:
        """Have another thing happen. A countdown to what was chosen before ends."""
        self._settle.stop()
        self._end_countdown()
        if choice is not self._choice:
            self._choice = choice
            self.chosen.emit(choice)

    def cancel(self) -> None:
        """End the countdown; nothing happens, also when the next jobs are done."""
        self.choose(Then.NOTHING)

    def do_now(self) -> None:
        """Wait no longer."""
        choice = self._choice
        self.choose(Then.NOTHING)
        if choice is Then.QUIT:
            self.quit_wanted.emit()
        elif choice is Then.SLEEP:
            self._system.call(_LOGIN, "Suspend", "b", False, then=lambda _reply: None, failed=self._on_awake)

    def ask_for_sleep(self) -> None:
        """Find out whether this machine can be sent to sleep: ``sleep_offered`` follows."""
        self._system.call(
            *(_LOGIN, "CanSuspend"),
            # "challenge" means that a password would be asked for, of somebody who is not there.
            then=lambda reply: self.sleep_offered.emit(list(reply.body) == ["yes"]),
            failed=lambda _name, _text: self.sleep_offered.emit(False),
        )

    def _goes_on(self) -> bool:
        return goes_on(self._queue.live_jobs(), paused=self._queue.is_paused)

    def _on_finished(self) -> None:
        if self._choice is not Then.NOTHING:
            self._settle.start()

    def _on_changed(self) -> None:
        if self._until is not None and self._goes_on():
            # There is more to do: it is asked again when that is done.
            self._end_countdown()

    def _begin(self) -> None:
        if self._choice is not Then.NOTHING and self._until is None and not self._goes_on():
            self._until = self._clock() + COUNTDOWN
            self._tick.start()
            self._count()

    def _count(self) -> None:
        if self._until is None:
            return
        left = math.ceil(self._until - self._clock())
        if left <= 0:
            self.do_now()
        elif left != self._told:
            self._told = left
            self.counting.emit(left)

    def _end_countdown(self) -> None:
        if self._until is not None:
            self._until = None
            self._told = 0
            self._tick.stop()
            self.counting.emit(0)

    def _on_awake(self, name: str, text: str) -> None:
        reason = text if name and text else QCoreApplication.translate("WhenDone", "nobody answered")
        self.problem.emit(
            QCoreApplication.translate("WhenDone", "The computer could not be sent to sleep: {reason}").format(
                reason=reason
            )
        )
