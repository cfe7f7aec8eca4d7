"""The window's composition root: build what the first paint needs, show it, then the rest."""

from __future__ import annotations

import gc
import sys
from contextlib import suppress
from functools import cached_property, partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop_app import cli, paths
from desktop_app.application import application, lacks_display, machine_desk
from desktop_app.desktop.early_end import EarlyEnd
from desktop_app.desktop.qt_code import keep_code
from desktop_app.desktop.single_instance import SingleInstance
from desktop_app.diary import Diary
from desktop_app.domain.phrases import translate
from desktop_app.domain.problems import ENVIRONMENT, Problem
from desktop_app.storage.database import CANNOT_OPEN, NotAtOnce
from desktop_app.storage.sql import disk_errors, is_damage
from desktop_app.ui.appearance import Appearance, look_of
from desktop_app.ui.changes import Changes
from desktop_app.ui.current_day import CurrentDay
from desktop_app.ui.intentions import Intentions
from desktop_app.ui.language import catalogues, speak
from desktop_app.ui.machine_desk import MachineDesk
from desktop_app.ui.program import Program
from desktop_app.ui.succession import Succession
from desktop_app.ui.words.spoken import say

if TYPE_CHECKING:
    from desktop_app.environs import Environs
    from desktop_app.guarding.waiting import Waiting

_NO_DISPLAY: Final = (
    "Kept has no screen to open its window on. Start it in a desktop session,"
    " or use it from here: kept today, kept log PROMISE, kept --help."
)


def run(data: str | None, end: EarlyEnd, *, hidden: bool, answer: bool = False) -> int:
    """Open the window on the diary in the folder `data`, else in that of the environment or the
    platform, or raise the one that runs. The exit code.

    `answer`: open the cues that wait, with the window out of the way where there is a tray.
    A wish to end that `end` heard comes true as soon as nothing is half done.
    """
    if lacks_display():
        print(_NO_DISPLAY, file=sys.stderr)
        return 1
    app = application()
    desk = machine_desk(app)
    appearance = Appearance(app, look_of(desk.settings))
    speak(desk.settings.language, app, catalogues())
    try:
        folder = cli.diary_folder(data)
        instance = SingleInstance(paths.socket_file(folder), app)
        if not instance.acquire():
            return _call_forward(instance, end, answer=answer)
        _log_errors(folder)
        diary, waiting = _opened(folder, app, instance, end, hidden=hidden)
    except disk_errors(Problem, OSError) as error:
        return _cannot_open(cli.as_problem(error), end)
    if end.is_wished:
        diary.store.close()
        instance.release()
        return 0
    if waiting is not None and waiting.was_asked:
        hidden, answer = False, waiting.is_for_cues
    return _Run(app, appearance, desk, diary, instance, data, end).run(hidden=hidden, answer=answer)


class _Run:
    """The program from its first paint to its end."""

    def __init__(
        self,
        app: QApplication,
        appearance: Appearance,
        desk: MachineDesk,
        diary: Diary,
        instance: SingleInstance,
        data: str | None,
        end: EarlyEnd,
    ) -> None:
        self._app, self._appearance, self._desk, self._diary = app, appearance, desk, diary
        self._instance, self._data, self._end = instance, data, end
        self._succession = Succession(self._begin, desk, app, catalogues())
        self._succession.succeeded.connect(self._go_on)

    def run(self, *, hidden: bool, answer: bool) -> int:
        """Appear, come to rest after the first paint, and go on until the end."""
        try:
            self._appear(hidden=hidden, answer=answer)
        except disk_errors() as error:
            if not is_damage(error):
                raise
            return self._repair()
        code = self._app.exec()
        self._close()
        self._instance.release()
        with suppress(OSError):
            keep_code(paths.private_folder(paths.cache_folder()))
        program = self._succession.program
        if program.starts_anew:
            self._environs.start_anew(program.cues_while_locked)
        return code

    def _appear(self, *, hidden: bool, answer: bool) -> None:
        program = self._succession.program
        if hidden or answer:
            self._settle(hidden=True)
        else:
            program.appear().when_painted(partial(self._settle, hidden=False))
        if answer:
            program.cues.answer()

    def _repair(self) -> int:
        """The diary opens, but not all of it can be read: offer a repair, and start anew."""
        from desktop_app.guarding.leaving import leaving_dialogs  # noqa: PLC0415 (seldom)
        from desktop_app.guarding.opening import repaired_at_will  # noqa: PLC0415

        store = self._diary.store
        self._succession.program.leave()
        store.close()
        with leaving_dialogs(self._end, self._instance):
            is_repaired = repaired_at_will(store.path.parent, store.key)
        self._instance.release()
        if is_repaired:
            self._environs.start_anew(None)
        return 0

    def _close(self) -> None:
        """Close the diary; what is told of that is seen by who starts Kept once more."""
        from desktop_app.guarding.leaving import showing_dialogs  # noqa: PLC0415 (at the end)

        for asked in (self._instance.raise_requested, self._instance.answer_requested):
            asked.disconnect()
        if self._environs.has_something_to_tell:
            self._succession.program.leave()
        with showing_dialogs(self._instance):
            self._environs.close()

    @cached_property
    def _environs(self) -> Environs:
        from desktop_app.environs import Environs  # noqa: PLC0415 (after the first paint)

        return Environs(self._app, self._diary, self._desk, self._data)

    def _begin(self) -> Program:
        """A program in the language in force."""
        diary = self._diary
        return Program(
            diary, Intentions(diary), Changes(diary, diary.store.path), CurrentDay(diary),
            self._appearance, self._desk, lambda: self._environs.able,
        )  # fmt: skip

    def _settle(self, *, hidden: bool) -> None:
        self._appearance.guard_words()
        program, has_tray = self._succession.program, self._environs.has_tray
        self._connect(program)
        self._environs.follow_the_desktop(self._appearance)
        self._instance.listen()
        if hidden:
            program.start(hidden=True, has_tray=has_tray)
        else:
            program.settle(has_tray=has_tray)
        self._environs.look_after_the_last_end(program)
        self._diary.store.be_patient()
        if self._end.is_wished:  # before `Ending` was there to hear it
            QTimer.singleShot(0, program, program.quit)
        gc.freeze()
        gc.enable()

    def _go_on(self) -> None:
        """Another program has taken over, in another language."""
        gc.unfreeze()  # what the former left can go
        self._connect(self._succession.program)

    def _connect(self, program: Program) -> None:
        self._instance.raise_requested.connect(program.come_forward)
        self._instance.answer_requested.connect(program.cues.answer)
        self._environs.surround(program)


def _log_errors(folder: Path) -> None:
    """Log what nobody caught to the diary's folder; the log is loaded when there is something."""

    def heed(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        from desktop_app.environs import keep_log  # noqa: PLC0415 (see above)

        keep_log(folder)
        sys.excepthook(kind, error, trace)

    sys.excepthook = heed


def _opened(
    folder: Path, app: QApplication, instance: SingleInstance, end: EarlyEnd, *, hidden: bool
) -> tuple[Diary, Waiting | None]:
    """The diary, which may have a passphrase or be damaged, and what waited in the tray for it.

    Most open at once; a locked one waits where Kept is to hide, and whoever unlocks it there wants
    to see it. Raises Problem.
    """
    keyring = paths.keyring_file(paths.database_file(folder)).name
    traces = (keyring, ".exchange.part", ".exchange.old")
    if not any(there.name.startswith(traces) for there in folder.iterdir()):
        try:
            return cli.open_diary(folder, in_haste=not hidden), None
        except NotAtOnce:
            if hidden:
                raise
            from desktop_app.guarding.leaving import leaving_dialogs  # noqa: PLC0415 (seldom)
            from desktop_app.guarding.patience import opened_in_time  # noqa: PLC0415

            with leaving_dialogs(end, instance):
                return opened_in_time(folder), None
        except disk_errors(Problem) as error:
            if isinstance(error, Problem) and error.kind == CANNOT_OPEN:
                raise  # to try again would take as long, and end as it did
    from desktop_app.guarding.leaving import leaving_dialogs  # noqa: PLC0415 (few need it)
    from desktop_app.guarding.opening import opened  # noqa: PLC0415 (few diaries need it)
    from desktop_app.guarding.waiting import Waiting  # noqa: PLC0415

    waiting = Waiting(app, instance) if hidden else None
    with leaving_dialogs(end, instance):
        return opened(folder, waiting), waiting


def _call_forward(instance: SingleInstance, end: EarlyEnd, *, answer: bool) -> int:
    if instance.ask_to_answer() if answer else instance.ask_to_raise():
        return 0
    return _cannot_open(
        Problem(
            ENVIRONMENT,
            translate(
                "App",
                "Kept is running with this diary already, and its window does not answer."
                " Your diary is safe. Wait a moment, or end that Kept, then start it again.",
            ),
        ),
        end,
    )


def _cannot_open(problem: Problem, end: EarlyEnd) -> int:
    from desktop_app.guarding.leaving import leaving_dialogs  # noqa: PLC0415 (most can)
    from desktop_app.ui.dialogs.problem import ProblemDialog  # noqa: PLC0415

    print(problem, file=sys.stderr)
    if not end.is_wished:
        with leaving_dialogs(end):
            ProblemDialog(say(problem.phrase)).exec()
    return 1
