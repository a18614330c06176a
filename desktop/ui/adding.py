"""All ways in for links: the field, the clipboard, what is dropped, lists and the dialog; the queue makes the jobs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from desktop.jobs.words import engine_text
from desktop.services.settings import Settings
from desktop.ui.clipboard_watch import ClipboardWatch
from desktop.ui.duplicates import Duplicates
from desktop.ui.install_offer import InstallOffer
from desktop.ui.job_commands import JobCommands

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QMimeData

    from desktop.engines.sources import SourceFile
    from desktop.jobs.order import JobQuery
    from desktop.services.queue import JobQueue
    from desktop.ui.link_input import LinkInput
    from desktop.ui.link_lists import LinkLists
    from desktop.ui.messages import Messages
    from desktop.ui.window_state import WindowState

_PRESET = "downloads/default_preset"
#: The links of the records are read so many milliseconds after the window was made: other things come first.
_QUIET_MS = 4_000
#: A link that says nothing of what is behind it.
_ANY_PAGE = "https://example.org/"


class Adding(QObject):
    """What is typed, pasted, dropped or read becomes jobs; what is not taken comes back to the field with a reason."""

    def __init__(
        self,
        queue: JobQueue,
        settings: Settings,
        state: WindowState,
        entry: LinkInput,
        commands: JobCommands,
        messages: Messages,
        query: Callable[[], JobQuery],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._queue = queue
        self._settings = settings
        self._state = state
        self._entry = entry
        self._commands = commands
        self._messages = messages
        self._query = query
        self._window = window
        #: Torrents and metalinks that were given, by the links that stand for them in the field.
        self._files: dict[str, SourceFile] = {}
        self.offer = InstallOffer(queue, entry, messages, self._add, self)
        self.duplicates = Duplicates(queue, entry, self)
        entry.set_each(state.flag("one_job_each", True))
        entry.submitted.connect(self._submit)
        entry.field.files_pasted.connect(self.paste)
        entry.add_requested.connect(self.show_dialog)
        entry.preset_chosen.connect(self._on_preset_chosen)
        entry.each_chosen.connect(self._on_each_chosen)
        queue.engines_changed.connect(self.fill_presets)
        queue.presets_changed.connect(self.fill_presets)
        settings.changed.connect(self._on_setting_changed)
        self.clipboard = ClipboardWatch(queue, settings, state, entry, self._add_copied, window)
        QTimer.singleShot(_QUIET_MS, self, lambda: queue.known_links.start())

    def add_urls(self, urls: Sequence[str]) -> None:
        """Make one job of links that came from outside, or one an engine."""
        self.duplicates.check(urls, lambda links: self._add(links, False))

    def paste(self) -> None:
        """Put the links in the clipboard into the field."""
        from PySide6.QtGui import QGuiApplication

        links = self.lists.links_of(QGuiApplication.clipboard().mimeData())
        if links:
            self._offer(links)
        else:
            self.focus_field()
            self._entry.show_mistake(self.tr("There is no link in the clipboard."))

    def focus_field(self) -> None:
        """Let the next key go to the field."""
        self._entry.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._entry.field.selectAll()

    def may_take(self, mime: QMimeData) -> bool:
        """True if a drop may carry links."""
        return self.lists.may_take(mime)

    def take(self, mime: QMimeData) -> None:
        """Offer the links of a drop."""
        self.lists.take(mime)

    @cached_property
    def lists(self) -> LinkLists:
        """What reads lists of links and writes the list of jobs."""
        from desktop.ui.link_lists import LinkLists

        return LinkLists(
            *(self._queue, self._query, self.add_urls, self._offer, self._link_of_file), self._messages, self._window
        )

    def show_dialog(self) -> None:
        """Ask for links, engine and options."""
        from desktop.ui.new_job_dialog import NewJobDialog, Wish

        self._queue.known_links.hurry()
        told: set[str] = set()

        def take(wish: Wish) -> tuple[list[str], str]:
            known = self.duplicates.sentence([link for link in wish.links if link not in told])
            told.update(wish.links)
            if known:
                return list(wish.links), self.tr("{sentence} Press Download once more to add it anyway.").format(
                    sentence=known
                )
            left, reason = self._commands.add(
                wish.links, each=wish.each, engine=wish.engine, options=wish.options, not_before=wish.not_before
            )
            if not left:
                self._entry.accepted()
            return left, reason

        NewJobDialog(
            self._queue,
            self._settings,
            take,
            links=self._entry.links(),
            each=self._state.flag("one_job_each", True),
            parent=self._window,
        ).open()

    def presets(self) -> list[tuple[str, str]]:
        """Id and label of the presets for any web page; an engine for certain links uses its own first."""
        presets: dict[str, str] = {}
        for engine in self._queue.catalog.engines.values():
            if engine.offers(_ANY_PAGE):
                for preset in engine.presets.values():
                    presets.setdefault(preset.id, engine_text(preset.label))
                for mine in self._queue.presets.of(engine.id):
                    presets.setdefault(mine.id, mine.label)
        return list(presets.items())

    def fill_presets(self) -> None:
        """Offer the presets that there are now."""
        self._entry.set_presets(self.presets(), self._settings.value(_PRESET))

    def setting_choices(self) -> dict[str, list[tuple[str, str]]]:
        """Value and label, by key, of the settings whose values are known only now."""
        return {_PRESET: self.presets()}

    def _offer(self, links: Sequence[str]) -> None:
        """Put links into the field, in the place of all but what somebody is being asked about."""
        kept = self._entry.links() if self.duplicates.is_asking else []
        self._entry.offer(list(dict.fromkeys([*kept, *links])))

    def _submit(self, links: list[str], each: bool) -> None:
        self.duplicates.check(links, lambda chosen: self._add(chosen, each))

    def _add_copied(self, links: list[str]) -> None:
        self._submit(links, self._state.flag("one_job_each", True))

    def _add(self, links: Sequence[str], each: bool) -> None:
        left, reason = self._commands.add(links, each=each, files=self._files)
        self._entry.take_out(links)
        for link in set(links).difference(left):
            self._files.pop(link, None)
        self._entry.bring_back(left)
        if reason:
            self.offer.show(reason, self._commands.installable, each=each)

    def _link_of_file(self, path: Path) -> str:
        """The link that stands for a torrent or metalink until it is added."""
        file = self._queue.intake.file(path)
        link = file.source.urls[0]
        self._files[link] = file
        return link

    def _on_preset_chosen(self, preset: str) -> None:
        self._settings.set_value(_PRESET, preset)

    def _on_each_chosen(self, each: bool) -> None:
        self._state.keep("one_job_each", each)

    def _on_setting_changed(self, key: str) -> None:
        if key == _PRESET:
            self._entry.set_preset(self._settings.value(_PRESET))
