-- The form that made the management link of a team and the salt of its token, so that the form sent
-- again shows the same link; no salt from the moment on which its coordinator said that it is kept.
ALTER TABLE teams ADD COLUMN key_request TEXT;
ALTER TABLE teams ADD COLUMN key_salt BLOB;
