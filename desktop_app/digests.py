"""Python's own BLAKE2b: `hashlib` loads all of OpenSSL beside it, 3 MB that a tray would keep."""

from __future__ import annotations

try:
    from _blake2 import blake2b
except ImportError:
    from hashlib import blake2b  # where Python has its own no more

__all__ = ["blake2b"]
