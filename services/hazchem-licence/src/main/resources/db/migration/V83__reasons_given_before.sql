-- What an office said in its last notices, for who writes the next one.
CREATE INDEX licence_case_noticed ON licence_case (office, matter, received_at DESC) WHERE correction_notice IS NOT NULL;
