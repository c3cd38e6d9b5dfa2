-- Written by the check whether answers can be saved, and read by nobody.
CREATE TABLE readiness (
    id INTEGER PRIMARY KEY,
    padding BLOB NOT NULL
);
