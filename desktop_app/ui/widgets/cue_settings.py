"""What sets a cue off, one small form for each kind."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import time
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSpinBox, QWidget

from desktop_app.domain.checkins import CheckIn
from desktop_app.domain.promises import Cue, CueKind
from desktop_app.ui.theme import GAP
from desktop_app.ui.widgets.clock_field import ClockField
from desktop_app.ui.widgets.steady import NarrowBox, steady
from desktop_app.ui.widgets.text import Text

_LONGEST_WAIT = 24 * 60
_LETTERS_OF_A_TITLE = 12

CheckIns = Mapping[CheckIn, str]
Others = Sequence[tuple[UUID, str]]


class CueSetting(QWidget):
    """The day's first use asks for nothing; other kinds add fields: the `stops` of the Tab key."""

    changed = Signal()

    def __init__(self, cue: Cue) -> None:
        super().__init__()
        self.held = cue
        self.stops: list[QWidget] = []
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(GAP)
        if cue.kind is CueKind.FIRST_USE:
            self.row.addWidget(Text(self.tr("When the computer is first used that day")))

    @property
    def cue(self) -> Cue:
        """The cue with what the fields say."""
        return self.held

    def add(self, field: QWidget, words: str) -> None:
        """Put a field behind the others; `words` are its name."""
        field.setAccessibleName(words)
        self.row.addWidget(field)
        self.stops.append(field)


class TimeSetting(CueSetting):
    """A wall time."""

    def __init__(self, cue: Cue) -> None:
        super().__init__(cue)
        self._at = ClockField(cue.at or time())
        self._at.timeChanged.connect(self.changed)
        self.add(self._at, self.tr("Time of the cue"))

    @property
    def cue(self) -> Cue:
        """The cue at the time that stands here."""
        return replace(self.held, at=self._at.at)


class CheckInSetting(CueSetting):
    """One of the day's check-ins."""

    def __init__(self, cue: Cue, check_ins: CheckIns) -> None:
        super().__init__(cue)
        self._keys = list(check_ins)
        self._which = steady(QComboBox())
        self._which.addItems(list(check_ins.values()))
        self._which.setCurrentIndex(self._keys.index(CheckIn(cue.check_in or self._keys[0])))
        self._which.currentIndexChanged.connect(self.changed)
        self.add(self._which, self.tr("At which check-in"))

    @property
    def cue(self) -> Cue:
        """The cue at the chosen check-in."""
        return replace(self.held, check_in=self._keys[self._which.currentIndex()].value)


class AfterSetting(CueSetting):
    """Minutes after another promise was kept; one that is gone stays until another is chosen."""

    def __init__(self, cue: Cue, others: Others) -> None:
        super().__init__(cue)
        self._ids = [promise for promise, _title in others]
        self._wait = steady(QSpinBox())
        self._wait.setRange(0, _LONGEST_WAIT)
        self._wait.setValue(cue.minutes)
        self._other = steady(NarrowBox(_LETTERS_OF_A_TITLE))
        self._other.addItems([title for _promise, title in others])
        self._other.setCurrentIndex(self._ids.index(cue.after) if cue.after in self._ids else -1)
        self._wait.valueChanged.connect(self.changed)
        self._other.currentIndexChanged.connect(self.changed)
        self.add(self._wait, self.tr("Minutes after the other promise was kept"))
        between = Text(self.tr("minutes after"), lines=1)
        between.setMinimumWidth(between.sizeHint().width())
        self.row.addWidget(between)
        self.add(self._other, self.tr("After which promise"))

    @property
    def cue(self) -> Cue:
        """The cue after the chosen promise."""
        chosen = self._other.currentIndex()
        after = self._ids[chosen] if chosen >= 0 else self.held.after
        return replace(self.held, after=after, minutes=self._wait.value())


def setting_of(cue: Cue, check_ins: CheckIns, others: Others) -> CueSetting:
    """The form for the kind of `cue`."""
    match cue.kind:
        case CueKind.TIME:
            return TimeSetting(cue)
        case CueKind.CHECK_IN:
            return CheckInSetting(cue, check_ins)
        case CueKind.AFTER:
            return AfterSetting(cue, others)
    return CueSetting(cue)
