"""Search in the guidance: an index file of its own, made from the compiled pack; `engine` is the way in."""
