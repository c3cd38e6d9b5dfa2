-- What a coordinator chose for the report of a round: parts, foreword, comments, as JSON.
-- `mutation` names the last change, so that a form sent twice counts once.
CREATE TABLE report_settings (
    round_id INTEGER PRIMARY KEY REFERENCES rounds (id) ON DELETE CASCADE,
    revision INTEGER NOT NULL,
    body TEXT NOT NULL,
    mutation TEXT NOT NULL
);
