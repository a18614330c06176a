"""What the terminal commands do, on top of the same services as the window; the window itself is not here."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop.app import App, AppError
from desktop.download import FAILED, OK, Download
from desktop.engines.catalog import Catalog, EngineError
from desktop.engines.definition import DefinitionError, load_engine
from desktop.jobs.job import JobStatus, Options
from desktop.services.database import DatabaseError
from desktop.services.queue import QueueError
from desktop.services.remote import RemoteError, ask
from desktop.services.settings import APPLICATION_NAME, config_folder, data_folder, resources

USAGE = 2


class CommandError(Exception):
    """The command cannot be done; ``status`` is the exit status, the text one sentence."""

    def __init__(self, message: str, status: int = FAILED) -> None:
        super().__init__(message)
        self.status = status


def run(given: argparse.Namespace) -> int:
    """Run one parsed terminal command and return the exit status."""
    qt = _qt_application()
    try:
        return _COMMANDS[given.command](given)
    except CommandError as error:
        _complain(str(error))
        return error.status
    except BrokenPipeError:
        raise
    except (AppError, DatabaseError, QueueError, RemoteError, OSError) as error:
        _complain(str(error))
        return FAILED
    finally:
        del qt


def hand_over(urls: list[str]) -> int | None:
    """Give ``urls`` to the window that is open; None where none is, else the exit status."""
    qt = _qt_application()
    try:
        _check_links(urls)
        answer = ask(data_folder(), {"command": "open", "urls": urls})
        if answer is None:
            return None
        _result(answer)
        return OK
    except CommandError as error:
        _complain(str(error))
        return error.status
    except (RemoteError, OSError) as error:
        _complain(str(error))
        return FAILED
    finally:
        # The window needs an application of another class, and there can be but one.
        qt.shutdown()
        del qt


def _qt_application() -> QCoreApplication:
    qt = QCoreApplication.instance() or QCoreApplication(sys.argv[:1])
    QCoreApplication.setApplicationName(APPLICATION_NAME)
    return qt


def _complain(sentence: str) -> None:
    line = " ".join(sentence.split())
    print(f"fetchdeck: {line}", file=sys.stderr)


def _print_json(document: Any) -> None:
    print(json.dumps(document, ensure_ascii=True, indent=2))


def _result(answer: dict[str, Any]) -> Any:
    if "error" in answer:
        raise CommandError(str(answer["error"]))
    return answer.get("ok")


def _check_links(urls: list[str]) -> None:
    if not urls:
        return
    try:
        Catalog(resources() / "engines", config_folder() / "engines", data_folder()).check_urls(urls)
    except EngineError as error:
        raise CommandError(str(error), USAGE) from error


def _ask_window(request: dict[str, Any]) -> Any:
    answer = ask(data_folder(), request)
    if answer is None:
        raise CommandError("no Fetchdeck window is open, and so there is no such job to act on.")
    return _result(answer)


def _live() -> list[dict[str, Any]]:
    answer = ask(data_folder(), {"command": "jobs"})
    return [] if answer is None else list(_result(answer))


# The commands


def _get(given: argparse.Namespace) -> int:
    app = App()
    try:
        for problem in app.settings.problems():
            _complain(problem)
        _check_usage(app.catalog, given)
        return Download(app.queue).run(given.urls, given.engine, _options(given))
    finally:
        app.close()


def _check_usage(catalog: Catalog, given: argparse.Namespace) -> None:
    try:
        catalog.check_urls(given.urls)
        if given.engine:
            engine = catalog.get(given.engine)
            refused = [url for url in given.urls if not engine.takes(url)]
            if refused:
                raise EngineError(f"{engine.name} does not take the link {refused[0]}.")
    except EngineError as error:
        raise CommandError(str(error), USAGE) from error


def _options(given: argparse.Namespace) -> Options:
    options: Options = {}
    for pair in given.option:
        key, found, value = pair.partition("=")
        if not found or not key:
            raise CommandError(f"the option “{pair}” is not of the form KEY=VALUE.", USAGE)
        options[key] = value
    if given.preset:
        options["preset"] = given.preset
    if given.directory:
        options["directory"] = str(Path(given.directory).absolute())
    return options


def _jobs(given: argparse.Namespace) -> int:
    app = App()
    try:
        owner = None if given.all_users else given.user or app.queue.user
        live = [
            job
            for job in _live()
            if (owner is None or job["user_id"] == owner) and given.status in (None, job["status"])
        ]
        status = JobStatus(given.status) if given.status else None
        stored = [
            job.to_dict(output=False) for job in app.store.list_jobs_for_user(owner, status=status, limit=given.limit)
        ]
    finally:
        app.close()
    merged = {job["id"]: job for job in [*live, *stored]}
    jobs = sorted(merged.values(), key=lambda job: job["created_at"], reverse=True)[: given.limit]
    if given.json:
        _print_json(jobs)
    else:
        _print_table(jobs)
    return OK


def _print_table(jobs: list[dict[str, Any]]) -> None:
    for job in jobs:
        added = time.strftime("%Y-%m-%d %H:%M", time.localtime(job["created_at"]))
        print(f"{job['id'][:8]}  {job['status']:<9}  {added}  {job['engine']:<12}  {_one_line(job['title'])}")


def _one_line(text: str) -> str:
    return "".join(character if character.isprintable() else " " for character in text)


def _job(given: argparse.Namespace) -> int:
    app = App()
    try:
        job_id, live = _find(app, given.id)
        if live:
            job = _ask_window({"command": "job", "id": job_id})
        else:
            stored = app.store.get_job(job_id)
            if stored is None:
                raise CommandError(f"there is no job {given.id}.")
            job = stored.to_dict(output=True)
    finally:
        app.close()
    if given.json:
        _print_json(job)
        return OK
    for key, value in job.items():
        if key != "output":
            print(f"{key}: {value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)}")
    print()
    print("\n".join(job["output"]))
    return OK


def _find(app: App, prefix: str) -> tuple[str, bool]:
    """The one job whose id begins with ``prefix``, and whether it lives in the open window."""
    live = {job["id"] for job in _live() if job["id"].startswith(prefix)}
    found = list(dict.fromkeys([*live, *app.store.ids_with_prefix(prefix)]))
    if not found:
        raise CommandError(f"there is no job {prefix}.")
    if len(found) > 1:
        raise CommandError(f"more than one job begins with {prefix}; give more of it.")
    return found[0], found[0] in live


def _cancel(given: argparse.Namespace) -> int:
    _ask_window({"command": "cancel", "id": _find_one(given.id)})
    return OK


def _retry(given: argparse.Namespace) -> int:
    print(_ask_window({"command": "retry", "id": _find_one(given.id)}))
    return OK


def _find_one(prefix: str) -> str:
    app = App()
    try:
        return _find(app, prefix)[0]
    finally:
        app.close()


def _delete(given: argparse.Namespace) -> int:
    app = App()
    try:
        job_id, live = _find(app, given.id)
        if live:
            raise CommandError(f"the job {given.id} has not ended; cancel it first.")
        app.queue.delete(job_id)
    finally:
        app.close()
    return OK


def _expire(given: argparse.Namespace) -> int:
    app = App()
    try:
        days = app.settings.value("jobs/job_expiry_days") if given.days is None else given.days
        # 0 in the settings keeps records for ever; --days 0 asks for all that have ended to go.
        keeps = given.days is None and days == 0
        print(0 if keeps else app.queue.expire(days))
    finally:
        app.close()
    return OK


def _engines(given: argparse.Namespace) -> int:
    if given.check is not None:
        return _check_definition(given.check)
    from desktop.services.versions import describe_engines

    catalog = Catalog(resources() / "engines", config_folder() / "engines", data_folder())
    described = describe_engines(catalog)
    for mistake in catalog.mistakes:
        _complain(str(mistake))
    if given.json:
        _print_json(described)
        return OK
    for engine in described:
        where = f"{engine['version'] or '?'}  {engine['path']}" if engine["installed"] else "not installed"
        print(f"{engine['id']:<12}  {engine['name']:<12}  {where}  ({engine['definition']})")
    return OK


def _check_definition(file: Path) -> int:
    try:
        load_engine(file)
    except DefinitionError as error:
        for mistake in error.mistakes:
            print(mistake)
        return FAILED
    return OK


_COMMANDS: dict[str, Callable[[argparse.Namespace], int]] = {
    "get": _get,
    "jobs": _jobs,
    "job": _job,
    "cancel": _cancel,
    "retry": _retry,
    "delete": _delete,
    "expire": _expire,
    "engines": _engines,
}
