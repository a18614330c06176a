"""Points links out that are in the list already, before they are added; whoever wants them twice gets them twice."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from desktop.jobs.job import JobStatus
from desktop.jobs.same import KnownLink
from desktop.services.queue import JobQueue
from desktop.ui import formats
from desktop.ui.link_input import LinkInput
from desktop.ui.link_notice import Choice, LinkNotice

Add = Callable[[list[str]], None]


class Duplicates(QObject):
    """Stands between the ways in and the queue. What is not added yet is in the field, where nothing gets lost.

    Signals: show_wanted(str, str): the job of that id, which has that link, is to be shown.
    """

    show_wanted = Signal(str, str)

    def __init__(self, queue: JobQueue, entry: LinkInput, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue = queue
        self._entry = entry
        self._notice: LinkNotice | None = None
        #: The links of the question that stands, and those that wait for the records to be read.
        self._asked: list[str] = []
        self._waiting: list[tuple[list[str], Add]] = []
        entry.field.textChanged.connect(self._on_text_changed)

    @property
    def is_asking(self) -> bool:
        """Whether links in the field wait for an answer."""
        return bool(self._asked)

    def check(self, links: Sequence[str], add: Add) -> None:
        """Call ``add`` with ``links`` if none of them is in the list; else ask the user what to do."""
        known = self._queue.known_links
        if known.prepare():
            self._look(list(links), add)
            return
        if not self._waiting:
            known.ready.connect(self._on_ready)
        self._waiting.append((list(links), add))
        self._entry.bring_back(links)
        self._entry.show_notice(self.tr("Looking whether the list has these links already…"))
        known.hurry()

    def sentence(self, links: Sequence[str]) -> str:
        """What there is to say of those of ``links`` that are in the list already; "" for nothing."""
        found = self._queue.known_links.find(links)
        return self._told(links, found) if found else ""

    def _on_ready(self) -> None:
        self._queue.known_links.ready.disconnect(self._on_ready)
        waiting, self._waiting = self._waiting, []
        self._entry.show_mistake("")
        for links, add in waiting:
            # Whoever has taken them out of the field meanwhile wants them no more.
            if set(links) <= set(self._entry.links()):
                self._look(links, add)

    def _look(self, links: list[str], add: Add) -> None:
        found = self._queue.known_links.find(links)
        if not found:
            self._forget()
            add(links)
            return
        self._entry.bring_back(links)
        self._asked = links
        if self._notice is None:
            self._notice = LinkNotice("duplicates", self.tr("Links that are in the list already"), self._entry)
        self._notice.tell(self._told(links, found), self._choices(links, found, add))

    def _choices(self, links: list[str], found: dict[str, KnownLink], add: Add) -> list[Choice]:
        others = [link for link in links if link not in found]
        link, known = next(iter(found.items()))

        def answer(chosen: list[str]) -> None:
            self._forget()
            self._entry.take_out(links)
            add(chosen)

        choices = [
            Choice(
                "Add",
                self.tr("Add &Anyway") if len(links) == 1 else self.tr("Add All &Anyway"),
                lambda: answer(links),
            )
        ]
        if others:
            text = self.tr("Add the &Other") if len(others) == 1 else self.tr("Add the &Other {count}")
            choices.append(Choice("Others", text.format(count=len(others)), lambda: answer(others)))
        if len(found) == 1:
            choices.append(Choice("Show", self.tr("Sho&w It"), lambda: self.show_wanted.emit(known.job_id, link)))
        return choices

    def _told(self, links: Sequence[str], found: dict[str, KnownLink]) -> str:
        if len(found) > 1:
            if len(found) == len(links):
                return self.tr("All {count} links are in the list already.").format(count=len(found))
            return self.tr("{found} of {count} links are in the list already.").format(
                found=len(found), count=len(links)
            )
        known = next(iter(found.values()))
        title = formats.one_line(known.title, 80)
        if known.status is JobStatus.RUNNING:
            return self.tr("“{title}” is being downloaded already.").format(title=title)
        if known.status is JobStatus.QUEUED:
            return self.tr("“{title}” is in the queue already.").format(title=title)
        if any(map(os.path.exists, known.files)):
            return self.tr("“{title}” was downloaded already.").format(title=title)
        return self.tr("“{title}” was downloaded before, but its files are no longer there.").format(title=title)

    def _on_text_changed(self) -> None:
        if self._asked and not set(self._asked) <= set(self._entry.links()):
            self._forget()

    def _forget(self) -> None:
        self._asked = []
        if self._notice is not None:
            self._notice.clear()
