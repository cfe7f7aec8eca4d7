"""A whole desktop on a virtual screen: X server, session bus, window manager, tray host."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final, TypeVar

T = TypeVar("T")
ROOT: Final = Path(__file__).parents[2]
PATIENCE_S: Final = 60.0
SIZE: Final = "1280x800"
_COMES_UP_S: Final = 30.0
_ATTEMPTS: Final = 3
_PARTS: Final = (
    *("Xvfb", "dbus-daemon", "openbox", "xdotool", "xprop", "import"),
    *("xfce4-panel", "tint2"),
)

_BUS_CONFIG: Final = """<busconfig>
  <type>session</type>
  <listen>unix:dir={folder}</listen>
  <servicedir>{folder}/services</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
  </policy>
</busconfig>
"""
_XFCE_PANEL: Final = """<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
  <property name="configver" type="int" value="2"/>
  <property name="panels" type="array">
    <value type="int" value="1"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p=8;x=640;y=784"/>
      <property name="length" type="uint" value="100"/>
      <property name="position-locked" type="bool" value="true"/>
      <property name="size" type="uint" value="30"/>
      <property name="plugin-ids" type="array">
        <value type="int" value="1"/><value type="int" value="2"/>
      </property>
    </property>
  </property>
  <property name="plugins" type="empty">
    <property name="plugin-1" type="string" value="separator">
      <property name="expand" type="bool" value="true"/>
    </property>
    <property name="plugin-2" type="string" value="systray">
      <property name="known-items" type="array"><value type="string" value="kept"/></property>
    </property>
  </property>
</channel>
"""
_TINT2: Final = """panel_items = :S
panel_size = 100% 30
panel_position = bottom center horizontal
panel_layer = top
strut_policy = follow_size
systray_padding = 2 2 2
systray_icon_size = 24
rounded = 0
background_color = #dddddd 100
border_width = 0
panel_background_id = 1
"""


def lacking(*more: str) -> str:
    """The desktop parts that this machine lacks, as words; empty when all are there."""
    return ", ".join(part for part in (*_PARTS, *more) if shutil.which(part) is None)


@dataclass
class Stage:
    """A running desktop. `env` is what a program on it needs."""

    folder: Path
    env: dict[str, str]
    stack: ExitStack
    running: dict[str, subprocess.Popen[bytes]] = field(default_factory=dict)

    def start(self, name: str, command: Sequence[str], **extra: str) -> subprocess.Popen[bytes]:
        """Start a program on this desktop; it ends with the stage."""
        log = (self.folder / f"{name}.log").open("ab")
        self.stack.callback(log.close)
        process = subprocess.Popen(
            command,
            env=self.env | extra,
            stdout=log,
            stderr=log,
            stdin=subprocess.DEVNULL,
            cwd=ROOT,
        )
        self.running[name] = process
        self.stack.callback(end, process)
        return process

    def kept(self, *arguments: str, **extra: str) -> subprocess.Popen[bytes]:
        """Start Kept."""
        return self.start("kept", [sys.executable, "-m", "desktop_app", *arguments], **extra)

    def command(self, *arguments: str) -> str:
        """What the `kept` command prints."""
        return self.run(sys.executable, "-m", "desktop_app", *arguments)

    def run(self, *command: str) -> str:
        """Run a short command here; its output."""
        done = subprocess.run(
            command, env=self.env, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
        )
        assert done.returncode == 0, f"{command}: {done.stdout}{done.stderr}"
        return done.stdout.strip()

    def xdotool(self, *arguments: str) -> str:
        """Real input."""
        return self.run("xdotool", *arguments)

    def click(self, x: int, y: int, button: int = 1) -> None:
        """A real click."""
        self.xdotool("mousemove", str(x), str(y), "click", str(button))

    def windows(self, *criteria: str) -> list[int]:
        """The visible windows that xdotool finds by these criteria."""
        done = subprocess.run(
            ["xdotool", "search", "--onlyvisible", *criteria],
            env=self.env,
            capture_output=True,
            text=True,
            timeout=20,
            check=False,
        )
        return [int(line) for line in done.stdout.split()]

    def geometry(self, window: int) -> tuple[int, int, int, int]:
        """x, y, width and height of a window on the screen."""
        lines = self.xdotool("getwindowgeometry", "--shell", str(window)).splitlines()
        said = dict(line.split("=", 1) for line in lines)
        return int(said["X"]), int(said["Y"]), int(said["WIDTH"]), int(said["HEIGHT"])

    def picture(self, path: Path) -> Path:
        """A picture of the whole screen."""
        self.run("import", "-window", "root", str(path))
        return path


def until(look: Callable[[], T], what: str, patience: float = PATIENCE_S) -> T:
    """What `look` gives once it gives something true."""
    deadline = time.monotonic() + patience
    while time.monotonic() < deadline:
        found = look()
        if found:
            return found
        time.sleep(0.05)
    raise AssertionError(f"not within {patience:g} s: {what}")


def end(process: subprocess.Popen[bytes]) -> None:
    """End a program, kindly first."""
    if process.poll() is None:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


@contextmanager
def stage(folder: Path, host: str | None = "xfce4-panel", size: str = SIZE) -> Iterator[Stage]:
    """A desktop with the tray host `host` (xfce4-panel, tint2 or None)."""
    folder.mkdir(parents=True, exist_ok=True)
    with ExitStack() as stack:
        runtime = Path(stack.enter_context(TemporaryDirectory(prefix="kept-")))
        stage = Stage(folder, _environment(folder, runtime), stack)
        open_screen(stage, size)
        _bus(stage)
        _again_if_needed(lambda: manage_windows(stage))
        if host:
            start_host(stage, host)
        yield stage


def start_host(stage: Stage, host: str) -> subprocess.Popen[bytes]:
    """Start a tray host and wait for its panel."""
    if host == "tint2":
        config = stage.folder / "tint2rc"
        config.write_text(_TINT2)
        return _again_if_needed(lambda: _open_tint2(stage, config))
    lay_out_panel(stage.folder / "config")
    return _again_if_needed(lambda: _open_panel(stage))


def lay_out_panel(config: Path) -> None:
    """Let the panel of Xfce be a tray alone: all else that it brings takes it many seconds."""
    xfconf = config / "xfce4/xfconf/xfce-perchannel-xml"
    xfconf.mkdir(parents=True, exist_ok=True)
    (xfconf / "xfce4-panel.xml").write_text(_XFCE_PANEL)


def _open_tint2(stage: Stage, config: Path) -> subprocess.Popen[bytes]:
    panel = stage.start("tint2", ["tint2", "-c", str(config)])
    return _up(panel, lambda: stage.windows("--class", "tint2"), "the tint2 panel")


def _open_panel(stage: Stage) -> subprocess.Popen[bytes]:
    panel = stage.start("xfce4-panel", ["xfce4-panel", "--disable-wm-check"])
    return _up(panel, lambda: stage.windows("--class", "xfce4-panel"), "the xfce panel")


def manage_windows(stage: Stage) -> None:
    """A window manager for its screen."""
    asked = ("xprop", "-root", "_NET_SUPPORTING_WM_CHECK")
    manager = stage.start("openbox", ["openbox"])
    _up(manager, lambda: "window id" in stage.run(*asked), "the window manager")


def _up(
    process: subprocess.Popen[bytes], look: Callable[[], object], what: str
) -> subprocess.Popen[bytes]:
    """The process once it is there; ended where it does not come up."""
    try:
        until(lambda: look() or process.poll() is not None, what, _COMES_UP_S)
        assert process.poll() is None, f"{what} ended at once, with {process.returncode}"
    except AssertionError:
        end(process)
        raise
    return process


def _again_if_needed(start: Callable[[], T]) -> T:
    """A busy machine can keep a part of a desktop from coming up: then it is started again."""
    for _attempt in range(_ATTEMPTS - 1):
        with suppress(AssertionError):
            return start()
    return start()


def _environment(folder: Path, runtime: Path) -> dict[str, str]:
    """`runtime` has a short name: a socket's path has room for some hundred letters."""
    inherited = {
        k: v for k, v in os.environ.items() if k in ("PATH", "LANG", "VIRTUAL_ENV", "HOME")
    }
    places = {"XDG_CONFIG_HOME": "config", "XDG_CACHE_HOME": "cache"}
    made = {name: str(folder / place) for name, place in places.items()}
    for path in made.values():
        Path(path).mkdir(mode=0o700, exist_ok=True)
    return (
        inherited
        | made
        | {
            "HOME": str(folder),
            "XDG_RUNTIME_DIR": str(runtime),
            "KEPT_DATA": str(folder / "diary"),
            "LANG": "C.UTF-8",
            "QT_QPA_PLATFORM": "xcb",
            "NO_AT_BRIDGE": "1",
        }
    )


def open_screen(stage: Stage, size: str = SIZE) -> None:
    """An X screen with nothing on it."""
    _again_if_needed(lambda: _open_screen(stage, size))


def _open_screen(stage: Stage, size: str) -> None:
    reading, writing = os.pipe()
    log = (stage.folder / "xvfb.log").open("ab")
    stage.stack.callback(log.close)
    asked = ["-displayfd", str(writing), "-screen", "0", f"{size}x24", "-nolisten", "tcp"]
    xvfb = subprocess.Popen(
        ["Xvfb", "-noreset", *asked],  # else it turns away who comes as the last one leaves
        pass_fds=[writing],
        stdout=log,
        stderr=log,
    )
    stage.running["Xvfb"] = xvfb
    stage.stack.callback(end, xvfb)
    os.close(writing)
    with os.fdopen(reading) as number:
        stage.env["DISPLAY"] = f":{number.readline().strip()}"
    question = ["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"]
    answers = subprocess.run(question, env=stage.env, capture_output=True, check=False, timeout=60)
    assert answers.returncode == 0, f"the screen does not answer: {answers.stderr!r}"


def _bus(stage: Stage) -> None:
    (stage.folder / "services").mkdir(exist_ok=True)
    for service in ("org.xfce.Xfconf.service",):
        known = Path("/usr/share/dbus-1/services") / service
        if known.exists():
            shutil.copy(known, stage.folder / "services")
    config = stage.folder / "bus.conf"
    config.write_text(_BUS_CONFIG.format(folder=stage.folder))
    bus = subprocess.Popen(
        ["dbus-daemon", f"--config-file={config}", "--print-address", "--nofork"],
        env=stage.env,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    stage.stack.callback(end, bus)
    assert bus.stdout is not None
    stage.stack.callback(bus.stdout.close)
    stage.env["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().decode().strip()
