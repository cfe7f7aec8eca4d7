"""Faults done to a diary on purpose: `python -m tests.faults` prints what became of it."""
