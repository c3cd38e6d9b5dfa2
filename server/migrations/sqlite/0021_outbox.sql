-- Mails to send, and what became of them. idempotency_key: what it is for; the same cause queues one
-- mail. message_id: stays the same however often it is sent, so that mail programs know a repeated
-- one. subject and body: until it is sent or given up; address: 30 days longer. unsubscribe: key of
-- the link with which its addressee stops mails (of it the hash stays as long as the address), NULL
-- where that cannot be. Seconds since 1970. due_at: when to try (next); until: when it is given up.
-- claim: of whoever sends it at this moment, until claimed_until.
CREATE TABLE outbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    idempotency_key TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    message_id TEXT NOT NULL,
    address TEXT,
    subject TEXT,
    body TEXT,
    unsubscribe TEXT,
    unsubscribe_hash BLOB UNIQUE,
    queued_at INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    until INTEGER NOT NULL,
    state TEXT NOT NULL,
    tries INTEGER NOT NULL,
    claim BLOB,
    claimed_until INTEGER,
    ended_at INTEGER
);

CREATE INDEX outbox_by_state ON outbox (state, due_at);

-- Addresses that want no mail of ours but what they ask for: a hash of each, and since which day.
CREATE TABLE unwanted_mail (
    address_hash BLOB PRIMARY KEY,
    since TEXT NOT NULL
) WITHOUT ROWID;
