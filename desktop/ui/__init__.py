"""What is seen: the window and its parts; asks the job queue for everything and decides nothing."""
