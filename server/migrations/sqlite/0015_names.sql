-- The word that the field has for what makes a form or a change count once, and for whether
-- colleagues see each other's answers.
ALTER TABLE teams RENAME COLUMN request TO idempotency_key;
ALTER TABLE teams RENAME COLUMN key_request TO link_idempotency_key;
ALTER TABLE rounds RENAME COLUMN request TO idempotency_key;
ALTER TABLE rounds RENAME COLUMN form TO anonymity;
ALTER TABLE respondents RENAME COLUMN request TO idempotency_key;
ALTER TABLE answers RENAME COLUMN mutation TO idempotency_key;
ALTER TABLE agreements RENAME COLUMN mutation TO idempotency_key;
ALTER TABLE seats RENAME COLUMN request TO idempotency_key;
ALTER TABLE pairing_people RENAME COLUMN request TO idempotency_key;
ALTER TABLE report_settings RENAME COLUMN mutation TO idempotency_key;
ALTER TABLE shares RENAME COLUMN request TO idempotency_key;
