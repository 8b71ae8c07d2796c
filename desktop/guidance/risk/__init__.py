"""The offline risk lookup: `files` reads and compiles the open data, `lookup` answers from the compiled pack."""
