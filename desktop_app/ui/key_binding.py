"""What a key of the desktop could do, out of the diary as it is."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.phrases import isolated
from desktop_app.domain.promises import State
from desktop_app.ui.dialogs.bind_key import BindKeyDialog, KeyAct
from desktop_app.ui.dialogs.opening import open_dialog
from desktop_app.ui.places.surroundings import Surroundings

translate = QCoreApplication.translate

_TOLD = "--notify"


def show_key_binding(around: Surroundings) -> None:
    """Open the dialog over the window."""
    able = around.able
    open_dialog(BindKeyDialog(list(_acts(around)), able.command, able.desktop, around.window))


def _acts(around: Surroundings) -> Iterator[KeyAct]:
    """Promises go by their ids, so that a key outlives a change of the title."""
    yield KeyAct(translate("BindKey", "The baseline: done"), ("log", "--baseline", _TOLD))
    today = around.diary.today
    for promise in around.diary.promises.all():
        if promise.state_on(today) is not State.ACTIVE:
            continue
        terms, name = promise.terms_on(today), str(promise.id)
        title = isolated(terms.title)
        done = translate("BindKey", "{title}: done").format(title=title)
        yield KeyAct(done, ("log", name, _TOLD))
        if terms.smaller:
            smaller = translate("BindKey", "{title}: smaller version").format(title=title)
            yield KeyAct(smaller, ("log", name, "--smaller", _TOLD))
    yield KeyAct(translate("BindKey", "Answer the cues that wait"), ("--answer",))
    yield KeyAct(translate("BindKey", "Hold cues for 1 hour"), ("hold", "1h", _TOLD))
    yield KeyAct(translate("BindKey", "Take back what was done last"), ("undo", _TOLD))
