-- The school board: its name or its five-digit number, as the coordinator typed it.
ALTER TABLE teams ADD COLUMN board TEXT;

-- How the people of a finished round answered, counted per item and role group. body: JSON with the
-- version of its form. Rounds that were finished before have none until a release needs it.
CREATE TABLE tallies (
    round_id INTEGER PRIMARY KEY REFERENCES rounds (id) ON DELETE CASCADE,
    body TEXT NOT NULL
);

-- The first and the last release that counted the round.
ALTER TABLE rounds ADD COLUMN counted_first INTEGER;
ALTER TABLE rounds ADD COLUMN counted_last INTEGER;
CREATE INDEX rounds_by_contribution ON rounds (contributes, phase);

-- Which secrets releases were made with, without telling them; the last is the one in use.
CREATE TABLE release_series (
    number INTEGER PRIMARY KEY,
    series TEXT NOT NULL UNIQUE,
    begun_on TEXT NOT NULL
);

-- What the next release has to know of this one: as secret as answers. Only the last release of a
-- series keeps its body. Releases themselves lie in a file of their own, releases.sqlite.
CREATE TABLE release_ledgers (
    edition INTEGER PRIMARY KEY,
    series TEXT NOT NULL REFERENCES release_series (series),
    built_on TEXT NOT NULL,
    body BLOB
);

-- The release that is being made, or was when the program ended. One row at most.
CREATE TABLE release_due (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    who TEXT NOT NULL,
    begun_at INTEGER NOT NULL
);
