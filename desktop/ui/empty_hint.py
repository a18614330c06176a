"""What stands in an empty list: one line that says what is the case and one that says what to do."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.ui import theme


class EmptyHint(QWidget):
    """Lies over an empty list and lets every click through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("emptyHint")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.title = self._label("emptyHintTitle")
        self.advice = self._label("emptyHintAdvice")
        font = self.title.font()
        font.setPointSizeF(font.pointSizeF() * 1.45)
        self.title.setFont(font)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 8, 24, 24)
        layout.setSpacing(6)
        layout.addStretch(2)
        layout.addWidget(self.title)
        layout.addWidget(self.advice)
        layout.addStretch(3)
        self._tint()
        self.hide()

    def set_texts(self, title: str, advice: str) -> None:
        """What is the case, and what to do ("" for nothing)."""
        self.title.setText(title)
        self.advice.setText(advice)
        self.advice.setVisible(bool(advice))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "advice"):
            self._tint()

    def _label(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setWordWrap(True)
        return label

    def _tint(self) -> None:
        palette = QPalette(self.advice.palette())
        faint = theme.color("faint")
        # A label on a list's ground takes that ground's text colour.
        if palette.color(QPalette.ColorRole.Text) != faint:
            palette.setColor(QPalette.ColorRole.Text, faint)
            palette.setColor(QPalette.ColorRole.WindowText, faint)
            self.advice.setPalette(palette)
