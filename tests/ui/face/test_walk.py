"""The keyboard reaches everything on every page, and shows where it is."""

from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.ui.appearance import Appearance
from desktop_app.ui.pages.page import Page
from desktop_app.ui.places.directory import places
from desktop_app.ui.theme import Role, theme
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.reading_order import in_reading_order
from tests.gallery.face import face, settle
from tests.ui.widgets.seeing import colours

MOST, LOOKED_AT = 150, 3
PAGES = [place.key for place in places()]


def walked(page: Page) -> list[QWidget]:
    """Where Tab goes within the page, until it comes back; each shows that it has the keyboard.

    A field of several parts (hours, minutes) has the keyboard for several turns.
    """
    window = page.window()
    met: list[QWidget] = []
    window.setFocus()
    for _ in range(MOST):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        at = QApplication.focusWidget()
        if at is None or (at in met and at is not met[-1]):
            break
        if page.isAncestorOf(at) and at not in met:
            met.append(at)
            if len(met) <= LOOKED_AT:
                focus = theme().colour(Role.FOCUS).name()
                assert colours(window.grab().toImage())[focus] > 40, at
    return met


def reachable(page: Page) -> set[Button]:
    """Buttons that can be pressed; of a group in which arrow keys walk, Tab needs to reach one."""
    return {
        button
        for button in page.findChildren(Button)
        if button.isVisible()
        and button.isEnabled()
        and button.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not button.isCheckable()
    }


def named_alike(buttons: set[Button]) -> list[str]:
    """Names by which a screen reader could not tell one from the other."""
    counts = Counter(button.accessibleName() or button.words for button in buttons)
    return [name for name, count in counts.items() if count > 1]


@pytest.mark.parametrize("key", PAGES)
def test_tab_reaches_everything_and_shows_where_it_is(
    key: str, appearance: Appearance, tmp_path: Path
) -> None:
    with face("week", tmp_path, appearance) as made:
        made.program.go(key)
        settle()
        made.window.activateWindow()
        settle()
        page = made.window.page_at(key)
        assert page is not None
        met = walked(page)
        assert reachable(page) <= set(met)
        assert not named_alike(reachable(page))
        ground = page.widget()
        assert ground is not None
        assert met == [stop for stop in in_reading_order(ground) if stop in met]
