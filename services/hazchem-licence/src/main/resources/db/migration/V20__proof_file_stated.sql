-- What sources are told to match: when the application states something else, what was found before counts no more.
ALTER TABLE proof_file ADD COLUMN stated jsonb;
