"""Runs before everything else in the frozen `imvo-post`, PyInstaller's own start-up code for Qt included.

A self-test that loads a damaged library may be ended by the machine before it can say so; so the files are
compared with the manifest first, with as little as possible loaded.
"""

import sys

if sys.argv[1:] == ["self-test"]:
    # Makes hashlib do without OpenSSL, whose library may be the damaged one.
    sys.modules["_hashlib"] = None  # type: ignore[assignment]
    from desktop.selftest import files, run

    try:
        files()
    except Exception:
        sys.exit(run())
    for name in ("_hashlib", "hashlib"):
        del sys.modules[name]
