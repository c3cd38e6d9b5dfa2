-- When a round was finished, and whether its team contributes to the anonymised comparison
-- (1 yes, 0 no, NULL not asked yet).
ALTER TABLE rounds ADD COLUMN finished_on TEXT;
ALTER TABLE rounds ADD COLUMN contributes INTEGER;

-- The form that started a next round, so that a form sent twice starts one round.
ALTER TABLE rounds ADD COLUMN request TEXT;
CREATE UNIQUE INDEX rounds_by_request ON rounds (team_id, request);
