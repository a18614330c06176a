PRAGMA user_version = 1;
BEGIN TRANSACTION;
CREATE TABLE job_output (
    job_id TEXT PRIMARY KEY REFERENCES jobs (id) ON DELETE CASCADE,
    output TEXT NOT NULL
);
INSERT INTO "job_output" VALUES('a1','one
two');
INSERT INTO "job_output" VALUES('b2','one
two');
INSERT INTO "job_output" VALUES('c3','one
two');
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
INSERT INTO "jobs" VALUES('a1','ada','["https://example.org/a1"]','{"preset":"best-video","directory":"/saved"}','yt-dlp','completed','yt-dlp -- https://example.org/a1',0,1000.0,1001.0,1009.0,'First','["/saved/first.mp4"]','',1234);
INSERT INTO "jobs" VALUES('b2','ada','["https://example.org/b2"]','{"preset":"best-video","directory":"/saved"}','yt-dlp','failed','yt-dlp -- https://example.org/b2',1,2000.0,2001.0,2009.0,'Sécond 🎬','[]','It failed.',1234);
INSERT INTO "jobs" VALUES('c3','ada','["https://example.org/c3"]','{"preset":"best-video","directory":"/saved"}','yt-dlp','cancelled','yt-dlp -- https://example.org/c3',-15,3000.0,3001.0,3009.0,'Third','[]','',1234);
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
INSERT INTO "live_jobs" VALUES('d4','ada','["https://example.org/d4"]','{"preset":"best-video"}','yt-dlp','queued','',4000.0,NULL,'d4','[]',0,NULL,'',1,1.0,NULL,NULL);
INSERT INTO "live_jobs" VALUES('e5','ada','["https://example.org/e5"]','{"preset":"best-video"}','yt-dlp','running','',4001.0,NULL,'e5','[]',0,NULL,'',1,1.0,NULL,NULL);
CREATE INDEX jobs_by_age ON jobs (created_at DESC, id);
CREATE INDEX jobs_by_owner ON jobs (user_id, created_at DESC, id);
CREATE INDEX jobs_by_owner_and_status ON jobs (user_id, status, created_at DESC, id);
COMMIT;
