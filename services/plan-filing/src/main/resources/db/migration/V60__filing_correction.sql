-- Clerical errors of an entry (更正): what was printed, what should have been, who corrected it and why.
ALTER TABLE filing_case ADD COLUMN corrections jsonb NOT NULL DEFAULT '[]';
COMMENT ON COLUMN filing_case.corrections IS 'Clerical errors of the entry that were corrected, the oldest first; number and days of the filing stay.';
