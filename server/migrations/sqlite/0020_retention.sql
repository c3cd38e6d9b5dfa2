-- What stays of a round when its single answers are deleted: how its team answered, counted per item
-- and role group, as far as it may be shown. body: JSON with the version of its form.
CREATE TABLE team_counts (
    round_id INTEGER PRIMARY KEY REFERENCES rounds (id) ON DELETE CASCADE,
    body TEXT NOT NULL
);

-- The day on which the single answers of a round were deleted.
ALTER TABLE rounds ADD COLUMN expired_on TEXT;

-- Set while a round, or a team with everything, is about to be deleted: the last day on which its
-- coordinator can undo that. Meanwhile nobody else sees it.
ALTER TABLE rounds ADD COLUMN leaves_after TEXT;
ALTER TABLE teams ADD COLUMN leaves_after TEXT;

-- 1 while the team that sent the request is about to be deleted: staff do not see it. A column of
-- its own, because what staff read leads to no team.
ALTER TABLE support_requests ADD COLUMN hidden INTEGER NOT NULL DEFAULT 0;

-- What was erased on purpose, without what it was: keys that lead to nothing any more. A copy of it
-- lies beside the data directory, so that what was erased stays so when an older copy of the
-- database is put back. mark: random, the same in both. body: a line of the journal. written: 1 once
-- it stands in the file.
CREATE TABLE erasures (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    mark TEXT NOT NULL UNIQUE,
    made_on TEXT NOT NULL,
    body TEXT NOT NULL,
    written INTEGER NOT NULL
);
CREATE INDEX erasures_to_write ON erasures (id) WHERE written = 0;
