"""A program with cues, on a machine that the test commands."""

from dataclasses import replace
from datetime import time

import pytest

from desktop_app.diary import Diary
from desktop_app.domain.promises import Promise
from desktop_app.ui.capabilities import Capabilities
from desktop_app.ui.cues.cueing import Cueing
from desktop_app.ui.program import Program
from tests.clock import terms_of
from tests.ui.cues.machine import Machine


@pytest.fixture
def machine() -> Machine:
    return Machine()


@pytest.fixture
def able(able: Capabilities, machine: Machine) -> Capabilities:
    """What the program is able to do on this machine."""
    return replace(able, notifier=machine.notifier, disturbed=lambda: machine.disturbed)


@pytest.fixture
def cues(program: Program, diary: Diary) -> Cueing:
    """The program's cues, watching from nine o'clock on."""
    diary.save_settings(replace(diary.settings, morning_check_in=None, evening_check_in=time(20)))
    program.cues.reminders.look()
    return program.cues


@pytest.fixture
def water(cues: Cueing, diary: Diary) -> Promise:
    """A promise with a cue at ten."""
    assert not cues.popup.isVisible()
    return diary.promises.add(replace(terms_of("Water", at=time(10)), anchor="the kettle"))
