"""Figures: ours, a reference and their ratio from one run. ``uv run python -m tests.benchmarks [NAME ...]``."""
