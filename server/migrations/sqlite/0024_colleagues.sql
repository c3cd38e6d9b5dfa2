-- Colleagues who were mailed an invitation to answer in a round. token_hash: of their link, which works
-- once; NULL once it was used or the answering was closed. Nothing says when, and nothing leads from
-- here to anybody who answers. mailed_at: seconds since 1970, for when the address is to be forgotten.
CREATE TABLE colleagues (
    round_id INTEGER NOT NULL REFERENCES rounds (id) ON DELETE CASCADE,
    address TEXT NOT NULL,
    token_hash BLOB UNIQUE,
    mailed_at INTEGER NOT NULL,
    PRIMARY KEY (round_id, address)
) WITHOUT ROWID;

-- 1 once the colleagues of a round were reminded, and the day of the session that they were told.
ALTER TABLE rounds ADD COLUMN reminded INTEGER NOT NULL DEFAULT 0;
ALTER TABLE rounds ADD COLUMN session_told TEXT;
