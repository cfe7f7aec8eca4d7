"""Kept: tiny promises and honest evidence of keeping them."""

__version__ = "0.1.0"
