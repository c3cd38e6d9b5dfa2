-- A list as some round asks it. Content-addressed: many rounds share one snapshot.
CREATE TABLE lists (
    id INTEGER PRIMARY KEY,
    digest BLOB NOT NULL UNIQUE,
    body TEXT NOT NULL
);

CREATE TABLE teams (
    id INTEGER PRIMARY KEY,
    request TEXT NOT NULL UNIQUE,
    sector TEXT NOT NULL,
    school TEXT NOT NULL,
    brin TEXT,
    partnership TEXT,
    province TEXT,
    size TEXT,
    name TEXT NOT NULL,
    key_hash BLOB NOT NULL UNIQUE,
    created_on TEXT NOT NULL
);

CREATE TABLE rounds (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    team_id INTEGER NOT NULL REFERENCES teams (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    list_id INTEGER NOT NULL REFERENCES lists (id),
    extent TEXT NOT NULL,
    form TEXT NOT NULL,
    phase TEXT NOT NULL,
    code TEXT NOT NULL UNIQUE,
    code_until INTEGER NOT NULL,
    code_locked INTEGER NOT NULL,
    opened_on TEXT NOT NULL,
    closed_on TEXT,
    UNIQUE (team_id, number)
);

-- A coordinator's browser. Only the hash of its token is kept.
CREATE TABLE sessions (
    token_hash BLOB PRIMARY KEY,
    until INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE session_teams (
    token_hash BLOB NOT NULL REFERENCES sessions (token_hash) ON UPDATE CASCADE ON DELETE CASCADE,
    team_id INTEGER NOT NULL REFERENCES teams (id) ON DELETE CASCADE,
    PRIMARY KEY (token_hash, team_id)
) WITHOUT ROWID;

CREATE INDEX session_teams_by_team ON session_teams (team_id);

-- AUTOINCREMENT: the number of somebody who left is never given to somebody else.
CREATE TABLE respondents (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    round_id INTEGER NOT NULL REFERENCES rounds (id) ON DELETE CASCADE,
    request TEXT NOT NULL,
    role TEXT NOT NULL,
    name TEXT,
    finished INTEGER NOT NULL,
    resume_hash BLOB UNIQUE,
    UNIQUE (round_id, request)
);

-- A respondent's browser; emptied when the private phase closes.
CREATE TABLE devices (
    token_hash BLOB PRIMARY KEY,
    respondent_id INTEGER NOT NULL REFERENCES respondents (id) ON DELETE CASCADE
) WITHOUT ROWID;

CREATE INDEX devices_by_respondent ON devices (respondent_id);

-- choice: 1 to 7 a level, 0 weet ik niet, -1 niet van toepassing, NULL open.
-- priority: 0 laag, 1 midden, 2 hoog, NULL open. item: number in the snapshot.
CREATE TABLE answers (
    respondent_id INTEGER NOT NULL REFERENCES respondents (id) ON DELETE CASCADE,
    item INTEGER NOT NULL,
    choice INTEGER,
    priority INTEGER,
    remark TEXT,
    revision INTEGER NOT NULL,
    mutation INTEGER NOT NULL,
    PRIMARY KEY (respondent_id, item)
) WITHOUT ROWID;
