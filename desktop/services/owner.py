"""The name of the account that runs the program: the owner of its jobs."""

from __future__ import annotations

import getpass
import os


def login_name() -> str:
    """The account's login name.

    From the account database, not from ``$USER``, which anybody can set; Windows has only the environment.
    """
    if os.name == "posix":
        import pwd

        try:
            return pwd.getpwuid(os.getuid()).pw_name
        except KeyError:
            return str(os.getuid())  # An account without a name, as containers have.
    return getpass.getuser()
