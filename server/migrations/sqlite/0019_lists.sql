-- Files of lists and offers that staff prepare. body: the bytes as they came, faults and all.
-- revision: counts changes. idempotency_key: mark of the form that made it.
CREATE TABLE list_drafts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    idempotency_key TEXT NOT NULL UNIQUE,
    file TEXT NOT NULL,
    body BLOB NOT NULL,
    revision INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    changed_by TEXT NOT NULL
);

-- What was published, and when it was taken back. Of those with the same kind and name the latest
-- that was not taken back is in use. draft_id, draft_revision: the draft that it was made of, which
-- is gone. Names of staff, so that it can be read after somebody left. Seconds since 1970.
CREATE TABLE list_publications (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    draft_id INTEGER NOT NULL UNIQUE,
    draft_revision INTEGER NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    version TEXT,
    body BLOB NOT NULL,
    published_at INTEGER NOT NULL,
    published_by TEXT NOT NULL,
    withdrawn_at INTEGER,
    withdrawn_by TEXT
);
