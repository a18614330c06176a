"""What a window takes over from the one in whose place it comes; changes no job."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.ui.settings_dialog import SettingsDialog

if TYPE_CHECKING:
    from desktop.ui.main_window import MainWindow


def take_over(window: MainWindow, before: MainWindow) -> None:
    """Let ``window`` show what ``before`` shows: its place, the list, the job on show, what is in the field."""
    # Dialogs take it over too, and the preferences come before the window has had time for it.
    window.setWindowIcon(before.windowIcon())
    window.messages.history.extend(before.messages.history)
    window.side.choose(before.side.current_state())
    if before.model.query.user_id != window.model.query.user_id:
        window.owners.owner_chosen.emit(before.model.query.user_id)
    window.filter.field.setText(before.filter.field.text())
    window.filter.apply()
    window.view.show_job(before.view.current_id())
    window.input.field.setText(before.input.field.text())
    if before.thumbnails is not None:
        # It may be at a picture at this moment.
        before.thumbnails.setParent(window)
        window.thumbnails, before.thumbnails = before.thumbnails, None
    dialog = before.findChild(SettingsDialog)
    if dialog is not None and dialog.isVisible():
        state = dialog.state()
        dialog.close()
        window.show_preferences().restore(state)
