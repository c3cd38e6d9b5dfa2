-- Set while an account is about to be deleted: the last day on which its owner can undo that.
-- Meanwhile they may nothing else.
ALTER TABLE accounts ADD COLUMN leaves_after TEXT;
