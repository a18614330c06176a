"""The error that the queue's callers see; here alone, so that naming it loads nothing of what can raise it."""

from __future__ import annotations


class QueueError(Exception):
    """What was asked for cannot be done; the text is one sentence for a person.

    ``install`` is the id of an engine that would do it once it is installed, "" where there is none.
    """

    def __init__(self, sentence: str, *, install: str = "") -> None:
        super().__init__(sentence)
        self.install = install
