"""What a job is: data, its log and its order; standard library only."""
