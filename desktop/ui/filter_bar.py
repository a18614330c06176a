"""The field that filters the list: asks for what is typed after a short pause and says how much there is of it.

What is found is the queue's affair (``services/job_search.py``), what is shown the model's.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QLocale, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from desktop.jobs.job import JobStatus
from desktop.jobs.search import Search, search_for
from desktop.services.queue import JobQueue
from desktop.ui import theme
from desktop.ui.clearing import add_clear_button
from desktop.ui.job_columns import status_word
from desktop.ui.job_model import JobModel

#: Milliseconds after the last key before the list follows.
_PAUSE_MS = 150
#: While the index still grows the same is asked again, at most every so many milliseconds.
_AGAIN_MS = 1_000
#: The index is brought up to date so many milliseconds after the window was seen: other things come first.
_QUIET_MS = 3_000


class FilterField(QLineEdit):
    """Signals: left(): the list shall have the keys again."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filterField")
        self.setAccessibleName(self.tr("Filter"))
        self.setPlaceholderText(self.tr("Filter"))
        self.setToolTip(self.tr("Words in titles, links, states, engines and logs; “in quotes” as one"))
        add_clear_button(self)
        # A drop belongs to the window, wherever on it it falls.
        self.setAcceptDrops(False)
        self._lens: QAction | None = None

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 34, super().sizeHint().height())

    def load_icon(self) -> None:
        """Draw the lens in the palette's colour."""
        if self._lens is None:
            self._lens = self.addAction(theme.icon("filter", "faint"), QLineEdit.ActionPosition.LeadingPosition)
            self._lens.setObjectName("filterLens")
            self._lens.setText(self.accessibleName())
        self._lens.setIcon(theme.icon("filter", "faint"))
        # Qt moves the words aside, yet paints no more of them anew than what is beneath the lens.
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.left.emit()
        else:
            super().keyPressEvent(event)


class FilterBar(QWidget):
    """Signals: changed(): the model shows what is looked for now, or everything again."""

    changed = Signal()

    def __init__(self, queue: JobQueue, model: JobModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._queue = queue
        self._model = model
        self._wanted: Search | None = None
        self._indexed = (0, 0)
        self.setObjectName("filterBar")
        self.field = FilterField()
        self.found = QLabel()
        self.found.setObjectName("filterFound")
        self.found.setTextFormat(Qt.TextFormat.PlainText)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.found)
        layout.addWidget(self.field)
        self._pause = self._timer(_PAUSE_MS)
        self._again = self._timer(_AGAIN_MS)
        self._connect_signals()
        self._tint()

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        return timer

    def _connect_signals(self) -> None:
        self.field.textChanged.connect(self._on_text)
        self._pause.timeout.connect(self.apply)
        self._again.timeout.connect(self._ask)
        self._model.shown_changed.connect(self._tell)

    def start(self) -> None:
        """Have the index brought up to date; not before the window is seen."""
        search = self._queue.search
        search.found.connect(self._on_found)
        search.progressed.connect(self._on_progress)
        search.problem.connect(self._on_problem)
        QTimer.singleShot(_QUIET_MS, search, search.start)

    def focus(self) -> None:
        """Let the next key go to the field."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    @property
    def search(self) -> Search | None:
        """What the list is filtered by."""
        return self._model.query.search

    def apply(self) -> None:
        """Look now for what is typed."""
        self._pause.stop()
        names = {status: (status_word(status),) for status in JobStatus}
        self._wanted = search_for(self.field.text(), names)
        if self._wanted is None:
            self._queue.search.forget_question()
            self._show(None)
        elif self.search is None or self.search.terms != self._wanted.terms:
            self._ask()

    def _on_text(self, text: str) -> None:
        if text.strip():
            self._pause.start()
        else:
            self.apply()

    def _ask(self) -> None:
        if self._wanted is not None:
            self._queue.search.find(self._wanted)

    def _on_found(self, search: Search) -> None:
        if self._wanted is not None and search.terms == self._wanted.terms:
            self._show(search)

    def _show(self, search: Search | None) -> None:
        self._model.set_query(replace(self._model.query, search=search))
        self._tell()
        self.changed.emit()

    def _on_progress(self, done: int, whole: int) -> None:
        before, self._indexed = self._indexed, (done, whole)
        if self._wanted is not None and before[0] < before[1] and not self._again.isActive():
            # What has come into the index since may be what is looked for.
            self._again.start()
        self._tell()

    def _on_problem(self, sentence: str) -> None:
        self._queue.problem.emit(
            self.tr("Logs cannot be searched; titles and links still are. {reason}").format(reason=sentence)
        )
        if self._wanted is not None:
            self._show(self._wanted)

    def _tell(self) -> None:
        if self.search is None:
            self.found.clear()
            return
        count = QLocale().toString(self._model.rowCount())
        if self._model.canFetchMore():
            text = self.tr("more than {count} found").format(count=count)
        else:
            text = self.tr("{count} found").format(count=count)
        done, whole = self._indexed
        if done < whole:
            text = self.tr("{found}, {percent}% of the records searched").format(
                found=text, percent=done * 100 // whole
            )
        self.found.setText(text)

    def _tint(self) -> None:
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, theme.color("faint"))
        self.found.setPalette(palette)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_pause"):
            self._tint()
