-- One row a finished job. Times are Unix seconds; urls, options and files are JSON.
CREATE TABLE jobs (
    id          TEXT PRIMARY KEY,
    user_id     TEXT NOT NULL,
    urls        TEXT NOT NULL,
    options     TEXT NOT NULL,
    engine      TEXT NOT NULL,
    status      TEXT NOT NULL CHECK (status IN ('completed', 'failed', 'cancelled')),
    command     TEXT NOT NULL,
    return_code INTEGER,
    created_at  REAL NOT NULL,
    started_at  REAL,
    finished_at REAL,
    title       TEXT NOT NULL,
    files       TEXT NOT NULL,
    error       TEXT NOT NULL,
    size        INTEGER
);

CREATE INDEX jobs_by_age ON jobs (created_at DESC, id);
CREATE INDEX jobs_by_owner ON jobs (user_id, created_at DESC, id);
CREATE INDEX jobs_by_owner_and_status ON jobs (user_id, status, created_at DESC, id);

-- A log is read for the one job on show, never with a list. Lines are joined by a newline.
CREATE TABLE job_output (
    job_id TEXT PRIMARY KEY REFERENCES jobs (id) ON DELETE CASCADE,
    output TEXT NOT NULL
);

-- The journal: jobs that have not ended, from which the next start restores what a crash interrupted.
-- app_pid and app_started tell the program that runs them, process_id and process_started the job's own process.
CREATE TABLE live_jobs (
    id              TEXT PRIMARY KEY,
    user_id         TEXT NOT NULL,
    urls            TEXT NOT NULL,
    options         TEXT NOT NULL,
    engine          TEXT NOT NULL,
    status          TEXT NOT NULL CHECK (status IN ('queued', 'running')),
    command         TEXT NOT NULL,
    created_at      REAL NOT NULL,
    started_at      REAL,
    title           TEXT NOT NULL,
    files           TEXT NOT NULL,
    held            INTEGER NOT NULL DEFAULT 0,
    not_before      REAL,
    output          TEXT NOT NULL DEFAULT '',
    app_pid         INTEGER NOT NULL,
    app_started     REAL NOT NULL,
    process_id      INTEGER,
    process_started REAL
);
