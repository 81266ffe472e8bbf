-- A notice of gaps that is given in a year without a calendar is judged when the calendar comes.
ALTER TABLE filing_case ADD COLUMN gap_notice_provisional boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN filing_case.gap_notice_provisional IS 'Whether the notice of gaps was given while the calendar was missing, and waits to be judged.';
CREATE INDEX filing_case_provisional ON filing_case (received_on) WHERE gap_notice_provisional;
