"""The diary kept safe, connected: backups, damage, the passphrase, moving and erasing."""
