"""What a window is like at the next start: sizes, columns, order, tab and place are as they were left."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.jobs.job import JobStatus
from desktop.services.settings import Settings
from desktop.ui.job_columns import NUMBER
from desktop.ui.main_window import MainWindow
from tests.ui.conftest import show_window
from tests.ui.fakes import FakeQueue


def restart(window: MainWindow, queue: FakeQueue, settings: Settings, qtbot: QtBot) -> MainWindow:
    window.close()
    assert queue.stop_asked is True
    settings.sync()
    return show_window(qtbot, queue, Settings(settings.file))


def test_sizes_of_the_parts(window: MainWindow, queue: FakeQueue, settings: Settings, qtbot: QtBot) -> None:
    queue.store(3)
    # No larger than the screen: a window comes back within it.
    window.resize(780, 640)
    window.across.setSizes([210, 569])
    window.upright.setSizes([200, 380])
    before = window.across.sizes(), window.upright.sizes()
    later = restart(window, queue, settings, qtbot)
    assert (later.across.sizes(), later.upright.sizes()) == before
    assert before[0][0] == 210


def test_columns_their_places_and_widths(
    window: MainWindow, queue: FakeQueue, settings: Settings, qtbot: QtBot
) -> None:
    header = window.view.horizontalHeader()
    header.moveSection(header.visualIndex(NUMBER["size"]), 1)
    window.view._set_column_shown(NUMBER["site"], True)
    window.view.setColumnWidth(NUMBER["site"], 177)
    later = restart(window, queue, settings, qtbot)
    again = restart(later, queue, settings, qtbot)
    for shown in (later, again):
        assert shown.view.horizontalHeader().visualIndex(NUMBER["size"]) == 1
        assert not shown.view.isColumnHidden(NUMBER["site"])
        assert shown.view.columnWidth(NUMBER["site"]) == 177
        assert shown.view.isColumnHidden(NUMBER["duration"])


def test_the_tab_the_order_and_what_is_hidden(
    window: MainWindow, queue: FakeQueue, settings: Settings, qtbot: QtBot
) -> None:
    queue.store(3, lambda job, number: setattr(job, "title", "cab"[number]))
    window.view.sortByColumn(NUMBER["duration"], Qt.SortOrder.AscendingOrder)
    window.details.setCurrentIndex(3)
    window.actions_["toggleDetails"].trigger()
    later = restart(window, queue, settings, qtbot)
    assert (later.model.query.sort, later.model.query.descending) == ("duration", False)
    assert later.view.horizontalHeader().sortIndicatorSection() == NUMBER["duration"]
    assert not later.details.isVisible()
    later.actions_["toggleDetails"].trigger()
    assert later.details.currentIndex() == 3


def test_counts_are_there_from_the_start(
    window: MainWindow, queue: FakeQueue, settings: Settings, qtbot: QtBot
) -> None:
    queue.store(2)
    queue.end(queue.add(["https://example.org/1"]), JobStatus.FAILED, "gone")
    later = restart(window, queue, settings, qtbot)
    assert later.side.counts_shown() == ["3", "0", "0", "2", "1", "0"]


# Trying again only what failed


def test_only_failed_links_are_tried_again_by_their_key(window: MainWindow, queue: FakeQueue) -> None:
    links = ["https://a.example/1", "https://b.example/2", "https://c.example/3"]
    results = {link: {"status": status} for link, status in zip(links, ("completed", "failed", "failed"), strict=True)}
    queue.store(1, urls=links, results=results)
    queue.history_changed.emit()
    window.model.flush()
    window.view.selectRow(0)
    action = window.actions_["retryFailed"]
    assert action.isEnabled()
    QTest.keyClick(window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert [job.urls for job in queue.live.values()] == [links[1:]]


def test_where_all_or_none_failed_there_is_nothing_to_choose(window: MainWindow, queue: FakeQueue) -> None:
    links = ["https://a.example/1", "https://b.example/2"]
    for status in ("completed", "failed"):
        queue.store(1, urls=links, results={link: {"status": status} for link in links})
    queue.history_changed.emit()
    window.model.flush()
    for row in range(2):
        window.view.selectRow(row)
        assert not window.actions_["retryFailed"].isEnabled()
        assert window.actions_["retry"].isEnabled()
