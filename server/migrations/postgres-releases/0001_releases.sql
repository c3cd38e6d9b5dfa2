-- The tables of `migrations/releases`, for PostgreSQL.

CREATE TABLE releases (
    edition BIGINT PRIMARY KEY,
    series TEXT COLLATE "C" NOT NULL,
    built_on TEXT COLLATE "C" NOT NULL,
    threshold BIGINT NOT NULL,
    checksum TEXT COLLATE "C" NOT NULL,
    state TEXT COLLATE "C" NOT NULL,
    withdrawn_on TEXT COLLATE "C"
);

CREATE TABLE release_lists (
    edition BIGINT NOT NULL REFERENCES releases (edition) ON DELETE CASCADE,
    list TEXT COLLATE "C" NOT NULL,
    questionnaire TEXT COLLATE "C" NOT NULL,
    wordings TEXT COLLATE "C" NOT NULL,
    choices TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (edition, list)
);

CREATE TABLE release_measures (
    edition BIGINT NOT NULL REFERENCES releases (edition) ON DELETE CASCADE,
    number BIGINT NOT NULL,
    list TEXT COLLATE "C" NOT NULL,
    measure TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (edition, number)
);

CREATE TABLE release_figures (
    edition BIGINT NOT NULL REFERENCES releases (edition) ON DELETE CASCADE,
    list TEXT COLLATE "C" NOT NULL,
    cell TEXT COLLATE "C" NOT NULL,
    measure BIGINT NOT NULL,
    row TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (edition, list, cell, measure)
);
