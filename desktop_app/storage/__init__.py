"""Where the diary lies on the disk: the only code that knows SQL or Peewee."""
