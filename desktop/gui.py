"""QApplication, the window on top of the services, and what must hold while it is open: signals and the last resort."""

from __future__ import annotations

import contextlib
import gc
import os
import stat
import sys
from collections.abc import Callable, Iterator, Sequence
from types import TracebackType
from typing import TYPE_CHECKING, TextIO

from PySide6.QtWidgets import QApplication

from desktop.app import App, AppError
from desktop.ui.main_window import MainWindow
from desktop.ui.shown_window import ShownWindow
from desktop.ui.translation import SYSTEM, install_translations

if TYPE_CHECKING:
    import logging

#: Seconds that the window waits for another program's lock on the records: it must not freeze, and tries again itself.
_BUSY_SECONDS = 0.25
_THEME = "appearance/theme"
_LANGUAGE = "appearance/language"


def run_window(urls: Sequence[str]) -> int:
    """Open the window, add ``urls`` as one job and return the exit status once it is closed."""
    qt = QApplication.instance()
    if not isinstance(qt, QApplication):
        qt = make_application(sys.argv[:1])
    install_translations(qt)
    try:
        app = App(busy_seconds=_BUSY_SECONDS, later=True)
    except AppError as error:
        tell_without_window(str(error))
        return 1
    if not app.claim_window():
        # Another start was a moment faster; its window is there by now.
        handed_over = app.hand_over(urls)
        app.close()
        if not handed_over:
            tell_without_window(QApplication.translate("Gui", "Fetchdeck is open already, but does not answer."))
        return 0 if handed_over else 1
    status = _run(qt, app, urls)
    app.close()
    return status


def _run(qt: QApplication, app: App, urls: Sequence[str]) -> int:
    if app.settings.value(_THEME) != "system":
        _set_theme(app)
    if app.settings.value(_LANGUAGE) != SYSTEM:
        _set_language(qt, app)
    first = MainWindow(None, app.settings, version=_version)
    shown = ShownWindow(first, lambda: MainWindow(app.queue, app.settings, version=_version))
    app.settings.changed.connect(lambda key: _on_setting_changed(qt, app, shown, key))
    app.raise_requested.connect(lambda: shown.window.come_forward())

    def start() -> None:
        gc.freeze()
        gc.enable()
        try:
            app.open()
        except AppError as error:
            tell_without_window(str(error))
            qt.exit(1)
            return
        first.furnish(app.queue)
        app.take_links = lambda links: shown.window.add_urls(links)
        app.start()
        if urls:
            first.add_urls(urls)

    def end() -> None:
        # Nobody is asked: whoever ends the session does not wait for an answer.
        if shown.window.is_furnished:
            shown.window.closing.stop(keep=True)
        else:
            qt.quit()

    first.painted.connect(start)
    app.ending.connect(end)
    qt.commitDataRequest.connect(lambda _manager: end())
    with last_resort(lambda: app.log, lambda: shown.window):
        first.show()
        return int(qt.exec())


def _on_setting_changed(qt: QApplication, app: App, shown: ShownWindow, key: str) -> None:
    if key == _THEME:
        _set_theme(app)
    elif key == _LANGUAGE:
        shown.replace_when_free(lambda: _set_language(qt, app))


def _set_theme(app: App) -> None:
    from desktop.ui import appearance

    appearance.apply(str(app.settings.value(_THEME)))


def _set_language(qt: QApplication, app: App) -> None:
    install_translations(qt, str(app.settings.value(_LANGUAGE)))


def tell_without_window(sentence: str) -> None:
    """Say on stderr why there will be no window, and on the screen where nobody reads that: few start it by hand."""
    print(f"fetchdeck: {sentence}", file=sys.stderr)
    if not _is_read(sys.stderr):
        from desktop.ui.messages import tell_alone

        tell_alone(sentence)


def _is_read(stream: TextIO | None) -> bool:
    """True for a terminal, a pipe or a file; a desktop's launcher gives its programs a socket, or nothing at all."""
    try:
        kind = os.fstat(stream.fileno()).st_mode if stream is not None else 0
    except (OSError, ValueError):
        return False
    return stream is not None and (stream.isatty() or stat.S_ISFIFO(kind) or stat.S_ISREG(kind))


def make_application(argv: Sequence[str]) -> QApplication:
    """The QApplication with the names that desktops know this program by."""
    QApplication.setApplicationName("fetchdeck")
    QApplication.setDesktopFileName("io.github.fetchdeck.Fetchdeck")
    return QApplication(list(argv))


@contextlib.contextmanager
def last_resort(log: Callable[[], logging.Logger], shown: Callable[[], MainWindow]) -> Iterator[None]:
    """While in here an exception that nobody caught is logged and told in the window, the same one only once."""
    told: set[tuple[str, str, int]] = set()

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        window = shown()
        if issubclass(kind, KeyboardInterrupt):
            if window.is_furnished:
                window.closing.stop(keep=True)
            return
        import traceback

        frames = traceback.extract_tb(trace)
        place = (frames[-1].filename, frames[-1].lineno or 0) if frames else ("", 0)
        # A mistake in painting comes back with every paint.
        if (key := (kind.__name__, *place)) in told:
            return
        told.add(key)
        log().error("".join(traceback.format_exception(kind, error, trace)))
        if not window.is_furnished:
            tell_without_window(str(error))
            return
        window.messages.warn(
            QApplication.translate("Gui", "Something went wrong inside Fetchdeck ({kind}); its log tells more.").format(
                kind=kind.__name__
            )
        )

    before = sys.excepthook
    sys.excepthook = hook
    try:
        yield
    finally:
        sys.excepthook = before


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("fetchdeck")
    except PackageNotFoundError:
        return ""
