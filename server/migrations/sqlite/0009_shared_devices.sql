-- How often somebody joined a round on a device where somebody took part already. A number of the
-- round: nothing says of whom it was.
ALTER TABLE rounds ADD COLUMN shared_device INTEGER NOT NULL DEFAULT 0;
