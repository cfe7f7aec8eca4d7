"""The whole application follows the user's choice and, where that is their choice, the system."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.wishes import Wishes
from desktop_app.ui.appearance import Appearance, Look, SchemeChoice
from desktop_app.ui.theme import Role, Theme, theme
from desktop_app.ui.widgets.text import body
from tests.ui.widgets.seeing import ground


def window_with(qtbot: QtBot, *widgets: QWidget) -> QWidget:
    window = QWidget()
    column = QVBoxLayout(window)
    for widget in widgets:
        column.addWidget(widget)
    qtbot.addWidget(window)
    window.show()
    return window


def ground_of(window: QWidget) -> QColor:
    return ground(window.grab().toImage())


def test_the_users_choice_reaches_open_windows(qtbot: QtBot, appearance: Appearance) -> None:
    words = body("Kept")
    window = window_with(qtbot, words)
    assert ground_of(window) == Theme(dark=False).colour(Role.PAPER)
    appearance.choose(Look(SchemeChoice.DARK))
    assert ground_of(window) == Theme(dark=True).colour(Role.PAPER)


def test_the_systems_scheme_is_followed_at_run_time(
    qtbot: QtBot, qapp: QApplication, appearance: Appearance
) -> None:
    window = window_with(qtbot, body("Kept"))
    appearance.choose(Look(SchemeChoice.SYSTEM))
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert ground_of(window) == Theme(dark=True).colour(Role.PAPER)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert ground_of(window) == Theme(dark=False).colour(Role.PAPER)


def test_the_systems_scheme_does_not_override_a_choice(
    qtbot: QtBot, qapp: QApplication, appearance: Appearance
) -> None:
    window = window_with(qtbot, body("Kept"))
    appearance.choose(Look(SchemeChoice.LIGHT))
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert ground_of(window) == Theme(dark=False).colour(Role.PAPER)


def test_the_desktops_wishes_are_followed_where_the_user_leaves_it_to_it(
    qtbot: QtBot, appearance: Appearance
) -> None:
    window = window_with(qtbot, body("Kept"))
    appearance.choose(Look(SchemeChoice.SYSTEM))
    appearance.follow(Wishes(dark=True, accent="#e66100", reduced_motion=True))
    assert ground_of(window) == Theme(dark=True).colour(Role.PAPER)
    assert theme().system_accent == "#e66100"
    assert not theme().motion()
    appearance.choose(Look(SchemeChoice.LIGHT, reduced_motion=False))
    assert ground_of(window) == Theme(dark=False).colour(Role.PAPER)
    assert theme().motion()


def test_larger_text_makes_words_and_fields_larger(qtbot: QtBot, appearance: Appearance) -> None:
    words, field = body("Kept"), QLineEdit()
    _window = window_with(qtbot, words, field)
    before = words.sizeHint().height(), field.sizeHint().height()
    appearance.choose(Look(SchemeChoice.LIGHT, text_factor=1.3))
    assert words.sizeHint().height() > before[0]
    assert field.sizeHint().height() > before[1]


def test_a_widget_deep_inside_is_not_dressed_more_often(
    qtbot: QtBot, appearance: Appearance
) -> None:
    """Qt would do so once for each widget around it: a change of theme took seconds."""
    deep = _Counted()
    inside: QWidget = deep
    for _level in range(8):
        around = QWidget()
        QVBoxLayout(around).addWidget(inside)
        inside = around
    shallow = _Counted()
    _window = window_with(qtbot, inside, shallow)
    deep.times = shallow.times = 0
    appearance.choose(Look(SchemeChoice.DARK))
    assert 0 < deep.times <= 2
    assert deep.times == shallow.times


class _Counted(QWidget):
    """How often it was dressed anew."""

    times = 0

    def changeEvent(self, event: QEvent) -> None:
        self.times += event.type() is QEvent.Type.StyleChange
        super().changeEvent(event)


def test_reduced_motion_is_the_users_choice(appearance: Appearance) -> None:
    appearance.choose(Look(SchemeChoice.LIGHT, reduced_motion=True))
    assert theme().motion() == 0
    appearance.choose(Look(SchemeChoice.LIGHT, reduced_motion=False))
    assert theme().motion() > 0
