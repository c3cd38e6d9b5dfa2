-- due: something was deleted that is still to be overwritten in the files. One row.
CREATE TABLE sweeps (
    due INTEGER NOT NULL
);

-- Files from before are overwritten once.
INSERT INTO sweeps (due) SELECT EXISTS (SELECT 1 FROM teams);

-- Whoever answered in a private phase that is closed gets a new key, as at every closing from now
-- on: negative and random, so that it tells nothing of the order in which people came.
CREATE TABLE renewed (
    old INTEGER PRIMARY KEY,
    new INTEGER NOT NULL UNIQUE
);

INSERT INTO renewed (old, new)
SELECT r.id, -1 - ABS(random() % 4611686018427387904)
FROM respondents r JOIN rounds o ON o.id = r.round_id WHERE o.phase <> 'private';

INSERT INTO respondents (id, round_id, request, role, name, finished)
SELECT n.new, r.round_id, 'r' || n.new, r.role, r.name, r.finished
FROM renewed n JOIN respondents r ON r.id = n.old ORDER BY n.new;

INSERT INTO answers (respondent_id, item, choice, priority, remark, revision, mutation)
SELECT n.new, a.item, a.choice, a.priority, a.remark, 1, 0
FROM renewed n JOIN answers a ON a.respondent_id = n.old;

UPDATE seats SET respondent_id = (SELECT n.new FROM renewed n WHERE n.old = seats.respondent_id)
WHERE respondent_id IN (SELECT old FROM renewed);

DELETE FROM answers WHERE respondent_id IN (SELECT old FROM renewed);

DELETE FROM respondents WHERE id IN (SELECT old FROM renewed);

DROP TABLE renewed;

-- The same for votes of sessions that are over.
UPDATE votes SET seat_id = -1 - ABS(random() % 4611686018427387904)
WHERE ballot_id IN
    (SELECT b.id FROM ballots b JOIN meetings m ON m.round_id = b.round_id WHERE m.open = 0);
