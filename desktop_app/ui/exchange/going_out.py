"""What goes out to a friend: previewed, then carried by the user's own programs, and noted."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog
from shiboken6 import isValid

from desktop_app.domain.friends import Friend, Meeting, Way
from desktop_app.domain.letters import Letter, Win, invitation_letter, win_letter
from desktop_app.exchange.sharing.mail import draft
from desktop_app.exchange.sharing.writing import written
from desktop_app.ui.dialogs.share import ShareDialog
from desktop_app.ui.places.surroundings import Surroundings
from desktop_app.ui.words.days import day_and_month
from desktop_app.ui.words.friends import interval_words, when
from desktop_app.ui.words.spoken import say, translated


class GoingOut(QObject):
    """Opens the preview, does what is chosen there, and writes it into the log.

    `told` carries a sentence of what was done.
    """

    told = Signal(str)

    def __init__(self, around: Surroundings, parent: QObject) -> None:
        super().__init__(parent)
        self._around, self._sharing = around, around.diary.sharing

    def share(self, friend: Friend) -> None:
        """Preview the week."""
        today = self._around.diary.today
        letter = self._sharing.letter(friend, lambda day: day_and_month(day, today), translated)
        private = [say(sentence) for sentence in self._sharing.private(friend)]
        changed = self._sharing.changed_letter(friend)
        dialog = ShareDialog(friend.name, letter, private, "", changed, self._around.window)
        dialog.left.connect(partial(self._keep, friend))
        self._preview(friend, dialog)

    def invite(self, friend: Friend) -> None:
        """Preview an invitation to the next conversation."""
        letter = invitation_letter(friend.name, translated)
        words = f"{when(friend)}. {interval_words(friend.every)}."
        dialog = ShareDialog(friend.name, letter, (), words, None, self._around.window)
        self._preview(friend, dialog, self._sharing.meeting(friend))

    def share_win(self, friend: Friend, win: Win) -> None:
        """Preview one small win."""
        letter = win_letter(friend.name, win, translated)
        self._preview(friend, ShareDialog(friend.name, letter, parent=self._around.window))

    def end_wins(self, friend: Friend) -> None:
        """Ask about small wins no more."""
        self._around.wishes.do(
            partial(self._sharing.save, replace(friend, small_wins=False)),
            self.tr("Small wins are not asked about any more. The friend’s form has it."),
        )

    def _preview(self, friend: Friend, dialog: ShareDialog, meeting: Meeting | None = None) -> None:
        dialog.copied.connect(partial(self._copy, friend, dialog))
        dialog.mailed.connect(partial(self._mail, friend, dialog))
        dialog.saved.connect(partial(self._save, friend, dialog, meeting))
        open_dialog(dialog)

    def _keep(self, friend: Friend, letter: Letter | None) -> None:
        self._around.wishes.carry_out(partial(self._sharing.keep_letter, friend, letter))

    def _copy(self, friend: Friend, dialog: ShareDialog, letter: Letter) -> None:
        QGuiApplication.clipboard().setText(letter.text)
        self._went_out(
            friend, dialog, Way.COPY, letter, self.tr("Copied. Paste it where you like.")
        )

    def _mail(self, friend: Friend, dialog: ShareDialog, letter: Letter) -> None:
        dialog.setEnabled(False)
        told = partial(self._after_mailing, friend, dialog, letter)
        self._around.able.hand_over(draft(letter, friend.reach), told)

    def _after_mailing(
        self, friend: Friend, dialog: ShareDialog, letter: Letter, is_taken: bool
    ) -> None:
        if is_taken:
            words = self.tr("The draft is in your mail program.")
            self._went_out(friend, dialog, Way.MAIL, letter, words)
        elif isValid(dialog):
            dialog.setEnabled(True)
            dialog.mail.setFocus()
            dialog.say_refused(
                self.tr("No mail program answered. Nothing was shared. Copy the words instead.")
            )

    def _save(
        self,
        friend: Friend,
        dialog: ShareDialog,
        meeting: Meeting | None,
        way: Way,
        letter: Letter,
        path: Path,
    ) -> None:
        try:
            path.write_bytes(written(way, letter, meeting))
        except OSError as error:
            words = self.tr("{path} could not be written ({reason}). Choose another place.")
            dialog.say_refused(words.format(path=path, reason=error.strerror))
            return
        words = self.tr("Saved as {name}. Kept sends nothing: that is up to you.")
        self._went_out(friend, dialog, way, letter, words.format(name=path.name))

    def _went_out(
        self, friend: Friend, dialog: QDialog, way: Way, letter: Letter, words: str
    ) -> None:
        if isValid(dialog):
            dialog.accept()
        self._around.wishes.carry_out(partial(self._sharing.went_out, friend, way, letter))
        self.told.emit(words)


def open_dialog(dialog: QDialog) -> None:
    """Show it; it ends itself when it closes."""
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
