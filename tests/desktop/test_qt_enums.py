"""Qt's enumerations that are made quickly are as those that Python makes at once."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

QUICK = """
from desktop_app.desktop.qt_enums import quick_enums
with quick_enums():
    import PySide6.QtCore
"""
TELL = """
import enum, pickle
from PySide6 import QtCore, QtGui, QtWidgets
def tell(kind):
    print(kind, kind.__module__, kind.__qualname__, len(kind), [one.name for one in kind])
    for name, one in kind.__members__.items():
        same = kind[name], getattr(kind, name), kind(one.value), pickle.loads(pickle.dumps(one))
        print(name, repr(one), str(one), type(one) is kind, all(each is one for each in same))
    if kind.__members__:
        print(sorted(dir(kind)), repr(kind(3)), repr(kind(1 << 20)))
        print(getattr(kind, "_hashable_values_", None))
    if issubclass(kind, enum.Flag) and len(kind) > 1:
        one, other = list(kind)[:2]
        print(repr(one | other), repr(~one), (one | other) is (other | one))
def walk(scope):
    for name in sorted(dir(scope)):
        found = getattr(scope, name, None)
        if isinstance(found, enum.EnumType):
            tell(found)
        elif isinstance(found, type) and scope.__name__.startswith("PySide6."):
            walk(found)
for module in (QtCore, QtGui, QtWidgets):
    walk(module)
"""
FIRST = """
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QMouseEvent, QStandardItem
print(Qt.Key.Key_A, Qt.Key["Key_B"], Qt.CursorShape(2), Qt.AlignmentFlag(0x84), len(Qt.Axis))
print(list(Qt.ScreenOrientation), Qt.Orientation.Vertical in Qt.Orientation)
print(Qt.SortOrder.__members__, QMouseEvent.Type.MouseMove, QStandardItem().flags())
print(QSize(3, 4).scaled(9, 9, Qt.KeepAspectRatio))
try:
    Qt.Key.Key_Nothing
except AttributeError as error:
    print(error)
"""


def said(*code: str, data: Path = Path()) -> list[str]:
    """What the code says in a Python of its own."""
    command = [sys.executable, "-c", "".join(code), str(data)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_whatever_asks_first_they_are_as_those_made_at_once() -> None:
    with ThreadPoolExecutor() as both:
        quick, at_once = both.map(said, (QUICK + FIRST, FIRST))
    assert quick == at_once


def test_all_of_them_are_as_those_made_at_once() -> None:
    with ThreadPoolExecutor() as both:
        quick, at_once = both.map(said, (QUICK + TELL, TELL))
    assert len(at_once) > 4000
    assert quick == at_once


def test_a_start_has_the_quick_ones(tmp_path: Path) -> None:
    say = """
import sys
from pathlib import Path
from desktop_app.desktop.qt_code import load_qt
load_qt(Path(sys.argv[1]))
from PySide6.QtCore import Qt
print("Key_A" in vars(Qt.Key), Qt.Key.Key_A, "Key_A" in vars(Qt.Key))
"""
    assert said(say, data=tmp_path) == ["False 65 True"]
