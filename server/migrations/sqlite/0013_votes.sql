-- From now on a vote that may not be shown is not kept. Those of before that were too small:
DELETE FROM ballots
WHERE state = 'getoond' AND round_id IN (SELECT id FROM rounds WHERE form = 'anoniem')
  AND (SELECT COUNT(*) FROM votes v WHERE v.ballot_id = ballots.id) < 5;

-- Where a team fills in directly together, the answers to a question are the last shown vote on it
-- and no other: not those of people who were gone by then. Who is who does not matter for that, only
-- the role.
DELETE FROM answers WHERE respondent_id IN
    (SELECT r.id FROM respondents r
     JOIN rounds o ON o.id = r.round_id JOIN meetings m ON m.round_id = r.round_id
     WHERE o.form = 'anoniem' AND m.mode = 'direct');

INSERT INTO answers (respondent_id, item, choice, priority, revision, mutation)
SELECT p.id, v.item, v.choice, v.priority, 1, 0
FROM (SELECT b.round_id, b.item, v.role, v.choice, v.priority,
             ROW_NUMBER() OVER (PARTITION BY b.id, v.role ORDER BY v.seat_id) AS place
      FROM votes v JOIN ballots b ON b.id = v.ballot_id
      WHERE b.id IN (SELECT MAX(id) FROM ballots WHERE state = 'getoond' GROUP BY round_id, item)) v
JOIN (SELECT id, round_id, role,
             ROW_NUMBER() OVER (PARTITION BY round_id, role ORDER BY id) AS place
      FROM respondents) p
  ON p.round_id = v.round_id AND p.role = v.role AND p.place = v.place
JOIN rounds o ON o.id = v.round_id JOIN meetings m ON m.round_id = v.round_id
WHERE o.form = 'anoniem' AND m.mode = 'direct';

UPDATE sweeps SET due = 1 WHERE EXISTS (SELECT 1 FROM meetings);
