"""What is left of Kept while its diary is locked: an icon, cues that name nothing, a way in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from desktop_app.domain.days import Now
from desktop_app.domain.deliveries import Key
from desktop_app.domain.notice import Notice
from desktop_app.ui.capabilities import Notifier
from desktop_app.ui.cues.cue_popup import CuePopup
from desktop_app.ui.dialogs.unlock import UnlockDialog
from desktop_app.ui.widgets.cue_row import CueState, Later
from desktop_app.ui.widgets.ring import tray_icon

_LONGEST_MS: Final = 60_000
"""Between two looks at the clock, which sleep or a hand may have moved."""
_NOTICE: Final = "locked"


class Locked(QObject):
    """`unlock(secret)` gives the key or raises Problem; `cues` are instants at which one is due.

    `opened` carries the key, `left` comes when the user would rather quit. `is_for_cues` says
    whether it was to answer a cue that the passphrase was asked for.
    """

    opened = Signal(object)
    left = Signal()

    def __init__(
        self,
        unlock: Callable[[str], bytes],
        cues: Sequence[datetime],
        now: Now,
        notifier: Notifier | None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._unlock, self._now, self._notifier = unlock, now, notifier
        self._cues = sorted(cues)
        self._dialog: UnlockDialog | None = None
        self.is_for_cues = False
        self._popup = CuePopup()
        self._popup.opened.connect(lambda _key: self.ask_for_cues())
        self._popup.put_off.connect(lambda _key, at: self._put_off(at))
        if notifier is not None:
            notifier.acted.connect(lambda *_: self.ask_for_cues())
        self._menu = QMenu()
        self._menu.addAction(self.tr("Unlock…"), self.ask)
        self._menu.addSeparator()
        self._menu.addAction(self.tr("Quit"), self.left.emit)
        self._icon: QSystemTrayIcon | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)
        self.look()

    def show(self) -> None:
        """Appear in the tray; made anew where a host came back."""
        self.hide()
        self._icon = QSystemTrayIcon(tray_icon(None, True, False), self)
        self._icon.setToolTip(self.tr("Kept is locked"))
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._on_activated)
        self._icon.show()

    def hide(self) -> None:
        """Leave the tray."""
        if self._icon is not None:
            self._icon.hide()
            self._icon.deleteLater()
            self._icon = None

    def ask_for_cues(self) -> None:
        """Ask for the passphrase, to answer a cue."""
        self.ask()
        self.is_for_cues = True

    def ask(self) -> None:
        """Ask for the passphrase."""
        self.is_for_cues = False
        self._popup.hide()
        if self._dialog is None:
            self._dialog = UnlockDialog(self._unlock, leave=self.tr("Not now"))
            self._dialog.accepted.connect(self._open)
            self._dialog.finished.connect(self._forget)
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()

    def look(self) -> None:
        """Show a cue that is due; of several that passed meanwhile, one."""
        now = self._now()
        due = [at for at in self._cues if at <= now]
        if due:
            self._cues = [at for at in self._cues if at > now]
            self._tell(now)
        if self._cues:
            left = (self._cues[0] - now).total_seconds() * 1000
            self._timer.start(min(max(round(left), 0), _LONGEST_MS))

    def end(self) -> None:
        """Nothing of it stays."""
        self.hide()
        self._timer.stop()
        self._popup.deleteLater()
        self._menu.deleteLater()
        self._forget()

    def _tell(self, now: datetime) -> None:
        words = self.tr("A small promise")
        if self._notifier is not None and QGuiApplication.platformName().startswith("wayland"):
            unlock = self.tr("Unlock…")
            self._notifier.show(_NOTICE, Notice(words, "", unlock, (("open", unlock),)))
            return
        key = Key(None, now.date(), now.isoformat())  # another each time: drawn anew
        state = CueState(key, words, self.tr("Unlock Kept to answer."), is_check_in=True)
        self._popup.show_cues((state,), is_fresh=True)

    def _put_off(self, at: Later) -> None:
        self._popup.hide()
        self._cues = sorted((*self._cues, self._now() + at.delay))
        self.look()

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.ask()

    def _open(self) -> None:
        if self._dialog is not None:
            self.opened.emit(self._dialog.key)

    def _forget(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None
