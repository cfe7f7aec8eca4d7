"""One Kept at a time, and the second one brings the first forward."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from desktop_app import paths
from desktop_app.desktop import single_instance, word_pipe, word_socket
from desktop_app.desktop.single_instance import SingleInstance

_HOLDER = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from desktop_app.desktop.single_instance import SingleInstance

app = QCoreApplication([])
instance = SingleInstance(Path(sys.argv[1]))
is_first = instance.acquire()
instance.listen()
print(is_first, flush=True)
app.exec()
"""


@pytest.fixture(autouse=True, params=[word_socket, word_pipe], ids=["socket", "pipe"])
def by_word(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Over a socket as on Linux and macOS, and as on Windows."""
    monkeypatch.setattr(single_instance, "_by_word", lambda: request.param)


@pytest.fixture
def address(home: Path) -> Path:
    return home / "run" / "kept.sock"


def test_a_second_start_raises_the_first(qtbot: QtBot, address: Path) -> None:
    first, second = SingleInstance(address), SingleInstance(address)
    assert first.acquire()
    assert not second.acquire()
    first.listen()
    with qtbot.waitSignal(first.raise_requested):
        assert second.ask_to_raise()
    first.release()
    assert second.acquire()
    second.release()


def test_a_second_start_can_ask_for_the_cues_that_wait(qtbot: QtBot, address: Path) -> None:
    first, second = SingleInstance(address), SingleInstance(address)
    assert first.acquire()
    first.listen()
    with (
        qtbot.assertNotEmitted(first.raise_requested),
        qtbot.waitSignal(first.answer_requested),
    ):
        assert second.ask_to_answer()
    first.release()


def test_what_a_stranger_writes_raises_nothing(qtbot: QtBot, address: Path) -> None:
    first = SingleInstance(address)
    assert first.acquire()
    first.listen()
    stranger = QLocalSocket()
    stranger.connectToServer(address.as_posix())
    assert stranger.waitForConnected()
    with (
        qtbot.assertNotEmitted(first.raise_requested),
        qtbot.waitSignal(stranger.disconnected),
    ):
        stranger.write(b"water\n")
        stranger.flush()
    first.release()


def test_a_deep_runtime_folder_is_deep_enough_to_be_heard(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    deep = tmp_path / ("runtime" * 14)
    deep.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(deep))
    address = paths.socket_file(tmp_path / "diary")
    first = SingleInstance(address)
    assert first.acquire()
    first.listen()
    with qtbot.waitSignal(first.raise_requested):
        assert SingleInstance(address).ask_to_raise()
    first.release()
    address.with_suffix(".lock").unlink(missing_ok=True)


@pytest.mark.usefixtures("qapp")
def test_nobody_to_raise_is_said(address: Path) -> None:
    assert not SingleInstance(address).ask_to_raise()


def test_a_killed_instance_leaves_no_lock_behind(qtbot: QtBot, address: Path) -> None:
    holder = subprocess.Popen(
        [sys.executable, "-c", _HOLDER, str(address)], stdout=subprocess.PIPE, text=True
    )
    with holder:
        assert holder.stdout
        assert holder.stdout.readline().strip() == "True"
        second = SingleInstance(address)
        assert not second.acquire()
        holder.send_signal(signal.SIGKILL)
        holder.wait()
    assert address.exists()
    assert second.acquire()
    second.listen()
    third = SingleInstance(address)
    with qtbot.waitSignal(second.raise_requested):
        assert third.ask_to_raise()
    second.release()
