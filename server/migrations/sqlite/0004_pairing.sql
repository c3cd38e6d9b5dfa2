-- Colleague pairing: an opt-in board of a team, with names that are given only here. Stands apart
-- from everything that people answer: no column leads from here to rounds, respondents, devices or
-- answers, and none leads back. AUTOINCREMENT: the number of whoever left is never given again.
CREATE TABLE pairing_boards (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    team_id INTEGER NOT NULL UNIQUE REFERENCES teams (id) ON DELETE CASCADE,
    code TEXT NOT NULL UNIQUE,
    code_until INTEGER NOT NULL,
    code_locked INTEGER NOT NULL
);

-- request: the mark of the form, so that a form sent twice is one person.
CREATE TABLE pairing_people (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    board_id INTEGER NOT NULL REFERENCES pairing_boards (id) ON DELETE CASCADE,
    request TEXT NOT NULL,
    name TEXT NOT NULL,
    UNIQUE (board_id, request)
);

-- The browser of somebody on the board. Only the hash of its token is kept.
CREATE TABLE pairing_tokens (
    token_hash BLOB PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES pairing_people (id) ON DELETE CASCADE
) WITHOUT ROWID;

CREATE INDEX pairing_tokens_by_person ON pairing_tokens (person_id);

-- skill: an item of the list. side: kan-helpen, wil-leren; nobody does both for one skill.
CREATE TABLE pairing_wishes (
    person_id INTEGER NOT NULL REFERENCES pairing_people (id) ON DELETE CASCADE,
    skill TEXT NOT NULL,
    side TEXT NOT NULL,
    PRIMARY KEY (person_id, skill)
) WITHOUT ROWID;

-- Rests on the wishes of both: without one of them it is gone. state: bevestigd, geweigerd.
-- decided_by: coordinator, kan-helpen (who helps), wil-leren (who learns).
CREATE TABLE pairing_pairs (
    skill TEXT NOT NULL,
    helper_id INTEGER NOT NULL,
    learner_id INTEGER NOT NULL,
    state TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    PRIMARY KEY (skill, helper_id, learner_id),
    FOREIGN KEY (helper_id, skill) REFERENCES pairing_wishes (person_id, skill) ON DELETE CASCADE,
    FOREIGN KEY (learner_id, skill) REFERENCES pairing_wishes (person_id, skill) ON DELETE CASCADE
) WITHOUT ROWID;

CREATE INDEX pairing_pairs_by_helper ON pairing_pairs (helper_id, skill);
CREATE UNIQUE INDEX pairing_one_helper ON pairing_pairs (learner_id, skill) WHERE state = 'bevestigd';
