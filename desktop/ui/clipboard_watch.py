"""Offers links that were copied elsewhere when the window is gone to; adds none unasked, and takes no focus."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop.jobs.same import link_key
from desktop.services.queue import JobQueue
from desktop.services.settings import Settings
from desktop.ui import formats
from desktop.ui.link_input import LinkInput
from desktop.ui.link_notice import Choice, LinkNotice
from desktop.ui.links import links_of
from desktop.ui.window_state import WindowState

SETTING = "downloads/watch_clipboard"
#: What the window remembers of the last look, so that the next start does not offer the same: no link, only a digest.
_LAST = "clipboard"
#: Letters and links at most: nobody copies more than that to download it.
_LONGEST = 100_000
_MOST = 500


class ClipboardWatch(QObject):
    """Looks into the clipboard whenever ``window`` becomes the active one, if the settings say so.

    :param add: adds links, as Enter in the field does.
    """

    def __init__(
        self,
        queue: JobQueue,
        settings: Settings,
        state: WindowState,
        entry: LinkInput,
        add: Callable[[list[str]], None],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._queue = queue
        self._settings = settings
        self._state = state
        self._entry = entry
        self._add = add
        self._window = window
        self._notice: LinkNotice | None = None
        #: The links on offer, by their keys, and the keys of all that were ever seen.
        self._offered: dict[str, str] = {}
        self._seen: set[str] = set()
        self._clipboard: QClipboard = QGuiApplication.clipboard()
        self._clipboard.dataChanged.connect(self._on_changed)
        settings.changed.connect(self._on_setting_changed)
        queue.job_added.connect(self._on_job_added)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate:
            # Later: a clipboard is another program's, and what the click was for comes first.
            QTimer.singleShot(0, self, self.look)
        return super().eventFilter(watched, event)

    def look(self) -> None:
        """Offer the links in the clipboard that are new since the last time."""
        if not self._settings.value(SETTING) or self._clipboard.ownsClipboard():
            return
        links = {link_key(link): link for link in self._links() if self._queue.intake.takes(link)}
        fresh = {key: link for key, link in links.items() if key not in self._seen}
        if not fresh:
            return
        self._seen.update(fresh)
        digest = hashlib.sha256("\n".join(links).encode("utf-8", "replace")).hexdigest()
        if self._state.text(_LAST) == digest:
            return
        self._state.keep(_LAST, digest)
        typed = set(map(link_key, self._entry.links()))
        self._offered.update((key, link) for key, link in fresh.items() if key not in typed)
        self._tell()

    def _links(self) -> list[str]:
        mime = self._clipboard.mimeData()
        if not mime.hasUrls() and len(mime.text()) > _LONGEST:
            return []
        return links_of(mime)[:_MOST]

    def _tell(self) -> None:
        links = list(self._offered.values())
        if not links:
            if self._notice is not None:
                self._notice.clear()
            return
        if self._notice is None:
            self._notice = LinkNotice("copied", self.tr("Links that were copied"), self._entry)
        if len(links) == 1:
            sentence = self.tr("You copied a link: {link}").format(link=formats.one_line(links[0], 90))
            refuse = self.tr("&Not This One")
        else:
            sentence = self.tr("You copied {count} links.").format(count=len(links))
            refuse = self.tr("&Not These")
        self._notice.tell(
            sentence,
            [
                Choice("Add", self.tr("A&dd"), self._take),
                Choice("Refuse", refuse, lambda: self._forget(list(self._offered))),
            ],
        )
        self._notice.sentence.setToolTip(formats.tool_tip("\n".join(links[:20])))
        self._notice.sentence.setAccessibleDescription(formats.one_line(" ".join(links[:20])))

    def _take(self) -> None:
        links = list(self._offered.values())
        self._forget(list(self._offered))
        self._add(links)

    def _forget(self, keys: Iterable[str]) -> None:
        gone = [key for key in keys if self._offered.pop(key, None) is not None]
        if gone:
            self._tell()

    def _on_changed(self) -> None:
        if not self._settings.value(SETTING):
            return
        if self._clipboard.ownsClipboard():
            # Also later, when a program that keeps clipboards has taken it over.
            self._seen.update(map(link_key, self._links()))
        elif self._window.isActiveWindow():
            self.look()

    def _on_setting_changed(self, key: str) -> None:
        if key == SETTING and not self._settings.value(SETTING):
            self._forget(list(self._offered))

    def _on_job_added(self, job_id: str) -> None:
        """Whoever has added a link otherwise needs no offer of it."""
        job = self._queue.live_job(job_id) if self._offered else None
        if job is not None:
            self._forget(map(link_key, job.urls))
