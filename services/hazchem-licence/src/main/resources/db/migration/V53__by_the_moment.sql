-- Lists by receipt stand by the moment: within a day the number of a case, which begins with an office's code, says nothing of time.
DROP INDEX licence_case_received;
DROP INDEX licence_case_receipts;
CREATE INDEX licence_case_received ON licence_case (office, received_at, case_number);
CREATE INDEX licence_case_receipts ON licence_case (received_at, case_number);
CREATE INDEX licence_case_own ON licence_case (applicant_uscc, received_at, case_number);
-- The register: the licence granted last first.
CREATE INDEX licence_of_holder ON licence (holder_uscc, granted_on, licence_id);
CREATE INDEX licence_of_office ON licence (office, granted_on, licence_id);
CREATE INDEX licence_granted ON licence (granted_on, licence_id);
