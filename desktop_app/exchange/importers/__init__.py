"""One module per format that comes in; `formats` knows them all."""
