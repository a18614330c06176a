"""The Python that the app itself runs on, as a program that can be started; starts nothing."""

from __future__ import annotations

import sys

#: Without -P, ``python -m`` looks for the module in the current folder first: a download could stand in for it.
AS_MODULE = ("-P", "-m")


def python_program() -> str:
    """The path of the app's Python, "" where there is none that could be started.

    In a frozen program ``sys.executable`` is that program and no Python: whoever freezes it ships a Python beside it,
    and says here where.
    """
    return "" if getattr(sys, "frozen", False) else sys.executable
