-- What a team agreed on, each revision a row; the newest holds. kind: antwoord, ambitie, notitie,
-- middel, actie. subject: an item, a topic or a name of its own. body: JSON. mutation: made by
-- whoever wrote it, so that a form sent twice counts once.
CREATE TABLE agreements (
    round_id INTEGER NOT NULL REFERENCES rounds (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    revision INTEGER NOT NULL,
    body TEXT NOT NULL,
    mutation TEXT NOT NULL,
    written_on TEXT NOT NULL,
    PRIMARY KEY (round_id, kind, subject, revision),
    UNIQUE (round_id, mutation)
) WITHOUT ROWID;

-- A device that leads the team session of one round, without being its coordinator's.
CREATE TABLE leads (
    token_hash BLOB PRIMARY KEY,
    round_id INTEGER NOT NULL REFERENCES rounds (id) ON DELETE CASCADE,
    until INTEGER NOT NULL
) WITHOUT ROWID;

CREATE INDEX leads_by_round ON leads (round_id);
