-- Where a queued job stands in the queue: the smallest is next. Jobs of the first schema stand by their age.
ALTER TABLE live_jobs ADD COLUMN position REAL NOT NULL DEFAULT 0;

-- What came of each link, where the engine tells it: a JSON object from link to {"status": …, "error": …}.
ALTER TABLE jobs ADD COLUMN results TEXT NOT NULL DEFAULT '{}';

-- A small picture of what was downloaded, as the engine found it: the bytes of an image file.
CREATE TABLE job_pictures (
    job_id  TEXT PRIMARY KEY REFERENCES jobs (id) ON DELETE CASCADE,
    picture BLOB NOT NULL
);

-- How many jobs of each status an owner has: counting a million rows would be felt at every start.
CREATE TABLE job_counts (
    user_id TEXT NOT NULL,
    status  TEXT NOT NULL,
    number  INTEGER NOT NULL,
    PRIMARY KEY (user_id, status)
) WITHOUT ROWID;

INSERT INTO job_counts (user_id, status, number) SELECT user_id, status, count(*) FROM jobs GROUP BY user_id, status;

-- Triggers, so that whatever program adds or removes a row, the numbers are right.
CREATE TRIGGER job_counted AFTER INSERT ON jobs BEGIN
    INSERT INTO job_counts (user_id, status, number) VALUES (new.user_id, new.status, 1)
        ON CONFLICT (user_id, status) DO UPDATE SET number = number + 1;
END;

CREATE TRIGGER job_uncounted AFTER DELETE ON jobs BEGIN
    UPDATE job_counts SET number = number - 1 WHERE user_id = old.user_id AND status = old.status;
END;

CREATE TRIGGER job_recounted AFTER UPDATE OF user_id, status ON jobs
WHEN old.user_id <> new.user_id OR old.status <> new.status BEGIN
    UPDATE job_counts SET number = number - 1 WHERE user_id = old.user_id AND status = old.status;
    INSERT INTO job_counts (user_id, status, number) VALUES (new.user_id, new.status, 1)
        ON CONFLICT (user_id, status) DO UPDATE SET number = number + 1;
END;
