"""What pip prints -> how far it is and, where it failed, why, in a sentence; starts no pip.

pip's exit code is 1 whatever was wrong, and what it says last is often not why: an index that cannot be reached ends in
"No matching distribution found".
"""

from __future__ import annotations

import platform
import re
import sys
from collections.abc import Iterable

from desktop.engines.installed import package_name
from desktop.jobs.words import tr

#: ``--progress-bar raw``: one line a moment, for programs.
_PROGRESS = re.compile(r"^Progress (\d+) of (\d+)$")
_NO_VERSION = re.compile(
    r"^ERROR: Could not find a version that satisfies the requirement (?P<wanted>\S+).*\(from versions: (?P<there>.*)\)"
)
_OTHER_PYTHON = re.compile(r"^ERROR: Ignored the following versions that require a different python version: ")
_NOT_THIS_PYTHON = re.compile(r"^ERROR: Package '(?P<name>[^']+)' requires a different Python: ")
_UNREACHABLE = re.compile(
    r"after connection broken by|Could not fetch URL \S+: (?!4\d\d )|Failed to establish a new connection"
    r"|NameResolutionError|Max retries exceeded|Read timed out|ReadTimeoutError|ConnectTimeoutError|ProxyError|SSLError"
    r"|ERROR: HTTP error 5\d\d"
)
_UNTRUSTED = re.compile(
    r"CERTIFICATE_VERIFY_FAILED|confirming the ssl certificate"
    r"|The repository located at (?P<host>\S+) is not a trusted or secure host"
)
_HOST = re.compile(r"""HTTPS?Connection(?:Pool)?\(host=['"](?P<host>[^'"]+)['"]""")
_URL_HOST = re.compile(r"https?://(?:[^/\s@]*@)?(?P<host>[^/\s:]+)")
#: Each with what it means; the first that matches any line counts.
_REASONS = (
    (re.compile(r"\[Errno 28\]|No space left on device|\[Errno 122\]|Disk quota exceeded"), "full"),
    (re.compile(r"\[Errno 13\]|\[Errno 30\]|Permission denied|Read-only file system"), "denied"),
    (re.compile(r"DO NOT MATCH THE HASHES|IncompleteRead|ProtocolError|Connection broken|interrupted while download"
                r"|IncompleteDownloadError|incomplete-download|has an invalid wheel|BadZipFile|is not a zip file"
                r"|invalid-installed|Wheel .* is invalid"), "cut"),
    (re.compile(r"ERROR: HTTP error (?:401|403)"), "refused"),
    (re.compile(r"ERROR: HTTP error (?:404|410)"), "vanished"),
    (re.compile(r"ResolutionImpossible|ResolutionTooDeep|resolution-too-deep"), "clash"),
    (re.compile(r"subprocess-exited-with-error|Failed building wheel|metadata-generation-failed"), "build"),
    (re.compile(r"ERROR: Invalid requirement"), "name"),
    (re.compile(r"No module named pip\b|option --progress-bar: invalid choice"), "pip"),
)  # fmt: skip
_REFUSED_PAGE = re.compile(r"Could not fetch URL \S+: 40[137] ")
#: As many lines are kept to be looked through.
KEPT_LINES = 400


def download_progress(line: str) -> tuple[int, int] | None:
    """Bytes downloaded of one package and its size, where ``line`` tells them."""
    found = _PROGRESS.match(line)
    return (int(found[1]), int(found[2])) if found else None


def why_pip_failed(lines: Iterable[str], log: Iterable[str], package: str) -> str:
    """Why ``pip install PACKAGE`` failed: a sentence without its full stop.

    ``lines`` is what it printed, ``log`` what it wrote into its log file: which pages of an index it could not get,
    it tells there alone.
    """
    printed, pages = list(lines), [line for line in log if "Could not fetch URL" in line]
    meant = next((reason for line in printed for words, reason in _REASONS if words.search(line)), "")
    missing = next((found for line in printed if (found := _NO_VERSION.match(line))), None)
    if meant in ("full", "denied") or (meant and missing is None):
        return _sentence(meant, package)
    if missing is not None and any(map(_UNTRUSTED.search, printed)):
        return _untrusted(printed)
    broken = [line for line in (*printed, *pages) if _UNREACHABLE.search(line)]
    if broken:
        return _unreachable(broken)
    if missing is not None:
        if any(map(_REFUSED_PAGE.search, pages)):
            return _sentence("refused", package)
        return _no_version(missing, package, any(map(_OTHER_PYTHON.match, printed)))
    refused = next((found for line in printed if (found := _NOT_THIS_PYTHON.match(line))), None)
    if refused is not None:
        return _for_no_such_python(refused["name"])
    last = next((line for line in reversed(printed) if line.startswith("ERROR: ")), "")
    if last:
        return tr("pip says: {line}", line=last.removeprefix("ERROR: ").rstrip("."))
    return tr("pip failed; its output says why")


def _sentence(meant: str, package: str) -> str:
    match meant:
        case "full":
            return tr("The disk is full: make room and try again")
        case "denied":
            return tr("A file could not be written, because this account has no right to")
        case "cut":
            return tr("The download of {package} was cut off or damaged: try again", package=package)
        case "refused":
            return tr("The package index refused access: its address in pip's settings needs a valid login")
        case "vanished":
            return tr("The package index names a file of {package} that is not there: try again later", package=package)
        case "clash":
            return tr("No versions of what {package} needs fit together", package=package)
        case "pip":
            return tr("The Python that Fetchdeck runs on has no pip, or one older than 24.1: install that there first")
        case "name":
            return tr("“{package}” is no name of a package", package=package)
        case _:
            return tr(
                "A part of {package} has to be built on this computer, and that failed: its output says why",
                package=package,
            )


def _unreachable(lines: list[str]) -> str:
    found = next((host for line in lines if (host := _HOST.search(line) or _URL_HOST.search(line))), None)
    if found is None:
        return tr("The package index could not be reached: check the connection to the internet")
    return tr("The package index {host} could not be reached: check the connection to the internet", host=found["host"])


def _untrusted(lines: list[str]) -> str:
    refused = [found for line in lines if (found := _UNTRUSTED.search(line))]
    if any(found["host"] for found in refused):
        host = next(found["host"] for found in refused if found["host"])
        return tr(
            "The package index {host} is not used, as its address begins with http:// and not https://", host=host
        )
    host = next((found["host"] for line in lines if (found := _URL_HOST.search(line))), "")
    return tr(
        "The package index {host} has a certificate that cannot be trusted: "
        "check this computer's clock, and whether a network's log-in page answers in its place",
        host=host,
    )


def _no_version(missing: re.Match[str], package: str, other_python: bool) -> str:
    wanted = missing["wanted"]
    if package_name(wanted) != package_name(package):
        return tr("{package} needs {wanted}, which was not found", package=package, wanted=wanted)
    if other_python:
        return _for_no_such_python(package)
    if missing["there"] != "none":
        return tr(
            "There is no such version of {package}; there are: {versions}", package=package, versions=missing["there"]
        )
    return tr(
        "There is no package {package}, or none of its versions is for this computer ({python}, {system} {machine})",
        package=package,
        python=_python(),
        system=platform.system(),
        machine=platform.machine(),
    )


def _for_no_such_python(package: str) -> str:
    return tr(
        "There is no version of {package} for {python}, on which Fetchdeck runs", package=package, python=_python()
    )


def _python() -> str:
    return f"Python {sys.version_info.major}.{sys.version_info.minor}"
