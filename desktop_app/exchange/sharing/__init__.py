"""The ways in which something reaches a friend; the user's own programs carry it."""
