"""What Kept is about: promises, days, entries. Standard library only, no clock, no I/O."""
