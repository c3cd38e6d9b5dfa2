-- Every code that was handed out (of teams, sessions and boards, and to resume), so that one that
-- no longer works is no guess. Says neither what it opened nor whose it was; forgotten after a
-- year and a month.
CREATE TABLE given_codes (
    code_hash BLOB PRIMARY KEY,
    given_on TEXT NOT NULL
) WITHOUT ROWID;

CREATE INDEX given_codes_by_day ON given_codes (given_on);
