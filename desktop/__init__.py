"""IMVO-post: guidance on responsible business conduct for Dutch posts, at work without a network."""

__version__ = "0.1.0"
