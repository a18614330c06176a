"""What runs and keeps jobs: processes, the queue, the database, settings and the local socket."""
