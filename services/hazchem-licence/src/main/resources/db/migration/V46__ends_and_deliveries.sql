-- The end of a licence is a deadline of its renewal; of each end the office is told once.
ALTER TABLE licence_case
    ADD COLUMN end_told_of         date,
    ADD COLUMN delivery_consent_on date;
COMMENT ON COLUMN licence_case.end_told_of IS 'End of the licence the office was last told of while its renewal was undecided.';
COMMENT ON COLUMN licence_case.delivery_consent_on IS 'Day the applicant agreed to be served electronically; empty without.';
