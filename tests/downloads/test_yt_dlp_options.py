"""What is set for a download, with the real yt-dlp: names, parts of lists, limits, what lies beside a file."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.jobs.job import Job, JobStatus, OptionValue
from desktop.services.queue import QueueError
from tests.servers import pages
from tests.servers.server import MediaServer

LONG = 60_000
Download = Callable[..., Job]


@pytest.fixture
def app(qtbot: QtBot) -> Iterator[App]:
    app = App()
    yield app
    with qtbot.waitSignal(app.queue.stopped, timeout=LONG):
        app.queue.stop(keep=False)
    app.close()


@pytest.fixture
def download(qtbot: QtBot, app: App) -> Download:
    """Download a link with these options to the end."""

    def run(url: str, **options: OptionValue) -> Job:
        job = app.queue.add([url], engine="yt-dlp", options=options)
        qtbot.waitUntil(lambda: not job.status.is_live, timeout=LONG)
        return job

    return run


def tree(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def listed(job: Job, folder: Path) -> list[str]:
    """The job's files, sorted, less the folder that they must all lie in."""
    return sorted(Path(file).relative_to(folder).as_posix() for file in job.files)


@pytest.fixture
def songs(server: MediaServer) -> str:
    """A list of five songs of which the fourth is missing."""
    names = ["one", "two", "three", "four", "five"]
    tone = server.body("/tone.mp3")
    assert tone is not None
    for name in names:
        if name != "four":
            server.add(f"/songs/{name}.mp3", tone)
    episodes = [(name, server.url(f"/songs/{name}.mp3")) for name in names]
    return server.add("/songs.xml", pages.feed("Songs", episodes), "application/rss+xml")


@pytest.fixture
def film(server: MediaServer) -> str:
    """A page with a video, subtitles and a picture."""
    server.add("/s.vtt", "WEBVTT\n\n00:00.000 --> 00:01.000\nHello\n", "text/vtt")
    server.add("/cover.jpg", b"\xff\xd8\xff\xe0 no real picture", "image/jpeg")
    return server.add(
        "/subs.html",
        '<html><head><title>Film</title></head><body><video src="/video.mp4" poster="/cover.jpg">'
        '<track kind="subtitles" srclang="en" src="/s.vtt"></video></body></html>',
    )


def test_what_lies_beside_a_video_is_listed_with_it(download: Download, film: str, downloads: Path) -> None:
    job = download(film, write_subs=True, sub_langs="all", write_thumbnail=True, write_info=True)
    assert job.status is JobStatus.COMPLETED, job.output
    names = tree(downloads)
    assert [name.rsplit("]", 1)[1] for name in names] == [".en.vtt", ".info.json", ".jpg", ".mp4"]
    assert len({name.rsplit("]", 1)[0] for name in names}) == 1
    assert listed(job, downloads) == names


def test_nothing_of_another_job_is_replaced_by_what_lies_beside(download: Download, film: str, downloads: Path) -> None:
    first = download(film, write_subs=True, sub_langs="all")
    second = download(film, write_subs=True, sub_langs="all")
    assert second.status is JobStatus.COMPLETED, second.output
    assert not set(first.files) & set(second.files)
    assert len(tree(downloads)) == 4


def test_a_template_of_ones_own_keeps_its_folders(download: Download, film: str, downloads: Path) -> None:
    template = "%(extractor)s/%(id)s/film.%(ext)s"
    job = download(film, file_name=template, write_subs=True, sub_langs="all")
    assert job.status is JobStatus.COMPLETED, job.output
    assert tree(downloads) == ["html5/subs-1/film.en.vtt", "html5/subs-1/film.mp4"]
    assert listed(job, downloads) == tree(downloads)


@pytest.mark.parametrize("name", ["path", "windows", "format", "shell", "option", "hidden", "rtl", "long"])
def test_a_title_in_a_template_leads_nowhere(
    download: Download, server: MediaServer, downloads: Path, isolated: Path, name: str
) -> None:
    before = set(isolated.rglob("owned"))
    job = download(server.url(f"/title/{name}.html"), file_name="%(title).60s/%(title).60j.%(ext)s")
    assert job.status is JobStatus.COMPLETED, job.output
    (file,) = tree(downloads)
    assert len(Path(file).parts) == 2
    assert listed(job, downloads) == [file]
    assert set(isolated.rglob("owned")) == before == set()


def test_a_part_of_a_list_is_counted_and_numbered(
    qtbot: QtBot, app: App, songs: str, server: MediaServer, downloads: Path
) -> None:
    options: dict[str, OptionValue] = {"playlist_items": "3,5", "number_items": True}
    seen: set[tuple[int | None, int | None]] = set()
    job = app.queue.add([songs], engine="yt-dlp", options=options)

    def look() -> None:
        if job.progress and job.progress.items:
            seen.add((job.progress.item, job.progress.items))

    app.queue.job_changed.connect(look)
    qtbot.waitUntil(lambda: not job.status.is_live, timeout=LONG)
    assert job.status is JobStatus.COMPLETED, job.output
    assert tree(downloads) == ["003 - three [e3].mp3", "005 - five [e5].mp3"]
    # Not "item 5 of 2".
    assert seen and seen <= {(1, 2), (2, 2)}


def test_a_limit_that_is_reached_is_no_failure(download: Download, songs: str, downloads: Path) -> None:
    job = download(songs, max_downloads=2)
    assert (job.status, job.return_code, job.error) == (JobStatus.COMPLETED, 101, "")
    assert len(tree(downloads)) == 2


def test_what_is_in_the_archive_is_no_failure(download: Download, songs: str, downloads: Path, tmp_path: Path) -> None:
    archive = str(tmp_path / "archive.txt")
    first = download(songs, archive=archive, playlist_items="1:3")
    assert (first.status, len(first.files)) == (JobStatus.COMPLETED, 3)
    second = download(songs, archive=archive, playlist_items="1:3")
    assert (second.status, second.error, second.files) == (JobStatus.COMPLETED, "", [])
    third = download(songs, archive=archive)
    assert third.status is JobStatus.FAILED
    assert third.error.startswith("1 of 5 could not be downloaded: ")
    assert len(third.files) == 1
    fourth = download(songs, archive=archive, break_on_existing=True)
    assert (fourth.status, fourth.return_code) == (JobStatus.COMPLETED, 101)
    assert len(tree(downloads)) == 4


def test_what_a_condition_leaves_out_is_not_missing(download: Download, songs: str) -> None:
    none = download(songs, match_filter="title = nothing", playlist_items="1:3")
    assert (none.status, none.files) == (JobStatus.COMPLETED, [])
    some = download(songs, match_filter="title *= o", playlist_items="1:4")
    assert some.error.startswith("1 of 4 could not be downloaded: ")
    assert len(some.files) == 2


def test_chapters_become_files_of_their_own(download: Download, server: MediaServer, downloads: Path) -> None:
    clips = [
        {"@type": "Clip", "name": name, "startOffset": start, "endOffset": start + 1}
        for start, name in enumerate(["First / part", "Second part"])
    ]
    told = {
        "@context": "https://schema.org",
        "@type": "VideoObject",
        "name": "Talk",
        "contentUrl": server.url("/video.mp4"),
        "duration": "PT2S",
        "hasPart": clips,
    }
    page = f'<html><head><script type="application/ld+json">{json.dumps(told)}</script></head></html>'
    job = download(server.add("/talk.html", page), split_chapters=True)
    assert job.status is JobStatus.COMPLETED, job.output
    names = tree(downloads)
    assert len(names) == 3, names
    assert [name for name in names if "001 First" in name and "Talk" in name]
    assert listed(job, downloads) == names


@pytest.mark.parametrize(
    "template",
    [
        "../%(title)s.%(ext)s",
        "/%(title)s.%(ext)s",
        "~/x.%(ext)s",
        "a/../../b.%(ext)s",
        "$HOME/x.%(ext)s",
        "x.exe",
        "a\\b.%(ext)s",
        "a//b.%(ext)s",
        "%(title)s",
        "a/.%(ext)s",
        " .%(ext)s",
    ],
)
def test_a_template_that_leads_out_is_refused(app: App, server: MediaServer, template: str) -> None:
    with pytest.raises(QueueError) as caught:
        app.queue.add([server.url("/video.mp4")], engine="yt-dlp", options={"file_name": template})
    assert str(caught.value).startswith(
        f"“{template}” cannot be used for “File names” (--option file_name): A template"
    )
