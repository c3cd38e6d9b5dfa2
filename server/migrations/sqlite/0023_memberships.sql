-- Coordinators of a team who have an account. role: beheren, meekijken.
CREATE TABLE memberships (
    team_id INTEGER NOT NULL REFERENCES teams (id) ON DELETE CASCADE,
    account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    role TEXT NOT NULL,
    since TEXT NOT NULL,
    PRIMARY KEY (team_id, account_id)
) WITHOUT ROWID;

CREATE INDEX memberships_of ON memberships (account_id);

-- Invitations that nobody answered yet; gone once they are. salt: with the mark of the form it makes
-- the key of the link, of which only the hash is kept, as of the mark. until: seconds since 1970.
CREATE TABLE member_invitations (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    team_id INTEGER NOT NULL REFERENCES teams (id) ON DELETE CASCADE,
    address TEXT NOT NULL,
    role TEXT NOT NULL,
    idempotency_key TEXT NOT NULL,
    salt BLOB NOT NULL,
    token_hash BLOB NOT NULL UNIQUE,
    until INTEGER NOT NULL,
    UNIQUE (team_id, address)
);

-- What coordinators did, without anything that somebody answered. who: an address, or what stands
-- for the link; it can be read after somebody left. at: seconds since 1970.
CREATE TABLE team_log (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    team_id INTEGER NOT NULL REFERENCES teams (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    who TEXT NOT NULL,
    action TEXT NOT NULL,
    about TEXT NOT NULL
);

CREATE INDEX team_log_of ON team_log (team_id);

-- 1 from the moment on which somebody was removed from the team until a new link is made.
ALTER TABLE teams ADD COLUMN link_useless INTEGER NOT NULL DEFAULT 0;
