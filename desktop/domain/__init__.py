"""The rules of the work: standard library only, frozen values, pure functions."""
