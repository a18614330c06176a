"""Which version of a package a folder of packages holds, and which of two is newer; imports and starts none of it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

_NAME = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?")
_SEPARATORS = re.compile(r"[-_.]+")
_INFO = ".dist-info"
# The versions that packages have (packaging.python.org, "Version specifiers"), less what nobody spells any more.
_VERSION = re.compile(
    r"v?(?:(?P<epoch>\d+)!)?(?P<release>\d+(?:\.\d+)*)"
    r"(?:[-_.]?(?P<pre>a|b|c|rc|alpha|beta|pre|preview)[-_.]?(?P<pre_number>\d*))?"
    r"(?:[-_.]?(?P<post>post|rev|r)[-_.]?(?P<post_number>\d*))?"
    r"(?:[-_.]?(?P<dev>dev)[-_.]?(?P<dev_number>\d*))?(?:[+_].*)?",
    re.IGNORECASE,
)
_BEFORE_RELEASE = {"a": 0, "alpha": 0, "b": 1, "beta": 1, "c": 2, "rc": 2, "pre": 2, "preview": 2}

VersionKey = tuple[int, tuple[int, ...], tuple[int, int], int, tuple[int, int]]


def package_name(package: str) -> str:
    """The plain name of what ``package`` asks for: ``yt-dlp`` for ``yt_dlp[default]>=2026``; "" where it has none."""
    found = _NAME.match(package)
    return _SEPARATORS.sub("-", found[0]).lower() if found else ""


def package_folders(environment: Path) -> list[Path]:
    """Where an environment keeps its packages."""
    return [folder for folder in _package_folders(environment) if folder.is_dir()]


def _package_folders(environment: Path) -> list[Path]:
    return [environment / "Lib" / "site-packages", *sorted(environment.glob("lib/python*/site-packages"))]


def installed_version(package: str, folders: Iterable[str | Path]) -> str:
    """The version of ``package`` in the first of ``folders`` that has it, "" where none has."""
    name = package_name(package)
    for folder in folders if name else ():
        try:
            entries = [entry.name for entry in Path(folder).iterdir()]
        except OSError:
            continue  # sys.path may name what is not there, or a file.
        for entry in entries:
            if entry.endswith(_INFO):
                found, _, version = entry.removesuffix(_INFO).partition("-")
                if package_name(found) == name:
                    return version
    return ""


def is_newer(version: str, than: str) -> bool:
    """Whether ``version`` is newer; what is no version is older than all that are."""
    return _key(version) > _key(than)


def _key(version: str) -> VersionKey:
    found = _VERSION.fullmatch(version.strip())
    if found is None:
        return -1, (), (0, 0), 0, (0, 0)
    release = [int(part) for part in found["release"].split(".")]
    while len(release) > 1 and release[-1] == 0:
        release.pop()
    post = int(found["post_number"] or 0) if found["post"] else -1
    if found["pre"]:
        pre = (_BEFORE_RELEASE[found["pre"].lower()], int(found["pre_number"] or 0))
    else:
        # A development version of a release comes before its alpha versions.
        pre = (-1, 0) if found["dev"] and not found["post"] else (3, 0)
    dev = (0, int(found["dev_number"] or 0)) if found["dev"] else (1, 0)
    return int(found["epoch"] or 0), tuple(release), pre, post, dev
