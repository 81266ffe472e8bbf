-- Filings by receipt, for offices and for a unit's own list, by the moment.
CREATE INDEX filing_case_received ON filing_case (office, received_at, case_number);
CREATE INDEX filing_case_receipts ON filing_case (received_at, case_number);
CREATE INDEX filing_case_own ON filing_case (unit_uscc, received_at, case_number);
