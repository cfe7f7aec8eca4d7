"""The program's own log: what went wrong and where, without a word of the user's."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Final

_PACKAGE: Final = Path(__file__).parent
_SIZE: Final = 256_000
_FRAMES: Final = 12
_LINES: Final = 40
_logger: Final = logging.getLogger("kept")

Told = Callable[[BaseException], None]


class _Wordless(logging.Formatter):
    """Tells an exception by its kind and its places: its message may hold what the user wrote."""

    def formatException(  # noqa: N802 (logging calls it)
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None]
        | tuple[None, None, None],
    ) -> str:
        return described(ei[1]) if ei[1] is not None else ""


class _Log(logging.FileHandler):
    """One file and one older one. Without room it says nothing: whatever is done goes on.

    `logging.handlers` has one like it, and loads sockets, queues and pickles for the others.
    """

    def emit(self, record: logging.LogRecord) -> None:
        """Begin another file where this one is long."""
        file = Path(self.baseFilename)
        with suppress(OSError):
            if file.stat().st_size > _SIZE:
                self.close()
                file.replace(file.with_name(f"{file.name}.1"))
            super().emit(record)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: ARG002, N802
        return


def begin(file: Path) -> None:
    """Write the log to `file` from now on: one file and one older one. Without room: nowhere."""
    for former in list(_logger.handlers):
        _logger.removeHandler(former)
        former.close()
    handler: logging.Handler
    try:
        handler = _Log(file, encoding="utf-8")
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(_Wordless("%(asctime)s %(levelname)s %(message)s"))
    _logger.addHandler(handler)
    _logger.setLevel(logging.INFO)
    _logger.propagate = False


def note(words: str) -> None:
    """Note something that is the program's own, never the user's."""
    _logger.info(words)


def go_on_after_errors(tell: Told) -> None:
    """Log whatever nobody caught, call `tell` with it, and let the program go on."""

    def heed(kind: type[BaseException], error: BaseException, _trace: object) -> None:
        if issubclass(kind, KeyboardInterrupt):
            raise SystemExit(130)
        _logger.error("Not caught", exc_info=(kind, error, error.__traceback__))
        tell(error)

    sys.excepthook = heed
    threading.excepthook = lambda said: _log_of_thread(said.exc_value)
    sys.unraisablehook = lambda said: _log_of_thread(said.exc_value)


def described(error: BaseException) -> str:
    """An exception as its kind and the places it came through, the innermost first."""
    lines: list[str] = []
    seen: BaseException | None = error
    while seen is not None and len(lines) < 3:
        frames = traceback.extract_tb(seen.__traceback__)[-_FRAMES:]
        places = [f"{_place(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames]
        lines.append(f"  {type(seen).__module__}.{type(seen).__name__}: {' < '.join(places[::-1])}")
        seen = seen.__cause__ or seen.__context__
    return "\n".join(lines)


def last_lines(file: Path, count: int = _LINES) -> list[str]:
    """The newest lines of the log."""
    try:
        return file.read_text(encoding="utf-8", errors="replace").splitlines()[-count:]
    except OSError:
        return []


def _place(filename: str) -> str:
    """A source file without the folder that Kept, or Python, is installed in."""
    path = Path(filename)
    if path.is_relative_to(_PACKAGE):
        return path.relative_to(_PACKAGE).as_posix()
    return path.name


def _log_of_thread(error: BaseException | None) -> None:
    if error is not None:
        _logger.error("Not caught", exc_info=(type(error), error, error.__traceback__))
