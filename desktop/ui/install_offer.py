"""Offers to install the engine that links need, and adds the links once it is there; installs nothing itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from desktop.jobs.job import JobStatus
from desktop.jobs.order import changed_engine
from desktop.services.queue import JobQueue, QueueError
from desktop.ui import formats
from desktop.ui.link_input import LinkInput
from desktop.ui.messages import Messages


class InstallOffer(QObject):
    """Beneath the field: the sentence why links were not taken, with a button that helps.

    :param submit: adds links, as Enter in the field does; the flag is whether each becomes a job.
    """

    def __init__(
        self,
        queue: JobQueue,
        entry: LinkInput,
        messages: Messages,
        submit: Callable[[list[str], bool], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._queue = queue
        self._entry = entry
        self._messages = messages
        self._submit = submit
        self._engine_id = ""
        self._each = True
        #: What is added when the job with this id has installed the engine.
        self._waiting: tuple[str, list[str], bool] | None = None
        entry.install_pressed.connect(self._install)
        queue.job_finished.connect(self._on_job_finished)

    def show(self, sentence: str, engine_id: str, *, each: bool) -> None:
        """Say why links were not taken; with the id of an engine that would take them, offer to install it."""
        self._engine_id = engine_id if engine_id in self._queue.catalog.engines else ""
        self._each = each
        self._entry.show_mistake(sentence, self._button_text())

    def _button_text(self) -> str:
        return self.tr("Install {engine}").format(engine=self._name()) if self._engine_id else ""

    def _name(self) -> str:
        engine = self._queue.catalog.engines.get(self._engine_id)
        return formats.one_line(engine.name, 40) if engine else self._engine_id

    def _install(self) -> None:
        try:
            job_id = self._running() or self._queue.setup.install(self._engine_id).id
        except QueueError as error:
            self._entry.show_mistake(str(error))
            return
        self._waiting = (job_id, self._entry.links(), self._each)
        self._entry.show_notice(
            self.tr("{engine} is being installed. The links are added as soon as it is there.").format(
                engine=self._name()
            )
        )

    def _running(self) -> str:
        """The job that installs the engine already, begun somewhere else; "" for none."""
        return next((job.id for job in self._queue.live_jobs() if changed_engine(job) == self._engine_id), "")

    def _on_job_finished(self, job_id: str) -> None:
        if self._waiting is None or self._waiting[0] != job_id:
            return
        _, links, each = self._waiting
        self._waiting = None
        # Whoever has typed something else meanwhile wants that now.
        if self._entry.links() != links:
            return
        job = self._queue.job(job_id)
        if job is not None and job.status is JobStatus.COMPLETED:
            self._messages.say(self.tr("{engine} was installed, and its links are added.").format(engine=self._name()))
            self._submit(links, each)
            return
        reason = job.error if job is not None and job.error else self.tr("It was cancelled.")
        self._entry.show_mistake(
            self.tr("{engine} could not be installed. {reason}").format(engine=self._name(), reason=reason),
            self._button_text(),
        )
