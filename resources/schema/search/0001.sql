-- The full text index of stored jobs, in a file of its own (search.db): it is made from jobs.db and can be made again.
-- number orders jobs by when they were added: milliseconds, then 20 bits that tell apart those of one moment.
CREATE TABLE indexed (
    number INTEGER PRIMARY KEY,
    job_id TEXT NOT NULL UNIQUE
);

-- Runs of three letters, so that any part of a word is found; the texts themselves stay in jobs.db.
CREATE VIRTUAL TABLE job_text USING fts5 (
    title, links, engine, output,
    content = '', contentless_delete = 1, tokenize = 'trigram'
);

-- What each of the last searches has found: rowids of jobs.db's jobs, which a page of the list is read through.
CREATE TABLE hits (
    search INTEGER NOT NULL,
    job    INTEGER NOT NULL,
    PRIMARY KEY (search, job)
) WITHOUT ROWID;

-- What jobs.db held when the index was last complete: how many jobs, and the highest rowid.
CREATE TABLE completed (
    jobs INTEGER NOT NULL,
    last INTEGER NOT NULL
);
