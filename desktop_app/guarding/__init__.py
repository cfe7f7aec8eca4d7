"""What guards the diary around the window: its lock, backups and checks."""
