"""One module per format that goes out."""
