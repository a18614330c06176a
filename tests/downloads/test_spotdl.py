"""spotDL: its real start and refusal without a network, and whole runs as it printed them once."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.app import App
from desktop.jobs.job import Job, JobStatus
from tests.engine_programs import as_installed, engine_environment

Wait = Callable[[Job], Job]
LINK = "https://open.spotify.com/playlist/37i9dQZF1DX"

#: Prints what spotDL 4.5.2 printed (see tests/engines/recorded/spotdl-one-of-two.txt), and saves what it saves.
REPLAY = """#!{python}
import os, sys
arguments = sys.argv[1:]
if arguments == ["--version"]:
    sys.exit(print("4.5.2"))
mark = arguments[arguments.index("--log-format") + 1].split("]")[0] + "]"
folder = os.path.dirname(arguments[arguments.index("--output") + 1])
assert arguments[-3:] == ["download", "--", "{link}"], arguments
def say(text):
    print((mark + " " + text).ljust(200), flush=True)
names = ["Tester - Tone [1]", "Tester - Tone [2]"]
missing = os.environ.get("MISSING", "").split(",")
print("Processing query: {link}")
say("INFO Found 2 songs in Tones & <b>Noise</b> (Playlist)")
left = []
for name in names:
    if os.path.exists(f"{{folder}}/{{name}}.mp3"):
        say(f"INFO Skipping {{name}} (file already exists) (duplicate)")
    else:
        left.append(name)
for number, name in enumerate(left, 1):
    say(f"INFO {{name}}: Getting audio meta")
    say(f"INFO {{name}}: Downloading")
    if name[-2] in missing:
        say("ERROR AudioProviderError: YT-DLP download error - http://127.0.0.1:8765/missing.mp3")
    else:
        say(f"INFO {{name}}: Converting")
        with open(f"{{folder}}/{{name}}.mp3", "w") as file:
            file.write(name)
        say(f"INFO {{name}}: Embedding metadata")
        say(f"INFO {{name}}: Done")
    say(f"INFO {{number}}/{{len(left)}} complete")
    if name[-2] not in missing:
        say(f'INFO Downloaded "{{name}}": http://127.0.0.1:8765/tone.mp3')
"""


@pytest.fixture
def replayed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A ``spotdl`` that finds two songs; those in the variable MISSING fail."""
    folder = tmp_path / "bin"
    folder.mkdir()
    program = folder / "spotdl"
    program.write_text(REPLAY.format(python=sys.executable, link=LINK))
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(folder), prepend=os.pathsep)


def names(job: Job) -> list[str]:
    return [Path(file).name for file in job.files]


@pytest.mark.usefixtures("replayed")
def test_a_whole_playlist(real_app: App, ended: Wait) -> None:
    job = ended(real_app.queue.add([LINK]))
    assert (job.engine, job.status, job.error) == ("spotdl", JobStatus.COMPLETED, "")
    assert job.title == "Tones & <b>Noise</b>"
    assert names(job) == ["Tester - Tone [1].mp3", "Tester - Tone [2].mp3"]


@pytest.mark.usefixtures("replayed")
def test_one_that_is_missing_is_no_success_and_a_retry_takes_only_that(
    real_app: App, ended: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MISSING", "2")
    job = ended(real_app.queue.add([LINK]))
    assert (job.status, job.return_code) == (JobStatus.FAILED, 0)
    assert job.error.startswith("1 of 2 could not be downloaded: AudioProviderError")
    assert names(job) == ["Tester - Tone [1].mp3"]
    monkeypatch.setenv("MISSING", "")
    again = ended(real_app.queue.retry(job.id))
    assert (again.status, again.error) == (JobStatus.COMPLETED, "")
    assert any("Skipping Tester - Tone [1]" in line for line in again.output)
    assert not any("Tone [1]: Downloading" in line for line in again.output)
    assert names(again) == ["Tester - Tone [1].mp3", "Tester - Tone [2].mp3"]
    assert [Path(file).read_text() for file in again.files] == ["Tester - Tone [1]", "Tester - Tone [2]"]


@pytest.mark.usefixtures("replayed")
def test_where_all_are_missing_the_reason_stands_alone(
    real_app: App, ended: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MISSING", "1,2")
    job = ended(real_app.queue.add([LINK]))
    assert (job.status, job.return_code, job.files) == (JobStatus.FAILED, 0, [])
    assert job.error.startswith("AudioProviderError")


@pytest.mark.skipif(sys.platform == "win32", reason="installed by tests that need a lock of POSIX")
@pytest.mark.timeout(400)
def test_without_a_network_it_says_so_and_leaves_the_home_alone(
    real_app: App,
    ended: Wait,
    request: pytest.FixtureRequest,
    data_folder: Path,
    isolated: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    as_installed(engine_environment(request.config, "spotdl"), data_folder, "spotdl")
    # Nothing leaves this machine: its way out leads to a port where nobody listens.
    for name in ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    job = ended(real_app.queue.add(["https://open.spotify.com/track/4cOdK2wGLETKBW3PvgPWqT"]))
    assert (job.engine, job.status, job.return_code) == ("spotdl", JobStatus.FAILED, 1)
    assert job.error == "Spotify or YouTube Music cannot be reached: see whether you are connected to the internet."
    assert job.files == []
    assert not (isolated / ".config" / "spotdl").exists() and not (isolated / ".spotdl").exists()
    assert (data_folder / "engine-data" / "spotdl").is_dir()
