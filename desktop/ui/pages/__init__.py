"""One file per page; a page shows values and emits intentions, it never calls the layers below."""
