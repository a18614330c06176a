"""What can be run: engine definitions and what follows from them; standard library only."""
