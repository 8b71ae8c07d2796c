"""What the post writes: encrypted on disk, append-only, and never half.

Importing this package (or any module in it) first puts SQLCipher under sqlite-utils: see `engine`.
"""

from desktop.storage import engine as engine
