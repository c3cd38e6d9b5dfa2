-- All that code for staff reads of schools. This file holds nothing else.

-- state: pending (stored, but what belongs to it elsewhere is not yet), published, withdrawn.
-- checksum: BLAKE3 of the tables in their canonical form, in hexadecimal digits.
CREATE TABLE releases (
    edition INTEGER PRIMARY KEY,
    series TEXT NOT NULL,
    built_on TEXT NOT NULL,
    threshold INTEGER NOT NULL,
    checksum TEXT NOT NULL,
    state TEXT NOT NULL,
    withdrawn_on TEXT
);

-- The lists with at least one figure. questionnaire: the newest list as it was then; wordings: which
-- wording it has of its items; choices: what has a figure. All JSON.
CREATE TABLE release_lists (
    edition INTEGER NOT NULL REFERENCES releases (edition) ON DELETE CASCADE,
    list TEXT NOT NULL,
    questionnaire TEXT NOT NULL,
    wordings TEXT NOT NULL,
    choices TEXT NOT NULL,
    PRIMARY KEY (edition, list)
) WITHOUT ROWID;

-- What there are figures about, numbered in their order. measure: JSON.
CREATE TABLE release_measures (
    edition INTEGER NOT NULL REFERENCES releases (edition) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    list TEXT NOT NULL,
    measure TEXT NOT NULL,
    PRIMARY KEY (edition, number)
) WITHOUT ROWID;

-- Where something is shown. cell: which schools, as canonical JSON; row: what is shown, as JSON.
CREATE TABLE release_figures (
    edition INTEGER NOT NULL REFERENCES releases (edition) ON DELETE CASCADE,
    list TEXT NOT NULL,
    cell TEXT NOT NULL,
    measure INTEGER NOT NULL,
    row TEXT NOT NULL,
    PRIMARY KEY (edition, list, cell, measure)
) WITHOUT ROWID;
