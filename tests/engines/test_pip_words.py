"""Why pip failed, from what it prints; what it prints for real is in test_environment.py."""

from __future__ import annotations

import pytest

from desktop.engines.pip_words import download_progress, why_pip_failed

_NONE = "ERROR: Could not find a version that satisfies the requirement spotdl (from versions: none)"
_LAST = "ERROR: No matching distribution found for spotdl"
_RETRY = "WARNING: Retrying (Retry(total=0, connect=None, read=None, redirect=None)) after connection broken by "

#: What was printed, what its log file had, and how the sentence begins.
CASES = {
    "no host of that name": (
        f"{_RETRY}'NameResolutionError(\"HTTPSConnection(host='index.example', port=443): Failed to resolve "
        f"'index.example' ([Errno -2] Name or service not known)\")': /simple/spotdl/\n{_NONE}\n{_LAST}",
        "",
        "The package index index.example could not be reached: check the connection",
    ),
    "nobody answers": (
        f"{_RETRY}'NewConnectionError(\"HTTPConnection(host='127.0.0.1', port=9): Failed to establish a new "
        f"connection: [Errno 111] Connection refused\")': /simple/spotdl/\n{_NONE}\n{_LAST}",
        "",
        "The package index 127.0.0.1 could not be reached",
    ),
    "no answer in time": (
        f"{_RETRY}\"ReadTimeoutError(\\\"HTTPSConnectionPool(host='index.example', port=443): Read timed out. "
        f'(read timeout=10.0)\\")": /simple/spotdl/\n{_NONE}\n{_LAST}',
        "",
        "The package index index.example could not be reached",
    ),
    "a server that fails": (
        f"{_NONE}\n{_LAST}",
        "2026-11-24T03:56:11,123 Could not fetch URL http://127.0.0.1:8/simple/spotdl/: too many 500 error responses",
        "The package index 127.0.0.1 could not be reached",
    ),
    "a server that wants a login": (
        f"{_NONE}\n{_LAST}",
        "2026-11-24T03:56:11,123 Could not fetch URL http://127.0.0.1:8/simple/spotdl/: 403 Client Error: Forbidden",
        "The package index refused access",
    ),
    "a page that is not there": (
        f"{_NONE}\n{_LAST}",
        "2026-11-24T03:56:11,123 Could not fetch URL http://127.0.0.1:8/simple/spotdl/: 404 Client Error: Not Found",
        "There is no package spotdl, or none of its versions is for this computer (Python 3.",
    ),
    "a foreign certificate": (
        f"{_RETRY}'SSLError(SSLCertVerificationError(1, \"[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: "
        f"self-signed certificate (_ssl.c:1006)\"))': /simple/spotdl/\nCould not fetch URL "
        "https://index.example/simple/spotdl/: There was a problem confirming the ssl certificate: [SSL: "
        f"CERTIFICATE_VERIFY_FAILED] certificate verify failed - skipping\n{_NONE}\n{_LAST}",
        "",
        "The package index index.example has a certificate that cannot be trusted: check this computer's clock",
    ),
    "an address without encryption": (
        "WARNING: The repository located at index.example is not a trusted or secure host and is being ignored."
        f"\n{_NONE}\n{_LAST}",
        "",
        "The package index index.example is not used, as its address begins with http://",
    ),
    "a full disk": (
        "Installing collected packages: spotdl\n"
        "ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device\n",
        "",
        "The disk is full: make room and try again",
    ),
    "no right to write": (
        "ERROR: Could not install packages due to an OSError: [Errno 13] Permission denied: '/x'\n"
        "Consider using the `--user` option or check the permissions.",
        "",
        "A file could not be written, because this account has no right to",
    ),
    "another Python": (
        "ERROR: Ignored the following versions that require a different python version: 4.6.0 Requires-Python >=3.14\n"
        f"{_NONE}\n{_LAST}",
        "",
        "There is no version of spotdl for Python 3.",
    ),
    "a needed package is missing": (
        "ERROR: Could not find a version that satisfies the requirement rich<14 (from spotdl) (from versions: 14.0)\n"
        "ERROR: No matching distribution found for rich<14",
        "",
        "spotdl needs rich<14, which was not found",
    ),
    "clashing needs": (
        "ERROR: Cannot install spotdl because these package versions have conflicting dependencies.\n"
        "ERROR: ResolutionImpossible: for help visit https://pip.example/",
        "",
        "No versions of what spotdl needs fit together",
    ),
    "a changed file": (
        "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.",
        "",
        "The download of spotdl was cut off or damaged: try again",
    ),
    "a file that is gone": (
        "ERROR: HTTP error 404 while getting https://index.example/files/spotdl.whl\n"
        "ERROR: 404 Client Error: Not Found for url: https://index.example/files/spotdl.whl",
        "",
        "The package index names a file of spotdl that is not there: try again later",
    ),
    "no compiler": (
        "  error: subprocess-exited-with-error\n  x Building wheel for levenshtein did not run successfully.\n"
        "ERROR: Failed building wheel for levenshtein",
        "",
        "A part of spotdl has to be built on this computer, and that failed",
    ),
    "no pip": ("/x/bin/python: No module named pip", "", "The Python that Fetchdeck runs on has no pip, or one older"),
    "an old pip": (
        "option --progress-bar: invalid choice: 'raw' (choose from 'on', 'off')",
        "",
        "The Python that Fetchdeck runs on has no pip, or one older than 24.1",
    ),
    "something else": ("Collecting x\nERROR: The moon is full.", "", "pip says: The moon is full"),
    "nothing": ("", "", "pip failed; its output says why"),
}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.replace(" ", "-"))
def test_why_it_failed_is_a_sentence(case: str) -> None:
    printed, log, words = CASES[case]
    sentence = why_pip_failed(printed.splitlines(), log.splitlines(), "spotdl")
    assert sentence.startswith(words)
    assert not sentence.endswith(".")
    assert sentence.isprintable()


@pytest.mark.parametrize(
    ("line", "progress"),
    [
        ("Progress 0 of 943606", (0, 943606)),
        ("Progress 262144 of 943606", (262144, 943606)),
        (" Progress 1 of 2", None),
        ("Progress 1 of", None),
        ("Collecting Progress 1 of 2", None),
    ],
)
def test_how_far_a_download_is(line: str, progress: tuple[int, int] | None) -> None:
    assert download_progress(line) == progress
