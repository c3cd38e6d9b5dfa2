-- Accounts: staff of the support centre and coordinators sign in alike. What was of staff alone goes
-- over to them with the same keys. handle: random bytes that passkeys keep.
CREATE TABLE accounts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    handle BLOB NOT NULL UNIQUE,
    added_on TEXT NOT NULL
);

INSERT INTO accounts (id, handle, added_on) SELECT id, handle, added_on FROM staff;

-- A key is never given again, also not one of staff who left.
DELETE FROM sqlite_sequence WHERE name = 'accounts';

INSERT INTO sqlite_sequence (name, seq)
SELECT 'accounts', seq FROM sqlite_sequence WHERE name = 'staff';

-- body: public key and counters, as JSON.
CREATE TABLE account_passkeys (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    credential BLOB NOT NULL UNIQUE,
    account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    body TEXT NOT NULL,
    added_on TEXT NOT NULL
);
CREATE INDEX account_passkeys_of ON account_passkeys (account_id);

INSERT INTO account_passkeys (credential, account_id, body, added_on)
SELECT credential, staff_id, body, added_on FROM staff_passkeys;

-- Accounts elsewhere: who it is for an issuer (OpenID Connect). realm: steunpunt or scans, because
-- somebody of the support centre may coordinate a team with the same one.
CREATE TABLE account_identities (
    realm TEXT NOT NULL,
    issuer TEXT NOT NULL,
    subject TEXT NOT NULL,
    account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    PRIMARY KEY (realm, issuer, subject)
);
CREATE INDEX account_identities_of ON account_identities (account_id);

INSERT INTO account_identities (realm, issuer, subject, account_id)
SELECT 'steunpunt', issuer, subject, staff_id FROM staff_identities;

-- Seconds since 1970; proved_at: when it was last shown who it is.
CREATE TABLE account_sessions (
    token_hash BLOB PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    method TEXT NOT NULL,
    begun_at INTEGER NOT NULL,
    seen_at INTEGER NOT NULL,
    proved_at INTEGER NOT NULL
);
CREATE INDEX account_sessions_of ON account_sessions (account_id);

INSERT INTO account_sessions (token_hash, account_id, method, begun_at, seen_at, proved_at)
SELECT token_hash, staff_id, method, begun_at, seen_at, proved_at FROM staff_sessions;

-- Passkeys that are being made or used: what the server must remember meanwhile, as JSON. They are
-- over in minutes: none goes over.
CREATE TABLE account_ceremonies (
    token_hash BLOB PRIMARY KEY,
    body TEXT NOT NULL,
    until INTEGER NOT NULL
);

CREATE TABLE staff_now (
    id INTEGER PRIMARY KEY REFERENCES accounts (id) ON DELETE CASCADE,
    name TEXT NOT NULL UNIQUE,
    role TEXT NOT NULL
);

INSERT INTO staff_now (id, name, role) SELECT id, name, role FROM staff;

-- The link with which somebody of staff begins: works once, until then (seconds since 1970).
CREATE TABLE staff_links_now (
    staff_id INTEGER PRIMARY KEY REFERENCES accounts (id) ON DELETE CASCADE,
    token_hash BLOB NOT NULL UNIQUE,
    until INTEGER NOT NULL
);

INSERT INTO staff_links_now (staff_id, token_hash, until)
SELECT staff_id, token_hash, until FROM staff_links;

DROP TABLE staff_links;
DROP TABLE staff_passkeys;
DROP TABLE staff_identities;
DROP TABLE staff_sessions;
DROP TABLE staff_ceremonies;
DROP TABLE staff;
ALTER TABLE staff_now RENAME TO staff;
ALTER TABLE staff_links_now RENAME TO staff_links;

-- Coordinators with an account, by the address that was shown to be theirs.
CREATE TABLE coordinators (
    id INTEGER PRIMARY KEY REFERENCES accounts (id) ON DELETE CASCADE,
    address TEXT NOT NULL UNIQUE
);

-- Links in mails with which somebody signs in: each works once, until then.
CREATE TABLE sign_in_links (
    token_hash BLOB PRIMARY KEY,
    address TEXT NOT NULL,
    until INTEGER NOT NULL
);
CREATE INDEX sign_in_links_of ON sign_in_links (address);
