"""The window and every dialog in a language that makes everything longer, and mirrored: nothing cut, nothing covered.

At the smallest size that each can have, and as each opens.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QMenu,
    QPushButton,
    QStyleOptionViewItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.engines.probe import Entry, Format, Looked
from desktop.jobs.job import JobStatus
from desktop.services.away import Then
from desktop.services.settings import LANGUAGES, Settings
from desktop.ui import theme
from desktop.ui.done_menu import CountdownBar
from desktop.ui.engine_editor import EngineEditor
from desktop.ui.import_dialog import ImportDialog
from desktop.ui.job_columns import NUMBER
from desktop.ui.job_delegate import JobDelegate
from desktop.ui.link_notice import Choice, LinkNotice
from desktop.ui.main_window import MainWindow
from desktop.ui.message_history import MessageHistory
from desktop.ui.new_job_dialog import NewJobDialog
from desktop.ui.settings_dialog import SettingsDialog
from desktop.ui.start_at import StartAtDialog
from tests.translations.sources import Texts, texts_of_program
from tests.ui import layout_walk
from tests.ui.conftest import show_window
from tests.ui.fakes import FakeQueue
from tests.ui.pseudo import Pseudo, pseudo, pseudo_language

#: What is called so everywhere.
NAMES = frozenset(
    {
        "#",
        "Fetchdeck",
        "ffmpeg",
        "aria2",
        "curl",
        "gallery-dl",
        "spotDL",
        "Votify",
        "yt-dlp",
        "Shell",
        *LANGUAGES.values(),
    }
)


@pytest.fixture(scope="module")
def texts() -> Texts:
    return texts_of_program()


@pytest.fixture(params=["longer", "mirrored"])
def language(request: pytest.FixtureRequest, qapp: QApplication, texts: Texts) -> Iterator[Pseudo]:
    """Before any window is made."""
    with pseudo_language(qapp, texts, mirrored=request.param == "mirrored") as translator:
        yield translator
        assert {key for key in translator.missing if key.source not in NAMES} == set()


def problems(root: QWidget, *names: str) -> list[str]:
    """What is wrong with a window at its smallest and as it is. ``names`` are texts that are nobody's to translate."""
    home = str(Path.home())
    found = _problems(root, (*names, f"{home}/Downloads"))
    before = root.size()
    smallest = root.minimumSizeHint().expandedTo(root.minimumSize())
    layout = root.layout()
    if layout is not None and layout.hasHeightForWidth():
        # Qt's own hint knows of no text that is wrapped.
        smallest.setHeight(max(smallest.height(), layout.totalHeightForWidth(smallest.width())))
    root.resize(smallest)
    settle(root)
    found += [
        f"at its smallest ({root.width()}x{root.height()}), {problem}"
        for problem in _problems(root, (*names, f"{home}/Downloads"))
    ]
    root.resize(before)
    return list(dict.fromkeys(found))


def _problems(root: QWidget, names: tuple[str, ...]) -> list[str]:
    return [
        *layout_walk.cut(root),
        *layout_walk.overlapping(root),
        *layout_walk.clashing(root),
        *layout_walk.untranslated(root, NAMES | set(names)),
    ]


def settle(root: QWidget) -> None:
    root.show()
    # A label that is wrapped asks for another height once it has its width.
    for _ in range(3):
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        QApplication.processEvents()


# The window


TITLE = "A film with a title of some length"


@pytest.fixture
def filled(language: Pseudo, window: MainWindow, queue: FakeQueue) -> MainWindow:
    """With a job in each state, the running one on show."""
    queue.store(2, title=TITLE, urls=["https://example.org/1"], files=["/tmp/film.mp4"])
    failed = queue.add(["https://example.org/2"])
    queue.end(failed, JobStatus.FAILED, error="[reason]")
    queue.end(queue.add(["https://example.org/3"]), JobStatus.CANCELLED)
    queue.add(["https://example.org/4"])
    running = queue.add(["https://example.org/5"])
    running.title = TITLE
    queue.run(running, percent=42.0, downloaded=5_000_000, total=12_000_000, speed=1_500_000.0, eta=67.0)
    queue.report(running, "[download] one line")
    queue.history_changed.emit()
    window.model.flush()
    window.summary.refresh()
    window.view.show_job(running.id)
    settle(window)
    return window


DATA = (TITLE, *(f"https://example.org/{number}" for number in range(1, 6)), "example.org", "mia")


def test_the_window(filled: MainWindow) -> None:
    found: list[str] = []
    for tab in range(filled.details.count()):
        filled.details.setCurrentIndex(tab)
        settle(filled)
        found += problems(filled, *DATA)
    assert not (told := found), "\n".join(told)


def test_the_window_with_links_in_its_field(filled: MainWindow) -> None:
    filled.input.field.setText("https://a.example https://b.example")
    settle(filled)
    found = problems(filled, *DATA)
    filled.input.show_mistake(pseudo("The engine that takes this link is not installed."), pseudo("Install it"))
    filled.messages.warn(pseudo("Something that takes a whole line and some more of it went wrong here."))
    settle(filled)
    assert not (told := found + problems(filled, *DATA)), "\n".join(told)


def test_the_window_with_a_notice_and_a_countdown(language: Pseudo, real_window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: real_window.findChild(CountdownBar) is not None)
    bar = real_window.findChild(CountdownBar)
    assert bar is not None
    bar.count(Then.QUIT, 30)
    notice = LinkNotice("walked", pseudo("Title"), real_window.input)
    letters = ("Sho&w It", "Add &Anyway", "Add the &Other 12")
    notice.tell(
        pseudo("4 of 12 links are in the list already."),
        [Choice(str(number), pseudo(text), lambda: None) for number, text in enumerate(letters)],
    )
    real_window.resize(900, 600)
    settle(real_window)
    assert bar.isVisible() and notice.isVisible()
    assert not (told := problems(real_window, *_values())), "\n".join(told)
    bar.count(Then.QUIT, 0)


def test_the_empty_window(language: Pseudo, window: MainWindow) -> None:
    settle(window)
    assert not (told := problems(window)), "\n".join(told)


def test_the_menus(filled: MainWindow) -> None:
    texts = list(layout_walk._texts_of_actions(filled.menuBar()))
    assert len(texts) > 40
    assert [text for _, text in texts if text and "[" not in text and text not in DATA] == []
    told = [clash for menu in filled.findChildren(QMenu) for clash in layout_walk.clashing_entries(menu)]
    assert not told, "\n".join(told)


@pytest.mark.parametrize("mirrored", [False, True])
def test_the_side_list_and_the_bars_are_mirrored(
    qapp: QApplication, texts: Texts, qtbot: QtBot, queue: FakeQueue, settings: Settings, mirrored: bool
) -> None:
    with pseudo_language(qapp, texts, mirrored=mirrored):
        window = show_window(qtbot, queue, settings)
        queue.run(queue.add(["https://example.org/1"]), percent=50.0, speed=1_500_000.0)
        window.model.flush()
        settle(window)
        assert (window.side.mapTo(window, QPoint(0, 0)).x() > window.width() / 2) is mirrored
        assert (window.status.counts.x() > window.status.space.x()) is mirrored
        cell = window.view.visualRect(window.model.index(0, NUMBER["progress"]))
        image = window.view.viewport().grab(cell).toImage()
        row = [image.pixelColor(x, image.height() // 2) for x in range(image.width())]
        full = [x for x, color in enumerate(row) if color == theme.color("running")]
        ground = row[0]
        bar = [x for x, color in enumerate(row) if color not in (ground, theme.color("running")) and color.hue() >= 0]
        assert len(full) > 8 and len(bar) > 8
        # What is done begins where one begins to read.
        assert (sum(full) / len(full) > sum(bar) / len(bar)) is mirrored


def test_numbers_do_not_change_places_with_their_units(
    qapp: QApplication, texts: Texts, qtbot: QtBot, queue: FakeQueue, settings: Settings
) -> None:
    with pseudo_language(qapp, texts, mirrored=True):
        window = show_window(qtbot, queue, settings)
        queue.store(1)
        queue.history_changed.emit()
        window.model.flush()
        settle(window)
        option = QStyleOptionViewItem()
        option.initFrom(window.view)
        option.widget = window.view
        delegate = window.view.itemDelegate()
        assert isinstance(delegate, JobDelegate)
        delegate.initStyleOption(option, window.model.index(0, NUMBER["size"]))
        assert option.text == "\u20660 bytes\u2069"
        option.text = ""
        delegate.initStyleOption(option, window.model.index(0, NUMBER["title"]))
        assert option.text.startswith("\u2066https://")


# Dialogs


@pytest.mark.parametrize("page", ["downloads", "jobs", "background", "appearance", "engines", "search", "nothing"])
def test_the_preferences(language: Pseudo, real_window: MainWindow, app: App, page: str) -> None:
    dialog = real_window.show_preferences()
    if page == "search":
        dialog.search.setText("e")
    elif page == "nothing":
        dialog.search.setText("xyzzy")
    else:
        dialog.show_page(page)
    dialog.rows["jobs/max_parallel"].field.setText("0")  # type: ignore[attr-defined]
    dialog.rows["jobs/max_parallel"].keep()
    dialog.restored.show()
    settle(dialog)
    assert not (told := problems(dialog, *_values(), *_engine_cells(dialog))), "\n".join(told)


def _values() -> list[str]:
    """The presets of a user's own engine, which have no translation."""
    return ["Plain <b>&</b> simple", "Plain <b>&&</b> simple"]


def _engine_cells(dialog: SettingsDialog) -> list[str]:
    assert dialog.engines is not None
    model = dialog.engines.model
    versions = [str(model.index(row, model.VERSION).data() or "") for row in range(model.rowCount())]
    return [
        *versions,
        *(row.engine.homepage for row in model.rows if row.engine),
        str(dialog.rows["downloads/directory"].value()),
    ]


@pytest.mark.parametrize("engine", ["yt-dlp", "spotdl", "votify", "aria2", "curl", "gallery-dl"])
def test_the_dialog_for_new_jobs(language: Pseudo, real_window: MainWindow, app: App, engine: str) -> None:
    real_window.input.field.setText("https://example.org/a")
    real_window.actions_["add"].trigger()
    dialog = real_window.findChild(NewJobDialog)
    assert dialog is not None
    dialog.engine.setCurrentIndex(dialog.engine.findData(engine))
    pane = dialog.pane()
    assert pane is not None
    values = [str(choice) for option in pane.engine.options.values() for choice in option.choices]
    found: list[str] = []
    tabs = pane.findChild(QTabWidget)
    assert tabs is not None
    for tab in range(tabs.count()):
        tabs.setCurrentIndex(tab)
        settle(dialog)
        found += problems(dialog, *values, *_values(), app.settings.value("downloads/directory"))
    assert not (told := found), "\n".join(told)
    dialog.reject()


def test_looking_first(language: Pseudo, real_window: MainWindow, app: App) -> None:
    real_window.input.field.setText("https://example.org/a shell:x")
    real_window.actions_["add"].trigger()
    dialog = real_window.findChild(NewJobDialog)
    assert dialog is not None
    dialog.later.setChecked(True)
    pane = dialog.pane()
    assert pane is not None
    pane.tabs.setCurrentIndex(1)
    values = [str(choice) for option in pane.engine.options.values() for choice in option.choices]
    look = pane.look
    formats = (
        Format("18", "mp4", 640, 360, 25.0, "avc1.42", "mp4a", 9_000_000),
        Format("140", "m4a", audio_codec="mp4a"),
    )
    look._on_looked(Looked("Film", "https://example.org/x", "Me", 61, formats=formats))
    settle(dialog)
    data = (
        *values,
        *_values(),
        "Film",
        "Me",
        "mp4",
        "m4a",
        "18",
        "140",
        "avc1",
        "mp4a",
        "avc1.42",
        "One",
        "Two",
        "Me · 1:01",
        "avc1, mp4a",
    )
    found = problems(dialog, *data)
    look._on_looked(Looked("List", "https://example.org/x", is_list=True, count=2))
    look._on_found([Entry(1, "One", "https://example.org/1", 60.0), Entry(2, "Two", "https://example.org/2")])
    settle(dialog)
    assert not (told := found + problems(dialog, *data, "List", "https://example.org/1", "https://example.org/2")), (
        "\n".join(told)
    )
    dialog.reject()


def test_the_editor_and_the_import(
    language: Pseudo, real_window: MainWindow, app: App, tmp_path: Path, qtbot: QtBot
) -> None:
    text = 'id = "x"\nname = "X"\n'
    editor = EngineEditor(app.queue, text, parent=real_window)
    settle(editor)
    found = problems(editor, "X")
    question = ImportDialog(app.catalog, text, tmp_path / "x.toml", lambda _text, _path: None, real_window)
    settle(question)
    found += problems(question, "x.toml", "X")
    assert not (told := found), "\n".join(told)
    editor.code.document().setModified(False)
    editor.close()
    question.reject()


def test_small_dialogs_and_questions(language: Pseudo, window: MainWindow) -> None:
    window.messages.say(pseudo("Something was said"))
    asked: list[Callable[[], QWidget]] = [
        lambda: window.messages.ask_delete(3, lambda: None),
        lambda: window.messages.ask_open(9, lambda: None),
        lambda: window.messages.ask_close(2, lambda _choice: None),
        lambda: window.messages.ask_close(1, lambda _choice: None),
        lambda: window.messages.about("1.2.3"),
        lambda: window.messages.ask_save("[x]", lambda: None, lambda: None),
        lambda: MessageHistory(window.messages.history, window),
        lambda: StartAtDialog(2, None, lambda _moment: None, window),
    ]
    found: list[str] = []
    for make in asked:
        dialog = make()
        settle(dialog)
        found += problems(dialog)
        dialog.close()
    assert not (told := found), "\n".join(told)


# The walk itself finds what it is for


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.setWindowTitle("[x]")
    qtbot.addWidget(made)
    made.resize(300, 200)
    return made


def test_what_is_cut_overlaps_or_is_not_translated_is_found(page: QWidget) -> None:
    label, button = QLabel("[a text that is long]", page), QPushButton("plain", page)
    label.setGeometry(0, 0, 30, 20)
    button.setGeometry(10, 5, 200, 30)
    settle(page)
    assert "needs a width" in layout_walk.cut(page)[0]
    assert "overlap" in layout_walk.overlapping(page)[0]
    assert "'plain'" in layout_walk.untranslated(page)[0]
    button.setText("&plain")
    other = QPushButton("[&P]", page)
    other.show()
    assert "Alt+p" in layout_walk.clashing(page)[0]
    other.hide()
    button.setGeometry(200, 100, 200, 30)
    assert "leaves" in layout_walk.overlapping(page)[0]


def test_what_is_as_it_should_be_is_not(page: QWidget) -> None:
    layout = QVBoxLayout(page)
    for text in ("[one]", "12.5 MB/s", "1:07", "yt-dlp"):
        layout.addWidget(QLabel(text))
    settle(page)
    assert not (told := problems(page)), "\n".join(told)


@pytest.mark.parametrize(
    ("text", "kept"), [("&Add {engine}…", "{engine}"), ("Delete %n records?", "%n"), ("JSON (*.json)", "(*.json)")]
)
def test_the_language_is_longer_and_keeps_what_must_stay(text: str, kept: str) -> None:
    made = pseudo(text)
    assert len(made) >= len(text) * 1.4 and kept in made
    assert made.startswith("[") and made.endswith("]") and made.count("&") == text.count("&")
