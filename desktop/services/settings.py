"""Every setting declared once, where things lie on this system, and the settings file; decides nothing by them.

The only module that uses QSettings.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, QSettings, QStandardPaths, Signal

from desktop.services.setting_checks import check as check

APPLICATION_ID = "io.github.fetchdeck.Fetchdeck"
APPLICATION_NAME = "fetchdeck"

#: The languages that there are, each called as those call it who speak it.
LANGUAGES = {"en": "English", "de": "Deutsch", "es": "Español", "zh_CN": "简体中文"}


def _noop(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("Settings", text))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Settings", text)


def _downloads() -> str:
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
    return found or str(Path.home() / "Downloads")


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting: its key, what it may hold and what it is called. Texts for people are English."""

    key: str
    #: "integer", "path" (a folder), "file", "flag", "time" (of day, HH:MM), "rate" (see ``jobs/rates.py``), "rates"
    #: (by engine), "text" or "choice".
    kind: str
    default: Any | Callable[[], Any]
    title: str
    help: str
    minimum: int = 0
    maximum: int = 0
    unit: str = ""
    choices: tuple[str, ...] = ()
    #: What the choices are called, in their order.
    labels: tuple[str, ...] = ()


DECLARED: tuple[Setting, ...] = (
    Setting(
        "downloads/directory",
        "path",
        _downloads,
        _noop("Download folder"),
        _noop("Where files are saved unless a job says otherwise."),
    ),
    Setting(
        "downloads/default_preset",
        "text",
        "best-video",
        _noop("Preset"),
        _noop("What a pasted link is downloaded as."),
    ),
    Setting(
        "downloads/watch_clipboard",
        "flag",
        False,
        _noop("Offer copied links"),
        _noop("Links that were copied in another program are offered when this window is gone to; it asks first."),
    ),
    Setting(
        "downloads/ffmpeg",
        "file",
        "",
        _noop("ffmpeg"),
        _noop("The program that joins and converts. Empty: the one of this system, else the one that came along."),
    ),
    Setting(
        "downloads/speed_limit",
        "rate",
        "",
        _noop("Limit the speed"),
        _noop(
            "The most bytes a second for each download that starts from now on, such as 500K or 2M. Empty: as fast as"
            " it goes."
        ),
    ),
    Setting(
        "downloads/speed_limits",
        "rates",
        "",
        _noop("Limits of single engines"),
        _noop("Such as “aria2=5M, curl=500K” for other limits than the one above; with “aria2=0” that one has none."),
    ),
    Setting(
        "jobs/max_parallel",
        "integer",
        3,
        _noop("Downloads at once"),
        _noop("How many jobs run at the same time; the others wait in the queue."),
        minimum=1,
        maximum=100,
    ),
    Setting(
        "jobs/max_per_site",
        "integer",
        0,
        _noop("At once from one site"),
        _noop("How many jobs of one site run at the same time: sites punish haste. 0 is any number."),
        minimum=0,
        maximum=100,
    ),
    Setting(
        "jobs/only_between",
        "flag",
        False,
        _noop("Start only at certain hours"),
        _noop("Outside of the hours below nothing starts by itself; what runs then runs on."),
    ),
    Setting(
        "jobs/between_from",
        "time",
        "22:00",
        _noop("Start from"),
        _noop("The time of day from which downloads may start."),
    ),
    Setting(
        "jobs/between_to",
        "time",
        "06:00",
        _noop("Start until"),
        _noop("The time of day until which they may, on the next day if it is the earlier one."),
    ),
    Setting(
        "jobs/retries",
        "integer",
        0,
        _noop("Try failed ones again"),
        _noop("How many times a download that fails is tried again by itself. 0 is never."),
        minimum=0,
        maximum=20,
        unit=_noop("times"),
    ),
    Setting(
        "jobs/retry_wait_seconds",
        "integer",
        60,
        _noop("Wait before that"),
        _noop("Before the first time; before each further one twice as long, at the most 6 hours."),
        minimum=1,
        maximum=21_600,
        unit=_noop("seconds"),
    ),
    Setting(
        "jobs/terminate_grace_seconds",
        "integer",
        5,
        _noop("Time to stop"),
        _noop("How long a cancelled program may take to end by itself before it is killed."),
        minimum=0,
        maximum=3600,
        unit=_noop("seconds"),
    ),
    Setting(
        "jobs/job_expiry_days",
        "integer",
        30,
        _noop("Keep records for"),
        _noop("Older records leave the list; downloaded files stay. 0 keeps records for ever."),
        minimum=0,
        maximum=36_500,
        unit=_noop("days"),
    ),
    Setting(
        "background/notifications",
        "flag",
        True,
        _noop("Notifications"),
        _noop("Tells of finished and failed downloads while you work in another window."),
    ),
    Setting(
        "background/tray",
        "flag",
        True,
        _noop("Icon in the tray"),
        _noop("Shows the progress beside the clock, on desktops that have a place for it."),
    ),
    Setting(
        "background/keep_running",
        "flag",
        False,
        _noop("Keep running in the tray"),
        _noop("Closing the window only hides it; Quit is in the menu of the icon. Without a tray it closes as usual."),
    ),
    Setting(
        "background/keep_awake",
        "flag",
        False,
        _noop("Keep the computer awake"),
        _noop("While downloads run it does not go to sleep by itself (Linux and Windows)."),
    ),
    Setting(
        "appearance/theme",
        "choice",
        "system",
        _noop("Colours"),
        _noop("Light, dark, or as the system has it."),
        choices=("system", "light", "dark"),
        labels=(_noop("As the system"), _noop("Light"), _noop("Dark")),
    ),
    Setting(
        "appearance/thumbnails",
        "flag",
        True,
        _noop("Small pictures"),
        _noop("Before each title a picture of what is downloaded, fetched where the engine names one."),
    ),
    Setting(
        "appearance/language",
        "choice",
        "system",
        _noop("Language"),
        _noop("Of all texts, dates and numbers in the window. It changes once other dialogs are closed."),
        choices=("system", *LANGUAGES),
        labels=(_noop("As the system"), *LANGUAGES.values()),
    ),
)


class Settings(QObject):
    """The settings file and what follows from it. A value that cannot be used is reported once and not used."""

    changed = Signal(str)

    def __init__(self, file: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.file = file or config_folder() / "settings.ini"
        self._stored = QSettings(str(self.file), QSettings.Format.IniFormat)
        self._declared = {setting.key: setting for setting in DECLARED}
        self._values: dict[str, Any] = {}
        self._problems: list[str] = []
        self._read()

    def declared(self) -> tuple[Setting, ...]:
        """All settings, in the order in which a dialog shows them."""
        return DECLARED

    def value(self, key: str) -> Any:
        """The setting's value: what the user set where that can be used, else the default."""
        return self._values[key]

    def default(self, key: str) -> Any:
        """What holds where the user set nothing."""
        default = self._declared[key].default
        return default() if callable(default) else default

    def set_value(self, key: str, value: Any) -> None:
        """Keep ``value`` and write it to the file.

        :raises ValueError: it cannot be used; the text is a sentence for a person.
        """
        checked = check(self._declared[key], value)
        if checked == self._values[key]:
            return
        self._values[key] = checked
        self._stored.setValue(key, checked)
        self._stored.sync()
        self.changed.emit(key)

    def problems(self) -> list[str]:
        """A sentence for each stored value that cannot be used. Each is told once: a second call returns nothing."""
        problems, self._problems = self._problems, []
        return problems

    def window_value(self, name: str, default: Any = None) -> Any:
        """What a window remembers of itself, as QSettings gives it back."""
        return self._stored.value(f"window/{name}", default)

    def set_window_value(self, name: str, value: Any) -> None:
        """Remember something of a window: a QByteArray, a number or a text."""
        self._stored.setValue(f"window/{name}", value)

    def sync(self) -> None:
        """Write what is not written yet."""
        self._stored.sync()

    def _read(self) -> None:
        if self._stored.status() == QSettings.Status.FormatError:
            self._problems.append(
                _tr("The settings file {file} is not readable as settings; the defaults are used.").format(
                    file=self.file
                )
            )
        for setting in DECLARED:
            self._values[setting.key] = self.default(setting.key)
            if not self._stored.contains(setting.key):
                continue
            raw = self._stored.value(setting.key)
            # QSettings takes an unquoted comma for a list: a folder's name may well hold one.
            text = ", ".join(raw) if isinstance(raw, list) else raw
            try:
                self._values[setting.key] = check(setting, text)
            except ValueError as error:
                self._problems.append(
                    _tr("The setting {key} cannot be used, so {default} is used instead: {reason}").format(
                        key=setting.key, default=self._values[setting.key], reason=error
                    )
                )


def config_folder() -> Path:
    """Where settings and the user's own engines are: ``$XDG_CONFIG_HOME/fetchdeck`` on Linux."""
    base = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
    return Path(base) / APPLICATION_NAME


def data_folder() -> Path:
    """Where the database and the app's own log are: ``$XDG_DATA_HOME/fetchdeck`` on Linux."""
    base = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    return Path(base) / APPLICATION_NAME


def make_private(folder: Path) -> None:
    """Make ``folder`` if it is not there and see that only its owner can look into it.

    :raises OSError: it cannot be made.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if os.name == "posix" and folder.stat().st_mode & 0o077:
        folder.chmod(0o700)


def resources() -> Path:
    """The program's own data files: beside the package in an installed copy, beside its folder in a checkout."""
    package = Path(__file__).resolve().parent.parent
    # A wheel carries them inside the package; an editable install does not put them there.
    for candidate in (package / "resources", package.parent / "resources"):
        if (candidate / "engines").is_dir():
            return candidate
    raise FileNotFoundError(f"the program's resources are missing beside {package}")
