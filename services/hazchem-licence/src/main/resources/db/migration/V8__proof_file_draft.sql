-- The draft an application was prepared in: what its enterprise committed to there counts for the case.
ALTER TABLE proof_file ADD COLUMN draft_id uuid;
