-- How many people of each role there were when the head count by role last made a step. stand:
-- getoond (on the coordinator's page), volgend (so new that it would tell of whoever came last).
CREATE TABLE role_stands (
    round_id INTEGER NOT NULL REFERENCES rounds (id) ON DELETE CASCADE,
    stand TEXT NOT NULL,
    role TEXT NOT NULL,
    joined INTEGER NOT NULL,
    PRIMARY KEY (round_id, stand, role)
) WITHOUT ROWID;
