"""A letter in the form in which it goes out as a file."""

from __future__ import annotations

from desktop_app.domain.friends import Meeting, Way
from desktop_app.domain.letters import Letter


def written(way: Way, letter: Letter, meeting: Meeting | None = None) -> bytes:
    """The file's bytes; an invitation needs its `meeting`.

    A PDF and a picture need Qt's fonts: a QGuiApplication has to be there.
    """
    match way:
        case Way.PAGE:
            from desktop_app.exchange.sharing.page import page  # noqa: PLC0415 (one is wanted)

            return page(letter).encode()
        case Way.PDF | Way.PICTURE:
            from desktop_app.exchange.sharing import sheet  # noqa: PLC0415 (Qt is slow to load)

            return sheet.pdf(letter) if way is Way.PDF else sheet.picture(letter)
        case Way.INVITATION:
            from desktop_app.exchange.sharing.invitation import (  # noqa: PLC0415 (slow to load)
                invitation,
            )

            assert meeting is not None, "an invitation is to something"
            return invitation(letter, meeting)
    return letter.text.encode()
