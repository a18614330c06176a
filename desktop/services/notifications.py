"""Shows notifications through the desktop's own server (the Desktop Notifications Specification); decides none.

Where there is no such server nothing is shown and nobody is bothered: ``refused`` says so to whoever knows another way.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Signal

from desktop.services.desktop_bus import Bus, Reply, Target
from desktop.services.notices import Notice
from desktop.services.settings import APPLICATION_ID, resources

_SERVER = Target("org.freedesktop.Notifications", "/org/freedesktop/Notifications", "org.freedesktop.Notifications")
#: Notifications whose actions are still known; who presses one of an older one is shown the window.
_REMEMBERED = 50
#: The server decides how long it shows one.
_ITS_OWN_TIME = -1
_BY_USER = 2


@dataclass(slots=True)
class _Place:
    """One notification that changes over time."""

    number: int = 0
    asking: bool = False
    #: What is to be shown as soon as the server has said which number the last one has.
    next: Notice | None = None
    #: To be closed as soon as its number is known.
    close: bool = False


class Notifications(QObject):
    """Notifications have a place each, such as "ended": in it one may take the place of the one before.

    Signals:
        invoked(Notice, str): an action was chosen: "default", "open", "log" or "cancel".
        dismissed(str): the user closed what was in the place of that name.
        token_given(str): what lets a window come forward on a desktop that allows it to nobody else.
        refused(Notice): there is nobody to show it.
    """

    invoked = Signal(object, str)
    dismissed = Signal(str)
    token_given = Signal(str)
    refused = Signal(object)

    def __init__(self, bus: Bus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._can: frozenset[str] | None = None
        self._asking = False
        self._listening = False
        self._waiting: dict[str, tuple[Notice, bool]] = {}
        self._places: dict[str, _Place] = {}
        self._shown: dict[int, Notice] = {}

    def show(self, place: str, notice: Notice, *, update: bool = False) -> None:
        """Show ``notice``; with ``update`` instead of what is in its place."""
        if self._can is None:
            self._waiting[place] = (notice, update)
            self._ask()
            return
        at = self._places.setdefault(place, _Place())
        if not update and not at.asking:
            at.number = 0
        at.close = False
        if at.asking:
            at.next = notice
        else:
            self._send(at, notice)

    def close(self, place: str) -> None:
        """Take away what is in a place."""
        self._waiting.pop(place, None)
        at = self._places.get(place)
        if at is None:
            return
        at.next = None
        if at.asking:
            at.close = True
        elif at.number:
            self._bus.call(_SERVER, "CloseNotification", "u", at.number)
            at.number = 0

    def _ask(self) -> None:
        """Ask what the server can, once and again each time that there was none."""
        if self._asking:
            return
        self._asking = True
        if not self._listening:
            self._listening = True
            self._bus.listen(_SERVER, "ActionInvoked", lambda body: self._on_action(*body[:2]))
            self._bus.listen(_SERVER, "NotificationClosed", lambda body: self._on_closed(*body[:2]))
            self._bus.listen(_SERVER, "ActivationToken", lambda body: self.token_given.emit(str(body[1])))
        self._bus.call(_SERVER, "GetCapabilities", then=self._on_capabilities, failed=self._on_nobody)

    def _on_capabilities(self, reply: Reply) -> None:
        self._asking = False
        self._can = frozenset(str(name) for name in reply.body[0]) if reply.body else frozenset()
        waiting, self._waiting = self._waiting, {}
        for place, (notice, update) in waiting.items():
            self.show(place, notice, update=update)

    def _on_nobody(self, _name: str, _text: str) -> None:
        self._asking = False
        waiting, self._waiting = self._waiting, {}
        for notice, _ in waiting.values():
            self.refused.emit(notice)

    def _send(self, at: _Place, notice: Notice) -> None:
        at.asking = True
        title, text = self._worded(notice)
        hints = {
            "desktop-entry": ("s", APPLICATION_ID),
            "category": ("s", "transfer.error" if notice.failed else "transfer.complete"),
            "urgency": ("y", 1),
        }
        icon = (resources() / "icons" / "fetchdeck.svg").as_uri()
        self._bus.call(
            *(_SERVER, "Notify", "susssasa{sv}i"),
            *("Fetchdeck", at.number, icon, title, text, self._actions(notice), hints, _ITS_OWN_TIME),
            then=lambda reply: self._on_shown(at, notice, reply),
            failed=lambda _name, _text: self._on_refused(at, notice),
        )

    def _worded(self, notice: Notice) -> tuple[str, str]:
        can = self._can or frozenset()
        if "body" not in can:
            return ": ".join(filter(None, (notice.title, notice.text.partition("\n")[0]))), ""
        text = notice.text
        if "body-markup" in can:
            text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        return notice.title, text

    def _actions(self, notice: Notice) -> list[str]:
        if "actions" not in (self._can or frozenset()):
            return []
        if notice.stops:
            return ["default", _tr("Show Fetchdeck"), "cancel", _tr("Cancel")]
        actions = ["default", _tr("Show Fetchdeck")]
        if notice.file:
            actions += ["open", _tr("Open")]
        if notice.job_id:
            actions += ["log", _tr("Show Log")]
        return actions

    def _on_shown(self, at: _Place, notice: Notice, reply: Reply) -> None:
        at.asking = False
        at.number = int(reply.body[0]) if reply.body else 0
        self._shown.pop(at.number, None)
        self._shown[at.number] = notice
        while len(self._shown) > _REMEMBERED:
            del self._shown[next(iter(self._shown))]
        if at.close:
            at.close = False
            self._bus.call(_SERVER, "CloseNotification", "u", at.number)
            at.number = 0
        elif at.next is not None:
            following, at.next = at.next, None
            self._send(at, following)

    def _on_refused(self, at: _Place, notice: Notice) -> None:
        at.asking = False
        at.number = 0
        # It may be another one that is there next time, which can other things.
        self._can = None
        following, at.next = at.next, None
        self.refused.emit(following or notice)

    def _on_action(self, number: int, action: str) -> None:
        notice = self._shown.get(number)
        if notice is None:
            return
        for at in self._places.values():
            if at.number == number:
                # Most servers have taken it away by now.
                self._bus.call(_SERVER, "CloseNotification", "u", number)
                at.number = 0
        self.invoked.emit(notice, action)

    def _on_closed(self, number: int, reason: int) -> None:
        # What was shown stays known: some servers close a notification first and tell of the action then.
        for name, at in self._places.items():
            if at.number == number and reason == _BY_USER:
                at.number = 0
                self.dismissed.emit(name)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Notifications", text)
