"""JSON read strictly and piece by piece: a long array is never held as a whole."""

from __future__ import annotations

import codecs
import json
import math
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO, Final, NamedTuple

from desktop_app.domain.phrases import Phrase, translate
from desktop_app.exchange.heed import Heed, unheeded
from desktop_app.exchange.untrusted import MOST_MEMBER, Refused, no_text, too_deep

_CHUNK: Final = 1 << 18
_CERTAIN: Final = 64
_SPACE = re.compile(r"[ \t\n\r]*")
_UNFINISHED = re.compile(r"[-+.\deE]*\Z", re.ASCII)


class Member(NamedTuple):
    """One value of the outermost object or array.

    An array comes as an empty one (`at` None), then item by item with their index. The
    items of an outermost array have the key "".
    """

    key: str
    at: int | None
    value: Any


def members(path: Path, heed: Heed = unheeded) -> Iterator[Member]:
    """The document at `path`, value by value; Refused where it is no JSON or repeats a key."""
    with path.open("rb") as file:
        stream = _Stream(file)
        found = _values("", stream) if stream.peek() == "[" else _object(stream)
        for member in found:
            heed()
            yield member
        if stream.peek():
            reason = translate("Import", "there is more after the end of the JSON")
            raise Refused(reason, stream.place())


def parsed(text: str) -> Any:
    """The value of a short JSON text within a file; Refused where it is none."""
    try:
        return _DECODER.decode(text)
    except ValueError as error:
        raise _no_json(error) from error
    except RecursionError as error:
        raise Refused(too_deep()) from error


def _object(stream: _Stream) -> Iterator[Member]:
    stream.take("{")
    seen: set[str] = set()
    if stream.peek() == "}":
        stream.take("}")
        return
    while True:
        stream.expect('"')
        place, key = stream.place(), stream.value()
        if key in seen:
            raise _repeated(key).at(place)
        seen.add(key)
        stream.take(":")
        yield from _values(key, stream)
        if stream.take(",}") == "}":
            return


def _values(key: str, stream: _Stream) -> Iterator[Member]:
    if stream.peek() != "[":
        yield Member(key, None, _placed(stream, key))
        return
    stream.take("[")
    yield Member(key, None, [])
    if stream.peek() == "]":
        stream.take("]")
        return
    index = 0
    while True:
        yield Member(key, index, _placed(stream, f"{key}[{index}]"))
        index += 1
        if stream.take(",]") == "]":
            return


def _placed(stream: _Stream, place: str) -> Any:
    try:
        return stream.value()
    except Refused as refused:
        raise refused.at(place) from refused


class _Stream:
    """A window on the text that moves on as values are taken from it."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._decoder = codecs.getincrementaldecoder("utf-8-sig")()
        self._no_text = False
        self._text = ""
        self._at = 0
        self._line, self._character = 1, 1  # of the beginning of the window
        self._ended = False

    def peek(self) -> str:
        """The next character that is no space; "" at the end."""
        while True:
            found = _SPACE.match(self._text, self._at)
            self._at = found.end() if found else self._at
            if self._at < len(self._text):
                return self._text[self._at]
            if not self._more():
                return ""

    def expect(self, allowed: str) -> str:
        """The next character, which is one of `allowed`."""
        following = self.peek()
        if not following or following not in allowed:
            reason = translate("Import", "this is no JSON ({why})", why=f"{allowed[-1]} is missing")
            raise Refused(reason, self.place())
        return following

    def take(self, allowed: str) -> str:
        """Step over the next character, which is one of `allowed`."""
        taken = self.expect(allowed)
        self._at += 1
        return taken

    def value(self) -> Any:
        """The next value, however long it is up to 64 MB."""
        self.peek()
        while True:
            try:
                value, end = _DECODER.raw_decode(self._text, self._at)
            except ValueError as error:
                if self._is_certain(error) or not self._more():
                    at = error.pos if isinstance(error, json.JSONDecodeError) else self._at
                    raise _no_json(error).at(self.place(at)) from error
                continue
            except RecursionError as error:
                raise Refused(too_deep(), self.place()) from error
            if _UNFINISHED.match(self._text, end) and self._more():
                continue
            self._at = end
            return value

    def _is_certain(self, error: ValueError) -> bool:
        """Whether more text would not help."""
        if not isinstance(error, json.JSONDecodeError):
            return True
        open_string = error.msg.startswith("Unterminated")
        return not open_string and error.pos + _CERTAIN < len(self._text)

    def place(self, at: int | None = None) -> Phrase:
        """Where in the file a character of the window is; without one, the next."""
        line, character = self._place(self._at if at is None else at)
        return translate(
            "Import", "line {line}, character {character}", line=line, character=character
        )

    def _place(self, at: int) -> tuple[int, int]:
        lines = self._text.count("\n", 0, at)
        if not lines:
            return self._line, self._character + at
        return self._line + lines, at - self._text.rindex("\n", 0, at)

    def _more(self) -> bool:
        """Take in more text; Refused where the text that was taken ends at what is none."""
        rest = len(self._text) - self._at
        if self._ended or rest > MOST_MEMBER:
            return False
        if self._no_text:
            raise Refused(no_text(), self.place(len(self._text)))
        chunk = self._file.read(max(_CHUNK, rest))
        following = self._decoded(chunk)
        if not chunk and not self._no_text:
            self._ended = True
            return False
        self._line, self._character = self._place(self._at)
        self._text = self._text[self._at :] + following
        self._at = 0
        return True

    def _decoded(self, chunk: bytes) -> str:
        """Its text, as far as it is strict UTF-8."""
        try:
            return self._decoder.decode(chunk, final=not chunk)
        except UnicodeDecodeError as error:
            self._no_text = True
            return error.object[: error.start].decode()


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        keys = [key for key, _ in pairs]
        raise _repeated(next(key for key in keys if keys.count(key) > 1))
    return found


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise Refused(translate("Import", "a number is too large"))
    return number


def _constant(name: str) -> Any:
    raise Refused(translate("Import", "{name} is no number", name=name))


def _repeated(key: str) -> Refused:
    return Refused(translate("Import", "the key “{key}” is there twice", key=key[:40]))


def _no_json(error: ValueError) -> Refused:
    why = error.msg if isinstance(error, json.JSONDecodeError) else "a number is too long"
    return Refused(translate("Import", "this is no JSON ({why})", why=why))


_DECODER = json.JSONDecoder(
    object_pairs_hook=_unique, parse_float=_finite, parse_constant=_constant
)
