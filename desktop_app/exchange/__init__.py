"""Everything that enters or leaves: files of other programs and of Kept's own."""
