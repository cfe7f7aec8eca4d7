"""The system's keychain, a real one: what it is given it keeps, gives back, and forgets."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

_TRIES = """
from desktop_app.desktop.keychain import (
    forget_in_keychain, keep_in_keychain, keychain_is_there, keychain_secret
)
assert keychain_is_there()
assert keychain_secret("a diary") is None
assert keep_in_keychain("a diary", "kingfisher")
assert keychain_secret("a diary") == "kingfisher"
assert keychain_secret("another") is None
forget_in_keychain("a diary")
assert keychain_secret("a diary") is None
print("all of it")
"""


def test_a_real_keychain_keeps_and_forgets(bus_address: str, tmp_path: Path) -> None:
    if shutil.which("gnome-keyring-daemon") is None:
        pytest.skip("needs gnome-keyring")
    home = {"HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path / "data")}
    surroundings = os.environ | home | {"DBUS_SESSION_BUS_ADDRESS": bus_address}
    (tmp_path / "data").mkdir()
    with subprocess.Popen(
        ["gnome-keyring-daemon", "--unlock", "--foreground", "--components=secrets"],
        env=surroundings,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as daemon:
        assert daemon.stdin is not None
        daemon.stdin.write(b"the login's password")
        daemon.stdin.close()
        assert daemon.stdout is not None
        daemon.stdout.readline()
        done = subprocess.run(
            [sys.executable, "-c", _TRIES],
            env=surroundings,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        daemon.terminate()
    assert "all of it" in done.stdout, done.stderr
    kept = [file for file in (tmp_path / "data").rglob("*") if file.is_file()]
    assert not [file for file in kept if b"kingfisher" in file.read_bytes()], "not in plain text"
