"""The parts of which the pages of headquarters' window are built."""
