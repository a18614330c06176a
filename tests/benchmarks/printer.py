"""Prints lines as fast as it can: ``printer.py LINES WIDTH``."""

from __future__ import annotations

import sys

_AT_ONCE = 1000


def main() -> None:
    lines, width = int(sys.argv[1]), int(sys.argv[2])
    block = (b"x" * (width - 1) + b"\n") * _AT_ONCE
    for _ in range(lines // _AT_ONCE):
        sys.stdout.buffer.write(block)


if __name__ == "__main__":
    main()
