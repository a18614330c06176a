"""What the window remembers of itself from one start to the next, through the settings; nonsense counts as nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray

from desktop.services.settings import Settings

if TYPE_CHECKING:
    from desktop.jobs.order import JobQuery


class WindowState:
    """Named values of a window with their types."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def blob(self, name: str) -> QByteArray:
        """What a widget's ``saveState()`` gave, or an empty array."""
        value = self._settings.window_value(name)
        return value if isinstance(value, QByteArray) else QByteArray()

    def flag(self, name: str, default: bool) -> bool:
        """A truth."""
        # QSettings gives back what it wrote as text.
        return {"true": True, "false": False}.get(str(self._settings.window_value(name)).lower(), default)

    def text(self, name: str) -> str:
        """A word or two; "" where there is none."""
        return str(self._settings.window_value(name) or "")

    def number(self, name: str, default: int) -> int:
        """A whole number."""
        try:
            return int(str(self._settings.window_value(name, default)))
        except ValueError:
            return default

    def query(self, user: str) -> JobQuery:
        """The order of the list as it was left; of the jobs, always all of ``user``."""
        from desktop.jobs.order import SORT_KEYS, JobQuery

        sort = str(self._settings.window_value("sort", "created_at"))
        if sort not in SORT_KEYS:
            sort = "created_at"
        return JobQuery(user_id=user, sort=sort, descending=self.flag("descending", True))

    def keep_query(self, query: JobQuery) -> None:
        """Remember the order of the list."""
        self.keep("sort", query.sort)
        self.keep("descending", query.descending)

    def keep(self, name: str, value: QByteArray | bool | int | str) -> None:
        """Remember a value."""
        self._settings.set_window_value(name, value)
