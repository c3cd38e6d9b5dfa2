-- Requests of teams to the support centre, in two sides that are kept apart. support_senders says
-- which team asked, and up to which step it read: it is for that team alone. The other tables hold
-- what was sent, word for word, and what staff did with it: staff read these and nothing else.
-- Deleting a team deletes its requests. AUTOINCREMENT: a number is never given again.
CREATE TABLE support_senders (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    team_id INTEGER NOT NULL REFERENCES teams (id) ON DELETE CASCADE,
    idempotency_key TEXT NOT NULL,
    read_up_to INTEGER NOT NULL,
    UNIQUE (team_id, idempotency_key)
);

-- letter: the text as it was shown and sent, NULL once it was withdrawn. sent_at: seconds since
-- 1970. holder: name of whoever of staff did the last step, NULL when it is anybody's. stand: how
-- many steps were taken.
CREATE TABLE support_requests (
    id INTEGER PRIMARY KEY REFERENCES support_senders (id) ON DELETE CASCADE,
    school TEXT NOT NULL,
    sector TEXT NOT NULL,
    topic TEXT NOT NULL,
    letter TEXT,
    sent_at INTEGER NOT NULL,
    status TEXT NOT NULL,
    holder TEXT,
    stand INTEGER NOT NULL
);

-- who: name, so that it can be read after somebody left; NULL for the team. body: name of an expert,
-- or an answer.
CREATE TABLE support_steps (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    request_id INTEGER NOT NULL REFERENCES support_requests (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    who TEXT,
    kind TEXT NOT NULL,
    body TEXT,
    idempotency_key TEXT NOT NULL,
    UNIQUE (request_id, idempotency_key)
);
