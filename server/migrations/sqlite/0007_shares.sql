-- Read-only links to the result of a round. salt: with the mark of the form it makes the link's
-- token, of which only the hash is kept, as of the mark (request). until: seconds since 1970.
-- opened_on: the last day on which somebody opened it; nothing says who, and nothing else does.
CREATE TABLE shares (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    round_id INTEGER NOT NULL REFERENCES rounds (id) ON DELETE CASCADE,
    request TEXT NOT NULL,
    salt BLOB NOT NULL,
    token_hash BLOB NOT NULL UNIQUE,
    audience TEXT NOT NULL,
    made_on TEXT NOT NULL,
    until INTEGER NOT NULL,
    opened_on TEXT,
    revoked_on TEXT,
    UNIQUE (round_id, request)
);
