"""Where the frozen `imvo-hq` starts."""

import sys

from desktop.cli_hq import main

sys.exit(main())
