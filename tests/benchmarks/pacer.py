"""Prints lines at a steady pace until it is ended: ``pacer.py LINES_A_SECOND LINK``."""

from __future__ import annotations

import os
import sys
import time

#: Times a second that it writes: downloaders write in bursts, too.
_BURSTS = 20


def main() -> None:
    rate = int(sys.argv[1])
    name = sys.argv[2]
    number = 0
    next_at = time.monotonic()
    while True:
        lines = []
        for _ in range(rate // _BURSTS):
            number += 1
            # Every tenth one moves the progress, the others are kept.
            percent = number / 10 % 100
            lines.append(f"@progress {percent:.1f}%" if number % 10 == 0 else f"[download] line {number} of {name}")
        os.write(1, ("\n".join(lines) + "\n").encode())
        next_at += 1 / _BURSTS
        time.sleep(max(next_at - time.monotonic(), 0))


if __name__ == "__main__":
    main()
