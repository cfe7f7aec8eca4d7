"""A letter as a draft in the user's own mail program."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import quote

from desktop_app.domain.letters import Letter

_ADDRESS: Final = re.compile(r"[^\s@<>,;:\"()\[\]\\?&=%]+@[^\s@<>,;:\"()\[\]\\?&=%]+")


def draft(letter: Letter, reach: str = "") -> str:
    """A mailto address (RFC 6068): all percent-encoded, line ends as CRLF, none in the subject.

    `reach` is used where it is one mail address; else the user fills it in.
    """
    address = reach.strip()
    to = quote(address, safe="@") if _ADDRESS.fullmatch(address) else ""
    subject = quote(" ".join(letter.subject.split()), safe="")
    body = quote("\r\n".join(letter.body.splitlines()), safe="")
    return f"mailto:{to}?subject={subject}&body={body}"
