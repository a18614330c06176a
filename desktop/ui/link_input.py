"""The field at the top: links are pasted, Enter asks for jobs; with several links a choice stands beneath it.

Asks through its signal and shows the answer; whether a link is taken is for the queue to say.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop.ui import formats, theme
from desktop.ui.clearing import add_clear_button
from desktop.ui.links import links_of, split_links


class LinkField(QLineEdit):
    """A line that takes a pasted list of links as words with blanks between.

    Signals: files_pasted(): the clipboard holds files, which may hold links.
    """

    files_pasted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_links()
            return
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)

    def paste_links(self) -> None:
        """Insert the clipboard's text: its line ends become blanks, which a line of its own would not do."""
        mime = QGuiApplication.clipboard().mimeData()
        if any(url.isLocalFile() for url in mime.urls()):
            self.files_pasted.emit()
            return
        text = mime.text() if mime.hasText() else " ".join(links_of(mime))
        self.insert(" ".join(text.split()))


class LinkInput(QWidget):
    """The field, the preset, the button for more choices, and beneath them the choice and what went wrong.

    Signals:
        submitted(list, bool): links, and whether each becomes a job of its own.
        add_requested(): the dialog with all choices is wanted.
        preset_chosen(str): a preset's id.
        each_chosen(bool): what several links become from now on.
        install_pressed(): the engine that the links need is to be installed.
    """

    submitted = Signal(list, bool)
    add_requested = Signal()
    preset_chosen = Signal(str)
    each_chosen = Signal(bool)
    install_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("linkInput")
        self._each = True
        self.field = LinkField()
        self.field.setObjectName("linkField")
        self.field.setAccessibleName(self.tr("Links"))
        self.field.setPlaceholderText(self.tr("Paste a link and press Enter"))
        self.field.setToolTip(self.field.placeholderText())
        self.field.setMinimumWidth(self.field.fontMetrics().averageCharWidth() * 20)
        add_clear_button(self.field)
        # A drop belongs to the window, wherever on it it falls.
        self.field.setAcceptDrops(False)
        self.preset = QComboBox()
        self.preset.setObjectName("presetBox")
        self.preset.setAccessibleName(self.tr("Preset"))
        self.preset.setToolTip(self.tr("What a pasted link is downloaded as"))
        self.preset.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.preset.setMinimumContentsLength(18)
        self.more = QToolButton()
        self.more.setObjectName("addButton")
        self.more.setText(self.tr("Add…"))
        self.more.setAccessibleName(self.tr("Add with more choices"))
        self.more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.choice = self._make_choice()
        self.mistake = QLabel()
        self.mistake.setObjectName("linkMistake")
        self.mistake.setTextFormat(Qt.TextFormat.PlainText)
        self.mistake.setWordWrap(True)
        self.mistake.hide()
        self.install = QPushButton()
        self.install.setObjectName("installButton")
        self.install.setAccessibleName(self.tr("Install the engine"))
        # Enter presses it when it has the focus.
        self.install.setAutoDefault(True)
        self.install.hide()
        self._lay_out()
        self._connect_signals()

    def _make_choice(self) -> QWidget:
        row = QWidget()
        row.setObjectName("linkChoice")
        self.how_many = QLabel()
        self.how_many.setObjectName("linkCount")
        self.how_many.setTextFormat(Qt.TextFormat.PlainText)
        self.each_button = QPushButton(self.tr("One job ea&ch"))
        self.each_button.setObjectName("eachButton")
        self.each_button.setAccessibleName(self.tr("One job for each link"))
        self.one_button = QPushButton(self.tr("&One job"))
        self.one_button.setObjectName("oneButton")
        self.one_button.setAccessibleName(self.tr("One job for all links"))
        self.by_enter = QLabel()
        self.by_enter.setObjectName("linkChoiceHint")
        self.by_enter.setTextFormat(Qt.TextFormat.PlainText)
        self.by_enter.setWordWrap(True)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(2, 0, 0, 0)
        layout.addWidget(self.how_many)
        for button in (self.each_button, self.one_button):
            # Enter presses the button that has the focus, as it does in a dialog.
            button.setAutoDefault(True)
            layout.addWidget(button)
        layout.addWidget(self.by_enter, 1)
        row.hide()
        return row

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self.field, 1)
        line.addWidget(self.preset)
        line.addWidget(self.more)
        height = max(self.field.sizeHint().height(), self.preset.sizeHint().height()) + 4
        for widget in (self.field, self.preset, self.more):
            widget.setMinimumHeight(height)
        self.more.setMinimumWidth(72)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        layout.addLayout(line)
        layout.addWidget(self.choice)
        told = QHBoxLayout()
        told.addWidget(self.mistake, 1)
        told.addWidget(self.install, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(told)
        order = (self.field, self.each_button, self.one_button, self.install, self.preset, self.more)
        for before, after in itertools.pairwise(order):
            QWidget.setTabOrder(before, after)

    def _connect_signals(self) -> None:
        self.field.textChanged.connect(self._on_text_changed)
        self.field.returnPressed.connect(lambda: self._submit(self._each))
        self.each_button.clicked.connect(lambda: self._choose(True))
        self.one_button.clicked.connect(lambda: self._choose(False))
        self.preset.activated.connect(lambda row: self.preset_chosen.emit(self.preset.itemData(row)))
        self.more.clicked.connect(self.add_requested)
        self.install.clicked.connect(self.install_pressed)

    # What the window asks

    def links(self) -> list[str]:
        """The words in the field, each once."""
        return split_links(self.field.text())

    def offer(self, links: Sequence[str]) -> None:
        """Put links into the field in the place of what is there, and let the user go on from there."""
        self.field.setText(" ".join(links))
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def bring_back(self, links: Sequence[str]) -> None:
        """Put links into the field behind what is there: nothing that somebody types is lost, and no link."""
        words = self.links()
        missing = [link for link in links if link not in words]
        if missing:
            self.field.setText(" ".join([*words, *missing]))

    def take_out(self, links: Sequence[str]) -> None:
        """Take links out of the field; the rest stays."""
        words = self.links()
        left = [word for word in words if word not in set(links)]
        if left != words:
            self.field.setText(" ".join(left))

    def add_row(self, row: QWidget) -> None:
        """Show ``row`` beneath the field, above what is said of mistakes."""
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(layout.count() - 1, row)

    def set_each(self, each: bool) -> None:
        """What several links become on Enter: one job each, or one job."""
        self._each = each
        self.by_enter.setText(
            self.tr("Enter makes one job each.") if each else self.tr("Enter makes one job of them all.")
        )

    def set_presets(self, presets: Sequence[tuple[str, str]], current: str) -> None:
        """Offer presets, given as id and label, and choose one."""
        self.preset.clear()
        for preset_id, label in presets:
            self.preset.addItem(formats.one_line(label, 60), preset_id)
        self.set_preset(current)

    def set_preset(self, preset_id: str) -> None:
        """Choose a preset; what none of the engines knows shows as nothing."""
        self.preset.setCurrentIndex(self.preset.findData(preset_id))

    def show_mistake(self, sentence: str, install: str = "") -> None:
        """Say beneath the field what is wrong with what is in it; "" for nothing.

        :param install: what stands on a button that installs what is missing; "" for no button.
        """
        self._tell(sentence, "error")
        if self.install.hasFocus() and not install:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.install.setText(formats.menu_text(install))
        self.install.setAccessibleName(install or self.tr("Install the engine"))
        self.install.setVisible(bool(install))

    def show_notice(self, sentence: str) -> None:
        """Say beneath the field what is being done about what is in it."""
        self.show_mistake("")
        self._tell(sentence, "faint")

    def _tell(self, sentence: str, color: str) -> None:
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, theme.color(color))
        self.mistake.setPalette(palette)
        self.mistake.setText(formats.one_line(sentence))
        self.mistake.setVisible(bool(sentence))

    def accepted(self, left: Sequence[str] = ()) -> None:
        """Jobs were made; ``left`` are the links that were not taken."""
        self.field.setText(" ".join(left))

    # What the user does

    def _on_text_changed(self) -> None:
        self.show_mistake("")
        count = len(self.links())
        self.choice.setVisible(count > 1)
        if count > 1:
            self.how_many.setText(self.tr("{count} links:").format(count=count))

    def _choose(self, each: bool) -> None:
        self.set_each(each)
        self.each_chosen.emit(each)
        self._submit(each)

    def _submit(self, each: bool) -> None:
        links = self.links()
        if links:
            self.submitted.emit(links, each)
        else:
            self.show_mistake(self.tr("There is no link yet: paste one here."))
