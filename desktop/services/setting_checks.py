"""Whether a setting may hold a value, by what was declared of it in ``settings.py``."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from desktop.jobs.hours import time_of_day
from desktop.jobs.rates import rate_of, rates_of

if TYPE_CHECKING:
    from desktop.services.settings import Setting

#: What reads the texts of some kinds; a ValueError says what is wrong with one.
_READERS: dict[str, Callable[[str], object]] = {"time": time_of_day, "rate": rate_of, "rates": rates_of}


def check(setting: Setting, value: Any) -> Any:
    """``value`` as the setting's own type.

    :raises ValueError: it cannot be used; the text is a sentence for a person.
    """
    if setting.kind == "integer":
        return _check_integer(setting, value)
    if setting.kind == "flag":
        flags = {"true": True, "1": True, "false": False, "0": False}
        text = str(value).lower()
        if text not in flags:
            raise ValueError(_tr("“{value}” is neither true nor false.").format(value=value))
        return flags[text]
    text = str(value).strip()
    if setting.kind == "path":
        path = os.path.expanduser(text)
        if not os.path.isabs(path):
            raise ValueError(_tr("“{value}” is not the full path of a folder.").format(value=value))
        return path
    if setting.kind == "file":
        return _check_program(text)
    if setting.kind in _READERS:
        _READERS[setting.kind](text)
        return text
    if setting.choices and text not in setting.choices:
        raise ValueError(
            _tr("“{value}” is not one of {choices}.").format(value=value, choices=", ".join(setting.choices))
        )
    if not text and setting.default:
        raise ValueError(_tr("It is empty."))
    return text


def _check_program(text: str) -> str:
    path = os.path.expanduser(text)
    if path and not os.path.isabs(path):
        raise ValueError(_tr("“{value}” is not the full path of a file.").format(value=text))
    if path and not (Path(path).is_file() and os.access(path, os.X_OK)):
        raise ValueError(_tr("“{value}” is no program that can be started.").format(value=text))
    return path


def _check_integer(setting: Setting, value: Any) -> int:
    try:
        number = int(str(value).strip())
    except ValueError:
        raise ValueError(_tr("“{value}” is not a whole number.").format(value=value)) from None
    if not setting.minimum <= number <= setting.maximum:
        raise ValueError(
            _tr("{value} is not between {minimum} and {maximum}.").format(
                value=number, minimum=setting.minimum, maximum=setting.maximum
            )
        )
    return number


def _tr(text: str) -> str:
    return QCoreApplication.translate("Settings", text)
