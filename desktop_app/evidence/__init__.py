"""What the entries show: columns of days and outcomes in, figures out. No Qt, no database."""
