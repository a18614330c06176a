"""When queued jobs may start by the clock: at a time of their own, between two times of day; starts none itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime, time

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.jobs.hours import may_start, next_change, time_of_day
from desktop.jobs.job import Job, JobStatus
from desktop.jobs.order import SETUP_ENGINE
from desktop.services.settings import Settings

#: The keys of the settings that this module follows.
KEYS = frozenset({"jobs/only_between", "jobs/between_from", "jobs/between_to"})
#: How long a wait lasts at the most before the clock is looked at again, in seconds: a timer does not count the time
#: for which the computer sleeps, and somebody may set the clock.
_LONGEST = 60.0
#: And at the least, so that a clock that stands still does not keep the program busy.
_SHORTEST = 0.05


class Schedule(QObject):
    """Wakes the queue when the time of a job has come, and at the borders between the two times of day.

    Signals:
        woken(): it is time to look for jobs to start.
        waits_changed(object): :attr:`waits_until` is another one.
    """

    woken = Signal()
    waits_changed = Signal(object)

    def __init__(self, settings: Settings, clock: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._clock = clock
        #: Jobs that somebody wants to start whatever the time of day.
        self._by_hand: set[str] = set()
        self._waits_until = self._opening()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.woken)
        self.plan(())

    @property
    def waits_until(self) -> float | None:
        """The Unix time until which nothing starts by itself; None where jobs may start."""
        return self._waits_until

    def set_by_hand(self, job_id: str, by_hand: bool) -> None:
        """Let a job start outside of the two times of day too, or no longer."""
        (self._by_hand.add if by_hand else self._by_hand.discard)(job_id)

    def rule(self) -> Callable[[Job], bool]:
        """What tells whether the time of day lets a job start now."""
        is_open = self._opening() is None
        # Whoever installs an engine waits for it.
        return lambda job: is_open or job.id in self._by_hand or job.engine == SETUP_ENGINE

    def plan(self, jobs: Iterable[Job]) -> None:
        """See to it that the queue is woken when next one of ``jobs`` may start that may not now."""
        now = self._clock()
        times = [job.not_before for job in jobs if job.status is JobStatus.QUEUED and job.not_before is not None]
        border = self._border()
        if border is not None:
            times.append(border)
        if times:
            self._timer.start(round(min(max(min(times) - now, _SHORTEST), _LONGEST) * 1000))
        else:
            self._timer.stop()
        waits_until = self._opening()
        if waits_until != self._waits_until:
            self._waits_until = waits_until
            self.waits_changed.emit(waits_until)

    def _border(self) -> float | None:
        """When the time of day next lets jobs start, or lets them no longer; None where it has no say."""
        if not self._settings.value("jobs/only_between"):
            return None
        found = next_change(datetime.fromtimestamp(self._clock()), self._time("from"), self._time("to"))
        return None if found is None else found.timestamp()

    def _opening(self) -> float | None:
        """When the time of day lets jobs start again; None while it does."""
        now = datetime.fromtimestamp(self._clock()).time()
        border = self._border()
        return None if border is None or may_start(now, self._time("from"), self._time("to")) else border

    def _time(self, which: str) -> time:
        return time_of_day(self._settings.value(f"jobs/between_{which}"))
