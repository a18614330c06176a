"""Jobs that saved some and missed some, folders that are kept, and what a retry finds; with scripted engines."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.jobs.job import Job, JobStatus
from desktop.services.queue import QueueError
from tests.torture import engines, steps

LONG = 30_000


@pytest.fixture
def app(qtbot: QtBot) -> Iterator[App]:
    app = App()
    yield app
    with qtbot.waitSignal(app.queue.stopped, timeout=LONG):
        app.queue.stop(keep=False)
    app.close()


@pytest.fixture
def finish(qtbot: QtBot, app: App) -> Callable[[Job], Job]:
    def wait(job: Job) -> Job:
        qtbot.waitUntil(lambda: not job.status.is_live, timeout=LONG)
        stored = app.queue.job(job.id)
        assert stored is not None
        return stored

    return wait


def tree(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def test_a_list_that_is_partly_saved_fails_with_its_files(
    app: App, finish: Callable[[Job], Job], engines_folder: Path
) -> None:
    engines.scripted(
        engines_folder,
        steps.progress(100, 1, 1, item=1, items=3),
        steps.save("a.txt", where="temp"),
        steps.error("the second is gone"),
        steps.progress(100, 1, 1, item=3, items=3),
        steps.save("c.txt", where="temp"),
        steps.exits(1),
    )
    job = finish(app.queue.add(["torture:x"]))
    assert (job.status, job.error) == (JobStatus.FAILED, "1 of 3 could not be downloaded: the second is gone.")
    assert [Path(file).name for file in job.files] == ["a.txt", "c.txt"]


def test_an_engine_whose_exit_code_lies(app: App, finish: Callable[[Job], Job], engines_folder: Path) -> None:
    engines.scripted(
        engines_folder,
        steps.write("one.txt"),
        steps.line("Done one"),
        steps.line("Done two"),
        steps.error("three was not found"),
        outcome={"error_fails": True, "collect": "folder"},
        output={**engines.RULES, "done": "^Done "},
    )
    job = finish(app.queue.add(["torture:x"]))
    assert (job.status, job.return_code) == (JobStatus.FAILED, 0)
    assert job.error == "1 of 3 could not be downloaded: three was not found."
    assert [Path(file).name for file in job.files] == ["one.txt"]


def test_folders_are_kept_as_deep_as_the_definition_says(
    app: App, finish: Callable[[Job], Job], engines_folder: Path, downloads: Path
) -> None:
    saves = [steps.save("done/7/Artist/Album/song.mp3", where="temp"), steps.save("done/8/song.mp3", where="temp")]
    engines.scripted(engines_folder, *saves, outcome={"keep_folders_below": 2})
    job = finish(app.queue.add(["torture:x"]))
    assert job.status is JobStatus.COMPLETED
    assert tree(downloads) == ["Artist/Album/song.mp3", "song.mp3"]
    assert job.files == [str(downloads / "Artist/Album/song.mp3"), str(downloads / "song.mp3")]


def test_what_lies_beside_a_file_goes_with_it(
    app: App, finish: Callable[[Job], Job], engines_folder: Path, downloads: Path
) -> None:
    beside = {"keep_folders_below": 2, "files_beside": True}
    engines.scripted(
        engines_folder,
        steps.write("done/7/Artist/song.lrc"),
        steps.write("done/7/chapters/1.mp3"),
        steps.write("done/7/song.mp3.part"),
        steps.write("done/8/half.mp3"),
        steps.save("done/7/Artist/song.mp3", where="temp"),
        steps.error("eight failed"),
        steps.exits(1),
        outcome=beside,
    )
    first = finish(app.queue.add(["torture:x"]))
    # Neither what is unfinished nor what lies beside a file that was not named.
    assert tree(downloads) == ["Artist/song.lrc", "Artist/song.mp3", "chapters/1.mp3"]
    assert sorted(first.files) == [str(downloads / name) for name in tree(downloads)]
    assert first.error == "1 of 2 could not be downloaded: eight failed."
    engines.scripted(engines_folder, steps.claim("done/7/Artist/song.mp3"), outcome=beside)
    app.catalog.reload()
    again = finish(app.queue.retry(first.id))
    assert (again.status, sorted(again.files)) == (JobStatus.COMPLETED, sorted(first.files))
    assert len(tree(downloads)) == 3


def test_only_the_own_folder_of_a_file_is_beside_it(
    app: App, finish: Callable[[Job], Job], engines_folder: Path, downloads: Path
) -> None:
    engines.scripted(
        engines_folder,
        steps.write("a/b/song.lrc"),
        steps.write("a/other.txt"),
        steps.save("a/b/song.mp3", where="temp"),
        outcome={"files_beside": True},
    )
    job = finish(app.queue.add(["torture:x"]))
    assert job.status is JobStatus.COMPLETED
    assert tree(downloads) == ["song.lrc", "song.mp3"]


def test_no_folder_leads_out_of_the_download_folder(
    app: App, finish: Callable[[Job], Job], engines_folder: Path, downloads: Path, tmp_path: Path
) -> None:
    engines.scripted(
        engines_folder, steps.save("done/7/a/../../../x.txt", where="temp"), outcome={"keep_folders_below": 1}
    )
    finish(app.queue.add(["torture:x"]))
    assert tree(downloads) == ["x.txt"]


def test_a_retry_of_an_engine_that_is_collected_lists_both_runs(
    app: App, finish: Callable[[Job], Job], engines_folder: Path, downloads: Path
) -> None:
    collect = {"collect": "folder"}
    engines.scripted(
        engines_folder, steps.write("a/one.txt"), steps.error("two failed"), steps.exits(1), outcome=collect
    )
    first = finish(app.queue.add(["torture:x"]))
    assert tree(downloads) == ["a/one.txt"]
    assert first.error == "1 of 2 could not be downloaded: two failed."
    engines.scripted(engines_folder, steps.write("a/two.txt"), outcome=collect)
    app.catalog.reload()
    again = finish(app.queue.retry(first.id))
    assert again.status is JobStatus.COMPLETED
    assert tree(downloads) == ["a/one.txt", "a/two.txt"]
    assert again.files == [str(downloads / "a/one.txt"), str(downloads / "a/two.txt")]


def test_a_link_that_an_engine_lays_itself_leads_nowhere(
    app: App, finish: Callable[[Job], Job], engines_folder: Path, downloads: Path, tmp_path: Path
) -> None:
    secret = tmp_path / "secret"
    secret.write_text("mine")
    script = "\nimport os, sys\ntemp = next(a[7:] for a in sys.argv if a.startswith('--temp='))\n"
    script += f"os.symlink({str(secret)!r}, temp + '/link')\nopen(temp + '/real', 'w').close()\n"
    engines.write_engine(engines_folder, "links", script, outcome={"collect": "folder"})
    job = finish(app.queue.add(["torture:x"]))
    assert job.files == [str(downloads / "real")]
    assert secret.read_text() == "mine"


# Several engines


def test_links_of_different_engines_are_split_and_a_missing_one_is_offered(app: App, engines_folder: Path) -> None:
    engines.exits(engines_folder, 0, "one", accepts=["^one:"])
    engines.exits(engines_folder, 0, "two", accepts=["^two:"])
    engines.write_engine(engines_folder, "three", program="not-there", accepts=["^three:"], package="three")
    groups = app.queue.intake.split(["one:a", "two:b", " one:c"])
    assert [(engine.id, links) for engine, links in groups] == [("one", ["one:a", "one:c"]), ("two", ["two:b"])]
    for ask in (app.queue.intake.split, app.queue.add):
        with pytest.raises(QueueError, match="Torture three takes “three:x” but is not installed") as caught:
            ask(["three:x"])
        assert caught.value.install == "three"
    with pytest.raises(QueueError, match="need different engines") as refused:
        app.queue.add(["one:a", "two:b"])
    assert refused.value.install == ""


def test_a_preset_chosen_before_the_engine_is_no_mistake(
    app: App, finish: Callable[[Job], Job], engines_folder: Path
) -> None:
    preset = {"own": {"label": "Own"}}
    engines.exits(engines_folder, 0, "with", accepts=["^with:"], presets=preset)
    engines.exits(engines_folder, 0, "without", accepts=["^without:"])
    options = {"preset": "best-video"}  # One of yt-dlp's.
    assert finish(app.queue.add(["with:x"], options=dict(options))).options["preset"] == "own"
    assert "preset" not in finish(app.queue.add(["without:x"], options=dict(options))).options
    for engine, name in (("", "nonsense"), ("with", "best-video")):
        with pytest.raises(QueueError, match=f"no preset “{name}”"):
            app.queue.add(["with:x"], engine=engine, options={"preset": name})
