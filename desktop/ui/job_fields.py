"""What there is to know of a job, as rows of a name and what stands beside it; draws nothing and asks nobody."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from desktop.engines.extra import without_secrets
from desktop.engines.model import Engine
from desktop.engines.options import MASK
from desktop.jobs.job import Job, LinkResult, OptionValue
from desktop.jobs.order import RETRIES_OPTION, lasted, shown_size
from desktop.jobs.words import engine_text
from desktop.ui import formats
from desktop.ui.job_columns import status_icon_name, status_text

#: How many links and files are listed: thousands would take long to lay out, and nobody reads them here.
_MOST_LINKS = 100
_MOST_FILES = 20
#: Characters of a value; a command can be long.
_LONGEST = 8000


def _noop(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("Fields", text))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Fields", text)


_RESULT_WORDS: dict[str, str] = {
    "completed": _noop("Completed"),
    "failed": _noop("Failed"),
    "skipped": _noop("Left out: there was nothing to do"),
}
#: The icon and colour of a result, by the names that ``theme.py`` has for them.
_RESULT_LOOKS: dict[str, str] = {"completed": "completed", "failed": "failed", "skipped": "cancelled"}


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph of a value; ``icon`` and ``tint`` as in ``theme.icon``, "" for none."""

    text: str
    icon: str = ""
    tint: str = ""


@dataclass(frozen=True, slots=True)
class Field:
    """One row. ``name`` is in the user's language, and "" where the row goes on with the one above."""

    name: str
    lines: tuple[Line, ...]
    #: Whether a new group of rows begins with it.
    apart: bool = False


def fields(job: Job, engine: Engine | None) -> list[Field]:
    """The rows of ``job``; what is unknown is left out. ``engine`` None is one that nobody knows any more."""
    rows = [*_about(job, engine), *_links(job), *_options(job, engine), *_course(job), *_made(job)]
    return [row for row in rows if any(line.text for line in row.lines)]


def _row(name: str, text: str, *, apart: bool = False) -> Field:
    return Field(name, (Line(formats.one_line(text, _LONGEST)),), apart)


def _about(job: Job, engine: Engine | None) -> Iterator[Field]:
    yield _row(_tr("Title"), job.title)
    yield Field(_tr("Status"), (Line(status_text(job), status_icon_name(job), job.status.value),))
    yield Field(_tr("Error"), (Line(formats.one_line(job.error, _LONGEST), tint="error"),))
    yield _row(_tr("Engine"), engine.name if engine else job.engine)


def _links(job: Job) -> Iterator[Field]:
    name = _tr("Link") if len(job.urls) == 1 else _tr("Links")
    for number, url in enumerate(job.urls[:_MOST_LINKS]):
        lines = (Line(formats.one_line(url, _LONGEST)), *_result(job.results.get(url)))
        yield Field("" if number else name, lines, apart=not number)
    if len(job.urls) > _MOST_LINKS:
        yield _row("", _more(len(job.urls) - _MOST_LINKS))


def _result(result: LinkResult | None) -> Iterator[Line]:
    status = result.get("status", "") if result else ""
    if result is None or status not in _RESULT_WORDS:
        return
    look = _RESULT_LOOKS[status]
    word = _tr(_RESULT_WORDS[status])
    error = result.get("error", "")
    text = _tr("{status}: {reason}").format(status=word, reason=formats.one_line(error, _LONGEST)) if error else word
    yield Line(text, look, look)


def _options(job: Job, engine: Engine | None) -> Iterator[Field]:
    preset = str(job.options.get("preset", ""))
    known = engine.presets.get(preset) if engine else None
    yield _row(_tr("Preset"), engine_text(known.label) if known else preset, apart=True)
    yield _row(_tr("Folder"), str(job.options.get("directory", "")), apart=not preset)
    for name, value in shown_options(job, engine).items():
        yield _row(name, value)


def shown_options(job: Job, engine: Engine | None) -> Mapping[str, str]:
    """The job's options by what they are called; what is secret stays so, also where nobody knows the engine."""
    shown: dict[str, str] = {}
    for name, value in job.options.items():
        if name in ("preset", "directory", RETRIES_OPTION):
            continue
        option = engine.options.get(name) if engine else None
        if engine is not None and name == "extra_arguments":
            shown[_tr("Extra arguments")] = without_secrets(engine, str(value))
        elif option is not None and option.kind != "secret":
            shown[formats.one_line(engine_text(option.label), 60)] = _option_text(value)
        else:
            label = engine_text(option.label) if option else name
            shown[formats.one_line(label, 60)] = MASK if isinstance(value, str) else _option_text(value)
    return shown


def _option_text(value: OptionValue) -> str:
    if isinstance(value, bool):
        return _tr("Yes") if value else _tr("No")
    return str(value)


def _course(job: Job) -> Iterator[Field]:
    yield _row(_tr("Added"), formats.exact_when(job.created_at), apart=True)
    yield _row(_tr("Started"), formats.exact_when(job.started_at))
    yield _row(_tr("Finished"), formats.exact_when(job.finished_at))
    yield _row(_tr("Duration"), formats.duration(lasted(job)))
    yield _row(_tr("Return code"), "" if job.return_code is None else str(job.return_code))


def _made(job: Job) -> Iterator[Field]:
    size = shown_size(job)
    if size is not None:
        yield _row(_tr("Size"), f"{formats.size(size)} ({formats.exact_size(size)})", apart=True)
    name = _tr("File") if len(job.files) == 1 else _tr("Files")
    for number, path in enumerate(job.files[:_MOST_FILES]):
        yield _row("" if number else name, path, apart=not number and size is None)
    if len(job.files) > _MOST_FILES:
        yield _row("", _more(len(job.files) - _MOST_FILES))
    yield _row(_tr("Command"), job.command, apart=True)
    yield _row(_tr("Owner"), job.user_id)
    yield _row(_tr("Id"), job.id)


def _more(count: int) -> str:
    return _tr("and {count} more").format(count=QLocale().toString(count))
