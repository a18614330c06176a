"""``python -m tests.benchmarks [NAME ...]``: run the named benchmarks, or all, and print one table."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Without compiled modules every start of Python would be measured as its compiler.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

from desktop.gui import make_application
from tests.benchmarks import busy, engines, history, ingest, spawn, startup
from tests.benchmarks.table import Row, show

BENCHMARKS: dict[str, Callable[[], list[Row]]] = {
    "startup": startup.measure,
    "ingest": ingest.measure_ingest,
    "stall": ingest.measure_stall,
    "spawn": spawn.measure,
    "history": history.measure,
    "busy": busy.measure,
    **engines.MEASURES,
}


def main(names: list[str]) -> int:
    unknown = [name for name in names if name not in BENCHMARKS]
    if unknown:
        print(f"no such benchmark: {', '.join(unknown)}; there are {', '.join(BENCHMARKS)}", file=sys.stderr)
        return 2
    application = make_application(["fetchdeck"])
    rows = [row for name in names or BENCHMARKS for row in BENCHMARKS[name]()]
    show(rows)
    del application
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
