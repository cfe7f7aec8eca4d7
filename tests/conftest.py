"""Every test has a home of its own, no screen, no session, and leaves no window behind."""

import gc
import os
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from desktop_app.diary import Diary
from desktop_app.storage.store import Store
from tests.clock import FakeClock

# Read once, when Qt starts: no test depends on the screen or the language of the machine.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["LC_ALL"] = "C.UTF-8"
for name in ("DISPLAY", "WAYLAND_DISPLAY", "LANGUAGE", "QT_STYLE_OVERRIDE", "QT_SCALE_FACTOR"):
    os.environ.pop(name, None)

# No test is about how fast the machine is that it runs on.
settings.register_profile("kept", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("kept")

_HOME_FOLDERS = {
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
    "XDG_CONFIG_HOME": ".config",
    "XDG_CACHE_HOME": ".cache",
    "XDG_RUNTIME_DIR": "run",
    "APPDATA": "AppData/Roaming",
    "LOCALAPPDATA": "AppData/Local",
    "KEPT_DATA": "diary",
}


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home folder; nothing a test does reaches the diary or the desktop of a developer."""
    folder = tmp_path_factory.mktemp("home")
    for variable in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(variable, str(folder))
    for variable, place in _HOME_FOLDERS.items():
        monkeypatch.setenv(variable, str(folder / place))
    (folder / "run").mkdir(mode=0o700)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={folder}/run/no-bus")
    return folder


@pytest.fixture
def clock() -> FakeClock:
    """Monday, 5 January 2026, nine in the morning in Berlin, until the test turns it."""
    return FakeClock()


@pytest.fixture
def store(tmp_path: Path, clock: FakeClock) -> Iterator[Store]:
    """An empty diary on the disk."""
    with closing(Store.open(tmp_path / "diary.db", tmp_path / "backups", clock())) as opened:
        yield opened


@pytest.fixture
def diary(store: Store, clock: FakeClock) -> Diary:
    """An empty diary to use; its clock is `clock`."""
    return Diary(store, clock)


@pytest.fixture(autouse=True)
def no_window_stays() -> Iterator[None]:
    """Windows that a test shows or makes are gone after it (`qtbot.addWidget` sees to that)."""
    yield
    if not _windows_left():
        return
    gc.collect()
    left = _windows_left()
    names = ", ".join(f"{type(window).__name__} {window.windowTitle()!r}" for window in left)
    for window in left:
        window.close()
        window.deleteLater()
    _windows_left()  # so that the next test is not blamed
    if left:
        pytest.fail(f"This test leaves windows behind: {names}", pytrace=False)


def _windows_left() -> list[Any]:
    """Windows that are visible, or that are Kept's own, once pending deletions are done."""
    widgets, core = sys.modules.get("PySide6.QtWidgets"), sys.modules.get("PySide6.QtCore")
    if widgets is None or core is None:
        return []
    core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete.value)
    return [
        window
        for window in widgets.QApplication.topLevelWidgets()
        if window.isVisible() or type(window).__module__.startswith("desktop_app")
    ]
