-- What registers held of an enterprise when its draft was written: read once in a while, copied to the case when it is handed in.
CREATE TABLE draft_facts (
    draft_id uuid        PRIMARY KEY REFERENCES draft (id) ON DELETE CASCADE,
    read_at  timestamptz NOT NULL,
    complete boolean     NOT NULL,
    facts    jsonb       NOT NULL
);
GRANT SELECT, INSERT, UPDATE, DELETE ON draft_facts TO ${app_role};
COMMENT ON TABLE draft_facts IS 'What registers held of the enterprise of a draft; it goes with the draft.';
COMMENT ON COLUMN draft_facts.complete IS 'Whether every register answered; where not, what is left out is unknown.';
COMMENT ON COLUMN draft_facts.facts IS 'Each fact with its register, its record and the receipt of the use.';
