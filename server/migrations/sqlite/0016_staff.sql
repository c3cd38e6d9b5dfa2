-- Staff of the support centre. handle: random bytes that their passkeys keep.
CREATE TABLE staff (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    handle BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE,
    role TEXT NOT NULL,
    added_on TEXT NOT NULL
);

-- The link with which somebody begins: works once, until then (seconds since 1970).
CREATE TABLE staff_links (
    staff_id INTEGER PRIMARY KEY REFERENCES staff (id) ON DELETE CASCADE,
    token_hash BLOB NOT NULL UNIQUE,
    until INTEGER NOT NULL
);

-- body: public key and counters, as JSON.
CREATE TABLE staff_passkeys (
    credential BLOB PRIMARY KEY,
    staff_id INTEGER NOT NULL REFERENCES staff (id) ON DELETE CASCADE,
    body TEXT NOT NULL,
    added_on TEXT NOT NULL
);
CREATE INDEX staff_passkeys_of ON staff_passkeys (staff_id);

-- Accounts elsewhere: who it is for an issuer (OpenID Connect).
CREATE TABLE staff_identities (
    issuer TEXT NOT NULL,
    subject TEXT NOT NULL,
    staff_id INTEGER NOT NULL REFERENCES staff (id) ON DELETE CASCADE,
    PRIMARY KEY (issuer, subject)
);
CREATE INDEX staff_identities_of ON staff_identities (staff_id);

-- Seconds since 1970; proved_at: when it was last shown who it is.
CREATE TABLE staff_sessions (
    token_hash BLOB PRIMARY KEY,
    staff_id INTEGER NOT NULL REFERENCES staff (id) ON DELETE CASCADE,
    method TEXT NOT NULL,
    begun_at INTEGER NOT NULL,
    seen_at INTEGER NOT NULL,
    proved_at INTEGER NOT NULL
);
CREATE INDEX staff_sessions_of ON staff_sessions (staff_id);

-- Passkeys that are being made or used: what the server must remember meanwhile, as JSON.
CREATE TABLE staff_ceremonies (
    token_hash BLOB PRIMARY KEY,
    body TEXT NOT NULL,
    until INTEGER NOT NULL
);

-- Who did what; names, so that it can be read after somebody left.
CREATE TABLE staff_log (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    who TEXT NOT NULL,
    action TEXT NOT NULL,
    about TEXT NOT NULL
);
