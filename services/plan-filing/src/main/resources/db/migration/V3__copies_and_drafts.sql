-- Copies of filed plans at the offices of counties crossed, so that they stand in those offices' lists.
CREATE TABLE filing_copy (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    case_number text   NOT NULL REFERENCES filing_case,
    office      text   NOT NULL,
    UNIQUE (office, case_number)
);
GRANT SELECT, INSERT ON filing_copy TO ${app_role};
INSERT INTO filing_copy (case_number, office)
    SELECT DISTINCT f.case_number, crossed.county
    FROM filing_case f, jsonb_array_elements_text(f.filing -> 'plan' -> 'crossedCounties') AS crossed (county)
    WHERE f.status = 'FILED' AND crossed.county <> f.office;

-- Filings not handed in yet: the form as it stands, kept for the unit and for nobody else.
CREATE TABLE draft (
    id       uuid        PRIMARY KEY,
    version  bigint      NOT NULL,
    uscc     text        NOT NULL,
    form     jsonb       NOT NULL,
    begun_at timestamptz NOT NULL,
    saved_at timestamptz NOT NULL
);
GRANT SELECT, INSERT, UPDATE, DELETE ON draft TO ${app_role};
CREATE INDEX draft_owner ON draft (uscc, saved_at);
CREATE INDEX draft_age ON draft (saved_at);
