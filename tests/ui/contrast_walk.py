"""Measures on a picture of a window how well each text and icon on it stands out from its ground (WCAG 2.2, AA).

What is disabled is left out, as it is there.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QTextBlock
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenuBar,
    QPlainTextEdit,
    QProgressBar,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStyleOptionGroupBox,
    QTabBar,
    QTableView,
    QTextEdit,
    QToolButton,
    QTreeView,
    QWidget,
)

from desktop.ui.speed_view import SpeedView
from desktop.ui.theme import contrast

TEXT, LARGE, ICON = 4.5, 3.0, 3.0
#: So many times as large as on the screen: there the thin strokes have their own colour, too.
_SCALE = 3
#: So many pixels of a picture that large are the core of a stroke; what is less is its edge.
_CORE = 10
#: From this size on a text is large, in points.
_LARGE_POINTS, _LARGE_BOLD_POINTS = 18.0, 14.0


@dataclass(frozen=True)
class Spot:
    """Something to be read at a place of the window, and the contrast it needs."""

    name: str
    rect: QRect
    needed: float = TEXT


@dataclass(frozen=True)
class Measured:
    """What a spot shows."""

    spot: Spot
    ground: QColor
    ink: QColor

    @property
    def ratio(self) -> float:
        """1 to 21."""
        return contrast(self.ground, self.ink)

    def __str__(self) -> str:
        needed = self.spot.needed
        return f"{self.ratio:5.2f} of {needed}  {self.ink.name()} on {self.ground.name()}  {self.spot.name}"


def pictured(root: QWidget) -> QImage:
    """``root`` as it is seen, several times as large."""
    image = QImage(root.size() * _SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_SCALE)
    image.fill(Qt.GlobalColor.magenta)
    root.render(image)
    return image


def measured(root: QWidget) -> list[Measured]:
    """All that can be read on ``root``."""
    image = pictured(root)
    found = (measure(image, spot) for spot in spots(root))
    return [each for each in found if each is not None]


def too_weak(root: QWidget) -> list[str]:
    """A line for each text and icon of ``root`` that stands out too little."""
    return [str(each) for each in measured(root) if each.ratio < each.spot.needed]


def measure(image: QImage, spot: Spot) -> Measured | None:
    """The ground is the most frequent colour, the ink the one farthest from it that has a core; None for one colour."""
    counts = colors_in(image, spot.rect)
    if not counts:
        return None
    ground = QColor(counts.most_common(1)[0][0])
    inks = [QColor(value) for value, count in counts.items() if count >= _CORE and QColor(value) != ground]
    if not inks:
        return None
    return Measured(spot, ground, max(inks, key=lambda ink: contrast(ground, ink)))


def colors_in(image: QImage, rect: QRect) -> Counter[int]:
    """How many pixels of ``rect``, given as on the screen, have each colour."""
    whole = image.rect()
    area = QRect(rect.topLeft() * _SCALE, rect.size() * _SCALE).intersected(whole)
    pixels = memoryview(image.constBits()).cast("I")
    counts: Counter[int] = Counter()
    for y in range(area.top(), area.bottom() + 1):
        start = y * whole.width() + area.left()
        counts.update(pixels[start : start + area.width()])
    return counts


def marked_area(image: QImage, rect: QRect, color: QColor) -> QRect:
    """The part of ``rect``, as on the screen, that has ``color`` for its ground."""
    found = QRect()
    for y in range(rect.top() * _SCALE, min((rect.bottom() + 1) * _SCALE, image.height())):
        for x in range(rect.left() * _SCALE, min((rect.right() + 1) * _SCALE, image.width())):
            if image.pixel(x, y) == color.rgb():
                found = found.united(QRect(x, y, 1, 1))
    first, last = found.topLeft() / _SCALE, found.bottomRight() / _SCALE
    return QRect(first, last).adjusted(1, 1, -1, -1) if found.isValid() else found


# Where there is something to be read


def spots(root: QWidget) -> Iterator[Spot]:
    """All places of ``root`` with something to be read, in its own coordinates."""
    for widget in (root, *root.findChildren(QWidget)):
        if not widget.isVisibleTo(root) or widget.window() is not root.window() or not widget.isEnabled():
            continue
        origin = widget.mapTo(root, QPoint(0, 0)) if widget is not root else QPoint(0, 0)
        # What a scrolled area hides cannot be seen.
        seen = widget.visibleRegion().boundingRect()
        called = _called(widget)
        for name, rect, needed in _in(widget):
            part = rect.intersected(seen)
            if part.width() > 3 and part.height() > 3 and part.height() >= rect.height() * 0.7:
                yield Spot(f"{called}: {name}", part.translated(origin), needed)


def _called(widget: QWidget) -> str:
    inside = widget.parentWidget()
    if widget.objectName().startswith("qt_") and inside is not None:
        return _called(inside)
    return widget.objectName() or type(widget).__name__


def _in(widget: QWidget) -> Iterator[tuple[str, QRect, float]]:
    if isinstance(widget, QLabel):
        yield from _of_label(widget)
    elif isinstance(widget, QAbstractButton):
        yield from _of_button(widget)
    elif isinstance(widget, QLineEdit):
        # Within the frame; the cursor is nowhere in a field without the focus.
        text = widget.text() or widget.placeholderText()
        if text and not widget.hasFocus():
            yield text, widget.rect().adjusted(4, 4, -4, -4), TEXT
    elif isinstance(widget, QComboBox) and widget.currentText():
        option = QStyleOptionComboBox()
        widget.initStyleOption(option)
        control, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        yield widget.currentText(), widget.style().subControlRect(control, option, part, widget), TEXT
    elif isinstance(widget, QTabBar):
        for tab in range(widget.count()):
            yield widget.tabText(tab), widget.tabRect(tab).adjusted(6, 4, -6, -4), TEXT
    elif isinstance(widget, QMenuBar):
        for action in widget.actions():
            yield action.text(), widget.actionGeometry(action), TEXT
    elif isinstance(widget, QGroupBox) and widget.title():
        box = QStyleOptionGroupBox()
        widget.initStyleOption(box)
        control, part = QStyle.ComplexControl.CC_GroupBox, QStyle.SubControl.SC_GroupBoxLabel
        yield widget.title(), widget.style().subControlRect(control, box, part, widget), TEXT
    elif isinstance(widget, QProgressBar):
        yield "bar", widget.rect().adjusted(2, 2, -2, -2), ICON
    elif isinstance(widget.parentWidget(), QAbstractItemView | QPlainTextEdit | QTextEdit | QHeaderView):
        yield from _of_viewport(widget)


def _of_label(label: QLabel) -> Iterator[tuple[str, QRect, float]]:
    if isinstance(label, SpeedView):
        yield from _of_chart(label)
    elif label.text():
        yield label.text(), label.contentsRect(), _needed(label)
    elif not label.pixmap().isNull():
        yield "picture", label.contentsRect(), ICON


def _of_chart(chart: SpeedView) -> Iterator[tuple[str, QRect, float]]:
    line = chart.fontMetrics().lineSpacing()
    whole = chart.rect().adjusted(10, 10, -10, -10)
    yield "words", QRect(whole.left(), whole.top(), whole.width(), line), TEXT
    yield "numbers beneath", QRect(whole.left(), whole.bottom() - line, whole.width(), line), TEXT
    yield "numbers at the left", QRect(whole.left(), whole.top() + line, 40, whole.height() - 3 * line), TEXT


def _needed(widget: QWidget) -> float:
    points = widget.font().pointSizeF()
    return LARGE if points >= (_LARGE_BOLD_POINTS if widget.font().bold() else _LARGE_POINTS) else TEXT


def _of_button(button: QAbstractButton) -> Iterator[tuple[str, QRect, float]]:
    inner = button.rect().adjusted(4, 4, -4, -4)
    shows_text = bool(button.text())
    if isinstance(button, QToolButton):
        shows_text = shows_text and button.toolButtonStyle() is not Qt.ToolButtonStyle.ToolButtonIconOnly
        if button.icon().isNull():
            shows_text = bool(button.text())
    elif button.isCheckable():
        option = QStyleOptionButton()
        option.initFrom(button)
        element = QStyle.SubElement.SE_CheckBoxContents
        inner = button.style().subElementRect(element, option, button)
    if shows_text:
        yield button.text(), inner, TEXT
    elif not button.icon().isNull():
        yield "icon", inner, ICON


def _of_viewport(viewport: QWidget) -> Iterator[tuple[str, QRect, float]]:
    view = viewport.parentWidget()
    if isinstance(view, QHeaderView) and view.viewport() is viewport:
        for section in range(view.count()):
            text = str(view.model().headerData(section, view.orientation()) or "")
            if text and not view.isSectionHidden(section) and view.orientation() is Qt.Orientation.Horizontal:
                left = view.sectionViewportPosition(section)
                yield text, QRect(left, 0, view.sectionSize(section), view.height()).adjusted(5, 3, -5, -3), TEXT
    elif isinstance(view, QAbstractItemView) and view.viewport() is viewport:
        yield from _of_cells(view)
    elif isinstance(view, QPlainTextEdit) and view.viewport() is viewport:
        yield from _of_plain_text(view)
    elif isinstance(view, QTextEdit) and view.viewport() is viewport:
        yield from _of_text(view)


def _of_cells(view: QAbstractItemView) -> Iterator[tuple[str, QRect, float]]:
    model = view.model()
    for row in range(model.rowCount(QModelIndex())):
        for column in range(_columns(view)):
            index = model.index(row, column)
            text = str(index.data() or "")
            rect = view.visualRect(index)
            if text and rect.isValid() and model.flags(index) & Qt.ItemFlag.ItemIsEnabled:
                yield f"row {row}, column {column}: {text[:40]}", rect.adjusted(2, 2, -2, -2), TEXT


def _columns(view: QAbstractItemView) -> int:
    # A list's model keeps the number to itself.
    return view.model().columnCount(QModelIndex()) if isinstance(view, QTableView | QTreeView) else 1


def _of_plain_text(view: QPlainTextEdit) -> Iterator[tuple[str, QRect, float]]:
    if view.document().isEmpty():
        if view.placeholderText():
            yield view.placeholderText(), view.viewport().rect().adjusted(2, 2, -2, -2), TEXT
        return
    block = view.firstVisibleBlock()
    while block.isValid():
        area = view.blockBoundingGeometry(block).translated(view.contentOffset())
        if area.top() > view.viewport().height():
            return
        if block.isVisible():
            yield from _of_block(block, area)
        block = block.next()


def _of_text(view: QTextEdit) -> Iterator[tuple[str, QRect, float]]:
    if view.document().isEmpty():
        if view.placeholderText():
            yield view.placeholderText(), view.viewport().rect().adjusted(2, 2, -2, -2), TEXT
        return
    scrolled = view.verticalScrollBar().value()
    block = view.document().begin()
    while block.isValid():
        yield from _of_block(block, view.document().documentLayout().blockBoundingRect(block).translated(0, -scrolled))
        block = block.next()


def _of_block(block: QTextBlock, area: QRectF) -> Iterator[tuple[str, QRect, float]]:
    """Each run of letters of one colour; of one that is broken the part in its first line."""
    layout = block.layout()
    edges = {0, len(block.text())}
    for form in layout.formats():
        edges |= {form.start, form.start + form.length}
    for start, end in zip(sorted(edges), sorted(edges)[1:], strict=False):
        line = layout.lineForTextPosition(start)
        if not block.text()[start:end].strip() or not line.isValid():
            continue
        end = min(end, line.textStart() + line.textLength())
        left, right = (_x(line.cursorToX(at)) for at in (start, end))
        rect = QRectF(area.left() + min(left, right), area.top() + line.y(), abs(right - left), line.height())
        yield block.text()[start:end][:60], rect.toAlignedRect(), TEXT


def _x(place: object) -> float:
    # PySide gives back the place that it looked at, too.
    x = place[0] if isinstance(place, tuple) else place
    assert isinstance(x, float | int)
    return float(x)
