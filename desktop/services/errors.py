"""The error that the queue's callers see; here alone, so that naming it loads nothing of what can raise it."""

from __future__ import annotations


class QueueError(Exception):
    """What was asked for cannot be done; the text is one sentence for a person."""
