"""The commands of the command line, one module per noun; each imports what it needs only when it runs."""
