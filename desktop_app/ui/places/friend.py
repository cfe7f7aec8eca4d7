"""Friend, connected: who is there in, changes to it out."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from uuid import UUID, uuid4

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from desktop_app.domain.friends import Friend
from desktop_app.domain.phrases import isolated
from desktop_app.domain.promises import State
from desktop_app.ui.dialogs.conversation import ConversationDialog
from desktop_app.ui.dialogs.friend import FriendDialog
from desktop_app.ui.dialogs.kind_words import KindWordsDialog
from desktop_app.ui.dialogs.shared_item import SharedItemDialog
from desktop_app.ui.exchange.going_out import GoingOut, open_dialog
from desktop_app.ui.pages.friend import FriendPage
from desktop_app.ui.places.friend_state import friend_page_state
from desktop_app.ui.places.surroundings import Surroundings
from desktop_app.ui.words.friends import interval_words, log_line


def make(around: Surroundings) -> FriendPage:
    """The page, drawn whenever it is in view and something changed."""
    page = FriendPage()
    _Connected(page, around)
    return page


class _Connected(QObject):
    """Keeps the page and the diary together for as long as the page lives."""

    def __init__(self, page: FriendPage, around: Surroundings) -> None:
        super().__init__(page)
        self._page, self._around = page, around
        self._sharing = around.diary.sharing
        self._out = GoingOut(around, self)
        self._out.told.connect(self._answer)
        page.appeared.connect(self._draw)
        around.changes.changed.connect(self._change)
        around.day.shown.connect(self._draw)
        around.wishes.told.connect(self._answer)
        around.wishes.done.connect(partial(self._answer, undo=True))
        page.undo_requested.connect(around.wishes.undo)
        page.note_copied.connect(self._copy_note)
        page.add_requested.connect(self._add)
        for signal, act in (
            (page.edit_requested, self._edit),
            (page.remove_requested, self._remove),
            (page.share_requested, self._out.share),
            (page.invite_requested, self._out.invite),
            (page.talk_requested, self._talk),
            (page.words_requested, self._keep_words),
            (page.agreed, self._agree),
            (page.put_off, self._put_off),
        ):
            signal.connect(lambda own, act=act: act(self._friend(own)))
        page.talk_removed.connect(self._forget_talk)
        page.words_removed.connect(self._forget_words)
        page.win_shared.connect(self._share_win)
        page.win_put_off.connect(self._put_off_win)
        page.wins_ended.connect(self._end_wins)
        page.read_requested.connect(self._read)
        page.erase_requested.connect(self._erase)
        page.erase_all_requested.connect(lambda: self._erase(None))

    def _draw(self, *_day: object) -> None:
        if self._page.isVisible():
            state = friend_page_state(self._around.diary)
            if state.win:
                self._sharing.win_asked(answered=False)
            self._page.show_state(state)

    def _change(self, *_changed: object) -> None:
        self._page.bar.hide()
        self._draw()

    def _answer(self, words: str, *, undo: bool = False) -> None:
        if self._page.isVisible():
            self._page.acknowledge(words, undo=undo)

    def _do(self, wish: Callable[[], object], words: str) -> bool:
        """One step of the diary, answered with a line."""
        return self._around.wishes.do(wish, words)

    def _friend(self, own: UUID) -> Friend:
        return next(one for one in self._sharing.friends() if one.id == own)

    # friends

    def _add(self) -> None:
        self._edit(Friend(uuid4(), "", self._around.diary.today))

    def _edit(self, friend: Friend) -> None:
        today = self._around.diary.today
        promises = [
            (p.id, p.terms_on(today).title)
            for p in self._around.diary.promises.all()
            if p.state_on(today) is not State.ARCHIVED or p.id in friend.promises
        ]
        dialog = FriendDialog(friend, promises, today, self._around.window)

        def save(said: Friend) -> None:
            words = self.tr("{name} is noted.").format(name=isolated(said.name))
            if self._do(partial(self._sharing.save, said), words):
                dialog.accept()

        dialog.saved.connect(save)
        open_dialog(dialog)

    def _remove(self, friend: Friend) -> None:
        words = self.tr("{name} is gone from here, with conversations and messages.")
        self._do(partial(self._sharing.remove, friend), words.format(name=isolated(friend.name)))

    def _agree(self, friend: Friend) -> None:
        proposal = self._sharing.proposal(friend)
        if proposal is not None:
            words = self.tr("{name}: {often}").format(
                name=isolated(friend.name), often=interval_words(proposal.every)
            )
            self._do(partial(self._sharing.agree, friend, proposal.every), words)

    def _put_off(self, friend: Friend) -> None:
        self._around.wishes.carry_out(partial(self._sharing.put_off, friend))
        self._draw()

    # small wins

    def _share_win(self) -> None:
        found = self._sharing.win()
        if found is not None:
            self._put_off_win()
            self._out.share_win(*found)

    def _put_off_win(self) -> None:
        self._around.wishes.carry_out(lambda: self._sharing.win_asked(answered=True))
        self._draw()

    def _end_wins(self) -> None:
        found = self._sharing.win()
        if found is not None:
            self._out.end_wins(found[0])

    def _copy_note(self, words: str) -> None:
        QGuiApplication.clipboard().setText(words)
        self._answer(self.tr("Copied. Paste it where you like."))

    # the log

    def _read(self, own: UUID) -> None:
        item = next(item for item in self._sharing.log() if item.id == own)
        open_dialog(SharedItemDialog(item.subject, log_line(item), item.words, self._around.window))

    def _erase(self, own: UUID | None) -> None:
        items = [item for item in self._sharing.log() if own in (None, item.id)]
        self._do(partial(self._sharing.erase, items), self.tr("Erased from the log."))

    # what comes back

    def _talk(self, friend: Friend) -> None:
        diary, name = self._around.diary, f"conversation {friend.id}"
        dialog = ConversationDialog(
            friend.name, diary.today, diary.draft(name), self._around.window
        )

        def save(day: object, said: str, felt: object) -> None:
            wish = partial(self._sharing.talked, friend, day, said, felt)  # type: ignore[arg-type]
            if self._do(wish, self.tr("Noted.")):
                diary.keep_draft(name, None)
                dialog.accept()

        dialog.saved.connect(save)
        dialog.left.connect(partial(self._around.wishes.keep_draft, name))
        open_dialog(dialog)

    def _keep_words(self, friend: Friend) -> None:
        diary, name = self._around.diary, f"kind words {friend.id}"
        dialog = KindWordsDialog(friend.name, diary.draft(name), self._around.window)

        def save(words: str) -> None:
            if self._do(partial(self._sharing.keep_words, friend, words), self.tr("Kept.")):
                diary.keep_draft(name, None)
                dialog.accept()

        dialog.saved.connect(save)
        dialog.left.connect(partial(self._around.wishes.keep_draft, name))
        open_dialog(dialog)

    def _forget_talk(self, own: UUID) -> None:
        for friend in self._sharing.friends():
            for talk in self._sharing.conversations(friend.id):
                if talk.id == own:
                    wish = partial(self._sharing.forget_conversation, talk)
                    self._do(wish, self.tr("The conversation is removed."))

    def _forget_words(self, own: UUID) -> None:
        for message in self._sharing.messages():
            if message.id == own:
                wish = partial(self._sharing.forget_words, message)
                self._do(wish, self.tr("The message is removed."))
