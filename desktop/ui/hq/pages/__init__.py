"""The pages of headquarters' window."""
