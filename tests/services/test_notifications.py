"""Notifications through a server on a real bus: what it is told, what it tells, and none at all."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop.services.desktop_bus import Bus
from desktop.services.notices import Notice
from desktop.services.notifications import Notifications
from tests.buses.running import Desktop, PrivateBus

Start = Callable[..., Desktop]
DONE = Notice("Download finished", "Film <b>& more</b>", job_id="1", file="/films/1.mp4")
FAILED = Notice("Download failed", "Film\nThe server said no.", failed=True, job_id="2")
SEVERAL = Notice("7 downloads finished", "a\nb\nc")


@pytest.fixture
def shown(qtbot: QtBot, bus: PrivateBus) -> Iterator[Notifications]:
    connection = Bus(bus.address)
    yield Notifications(connection)
    connection.close()


def told(qtbot: QtBot, desktop: Desktop, count: int = 1) -> list[list[Any]]:
    qtbot.waitUntil(lambda: len(desktop.heard("Notify")) >= count)
    return desktop.heard("Notify")


def test_what_the_server_is_told(qtbot: QtBot, shown: Notifications, desktop: Start) -> None:
    there = desktop("notifications:actions,body,body-markup")
    shown.show("ended", DONE)
    ((name, replaced, icon, title, text, actions, hints, time),) = told(qtbot, there)
    assert (name, replaced, title, time) == ("Fetchdeck", 0, "Download finished", -1)
    assert icon.startswith("file:///") and icon.endswith("/fetchdeck.svg")
    assert text == "Film &lt;b&gt;&amp; more&lt;/b&gt;"
    assert actions == ["default", "Show Fetchdeck", "open", "Open", "log", "Show Log"]
    assert hints == {"desktop-entry": "io.github.fetchdeck.Fetchdeck", "category": "transfer.complete", "urgency": 1}


def test_text_is_left_as_it_is_where_nobody_reads_markup(qtbot: QtBot, shown: Notifications, desktop: Start) -> None:
    there = desktop("notifications:body")
    shown.show("ended", DONE)
    ((*_, text, actions, _hints, _time),) = told(qtbot, there)
    assert (text, actions) == ("Film <b>& more</b>", [])


def test_a_server_that_shows_one_line_gets_one(qtbot: QtBot, shown: Notifications, desktop: Start) -> None:
    there = desktop("notifications:actions")
    shown.show("ended", FAILED)
    ((_, _, _, title, text, actions, hints, _),) = told(qtbot, there)
    assert (title, text) == ("Download failed: Film", "")
    assert actions == ["default", "Show Fetchdeck", "log", "Show Log"]
    assert hints["category"] == "transfer.error"


def test_several_downloads_have_no_log(qtbot: QtBot, shown: Notifications, desktop: Start) -> None:
    there = desktop("notifications:actions,body")
    shown.show("ended", SEVERAL)
    assert told(qtbot, there)[0][5] == ["default", "Show Fetchdeck"]
    shown.show("countdown", Notice("Soon", "", stops=True))
    assert told(qtbot, there, 2)[1][5] == ["default", "Show Fetchdeck", "cancel", "Cancel"]


def test_an_update_takes_the_place_of_the_last_one(qtbot: QtBot, shown: Notifications, desktop: Start) -> None:
    there = desktop("notifications:actions,body")
    shown.show("ended", DONE)
    # Its number is not known yet: what comes meanwhile waits, and only the last of it is shown.
    told(qtbot, there)
    shown.show("ended", FAILED, update=True)
    shown.show("ended", SEVERAL, update=True)
    qtbot.waitUntil(lambda: "7 downloads finished" in [call[3] for call in there.heard("Notify")])
    first, *_, last = there.heard("Notify")
    assert (first[1], last[1], last[3]) == (0, 41, "7 downloads finished")
    shown.show("ended", DONE)
    qtbot.waitUntil(lambda: there.heard("Notify")[-1][3] == "Download finished")
    assert there.heard("Notify")[-1][1] == 0


def test_an_action_is_told_with_what_it_was_shown_for(qtbot: QtBot, shown: Notifications, desktop: Start) -> None:
    there = desktop("notifications:actions,body")
    shown.show("ended", DONE)
    shown.show("countdown", SEVERAL)
    told(qtbot, there, 2)
    there.send("ActionInvoked", 12, "open")
    with qtbot.waitSignal(shown.invoked) as heard:
        there.send("ActionInvoked", 41, "open")
    assert heard.args == [DONE, "open"]
    qtbot.waitUntil(lambda: there.heard("CloseNotification") == [[41]])
    with qtbot.waitSignal(shown.invoked) as heard:
        there.send("ActionInvoked", 42, "default")
    assert heard.args == [SEVERAL, "default"]


def test_an_action_after_the_end_of_a_notification_is_known(qtbot: QtBot, shown: Notifications, desktop: Start) -> None:
    there = desktop("notifications:actions,body")
    shown.show("ended", DONE)
    told(qtbot, there)
    with qtbot.waitSignal(shown.dismissed):
        there.send("NotificationClosed", 41, 2)
    with qtbot.waitSignal(shown.invoked) as heard:
        there.send("ActionInvoked", 41, "log")
    assert heard.args == [DONE, "log"]
    assert there.heard("CloseNotification") == []


def test_only_the_user_dismisses(qtbot: QtBot, shown: Notifications, desktop: Start) -> None:
    there = desktop("notifications:actions,body")
    shown.show("ended", DONE)
    told(qtbot, there)
    with qtbot.waitSignal(shown.dismissed) as heard:
        there.send("NotificationClosed", 41, 1)
        there.send("NotificationClosed", 99, 2)
        there.send("NotificationClosed", 41, 2)
    assert heard.args == ["ended"]
    shown.show("ended", SEVERAL, update=True)
    assert told(qtbot, there, 2)[1][1] == 0


def test_what_lets_the_window_come_forward_is_handed_on(qtbot: QtBot, shown: Notifications, desktop: Start) -> None:
    there = desktop("notifications:actions,body")
    shown.show("ended", DONE)
    told(qtbot, there)
    with qtbot.waitSignal(shown.token_given) as heard:
        there.send("ActivationToken", 41, "a-token")
    assert heard.args == ["a-token"]


def test_one_is_taken_away(qtbot: QtBot, shown: Notifications, desktop: Start) -> None:
    there = desktop("notifications:actions,body")
    shown.close("ended")
    shown.show("ended", DONE)
    shown.close("ended")
    shown.show("countdown", SEVERAL)
    assert told(qtbot, there)[0][3] == "7 downloads finished"
    # Its number is not known yet.
    shown.close("countdown")
    qtbot.waitUntil(lambda: there.heard("CloseNotification") == [[41]])


def test_without_a_server_somebody_else_may_show_it(qtbot: QtBot, shown: Notifications, desktop: Start) -> None:
    with qtbot.waitSignal(shown.refused) as heard:
        shown.show("ended", DONE)
    assert heard.args == [DONE]
    # One that comes later is found.
    there = desktop("notifications:body")
    shown.show("ended", FAILED)
    assert told(qtbot, there)[0][3] == "Download failed"
    there.stop()
    with qtbot.waitSignal(shown.refused) as heard:
        shown.show("ended", SEVERAL)
    assert heard.args == [SEVERAL]


def test_without_a_bus_somebody_else_may_show_it(qtbot: QtBot) -> None:
    shown = Notifications(Bus(""))
    with qtbot.waitSignal(shown.refused) as heard:
        shown.show("ended", DONE)
    assert heard.args == [DONE]
