"""Content packs: read as people write them, checked, compiled into one index, and read back at run time."""
