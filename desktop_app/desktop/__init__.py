"""The operating system: tray host, notifications, sleep and wake, start at login, one instance."""
