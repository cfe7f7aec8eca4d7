"""What comes in and goes out, connected: a file is asked for, and worked on in a worker."""
