"""Walks through what a screen reader gets of a window: names, roles, states and values, by QAccessible alone."""

from __future__ import annotations

import contextlib
import ctypes
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import PySide6
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QTabWidget, QWidget
from shiboken6 import Shiboken

Role, Text, Event = QAccessible.Role, QAccessible.Text, QAccessible.Event

#: Something is done with each of these, so each must say what it is.
INTERACTIVE = frozenset(
    {
        Role.Button,
        Role.ButtonMenu,
        Role.ButtonDropDown,
        Role.CheckBox,
        Role.RadioButton,
        Role.ComboBox,
        Role.EditableText,
        Role.SpinBox,
        Role.Slider,
        Role.ProgressBar,
        Role.List,
        Role.ListItem,
        Role.Tree,
        Role.TreeItem,
        Role.Table,
        Role.Cell,
        Role.ColumnHeader,
        Role.PageTab,
        Role.PageTabList,
        Role.MenuBar,
        Role.MenuItem,
        Role.PopupMenu,
        Role.ToolBar,
        Role.Link,
        Role.Dialog,
        Role.AlertMessage,
        Role.Window,
    }
)
#: They say nothing of what can be done with them: nothing that takes the focus may be one.
VAGUE = frozenset({Role.NoRole, Role.Client, Role.Pane, Role.LayeredPane, Role.UserRole, Role.Border})
VALUED = frozenset({Role.ProgressBar, Role.Slider, Role.SpinBox, Role.ScrollBar, Role.Dial})
#: More of a list tells nothing new.
_MOST_CHILDREN = 400


@dataclass(frozen=True)
class Part:
    """What is told of one control, cell or entry. ``label`` is what stands before it and belongs to it."""

    role: QAccessible.Role
    name: str
    value: str
    description: str
    label: str
    object_name: str
    inside: str
    focusable: bool
    enabled: bool
    has_value: bool

    def __str__(self) -> str:
        called = self.name or self.object_name or "nameless"
        return f"{self.role.name} “{called}” in {self.inside or 'the window'}"


def parts(root: QWidget) -> list[Part]:
    """All that can be seen of ``root``, itself included, as a screen reader comes to it."""
    interface = QAccessible.queryAccessibleInterface(root)
    assert interface is not None
    return list(_walk(interface, ""))


def _walk(interface: QAccessibleInterface, inside: str) -> Iterator[Part]:
    state = interface.state()
    if _flag(state, "invisible"):
        return
    part = _part(interface, state, inside)
    yield part
    if part.role is Role.ComboBox:
        # Its entries are a list of its own, and seen only while it is open.
        return
    for number in range(min(interface.childCount(), _MOST_CHILDREN)):
        child = interface.child(number)
        if child is not None and child.isValid():
            yield from _walk(child, part.object_name or inside)


def _flag(state: QAccessible.State, name: str) -> bool:
    return bool(getattr(state, name))


def _part(interface: QAccessibleInterface, state: QAccessible.State, inside: str) -> Part:
    thing = interface.object()
    # What hands the focus on never has it.
    hands_on = isinstance(thing, QTabWidget) or (isinstance(thing, QWidget) and thing.focusProxy() is not None)
    labels = [
        other.text(Text.Name)
        for other, relation in interface.relations()
        if QAccessible.RelationFlag.Label in QAccessible.RelationFlag(relation) and other is not None
    ]
    return Part(
        role=interface.role(),
        name=interface.text(Text.Name),
        value=interface.text(Text.Value),
        description=interface.text(Text.Description),
        label=" ".join(filter(None, labels)),
        object_name=thing.objectName() if thing is not None else "",
        inside=inside,
        focusable=_flag(state, "focusable") and not hands_on,
        enabled=not _flag(state, "disabled"),
        has_value=interface.valueInterface() is not None,
    )


# What is wrong


def problems(root: QWidget) -> list[str]:
    """A sentence for each thing of ``root`` that a screen reader could not tell, or could not tell apart."""
    found = parts(root)
    return [*(f"{part}: {wrong}" for part in found for wrong in _wrong(part)), *_mistakable(found)]


def _wrong(part: Part) -> Iterator[str]:
    if (part.focusable or part.role in INTERACTIVE) and not part.name.strip() and not part.label:
        yield "has no name"
    if part.focusable and part.role in VAGUE:
        yield f"takes the focus as a {part.role.name}"
    if part.role in VALUED and not part.has_value:
        yield "has no value"
    if part.role is Role.ComboBox and not (part.label or part.description):
        # On Linux and its like Qt gives what is chosen for the name.
        yield "says what is chosen, but not for what"
    for text in (part.name, part.description):
        if text.startswith("<") or "<span>" in text:
            yield f"speaks markup: {text}"


def _mistakable(found: list[Part]) -> Iterator[str]:
    """Controls of one kind with one name, and nothing that tells which is which."""
    controls = [
        part
        for part in found
        if part.focusable
        and part.role not in (Role.Cell, Role.ListItem, Role.TreeItem, Role.PageTab, Role.ComboBox, Role.MenuItem)
    ]
    counted = Counter((part.role, part.name, part.label) for part in controls)
    for (role, name, _label), count in counted.items():
        if count > 1:
            yield f"{count} controls are called {role.name} “{name}”"


# What is told when something happens


@contextlib.contextmanager
def heard() -> Iterator[list[tuple[QAccessible.Event, str]]]:
    """While in here all that Qt tells screen readers is noted: the kind of event, and the words of an announcement.

    Python is not offered the place where Qt hands its events on, so it is asked for by its name in the library.
    """
    noted: list[tuple[QAccessible.Event, str]] = []

    def note(address: int) -> None:
        event = cast(QAccessibleEvent, Shiboken.wrapInstance(address, QAccessibleEvent))
        words = ""
        if event.type() == Event.Announcement:
            said = cast(QAccessibleAnnouncementEvent, Shiboken.wrapInstance(address, QAccessibleAnnouncementEvent))
            words = said.message()
        noted.append((event.type(), words))

    library = ctypes.CDLL(str(next((Path(PySide6.__file__).parent / "Qt" / "lib").glob("libQt6Gui.so.6"))))
    install = library["_ZN11QAccessible20installUpdateHandlerEPFvP16QAccessibleEventE"]
    install.restype, install.argtypes = ctypes.c_void_p, [ctypes.c_void_p]
    handler = ctypes.CFUNCTYPE(None, ctypes.c_void_p)(note)
    before = install(ctypes.cast(handler, ctypes.c_void_p))
    was_active = QAccessible.isActive()
    QAccessible.setActive(True)
    try:
        yield noted
    finally:
        QAccessible.setActive(was_active)
        install(before)
