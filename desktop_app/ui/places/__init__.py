"""The places of the window: each module here makes one page and connects it to the diary."""
