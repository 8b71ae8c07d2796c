"""Where the frozen `imvo-post` starts, after `verify_first.py`."""

import sys

from desktop.cli import main

sys.exit(main())
