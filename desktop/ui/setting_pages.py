"""Which settings stand on which page, and the form that shows one page, or what was found on all of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.services.settings import Setting, Settings
from desktop.ui.marked_label import MarkedLabel
from desktop.ui.mnemonics import with_mnemonics
from desktop.ui.setting_row import Choices, SettingRow, words_of


def _noop(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("SettingPages", text))


@dataclass(frozen=True, slots=True)
class Page:
    """All settings whose keys begin with one word. ``title`` is English."""

    prefix: str
    title: str
    icon: str

    def words(self) -> str:
        """Its title in the user's language."""
        return QCoreApplication.translate("SettingPages", self.title)


#: In the order in which they are listed. What begins with another word comes on a page of that name.
PAGES: tuple[Page, ...] = (
    Page("downloads", _noop("Downloads"), "folder"),
    Page("jobs", _noop("Queue"), "queued"),
    Page("background", _noop("Background"), "background"),
    Page("appearance", _noop("Appearance"), "appearance"),
)
ENGINES = Page("engines", _noop("Engines"), "engines")


def pages_of(settings: Sequence[Setting]) -> list[tuple[Page, list[Setting]]]:
    """The pages that there is something for, each with its settings as they are declared."""
    by_prefix: dict[str, list[Setting]] = {}
    for setting in settings:
        by_prefix.setdefault(setting.key.partition("/")[0], []).append(setting)
    known = {page.prefix: page for page in PAGES}
    others = [Page(prefix, prefix.capitalize(), "preferences") for prefix in by_prefix if prefix not in known]
    return [(page, by_prefix[page.prefix]) for page in (*PAGES, *others) if page.prefix in by_prefix]


class SettingsForm(QScrollArea):
    """The rows of all settings, in sections of which one is shown, or those with something that was searched for."""

    def __init__(self, settings: Settings, choices: Mapping[str, Choices], taken: Sequence[str]) -> None:
        super().__init__()
        self.setObjectName("settingsForm")
        self.setAccessibleName(self.tr("Settings"))
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.rows: dict[str, SettingRow] = {}
        self.sections: dict[str, QWidget] = {}
        self._keys: dict[str, list[str]] = {}
        page = QWidget()
        self.layout_ = QVBoxLayout(page)
        self.layout_.setContentsMargins(16, 4, 12, 12)
        self.layout_.setSpacing(14)
        for group, declared in pages_of(settings.declared()):
            for setting in declared:
                offered = choices.get(setting.key) or _labelled(setting)
                self.rows[setting.key] = SettingRow(settings, setting, offered, self)
            self._keys[group.prefix] = [setting.key for setting in declared]
            self._add_section(group, taken)
        self.layout_.addStretch()
        self._align_captions()
        self.setWidget(page)
        # The dialog's own ground is seen.
        page.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def show_page(self, prefix: str) -> None:
        """Show one page alone, with all its rows."""
        for row in self.rows.values():
            row.show_found(())
        for own, section in self.sections.items():
            section.setVisible(own == prefix)
        self.verticalScrollBar().setValue(0)

    def show_found(self, words: Sequence[str]) -> list[SettingRow]:
        """Show, of all pages, what has all of ``words`` in it, which are case folded; returns those rows."""
        shown = []
        for prefix, section in self.sections.items():
            found = [row for row in map(self.rows.__getitem__, self._keys[prefix]) if row.show_found(words)]
            section.setVisible(bool(found))
            shown += found
        self.verticalScrollBar().setValue(0)
        return shown

    def _add_section(self, group: Page, taken: Sequence[str]) -> None:
        section = QWidget()
        section.setObjectName(f"section-{group.prefix}")
        self.sections[group.prefix] = section
        heading = make_heading(group.words())
        grid = QGridLayout(section)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(1, 1)
        grid.addWidget(heading, 0, 0, 1, 3)
        rows = [self.rows[key] for key in self._keys[group.prefix]]
        captions = with_mnemonics([row.caption.text() for row in rows], taken)
        for row, caption in zip(rows, captions, strict=True):
            row.caption.setText(caption)
            at = grid.rowCount()
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            row.caption.setAlignment(side)
            grid.addWidget(row.caption, at, 0)
            grid.addLayout(row.line(), at, 1)
            grid.addWidget(row.reset, at, 2)
            grid.addWidget(row.note, at + 1, 1)
            # Room to the next one, which goes with the row when it is hidden.
            row.note.setContentsMargins(0, 0, 0, 9)
        self.layout_.addWidget(section)

    def _align_captions(self) -> None:
        """Let the fields of all sections begin at one line."""
        captions = [row.caption for row in self.rows.values()]
        width = max((caption.sizeHint().width() for caption in captions), default=0)
        for caption in captions:
            caption.setMinimumWidth(width)


def make_heading(text: str) -> MarkedLabel:
    """The title of a page above its rows."""
    heading = MarkedLabel(text)
    font = heading.font()
    font.setBold(True)
    font.setPointSizeF(font.pointSizeF() * 1.15)
    heading.setFont(font)
    heading.setContentsMargins(0, 0, 0, 6)
    return heading


def _labelled(setting: Setting) -> Choices:
    labels = setting.labels or setting.choices
    return [(choice, words_of(label)) for choice, label in zip(setting.choices, labels, strict=True)]
