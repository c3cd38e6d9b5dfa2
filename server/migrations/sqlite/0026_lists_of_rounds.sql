-- Which lists rounds ask, and whether in full, without looking at every round.
CREATE INDEX rounds_by_list ON rounds (list_id, extent);
