"""The texts of the program and their translations; ``python -m tests.translations`` brings them up to date."""
