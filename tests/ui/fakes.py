"""A queue in memory with the real one's signals and manners, for tests of models and parts; runs nothing."""

from __future__ import annotations

import copy
import time
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from functools import cmp_to_key
from typing import Any, cast

from PySide6.QtCore import QObject, Signal

from desktop.jobs.job import Job, JobStatus, Options, Outcome, Progress
from desktop.jobs.order import JobQuery, compare, matches
from desktop.jobs.places import Where, moved
from desktop.jobs.same import KnownLink, link_key
from desktop.jobs.search import Search
from desktop.services.pictures import Pictures
from desktop.services.queue import JobQueue, QueueError


class FakeCatalog:
    """No engine at all."""

    engines: dict[str, Any] = {}  # noqa: RUF012
    mistakes: list[Any] = []  # noqa: RUF012


class FakeIntake:
    """One engine takes everything."""

    def takes(self, url: str) -> bool:
        return "://" in url

    def split(self, urls: Sequence[str]) -> list[tuple[str, list[str]]]:
        return [("yt-dlp", list(urls))]


class FakeSearch(QObject):
    """Finds at once: what the fake queue's pages show is looked for in its jobs themselves."""

    found = Signal(object)
    progressed = Signal(int, int)
    problem = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.questions: list[Search] = []
        self.answers = True

    def start(self) -> None:
        """There is nothing to begin."""

    def forget_question(self) -> None:
        """There is nothing to forget."""

    def find(self, search: Search) -> None:
        self.questions.append(search)
        if self.answers:
            self.found.emit(replace(search, number=len(self.questions), hits=1))


class FakeKnownLinks(QObject):
    """Knows the links of the fake queue's jobs, at once unless a test wants otherwise."""

    ready = Signal()

    def __init__(self, queue: FakeQueue) -> None:
        super().__init__(queue)
        self._queue = queue
        self.is_ready = True
        self.hurried = 0

    def start(self) -> None:
        """There is nothing to read."""

    def prepare(self) -> bool:
        return self.is_ready

    def hurry(self) -> None:
        self.hurried += 1

    def find(self, links: Sequence[str]) -> dict[str, KnownLink]:
        found: dict[str, KnownLink] = {}
        for job in [*self._queue.live.values(), *self._queue.stored.values()]:
            if job.status.is_live or job.status is JobStatus.COMPLETED:
                for link in links:
                    if link_key(link) in map(link_key, job.urls):
                        found.setdefault(link, KnownLink(job.id, job.title, job.status, tuple(job.files)))
        return {link: found[link] for link in links if link in found}


class FakeQueue(QObject):
    """Jobs change only when a test says so."""

    job_added = Signal(str)
    job_changed = Signal(str)
    output_appended = Signal(str, object)
    job_ending = Signal(object)
    job_finished = Signal(str)
    job_removed = Signal(str)
    history_changed = Signal()
    engines_changed = Signal()
    presets_changed = Signal()
    paused_changed = Signal(bool)
    waits_changed = Signal(object)
    order_changed = Signal()
    problem = Signal(str)
    job_ending = Signal(object)
    picture_changed = Signal(str)
    stopped = Signal()

    def __init__(self, user: str = "mia") -> None:
        super().__init__()
        self.user = user
        self.catalog: Any = FakeCatalog()
        self.live: dict[str, Job] = {}
        self.stored: dict[str, Job] = {}
        self.search = FakeSearch(self)
        self.known_links = FakeKnownLinks(self)
        self.pages_read = 0
        self.stop_asked: bool | None = None
        self.waits_until: float | None = None
        self.pictures = Pictures(self)
        self.kept_pictures: dict[str, bytes] = {}
        self.pictures_read: list[list[str]] = []
        self.is_paused = False
        self._clock = 1_700_000_000.0

    @property
    def as_queue(self) -> JobQueue:
        """Itself, for what is typed to take the real one."""
        return cast(JobQueue, self)

    # What the real one offers

    def live_jobs(self) -> list[Job]:
        return list(self.live.values())

    def job(self, job_id: str) -> Job | None:
        return self.live.get(job_id) or copy.copy(self.stored.get(job_id))

    def live_job(self, job_id: str) -> Job | None:
        return self.live.get(job_id)

    def picture(self, job_id: str) -> bytes:
        return self.pictures_of([job_id]).get(job_id, b"")

    def pictures_of(self, job_ids: Sequence[str]) -> dict[str, bytes]:
        self.pictures_read.append(list(job_ids))
        return {job_id: self.kept_pictures[job_id] for job_id in job_ids if job_id in self.kept_pictures}

    def set_picture(self, job_id: str, picture: bytes) -> None:
        self.kept_pictures[job_id] = picture
        self.picture_changed.emit(job_id)

    def page(self, query: JobQuery, *, limit: int, after: Job | None = None) -> list[Job]:
        self.pages_read += 1
        rows = [job for job in self.stored.values() if matches(job, query, self.words_in_log(job, query))]
        if after is not None:
            rows = [job for job in rows if compare(after, job, query) < 0]
        rows.sort(key=cmp_to_key(lambda one, other: compare(one, other, query)))
        return [copy.copy(job) for job in rows[:limit]]

    def words_in_log(self, job: Job, query: JobQuery) -> set[str]:
        return query.search.words_in(job.output) if query.search else set()

    def counts(self, user_id: str | None) -> dict[JobStatus, int]:
        counts = dict.fromkeys(JobStatus, 0)
        for job in [*self.live.values(), *self.stored.values()]:
            if user_id is None or job.user_id == user_id:
                counts[job.status] += 1
        return counts

    def owners(self) -> list[str]:
        return sorted({job.user_id for job in [*self.live.values(), *self.stored.values()]})

    def add(
        self,
        urls: Sequence[str],
        *,
        engine: str = "",
        options: Options | None = None,
        not_before: float | None = None,
        title: str = "",
    ) -> Job:
        if not all("://" in url for url in urls):
            raise QueueError(f"“{urls[0]}” is not a link.")
        job = self.make(urls=list(urls), engine=engine or "yt-dlp", options=dict(options or {}), not_before=not_before)
        job.title = title or job.title
        job.position = max((other.position for other in self.live.values()), default=0.0) + 1
        self.live[job.id] = job
        self.job_added.emit(job.id)
        self.order_changed.emit()
        return job

    @property
    def intake(self) -> FakeIntake:
        return FakeIntake()

    def places(self) -> dict[str, int]:
        queued = [job.id for job in self.live.values() if job.status is JobStatus.QUEUED]
        return {job_id: place for place, job_id in enumerate(queued, 1)}

    def move(self, job_ids: Collection[str], where: Where, beside: str = "") -> None:
        order = moved(list(self.places()), set(job_ids), where, beside)
        self.live = {job_id: self.live[job_id] for job_id in order} | self.live
        for at, job in enumerate(self.live.values()):
            if job.position != at:
                job.position = at
                self.job_changed.emit(job.id)
        self.order_changed.emit()

    def set_paused(self, paused: bool) -> None:
        self.is_paused = paused
        self.paused_changed.emit(paused)

    def start_at(self, job_id: str, not_before: float | None) -> None:
        self.live[job_id].not_before = not_before
        self.job_changed.emit(job_id)

    def pause(self, job_id: str) -> None:
        self.live[job_id].held = True
        self.job_changed.emit(job_id)

    def resume(self, job_id: str) -> None:
        self.live[job_id].held = False
        self.job_changed.emit(job_id)

    def cancel(self, job_id: str) -> None:
        job = self.live.get(job_id)
        if job is None:
            raise QueueError(f"There is no queued or running job {job_id}.")
        self.end(job, JobStatus.CANCELLED)

    def retry(self, job_id: str, *, links: Sequence[str] = ()) -> Job:
        ended = self.stored[job_id]
        return self.add(links or ended.urls, engine=ended.engine, options=ended.options)

    def delete(self, job_id: str) -> None:
        if self.stored.pop(job_id, None) is None:
            raise QueueError(f"There is no job {job_id}.")
        self.job_removed.emit(job_id)

    def stop(self, *, keep: bool) -> None:
        self.stop_asked = keep

    # What a test makes happen

    def make(self, **fields: Any) -> Job:
        """A queued job that nobody knows of yet."""
        self._clock += 1
        fields.setdefault("urls", [f"https://example.org/{self._clock:.0f}"])
        given: dict[str, Any] = {"engine": "yt-dlp", "user_id": self.user, "created_at": self._clock} | fields
        return Job(**given)

    def store(self, count: int, change: Callable[[Job, int], None] | None = None, **fields: Any) -> list[Job]:
        """``count`` completed jobs, stored without a word."""
        jobs = []
        for number in range(count):
            job = self.make(**fields)
            job.start(job.created_at)
            job.finish(JobStatus.COMPLETED, job.created_at + 60, outcome=Outcome(exit_code=0))
            job.size = number * 1000
            if change:
                change(job, number)
            self.stored[job.id] = job
            jobs.append(job)
        return jobs

    def run(self, job: Job, **progress: Any) -> None:
        """Start a queued job, or move a running one on."""
        if job.status is JobStatus.QUEUED:
            job.start(time.time())
        job.progress = Progress(**progress)
        self.job_changed.emit(job.id)

    def report(self, job: Job, *lines: str) -> None:
        """The job prints ``lines`` and the queue tells."""
        for line in lines:
            job.log.append(line)
        batch = job.log.take()
        if batch is not None:
            self.output_appended.emit(job.id, batch)

    def end(self, job: Job, status: JobStatus = JobStatus.COMPLETED, error: str = "") -> None:
        """The job ends and is stored."""
        if job.status is JobStatus.QUEUED and status is not JobStatus.CANCELLED:
            job.start(time.time())
        job.finish(status, time.time(), outcome=Outcome(exit_code=0), error=error)
        self.job_ending.emit(job)
        del self.live[job.id]
        self.stored[job.id] = job
        self.job_changed.emit(job.id)
        self.job_finished.emit(job.id)

    def remove_behind(self, job_ids: Sequence[str]) -> None:
        """Another program deletes stored jobs."""
        for job_id in job_ids:
            del self.stored[job_id]
        self.history_changed.emit()
