"""`python -m desktop` is `imvo-post`."""

import sys

from desktop.cli import main

sys.exit(main())
