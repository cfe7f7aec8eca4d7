"""`kept share`."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import Any, Final

from desktop_app.cli.language import users_words
from desktop_app.cli.moving import new_file
from desktop_app.cli.typed import AddCommand, marked, words
from desktop_app.diary import Diary
from desktop_app.domain.friends import Friend, Meeting, Way
from desktop_app.domain.letters import Letter, invitation_letter
from desktop_app.domain.phrases import translate
from desktop_app.domain.problems import USAGE, Problem

_WAYS: Final = (Way.TEXT, Way.PAGE, Way.PDF, Way.PICTURE, Way.INVITATION)
_DRAWN: Final = (Way.PDF, Way.PICTURE)


def add_commands(command: AddCommand) -> None:
    """The commands of this topic."""
    out = command("share", share, marked("exactly what would be shared with a friend"))
    out.add_argument("friend", type=words, metavar="FRIEND")
    ways = [way.value for way in _WAYS]
    out.add_argument("--as", dest="way", choices=ways, default=ways[0], help=marked("else as text"))
    out.add_argument(
        "-o", dest="file", metavar="FILE", help=marked("write it there, and note it as shared")
    )


def share(diary: Diary, options: Namespace) -> dict[str, Any] | None:
    """Print what a friend would be told, or write it to a file: that counts as shared."""
    friend, way = diary.sharing.friend(options.friend), Way(options.way)
    letter, meeting = _composed(diary, friend, way)
    if options.file is None and way in _DRAWN:
        raise Problem(
            USAGE,
            translate("Command", "A {way} needs a file: name one with -o.", way=way.value.upper()),
        )
    made = _made(way, letter, meeting)
    told = {"friend": friend.name, "as": way.value, "subject": letter.subject, "body": letter.body}
    if options.file is None:
        return told | {"text": made.decode().rstrip("\n").replace("\r\n", "\n"), "file": None}
    with new_file(Path(options.file)) as out:
        out.write(made)
    diary.sharing.went_out(friend, way, letter)
    return told | {
        "file": options.file,
        "text": translate(
            "Command",
            "{file} is what {name} will see. Kept sends nothing: that is up to you.",
            file=options.file,
            name=friend.name,
        ),
    }


def _composed(diary: Diary, friend: Friend, way: Way) -> tuple[Letter, Meeting | None]:
    if way is Way.INVITATION:
        return invitation_letter(friend.name, users_words()), diary.sharing.meeting(friend)
    return diary.sharing.letter(friend, translated=users_words()), None


def _made(way: Way, letter: Letter, meeting: Meeting | None) -> bytes:
    from desktop_app.exchange.sharing.writing import written  # noqa: PLC0415 (one command needs it)

    if way not in _DRAWN:
        return written(way, letter, meeting)
    from desktop_app.cli.drawing import drawing  # noqa: PLC0415 (Qt is slow to load)

    with drawing():
        return written(way, letter)
