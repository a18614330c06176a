"""An engine whose program is installed from an index of our own: for tests of what installs it."""

from __future__ import annotations

TOY_ENGINE = """
id = "toy"
name = "Toy"
summary = "Plays"
homepage = "https://example.org/toy"
licence = "MIT"
accepts = ['^toy:']
program = "toy-engine"
package = "toy-engine"
arguments = ["{directory}", "{options}", "--", "{urls}"]

[version]
arguments = ["--version"]

[output]
file = '^saved (?P<file>.*)'
"""
