"""Dialogs: each opens when asked for, can be left at any moment, and keeps what was typed."""
