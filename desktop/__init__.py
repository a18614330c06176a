"""Fetchdeck: downloads what people give it links to, each job a child process of its own."""
