"""A pane that looks at a link before it is downloaded: its title, its formats or its entries, to choose from.

It makes no job: what was chosen is told as options of the engine.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop.engines.model import Engine
from desktop.engines.probe import Entry, Format, Looked
from desktop.jobs.job import Options
from desktop.services.queue import JobQueue, QueueError
from desktop.ui import formats, theme
from desktop.ui.clearing import add_clear_button
from desktop.ui.look_entries import EntriesFilter, EntriesModel, item_ranges
from desktop.ui.look_formats import FormatsModel, expression, fits
from desktop.ui.look_tables import fit_columns, prepare_table
from desktop.ui.picture_making import decoded

if TYPE_CHECKING:
    from desktop.services.probe import Prober

_PICTURE = QSize(160, 90)


class LookFirst(QWidget):
    """Signals: chosen(): other options follow from what is chosen than before."""

    chosen = Signal()

    def __init__(self, queue: JobQueue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lookFirst")
        self._queue = queue
        self._engine: Engine | None = None
        self._urls: list[str] = []
        self._options: Options = {}
        self._prober: Prober | None = None
        self._looked: Looked | None = None
        self._picked: list[Format] = []
        self.look = QPushButton(self.tr("Loo&k"))
        self.busy = QProgressBar()
        self.state = QLabel()
        self.picture = QLabel()
        self.title = QLabel()
        self.details = QLabel()
        self.formats = QTableView()
        self.choice = QLabel()
        self.best = QPushButton(self.tr("Best i&nstead"))
        self.search = QLineEdit()
        self.all = QPushButton(self.tr("&All"))
        self.none = QPushButton(self.tr("&None"))
        self.invert = QPushButton(self.tr("In&vert"))
        self.entries = QTableView()
        self.count = QLabel()
        self.number = QCheckBox(self.tr("N&umber the files"))
        self.formats_model = FormatsModel(self)
        self.entries_model = EntriesModel(self)
        self.shown_entries = EntriesFilter(self.entries_model, self)
        self.pages = QStackedWidget()
        self._name_controls()
        self._lay_out()
        self._connect_signals()
        self._show_idle()

    def _name_controls(self) -> None:
        named: dict[str, tuple[QWidget, str]] = {
            "lookButton": (self.look, self.tr("Look at the link")),
            "lookBusy": (self.busy, self.tr("Looking")),
            "lookState": (self.state, ""),
            "lookPicture": (self.picture, self.tr("Preview picture")),
            "lookTitle": (self.title, ""),
            "lookDetails": (self.details, ""),
            "lookFormats": (self.formats, self.tr("Formats")),
            "lookChoice": (self.choice, ""),
            "lookBest": (self.best, self.tr("Take the best format")),
            "lookSearch": (self.search, self.tr("Search the entries")),
            "lookAll": (self.all, self.tr("Tick all entries that are shown")),
            "lookNone": (self.none, self.tr("Tick none of the entries that are shown")),
            "lookInvert": (self.invert, self.tr("Tick the others of the entries that are shown")),
            "lookEntries": (self.entries, self.tr("Entries")),
            "lookCount": (self.count, ""),
            "lookNumber": (self.number, self.tr("Number the files")),
        }
        for name, (widget, spoken) in named.items():
            widget.setObjectName(name)
            widget.setAccessibleName(spoken)
        for label in (self.state, self.title, self.details, self.choice, self.count):
            label.setTextFormat(Qt.TextFormat.PlainText)
        for button in (self.look, self.best, self.all, self.none, self.invert):
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        self.state.setWordWrap(True)
        self.title.setWordWrap(True)
        bold = self.title.font()
        bold.setBold(True)
        self.title.setFont(bold)
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.busy.setMaximumWidth(120)
        self.picture.setFixedSize(_PICTURE)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.search.setPlaceholderText(self.tr("Search"))
        add_clear_button(self.search)
        top = QHBoxLayout()
        top.addWidget(self.look)
        top.addWidget(self.busy)
        top.addWidget(self.state, 1)
        words = QVBoxLayout()
        words.addWidget(self.title)
        words.addWidget(self.details)
        head = QHBoxLayout()
        head.addWidget(self.picture)
        head.addLayout(words, 1)
        self.pages.addWidget(QWidget())
        self.pages.addWidget(self._formats_page())
        self.pages.addWidget(self._entries_page())
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addLayout(head)
        layout.addWidget(self.pages, 1)

    def _formats_page(self) -> QWidget:
        page = QWidget()
        prepare_table(self.formats)
        self.formats.setModel(self.formats_model)
        self.formats.setSortingEnabled(True)
        self.formats.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.formats.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        row = QHBoxLayout()
        row.addWidget(self.choice, 1)
        row.addWidget(self.best)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.formats, 1)
        layout.addLayout(row)
        return page

    def _entries_page(self) -> QWidget:
        page = QWidget()
        prepare_table(self.entries)
        self.entries.setModel(self.shown_entries)
        self.entries.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        tools = QHBoxLayout()
        tools.addWidget(self.search, 1)
        for button in (self.all, self.none, self.invert):
            tools.addWidget(button)
        row = QHBoxLayout()
        row.addWidget(self.count, 1)
        row.addWidget(self.number)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(tools)
        layout.addWidget(self.entries, 1)
        layout.addLayout(row)
        return page

    def _connect_signals(self) -> None:
        self.look.clicked.connect(self._on_look)
        self.best.clicked.connect(lambda: self._pick([]))
        self.formats.activated.connect(self._on_format)
        self.formats.clicked.connect(self._on_format)
        self.search.textChanged.connect(self._on_search)
        self.all.clicked.connect(lambda: self.entries_model.tick(self.shown_entries.shown_rows(), True))
        self.none.clicked.connect(lambda: self.entries_model.tick(self.shown_entries.shown_rows(), False))
        self.invert.clicked.connect(self._on_invert)
        self.entries.activated.connect(lambda _index: self._toggle_selected())
        self.entries_model.ticked_changed.connect(self._on_ticked)
        self.number.toggled.connect(lambda _on: self.chosen.emit())
        self._queue.pictures.fetched.connect(self._on_picture)

    # What the dialog asks

    def set_links(self, engine: Engine | None, urls: Sequence[str], options: Options) -> None:
        """What would be looked at; another link, or another engine, makes what was found stale."""
        self._options = options
        if (engine.id if engine else "") == (self._engine.id if self._engine else "") and list(urls) == self._urls:
            return
        self.stop()
        self._engine = engine
        self._urls = list(urls)
        self._show_idle()

    def options(self) -> Options:
        """What was chosen, as options of the engine; empty where all, or the best, is wanted."""
        probe = self._engine.probe if self._engine else None
        if probe is None or self._looked is None:
            return {}
        found: Options = {}
        if not self._looked.is_list:
            if probe.format_option and self._picked:
                found[probe.format_option] = expression(self._picked)
            return found
        if probe.items_option and not self.entries_model.all_ticked:
            found[probe.items_option] = item_ranges(entry.index for entry in self.entries_model.ticked())
        if probe.number_option and self.number.isChecked():
            found[probe.number_option] = True
        return found

    def is_nothing_chosen(self) -> bool:
        """Whether a list was found and none of it is ticked."""
        return self._looked is not None and self._looked.is_list and not self.entries_model.ticked()

    def stop(self) -> None:
        """End a look that goes on."""
        if self._prober is not None:
            self._prober.cancel()

    # Looking

    def _on_look(self) -> None:
        if self._prober is not None:
            self._prober.cancel()
            return
        self._forget()
        engine = self._engine.id if self._engine else ""
        try:
            prober = self._queue.intake.prober(self._urls, engine, self._options)
        except QueueError as error:
            self._show_state(str(error), is_mistake=True)
            return
        self._prober = prober
        prober.looked.connect(self._on_looked)
        prober.found.connect(self._on_found)
        # A method, not a lambda: whoever closes the dialog meanwhile ends the connection with it, yet not the process.
        prober.finished.connect(self._on_finished)
        prober.setParent(self._queue)
        prober.finished.connect(prober.deleteLater)
        self._show_state(self.tr("Looking…"))
        self.look.setText(self.tr("&Stop"))
        self.busy.show()
        prober.start()

    def _on_looked(self, looked: Looked) -> None:
        self._looked = looked
        self.title.setText(formats.one_line(looked.title, 300))
        facts = (looked.uploader, formats.duration(looked.duration), self._how_many(looked))
        self.details.setText(formats.one_line(" · ".join(fact for fact in facts if fact)))
        if looked.thumbnail:
            self._queue.pictures.fetch(looked.thumbnail)
        self.pages.setCurrentIndex(2 if looked.is_list else 1)
        probe = self._engine.probe if self._engine else None
        self.number.setVisible(bool(probe and probe.number_option))
        if not looked.is_list:
            self.formats_model.set_formats(looked.formats)
            fit_columns(self.formats)
            self._pick([])

    def _how_many(self, looked: Looked) -> str:
        return self.tr("{count} entries").format(count=looked.count) if looked.is_list and looked.count else ""

    def _on_found(self, entries: list[Entry]) -> None:
        if self._looked is None:
            self._on_looked(Looked(title="", url="", is_list=True))
        first = self.entries_model.rowCount() == 0
        self.entries_model.add(entries)
        if first:
            fit_columns(self.entries)

    def _on_finished(self, sentence: str) -> None:
        self._prober = None
        self.busy.hide()
        self.look.setText(self.tr("Loo&k again"))
        self._show_state(sentence, is_mistake=True)
        self.chosen.emit()

    def _forget(self) -> None:
        self._looked = None
        self._picked = []
        self.title.clear()
        self.details.clear()
        self.picture.clear()
        self.picture.hide()
        self.search.clear()
        self.formats_model.set_formats([])
        self.entries_model.clear()
        self.pages.setCurrentIndex(0)

    def _show_idle(self) -> None:
        self._forget()
        self.busy.hide()
        can = self._engine is not None and self._engine.probe is not None
        self.look.setText(self.tr("Loo&k"))
        self.look.setEnabled(can and len(self._urls) == 1)
        if not self._urls:
            self._show_state(self.tr("Paste a link first: what is behind it is shown here, before anything is saved."))
        elif self._engine is not None and not can:
            name = formats.one_line(self._engine.name, 60)
            self._show_state(self.tr("{engine} cannot tell what is behind a link.").format(engine=name))
        elif len(self._urls) > 1:
            self._show_state(self.tr("Only one link at a time can be looked at."))
        else:
            self._show_state(self.tr("Shows the formats of a video, or the entries of a list, to choose from."))
        self.chosen.emit()

    def _show_state(self, sentence: str, *, is_mistake: bool = False) -> None:
        palette = self.palette()
        palette.setColor(self.foregroundRole(), theme.color("error" if is_mistake else "faint"))
        self.state.setPalette(palette)
        self.state.setText(formats.one_line(sentence))

    def _on_picture(self, address: str, content: bytes) -> None:
        if self._looked is None or address != self._looked.thumbnail:
            return
        ratio = self.devicePixelRatioF()
        image = decoded(content, _PICTURE * ratio)
        if image.isNull():
            return
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(ratio)
        self.picture.setPixmap(pixmap)
        self.picture.show()

    # Choosing

    def _on_format(self, index: object) -> None:
        found = self.formats_model.data(index, FormatsModel.FormatRole)  # type: ignore[arg-type]
        if found in self._picked:
            self._pick([other for other in self._picked if other is not found])
        elif found is not None:
            self._pick(fits(self._picked, found))

    def _pick(self, picked: list[Format]) -> None:
        self._picked = picked
        self.formats_model.set_picked(picked)
        self.best.setEnabled(bool(picked))
        if picked:
            self.choice.setText(self.tr("Chosen: {format}").format(format=expression(picked)))
        else:
            self.choice.setText(self.tr("The best is taken, as the preset says. Click a format for that one."))
        self.chosen.emit()

    def _on_search(self, text: str) -> None:
        self.shown_entries.setFilterFixedString(text)

    def _on_invert(self) -> None:
        rows = self.shown_entries.shown_rows()
        off = [row for row in rows if self.entries_model.is_ticked(row)]
        self.entries_model.tick([row for row in rows if not self.entries_model.is_ticked(row)], True)
        self.entries_model.tick(off, False)

    def _toggle_selected(self) -> None:
        chosen = self.entries.selectionModel().selectedRows()
        rows = [self.shown_entries.mapToSource(index).row() for index in chosen]
        if rows:
            self.entries_model.tick(rows, not self.entries_model.is_ticked(rows[0]))

    def _on_ticked(self) -> None:
        ticked = self.entries_model.ticked()
        length = formats.duration(sum(entry.duration or 0 for entry in ticked) or None)
        count = self.tr("{chosen} of {all} chosen").format(chosen=len(ticked), all=self.entries_model.rowCount())
        self.count.setText(f"{count} · {length}" if length else count)
        self.chosen.emit()
