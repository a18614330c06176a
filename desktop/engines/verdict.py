"""Whether a job that ran to its end is a success, and the sentence where it is not; starts and stores nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from desktop.engines.model import Engine
from desktop.jobs.job import JobStatus, Outcome
from desktop.jobs.words import engine_text, known, tr

#: A sentence longer than this is cut: some programs put a whole exception chain into one line.
_LONGEST_SENTENCE = 600


@dataclass(slots=True)
class Findings:
    """What was seen while a job ran."""

    #: How many links the job has.
    links: int = 1
    #: The messages of lines that matched ``error``, in their order.
    errors: list[str] = field(default_factory=list)
    #: How many items failed, where an error line told it.
    failed: int | None = None
    #: Absolute paths of saved files that are really there.
    files: list[str] = field(default_factory=list)
    #: Files that the engine said it saved and that are not there.
    missing: list[str] = field(default_factory=list)
    #: How many items were said to be done, with or without a file.
    done: int = 0
    #: Whether some items were left out because nothing was to be done.
    skipped: bool = False
    #: How many of ``files`` only go with another one, such as subtitles.
    beside: int = 0
    #: How many the lists that are done with held, and where the engine is in the one it is at.
    _earlier: int = 0
    _item: int = 0
    _items: int = 0

    def at_item(self, item: int | None, items: int | None) -> None:
        """The engine says which item of how many it is at: one that is not after the last begins another list."""
        if not items:
            return
        if items != self._items or (item or 0) < self._item:
            self._earlier += self._items
            self._items = items
        self._item = item or 0

    @property
    def expected(self) -> int:
        """How many items the job was to bring, as far as that was told."""
        told = self._earlier + self._items
        return max(told, self.links if self.links > 1 else 0)


@dataclass(frozen=True, slots=True)
class Verdict:
    """The status that a job ends with; ``error`` is one sentence, empty unless failed."""

    status: JobStatus
    error: str = ""


def judge(engine: Engine, outcome: Outcome, findings: Findings) -> Verdict:
    """Say what came of a job that was not cancelled."""
    reason = _failure(engine, outcome, findings)
    if not reason:
        return Verdict(JobStatus.COMPLETED)
    return Verdict(JobStatus.FAILED, sentence(reason))


def explain(engine: Engine, messages: Sequence[str]) -> str:
    """The last of an engine's error messages whose meaning its definition knows, put so; else the last one as it is."""
    for message in reversed(messages):
        for expression, sentence in engine.explanations.items():
            if re.search(expression, message):
                return engine_text(sentence)
    return known(messages[-1])


def _failure(engine: Engine, outcome: Outcome, findings: Findings) -> str:
    rules = engine.outcome
    if outcome.not_started:
        return tr("{engine} could not be started: {reason}", engine=engine.name, reason=outcome.not_started)
    if outcome.exit_code is None:
        return tr("{engine} was {how}", engine=engine.name, how=outcome)
    if outcome.exit_code not in rules.success:
        return _partly(findings, _last_error(engine, outcome, findings))
    if rules.error_fails and findings.errors:
        return _partly(findings, _last_error(engine, outcome, findings))
    if findings.missing:
        return tr(
            "{engine} ended without an error, but {file} is not there. "
            "If it was to be put together from several parts, ffmpeg is missing",
            engine=engine.name,
            file=findings.missing[0],
        )
    if rules.needs_file and not findings.files and not findings.skipped:
        return tr("{engine} ended without an error, but saved no file", engine=engine.name)
    return ""


def _last_error(engine: Engine, outcome: Outcome, findings: Findings) -> str:
    if findings.errors:
        return explain(engine, findings.errors)
    meaning = engine.exit_codes.get(outcome.exit_code) if outcome.exit_code is not None else None
    return engine_text(meaning or "") or tr("{engine} ended with {how}", engine=engine.name, how=outcome)


def _partly(findings: Findings, reason: str) -> str:
    # Where an engine tells what is done, its files are another matter: one song may be two of them.
    done = findings.done or len(findings.files) - findings.beside
    failed = len(findings.errors) if findings.failed is None else findings.failed
    items = max(findings.expected, done + failed)
    if not done or items <= done:
        return reason
    if findings.failed is not None and not findings.done and not findings.expected:
        return tr("{missing} could not be downloaded: {reason}", missing=failed, reason=reason)
    # What was left out on purpose is not missing, and nobody says how many these are.
    missing = min(items - done, failed) if findings.skipped and failed else items - done
    return tr("{missing} of {items} could not be downloaded: {reason}", missing=missing, items=items, reason=reason)


def sentence(text: str) -> str:
    """``text`` as one line that ends as a sentence does."""
    text = " ".join(text.split())
    if len(text) > _LONGEST_SENTENCE:
        return text[: _LONGEST_SENTENCE - 1] + "…"
    # A full stop after a link would be taken for a part of it.
    ends = text.endswith((*".!?…)", *"。！？）")) or "://" in text.rsplit(" ", 1)[-1]
    return text if ends else text + full_stop(text)


def full_stop(text: str) -> str:
    """The full stop of the script that ``text`` ends in."""
    # From here on are the scripts of Chinese and Japanese (Unicode, blocks from CJK Radicals on).
    return "。" if text and "\u2e80" <= text[-1] <= "\u9fff" else "."
