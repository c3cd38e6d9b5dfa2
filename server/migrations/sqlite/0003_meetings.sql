-- The team session of a round. mode: nabespreken, direct. item: number in the snapshot of what is
-- being talked about, NULL before the first. revision counts every step, so that two who lead do
-- not step at once. code: to join with a phone; it works while open = 1 and until its time.
CREATE TABLE meetings (
    round_id INTEGER PRIMARY KEY REFERENCES rounds (id) ON DELETE CASCADE,
    mode TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    code TEXT NOT NULL UNIQUE,
    code_until INTEGER NOT NULL,
    open INTEGER NOT NULL,
    item INTEGER,
    revision INTEGER NOT NULL
);

-- state: open, klaar, over. shown: 1 once its answers were on the screen.
CREATE TABLE agenda (
    round_id INTEGER NOT NULL REFERENCES meetings (round_id) ON DELETE CASCADE,
    item INTEGER NOT NULL,
    place INTEGER NOT NULL,
    state TEXT NOT NULL,
    shown INTEGER NOT NULL,
    PRIMARY KEY (round_id, item)
) WITHOUT ROWID;

-- Who sits at the table with a phone. respondent_id: only when the team fills in directly
-- together, so that what was voted becomes their answers; gone when the session ends.
CREATE TABLE seats (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    round_id INTEGER NOT NULL REFERENCES meetings (round_id) ON DELETE CASCADE,
    token_hash BLOB NOT NULL UNIQUE,
    request TEXT NOT NULL,
    role TEXT NOT NULL,
    respondent_id INTEGER REFERENCES respondents (id) ON DELETE SET NULL,
    UNIQUE (round_id, request)
);

CREATE INDEX seats_by_respondent ON seats (respondent_id);

-- state: open, getoond, gestopt. At most one of a round is open.
CREATE TABLE ballots (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    round_id INTEGER NOT NULL REFERENCES meetings (round_id) ON DELETE CASCADE,
    item INTEGER NOT NULL,
    state TEXT NOT NULL
);

CREATE INDEX ballots_by_round ON ballots (round_id, item);

-- role: kept with the vote, so that a shown vote stays what it was when somebody leaves.
CREATE TABLE votes (
    ballot_id INTEGER NOT NULL REFERENCES ballots (id) ON DELETE CASCADE,
    seat_id INTEGER NOT NULL,
    role TEXT NOT NULL,
    choice INTEGER,
    priority INTEGER,
    PRIMARY KEY (ballot_id, seat_id)
) WITHOUT ROWID;

-- Read-only links to the projector's page, and one-time links that hand over the lead.
CREATE TABLE meeting_links (
    token_hash BLOB PRIMARY KEY,
    round_id INTEGER NOT NULL REFERENCES meetings (round_id) ON DELETE CASCADE,
    purpose TEXT NOT NULL,
    until INTEGER NOT NULL
) WITHOUT ROWID;

CREATE INDEX meeting_links_by_round ON meeting_links (round_id);
