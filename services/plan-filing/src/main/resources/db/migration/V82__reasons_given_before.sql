-- What an office said in its last notices, for who writes the next one.
CREATE INDEX filing_case_noticed ON filing_case (office, received_at DESC) WHERE gap_notice IS NOT NULL;
