"""A window always stands where it can be reached."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize

from desktop_app.ui.window_place import placed

LAPTOP = QRect(0, 0, 1280, 760)
BESIDE = QRect(1280, -200, 1920, 1160)
LEAST = QSize(800, 560)


def test_a_window_on_a_screen_stays() -> None:
    window = QRect(100, 80, 960, 700)
    assert placed(window, [LAPTOP], LEAST) == window
    window = QRect(1500, -100, 960, 700)
    assert placed(window, [LAPTOP, BESIDE], LEAST) == window


def test_one_whose_screen_is_gone_comes_to_the_middle() -> None:
    place = placed(QRect(1500, -100, 960, 700), [LAPTOP], LEAST)
    assert LAPTOP.contains(place)
    assert place.size() == QSize(960, 700)
    assert (place.center() - LAPTOP.center()).manhattanLength() <= 2


def test_one_larger_than_the_screen_fits_it() -> None:
    assert placed(QRect(0, 0, 3000, 2000), [LAPTOP], LEAST).size() == LAPTOP.size()


def test_one_whose_title_is_above_the_screen_comes_down() -> None:
    assert placed(QRect(100, -10, 960, 700), [LAPTOP], LEAST).top() == 0
    assert LAPTOP.contains(placed(QRect(100, -300, 960, 700), [LAPTOP], LEAST))


sides = st.integers(-5000, 5000)
lengths = st.integers(1, 5000)


@given(sides, sides, lengths, lengths)
def test_its_title_is_always_in_reach(x: int, y: int, width: int, height: int) -> None:
    place = placed(QRect(x, y, width, height), [LAPTOP, BESIDE], LEAST)
    title = QRect(place.x(), place.y(), place.width(), 16)
    seen = [title.intersected(screen) for screen in (LAPTOP, BESIDE)]
    assert any(part.width() >= 120 and part.height() >= 16 for part in seen)


@given(sides, sides, lengths, lengths)
def test_where_it_was_put_it_stays(x: int, y: int, width: int, height: int) -> None:
    place = placed(QRect(x, y, width, height), [LAPTOP, BESIDE], LEAST)
    assert placed(place, [LAPTOP, BESIDE], LEAST) == place
