"""``python -m desktop`` does what the command ``fetchdeck`` does."""

from desktop.cli import main

raise SystemExit(main())
